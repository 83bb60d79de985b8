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
        <source>MS bands (if empty: all)</source>
        <translation>MS のバンド（空欄：すべて）</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>コンマ区切りの番号（例: 1,2,3,4）。モデルを使うバンドを、すべての MS レイヤに共通のこの順で指定します。</translation>
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
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>レイヤ「{layer}」の読み込みに用いるもの: {change}。</translation>
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
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>「{text}」はバンド番号ではありません。1,2,3,4 のようにコンマで区切って指定するか、すべてのバンドを使う場合は空欄にしてください。</translation>
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
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>キャンセルされました。届いた分は保存され、次のダウンロードはそこから続きます。</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>カタログ {url} に使えるものがありません。アドレスを確認してください。{refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{folder}&apos; の空きは {free:.0f} MB ですが、{needed:.0f} MB 必要です。空きを作るか、環境変数 SSDIFF_MODELS で別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>ファイルをダウンロードするアドレスがありません。カタログを更新するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} のファイルが違います：{found}（予期した大きさは {size} バイト）。カタログを更新してください。それでも直らなければ、サーバの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>キャンセルされました。保存済みのカタログはそのままです。</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{target}&apos; に書き込めません：{error}。空きを作り、フォルダが書き込み可能か確認するか、環境変数 SSDIFF_MODELS で別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>モデル {entry} をダウンロードしましたが、このプラグインでは実行できないため削除しました。別のモデルを選ぶか、プラグインを更新してください。{error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>カタログではモデル {entry} の {key} は {said!r} ですが、ファイルでは {found!r} です。削除しました。カタログの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} は {limit} バイトを超えており、カタログとしては大きすぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} が途中で切れました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>別のプロセスが &apos;{name}&apos; をダウンロードしています。終わるのを待ちます。</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} の内容がカタログと違います（SHA-256 {found}...、予期した値は {sha256}...）。内容は破棄しました。カタログを更新してください。それでも直らなければ、サーバの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} は {size} バイト中 {arrived} バイトで切れました。後でもう一度試してください：届いた分は保存されています。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>それより多く</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>以前の分は {url} と合いません。最初から始めます。</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} バイト</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} は、求めたファイルの残りを返しません。</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} 次のアドレスを試します。</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>カタログに {count} 件の項目がありますが、上限は {limit} 件です。カタログのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>{found} であり、オブジェクトではありません</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} は未知です</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>カタログのスキーマは {found} ですが、このプラグインが知るのは {known} です。プラグインを更新するか、カタログのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>カタログには &apos;schema&apos; とリスト &apos;models&apos; だけが必要ですが、{found} があります。カタログのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>カタログは JSON オブジェクトではありません。カタログのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} がありません</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; は {found} です。予期した値：{expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; はプラグイン付属のモデル名ですが、ファイルは別のものです</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>カタログは JSON ではありません：{error}。カタログのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} が二重にあります</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>カタログの項目 {number} は使われません：{error}。</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} は https ではありません</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url}：サーバの応答は {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url}：{reason}。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>{url} までのプロキシがユーザ名とパスワードを求めています（407）が、受け付けられるものがありません。プロキシの設定場所で入力してください（QGIS では設定、オプション、ネットワーク。それ以外では変数 HTTPS_PROXY のホストの前に NAME:PASSWORD@）。</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} は https://host/path の形のアドレスではありません</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>{host!r} のアドレスにユーザ名かパスワードが含まれています</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} は {count} 回も転送を繰り返します。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} は求めていない符号化（{encoding}）でファイルを送ってきます。サーバの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url}：サーバの証明書が信頼されていません：{reason}。組織が暗号化通信を検査している場合は、その証明書を信頼する認証局に加えてください（QGIS では設定、オプション、認証。それ以外では変数 REQUESTS_CA_BUNDLE）。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>プロキシのアドレスが使えません：{reason}。直してください。</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>プロキシは SOCKS ですが、必要な Python パッケージ PySocks がありません。QGIS の Python にインストールする（python3 -m pip install pysocks）か、HTTP プロキシを指定してください。</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} はアドレスではありません：{error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>ダウンロードに使う Python パッケージ requests が使えません：{error}。QGIS の Python にインストールしてください（python3 -m pip install requests）。</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>信頼する証明書を読めません：{error}。壊れたものを信頼する認証局から取り除いてください（QGIS では設定、オプション、認証）。</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer}（{wait:.0f} 秒待つよう求めています）</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>プロキシ経由で {url} に届きません：{reason}。プロキシのアドレスを確認してください（QGIS では設定、オプション、ネットワーク。それ以外では変数 HTTPS_PROXY）。</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>{url} に届かないか、接続が切れました：{reason}。</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} は別の場所に転送しますが、{refusal}。そのようなアドレスは使いません。</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} は https でない {target} に転送します。従いません。サーバの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} {seconds:.0f} 秒後にもう一度試します。</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}。そのようなアドレスは使いません。</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} の送信が遅すぎます：{seconds:.0f} 秒で {bytes} バイト未満です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; はモデルの名前にできません。小文字、数字、-、_ だけで {limit} 文字以内の名前を選んでください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; はプラグインに付属しています。モデルに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{path}&apos; に書き込めません：{error}。フォルダを書き込み可能にするか、環境変数 SSDIFF_MODELS で別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>付属のモデルは {bundled} です。`ssdiff train` で合うものを訓練するか入手して、その .onnx ファイルを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; は付属モデル（{bundled}）でも、インストール済みモデル（{installed}）でも、存在するファイルでもありません。そのどれか、または .onnx ファイルのパスを選んでください。</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>MS の1ピクセルは PAN の約 {ratio} ピクセル幅ですが、モデル &apos;{name}&apos; は {expected} 用です。{suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>MS の1ピクセルは PAN の約 {ratio} ピクセル幅で、それ用の付属モデルはありません（バンド数：{count}）。{suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>モデル &apos;{name}&apos; を選んでください。</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>合うモデル &apos;{name}&apos; をダウンロードしてください（ssdiff:downloadmodel）。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>モデル &apos;{name}&apos; はカタログにありますが、このコンピュータにはまだありません。ダウンロードしてください（ssdiff:downloadmodel）。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>カタログにモデル &apos;{name}&apos; はありません。あるのは {names} です。そのどれかを選ぶか、それを含むカタログのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>モデル {entry} はインストールされていないので、削除するものがありません。インストール済みのものを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>&apos;{path}&apos; を削除できません：{error}。使っているものを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>&apos;{path}&apos; のカタログは使われません：{error}。取得し直してください。</translation>
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
        <source>Estimating the noise of the MS</source>
        <translation>MS のノイズを推定しています</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>低解像度でネットワークを検証しています</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} 行、{columns:+.2f} 列（PAN ピクセル）</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>位置情報によれば、MS は PAN の左上隅から {rows:g} 行、{columns:g} 列（PAN ピクセル）の所から始まり、MS の1ピクセルは PAN の {pixel:.5g} ピクセルです。</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS の平均 {mean} DN、標準偏差 {std} DN。PAN は {pan_mean:.5g} と {pan_std:.5g} DN。</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>MS は PAN から {rows:+.2f} 行、{columns:+.2f} 列（PAN ピクセル）ずれている、と指定されています：補正しました。</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>平均 {offset}、シーン内で最大 {variation:.2f} 変わる</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>補正済み</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>報告のみ</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS の PAN に対するずれ：{offset}。ばらつき {spread:.2f}（タイル {count} 個）：{done}。</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>シーン固有のヘッド：バンドごとの重み {weight}。低解像度での誤差はネットワークなしの {error}、訓練済みヘッドでは {trained}。</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>低解像度での較正：MS のナイキスト周波数での MTF {gain:.2f}、バンドごとのネットワークの重み {weight}、MS のノイズ {noise} DN。</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>MS の PAN に対するずれを決められません（タイル {tried} 個中 {used} 個が一致）。位置情報をそのまま使います。</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS は PAN の細部の {explained:.0%} を説明します。</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>行 {top}..{bottom} は完了し、&apos;{folder}&apos; に保存されています：同じ実行でそこから再開します。再開しないなら、そのフォルダを削除してください。</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>出力 &apos;{output}&apos; のフォルダがありません。作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>出力 &apos;{output}&apos; の完了部分はフォルダ &apos;{folder}&apos; に保存されますが、&apos;{found}&apos; は{kind}です。それを取り除くか、別の出力を選んでください。</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>出力 &apos;{output}&apos; を作れません：完了部分を隣に保存できません（{error}）。フォルダの権限とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>別の入力、モデル、オプションでの中断された実行が &apos;{name}&apos; で完了していた分を削除します。</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>出力 &apos;{output}&apos; の完了部分を隣に保存できません：{error}。空きを作り、フォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>別の実行が出力 &apos;{output}&apos; を書き込み中です。終わるのを待つか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>出力 &apos;{output}&apos; の完了した行を &apos;{path}&apos; から読み直せません：{error}。ディスクを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{time:.3f} 秒の {size} バイト</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>読み込み中に入力 &apos;{file}&apos; が{found}。このままでは結果が誤りになります。元に戻すか、今のファイルで最初からやり直してください。</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>変更されました（{before} -&gt; {now}）</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>PAN の行 {top}..{bottom}、列 {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>シーンを解析しています</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>パンシャープンしています</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>結果を書き込んでいます</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>領域（{extent}）は PAN と MS が重なる所（{overlap}）と共通部分がありません。その中の領域を選んでください。</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>モデル {name}（{provider}）。MS バンド：{bands}。</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>ネットワークなし。MS バンド：{bands}。</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} メガピクセル、{bands} バンド：約 {time}、処理中のディスク使用 {disk}。</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>結果のピクセルの {share} が有効です。</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>&apos;{output}&apos; の書き込み中に GDAL が警告しました：{warnings}。作成オプションを確認してください。</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>桁を失わないよう、MS の各バンドと PAN からこの DN を引き、最後に戻します：{offsets}。</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>形式 {driver} とこの作成オプションでは値が変わります（非可逆圧縮）。正確な値が必要なら、.tif で終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS は PAN の {height} x {width} ピクセルのうち行 {top}..{bottom}、列 {left}..{right} だけを覆います。結果はそこに切り取られます。</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>再開：{rows} 行中 {done} 行は完了済みで &apos;{folder}&apos; に保存されています。</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>このシーンの分析は別の入力、モデル、オプションのもので、または入力がその後変わっています。分析し直してください。</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{count} 個中 {clipped} 個の値がデータ型の範囲外、または負の値のないバンドで負だったため、範囲内に収めました。</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>このシーンは分析済みなので、その分析を再び使います。</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register は {expected} のどれかでなければならず、&apos;{found}&apos; は使えません。</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset は有限の数二つでなければならず、{offset} は使えません。</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch は 1 以上でなければならず、{batch} は使えません。</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads は 1 以上でなければならず、{threads} は使えません。</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type は {expected} のどれか、または MS と同じにする None でなければならず、&apos;{found}&apos; は使えません。</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format は &apos;{auto}&apos; または GDAL の形式の短い名前（例えば GTiff、COG）でなければならず、空にはできません。</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>このシーンの分析は別の入力、モデル、オプション、またはここと違うソフトウェアによるものです。分析し直してください。</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>このシーンの分析には回帰がありません。分析し直してください。</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>不確かさは回帰で求めますが、このモデルは回帰に基づいていません。付属のモデルを選ぶか、不確かさなしで実行してください。</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>不確かさはシーンで較正しますが、短辺が MS で {shortest} ピクセルしかありません（{smallest} 必要）。もっと大きいシーンを選ぶか、不確かさなしで実行してください。</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>PAN と MS の両方で有効な部分がないため、不確かさを求められません。両方の nodata 値を確認してください。</translation>
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
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>結果と不確かさがどちらも &apos;{path}&apos; になります。一方に別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>キャンセルされました。画像は完成していますが、不確かさは書かれていません。</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>MS の1ピクセルは PAN の {scale:.4g} ピクセル幅ですが、{smallest:g} 以上が必要です。{hint}鮮明なラスタを PAN に、粗いほうを MS に選んでください。</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN と MS が重なりません：PAN のピクセルで MS は行 {top:.1f}～{bottom:.1f}、列 {left:.1f}～{right:.1f} に及び、PAN は {height} x {width} です。同じ場所の PAN と MS を選んでください。同じ場所なら、どちらかの位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>GDAL は MS &apos;{path}&apos; を PAN の格子に変換できません：{reason}。PAN の {ratio} 倍のピクセルに自分で変換してください。</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>MS のピクセルは PAN と同じ大きさで、同じくらい鮮明です：PAN の格子に再標本化された MS には見えません。PAN より大きいピクセルの、納品されたままの MS を選んでください。</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>PAN と MS が逆ではありませんか？ </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS は PAN のピクセル上にあります。鮮明さから見て {ratio} 倍のピクセルから再標本化されたもので、まずそれに縮小します。納品されたままのものを使うほうが良いです。</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>ジオトランスフォーム</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>PAN と MS の経度が 360 度の整数倍だけ違っていますが、補正します。</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN は {pan}、MS は {ms} です。ピクセルは地上座標を通じて対応づけます。</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>PAN にも MS にも位置情報がありません：両方が同じ範囲を写しているとみなします。</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} には位置情報がありますが、{missing} にはありません（ジオトランスフォーム、基準点、RPC なし）。そのため場所が分かりません。{missing} に位置情報を付けるか、両方が同じ範囲なら {there} の位置情報を取り除いてください。{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN と MS が重ならないか、隅で接するだけです：位置情報（{pan_crs} と {ms_crs}）によれば、{count} 点中 {found} 点が両方にあります。同じ場所の PAN と MS を選んでください。同じ場所なら、どちらかの位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>座標参照系なし</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} は &apos;{crs}&apos; ですが、{missing} には座標参照系がありません。両方にあるか、両方にないかのどちらかが必要です。{missing} に割り当ててください（gdal_edit.py -a_srs EPSG:...、QGIS ではレイヤの座標参照系として）。</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>GDAL は MS の座標を PAN の座標に対応づけられません：{reason}。{advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs}（{way}）</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>局地座標系からは他の座標系に変換できません：両方が同じ系なら、MS に PAN の座標参照系を割り当ててください（gdal_edit.py -a_srs、QGIS ではレイヤの座標参照系として）。</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>先に MS を PAN の座標参照系に変換してください。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} は以前に最近傍法でリサンプリングされており（{angle:.1f} 度回転）、ピクセルが最大で半ピクセルずれています。その際に残った重複から本来の位置がわかるため、ピクセルを元の位置に戻して補間します。</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>MS バンド {bands} が求められましたが、&apos;{path}&apos; にあるのはバンド 1～{count} です。その中から選んでください。</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>PAN バンド {band} が求められましたが、&apos;{path}&apos; にあるのはバンド 1～{count} です。その中から選んでください。</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN と MS が重なりません：MS は PAN の左上隅から {rows:.1f} 行、{columns:.1f} 列（PAN ピクセル）の所から始まります。同じ場所の PAN と MS を選んでください。同じ場所なら、どちらかの位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>&apos;{path}&apos; の MS の1ピクセルは PAN の縦 {high:.5g}、横 {wide:.5g} ピクセルです。ここでは両方に同じ整数が必要です。MS を PAN の {ratio} 倍のピクセルに変換してください。</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>PAN &apos;{path}&apos; には {count} バンドあり、バンド {band} を使います。それがパンクロマチックでなければ、別のバンドを PAN に選んでください。</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>PAN と MS の位置情報どうしが PAN の {apart:.1f} ピクセル食い違っています</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN は{pan}、MS は{ms}による配置</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}。画像から見て、{by}が正しいです。</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}が、画像からはどれが正しいか分かりません。{by}を使います。結果がずれていたら、誤った位置情報をファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>モデル &apos;{name}&apos; {version} は {provider} で数でない値（NaN か無限大）を返しました。何も書き込みません。別のモデルか別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>{provider} で同時に {count} 窓ではメモリが足りませんでした。{smaller} 窓で続けます。</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>MS の1ピクセルは PAN の約 {ratio} ピクセル幅ですが、モデル &apos;{name}&apos; は {expected} 用です。この比のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>融合する MS は {count} バンドですが、モデル &apos;{name}&apos; は {expected} 用です。その数のバンドをその順に選ぶか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>融合するバンドは {names} ですが、モデル &apos;{model}&apos; は {expected} 用です。それらのバンドか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>名前のないもの</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>モデルファイル &apos;{path}&apos; がありません。存在する .onnx ファイルを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; は SSDiff モデルではありません：メタデータ &apos;{key}&apos; がありません。このプラグインのモデルか、`ssdiff export` で書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>モデルのメタデータが JSON オブジェクトではありません。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>モデルはメタデータ仕様の版 {version} ですが、このプラグインが知るのは {known} までです。プラグインを更新してください。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>モデルのメタデータに &apos;{key}&apos; がありません。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>モデルのメタデータは {key} = {found} です。予期した値：{expected}。モデルを書き出し直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>モデルのメタデータが JSON ではありません：{error}。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>壊れているか、ONNX モデルではありません</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>モデルファイル &apos;{path}&apos; を読めません：{error}。権限を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>モデル &apos;{path}&apos; は読み込みません：{found}。このプラグインのモデルか、`ssdiff export` で書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>ONNX モデルではありません（グラフがありません）</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>制御フローの演算子があります（{names}）</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>ONNX 標準のものだけが許される所で &apos;{domain}&apos; の演算子を使っています</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>未知の型 {kind} の重みがあります</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>形 {shape:.200}（型 {kind}）の重みに {size} バイトまたはテキストがあり、ありえません</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>{size:.0f} MB あります（上限は {largest_file:.0f}）</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>グラフの入れ子が {deepest} 段を超えています</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>SSDiff モデルにはないもの（{message}）が含まれています</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>{most_dimensions} 次元を超える重みがあります</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>負の次元の重みがあります</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>{most_fields} を超える部分があります</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>メタデータの一項目が {length} バイトあります</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>メタデータの一項目がテキストではありません</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>重みの一部が別のファイルにあります</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>&apos;{path}&apos; の入力は {found} ですが、メタデータでは {expected} です。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; は同時に固定数の窓しか受け付けませんが、任意の数が必要です。動的バッチでモデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>&apos;{path}&apos; の出力は {outputs} ですが、&apos;{expected}&apos; と、場合により固定数の &apos;{features}&apos; が必要です。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>モデル &apos;{name}&apos; は {provider} で失敗しました：{error}。GPU のメモリ不足なら、他のプログラムを閉じるか、CPU を選んでください。</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>モデル &apos;{name}&apos; は形 {shape} の {kind} を返しましたが、{expected} の float32 が必要です。モデルを書き出し直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; はパンクロマチックバンドのないレベル2プロダクトです。このシーンのレベル1プロダクトを入手してください。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>プロダクト &apos;{path}&apos; にファイル &apos;{name}&apos; がありません。全バンドを一つのフォルダに入れて、プロダクトをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; は正しい JSON ではありません。.txt で終わる MTL ファイルを選ぶか、プロダクトを入手し直してください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; はプロダクトのメタデータとしては大きすぎます。PAN と MS を個別に選んでください。</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>プロダクトのファイル &apos;{path}&apos; を読めません（{error}）。フォルダを確認するか、プロダクトを入手し直してください。</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>フォルダ &apos;{folder}&apos; には {limit} を超えるファイルがあります。一つのプロダクトのフォルダかメタデータファイルを選んでください。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>プロダクト &apos;{path}&apos; がありません。フォルダか、その中のメタデータファイルを選んでください。</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>プロダクト &apos;{path}&apos; はアーカイブです。展開して、フォルダかその中のメタデータファイルを選んでください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; は PAN と MS を見分けられるプロダクトではありません。対応は Landsat 7～9（MTL ファイル）、Airbus DIMAP 2、Maxar（IMD ファイル）、KOMPSAT-3、GaoFen、SuperView、Jilin、および名前が PAN と MS（MSS、MUL、MUX）で異なるファイルです。PAN と MS を個別に選んでください。</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; には {count} 個のプロダクトがあります。そのうち一つのファイルを選んでください。例：{names}。</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>キャンセルされました。出力は書かれず、完了した部分は削除されました。</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>{role} のファイル &apos;{path}&apos; ほかを結合できません：{reason}。それらを結合した仮想ラスタを選んでください。</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>{role} のファイル &apos;{first}&apos; と &apos;{other}&apos; の座標参照系が違います（{first_crs} と {other_crs}）。すべてに同じものを割り当てる（QGIS ではレイヤの座標参照系）か、先に一つの格子に変換してください。</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>{role} のファイル &apos;{first}&apos; と &apos;{other}&apos; の格子が違います（{first_width} x {first_height} と {width} x {height} ピクセル、または場所が違う）。同じ解像度のバンドを選ぶか、先に一つの格子に変換してください。</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>{role} に設定した座標参照系は使われません：地上での位置を決めるのは、あるとすれば WGS 84 の RPC です。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>出力 &apos;{path}&apos; を置き換えられません：{error}。他のプログラムで閉じ（QGIS からレイヤを取り除き）、書き込み可能にするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>出力 &apos;{path}&apos; のフォルダがありません。作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>出力 &apos;{path}&apos; はフォルダです。ファイル名を付け加えてください。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>出力 &apos;{path}&apos; はデバイスなどであり、ファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>出力の名前 {path!a} は、GDAL に必要な UTF-8 ではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>出力 &apos;{path}&apos; は入力の一つです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>出力 &apos;{path}&apos; は入力 &apos;{file}&apos; の一部とみなされてしまいます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>出力 &apos;{path}&apos; は複数のファイルからなり、&apos;{name}&apos; が &apos;{owner}&apos; にも属するか、それを置き換えてしまいます。別の名前かフォルダを選んでください。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>GDAL の形式 {driver} では、ここで {kind} の {bands} バンドを書けません：{reason}。.tif で終わるファイル名、別のバンド、別の出力型、別の作成オプションを選び、ディスクが一杯でないか確認してください。</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>出力型 {name} には現在の {version} より新しい GDAL が必要です。別の型を選んでください。</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>GDAL {version} には、ラスタを書ける形式 &apos;{name}&apos; がありません。&apos;{auto}&apos;（ファイルの拡張子による）、COG、または &apos;gdalinfo --formats&apos; で w が付く別のドライバを選んでください。</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>&apos;{path}&apos; を書ける GDAL ドライバがありません。.tif で終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>GDAL の形式 {driver} では PAN の格子を保てません：ジオトランスフォーム {wanted} の {height} 行 {width} 列が、{got} の {got_height} 行 {got_width} 列になります。.tif で終わるファイル名を選び、格子を変える作成オプションを外してください。</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>GDAL の形式 {driver} では PAN の座標参照系を保てません。.tif で終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>作成オプション &apos;{option}&apos; が NAME=VALUE の形ではありません。例えば COMPRESS=ZSTD のように書いてください。</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>出力 &apos;{path}&apos; のディスクの空きは {free:.3g} GB です。圧縮なしで {needed:.3g} GB 必要で、圧縮すれば少なくなるかもしれません。ディスクが一杯になると何も書かれません：空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>PAN と MS が有効なのに、PAN の行 {top}～{bottom} で融合画像に数でない値があります。モデルに問題があるかもしれません：別のものを選んでください。</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> ファイルには選べる部分があります：{names}。</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>0 以外の値の {share:.0%} が約 {top:g} です（マスクなら {least:.0%} 以上）</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>{role} &apos;{path}&apos; のバンド {number} を読めません{where}：{reason}。ファイルが壊れているか不完全かもしれません：ダウンロードし直すか、修復してください。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; をラスタとして開けません：{reason}。GDAL が読めるラスタファイルを選んでください。</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found}。画像とみなします</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found}。マスクとみなし、{level:g} 以上を有効とします</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>{role} &apos;{path}&apos; のジオトランスフォームに数でない値があります。ワールドファイルを確認するか、位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; 自体にはラスタバンドがありません。バンドのあるラスタを選んでください。{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>{role} のバンド {number} はアルファと示されています：{found}。</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> （行 {first}..{last}）</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>全体が 0 で、画像とみなします</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>{role} &apos;{path}&apos; のバンド {number} は複素数（{kind}）です。実数が必要です。光学画像を選ぶか、必要な部分をラスタとして保存してください。</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>そうでない場合は MS バンドを選んでください。</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>{role} &apos;{path}&apos; のバンド {number} は値ではなくカラーテーブルの番号です。先に展開し（gdal_translate -expand {kind}、QGIS ではラスタ、変換、PCT から RGB へ）、その結果を選んでください。それでも値がデジタル値なら、カラーテーブルを取り除いてください。</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led}は開きません：{found}。ローカルファイルが断りなく GDAL にネットワーク接続やコード実行をさせてはなりません。目的のラスタそのもの（ネットワーク上ならそのアドレス）を選ぶか、{allow}GeoTIFF として保存し（gdal_translate、QGIS ではエクスポート、名前を付けて保存）、それを選んでください。</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>{role} の名前 {path!a} は、GDAL に必要な UTF-8 ではありません。ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> の参照先 &apos;{path}&apos;</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>許可するか（--allow-remote、QGIS ではレイヤとして読み込む）、 </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>GDAL のドライバ {name}（{long_name}）が読みますが、ローカルファイルだけを読むとは分かっていません</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>オープンオプション（{options}）が付いています</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>{count} を超えるファイルが次々に参照し合っています</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>&apos;{name:.200}&apos; を参照しています</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>大きすぎて調べられません</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>XML を読めないため調べられません</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>実行される {language:.40} のコードが含まれています</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>作業フォルダからの相対パスです</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>出力 &apos;{path}&apos; に書き込めません：{reason}。フォルダの権限、ディスクの空き、作成オプションを確認してください。</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>GDAL でパンシャープンできません：{reason}。別の版の GDAL を試してください。</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>結果 &apos;{output}&apos; を再び開けません。移動しましたか？</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>結果を測定中</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>レポート &apos;{report}&apos; のフォルダがありません。作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>レポート &apos;{report}&apos; はファイルではありません。ファイル名を付け加えてください。</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>レポート &apos;{report}&apos; は、この実行のファイルを置き換えてしまいます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>キャンセルされました。画像は完成していますが、レポートは書かれていません。</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>レポート &apos;{path}&apos; に書き込めません：{error}。別のフォルダか名前を選んでください。</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>パンシャープン画像の品質</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{bands} バンド、{megapixels} メガピクセル、{device} 上の {model} で {seconds} 秒。</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{bands} バンド、{megapixels} メガピクセル、ネットワークなしで {seconds} 秒。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
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
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>PAN と MS の両方を解像度比だけ粗くし、校正に使わなかった部分（{tiles} か所）で、結果を MS そのものと比較します。太字: 最良。</translation>
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
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>ビルド &apos;{key}&apos; はありません。{builds} のどれかを選んでください。</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>QGIS では：設定 &gt; オプション &gt; SSDiff &gt; インストール。 </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>NVIDIA のドライバ {oldest} 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>または、NVIDIA の CUDA {major} と cuDNN {cudnn} をインストールしてください。</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>この QGIS の Python が独立したプログラムとして見つからず（&apos;{executable}&apos; の周辺を探しました）、検査もインストールもできません。</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>QGIS を Python ごとインストールし直すか、QGIS のシェルから診断を実行してください：python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>この Python は {bits} ビットですが、onnxruntime は 64 ビット用だけです。</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>64 ビット版の QGIS をインストールしてください。</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>モデルを実行する onnxruntime が、この Python にインストールされていません。</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}または：{command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>この onnxruntime は、見つかった numpy（{numpy}）と別のもの向けに作られています：{error}。</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>それに合う onnxruntime をインストールしてください。{settings}または：{command}。{numpy} が QGIS 付属の numpy でなければ、別のパッケージが置き換えています：QGIS をインストールし直してください。</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>見つかった onnxruntime は、別のプロセッサか Python 向けです（ここは {machine}、{bits} ビット、Python {python}）：{error}。</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>この onnxruntime は、より新しい Linux 向けです：{error}。</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>古い版をインストールしてください：{command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>onnxruntime はインストールされていますが、Windows が読み込めません：{error}。多くの場合、Microsoft Visual C++ ランタイムがないか古いためです。</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>Visual C++ ランタイムをインストールし（{url}、または：winget install Microsoft.VCRedist.2015+.x64）、QGIS を再起動してください。</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>onnxruntime の読み込みでクラッシュします：{error}。別のパッケージのライブラリが邪魔をしているか、使われる命令がプロセッサにないのかもしれません。</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}それでも直らなければ、古い版をインストールしてください：{command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>onnxruntime はインストールされていますが、読み込めません：{error}。</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>インストールし直してください。{settings}または：{command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>一つのフォルダに {names} がインストールされています。同じモジュールなので、互いのファイルを上書きしています。</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>すべて取り除き、一つをインストールしてください：{removal}。次に：{command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{folder} の {name} {version} は使われません：{used} にある CPU 用の onnxruntime が先に見つかります。</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>CPU 用のものを取り除いてください：{command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>この QGIS は {folder} のものではなく、{loaded} の別の onnxruntime を読み込み済みです：別のプラグインが先だったか、今インストールしたばかりです。</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>QGIS を再起動してください。変わらなければ、onnxruntime を持ち込む別のプラグインを無効にしてください。</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>プラグインのフォルダ（{runtime}）に numpy があり、QGIS のものを隠しています。</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>アンインストールして、もう一度インストールしてください：設定 &gt; オプション &gt; SSDiff。</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>この onnxruntime は CUDA 用ですが、NVIDIA のドライバが見つかりません（nvidia-smi がないか失敗します）。</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>NVIDIA GPU があれば、NVIDIA のドライバをインストールしてコンピュータを再起動してください。なければ何もしなくてかまいません：プロセッサを使います。</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>または、このドライバで動く CUDA 12 用のビルドを使ってください：{command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>NVIDIA のドライバ {driver} は古すぎます：この onnxruntime には CUDA {major} が、それにはドライバ {oldest} 以降が必要です。</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> （不足：{names}）</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}または：{command}。{by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>この onnxruntime には CUDA {major} と cuDNN {cudnn} のライブラリが必要ですが、読み込めません{libraries}。別のメジャー版では代わりになりません。</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>NVIDIA GPU（{gpu}、ドライバ {driver}）がありますが、この onnxruntime には CUDA がなく、プロセッサを使います。</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>GPU を使うには、QGIS で：設定 &gt; オプション &gt; SSDiff &gt; インストールと進み、CUDA を選びます。</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>CPUExecutionProvider がありません</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>onnxruntime は読み込めますが、プロセッサでモデルが動きません：{error}。</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>インストールし直してください。{settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>デバイス &apos;auto&apos; は代わりにプロセッサを使います。GPU のドライバを更新して、もう一度診断してください。詳しくはログにあります。</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>デバイス &apos;cpu&apos; を選んでください。</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} はありますが、試験に失敗しました：{error}。</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} は {seconds:.2f} 秒かかり、プロセッサは {cpu:.2f} 秒です。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>キャンセルされました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>onnxruntime を取得しましたが、ここでは動きません：{reason}。これは使われず、以前のものは変わりません。別のビルドを選ぶか、ログと診断を見てください。</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>wheel のフォルダ &apos;{wheels}&apos; がありません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>この QGIS の Python が独立したプログラムとして見つからず、pip を実行できません。QGIS を Python ごとインストールし直してください。</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>あるパッケージが独自の {shadowed} を持ち込み、QGIS のものを置き換えて壊すおそれがあります。以前のものは変わりません。別の版か別の入手元を選んでください。</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>インストールには &apos;{root}&apos; に約 {needed} 必要ですが、空きは {free} です。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>合計：{size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>フォルダ：{folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} と QGIS の他のすべてのパッケージは変わりません。</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>フォルダ &apos;{root}&apos; に書き込めません：{error}。権限を確認してください。</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>使用中：{folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} は動作します。numpy との差 {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>インストールに失敗しました：{error}。以前のものは変わりません。ログを見て、もう一度試してください。</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>{folder} にある別のものが先に見つかります</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>プロキシがパスワードを求めています。QGIS で入力してください：設定 &gt; オプション &gt; ネットワーク。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>プロキシに届きません。QGIS で確認してください：設定 &gt; オプション &gt; ネットワーク。</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>パッケージ配布元の証明書が信頼されていません。企業のネットワークは独自の証明書を挟むことがあります：その証明書ファイルを設定で指定してください。</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>パッケージ配布元に届きません。ネットワークとプロキシを確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>ディスクが一杯です。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>パッケージが、表示したものと違います。計画を作り直し、変わらなければネットワークを調べてください。</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>QGIS のパッケージと合いません。別の版か、新しい QGIS を選んでください。</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>この Python とシステム用のパッケージがないか、wheel のフォルダにありません。別のビルドか、新しい QGIS を選んでください。</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>パッケージが壊れています。取得し直してください。</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>pip が成功しませんでした：{said} {remedy} 以前のものは変わりません。</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>QGIS の numpy が {python} で読み込めず、onnxruntime に必要です。診断を実行するか、QGIS をインストールし直してください。</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version}：{arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>QGIS の Python（{python}）が動きません：{error}。QGIS をインストールし直してください。</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>QGIS の Python（{python}）に pip がありません。インストールしてください：Debian と Ubuntu では &apos;sudo apt install python3-pip&apos;、Fedora では &apos;sudo dnf install python3-pip&apos;、OSGeo4W ではパッケージ python3-pip、conda では &apos;conda install pip&apos;。その後もう一度試してください。</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>詳しくはログにあります。</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>onnxruntime は {used} に切り替わりました：{reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} が有限でない数を返します</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} の数値が誤っています：最大 {largest:.3g} に対して {difference:.3g} 違います</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>{provider} での実行に失敗しました：{error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>{seconds:g} 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>プロセスがクラッシュしました（終了状態 {status}）</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>デバイス &apos;{device}&apos; は未知です。{known} のどれかを選んでください。</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>モデルを実行する Python パッケージ onnxruntime が使えません：{error}。プラグインの設定ページ（設定 &gt; オプション &gt; SSDiff）か、QGIS の Python に（{command}、Windows では OSGeo4W シェルで）インストールし、QGIS を再起動してください。または、それを必要としないモード &apos;fast&apos; を選んでください。</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>&apos;{device}&apos; が求められましたが、この onnxruntime にあるのは {present} だけです。{wanted} のある onnxruntime のビルドをインストールするか、CPU を選んでください。</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>onnxruntime {version} は {seconds:.0f} 秒以内に &apos;{path}&apos; を読み込めませんでした。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>onnxruntime {version} は &apos;{path}&apos; を読み込めません：{error}。ファイルが壊れているか、ONNX モデルでないか、新しい onnxruntime 用かもしれません。</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>CPU より遅いです</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>onnxruntime が起動できません：{error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>&apos;{device}&apos; が求められましたが、使えません：{error}。どうすればよいかは診断で分かります（プラグインの設定ページ、または python -m ssdiff_qgis.engine doctor）。または CPU を選んでください。</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>{provider} は使われません：{error}。</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python、 GDAL、 numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>この Python のインタプリタが見つかりません</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>CPU 用のパッケージが見つかりません：&apos;{index}&apos; にはなく、通常の配布元には NVIDIA GPU 用（数ギガバイト）しかありません。ネットワークを確認するか、CPU でも動く NVIDIA GPU 用を選ぶか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>torch を取得しましたが、ここでは動きません：{error}。これは使われず、以前のものは変わりません。別のビルドを選ぶか、ログを見てください。</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} は &apos;{device}&apos; で動作します</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>そこに torch、onnx、onnxscript、 onnxruntime、 GDAL をインストールするか、別の Python を選んでください</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>訓練に必要なものをインストールする（設定 &gt; オプション &gt; SSDiff &gt; 訓練）か、そこで訓練できる Python を選んでください</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>Python &apos;{python}&apos; がありません。{remedy}。</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} では訓練できません：{error}。{remedy}。</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>訓練は状態 {status} で終わりました。ログを見てください。</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>状態 {status} で終わりました</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>QGIS の</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS が説明するのは PAN の細部の {explained:.0%} だけです。PAN と MS は同じシーン、同じ日のもので、位置が合っていますか？結果は PAN が示すものを MS の色で示します。</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN は MS バンド {bands} と同じものを示しています。パンクロマチックバンドが MS バンドに含まれているなら、それを除いて MS バンドを選んでください。MS バンドの一つを PAN に指定したのなら、パンクロマチックバンドを選んでください。</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>シーンの {changed:.0%} で PAN が MS と違う細部を示しています：別の日、雲、または変化した場所です。そこでは結果は PAN が示すものを MS の色で示します。</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN と MS に共通の有効ピクセルがありません：重なる所では一方がすべて nodata です。両方のラスタの nodata 値を確認してください。</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>MS のバンド {bands} は全体が nodata です：ほかの MS バンドを選んでください。</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>無効なのは：{causes}。</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>マスクまたは異常値</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>PAN のバンド {band} は全体が nodata です。</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>MS のバンド {band} は全体が nodata です：ほかの MS バンドを選んでください。</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>MS のピクセルの {share:.1%}（{marks} による）</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>PAN のピクセルの {share:.1%}（{marks} による）</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>バンド {band} だけで {share:.1%}</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>{role} の {share:.0%} が縁から内側へ {value:g} ですが、nodata 値で示されていません。これが埋め草なら、隣接部分を損ないます：nodata を {value:g} にして（gdal_edit.py -a_nodata、QGIS ではレイヤの追加の nodata 値として）、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>MS のバンド {number} の nodata だけで、全バンドのピクセルの {share:.0%} が無効になります。それらが画像（深い水や影）なら、そのバンドを除いて MS バンドを選ぶか、ファイルに別の nodata 値を付けてください（QGIS ではレイヤのプロパティで無効にします）。</translation>
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
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>{step} ステップ後の状態を採用します：{after}。</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>モデルを適応させるシーンがありません。PAN とその MS を指定してください。</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>学習率は 0 と 1 の間でなければならず、{learning_rate} は使えません。</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>適応したモデルの名前が空です。名前を付けるか、指定しないでください。</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; は元にするモデルです。別のファイルに書いてください。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>フォルダ &apos;{folder}&apos; に書き込めません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>訓練の開始前にキャンセルされました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>取り分けた部分を評価できません（{before}）：そこでバンドがゼロかもしれません。シーンの別の部分を選んでください。</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>取り分けた部分、適応前：{before}。</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>取り分けた部分では、{steps} ステップのどの状態も &apos;{name}&apos; より良くありませんでした：適応前 {before}、最良で {step} ステップ後 {after}。ERGAS は下がり、SAM の上昇は {tolerance:.0%} 以内であるべきです。ファイルは書かれていません。&apos;{name}&apos; をそのまま使うか、もっと大きいシーンや長い時間を試してください。</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; は {bands} バンド、&apos;{other}&apos; は {others} バンドです。同じセンサの、同じバンドが同じ順のシーンを選んでください。</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS は PAN から {rows:+.2f} 行、{columns:+.2f} 列（PAN ピクセル）ずれており、補正しました</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>MS の PAN に対するずれを決められず、補正しません</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found}。MS のナイキスト周波数での MTF は {gain:.2f} と推定されます。MS の {size} ピクセルのうち {trained} で訓練し、{held_out} を取り分けます。</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>ステップ数か分数を指定してください。どちらもありません。</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>ステップ数は 1 以上でなければならず、{steps} は使えません。</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>分数は正でなければならず、{minutes} は使えません。</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>レポート &apos;{path}&apos; に書き込めません：{error}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>MS のうち PAN に覆われ nodata でないのは {height} x {width} ピクセルです。一部で訓練し別の部分で評価するには {enough} x {least} 以上必要です。もっと大きいシーンを選ぶか、モデルをそのまま使ってください。</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>取り分けた部分、{step} ステップ後（{seconds:.0f} 秒）：{scores}。</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}、残り約 {time}</translation>
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
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>{megapixels:.2f} メガピクセルを {seconds:.0f} 秒でパンシャープンしました。</translation>
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
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>最良: ネットワークあり、1 メガピクセルあたり約 5 秒</translation>
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
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>最良 (best): ネットワークあり、CPU 2 コアで 1 メガピクセルあたり約 5 秒。高速 (fast): 回帰のみ、約 1 秒でほぼ同等の品質。
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
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>左：「{ms}」。右：地図。線をドラッグ。Escで終了します。</translation>
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
