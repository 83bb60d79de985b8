<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>パンシャープン…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>SSDiff でパンシャープン</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>パンシャープン (SSDiff)</translation>
    </message>
    <message>
        <source>Models cannot run yet: something is missing.</source>
        <translation>まだモデルを実行できません：不足しているものがあります。</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>設定を開く…</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>まだモデルを実行できません。</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>モデルは実行できますが、本来の性能は出ていません。</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>このコンピュータでモデルを実行できます。</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>テスト済み：{}。</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver</source>
        <translation>NVIDIA ドライバ</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
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
        <translation>Apple のチップ (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>モデルのダウンロード (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,パンシャープン,モデル,ダウンロード,インストール</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>カタログのパンシャープンモデルをダウンロードし、検証します。</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>カタログのモデルをこのコンピュータにダウンロードします。パンシャープンのアルゴリズムはモデルを名前で見つけます。すでにあるモデルは再びダウンロードされません。
QGIS のプロキシと証明書が使われます。中断またはキャンセルされたダウンロードは、止まったところから続きます。ファイルは、サイズと SHA-256 がカタログと一致し、このプラグインで実行できるモデルである場合にのみ採用されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>モデルの名前です。モデルを一覧表示するアルゴリズムが示す名前を使います。複数のバージョンがある場合は最新のものが使われます。</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>最初に取得するカタログのアドレス</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>モデルのカタログの https アドレスです。取得したカタログは前のものに置き換わります。指定がなければ前のものが使われます。</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>モデル {name} {version} ({licence}) は {path} にあります。</translation>
    </message>
</context>
<context>
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>モデルの一覧 (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,パンシャープン,モデル,カタログ</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>このコンピュータにある、またはダウンロードできるパンシャープンモデルを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>プラグインに付属のモデル、ダウンロード済みのモデル、カタログからダウンロードできるモデルを、対象とするバンド数および MS と PAN のピクセル比とともに一覧表示します。ログには表として示され、結果の MODELS には JSON として入ります。</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>最初に取得するカタログのアドレス</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>モデルのカタログの https アドレスです。取得したカタログは前のものに置き換わります。指定がなければ何も取得しません。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>一覧を JSON としても書き込むファイルです。</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>JSON 形式のモデル一覧</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>ダウンロードしたモデルは {} にあります。</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>モデル {name} {version} をダウンロードしました。選択できるようになりました。</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>{name} {version} をダウンロード中</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>カタログ内のモデル数：{}。</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>カタログを取得中</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>カタログを破棄しました。</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>モデル {name} {version} を削除しました。</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>プラグイン付属のモデルとダウンロード済みのモデルだけを使う状態に戻します。</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>その他のモデルのカタログ</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス：</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>{url} から取得、モデル数：{number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>プラグイン付属</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>未ダウンロード</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>まだ何もダウンロードされていません。モデルは {} に置かれます。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>ダウンロードしたモデル {name} {version} を削除しますか？</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>PansharpenAlgorithm</name>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>パンシャープン (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx</source>
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,パンシャープン,パンシャープニング,画像融合,パンクロマチック,マルチスペクトル,解像度,衛星,拡散,深層学習,ニューラルネットワーク</translation>
    </message>
    <message>
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>マルチスペクトル画像をパンクロマチックバンドで鮮鋭化します。色を保つ拡散モデルを使います。</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>パンシャープン用の拡散モデル SSDiff を使い、パンクロマチックラスタ (PAN) と、同じシーンのより粗いマルチスペクトルバンド (MS) を融合して、PAN のグリッド上の一つのマルチスペクトルラスタにします。
結果は MS の座標参照系、バンド名、データ型、nodata を引き継ぎます。PAN と MS が一部しか重ならない場合、結果は重なる部分に切り取られます。同じ入力、モデル、ステップ数、シードからは、領域にかかわらず常に同じピクセルが得られます。
PAN は決してリサンプリングされません。MS はずれていても、回転していても、別の座標参照系でもかまいません。PAN のグリッドに合わせられ、PAN に対するずれは補正されます。</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>結果には、ラスタのほか、使われたモデルと実行プロバイダ (execution provider)、かかった秒数、PAN ピクセル単位での PAN に対する MS のずれ（行は下向き、列は右向き）とシーン内でのそのばらつきが示されます。ずれを決定できなかった場合や推定しなかった場合は空になります。</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>パンクロマチックレイヤ (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>鮮鋭な 1 バンドのラスタです。複数のバンドがある場合は最初のものが使われます。結果はこのグリッドになります。</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>マルチスペクトルレイヤ (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>同じシーンのより粗いラスタです。座標参照系は問いません。</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS のバンド（選択なし：すべて）</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>鮮鋭化するバンドを、結果での順に選びます。選択しない場合、マスク（アルファ）バンド以外のすべてが鮮鋭化されます。どのバンドかはログに示されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: PAN と MS のピクセル比とバンド数に合ったモデル。それ以外は指定したモデルで、合わない場合はエラーになります。使えるモデル：{}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>ファイルのモデル</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>プラグインの学習パッケージが書き出した .onnx ファイルで、上のモデルの代わりに使われます。対象とするバンドと比率はファイル自身が示します。</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>PAN と MS のずれの扱い</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>実際のプロダクトには、1 ピクセル未満から数ピクセルのずれがあります。correct: シーン全体でずれを推定して補正します。report: 推定だけします。off: ジオリファレンスを信頼します。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>結果を、中心がこの内側にある PAN ピクセルに限ります。ピクセルは指定しない場合と同じです。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算に使うデバイス</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: CPU と同じ数値を出す GPU を onnxruntime で使えればその GPU、なければ CPU。どちらを使ったかとその理由はログに示されます。cpu: CPU。その他：指定したデバイス（cuda: NVIDIA、directml: Windows、coreml: macOS、rocm, migraphx: AMD）を使い、使えない場合は理由を示すエラーになります。</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>拡散ステップ数</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>必要な時間は比例して増えます。指定しない場合は、モデル自身の設定が使われます。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>拡散の出発点となるノイズのシードです。同じシードからは同じ結果が得られます。</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>結果のデータ型</translation>
    </message>
    <message>
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: MS と同じデータ型で、何も失われません。値は決してスケーリングされません。小さい型に収まらない値は切り詰められ、その数がログに示されます。</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>結果の形式</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: 出力名の拡張子が表す形式で、GDAL が書き込めるものなら何でもかまいません。COG: クラウド最適化 GeoTIFF です。</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>全体図（ピラミッド）を追加</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>ファイル内の縮小版で、大きなラスタが速く表示されるようになります。</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>作成オプション</translation>
    </message>
    <message>
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>出力形式の GDAL 作成オプションを NAME=VALUE の形で、| で区切って指定します。既定のオプション（GeoTIFF ではタイルと DEFLATE 圧縮）に置き換わります。</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>パンシャープン結果</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>融合されたラスタです。完成したときにだけ現れます。</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>モデルの名前とバージョン</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>使われた実行プロバイダ (execution provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>PAN に対する MS のずれ、行は下向き、PAN ピクセル単位。不明な場合は空</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>PAN に対する MS のずれ、列は右向き、PAN ピクセル単位。不明な場合は空</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>シーン内でのずれのばらつき、PAN ピクセル単位。不明な場合は空</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>レイヤ「{}」の nodata の設定は、ファイルの設定と異なります。ファイルの設定が使われます。</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>任意のバンド</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>バンド数：{}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name}（比率 {ratio}、{bands}）：{description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>{role} レイヤ「{layer}」はデータプロバイダ「{provider}」のものですが、融合できるのは GDAL で開いたラスタだけです。先に GeoTIFF として保存してください。</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>{role} レイヤ「{layer}」はドライバオプション ({options}) 付きで開かれていますが、これらは引き渡されません。オプションなしで読み込むか、先に GeoTIFF として保存してください。</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>onnxruntime のインストール</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>次のパッケージがインストールされます：</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>To fetch: {}, from {}</source>
        <translation>ダウンロード：{}、取得元：{}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>pip のパッケージインデックス</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>インストール先：{}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} と QGIS の他のすべてのパッケージはそのまま残ります。使う前にテストされ、失敗した場合は何も変わりません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>バグ報告用の全文レポートです。ホームフォルダは ~ と書かれます。</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>wheel のフォルダから：</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>ネットワークのないコンピュータ用：別のコンピュータで「pip download」により取得した、同じシステムと Python バージョン用の .whl ファイルです。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>アンインストール…</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>対象：</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>onnxruntime のインストール</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>プラグインはこの QGIS プロファイルに何もインストールしていません。</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>プラグインがこの QGIS プロファイルにインストールしたもの：{}</translation>
    </message>
    <message>
        <source>Recommended: {choice}. {reason}</source>
        <translation>推奨：{choice}。{reason}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>プラグインがこの QGIS プロファイルにインストールした onnxruntime を削除しますか？他のパッケージには影響しません。</translation>
    </message>
</context>
<context>
    <name>RuntimeWork</name>
    <message>
        <source>Looking at {}</source>
        <translation>{} を確認中</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>実行環境を確認中</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>パッケージを検索中</translation>
    </message>
    <message>
        <source>Installing onnxruntime</source>
        <translation>onnxruntime をインストール中</translation>
    </message>
    <message>
        <source>Uninstalling onnxruntime</source>
        <translation>onnxruntime をアンインストール中</translation>
    </message>
    <message>
        <source>onnxruntime is installed and was tested.</source>
        <translation>onnxruntime をインストールし、テストしました。</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>プラグインがインストールした onnxruntime を削除しました。</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>QGIS にまだ読み込まれています：QGIS を再起動してください。</translation>
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
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
</TS>
