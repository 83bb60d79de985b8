<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>全色锐化…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>使用 SSDiff 进行全色锐化</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>全色锐化 (SSDiff)</translation>
    </message>
    <message>
        <source>Models cannot run yet: something is missing.</source>
        <translation>模型暂时无法运行：缺少组件。</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>打开设置…</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>模型暂时无法运行。</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>模型可以运行，但未达到最佳状态。</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>模型可以在此计算机上运行。</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>已测试：{}。</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver</source>
        <translation>NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>AMD GPU (MIGraphX)</source>
        <translation>AMD GPU (MIGraphX)</translation>
    </message>
    <message>
        <source>AMD GPU (ROCm)</source>
        <translation>AMD GPU (ROCm)</translation>
    </message>
    <message>
        <source>GPU (DirectML)</source>
        <translation>GPU (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple 芯片 (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>下载模型 (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,全色锐化,模型,下载,安装</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>下载目录中的全色锐化模型并进行校验。</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>将目录中的模型下载到此计算机，全色锐化算法可按名称找到它。已有的模型不会再次下载。
使用 QGIS 的代理和证书。中断或取消的下载会从停止处继续。仅当文件的大小和 SHA-256 与目录一致，并且是此插件能够运行的模型时，才会采用该文件。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>模型的名称，即列出模型的算法所显示的名称。有多个版本时取最新版本。</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>要先获取的目录地址</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>模型目录的 https 地址。获取后将取代上一个目录。未填写时使用上一个目录。</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>模型 {name} {version} ({licence}) 位于 {path}。</translation>
    </message>
</context>
<context>
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>列出模型 (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,全色锐化,模型,目录</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>列出此计算机上已有或可以下载的全色锐化模型。</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>列出插件自带的模型、已下载的模型以及目录提供下载的模型，并注明其适用的波段数和 MS 与 PAN 像元之比。日志以表格显示；结果 MODELS 以 JSON 给出。</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>要先获取的目录地址</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>模型目录的 https 地址。获取后将取代上一个目录。未填写时不获取任何内容。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>同时将列表以 JSON 格式写入的文件。</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>JSON 格式的模型列表</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>下载的模型位于 {}。</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>模型 {name} {version} 已下载，现在可以选用。</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>正在下载 {name} {version}</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>目录中的模型数：{}。</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>正在获取目录</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>目录已清除。</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>模型 {name} {version} 已移除。</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>恢复为仅使用插件自带的模型和已下载的模型。</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>更多模型的目录</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>获取自 {url}，模型数：{number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>尚未获取任何目录。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>插件自带</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>尚未下载任何内容。模型将位于 {}。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>删除已下载的模型 {name} {version}？</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>PansharpenAlgorithm</name>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>全色锐化 (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx</source>
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,全色锐化,影像融合,融合,全色,多光谱,分辨率,卫星,扩散,深度学习,神经网络</translation>
    </message>
    <message>
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>利用全色波段锐化多光谱影像，采用能保持色彩的扩散模型。</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>使用用于全色锐化的扩散模型 SSDiff，将全色栅格 (PAN) 与同一场景较粗的多光谱波段 (MS) 融合为位于 PAN 格网上的一幅多光谱栅格。
结果保留 MS 的坐标参照系、波段名称、数据类型和无数据值。PAN 与 MS 仅部分重叠时，结果裁剪到重叠区域。相同的输入、模型、步数和种子始终得到相同的像元，与范围无关。
PAN 从不重采样。MS 可以有偏移、旋转或位于其他坐标参照系：它会被配准到 PAN 的格网，其相对于 PAN 的位移会被校正。</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>除栅格外，结果还给出所用的模型和执行提供程序 (execution provider)、耗时秒数，以及以 PAN 像元为单位的 MS 相对于 PAN 的位移（行向下，列向右）及其在场景内的离散程度。无法确定或未估计位移时，该值为空。</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>全色图层 (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>清晰的单波段栅格；有多个波段时使用第一个。结果采用其格网。</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>多光谱图层 (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>同一场景较粗的栅格，可使用任意坐标参照系。</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS 波段（未选择时：全部）</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>要锐化的波段，按结果中的顺序排列。未选择时锐化除掩膜（alpha）波段以外的所有波段；日志会说明是哪些波段。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: 适用于 PAN 与 MS 像元之比及波段数的模型。否则为所指定的模型，若不适用则报错。现有：{}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>来自文件的模型</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>由插件的训练软件包写出的 .onnx 文件，用来代替上面的模型。文件自身说明其适用的波段和比率。</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>如何处理 PAN 与 MS 之间的位移</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>实际产品会有不足一个像元到数个像元的偏差。correct: 估计整个场景的位移并校正。report: 仅估计。off: 信任地理配准。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>将结果限制为中心位于其内的 PAN 像元。像元值与不设范围时相同。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: 若 onnxruntime 有一个能给出与 CPU 相同数值的 GPU，则使用该 GPU，否则使用 CPU；日志会说明使用了哪个及其原因。cpu: 使用 CPU。其他选项：使用该设备（cuda: NVIDIA；directml: Windows；coreml: macOS；rocm, migraphx: AMD），无法使用时报错并说明原因。</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>扩散步数</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>所需时间按比例增加。未设置时采用模型自身的设定。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>扩散起始噪声的种子。相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>结果的数据类型</translation>
    </message>
    <message>
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: 采用 MS 的类型，不会有任何损失。数值从不缩放：较小的类型无法容纳的值会被截断，日志会说明有多少个。</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>结果的格式</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: 由输出文件名的后缀决定，可以是 GDAL 能写入的任何格式。COG: 云优化 GeoTIFF。</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>添加概览图（金字塔）</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>文件中的缩小副本，可使大型栅格显示得更快。</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>创建选项</translation>
    </message>
    <message>
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>输出格式的 GDAL 创建选项，写作 NAME=VALUE，以 | 分隔。它们取代默认选项，GeoTIFF 的默认选项为分块和 DEFLATE 压缩。</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>全色锐化结果</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>融合后的栅格。只有完整生成后才会出现，否则不会出现。</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>模型的名称和版本</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>所用的执行提供程序 (execution provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>MS 相对于 PAN 的位移，行向下，以 PAN 像元为单位；未知时为空</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>MS 相对于 PAN 的位移，列向右，以 PAN 像元为单位；未知时为空</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>位移在场景内的离散程度，以 PAN 像元为单位；未知时为空</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>图层“{}”的无数据设置与其文件中的不同。将使用文件中的设置。</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>任意波段</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>波段数：{}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name}（比率 {ratio}，{bands}）：{description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>{role} 图层“{layer}”来自数据提供者“{provider}”，但只有由 GDAL 打开的栅格才能融合。请先将其另存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>{role} 图层“{layer}”是用驱动选项 ({options}) 打开的，这些选项不会被传递。请不带选项加载，或先将其另存为 GeoTIFF。</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>安装 onnxruntime</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>将安装以下软件包：</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>To fetch: {}, from {}</source>
        <translation>要下载：{}，来自 {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>pip 的软件包索引</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>安装到：{}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} 和 QGIS 的所有其他软件包保持不变。使用前会进行测试；若测试失败，则不会有任何更改。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>完整报告，可用于提交错误报告。您的主文件夹写作 ~。</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>来自 wheel 文件夹：</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>用于没有网络的计算机：在另一台计算机上用“pip download”获取的 .whl 文件，须适用于相同的系统和 Python 版本。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>卸载…</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>安装 onnxruntime</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>插件未在此 QGIS 配置中安装任何内容。</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>插件在此 QGIS 配置中安装的内容：{}</translation>
    </message>
    <message>
        <source>Recommended: {choice}. {reason}</source>
        <translation>推荐：{choice}。{reason}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>移除插件在此 QGIS 配置中安装的 onnxruntime？其他软件包不受影响。</translation>
    </message>
</context>
<context>
    <name>RuntimeWork</name>
    <message>
        <source>Looking at {}</source>
        <translation>正在检查 {}</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>正在检查运行环境</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>正在查询软件包</translation>
    </message>
    <message>
        <source>Installing onnxruntime</source>
        <translation>正在安装 onnxruntime</translation>
    </message>
    <message>
        <source>Uninstalling onnxruntime</source>
        <translation>正在卸载 onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime is installed and was tested.</source>
        <translation>onnxruntime 已安装并通过测试。</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>插件安装的 onnxruntime 已移除。</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>QGIS 仍在使用它：请重新启动 QGIS。</translation>
    </message>
</context>
<context>
    <name>SSDiffProvider</name>
    <message>
        <source>SSDiff</source>
        <translation>SSDiff</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Runtime</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
</TS>
