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
        <source>MS bands (if empty: all)</source>
        <translation>MS 波段（留空：全部）</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>以逗号分隔的编号，例如 1,2,3,4：模型将用于的波段，按此顺序，适用于所有 MS 图层。</translation>
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
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>读取图层“{layer}”时采用{change}。</translation>
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
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>“{text}”不是波段编号。请以逗号分隔给出，例如 1,2,3,4；留空则使用所有波段。</translation>
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
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>已取消。已到达的部分会保留，下次下载从那里继续。</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>目录 {url} 中没有可用的内容。请检查其地址。{refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{folder}&apos; 有 {free:.0f} MB 可用空间，但需要 {needed:.0f} MB。请腾出空间，或用环境变量 SSDIFF_MODELS 选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>没有可下载该文件的地址。请更新目录，或选择其他模型。</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} 的文件不同：{found}，应为 {size} 字节。请更新目录；如仍无效，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>已取消。已保存的目录保持不变。</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>无法写入 &apos;{target}&apos;：{error}。请腾出空间并确认文件夹可写，或用环境变量 SSDIFF_MODELS 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>模型 {entry} 已下载，但本插件无法运行，因此已删除。请选择其他模型，或更新插件。{error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>目录称模型 {entry} 的 {key} 为 {said!r}，但文件中为 {found!r}。该模型已删除。请告知目录管理员。</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} 给出超过 {limit} 字节，对目录来说过多。请检查地址。</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} 中断。请稍后再试。</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>另一个进程正在下载 &apos;{name}&apos;，正在等待。</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} 的内容与目录不符（SHA-256 {found}...，应为 {sha256}...），已丢弃。请更新目录；如仍无效，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} 在 {size} 字节中的 {arrived} 字节处中断。请稍后再试：已到达的部分会保留。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>之前的内容与 {url} 不符，重新开始。</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} 没有按要求给出文件的其余部分。</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} 正在尝试下一个地址。</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>目录有 {count} 个条目，最多允许 {limit} 个。请检查目录的地址。</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>它是 {found}，不是对象</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} 未知</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>目录遵循架构 {found}，本插件支持 {known}。请更新插件，或检查目录的地址。</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>目录必须只包含 &apos;schema&apos; 和列表 &apos;models&apos;，但包含 {found}。请检查目录的地址。</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>目录不是 JSON 对象。请检查目录的地址。</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; 为 {found}；应为：{expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; 是随插件提供的模型名称，但文件不同</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>目录不是 JSON：{error}。请检查目录的地址。</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} 出现了两次</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>目录的第 {number} 个条目未被使用：{error}。</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} 不是 https</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url}：服务器回答 {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}。请检查地址。</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url}：{reason}。请检查地址。</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>到 {url} 之间的代理要求用户名和密码（407），但没有得到可接受的。请在设置代理的地方输入（QGIS 中：设置、选项、网络；否则在变量 HTTPS_PROXY 中，主机前加 NAME:PASSWORD@）。</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} 不是 https://host/path 形式的地址</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>{host!r} 上的地址包含用户名或密码</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} 不断重定向，共 {count} 次。请检查地址。</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} 发送的文件经过编码（{encoding}），这并未被请求。请告知服务器管理员。</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url}：服务器的证书不受信任：{reason}。如果您的机构检查加密流量，请把其证书加入受信任的机构（QGIS 中：设置、选项、认证；否则用变量 REQUESTS_CA_BUNDLE）。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>代理的地址无法使用：{reason}。请更正。</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>该代理为 SOCKS 代理，缺少所需的 Python 包 PySocks。请将其安装到 QGIS 使用的 Python 中（python3 -m pip install pysocks），或指定 HTTP 代理。</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} 不是地址：{error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>用于下载的 Python 包 requests 无法使用：{error}。请将其安装到 QGIS 使用的 Python 中（python3 -m pip install requests）。</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>无法读取受信任的证书：{error}。请从受信任的机构中移除损坏的证书（QGIS 中：设置、选项、认证）。</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer}，并要求等待 {wait:.0f} 秒</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}。请稍后再试。</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>无法通过代理访问 {url}：{reason}。请检查代理的地址（QGIS 中：设置、选项、网络；否则为变量 HTTPS_PROXY）。</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>无法访问 {url}，或连接中断：{reason}。</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} 转向别处，但 {refusal}。不使用这样的地址。</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} 离开 https 转向 {target}。不予跟随；请告知服务器管理员。</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} {seconds:.0f} 秒后重试。</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}。不使用这样的地址。</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} 发送过慢：{seconds:.0f} 秒内不到 {bytes} 字节。请稍后再试。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; 不能作为模型名称。请使用小写字母、数字、- 和 _，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; 随插件提供。请为模型选择其他名称。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>无法写入 &apos;{path}&apos;：{error}。请使文件夹可写，或用环境变量 SSDIFF_MODELS 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>自带的模型有 {bundled}。请用 `ssdiff train` 训练合适的模型，或获取一个，然后选择其 .onnx 文件。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; 既不是自带模型（{bundled}），也不是已安装的模型（{installed}），也不是现有文件。请选择其中之一或 .onnx 文件的路径。</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>一个 MS 像素约为 {ratio} 个 PAN 像素宽，但模型 &apos;{name}&apos; 适用于 {expected}。{suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>一个 MS 像素约为 {ratio} 个 PAN 像素宽，没有适用的自带模型（波段数：{count}）。{suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>请选择模型 &apos;{name}&apos;。</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>请下载合适的模型 &apos;{name}&apos;（ssdiff:downloadmodel）。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>模型 &apos;{name}&apos; 在目录中，但尚未在本机上。请下载（ssdiff:downloadmodel）。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>目录中没有模型 &apos;{name}&apos;；有 {names}。请选择其中之一，或给出包含它的目录的地址。</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>模型 {entry} 未安装，没有可删除的内容。请选择已安装的模型。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>无法删除 &apos;{path}&apos;：{error}。请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>&apos;{path}&apos; 中的目录未被使用：{error}。请重新获取。</translation>
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
        <source>Estimating the noise of the MS</source>
        <translation>正在估计 MS 的噪声</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>正在降分辨率下测试网络</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} 行、{columns:+.2f} 列（PAN 像素）</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>按地理配准，MS 起始于距 PAN 左上角 {rows:g} 行、{columns:g} 列（PAN 像素）处；一个 MS 像素为 {pixel:.5g} 个 PAN 像素。</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS 均值 {mean} DN，标准差 {std} DN；PAN 为 {pan_mean:.5g} 和 {pan_std:.5g} DN。</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>按所给值，MS 相对 PAN 偏移 {rows:+.2f} 行、{columns:+.2f} 列（PAN 像素）：已校正。</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>平均 {offset}，在场景内变化最多 {variation:.2f}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已校正</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS 相对 PAN 的偏移：{offset}；离散度 {spread:.2f}（{count} 个图块）：{done}。</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>场景自身的头：各波段权重 {weight}；降分辨率下的误差为不用网络时的 {error}，用训练的头为 {trained}。</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>在降分辨率下校准：MS 在其奈奎斯特频率处的 MTF {gain:.2f}；各波段网络权重 {weight}；MS 噪声 {noise} DN。</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>无法确定 MS 相对 PAN 的偏移（{tried} 个图块中 {used} 个一致）；按原地理配准处理。</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS 解释了 PAN 细节的 {explained:.0%}。</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>第 {top}..{bottom} 行已完成并保存在 &apos;{folder}&apos; 中：以相同方式运行会从那里继续。如不想继续，请删除该文件夹。</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>输出 &apos;{output}&apos; 的文件夹不存在。请创建或选择其他文件夹。</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>输出 &apos;{output}&apos; 的已完成部分保存在文件夹 &apos;{folder}&apos; 中，但 &apos;{found}&apos; 是{kind}。请移除它，或选择其他输出。</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>无法创建输出 &apos;{output}&apos;：无法在旁边保存已完成部分（{error}）。请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>使用其他输入、模型或选项的中断运行为 &apos;{name}&apos; 完成的部分已删除。</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>输出 &apos;{output}&apos; 的已完成部分无法保存在旁边：{error}。请腾出磁盘空间并检查文件夹权限。</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>另一次运行正在写入输出 &apos;{output}&apos;。请等待其结束，或选择其他文件。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>无法从 &apos;{path}&apos; 重新读取输出 &apos;{output}&apos; 的已完成行：{error}。请检查磁盘并重新运行。</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{time:.3f} 秒的 {size} 字节</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>消失了</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>输入 &apos;{file}&apos; 在读取过程中{found}，结果将会出错。请恢复原状，或用现在的文件重新开始。</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>被更改（{before} -&gt; {now}）</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>PAN 行 {top}..{bottom}，列 {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>正在分析场景</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>正在全色锐化</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入结果</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>范围（{extent}）与 PAN 和 MS 重叠的区域（{overlap}）没有共同部分。请在其中选择范围。</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>模型 {name}，运行于 {provider}；MS 波段：{bands}。</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>不使用网络；MS 波段：{bands}。</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} 百万像素，{bands} 个波段：约 {time}，期间占用磁盘 {disk}。</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>结果中 {share} 的像素有效。</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>写入 &apos;{output}&apos; 时 GDAL 发出警告：{warnings}。请检查创建选项。</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>为保留所有位数，先从 MS 各波段和 PAN 中减去这些 DN，最后再加回：{offsets}。</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>格式 {driver} 配合这些创建选项会改变数值（有损压缩）。如需精确数值，请选择以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS 仅覆盖 PAN 的 {height} x {width} 像素中的行 {top}..{bottom} 和列 {left}..{right}；结果裁剪到该区域。</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>继续：{rows} 行中的 {done} 行先前已完成，保存在 &apos;{folder}&apos; 中。</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>该场景的分析是针对其他输入、模型或选项进行的，或者输入此后已改变。请重新分析。</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{count} 个值中有 {clipped} 个超出数据类型的范围，或在没有负值的波段中为负，已作限制。</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>该场景先前已分析，重复使用该分析。</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register 必须是 {expected} 之一，而不是 &apos;{found}&apos;。</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset 必须是两个有限数，而不是 {offset}。</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch 至少为 1，而不是 {batch}。</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads 至少为 1，而不是 {threads}。</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type 必须是 {expected} 之一，或为 None 表示与 MS 相同，而不是 &apos;{found}&apos;。</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format 必须是 &apos;{auto}&apos; 或 GDAL 的格式短名（例如 GTiff 或 COG），不能为空。</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>该场景的分析是针对其他输入、模型或选项，或由与此处安装的不同的软件进行的。请重新分析。</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>该场景的分析没有回归。请重新分析。</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>不确定性由回归得出，而该模型不以回归为基础。请选择自带模型，或不输出不确定性。</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>不确定性在场景上校准，而其短边只有 {shortest} 个 MS 像素；需要 {smallest} 个。请选择更大的场景，或不输出不确定性。</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>场景中没有 PAN 和 MS 都有效的部分，无法得出不确定性。请检查两者的 nodata 值。</translation>
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
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>结果和其不确定性都将是 &apos;{path}&apos;。请为其中之一选择其他文件。</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>已取消。图像已完成；未写入其不确定性。</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>一个 MS 像素为 {scale:.4g} 个 PAN 像素宽；至少应为 {smallest:g}。{hint}请把清晰的栅格选为 PAN，较粗的选为 MS。</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN 与 MS 不重叠：以 PAN 像素计，MS 从第 {top:.1f} 行到第 {bottom:.1f} 行、第 {left:.1f} 列到第 {right:.1f} 列，PAN 为 {height} x {width}。请选择同一地点的 PAN 和 MS；如果已是，请重新配准其中之一。</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>GDAL 无法将 MS &apos;{path}&apos; 变换到 PAN 的格网：{reason}。请自行变换到 PAN 像素 {ratio} 倍大的像素。</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>MS 的像素与 PAN 一样小，也一样清晰：看起来不像重采样到 PAN 格网的 MS。请选择原始交付的、像素比 PAN 大的 MS。</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>PAN 与 MS 是否颠倒？ </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS 位于 PAN 的像素上。从清晰度看，它由 {ratio} 倍大的像素重采样而来，会先缩回该大小。最好使用原始交付的 MS。</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>地理变换</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>PAN 与 MS 的经度相差 360 度的整数倍，已校正。</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN 为 {pan}，MS 为 {ms}；两者的像素通过地面坐标关联。</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>PAN 和 MS 都没有地理配准：假定两者显示相同的范围。</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} 有地理配准，{missing} 没有（无地理变换、控制点或 RPC），因此其位置未知。请配准 {missing}；如果两者显示相同范围，则移除 {there} 的地理配准。{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN 与 MS 不重叠，或仅在一角相接：按其地理配准（{pan_crs} 和 {ms_crs}），{count} 个位置中有 {found} 个同时位于两者之中。请选择同一地点的 PAN 和 MS；如果已是，请重新配准其中之一。</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>无坐标参考系</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} 为 &apos;{crs}&apos;，{missing} 没有坐标参考系；两者应都有或都没有。请为 {missing} 指定其坐标参考系（gdal_edit.py -a_srs EPSG:...；在 QGIS 中设为图层的坐标参考系）。</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>GDAL 无法将 MS 的坐标与 PAN 的坐标关联：{reason}。{advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs}（通过{way}）</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>本地坐标系无法转换到其他坐标系：如果两者属于同一坐标系，请将 PAN 的坐标参考系指定给 MS（gdal_edit.py -a_srs；在 QGIS 中设为图层的坐标参考系）。</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>请先将 MS 变换到 PAN 的坐标参考系。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} 此前曾用最近邻法重采样（旋转 {angle:.1f} 度），像素因此最多偏移半个像素。由此留下的重复像素显示出其真实位置：像素被放回原处并进行插值。</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>要求使用 MS 波段 {bands}，但 &apos;{path}&apos; 有波段 1 到 {count}。请从中选择。</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>要求使用 PAN 波段 {band}，但 &apos;{path}&apos; 有波段 1 到 {count}。请选择其中之一。</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN 与 MS 不重叠：MS 起始于距 PAN 左上角 {rows:.1f} 行、{columns:.1f} 列（PAN 像素）处。请选择同一地点的 PAN 和 MS；如果已是，请重新配准其中之一。</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>&apos;{path}&apos; 的一个 MS 像素为 {high:.5g} 个 PAN 像素高、{wide:.5g} 个宽；此处两者应为同一整数。请将 MS 变换到 PAN 像素 {ratio} 倍大的像素。</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>PAN &apos;{path}&apos; 有 {count} 个波段，使用其中的波段 {band}。如果它不是全色波段，请选择其他波段作为 PAN 波段。</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>PAN 和 MS 的地理配准信息相互矛盾，相差 {apart:.1f} 个 PAN 像素</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN 按{pan}、MS 按{ms}</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}。从图像看，{by}是正确的。</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}，而图像无法说明哪个正确。使用{by}。如果结果有偏移，请从文件中移除错误的地理配准。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>模型 &apos;{name}&apos; {version} 在 {provider} 上返回了非数值（NaN 或无穷大）。未写入任何内容。请选择其他模型或其他设备。</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>{provider} 上一次处理 {count} 个窗口时内存不足；改用 {smaller} 个继续运行。</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>一个 MS 像素约为 {ratio} 个 PAN 像素宽，但模型 &apos;{name}&apos; 适用于 {expected}。请选择适合该比例的模型。</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>MS 有 {count} 个待融合波段，但模型 &apos;{name}&apos; 适用于 {expected}。请按该顺序选择相应数量的波段，或选择其他模型。</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>待融合的波段为 {names}，但模型 &apos;{model}&apos; 适用于 {expected}。请选择这些波段，或其他模型。</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>一个无名波段</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>没有模型文件 &apos;{path}&apos;。请选择现有的 .onnx 文件。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; 不是 SSDiff 模型：缺少元数据 &apos;{key}&apos;。请选择本插件的模型，或由 `ssdiff export` 写出的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>模型的元数据不是 JSON 对象。请重新导出模型。</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>模型遵循元数据约定的版本 {version}；本插件最高支持 {known}。请更新插件。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>模型的元数据缺少 &apos;{key}&apos;。请重新导出模型。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>模型的元数据为 {key} = {found}；应为：{expected}。请重新导出模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>模型的元数据不是 JSON：{error}。请重新导出模型。</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>它已损坏或不是 ONNX 模型</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>无法读取模型文件 &apos;{path}&apos;：{error}。请检查其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>不加载模型 &apos;{path}&apos;：{found}。请选择本插件的模型，或由 `ssdiff export` 写出的模型。</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>它不是 ONNX 模型（没有图）</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>它含有控制流算子（{names}）</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>它使用了 &apos;{domain}&apos; 的算子，而这里只应有 ONNX 自己的算子</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>某个权重的类型 {kind} 未知</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>形状为 {shape:.200}（类型 {kind}）的权重带有 {size} 字节或文本，这不可能</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>它有 {size:.0f} MB，最多应为 {largest_file:.0f}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>其图的嵌套超过 {deepest} 层</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>它包含 SSDiff 模型不会有的内容（{message}）</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>某个权重超过 {most_dimensions} 维</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>某个权重具有负的维度</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>它有超过 {most_fields} 个部分</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>其元数据的一个条目有 {length} 字节</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>其元数据的一个条目不是文本</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>它的一些权重位于另一个文件中</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>&apos;{path}&apos; 的输入为 {found}，但其元数据称为 {expected}。请重新导出模型。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; 一次只接受固定数量的窗口，而应接受任意数量。请以动态批量重新导出模型。</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>&apos;{path}&apos; 的输出为 {outputs}；应为 &apos;{expected}&apos;，并可有固定数量的 &apos;{features}&apos;。请重新导出模型。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>模型 &apos;{name}&apos; 在 {provider} 上失败：{error}。如果 GPU 内存耗尽，请关闭其他程序或选择 CPU。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>模型 &apos;{name}&apos; 返回形状为 {shape} 的 {kind}，而应为 {expected} 的 float32。请重新导出模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; 是没有全色波段的 2 级产品。请获取该场景的 1 级产品。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>产品 &apos;{path}&apos; 缺少文件 &apos;{name}&apos;。请重新下载产品，并将所有波段放入同一文件夹。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; 不是有效的 JSON。请选择以 .txt 结尾的 MTL 文件，或重新获取产品。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; 太大，不可能是产品的元数据。请分别选择 PAN 和 MS。</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>无法读取产品的文件 &apos;{path}&apos;（{error}）。请检查文件夹，或重新获取产品。</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>文件夹 &apos;{folder}&apos; 包含超过 {limit} 个文件。请选择单个产品的文件夹或元数据文件。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>产品 &apos;{path}&apos; 不存在。请选择文件夹，或其中的元数据文件。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>产品 &apos;{path}&apos; 是压缩包。请解压，并选择文件夹或其中的元数据文件。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; 不是可识别其 PAN 和 MS 的产品。支持 Landsat 7 至 9（MTL 文件）、Airbus DIMAP 2、Maxar（IMD 文件）、KOMPSAT-3、高分（GaoFen）、高景（SuperView）、吉林（Jilin），以及名称以 PAN 和 MS（MSS、MUL、MUX）区分的文件。请分别选择 PAN 和 MS。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; 包含 {count} 个产品。请选择其中一个产品的文件，例如：{names}。</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>已取消。未写入输出，已完成的部分已删除。</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>{role} 的文件 &apos;{path}&apos; 等无法合并：{reason}。请选择合并它们的虚拟栅格。</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>{role} 的文件 &apos;{first}&apos; 和 &apos;{other}&apos; 的坐标参考系不同（{first_crs} 和 {other_crs}）。请为所有文件指定相同的坐标参考系（QGIS 中：设为图层的坐标参考系），或先变换到同一格网。</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>{role} 的文件 &apos;{first}&apos; 和 &apos;{other}&apos; 位于不同的格网（{first_width} x {first_height} 与 {width} x {height} 像素，或位置不同）。请选择同一分辨率的波段，或先变换到同一格网。</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>为 {role} 设置的坐标参考系未被使用：确定其地面位置的（如果有）是 WGS 84 下的 RPC。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>无法替换输出 &apos;{path}&apos;：{error}。请在其他程序中关闭它（从 QGIS 中移除其图层）并使其可写，或选择其他文件。</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>输出 &apos;{path}&apos; 的文件夹不存在。请创建或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>输出 &apos;{path}&apos; 是文件夹。请加上文件名。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>输出 &apos;{path}&apos; 是设备之类，而不是文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>输出的名称 {path!a} 不是 GDAL 所需的 UTF-8。请选择其他名称。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>输出 &apos;{path}&apos; 是输入之一。请选择其他文件。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>输出 &apos;{path}&apos; 会被当作输入 &apos;{file}&apos; 的一部分。请选择其他名称。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>输出 &apos;{path}&apos; 由多个文件组成，其中 &apos;{name}&apos; 会同时属于 &apos;{owner}&apos; 或将其替换。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>GDAL 的格式 {driver} 在此无法容纳 {bands} 个 {kind} 波段：{reason}。请选择以 .tif 结尾的文件名、其他波段、其他输出类型或其他创建选项，并检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>输出类型 {name} 需要比当前 {version} 更新的 GDAL。请选择其他类型。</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>GDAL {version} 没有可写栅格的格式 &apos;{name}&apos;。请选择 &apos;{auto}&apos;（按文件后缀）、COG，或 &apos;gdalinfo --formats&apos; 中标有 w 的其他驱动。</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>没有可写入 &apos;{path}&apos; 的 GDAL 驱动。请选择以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>GDAL 的格式 {driver} 无法保持 PAN 的格网：{height} 行 {width} 列、地理变换 {wanted}，变成了 {got_height} 行 {got_width} 列、{got}。请选择以 .tif 结尾的文件名，且不使用会改变格网的创建选项。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>GDAL 的格式 {driver} 无法保持 PAN 的坐标参考系。请选择以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>创建选项 &apos;{option}&apos; 不是 NAME=VALUE 的形式。请这样写，例如 COMPRESS=ZSTD。</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>输出 &apos;{path}&apos; 所在磁盘剩余 {free:.3g} GB；不压缩需要 {needed:.3g} GB，压缩后可能更少。如果磁盘写满，将不写入任何内容：请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>尽管 PAN 和 MS 在 PAN 第 {top} 到 {bottom} 行有效，融合图像在那里却有非数值。模型可能有问题：请选择其他模型。</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> 该文件有可选择的部分：{names}。</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>其非 0 值中有 {share:.0%} 约为 {top:g}（掩膜：至少 {least:.0%}）</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>无法读取 {role} &apos;{path}&apos; 的波段 {number}{where}：{reason}。文件可能已损坏或不完整：请重新下载或修复。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; 无法作为栅格打开：{reason}。请选择 GDAL 能读取的栅格文件。</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found}；视为图像</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found}；视为掩膜，从 {level:g} 起有效</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>{role} &apos;{path}&apos; 的地理变换包含非数值。请检查其 world 文件，或重新配准。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; 本身不含栅格波段。请选择带有波段的栅格。{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>{role} 的波段 {number} 被标记为 alpha：{found}。</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> （第 {first}..{last} 行）</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>它处处为 0，视为图像</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>{role} &apos;{path}&apos; 的波段 {number} 含复数（{kind}）；应为实数。请选择光学图像，或将所需部分保存为栅格。</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>如需不同处理，请选择 MS 波段。</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>{role} &apos;{path}&apos; 的波段 {number} 是颜色表的索引，而不是数值。请先展开（gdal_translate -expand {kind}；在 QGIS 中：栅格、转换、PCT 转 RGB），再选择结果。如果这些值确实是数字量化值，请移除颜色表。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led}未打开：{found}。本地文件不得擅自让 GDAL 访问网络或运行代码。请选择所指的栅格本身（若在网络上则用其地址），{allow}或将其另存为 GeoTIFF（gdal_translate；在 QGIS 中：导出、另存为）后再选择。</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>{role} 的名称 {path!a} 不是 GDAL 所需的 UTF-8。请为文件选择其他名称。</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> 指向 &apos;{path}&apos;，后者</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>允许它（--allow-remote；在 QGIS 中作为图层加载）， </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>它将由 GDAL 的驱动 {name}（{long_name}）读取，不确定该驱动是否只读取本地文件</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>它带有打开选项（{options}）</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>超过 {count} 个文件依次相互引用</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>它引用 &apos;{name:.200}&apos;</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>它太大，无法检查</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>无法读取其 XML，因而无法检查</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>它包含要运行的 {language:.40} 代码</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>它以相对于工作文件夹的方式命名</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>无法写入输出 &apos;{path}&apos;：{reason}。请检查文件夹权限、磁盘空间和创建选项。</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>GDAL 无法进行全色锐化：{reason}。请尝试其他版本的 GDAL。</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>无法再次打开结果 &apos;{output}&apos;。是否已被移动？</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>正在测量结果</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>报告 &apos;{report}&apos; 的文件夹不存在。请创建或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>报告 &apos;{report}&apos; 不是文件。请加上文件名。</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>报告 &apos;{report}&apos; 会替换本次运行的文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>已取消。图像已完成；未写入报告。</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>无法写入报告 &apos;{path}&apos;：{error}。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>全色锐化图像的质量</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{bands} 个波段，{megapixels} 百万像素，使用 {device} 上的 {model} 耗时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{bands} 个波段、{megapixels} 百万像素，不使用网络用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>不使用网络</translation>
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
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>将 PAN 与 MS 都按分辨率比降低，并在校准未见过的部分（{tiles} 个）中将结果与 MS 本身比较。粗体：最佳。</translation>
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
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>没有构建 &apos;{key}&apos;；请从 {builds} 中选择。</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>在 QGIS 中：设置 &gt; 选项 &gt; SSDiff &gt; 安装。 </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>请安装 NVIDIA 驱动 {oldest} 或更新版本。</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>或从 NVIDIA 安装所需的 CUDA {major} 和 cuDNN {cudnn}。</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>未找到此 QGIS 的独立 Python 程序（在 &apos;{executable}&apos; 附近查找），因此无法检测或安装。</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>请连同 Python 重新安装 QGIS，或从 QGIS 的命令行运行诊断：python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>此 Python 为 {bits} 位；onnxruntime 仅支持 64 位。</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>请安装 64 位 QGIS。</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>运行模型的 onnxruntime 未安装在此 Python 中。</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}或：{command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>此 onnxruntime 针对的 numpy 与找到的（{numpy}）不同：{error}。</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>请安装与之匹配的 onnxruntime。{settings}或：{command}。如果 {numpy} 不是 QGIS 自带的 numpy，则已被其他包替换：请重新安装 QGIS。</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>找到的 onnxruntime 是为其他处理器或其他 Python 构建的（此处为 {machine}、{bits} 位、Python {python}）：{error}。</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>此 onnxruntime 是为更新的 Linux 构建的：{error}。</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>请安装较旧的版本：{command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>onnxruntime 已安装，但 Windows 无法加载：{error}。多数情况下是缺少 Microsoft Visual C++ 运行库或其版本过旧。</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>请安装 Visual C++ 运行库（{url}，或：winget install Microsoft.VCRedist.2015+.x64），然后重启 QGIS。</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>加载 onnxruntime 时崩溃：{error}。可能是其他包的库产生干扰，或处理器缺少其使用的指令。</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}如果仍无效，请安装较旧的版本：{command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>onnxruntime 已安装，但无法加载：{error}。</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>请重新安装。{settings}或：{command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>{names} 安装在同一文件夹中。它们是同一模块，彼此覆盖了文件。</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>请全部移除后安装其中一个：{removal}；然后：{command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{folder} 中的 {name} {version} 未被使用：先找到了 {used} 中用于 CPU 的 onnxruntime。</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>请移除用于 CPU 的那个：{command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>此 QGIS 已从 {loaded} 加载了另一个 onnxruntime，而不是 {folder} 中的：另一个插件先行加载，或刚刚安装。</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>请重启 QGIS。如仍如此，请停用另一个带有 onnxruntime 的插件。</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>插件自己的文件夹（{runtime}）中有一个 numpy，遮盖了 QGIS 的 numpy。</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>请卸载后重新安装：设置 &gt; 选项 &gt; SSDiff。</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>此 onnxruntime 为 CUDA 构建，但未找到 NVIDIA 驱动（nvidia-smi 缺失或失败）。</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>如果有 NVIDIA GPU，请安装 NVIDIA 驱动并重启计算机。如果没有，则无需任何操作：使用处理器。</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>或使用此驱动支持的 CUDA 12 构建：{command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>NVIDIA 驱动 {driver} 过旧：此 onnxruntime 需要 CUDA {major}，而后者需要驱动 {oldest} 或更新版本。</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> （缺少：{names}）</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}或：{command}。{by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>此 onnxruntime 需要 CUDA {major} 和 cuDNN {cudnn} 的库，但无法加载{libraries}。其他主版本不适用。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>有 NVIDIA GPU（{gpu}，驱动 {driver}），但此 onnxruntime 没有 CUDA，使用处理器。</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>要使用 GPU，请在 QGIS 中：设置 &gt; 选项 &gt; SSDiff &gt; 安装，并选择 CUDA。</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>它不提供 CPUExecutionProvider</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>onnxruntime 可以加载，但没有模型能在处理器上运行：{error}。</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>请重新安装。{settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>设备 &apos;auto&apos; 改用处理器。请更新 GPU 驱动并再次运行诊断；日志中有更多信息。</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>请选择设备 &apos;cpu&apos;。</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} 存在，但测试失败：{error}。</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} 用时 {seconds:.2f} 秒，而处理器用时 {cpu:.2f} 秒。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>已取消。未安装任何内容。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>已获取 onnxruntime，但在此无法工作：{reason}。不予使用，之前安装的内容保持不变。请选择其他构建，或查看日志和诊断。</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>没有 wheel 文件夹 &apos;{wheels}&apos;。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>未找到此 QGIS 的独立 Python 程序，因此无法运行其 pip。请连同 Python 重新安装 QGIS。</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>某个包带来了自己的 {shadowed}，会取代并破坏 QGIS 的。之前安装的内容保持不变。请选择其他版本或其他包来源。</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>安装需要 &apos;{root}&apos; 中约 {needed}，可用 {free}。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>合计：{size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} 和 QGIS 的所有其他包保持不变。</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>无法写入文件夹 &apos;{root}&apos;：{error}。请检查其权限。</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>正在使用：{folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} 可用，与 numpy 的差异 {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>安装失败：{error}。之前安装的内容保持不变。请查看日志后重试。</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>先找到了 {folder} 中的另一个</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>代理要求密码。请在 QGIS 中输入：设置 &gt; 选项 &gt; 网络。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>无法访问代理。请在 QGIS 中检查：设置 &gt; 选项 &gt; 网络。</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>软件包索引的证书不受信任。公司网络常在中间使用自己的证书：请在设置中指定其证书文件。</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>无法访问软件包索引。请检查网络和代理，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>某个包与显示的不同。请重新制定计划；如仍如此，请检查网络。</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>QGIS 的包与之不兼容。请选择其他版本，或更新的 QGIS。</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>没有适用于此 Python 和系统的包，或 wheel 文件夹中缺少该包。请选择其他构建，或更新的 QGIS。</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>某个包已损坏。请重新获取。</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>pip 未成功：{said} {remedy} 之前安装的内容保持不变。</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>QGIS 的 numpy 无法在 {python} 中加载，而 onnxruntime 需要它。请运行诊断，或重新安装 QGIS。</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version}：{arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>QGIS 的 Python（{python}）无法工作：{error}。请重新安装 QGIS。</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>QGIS 的 Python（{python}）没有 pip。请安装：Debian 和 Ubuntu 用 &apos;sudo apt install python3-pip&apos;，Fedora 用 &apos;sudo dnf install python3-pip&apos;，OSGeo4W 用包 python3-pip，conda 用 &apos;conda install pip&apos;。然后重试。</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>日志中有更多信息。</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>onnxruntime 退回到 {used}：{reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} 给出非有限数</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} 给出错误的数值：最大值为 {largest:.3g} 时相差 {difference:.3g}</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>在 {provider} 上运行失败：{error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>它在 {seconds:g} 秒内没有响应</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>进程崩溃（退出状态 {status}）</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>设备 &apos;{device}&apos; 未知；请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>运行模型的 Python 包 onnxruntime 无法使用：{error}。请在插件的设置页（设置 &gt; 选项 &gt; SSDiff）中安装，或安装到 QGIS 使用的 Python 中（{command}；Windows 上在 OSGeo4W shell 中），然后重启 QGIS。或者选择不需要它的模式 &apos;fast&apos;。</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>要求使用 &apos;{device}&apos;，但此 onnxruntime 只提供 {present}。请改装带有 {wanted} 的 onnxruntime 构建，或选择 CPU。</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>onnxruntime {version} 未能在 {seconds:.0f} 秒内加载 &apos;{path}&apos;。请选择其他模型。</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>onnxruntime {version} 无法加载 &apos;{path}&apos;：{error}。文件可能已损坏、不是 ONNX 模型，或需要更新的 onnxruntime。</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>它比 CPU 慢</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>onnxruntime 无法启动它：{error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>要求使用 &apos;{device}&apos;，但无法使用：{error}。诊断会说明该怎么做（插件的设置页，或 python -m ssdiff_qgis.engine doctor）；或者选择 CPU。</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>未使用 {provider}：{error}。</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python、 GDAL 和 numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>未找到此 Python 的解释器</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>未找到用于 CPU 的包：&apos;{index}&apos; 没有提供，而常用的软件包索引只有用于 NVIDIA GPU 的，有数 GB。请检查网络，选择也能在 CPU 上运行的 NVIDIA GPU 包，或从 wheel 文件夹安装。</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>已获取 torch，但在此无法工作：{error}。不予使用，之前安装的内容保持不变。请选择其他构建，或查看日志。</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} 可在 &apos;{device}&apos; 上工作</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>请在其中安装 torch、onnx、onnxscript、 onnxruntime 和 GDAL，或选择其他 Python</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>请安装训练所需的内容（设置 &gt; 选项 &gt; SSDiff &gt; 训练），或在那里选择能够训练的 Python</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>没有 Python &apos;{python}&apos;。{remedy}。</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} 无法训练：{error}。{remedy}。</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>训练以状态 {status} 结束。请查看日志。</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>它以状态 {status} 结束</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>QGIS 的</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS 仅解释了 PAN 细节的 {explained:.0%}。PAN 和 MS 是否属于同一场景和日期，且彼此对齐？结果显示 PAN 所显示的内容，并带有 MS 的颜色。</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN 与 MS 波段 {bands} 显示相同的内容。如果全色波段包含在 MS 波段中，请选择不含它的 MS 波段；如果误将某个 MS 波段指定为 PAN，请选择全色波段。</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>在场景的 {changed:.0%} 中，PAN 显示的细节与 MS 不同：日期不同、有云，或地点发生了变化。在那里，结果显示 PAN 所显示的内容，并带有 MS 的颜色。</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN 和 MS 没有共同的有效像素：在重叠处，其中之一全为 nodata。请检查两个栅格的 nodata 值。</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>MS 的波段 {bands} 处处为 nodata：请选择其他 MS 波段。</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>无效的有：{causes}。</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>掩膜或异常值</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>PAN 的波段 {band} 处处为 nodata。</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>MS 的波段 {band} 处处为 nodata：请选择其他 MS 波段。</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>MS 像素的 {share:.1%}（因 {marks}）</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>PAN 像素的 {share:.1%}（因 {marks}）</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>仅因波段 {band} 的为 {share:.1%}</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>{role} 的 {share:.0%} 从边缘向内为 {value:g}，而没有 nodata 值标记它。如果这是填充，会损坏相邻部分：请将 nodata 设为 {value:g}（gdal_edit.py -a_nodata；在 QGIS 中设为图层的附加 nodata 值），然后重新运行。</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>仅 MS 波段 {number} 的 nodata 就使所有波段中 {share:.0%} 的像素无效。如果这些是图像（深水或阴影），请选择不含该波段的 MS 波段，或为文件设置其他 nodata 值（在 QGIS 中：在图层属性中关闭）。</translation>
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
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>保留 {step} 步后的状态：{after}。</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>没有可供模型适应的场景。请给出 PAN 及其 MS。</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>学习率必须在 0 和 1 之间，而不是 {learning_rate}。</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>适应后模型的名称为空。请给出名称，或不指定。</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; 是起始模型。请写入其他文件。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>无法写入文件夹 &apos;{folder}&apos;。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>在训练开始前已取消。未写入文件。</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>无法评价留出的部分（{before}）：某个波段在那里可能为零。请选择场景的其他部分。</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>留出部分，之前：{before}。</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>在留出部分上，{steps} 步中没有状态优于 &apos;{name}&apos;：之前 {before}；最好时在 {step} 步后为 {after}。ERGAS 应下降，SAM 上升不超过 {tolerance:.0%}。未写入文件。请直接使用 &apos;{name}&apos;，或尝试更大的场景或更长的时间。</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; 有 {bands} 个波段，&apos;{other}&apos; 有 {others} 个。请选择同一传感器、波段相同且顺序相同的场景。</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS 相对 PAN 偏移 {rows:+.2f} 行、{columns:+.2f} 列（PAN 像素），已校正</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>无法确定 MS 相对 PAN 的偏移，不作校正</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found}；MS 在其奈奎斯特频率处的 MTF 估计为 {gain:.2f}。{size} 个 MS 像素中，{trained} 用于训练，{held_out} 留出。</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>请给出步数或分钟数；两者都缺失。</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>步数至少为 1，而不是 {steps}。</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>分钟数必须为正，而不是 {minutes}。</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>无法写入报告 &apos;{path}&apos;：{error}。请选择其他文件。</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>MS 中被 PAN 覆盖且无 nodata 的有 {height} x {width} 像素；至少需要 {enough} x {least} 才能在一部分上训练、在另一部分上评价。请选择更大的场景，或直接使用该模型。</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>留出部分，{step} 步后（{seconds:.0f} 秒）：{scores}。</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}，大约还剩 {time}</translation>
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
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>已在 {seconds:.0f} 秒内全色锐化 {megapixels:.2f} 百万像素。</translation>
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
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>最佳：使用网络，每百万像素约 5 秒</translation>
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
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>最佳 (best)：使用网络，在两个 CPU 核心上每百万像素约 5 秒。快速 (fast)：仅用回归，约 1 秒，质量几乎相同。
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
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>左：“{ms}”。右：地图。拖动该线；按 Esc 结束。</translation>
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
