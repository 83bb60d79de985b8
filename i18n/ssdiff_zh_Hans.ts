<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>适配模型 (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,模型,训练,适配,传感器</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>用您自己的场景继续训练 SSDiff 模型，供该传感器的所有场景使用。</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>用您自己的一个或多个场景继续训练模型，供这些场景和同一传感器的其他场景使用。
场景按自身的分辨率比降低分辨率，于是其 MS 就是理想的结果。每个场景留出一部分，只有在那里优于初始模型（ERGAS 更低，SAM 最多升高 1 %）时才保留新模型。
训练在单独的进程中进行，需要 torch：可在“设置 &gt; 选项 &gt; SSDiff &gt; 训练”中安装。取消时，若到目前为止的最佳状态更好，则予以保留。</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>其他结果：已安装模型中的文件、其名称，以及留出部分上前后的 SAM（度）和 ERGAS。</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>全色图层 (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>每个场景一个；使用第一个波段。</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>多光谱图层 (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>每个场景一个，均来自同一传感器，波段及顺序相同。属于哪个 PAN 由位置判断。</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>时间（分钟）</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>全部所用的时间。训练会用完它；时间越长越好。</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>新模型的名称（若为空：取自 MS 图层）</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>小写字母、数字、- 和 _。用过的名称会得到新版本。</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>自动 (auto)：对第一个场景进行全色锐化时会使用的模型。</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>初始模型文件</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>插件训练软件包生成的 .onnx 文件，用来代替上面的模型。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>自动 (auto)：torch 找到 NVIDIA GPU 时使用它，否则使用 CPU。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>所有随机过程的种子。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>留出部分前后的指标和截图。</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>模型副本</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>新模型无论如何都会列入已安装的模型；这是供分发的文件。</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>之前的 SAM（度）</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>之后的 SAM（度）</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>之前的 ERGAS</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>之后的 ERGAS</translation>
    </message>
    <message>
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>训练按原样读取图层 &apos;{layer}&apos; 的文件，不使用 {changes}。</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>使用 torch {torch} 在 &apos;{device}&apos; 上训练，位于 {python}。</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>训练提前结束。到目前为止的最佳状态优于初始模型，予以保留。</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>模型 {name} {version} 已列入已安装的模型：ERGAS 之前 {ergas_before}，之后 {ergas_after}；SAM 之前 {sam_before}，之后 {sam_after}。</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>模型已列入已安装的模型，但无法写入其副本 &apos;{file}&apos;：{error}。请选择其他文件。</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>由 {start} 适配到 {scenes}。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>MS 图层 &apos;{first}&apos; 有 {bands} 个波段，&apos;{other}&apos; 有 {others} 个。请选择同一传感器、波段及顺序相同的场景。</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>由 {start} 用 {minutes} 分钟得到：共 {of_steps} 步，其中 {steps} 步达到最佳状态。在降分辨率下用 {pixels} 百万像素的 MS 训练（场景：{scenes}），在留出的部分上评判。</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>在留出的部分上</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM（度）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>数值越小越好。多个状态中的最佳者是在这一部分上选出的，因此其指标略偏乐观。它们是降分辨率下的指标：也请查看全分辨率的结果。</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Bands {bands}.</source>
        <translation>波段 {bands}。</translation>
    </message>
    <message>
        <source>Where most was gained</source>
        <translation>改善最多之处</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>改善最少之处</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
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
        <source>Intel (OpenVINO)</source>
        <translation>Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple 芯片 (CoreML)</translation>
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
        <source>NVIDIA driver</source>
        <translation>NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>无法工作：{}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>已测试，与参考值的最大偏差 {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>两个窗口用时 {:.3f} 秒</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>在 CPU 上用时 {:.3f} 秒</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>下载模型 (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,模型,下载,安装</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>下载目录中的一个 SSDiff 模型并进行检查。</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>下载模型目录中的一个模型，除非本机已有该模型。
使用 QGIS 的代理和证书，中断的下载会继续。只有当文件大小和 SHA-256 与目录一致且本插件能够运行该文件时才会接受。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>模型的名称，与“列出模型”所示一致。有多个版本时取最新的。</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>首先更新的模型目录 (URL)</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>模型目录的 https 地址。它将取代上一个目录；未填写时使用上一个目录。</translation>
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
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}，大约还剩 {time}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>正在分析场景</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>正在测量 PAN 与 MS 的偏移</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>正在收集场景统计信息</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>正在降分辨率下拟合回归</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>正在降分辨率下测试网络</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>正在估计 MS 的噪声</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>正在全色锐化</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>正在低分辨率下测试结果</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>正在绘制不确定性</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>正在测量结果</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>正在读取场景</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>正在准备训练数据</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入结果</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
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
        <source>Download: {}, from {}</source>
        <translation>下载：{}，来自 {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>pip 的软件包索引</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>文件夹：{}</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>列出模型 (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model,models,catalogue,onnx</source>
        <translation>model,models,catalogue,onnx,模型,目录</translation>
    </message>
    <message>
        <source>Lists the SSDiff models that are on this computer or can be downloaded.</source>
        <translation>列出本机已有或可下载的 SSDiff 模型。</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>列出插件自带的模型、已下载的模型以及模型目录中的模型，并注明其训练所针对的分辨率比和波段数。日志以表格显示。</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>首先更新的模型目录 (URL)</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>模型目录的 https 地址。它将取代上一个目录。未填写时不使用网络。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>包含模型全部已知信息的 JSON 文件。</translation>
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
    <name>Menu</name>
    <message>
        <source>Pansharpen…</source>
        <translation>全色锐化…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>使用 SSDiff 进行全色锐化</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>预览地图中央</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>与 MS 比较</translation>
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
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>网络尚不能运行：缺少组件。快速模式不需要网络即可运行。</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>不使用网络继续</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>打开设置…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
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
        <source>Updating the model catalogue</source>
        <translation>正在更新模型目录</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>模型目录已移除。</translation>
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
        <source>Status</source>
        <translation>状态</translation>
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
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>仅提供插件自带的模型和已下载的模型。</translation>
    </message>
    <message>
        <source>Model catalogue</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL：</translation>
    </message>
    <message>
        <source>Updated from {url}, models: {number}</source>
        <translation>已从 {url} 更新，模型数：{number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>尚无目录；以上模型随插件提供。</translation>
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
        <source>made here</source>
        <translation>在本机生成</translation>
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
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>尚未下载任何模型。文件夹将为 {}。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>从本机删除模型 {name} {version}？</translation>
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
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>利用全色波段锐化多光谱影像，采用能保持色彩的扩散模型。</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>用 SSDiff（一种扩散模型），以同一场景的全色波段（PAN）锐化多光谱影像（MS）。
结果具有 PAN 的格网，以及 MS 的波段名称、数据类型和 nodata。MS 可以有偏移、旋转，或使用其他坐标参考系。
相同的输入总是给出相同的像素，与范围无关。</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>其他结果：模型、执行提供程序、秒数，以及 MS 相对 PAN 的偏移及其离散度（PAN 像素）。</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>读取图层“{layer}”时采用{change}。</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>模式为快速（不使用网络）：运行网络的 onnxruntime 尚未安装（设置 &gt; 选项 &gt; SSDiff）。</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>已在 {seconds:.0f} 秒内全色锐化 {megapixels:.1f} 百万像素。</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} 全色锐化</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} 全色锐化：不确定性</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>由 SSDiff 用 PAN“{pan}”和 MS“{ms}”全色锐化。</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>SSDiff 用 PAN“{pan}”和 MS“{ms}”全色锐化结果的预期绝对误差。</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN：{pan}，波段 {band}。MS：{ms}。</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>PAN 图层“{}”有多个波段，现使用第一个。如果它不是全色波段，请在“PAN 波段”（高级参数）中选择其他波段。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>无法打开 MS 图层“{}”。请选择栅格图层或栅格文件。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>MS 图层“{}”不是可读取的栅格。请选择栅格图层或栅格文件。</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>同时选择了产品和图层，而产品自带 PAN 和 MS。请只选择产品，或只选择 PAN 和 MS。</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>同时选择了 MS 图层和单独的 MS 波段图层。请只选其一。</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>未选择 {role} 图层。请选择 PAN 和 MS 图层，或选择卫星产品代替两者。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>图层“{}”同时被选为 PAN 和 MS。请将全色影像选为 PAN，将同一场景较粗的多光谱影像选为 MS。</translation>
    </message>
</context>
<context>
    <name>PansharpenParameters</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{} (not on this computer)</source>
        <translation>{} (本机没有)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>最佳：使用网络，每百万像素约 10 秒</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>快速：不用网络，每百万像素约 1 秒</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>与 MS 相同</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>按文件名后缀</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>云优化 GeoTIFF (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>全色图层 (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>单波段的清晰影像。结果采用其格网。</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>多光谱图层 (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>同一场景较粗的影像，坐标参照系不限。</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS 波段（未选择时：全部）</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>要锐化的波段，按结果中的顺序。未选择时为除掩膜 (alpha) 波段外的所有波段。</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>或位于单独图层中的 MS 波段</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>每个波段一个图层，按结果中的顺序排列。
脚本也可以将列表作为 MS 传入。</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>或卫星产品(元数据文件或文件夹)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>产品元数据 (*.txt *.json *.xml *.imd *.til);;所有文件 (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>交付时的原样；其中含有 PAN 和 MS。
Landsat 7 至 9 一级产品(MTL 文件)、Pleiades 和 SPOT(DIMAP)、Maxar(IMD)、KOMPSAT-3、高分、高景、吉林，以及文件名仅在 PAN 与 MS、MSS 或 MUL 上不同的文件对。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>最佳 (best)：使用网络，在两个 CPU 核心上每百万像素约 10 秒。快速 (fast)：仅用回归，约 1 秒，质量几乎相同。
网络需要 onnxruntime；快速模式无需安装任何东西，并忽略模型、设备、步数和种子。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>自动 (auto)：针对 PAN 与 MS 的分辨率比和波段数训练的模型。
其他模型必须与之相符。已安装：{}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>PAN 与 MS 配准</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>如何处理 MS 相对于 PAN 的偏移；多数产品的偏移为不足一个像元到数个像元。
correct: 估计整个场景的偏移并校正。report: 仅估计。off: 信任地理配准。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>将结果限制为中心位于其内的 PAN 像元。像元值与不设范围时相同。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>自动 (auto)：能给出与 CPU 相同数值的 GPU，否则使用 CPU；日志会说明使用了哪个。
其他选项：使用该设备，无法使用时报错并说明原因（cuda: NVIDIA；directml: Windows；coreml: macOS；migraphx, rocm: AMD；openvino: Intel）。</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>PAN 波段（未选择时：第一个）</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>多波段 PAN 图层中的全色波段。</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>来自文件的模型</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>插件训练软件包生成的 .onnx 文件，用来代替上面的模型。</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>扩散步数</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>未设置时使用模型自身的步数。用时与步数成正比。</translation>
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
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>数值从不缩放：较小的类型无法容纳的值会被限幅，日志会说明有多少个。</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>结果的格式</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>按后缀 (auto)：GDAL 可写入的任何格式。
COG: 云优化 GeoTIFF。</translation>
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
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>该格式的 GDAL 创建选项，写作 NAME=VALUE，以 | 分隔。
它们取代默认选项，GeoTIFF 的默认选项为分块和 DEFLATE 压缩。</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>将结果与 PAN、MS 编组</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>在桌面版中：把结果、PAN 和 MS 放入一个图层组。</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>全色锐化结果</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>全色锐化后的影像。完成后才会出现，否则不会出现。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>每个波段以 DN 表示的预期绝对误差，从场景本身学得。
最后一个波段是所有波段的合计，以标准差为单位；显示何处颜色不确定。</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>包含裁剪图和质量数值的页面。
可从结果查看器打开，约占十分之一的时间。</translation>
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
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>MS 相对于 PAN 的偏移，行向下，以 PAN 像元为单位；未知时为空</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>MS 相对于 PAN 的偏移，列向右，以 PAN 像元为单位；未知时为空</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>偏移在场景内的离散程度，以 PAN 像元为单位；未知时为空</translation>
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
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name}（比率 {ratio}，{bands}）</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>地图中央没有全色图层及分辨率较低的多光谱图层。</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>全色锐化图像的质量</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{bands} 个波段，{megapixels} 百万像素，使用 {device} 上的 {model} 耗时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请检查</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN 与 MS 看来是不同的场景、日期或地点：各波段只解释了 PAN 细节的 {explained}。请检查两幅影像是否对应。</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>在场景的 {changed} 中，PAN 的细节与 MS 不同：日期不同、有云，或地物已变化。那里的结果显示 PAN 的内容和 MS 的颜色。</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>无法确定 PAN 与 MS 之间的偏移：一致的位置太少。请查看裁剪图中的边缘。</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>MS 相对 PAN 偏移 {offset}，超过其一个像素；已校正。请查看裁剪图中的边缘和两个文件的地理配准。</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>MS 相对 PAN 偏移 {offset}，按所选未校正：边缘会重影或模糊。</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>该景很小：低分辨率下的数值受偶然因素影响。</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>无法在低分辨率下测试：该景太小，或没有完全有效的较大部分。</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} 个值超出数据类型的范围，已被限制在范围内。如果数量很多，请选择其他输出类型。</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>许多像素达到其波段的最大值：{saturated}。输入饱和的地方，结果没有细节。</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>边缘有一片区域在所有波段中只有一个值，但未标记为 nodata：{collar}。如果是填充，请在文件中将该值设为 nodata：它会干扰校准并损坏相邻部分。</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>在低分辨率下，简单插值比结果更接近真值。PAN 可能对该景没有帮助。</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>颜色：波段 {bands}。方框：下面的裁剪图。</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>箭头：MS 相对 PAN 的偏移，放大 {times} 倍。</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>纹理最多</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>与 MS 最不一致</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>PAN rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>PAN 第 {top} 至 {bottom} 行，第 {left} 至 {right} 列</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>对齐与有效像素</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>MS 相对 PAN 的偏移</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows} 行，{columns} 列（PAN 像素）</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>离散度 {spread}，{tried} 处中有 {used} 处一致</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>在景内变化 {variation}</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已校正</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>按选择未校正</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>按原有地理配准使用</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>有效像素</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>输入中的无效像素；MS 中仅由一个波段造成的</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>波段 {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>被限制在数据类型范围内的值</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>由波段解释的 PAN</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>在 MS 的分辨率下，各波段所解释的 PAN 细节的比例。两者为同一场景时为 65 % 或更高；低于 30 % 时报告会警告。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>低分辨率测试</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>将 PAN 与 MS 都按分辨率比降低，并在校准未见过的 {tiles} 个部分中将结果与 MS 本身比较。粗体：最佳。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>本结果</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Weighted Brovey (GDAL)</source>
        <translation>加权 Brovey (GDAL)</translation>
    </message>
    <message>
        <source>MTF-GLP-FS</source>
        <translation>MTF-GLP-FS</translation>
    </message>
    <message>
        <source>Spectral angle, degrees (0 is best)</source>
        <translation>光谱角，度（0 最佳）</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS，相对误差（0 最佳）</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n（1 最佳）</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>与 MS 的差异</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>将结果降到 MS 的分辨率后与 MS 比较：均方根（DN）及其占波段标准差的比例。MS 的噪声不会被重现。</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>网络的使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>少量</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>网络的使用：该景确认了其校正的多少。</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>全分辨率指标</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>此处没有参考图像。不清晰的插值往往具有最佳的 HQNR；只比较同一景的结果，并查看裁剪图。</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>光谱失真 D_lambda_K（0 最佳）</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>空间失真 D_S（0 最佳）</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR（1 最佳）</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>细节与 PAN 细节的相关性（1 最佳）</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>网络的时间步</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>MS 在其奈奎斯特频率处的 MTF</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>再次制作</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>该命令处理整景；曾选择了范围。</translation>
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
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>适用于没有网络的计算机：在另一台计算机上用“pip download”为相同系统和 Python 版本下载的 .whl 文件。</translation>
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
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Of the processor, for the network and all else. Fewer leave more of the computer to other programs.</source>
        <translation>处理器的线程，用于网络及其他所有计算。线程较少时，可为其他程序留出更多资源。</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>线程：</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>软件包：</translation>
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
        <source>Recommended: {package}. {reason}</source>
        <translation>推荐：{package}。{reason}</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU，CUDA 13（驱动程序 580 或更新），附带 NVIDIA 的库</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU，CUDA 12（驱动程序 525 或更新），附带 NVIDIA 的库</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>任意 GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Intel 处理器或 GPU (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple 芯片 (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>AMD GPU，MIGraphX（需要 ROCm）</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>AMD GPU，ROCm（早于 MIGraphX）</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>它在任何地方都能运行；如有 GPU，DirectML 可能更快。</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>它在任何地方都能运行，且未找到 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>有一块 NVIDIA GPU ({gpu})，驱动程序为 {driver}。</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>{gpu} 的驱动程序 {driver} 对 CUDA 来说过旧。</translation>
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
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
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
    <message>
        <source>SSDiff pansharpening</source>
        <translation>SSDiff 全色锐化</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>选择了 {pans} 个 PAN 图层和 {ms} 个 MS 图层。请为每个 MS 选择一个 PAN。</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>无法确定哪个 PAN 图层属于 MS 图层 &apos;{}&apos;：没有图层覆盖它，或另一个 MS 同样匹配。请在两个列表中按相同顺序选择图层。</translation>
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
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>在 QGIS 中设置的坐标参照系 {crs}</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>在 QGIS 中设置的附加无数据值</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>文件无数据值的像元(该值已在 QGIS 中关闭)</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>{role} 图层“{layer}”来自数据提供者“{provider}”，但只有由 GDAL 打开的栅格才能进行全色锐化。请先将其另存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>{role} 图层“{layer}”是以不会传递的设置({settings})打开的。请不带设置加载，或先另存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>图层“{}”没有数据。请将其移除并重新加载文件。</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>与 MS 比较</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>地图中没有其 MS 在项目中的全色锐化图层。请在生成结果时加载它，然后比较。</translation>
    </message>
    <message>
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>线的左侧是“{ms}”，右侧是地图。拖动该线；按 Esc 结束。</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
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
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>要将模型适配到您自己的场景（工具箱中的“适配模型”），需要 torch，大小为数百 MB，NVIDIA GPU 版为数 GB。它安装在单独的文件夹中，QGIS 本身从不使用。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>让训练所用的 Python 试走一步。</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>来自 wheel 文件夹：</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>适用于没有网络的计算机：在另一台计算机上用“pip download”为相同系统和 Python 版本下载的 .whl 文件。</translation>
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
        <source>A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what is installed here, or QGIS&apos;s own Python, if it has them.</source>
        <translation>具备 torch、onnx、onnxscript、onnxruntime 和 GDAL 的 Python。若为空：使用此处安装的，或 QGIS 自带的 Python（若具备）。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU，含 NVIDIA 的库</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>NVIDIA GPU，CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>软件包：</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>其他 Python：</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>安装 torch</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>插件未为训练安装任何内容。</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>插件为训练安装了：{}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>移除 torch 以及插件为训练安装的其他内容？已适配的模型会保留。</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>正在尝试训练</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>正在查询软件包</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>正在安装 torch</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>正在卸载 torch</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>可以适配模型：torch {torch} 在 {python} 中可用。</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>torch 已安装并通过测试。</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>插件为训练安装的软件包已移除。</translation>
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
