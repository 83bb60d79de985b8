<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>モデルを適応 (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,モデル,学習,適応,センサ</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>SSDiff モデルをご自身のシーンでさらに学習させ、同じセンサのすべてのシーンに使えるようにします。</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>ご自身の一つまたは複数のシーンでモデルをさらに学習させ、それらと同じセンサの他のシーンに使えるようにします。
シーンは自身の解像度比だけ粗くされ、その MS が理想的な結果に相当します。各シーンの一部は評価用に取り置かれ、そこで元のモデルより良い場合（ERGAS が低く、SAM の増加が 1 % 以内）だけモデルが保存されます。
学習は別プロセスで行われ、torch が必要です（設定 &gt; オプション &gt; SSDiff &gt; 学習 でインストールできます）。中止すると、それまでの最良の状態が、より良ければ保存されます。</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>その他の結果：インストール済みモデルのファイル、その名前、取り置いた部分での SAM（度）と ERGAS（前後）。</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>パンクロマチックレイヤ (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>シーンごとに一つ。最初のバンドを使います。</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>マルチスペクトルレイヤ (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>シーンごとに一つ。すべて同じセンサで、バンドとその順序も同じにしてください。どの PAN に対応するかは位置から判断します。</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>全体の時間です。学習はこれを使い切ります。長いほど良くなります。</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>新しいモデルの名前（空なら MS レイヤから）</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>小文字、数字、- と _。既に使った名前には新しいバージョンが付きます。</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>元にするモデル</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>自動 (auto)：最初のシーンのパンシャープンに使われるモデルです。</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>元にするモデルのファイル</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>プラグインの学習パッケージの .onnx ファイルで、上のモデルの代わりに使われます。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>自動 (auto)：torch が NVIDIA GPU を見つければそれを、なければ CPU を使います。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>すべての乱数の種です。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>取り置いた部分の数値と切り抜き（前後）。</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>モデルのコピー</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>新しいモデルはいずれにせよインストール済みに加わります。これは配布用のファイルです。</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>モデルのファイル</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>適応前の SAM（度）</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>適応後の SAM（度）</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>適応前の ERGAS</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>適応後の ERGAS</translation>
    </message>
    <message>
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>学習ではレイヤ &apos;{layer}&apos; のファイルをそのまま読み、{changes} は使いません。</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>torch {torch} で &apos;{device}&apos; 上で学習します（{python}）。</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>学習は途中で終了しました。それまでの最良の状態は元のモデルより良かったため、保存されます。</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>モデル {name} {version} がインストール済みに加わりました。ERGAS は {ergas_before} から {ergas_after} へ、SAM は {sam_before} から {sam_after} へ。</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>モデルはインストール済みですが、コピー &apos;{file}&apos; を書き込めません：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>{start} を {scenes} に適応。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>MS レイヤ &apos;{first}&apos; は {bands} バンド、&apos;{other}&apos; は {others} バンドです。同じセンサで、バンドとその順序が同じシーンを選んでください。</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>{start} から {minutes} 分で作成：{of_steps} ステップ、うち最良の状態まで {steps} ステップ。低解像度で MS {pixels} メガピクセル（シーン数：{scenes}）で学習し、取り置いた部分で評価。</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>取り置いた部分での値</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM（度）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>小さいほど良い値です。複数の状態のうち最良のものをこの部分で選ぶため、数値は少し良く出ます。低解像度での値ですので、最高解像度の結果もご確認ください。</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Bands {bands}.</source>
        <translation>バンド {bands}。</translation>
    </message>
    <message>
        <source>Where most was gained</source>
        <translation>最も改善した場所</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>最も改善しなかった場所</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>適応前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>適応後</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
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
        <translation>Apple のチップ (CoreML)</translation>
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
        <source>NVIDIA driver</source>
        <translation>NVIDIA ドライバ</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>動作しません：{}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>テスト済み、参照との最大偏差 {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>2 ウィンドウを {:.3f} 秒</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>CPU では {:.3f} 秒</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>モデルのダウンロード (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,モデル,ダウンロード,インストール</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>カタログの SSDiff モデルをダウンロードし、検査します。</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>モデルカタログのモデルを、このコンピュータにまだない場合にダウンロードします。
QGIS のプロキシと証明書を使い、中断されたダウンロードは再開されます。ファイルは、サイズと SHA-256 がカタログのものと一致し、このプラグインで実行できる場合にのみ受け入れられます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>「モデルの一覧」に示されるモデルの名前です。複数のバージョンがある場合は最新のものを使います。</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>先に更新するモデルカタログ (URL)</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>モデルカタログの https アドレスです。前のカタログに置き換わります。指定がなければ前のカタログを使います。</translation>
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
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}、残り約 {time}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>シーンを解析しています</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>PAN と MS のずれを測定しています</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>シーンの統計を集めています</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>低解像度で回帰を当てはめています</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>低解像度でネットワークを検証しています</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>MS のノイズを推定しています</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>パンシャープンしています</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>低解像度で結果をテスト中</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>不確かさを地図にしています</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>結果を測定中</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>シーンを読み込んでいます</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>学習データを準備しています</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>結果を書き込んでいます</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
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
        <source>Download: {}, from {}</source>
        <translation>ダウンロード：{}、取得元：{}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>pip のパッケージインデックス</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>フォルダ：{}</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>モデルの一覧 (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model,models,catalogue,onnx</source>
        <translation>model,models,catalogue,onnx,モデル,カタログ</translation>
    </message>
    <message>
        <source>Lists the SSDiff models that are on this computer or can be downloaded.</source>
        <translation>このコンピュータにある、またはダウンロードできる SSDiff モデルを一覧表示します。</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>プラグインに付属のモデル、ダウンロード済みのモデル、モデルカタログのモデルを、学習の対象とした解像度比とバンド数とともに一覧表示します。ログには表として示されます。</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>先に更新するモデルカタログ (URL)</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>モデルカタログの https アドレスです。前のカタログに置き換わります。指定がなければネットワークを使いません。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>モデルについて分かっているすべての情報を書き込む JSON ファイルです。</translation>
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
    <name>Menu</name>
    <message>
        <source>Pansharpen…</source>
        <translation>パンシャープン…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>SSDiff でパンシャープン</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>地図の中央をプレビュー</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>MSと比較</translation>
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
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>ネットワークはまだ実行できません。不足しているものがあります。高速モードはネットワークなしで動作します。</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>ネットワークなしで続ける</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>設定を開く…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
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
        <source>Updating the model catalogue</source>
        <translation>モデルカタログを更新しています</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>モデルカタログを削除しました。</translation>
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
        <source>Status</source>
        <translation>状態</translation>
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
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>プラグインのモデルとダウンロード済みのモデルだけを表示します。</translation>
    </message>
    <message>
        <source>Model catalogue</source>
        <translation>モデルカタログ</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL：</translation>
    </message>
    <message>
        <source>Updated from {url}, models: {number}</source>
        <translation>{url} から更新、モデル数：{number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>カタログはまだ登録されていません。上のモデルはプラグインに付属のものです。</translation>
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
        <source>made here</source>
        <translation>このコンピュータで作成</translation>
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
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>まだモデルをダウンロードしていません。フォルダは {} になります。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>モデル {name} {version} をこのコンピュータから削除しますか？</translation>
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
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>マルチスペクトル画像をパンクロマチックバンドで鮮鋭化します。色を保つ拡散モデルを使います。</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>SSDiff（拡散モデル）により、同じシーンのパンクロマティックバンド（PAN）でマルチスペクトル画像（MS）を鮮鋭化します。
結果はPANの格子と、MSのバンド名・データ型・nodataを持ちます。MSはずれていても、回転していても、別の座標参照系でもかまいません。
同じ入力からは、範囲にかかわらず常に同じピクセルが得られます。</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>その他の結果：モデル、実行プロバイダー、秒数、PANに対するMSのずれとそのばらつき（PANピクセル）。</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>レイヤ「{layer}」の読み込みに用いるもの: {change}。</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>モードは高速（ネットワークなし）です。ネットワークを実行する onnxruntime がインストールされていません（設定 &gt; オプション &gt; SSDiff）。</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>{megapixels:.1f} メガピクセルを {seconds:.0f} 秒でパンシャープンしました。</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} パンシャープン済み</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} パンシャープン済み：不確かさ</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>SSDiffによりPAN「{pan}」とMS「{ms}」からパンシャープンしました。</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>SSDiffがPAN「{pan}」とMS「{ms}」からパンシャープンした画像の予想絶対誤差。</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN：{pan}、バンド {band}。MS：{ms}。</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>PAN レイヤ「{}」には複数のバンドがあり、最初のものを使います。それがパンクロマチックでない場合は、PAN のバンド（詳細パラメータ）で別のバンドを選んでください。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>MSレイヤ「{}」を開けません。ラスタのレイヤまたはファイルを選んでください。</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>MSレイヤ「{}」は読み込めるラスタではありません。ラスタのレイヤまたはファイルを選んでください。</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>プロダクトとレイヤの両方が選ばれていますが、プロダクトには PAN と MS が含まれています。プロダクトだけ、または PAN と MS だけを選んでください。</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>MSレイヤと、MSの各バンドのレイヤの両方が選ばれています。どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>{role}レイヤが選ばれていません。PAN と MS のレイヤ、またはその代わりに衛星プロダクトを選んでください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>レイヤ「{}」が PAN と MS の両方に選ばれています。PAN にはパンクロマチック画像を、MS には同じシーンのより粗いマルチスペクトル画像を選んでください。</translation>
    </message>
</context>
<context>
    <name>PansharpenParameters</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{} (not on this computer)</source>
        <translation>{} (このコンピュータにはありません)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>補正する</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>報告のみ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>最良: ネットワークあり、1 メガピクセルあたり約 10 秒</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>高速: ネットワークなし、1 メガピクセルあたり 約 1 秒</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>MS と同じ</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>ファイル名の拡張子による</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>クラウド最適化 GeoTIFF (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>パンクロマチックレイヤ (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>1 バンドの鮮鋭な画像です。結果はそのグリッドになります。</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>マルチスペクトルレイヤ (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>同じシーンのより粗い画像です。座標参照系は問いません。</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS のバンド（選択なし：すべて）</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>パンシャープンするバンドで、結果もこの順になります。選ばない場合は、マスク（アルファ）バンド以外のすべてです。</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>または別々のレイヤにある MS のバンド</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>バンドごとに一つのレイヤ。結果の順に並べます。
スクリプトでは MS にリストを渡すこともできます。</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>または衛星プロダクト(メタデータのファイルまたはフォルダ)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>プロダクトのメタデータ (*.txt *.json *.xml *.imd *.til);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>配布されたままのもの。PAN と MS を含みます。
Landsat 7～9 レベル1(MTLファイル)、Pleiades と SPOT(DIMAP)、Maxar(IMD)、KOMPSAT-3、GaoFen、SuperView、Jilin、および名前が PAN と MS、MSS、MUL だけ異なるファイルの組。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>最良 (best): ネットワークあり、CPU 2 コアで 1 メガピクセルあたり約 10 秒。高速 (fast): 回帰のみ、約 1 秒でほぼ同等の品質。
ネットワークには onnxruntime が必要です。高速モードは何もインストールする必要がなく、モデル、デバイス、ステップ数、シードは無視されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>自動 (auto)：PAN と MS の解像度比とバンド数に合わせて学習されたモデルです。
ほかのモデルは、それらに合っている必要があります。インストール済み：{}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>PAN と MS の位置合わせ</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>PAN に対する MS のずれの扱いです。多くのプロダクトで 1 ピクセル未満から数ピクセルのずれがあります。
correct: シーン全体で推定して補正します。report: 推定だけします。off: ジオリファレンスを信頼します。</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>結果を、中心がこの内側にある PAN ピクセルに限ります。値は指定しない場合と同じです。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>自動 (auto)：CPU と同じ数値を出す GPU、なければ CPU。どちらを使ったかはログに示されます。
その他：指定したデバイスを使い、使えない場合は理由を示すエラーになります（cuda: NVIDIA、directml: Windows、coreml: macOS、migraphx, rocm: AMD、openvino: Intel）。</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>PAN のバンド（選ばない場合：最初のバンド）</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>複数のバンドを持つ PAN レイヤのパンクロマチックバンドです。</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>ファイルのモデル</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>プラグインの学習パッケージの .onnx ファイルで、上のモデルの代わりに使われます。</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>拡散ステップ数</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>指定がなければモデル自身の数です。時間は数に比例して長くなります。</translation>
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
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>値は決してスケーリングされません。小さい型に収まらない値は範囲内に制限され、その数がログに示されます。</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>結果の形式</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>拡張子による (auto)：GDAL が書き込める任意の形式です。
COG: クラウド最適化 GeoTIFF です。</translation>
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
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>形式の GDAL 作成オプションを NAME=VALUE の形で、| で区切って指定します。
既定のオプション（GeoTIFF ではタイルと DEFLATE 圧縮）に置き換わります。</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>結果をPAN・MSとグループ化</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>デスクトップ：結果、PAN、MSを一つのレイヤグループに入れます。</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>パンシャープン結果</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>パンシャープンされた画像です。完成したときにだけ現れます。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>各バンドの予想絶対誤差（DN）。シーン自体から学習します。
最後のバンドは全バンドをまとめたもの（標準偏差単位）で、色が不確かな場所を示します。</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>品質レポート</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>切り抜きと品質の数値をまとめたページ。
結果ビューアから開きます。時間の約 10 分の 1 がかかります。</translation>
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
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>PAN に対する MS のずれ、下向きの行数、PAN ピクセル単位。不明な場合は空</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>PAN に対する MS のずれ、右向きの列数、PAN ピクセル単位。不明な場合は空</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>シーン内でのずれのばらつき、PAN ピクセル単位。不明な場合は空</translation>
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
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name}（比率 {ratio}、{bands}）</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>地図の中央に、パンクロマティックレイヤとそれより粗いマルチスペクトルレイヤがありません。</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>パンシャープン画像の品質</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{bands} バンド、{megapixels} メガピクセル、{device} 上の {model} で {seconds} 秒。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>確認してください</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PANとMSは異なるシーン、日付または場所のようです。バンドが説明するのはPANの細部の{explained}だけです。両方の画像が対応しているか確認してください。</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>シーンの{changed}で、PANはMSと異なる細部を示しています（別の日付、雲、または変化した場所）。そこでは結果はMSの色でPANの内容を示します。</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>PAN と MS のずれを決定できませんでした。一致する場所が少なすぎます。切り抜きのエッジを確認してください。</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>MSはPANから{offset}ずれていました（MSの1ピクセル超）。これは補正されました。切り抜きの縁と、両ファイルの位置情報を確認してください。</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>MSはPANから{offset}ずれていますが、指定どおり補正されていません。縁が二重になるか、ぼやけます。</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>シーンが小さいため、低解像度での数値は偶然に左右されます。</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>低解像度でのテストはできませんでした。シーンが小さすぎるか、全体が有効な大きな部分がありません。</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} 個の値がデータ型の範囲外であったため、範囲内に制限されました。多い場合は別の出力型を選んでください。</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>多くのピクセルがバンドの最大値になっています: {saturated}。入力が飽和している場所では、結果に細部がありません。</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>端の領域が全バンドで一つの値ですが、nodataとして示されていません：{collar}。これが埋め草なら、ファイルでこの値をnodataに設定してください。較正を乱し、隣接部分を損ないます。</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>低解像度では、単純な補間のほうが結果より真値に近くなっています。このシーンでは PAN が役立たない可能性があります。</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>色: バンド {bands}。枠: 下の切り抜き。</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>矢印: PAN に対する MS のずれ、{times} 倍の長さ。</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>テクスチャが最も多い部分</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型的な部分</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>MS との整合が最も低い部分</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>PAN rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>PAN の行 {top} ～ {bottom}、列 {left} ～ {right}</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>位置合わせと有効ピクセル</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>PAN に対する MS のずれ</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows}行、{columns}列（PANピクセル）</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>ばらつき{spread}、{tried}か所中{used}か所が一致</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>シーン内で {variation} 変化</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>決定できません</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>調べていません</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>補正済み</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>選択どおり補正していません</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>ジオリファレンスをそのまま使用</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>有効ピクセル</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>入力で無効な画素（MSでは一つのバンドだけによるもの）</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>バンド {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>データ型の範囲に制限された値</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>バンドで説明される PAN</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>MSの解像度で、PANの細部のうちバンドが説明する割合。同じシーンなら65 %以上、30 %未満ではレポートが警告します。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>低解像度でのテスト</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>PAN と MS の両方を解像度比だけ粗くし、校正に使わなかった {tiles} か所で、結果を MS そのものと比較します。太字: 最良。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>この結果</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>Weighted Brovey (GDAL)</source>
        <translation>重み付き Brovey (GDAL)</translation>
    </message>
    <message>
        <source>MTF-GLP-FS</source>
        <translation>MTF-GLP-FS</translation>
    </message>
    <message>
        <source>Spectral angle, degrees (0 is best)</source>
        <translation>スペクトル角、度 (0 が最良)</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS、相対誤差 (0 が最良)</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n (1 が最良)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>MS との差</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>MS と同じ粗さにした結果と MS との比較: DN 単位の二乗平均平方根と、バンドの標準偏差に対する割合。MS のノイズは再現されません。</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>ネットワークの利用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分的</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>ネットワークの利用: このシーンで確認された補正の割合。</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>フル解像度での指標</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>ここには参照画像がありません。鮮明でない補間が最良の HQNR になることがよくあります。同じシーンの結果だけを比較し、切り抜きを確認してください。</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>スペクトル歪み D_lambda_K (0 が最良)</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>空間歪み D_S (0 が最良)</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR (1 が最良)</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>PAN の細部との相関 (1 が最良)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>モデルの SHA-256</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>ネットワークのタイムステップ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>ナイキスト周波数での MS の MTF</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>もう一度作成するには</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>このコマンドはシーン全体を処理します。範囲が選ばれていました。</translation>
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
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>ネットワークのないコンピュータ用：別のコンピュータで「pip download」を使い、同じシステムと Python バージョン向けにダウンロードした .whl ファイルです。</translation>
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
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Of the processor, for the network and all else. Fewer leave more of the computer to other programs.</source>
        <translation>ネットワークとその他すべての処理に使うプロセッサーのスレッド。少なくすると、他のプログラムに余裕が残ります。</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>スレッド:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>パッケージ：</translation>
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
        <source>Recommended: {package}. {reason}</source>
        <translation>推奨：{package}。{reason}</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU、CUDA 13（ドライバ 580 以降）、NVIDIA のライブラリ付き</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU、CUDA 12（ドライバ 525 以降）、NVIDIA のライブラリ付き</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>任意の GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Intel のプロセッサーまたは GPU (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple のチップ (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>AMD GPU、MIGraphX（ROCm が必要）</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>AMD GPU、ROCm（MIGraphX より前の世代）</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>どこでも動作します。GPU があれば DirectML の方が速いことがあります。</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>どこでも動作します。NVIDIA ドライバは見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>NVIDIA GPU ({gpu}) とドライバ {driver} があります。</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>{gpu} のドライバ {driver} は CUDA には古すぎます。</translation>
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
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
        <translation>{} を確認しています</translation>
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
    <message>
        <source>SSDiff pansharpening</source>
        <translation>SSDiff パンシャープン</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>PAN レイヤが {pans} 個、MS レイヤが {ms} 個選ばれました。MS ごとに PAN を一つ選んでください。</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>MS レイヤ &apos;{}&apos; に対応する PAN レイヤが定まりません。覆うものがないか、他の MS も同じくらい適合します。両方のリストで同じ順序に選んでください。</translation>
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
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>QGIS で設定された座標参照系 {crs}</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>QGIS で設定された追加の nodata 値</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>ファイルの nodata 値の画素(QGIS で無効にされているもの)</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>{role} レイヤ「{layer}」のデータプロバイダは「{provider}」ですが、パンシャープンできるのは GDAL で開いたラスタだけです。まず GeoTIFF として保存してください。</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>{role}レイヤ「{layer}」は、引き継がれない設定({settings})で開かれています。設定なしで読み込むか、先に GeoTIFF として保存してください。</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>レイヤ「{}」にデータがありません。レイヤを削除し、ファイルを読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>MSと比較</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>MSがプロジェクトにあるパンシャープン済みレイヤが地図にありません。結果の作成時に読み込み、その後で比較してください。</translation>
    </message>
    <message>
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>線の左は「{ms}」、右は地図です。線をドラッグしてください。Escで終了します。</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
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
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>モデルをご自身のシーンに適応させる（ツールボックスの「モデルを適応」）には torch が必要です。数百 MB、NVIDIA GPU 用では数 GB あります。QGIS 自体は使わない専用のフォルダにインストールされます。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>学習に使われる Python で 1 ステップ試します。</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>wheel のフォルダから：</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>ネットワークのないコンピュータ用：別のコンピュータで「pip download」を使い、同じシステムと Python バージョン向けにダウンロードした .whl ファイルです。</translation>
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
        <source>A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what is installed here, or QGIS&apos;s own Python, if it has them.</source>
        <translation>torch、onnx、onnxscript、onnxruntime、GDAL を備えた Python。空の場合：ここにインストールされたもの、または QGIS の Python（それらがあれば）。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA GPU（NVIDIA のライブラリ付き）</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>NVIDIA GPU、CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>パッケージ：</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>別の Python：</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>torch をインストール</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>プラグインは学習用に何もインストールしていません。</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>プラグインが学習用にインストール済み：{}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>アンインストール</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>torch と、プラグインが学習用にインストールした他のものを削除しますか？適応したモデルは残ります。</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>学習を試しています</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>パッケージを検索中</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>torch をインストールしています</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>torch をアンインストールしています</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>モデルを適応できます：torch {torch} が {python} で動作します。</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>torch をインストールし、テストしました。</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>プラグインが学習用にインストールしたパッケージを削除しました。</translation>
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
