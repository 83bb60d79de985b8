<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>Adaptar modelo (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,modelo,treinar,adaptar,sensor próprio</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>Continua o treinamento de um modelo SSDiff com as suas próprias cenas, para todas as cenas do sensor.</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>Continua o treinamento de um modelo com uma ou várias cenas próprias, para estas e outras cenas do mesmo sensor.
As cenas são degradadas pela sua própria razão, de modo que o MS delas é o que seria um resultado perfeito. Uma parte de cada uma é reservada, e o modelo só é mantido se ali for melhor que o inicial: ERGAS menor, SAM no máximo 1 % maior.
O treinamento ocorre em um processo próprio, que precisa do torch: Configurações &gt; Opções &gt; SSDiff &gt; Treinamento o instala. Ao cancelar, o melhor estado até então é mantido, se for melhor.</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>Outros resultados: o arquivo do modelo entre os instalados, o nome, e SAM (graus) e ERGAS na parte reservada, antes e depois.</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>Camadas pancromáticas (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>Uma por cena; a primeira banda é usada.</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>Camadas multiespectrais (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>Uma por cena, todas de um só sensor, com as mesmas bandas na mesma ordem. A posição mostra a que PAN cada uma pertence.</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Tempo (minutos)</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>Para tudo em conjunto. O treinamento o usa por inteiro; quanto mais, melhor.</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>Nome do novo modelo (se vazio: conforme a camada MS)</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>Letras minúsculas, algarismos, - e _. Um nome já usado recebe uma nova versão.</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>Automático (auto): o que o pansharpening usaria para a primeira cena.</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>Modelo inicial, um arquivo</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Um arquivo .onnx do pacote de treinamento do complemento, usado no lugar do modelo acima.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>Automático (auto): uma GPU NVIDIA se o torch encontrar uma, senão a CPU.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>De tudo o que é aleatório.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>Números e recortes da parte reservada, antes e depois.</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>Cópia do modelo</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>O novo modelo está em todo caso entre os instalados; este é um arquivo para repassar.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>SAM antes, em graus</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>SAM depois, em graus</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>ERGAS antes</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>ERGAS depois</translation>
    </message>
    <message>
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>O treinamento lê o arquivo da camada &apos;{layer}&apos; como está, sem {changes}.</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>Treinamento com torch {torch} em &apos;{device}&apos;, em {python}.</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>O treinamento foi encerrado antes. O melhor estado até então era melhor que o modelo inicial, e é mantido.</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>O modelo {name} {version} está agora entre os instalados: ERGAS {ergas_before} antes, {ergas_after} depois; SAM {sam_before} antes, {sam_after} depois.</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>O modelo está entre os instalados, mas a cópia &apos;{file}&apos; não pode ser gravada: {error}. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>Adaptado de {start} a {scenes}.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>A camada MS &apos;{first}&apos; tem {bands} bandas, &apos;{other}&apos; tem {others}. Escolha cenas de um só sensor, com as mesmas bandas na mesma ordem.</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>Feito de {start} em {minutes} min: {of_steps} passos, dos quais {steps} levaram ao melhor estado. Treinado em resolução reduzida com {pixels} megapixels de MS (cenas: {scenes}), avaliado em uma parte reservada.</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>Na parte reservada</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM (graus)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>Menos é melhor. O melhor de vários estados é escolhido nesta parte, de modo que os números o favorecem um pouco. São de resolução reduzida: veja também o resultado em resolução plena.</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Bands {bands}.</source>
        <translation>Bandas {bands}.</translation>
    </message>
    <message>
        <source>Where most was gained</source>
        <translation>Onde mais se ganhou</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>Onde menos se ganhou</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
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
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>AMD GPU (MIGraphX)</source>
        <translation>GPU AMD (MIGraphX)</translation>
    </message>
    <message>
        <source>AMD GPU (ROCm)</source>
        <translation>GPU AMD (ROCm)</translation>
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
        <translation>Chip da Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>Os modelos ainda não podem ser executados.</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>Os modelos são executados, mas não tão bem quanto poderiam.</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>Os modelos são executados neste computador.</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>Testado: {}.</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>não carrega</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>Driver da NVIDIA</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>não funciona: {}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>testado, desvio máximo em relação à referência {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>duas janelas em {:.3f} s</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>na CPU em {:.3f} s</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Baixar modelo (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,modelo,baixar,instalar</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>Baixa um modelo SSDiff do catálogo e o verifica.</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>Baixa um modelo do catálogo de modelos, a menos que ele já esteja neste computador.
O proxy e os certificados do QGIS são usados, e um download interrompido é retomado. O arquivo só é aceito se seu tamanho e SHA-256 forem os do catálogo e se este complemento puder executá-lo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>Nome do modelo, como «Listar modelos» o mostra. De várias versões é usada a mais recente.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catálogo de modelos (URL) a atualizar primeiro</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>O endereço https de um catálogo de modelos. Ele substitui o anterior, que é usado sem endereço.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>O modelo {name} {version} ({licence}) está em {path}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, faltam cerca de {time}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analisando a cena</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>Medindo o deslocamento entre PAN e MS</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>Reunindo estatísticas da cena</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>Ajustando a regressão em resolução reduzida</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Testando a rede em resolução reduzida</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>Estimando o ruído do MS</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Aplicando o pansharpening</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>Teste do resultado em resolução reduzida</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>A cartografar a incerteza</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Medição do resultado</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Lendo as cenas</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>Preparando os dados de treinamento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando o resultado</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>Instalar onnxruntime</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>Estes pacotes serão instalados:</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Download: {}, from {}</source>
        <translation>Download: {}, de {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>o índice de pacotes do pip</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Pasta: {}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>O numpy {} e todos os outros pacotes do QGIS ficam como estão. Tudo é testado antes de ser usado; se falhar, nada terá mudado.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se conhece</translation>
    </message>
</context>
<context>
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Listar modelos (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>model,models,catalogue,onnx</source>
        <translation>model,models,catalogue,onnx,modelo,modelos,catálogo</translation>
    </message>
    <message>
        <source>Lists the SSDiff models that are on this computer or can be downloaded.</source>
        <translation>Lista os modelos SSDiff que estão neste computador ou podem ser baixados.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>Lista os modelos que vêm com o complemento, os baixados e os do catálogo de modelos, com a razão de resolução e o número de bandas para os quais são treinados. O log os mostra em uma tabela.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catálogo de modelos (URL) a atualizar primeiro</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>O endereço https de um catálogo de modelos. Ele substitui o anterior. Sem endereço a rede não é usada.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>Um arquivo JSON com tudo o que se sabe dos modelos.</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modelos em JSON</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>Os modelos baixados estão em {}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening com SSDiff</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>Pré-visualização no centro do mapa</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparar com o MS</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>Pansharpening (SSDiff)</translation>
    </message>
    <message>
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>A rede ainda não pode ser executada: falta algo. O modo rápido funciona sem ela.</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>Continuar sem a rede</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir as configurações…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>O modelo {name} {version} foi baixado e já pode ser escolhido.</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>Baixando {name} {version}</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>Modelos no catálogo: {}.</translation>
    </message>
    <message>
        <source>Updating the model catalogue</source>
        <translation>Atualizando o catálogo de modelos</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>O catálogo de modelos foi removido.</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>O modelo {name} {version} foi removido.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>Oferecer só os modelos do complemento e os que foram baixados.</translation>
    </message>
    <message>
        <source>Model catalogue</source>
        <translation>Catálogo de modelos</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Updated from {url}, models: {number}</source>
        <translation>Atualizado de {url}, modelos: {number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>Ainda não há catálogo; os modelos acima vêm com o complemento.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>no complemento</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>feito aqui</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>baixado</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>não baixado</translation>
    </message>
    <message>
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>Nenhum modelo foi baixado ainda. A pasta será {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>Apagar o modelo {name} {version} deste computador?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>PansharpenAlgorithm</name>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>Pansharpening (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx</source>
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,fusão pancromática,fusão,pancromática,multiespectral,resolução,satélite,difusão,aprendizado profundo,rede neural</translation>
    </message>
    <message>
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Realça uma imagem multiespectral com sua banda pancromática, por um modelo de difusão que preserva as cores.</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>Pansharpening de uma imagem multiespectral (MS) com a banda pancromática (PAN) da mesma cena através do SSDiff, um modelo de difusão.
O resultado tem a grade do PAN e os nomes de bandas, o tipo de dados e o nodata do MS. O MS pode estar deslocado, girado ou noutro sistema de coordenadas.
As mesmas entradas dão sempre os mesmos pixels, seja qual for a extensão.</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>Outros resultados: modelo, fornecedor de execução, segundos e deslocamento do MS em relação ao PAN com a sua dispersão, em pixels PAN.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>A camada «{layer}» é lida com {change}.</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>O modo é rápido, sem a rede: o onnxruntime, que a executa, não está instalado (Configurações &gt; Opções &gt; SSDiff).</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.1f} megapixels em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} com pansharpening</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} com pansharpening: incerteza</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Pansharpening pelo SSDiff a partir do PAN «{pan}» e do MS «{ms}».</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Erro absoluto esperado do pansharpening pelo SSDiff a partir do PAN «{pan}» e do MS «{ms}».</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN: {pan}, banda {band}. MS: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>A camada PAN «{}» tem várias bandas, das quais é usada a primeira. Escolha outra como banda PAN (parâmetros avançados) se essa não for a pancromática.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>Não é possível abrir a camada MS «{}». Escolha camadas ou ficheiros raster.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>A camada MS «{}» não é um raster que se possa ler. Escolha camadas ou ficheiros raster.</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>Foram escolhidos um produto e camadas, mas o produto tem o seu próprio PAN e MS. Escolha só o produto, ou só PAN e MS.</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>Foram escolhidas uma camada MS e camadas de bandas MS separadas. Escolha uma ou as outras.</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>Não foi escolhida nenhuma camada {role}. Escolha uma camada PAN e uma MS, ou um produto de satélite em vez de ambas.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>A camada «{}» foi escolhida como PAN e também como MS. Escolha a imagem pancromática como PAN e a imagem multiespectral mais grosseira da mesma cena como MS.</translation>
    </message>
</context>
<context>
    <name>PansharpenParameters</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>{} (not on this computer)</source>
        <translation>{} (não neste computador)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Só informar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>Melhor: com a rede, cerca de 10 s por megapixel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>Rápido: sem a rede, cerca de 1 s por megapixel</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>Como o MS</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>Pela extensão do nome do arquivo</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>GeoTIFF otimizado para nuvem (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Camada pancromática (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>A imagem nítida de uma banda. O resultado tem a sua grade.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Camada multiespectral (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>A imagem mais grosseira da mesma cena, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandas MS (se nenhuma for escolhida: todas)</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>As bandas a realçar, na ordem do resultado. Se nenhuma for escolhida, todas menos uma banda de máscara (alfa).</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>Ou as bandas MS em camadas separadas</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>Uma camada por banda, na ordem do resultado.
Os scripts podem também dar uma lista como MS.</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>Ou um produto de satélite (ficheiro de metadados ou pasta)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>Metadados de produtos (*.txt *.json *.xml *.imd *.til);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>Tal como foi entregue; tem PAN e MS.
Landsat 7 a 9 Nível 1 (ficheiro MTL), Pleiades e SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin e pares de ficheiros cujos nomes diferem em PAN e MS, MSS ou MUL.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Melhor (best): com a rede, cerca de 10 s por megapixel em dois núcleos de CPU. Rápido (fast): somente pela regressão, cerca de 1 s e quase tão bom.
A rede precisa do onnxruntime; o modo rápido não precisa de nada instalado e ignora o modelo, o dispositivo, os passos e a semente.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>Automático (auto): o modelo treinado para a razão de resolução de PAN e MS e para o número de bandas.
Qualquer outro deve se ajustar a eles. Instalados: {}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>Corregistro de PAN e MS</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>O que fazer com o deslocamento do MS em relação ao PAN, que na maioria dos produtos vai de frações de pixel a alguns pixels.
correct: estimá-lo na cena e corrigi-lo. report: só estimá-lo. off: confiar no georreferenciamento.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>Limita o resultado aos pixels PAN cujos centros ficam dentro. Seus valores são os mesmos que sem ela.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>Automático (auto): uma GPU que dê os números da CPU, senão a CPU; o log diz qual.
Qualquer outro: esse mesmo, ou um erro que diz por que não (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>Banda PAN (se nenhuma for escolhida: a primeira)</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>A banda pancromática de uma camada PAN de várias bandas.</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modelo de um arquivo</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Um arquivo .onnx do pacote de treinamento do complemento, usado no lugar do modelo acima.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Passos de difusão</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>Se não for indicado, o número do próprio modelo. O tempo cresce na mesma proporção.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>Do ruído de que parte a difusão. A mesma semente dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>Tipo de dado do resultado</translation>
    </message>
    <message>
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>Os valores nunca são reescalados: o que não cabe em um tipo menor é limitado, e o log diz quantos.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Formato do resultado</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>Pela extensão (auto): qualquer formato que o GDAL possa gravar.
COG: um GeoTIFF otimizado para nuvem.</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Adicionar visões gerais (pirâmides)</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>Cópias menores no arquivo, com as quais rasters grandes são exibidos mais depressa.</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Opções de criação</translation>
    </message>
    <message>
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Opções de criação do GDAL do formato como NOME=VALOR, separadas por |.
Elas substituem as padrões, que para GeoTIFF são blocos e compressão DEFLATE.</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>Agrupar o resultado com PAN e MS</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>No QGIS Desktop: põe o resultado, o PAN e o MS num grupo de camadas.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Realçado (pansharpening)</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>A imagem com pansharpening. Ela aparece quando está completa, ou não aparece.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>Erro absoluto esperado de cada banda em DN, aprendido da própria cena.
A última banda é a de todas as bandas, em desvios-padrão; mostra onde as cores são incertas.</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Relatório de qualidade</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>Uma página com recortes e números de qualidade.
Abre-se no visualizador de resultados e leva cerca de um décimo do tempo.</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>Nome e versão do modelo</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>Provedor de execução usado (execution provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Deslocamento do MS em relação ao PAN, linhas para baixo em pixels PAN; vazio se não for conhecido</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Deslocamento do MS em relação ao PAN, colunas para a direita em pixels PAN; vazio se não for conhecido</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersão do deslocamento na cena em pixels PAN; vazio se não for conhecida</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>qualquer número de bandas</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>bandas: {}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name} (razão {ratio}, {bands})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>No centro do mapa não há uma camada pancromática com uma multiespectral mais grosseira.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualidade da imagem com pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} megapixels em {bands} bandas, {seconds} s com {model} em {device}.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por favor, verifique</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN e MS parecem de cenas, datas ou lugares diferentes: as bandas explicam apenas {explained} dos detalhes do PAN. Verifique se as duas imagens pertencem uma à outra.</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>Em {changed} da cena o PAN mostra outros detalhes que o MS: outra data, nuvens ou um lugar que mudou. Aí o resultado mostra o que o PAN mostra, com as cores do MS.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>Não foi possível determinar o deslocamento entre PAN e MS: poucos lugares concordam. Veja as bordas nos recortes.</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>O MS estava deslocado {offset} em relação ao PAN, mais de um dos seus pixels; foi corrigido. Veja os contornos nos recortes e a georreferenciação dos dois arquivos.</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>O MS está deslocado {offset} em relação ao PAN e não foi corrigido, como escolhido: os contornos ficam duplos ou desfocados.</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>A cena é pequena: os números em resolução reduzida variam ao acaso.</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>O teste em resolução reduzida não foi possível: a cena é pequena demais, ou nenhuma parte grande é totalmente válida.</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} valores estavam fora do intervalo do tipo de dados e foram limitados a ele. Se forem muitos, escolha outro tipo de saída.</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>Muitos pixels têm o maior valor da sua banda: {saturated}. Onde uma entrada está saturada, o resultado não tem detalhe.</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>Uma zona na margem tem um só valor em todas as bandas, mas não está marcada como nodata: {collar}. Se for preenchimento, defina esse valor como nodata no arquivo: perturba a calibração e estraga o que está ao lado.</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>Em resolução reduzida, a simples interpolação está mais perto da verdade do que o resultado. Talvez PAN não ajude nesta cena.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>Cores: bandas {bands}. Molduras: os recortes abaixo.</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>Setas: deslocamento de MS em relação a PAN, {times} vezes mais longo.</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>Mais textura</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>Menos coerente com MS</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>PAN rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>PAN, linhas {top} a {bottom}, colunas {left} a {right}</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>Alinhamento e pixels válidos</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>Deslocamento de MS em relação a PAN</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows} linhas, {columns} colunas (pixels PAN)</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>dispersão {spread}, {used} de {tried} lugares concordam</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>varia na cena em {variation}</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>não determinado</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>não procurado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>não corrigido, como escolhido</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>a georreferência é usada como está</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixels válidos</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>Inválidos nas entradas; no MS por uma só banda</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>Valores limitados ao intervalo do tipo de dados</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>PAN explicado pelas bandas</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>Parte dos detalhes do PAN, à resolução do MS, que as bandas explicam. 65 % ou mais quando ambos mostram a mesma cena; abaixo de 30 % o relatório avisa.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Teste em resolução reduzida</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>PAN e MS são degradados pela razão de resolução, e o resultado é comparado com o próprio MS, em {tiles} partes que a calibração não viu. Em negrito: o melhor.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>Este resultado</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolação</translation>
    </message>
    <message>
        <source>Weighted Brovey (GDAL)</source>
        <translation>Brovey ponderado (GDAL)</translation>
    </message>
    <message>
        <source>MTF-GLP-FS</source>
        <translation>MTF-GLP-FS</translation>
    </message>
    <message>
        <source>Spectral angle, degrees (0 is best)</source>
        <translation>Ângulo espectral, graus (0 é o melhor)</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS, erro relativo (0 é o melhor)</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n (1 é o melhor)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>Diferença para MS</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>O resultado degradado à resolução de MS, contra MS: média quadrática em DN, e como parte do desvio padrão da banda. O ruído de MS não é reproduzido.</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>Uso da rede</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>um pouco</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>por inteiro</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>Uso da rede: quanto da sua correção esta cena confirmou.</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>Índices em resolução plena</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>Aqui não há referência. A interpolação, que não é nítida, tem muitas vezes o melhor HQNR; compare apenas resultados de uma cena, e veja os recortes.</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>Distorção espectral D_lambda_K (0 é o melhor)</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>Distorção espacial D_S (0 é o melhor)</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR (1 é o melhor)</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>Correlação dos detalhes com os de PAN (1 é o melhor)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Como foi feito</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 do modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>Passos de tempo da rede</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>MTF de MS na sua frequência de Nyquist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>Para fazer de novo</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>O comando processa a cena inteira; uma extensão havia sido escolhida.</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>O relatório inteiro, para relatar um erro. Sua pasta pessoal é escrita como ~.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>De uma pasta de wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para computadores sem rede: arquivos .whl baixados em outro com «pip download», para o mesmo sistema e a mesma versão do Python.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Desinstalar…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Of the processor, for the network and all else. Fewer leave more of the computer to other programs.</source>
        <translation>Do processador, para a rede e todo o resto. Com menos, sobra mais do computador para outros programas.</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>Threads:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Pacote:</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>Instalar onnxruntime</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>O complemento não instalou nada neste perfil do QGIS.</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>Instalado pelo complemento neste perfil do QGIS: {}</translation>
    </message>
    <message>
        <source>Recommended: {package}. {reason}</source>
        <translation>Recomendado: {package}. {reason}</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, CUDA 13 (driver 580 ou mais novo), com as bibliotecas da NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, CUDA 12 (driver 525 ou mais novo), com as bibliotecas da NVIDIA</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>Qualquer GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Processador ou GPU da Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Chip da Apple (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>GPU AMD, MIGraphX (precisa do ROCm)</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>GPU AMD, ROCm (anterior ao MIGraphX)</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>Funciona em qualquer lugar; com uma GPU, o DirectML pode ser mais rápido.</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>Funciona em qualquer lugar, e nenhum driver da NVIDIA foi encontrado.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>Há uma GPU NVIDIA ({gpu}) com o driver {driver}.</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>O driver {driver} da {gpu} é antigo demais para o CUDA.</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>Remover o onnxruntime que o complemento instalou neste perfil do QGIS? Os outros pacotes não são alterados.</translation>
    </message>
</context>
<context>
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
        <translation>Verificando {}</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>Verificando o ambiente de execução</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Procurando os pacotes</translation>
    </message>
    <message>
        <source>Installing onnxruntime</source>
        <translation>Instalando onnxruntime</translation>
    </message>
    <message>
        <source>Uninstalling onnxruntime</source>
        <translation>Desinstalando onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime is installed and was tested.</source>
        <translation>O onnxruntime está instalado e foi testado.</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>O onnxruntime que o complemento havia instalado foi removido.</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>O QGIS ainda o tem carregado: reinicie o QGIS.</translation>
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
        <translation>Pansharpening com SSDiff</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>Foram escolhidas {pans} camadas PAN e {ms} camadas MS. Escolha um PAN para cada MS.</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>Não está claro qual camada PAN pertence à camada MS &apos;{}&apos;: nenhuma a cobre, ou outra MS serve igualmente. Escolha as camadas na mesma ordem em ambas as listas.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Runtime</source>
        <translation>Ambiente de execução</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>o sistema de referência de coordenadas {crs} definido no QGIS</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>os valores sem dados adicionais definidos no QGIS</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>os píxeis do valor sem dados do ficheiro, desativado no QGIS</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>A camada {role} «{layer}» vem do provedor de dados «{provider}», mas o pansharpening só é possível com rasters abertos pelo GDAL. Salve-a primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>A camada {role} «{layer}» foi aberta com definições ({settings}) que não são transmitidas. Carregue-a sem elas, ou guarde-a primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>A camada «{}» não tem dados. Remova-a e carregue de novo o seu ficheiro.</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparar com o MS</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>Não há no mapa nenhuma camada com pansharpening cujo MS esteja no projeto. Carregue um resultado quando for criado e compare depois.</translation>
    </message>
    <message>
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>À esquerda da linha está «{ms}», à direita o mapa. Arraste a linha; Esc termina.</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>Para adaptar um modelo às suas cenas (Adaptar modelo na caixa de ferramentas) é preciso o torch, algumas centenas de megabytes, alguns milhares para uma GPU NVIDIA. Ele é instalado em uma pasta própria, que o QGIS em si nunca usa.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>Faz o Python que o treinamento usaria dar um passo.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>De uma pasta de wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para computadores sem rede: arquivos .whl baixados em outro com «pip download», para o mesmo sistema e a mesma versão do Python.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Desinstalar…</translation>
    </message>
    <message>
        <source>A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what is installed here, or QGIS&apos;s own Python, if it has them.</source>
        <translation>Um Python que tenha torch, onnx, onnxscript, onnxruntime e GDAL. Se vazio: o que está instalado aqui, ou o Python do QGIS, se os tiver.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, com as bibliotecas da NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>GPU NVIDIA, CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Pacote:</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>Outro Python:</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>Instalar o torch</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>O complemento não instalou nada para o treinamento.</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>Instalado pelo complemento para o treinamento: {}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>Remover o torch e o mais que o complemento instalou para o treinamento? Os modelos adaptados ficam.</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>Testando o treinamento</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Procurando os pacotes</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>Instalando o torch</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>Desinstalando o torch</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>Modelos podem ser adaptados: torch {torch} funciona em {python}.</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>O torch está instalado e foi testado.</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>Os pacotes que o complemento havia instalado para o treinamento foram removidos.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
</TS>
