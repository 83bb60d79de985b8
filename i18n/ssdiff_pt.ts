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
        <source>MS bands (if empty: all)</source>
        <translation>Bandas MS (se vazio: todas)</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>Números separados por vírgulas, por exemplo 1,2,3,4: as bandas para as quais o modelo será usado, nessa ordem, em todas as camadas MS.</translation>
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
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>A camada «{layer}» é lida com {change}.</translation>
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
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>«{text}» não são números de bandas. Indique-os separados por vírgulas, por exemplo 1,2,3,4, ou deixe vazio para todas as bandas.</translation>
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
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>Cancelado. O que chegou é mantido, e o próximo download continua a partir daí.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>Nada no catálogo {url} pode ser usado. Verifique o endereço. {refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>Há {free:.0f} MB livres em &apos;{folder}&apos;, mas são necessários {needed:.0f} MB. Libere espaço ou escolha outra pasta pela variável de ambiente SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>Não há endereço de onde baixar o arquivo. Atualize o catálogo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} tem outro arquivo: {found}, onde se esperavam {size} bytes. Atualize o catálogo; se não ajudar, avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>Cancelado. O catálogo guardado permanece.</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>Não é possível gravar &apos;{target}&apos;: {error}. Libere espaço e verifique se a pasta permite gravação, ou escolha outra pela variável de ambiente SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>O modelo {entry} foi baixado, mas este complemento não consegue executá-lo, por isso foi removido. Escolha outro ou atualize o complemento. {error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>Segundo o catálogo, {key} do modelo {entry} é {said!r}, mas segundo o arquivo é {found!r}. Foi removido. Avise quem mantém o catálogo.</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} fornece mais de {limit} bytes, demais para um catálogo. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} foi interrompido. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>Outro processo está baixando &apos;{name}&apos;. Aguardando.</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} fornece outros bytes que os do catálogo (SHA-256 {found}..., esperado {sha256}...). Foram descartados. Atualize o catálogo; se não ajudar, avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} foi interrompido após {arrived} de {size} bytes. Tente mais tarde: o que chegou é mantido.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>O que havia antes não corresponde a {url}. Começando de novo.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} não fornece o resto do arquivo como pedido.</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} Tentando o próximo endereço.</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>O catálogo tem {count} entradas; são aceitas no máximo {limit}. Verifique o endereço do catálogo.</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>é {found}, não um objeto</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} não é conhecido</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>O catálogo segue o esquema {found}; este complemento conhece {known}. Atualize o complemento ou verifique o endereço do catálogo.</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>O catálogo deve conter &apos;schema&apos; e uma lista &apos;models&apos; e nada mais, mas contém {found}. Verifique o endereço do catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>O catálogo não é um objeto JSON. Verifique o endereço do catálogo.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; é {found}; esperado: {expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; é o nome de um modelo que vem com o complemento, mas o arquivo é outro</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>O catálogo não é JSON: {error}. Verifique o endereço do catálogo.</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} aparece duas vezes</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>A entrada {number} do catálogo não é usada: {error}.</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} não é https</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url}: o servidor responde {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url}: {reason}. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>O proxy entre aqui e {url} pede nome de usuário e senha (407), e não recebeu nenhum que aceite. Informe-os onde o proxy é configurado (no QGIS: Configurações, Opções, Rede; senão na variável HTTPS_PROXY, com NOME:SENHA@ antes do host).</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} não é um endereço da forma https://host/caminho</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>o endereço em {host!r} contém um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} redireciona sem parar, {count} vezes. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} envia o arquivo codificado ({encoding}), o que não foi pedido. Avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url}: o certificado do servidor não é confiável: {reason}. Se a sua organização inspeciona o tráfego criptografado, adicione o certificado dela às autoridades confiáveis (no QGIS: Configurações, Opções, Autenticação; senão a variável REQUESTS_CA_BUNDLE).</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>O endereço do proxy não pode ser usado: {reason}. Corrija-o.</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>O proxy é SOCKS, para o qual falta o pacote Python PySocks. Instale-o no Python que o QGIS usa (python3 -m pip install pysocks) ou indique um proxy HTTP.</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} não é um endereço: {error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>O pacote Python requests, com que se fazem os downloads, não pode ser usado: {error}. Instale-o no Python que o QGIS usa (python3 -m pip install requests).</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>Os certificados confiáveis não podem ser lidos: {error}. Remova o danificado das autoridades confiáveis (no QGIS: Configurações, Opções, Autenticação).</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer} e pede para esperar {wait:.0f} s</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>{url} não pode ser alcançado pelo proxy: {reason}. Verifique o endereço do proxy (no QGIS: Configurações, Opções, Rede; senão a variável HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>{url} não pode ser alcançado, ou a conexão foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} leva a outro lugar, mas {refusal}. Um endereço assim não é usado.</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} leva para fora de https, a {target}. Isso não é seguido; avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} Nova tentativa em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}. Um endereço assim não é usado.</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} envia devagar demais: menos de {bytes} bytes em {seconds:.0f} s. Tente mais tarde.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; não pode ser o nome de um modelo. Escolha um de minúsculas, algarismos, - e _, com no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; vem com o complemento. Escolha outro nome para o modelo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>Não é possível gravar &apos;{path}&apos;: {error}. Permita a gravação na pasta ou escolha outra pela variável de ambiente SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>Os modelos incluídos são {bundled}. Treine um adequado com `ssdiff train`, ou obtenha um, e escolha o seu arquivo .onnx.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; não é um modelo incluído ({bundled}), nem um instalado ({installed}), nem um arquivo existente. Escolha um deles ou o caminho de um arquivo .onnx.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>Um pixel MS tem cerca de {ratio} pixels PAN de largura, mas o modelo &apos;{name}&apos; é feito para {expected}. {suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>Um pixel MS tem cerca de {ratio} pixels PAN de largura, e nenhum modelo incluído é feito para isso (bandas: {count}). {suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>Escolha o modelo &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>Baixe o modelo &apos;{name}&apos;, que é adequado (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>O modelo &apos;{name}&apos; está no catálogo, mas ainda não neste computador. Baixe-o (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>Não há modelo &apos;{name}&apos; no catálogo; há {names}. Escolha um deles ou indique o endereço de um catálogo que o tenha.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>O modelo {entry} não está instalado; não há nada a remover. Escolha um instalado.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>Não é possível remover &apos;{path}&apos;: {error}. Feche o que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>O catálogo em &apos;{path}&apos; não é usado: {error}. Obtenha-o de novo.</translation>
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
        <source>Estimating the noise of the MS</source>
        <translation>Estimando o ruído do MS</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Testando a rede em resolução reduzida</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} linhas e {columns:+.2f} colunas (pixels PAN)</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>Pela georreferenciação, MS começa a {rows:g} linhas e {columns:g} colunas (pixels PAN) do canto superior esquerdo de PAN; um pixel MS tem {pixel:.5g} pixels PAN.</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS: média {mean} DN, desvio padrão {std} DN; PAN: {pan_mean:.5g} e {pan_std:.5g} DN.</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>MS está deslocado em relação a PAN {rows:+.2f} linhas e {columns:+.2f} colunas (pixels PAN), como indicado: corrigido.</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>{offset} em média, variando na cena em até {variation:.2f}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>apenas informado</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS está deslocado em relação a PAN: {offset}; dispersão {spread:.2f} em {count} blocos: {done}.</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>Cabeça própria da cena: peso por banda {weight}; erro em resolução reduzida {error} do erro sem a rede, com a cabeça treinada {trained}.</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>Calibrado em resolução reduzida: MTF do MS na sua frequência de Nyquist {gain:.2f}; peso da rede por banda {weight}; ruído do MS {noise} DN.</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>O deslocamento de MS em relação a PAN não pode ser determinado ({used} de {tried} blocos concordam); a georreferenciação é usada como está.</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS explica {explained:.0%} dos detalhes de PAN.</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>As linhas {top}..{bottom} estão prontas e guardadas em &apos;{folder}&apos;: a mesma chamada continua a partir daí. Apague essa pasta se não quiser continuar.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>A pasta da saída &apos;{output}&apos; não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>um link</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>As partes prontas da saída &apos;{output}&apos; são guardadas na pasta &apos;{folder}&apos;, mas &apos;{found}&apos; é {kind}. Remova-o ou escolha outra saída.</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>A saída &apos;{output}&apos; não pode ser criada: as partes prontas não podem ser guardadas ao lado ({error}). Verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>O que uma execução interrompida com outras entradas, modelo ou opções tinha pronto de &apos;{name}&apos; é removido.</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>O que está pronto da saída &apos;{output}&apos; não pode ser guardado ao lado: {error}. Libere espaço e verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>Outra execução está gravando agora a saída &apos;{output}&apos;. Espere o fim ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>Linhas prontas da saída &apos;{output}&apos; não podem ser lidas de novo de &apos;{path}&apos;: {error}. Verifique o disco e execute de novo.</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{size} bytes de {time:.3f} s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>desapareceu</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>A entrada &apos;{file}&apos; {found} enquanto era lida, portanto o resultado estaria errado. Deixe-a como estava ou recomece com o arquivo como está agora.</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>foi alterada ({before} -&gt; {now})</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>linhas PAN {top}..{bottom}, colunas {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analisando a cena</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Aplicando o pansharpening</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando o resultado</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>A extensão ({extent}) não tem nada em comum com a área em que PAN e MS se sobrepõem ({overlap}). Escolha uma extensão dentro dela.</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>Modelo {name} em {provider}; bandas MS: {bands}.</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>Sem rede; bandas MS: {bands}.</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} megapixels, {bands} bandas: cerca de {time}, e {disk} no disco enquanto isso.</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>{share} dos pixels do resultado são válidos.</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>O GDAL avisou ao gravar &apos;{output}&apos;: {warnings}. Verifique as opções de criação.</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>Para manter todos os dígitos, estes DN são subtraídos das bandas MS e de PAN e somados de novo no fim: {offsets}.</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>O formato {driver} com estas opções de criação altera valores (compressão com perdas). Para os valores exatos, escolha um nome de arquivo que termine em .tif.</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS cobre apenas as linhas {top}..{bottom} e as colunas {left}..{right} dos {height} x {width} pixels de PAN; o resultado é recortado a elas.</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>Retomando: {done} de {rows} linhas já estavam prontas e guardadas em &apos;{folder}&apos;.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>A análise da cena foi feita para outras entradas, outro modelo ou outras opções, ou as entradas mudaram desde então. Faça-a de novo.</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{clipped} de {count} valores estavam fora do intervalo do tipo de dados, ou eram negativos numa banda sem valores negativos, e foram limitados.</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>A cena já foi analisada; essa análise é usada de novo.</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register deve ser um de {expected}, não &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset deve ser dois números finitos, não {offset}.</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch deve ser pelo menos 1, não {batch}.</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads deve ser pelo menos 1, não {threads}.</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type deve ser um de {expected}, ou None para o do MS, não &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format deve ser &apos;{auto}&apos; ou o nome curto do GDAL de um formato, por exemplo GTiff ou COG, não vazio.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>A análise da cena foi feita para outras entradas, outro modelo ou outras opções, ou por outro software que o instalado aqui. Faça-a de novo.</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>A análise da cena não tem regressão. Faça-a de novo.</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>A incerteza é obtida pela regressão, na qual este modelo não se baseia. Escolha um modelo incluído ou dispense a incerteza.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>A incerteza é calibrada na cena, que tem só {shortest} pixels MS no lado menor; são necessários {smallest}. Escolha uma cena maior ou dispense-a.</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>Nenhuma parte da cena é válida em PAN e MS, portanto a incerteza não pode ser obtida. Verifique os valores nodata de ambos.</translation>
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
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>O resultado e a sua incerteza seriam ambos &apos;{path}&apos;. Escolha outro arquivo para um deles.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>Cancelado. A imagem está pronta; a sua incerteza não foi gravada.</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>Um pixel MS tem {scale:.4g} pixels PAN de largura; esperam-se pelo menos {smallest:g}. {hint}Escolha o raster nítido como PAN e o mais grosseiro como MS.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN e MS não se sobrepõem: em pixels PAN, MS vai da linha {top:.1f} à {bottom:.1f} e da coluna {left:.1f} à {right:.1f}; PAN tem {height} x {width}. Escolha um PAN e um MS do mesmo lugar; se forem, georreferencie um deles de novo.</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>O GDAL não consegue reprojetar o MS &apos;{path}&apos; para a grade de PAN: {reason}. Faça-o você mesmo, para pixels {ratio} vezes maiores que os de PAN.</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>Os pixels de MS são tão pequenos como os de PAN, e igualmente nítidos: não parece um MS reamostrado para a grade de PAN. Escolha o MS como foi entregue, com pixels maiores que os de PAN.</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>PAN e MS estão trocados? </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS está nos pixels de PAN. Pela nitidez, foi reamostrado de pixels {ratio} vezes maiores, e é primeiro reduzido a eles. Melhor usá-lo como foi entregue.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>geotransformação</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>As longitudes de PAN e MS diferem em voltas inteiras de 360 graus, o que é corrigido.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>pontos de controle</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN está em {pan} e MS em {ms}; os pixels são relacionados através do terreno.</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>Nem PAN nem MS estão georreferenciados: supõe-se que ambos mostram a mesma extensão.</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} está georreferenciado e {missing} não (sem geotransformação, pontos de controle ou RPCs), portanto o seu lugar não é conhecido. Georreferencie {missing}, ou remova a georreferência de {there} se ambos mostrarem a mesma extensão.{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN e MS não se sobrepõem ou só se tocam num canto: pela georreferenciação ({pan_crs} e {ms_crs}), {found} de {count} lugares estão em ambos. Escolha um PAN e um MS do mesmo lugar; se forem, georreferencie um deles de novo.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>sem sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} está em &apos;{crs}&apos;, {missing} não tem sistema de referência de coordenadas; ambos ou nenhum devem tê-lo. Atribua a {missing} o seu (gdal_edit.py -a_srs EPSG:...; no QGIS como o da camada).</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>O GDAL não consegue relacionar as coordenadas de MS com as de PAN: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs} por {way}</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>De um sistema local não se chega a outros: se ambos estão no mesmo, atribua a MS o sistema de referência de coordenadas de PAN (gdal_edit.py -a_srs; no QGIS como o da camada).</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>Reprojete primeiro MS para o sistema de referência de coordenadas de PAN.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} foi reamostrado pelo vizinho mais próximo (rotação de {angle:.1f} graus), o que deslocou os seus píxeis até meio píxel. Os duplicados que ficaram revelam os seus lugares verdadeiros: os píxeis são repostos neles e interpolados.</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>Foram pedidas as bandas MS {bands}, mas &apos;{path}&apos; tem as bandas 1 a {count}. Escolha entre essas.</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>Foi pedida a banda PAN {band}, mas &apos;{path}&apos; tem as bandas 1 a {count}. Escolha uma dessas.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN e MS não se sobrepõem: MS começa a {rows:.1f} linhas e {columns:.1f} colunas (pixels PAN) do canto superior esquerdo de PAN. Escolha um PAN e um MS do mesmo lugar; se forem, georreferencie um deles de novo.</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>Um pixel MS de &apos;{path}&apos; tem {high:.5g} pixels PAN de altura e {wide:.5g} de largura; aqui espera-se um número inteiro, o mesmo para ambos. Reprojete MS para pixels {ratio} vezes maiores que os de PAN.</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>O PAN &apos;{path}&apos; tem {count} bandas, das quais se usa a banda {band}. Escolha outra como banda PAN se essa não for a pancromática.</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>As georreferências de PAN e MS contradizem-se em {apart:.1f} pixels PAN</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN por {pan} e MS por {ms}</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}. {by} é o certo pelo que as imagens mostram.</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}, e as imagens não dizem qual está certa. Usa-se {by}. Se o resultado estiver deslocado, remova a georreferência errada dos arquivos.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>O modelo &apos;{name}&apos; {version} respondeu em {provider} com valores que não são números (NaN ou infinito). Nada é gravado. Escolha outro modelo ou outro dispositivo.</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>A memória acabou em {provider} com {count} janelas de uma vez; a execução continua com {smaller}.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>Um pixel MS tem cerca de {ratio} pixels PAN de largura, mas o modelo &apos;{name}&apos; é feito para {expected}. Escolha um modelo para esta razão.</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>MS tem {count} bandas a fundir, mas o modelo &apos;{name}&apos; é feito para {expected}. Escolha esse número de bandas, nessa ordem, ou outro modelo.</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>As bandas a fundir são {names}, mas o modelo &apos;{model}&apos; é feito para {expected}. Escolha essas bandas ou outro modelo.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>uma sem nome</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>Não há arquivo de modelo &apos;{path}&apos;. Escolha um arquivo .onnx existente.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; não é um modelo SSDiff: faltam-lhe os metadados &apos;{key}&apos;. Escolha um modelo deste complemento ou um gravado por `ssdiff export`.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>Os metadados do modelo não são um objeto JSON. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>O modelo segue a versão {version} do contrato de metadados; este complemento conhece até {known}. Atualize o complemento.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>Nos metadados do modelo falta &apos;{key}&apos;. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>Os metadados do modelo têm {key} = {found}; esperado: {expected}. Exporte o modelo de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>Os metadados do modelo não são JSON: {error}. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>está danificado ou não é um modelo ONNX</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>O arquivo de modelo &apos;{path}&apos; não pode ser lido: {error}. Verifique as permissões ou escolha outro.</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>O modelo &apos;{path}&apos; não é carregado: {found}. Escolha um modelo deste complemento ou um gravado por `ssdiff export`.</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>não é um modelo ONNX (não tem grafo)</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>tem operadores de controle de fluxo ({names})</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>usa operadores de &apos;{domain}&apos;, onde só se esperam os do ONNX</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>um peso é do tipo desconhecido {kind}</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>um peso de forma {shape:.200} (tipo {kind}) vem com {size} bytes ou textos, o que não pode ser</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>tem {size:.0f} MB, onde se esperam no máximo {largest_file:.0f}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>seus grafos estão aninhados em mais de {deepest} níveis</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>contém algo ({message}) que nenhum modelo SSDiff tem</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>um peso tem mais de {most_dimensions} dimensões</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>um peso tem uma dimensão negativa</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>tem mais de {most_fields} partes</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>uma entrada dos seus metadados tem {length} bytes</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>uma entrada dos seus metadados não é texto</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>alguns dos seus pesos estão em outro arquivo</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>As entradas de &apos;{path}&apos; são {found}, mas os metadados dizem {expected}. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; recebe um número fixo de janelas de uma vez, onde se espera qualquer número. Exporte o modelo de novo com lote dinâmico.</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>As saídas de &apos;{path}&apos; são {outputs}; esperava-se &apos;{expected}&apos; e talvez um número fixo de &apos;{features}&apos;. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>O modelo &apos;{name}&apos; falhou em {provider}: {error}. Se a memória da GPU se esgotou, feche outros programas ou escolha a CPU.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>O modelo &apos;{name}&apos; respondeu com {kind} de forma {shape}, onde se esperava float32 de {expected}. Exporte o modelo de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; é um produto de nível 2, que não tem banda pancromática. Obtenha o produto de nível 1 da cena.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>Ao produto &apos;{path}&apos; falta o arquivo &apos;{name}&apos;. Baixe o produto de novo, com todas as bandas numa pasta.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; não é JSON válido. Escolha o arquivo MTL que termina em .txt ou obtenha o produto de novo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; é grande demais para ser os metadados de um produto. Escolha PAN e MS um a um.</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>O arquivo &apos;{path}&apos; do produto não pode ser lido ({error}). Verifique a pasta ou obtenha o produto de novo.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>A pasta &apos;{folder}&apos; contém mais de {limit} arquivos. Escolha a pasta ou o arquivo de metadados de um só produto.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>O produto &apos;{path}&apos; não existe. Escolha uma pasta ou o arquivo de metadados nela.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>O produto &apos;{path}&apos; é um arquivo compactado. Descompacte-o e escolha a pasta ou o arquivo de metadados nela.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; não é um produto cujos PAN e MS sejam reconhecidos. São conhecidos Landsat 7 a 9 (arquivo MTL), Airbus DIMAP 2, Maxar (arquivo IMD), KOMPSAT-3, GaoFen, SuperView, Jilin e arquivos cujos nomes diferem em PAN e MS (MSS, MUL, MUX). Escolha PAN e MS um a um.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; contém {count} produtos. Escolha um arquivo de um deles, por exemplo destes: {names}.</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>Cancelado. Nenhuma saída foi gravada, e o que estava pronto foi removido.</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>Os arquivos &apos;{path}&apos; e outros ({role}) não podem ser unidos: {reason}. Escolha um raster virtual que os una.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>Os arquivos &apos;{first}&apos; e &apos;{other}&apos; ({role}) têm sistemas de referência de coordenadas diferentes ({first_crs} e {other_crs}). Atribua o mesmo a todos (no QGIS: como o das camadas) ou reprojete-os antes para uma mesma grade.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>Os arquivos &apos;{first}&apos; e &apos;{other}&apos; ({role}) estão em grades diferentes ({first_width} x {first_height} e {width} x {height} pixels, ou outro lugar). Escolha bandas de uma mesma resolução ou reprojete-as antes para uma mesma grade.</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>O sistema de referência de coordenadas definido para {role} não é usado: o que o situa no terreno, se algo, são RPCs, que estão em WGS 84.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>A saída &apos;{path}&apos; não pode ser substituída: {error}. Feche-a em outros programas (remova a camada do QGIS) e permita gravação, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>A pasta da saída &apos;{path}&apos; não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>A saída &apos;{path}&apos; é uma pasta. Acrescente o nome de um arquivo.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>A saída &apos;{path}&apos; é um dispositivo ou algo assim, não um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>O nome da saída {path!a} não é UTF-8, de que o GDAL precisa. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>A saída &apos;{path}&apos; é uma das entradas. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>A saída &apos;{path}&apos; seria tomada por uma parte da entrada &apos;{file}&apos;. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>A saída &apos;{path}&apos; consiste em vários arquivos, e &apos;{name}&apos; pertenceria também a &apos;{owner}&apos; ou o substituiria. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>O formato {driver} do GDAL não pode conter aqui {bands} bandas de {kind}: {reason}. Escolha um nome de arquivo que termine em .tif, outras bandas, outro tipo de saída ou outras opções de criação, e verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>O tipo de saída {name} precisa de um GDAL mais novo que o atual {version}. Escolha outro tipo.</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>O GDAL {version} não tem formato &apos;{name}&apos; em que se possam gravar rasters. Escolha &apos;{auto}&apos; (pela extensão do arquivo), COG ou outro driver que &apos;gdalinfo --formats&apos; liste com um w.</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>Nenhum driver do GDAL pode gravar &apos;{path}&apos;. Escolha um nome de arquivo que termine em .tif.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>O formato {driver} do GDAL não consegue manter a grade de PAN: de {height} linhas e {width} colunas com a geotransformação {wanted} faz {got_height} e {got_width} com {got}. Escolha um nome de arquivo que termine em .tif e nenhuma opção de criação que altere a grade.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>O formato {driver} do GDAL não consegue manter o sistema de referência de coordenadas de PAN. Escolha um nome de arquivo que termine em .tif.</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>A opção de criação &apos;{option}&apos; não tem a forma NOME=VALOR. Escreva-a assim, por exemplo COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>Ao disco da saída &apos;{path}&apos; restam {free:.3g} GB; sem compressão são necessários {needed:.3g} GB, com ela talvez menos. Se o disco ficar cheio, nada é gravado: libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>A imagem fundida tem valores que não são números nas linhas PAN {top} a {bottom}, embora PAN e MS sejam válidos ali. O modelo pode ter defeito: escolha outro.</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> O arquivo tem partes que podem ser escolhidas: {names}.</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>{share:.0%} dos seus valores diferentes de 0 são próximos de {top:g} (máscara: pelo menos {least:.0%})</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>A banda {number} de {role} &apos;{path}&apos; não pode ser lida{where}: {reason}. O arquivo pode estar danificado ou incompleto: baixe-o de novo ou repare-o.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; não pode ser aberto como raster: {reason}. Escolha um arquivo raster que o GDAL consiga ler.</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found}; é tomada por uma imagem</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found}; é tomada por uma máscara, válida a partir de {level:g}</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>A geotransformação de {role} &apos;{path}&apos; contém valores que não são números. Verifique o arquivo world ou georreferencie-o de novo.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; não contém nenhuma banda raster própria. Escolha um raster com bandas.{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>A banda {number} de {role} está marcada como alfa: {found}.</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> nas linhas {first}..{last}</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>é 0 em toda parte e é tomada por uma imagem</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>A banda {number} de {role} &apos;{path}&apos; contém números complexos ({kind}); esperam-se reais. Escolha uma imagem óptica ou salve a parte necessária como raster.</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>Escolha as bandas MS para que seja de outro modo.</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>A banda {number} de {role} &apos;{path}&apos; contém índices de uma tabela de cores, não valores. Expanda-a primeiro (gdal_translate -expand {kind}; no QGIS: Raster, Conversão, PCT para RGB) e escolha o resultado. Se os valores forem mesmo números digitais, remova a tabela de cores.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led} não é aberto: {found}. Um arquivo local não deve levar o GDAL a acessar a rede ou executar código sem pedido. Escolha o próprio raster pretendido (pelo endereço se estiver na rede), {allow}ou salve-o como GeoTIFF (gdal_translate; no QGIS: Exportar, Salvar como) e escolha esse.</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>O nome de {role}, {path!a}, não é UTF-8, de que o GDAL precisa. Escolha outro nome para o arquivo.</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> leva a &apos;{path}&apos;, que</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>permita-o (--allow-remote; no QGIS carregue-o como camada), </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>seria lido pelo driver {name} ({long_name}) do GDAL, do qual não se sabe se lê apenas arquivos locais</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>tem opções de abertura ({options})</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>mais de {count} arquivos referem-se uns aos outros em sequência</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>refere-se a &apos;{name:.200}&apos;</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>é grande demais para ser examinado</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>o seu XML não pode ser lido, portanto não pode ser examinado</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>contém código em {language:.40} a executar</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>é indicado em relação à pasta de trabalho</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>A saída &apos;{path}&apos; não pode ser gravada: {reason}. Verifique as permissões da pasta, o espaço livre e as opções de criação.</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>O GDAL não consegue fundir: {reason}. Tente outra versão do GDAL.</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>O resultado &apos;{output}&apos; não pode ser reaberto. Foi movido?</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Medição do resultado</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>A pasta do relatório &apos;{report}&apos; não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>O relatório &apos;{report}&apos; não é um arquivo. Acrescente o nome de um arquivo.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>O relatório &apos;{report}&apos; substituiria um arquivo desta execução. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>Cancelado. A imagem está pronta; nenhum relatório foi gravado.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>O relatório &apos;{path}&apos; não pode ser gravado: {error}. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualidade da imagem com pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} megapixels em {bands} bandas, {seconds} s com {model} em {device}.</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{megapixels} megapixels em {bands} bandas, {seconds} s sem rede.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sem rede</translation>
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
        <translation>não se conhece</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Teste em resolução reduzida</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>PAN e MS são degradados pela razão de resolução, e o resultado é comparado com o próprio MS, em partes que a calibração não viu ({tiles}). Em negrito: o melhor.</translation>
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
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>Não há compilação &apos;{key}&apos;; escolha uma de {builds}.</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>No QGIS: Configurações &gt; Opções &gt; SSDiff &gt; Instalar. </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>Instale o driver da NVIDIA {oldest} ou mais novo.</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>Ou instale para isso CUDA {major} e cuDNN {cudnn} da NVIDIA.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>O Python deste QGIS não foi encontrado como programa próprio (procurado em torno de &apos;{executable}&apos;), portanto nada pode ser testado ou instalado.</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>Reinstale o QGIS com o seu Python ou execute o diagnóstico no console do QGIS: python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>Este Python é de {bits} bits; o onnxruntime só existe para 64.</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>Instale o QGIS de 64 bits.</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>O onnxruntime, que executa os modelos, não está instalado neste Python.</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}Ou: {command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>Este onnxruntime foi compilado para outro numpy que o encontrado ({numpy}): {error}.</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>Instale um onnxruntime compatível. {settings}Ou: {command}. Se {numpy} não for o numpy que veio com o QGIS, outro pacote o substituiu: reinstale o QGIS.</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>O onnxruntime encontrado foi compilado para outro processador ou outro Python que este ({machine}, {bits} bits, Python {python}): {error}.</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>Este onnxruntime foi compilado para um Linux mais novo: {error}.</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>Instale um mais antigo: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>O onnxruntime está instalado, mas o Windows não consegue carregá-lo: {error}. Na maioria das vezes o runtime do Microsoft Visual C++ falta ou é antigo demais.</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>Instale o runtime do Visual C++ ({url}, ou: winget install Microsoft.VCRedist.2015+.x64) e reinicie o QGIS.</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>O carregamento do onnxruntime falha por completo: {error}. Uma biblioteca de outro pacote pode atrapalhar, ou falta ao processador uma instrução que ele usa.</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}Se isso não ajudar, instale um mais antigo: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>O onnxruntime está instalado, mas não carrega: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>Instale-o de novo. {settings}Ou: {command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>Numa pasta estão instalados {names}. São o mesmo módulo, e cada um sobrescreveu arquivos do outro.</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>Remova todos e instale um: {removal}; depois: {command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{name} {version} em {folder} não é usado: o onnxruntime para a CPU em {used} é encontrado antes.</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>Remova o da CPU: {command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>Este QGIS já carregou outro onnxruntime, de {loaded}, diferente do de {folder}: outro complemento veio antes, ou acabou de ser instalado.</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>Reinicie o QGIS. Se continuar assim, desative o outro complemento que traz o onnxruntime.</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>Na pasta do complemento ({runtime}) há um numpy que oculta o do QGIS.</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>Desinstale e instale de novo: Configurações &gt; Opções &gt; SSDiff.</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>Este onnxruntime é compilado para CUDA, mas nenhum driver da NVIDIA foi encontrado (nvidia-smi falta ou falha).</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>Se houver uma GPU NVIDIA, instale o driver da NVIDIA e reinicie o computador. Se não houver, nada precisa ser feito: o processador é usado.</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>Ou use a compilação para CUDA 12, que este driver executa: {command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>O driver da NVIDIA {driver} é antigo demais: este onnxruntime precisa de CUDA {major}, e esta do driver {oldest} ou mais novo.</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> (faltam: {names})</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}Ou: {command}. {by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>Este onnxruntime precisa das bibliotecas de CUDA {major} e cuDNN {cudnn}, e elas não carregam{libraries}. Outra versão principal não serve.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>Há uma GPU NVIDIA ({gpu}, driver {driver}), mas este onnxruntime não tem CUDA e usa o processador.</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>Para usar a GPU, no QGIS: Configurações &gt; Opções &gt; SSDiff &gt; Instalar, e escolha CUDA.</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>não oferece nenhum CPUExecutionProvider</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>O onnxruntime carrega, mas nenhum modelo roda no processador: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>Instale-o de novo. {settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>O dispositivo &apos;auto&apos; usa o processador em vez disso. Atualize o driver da GPU e execute o diagnóstico de novo; o registro diz mais.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>Escolha o dispositivo &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} está presente, mas o teste falhou: {error}.</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} leva {seconds:.2f} s onde o processador leva {cpu:.2f} s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. Nada foi instalado.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>O onnxruntime foi obtido, mas não funciona aqui: {reason}. Ele não é usado, e o que estava instalado não mudou. Escolha outra compilação, ou veja o registro e o diagnóstico.</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>Não há pasta de wheels &apos;{wheels}&apos;. Escolha outra.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>O Python deste QGIS não foi encontrado como programa próprio, portanto o seu pip não pode ser executado. Reinstale o QGIS com o seu Python.</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>Um pacote trouxe o seu próprio {shadowed}, que tomaria o lugar do do QGIS e o quebraria. O que estava instalado não mudou. Escolha outra versão ou outra fonte de pacotes.</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>A instalação precisa de cerca de {needed} em &apos;{root}&apos;, e há {free} livres. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>No total: {size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Pasta: {folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} e todos os outros pacotes do QGIS ficam como estão.</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>Não é possível gravar na pasta &apos;{root}&apos;: {error}. Verifique as permissões.</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>Em uso: {folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} funciona, diferença do numpy {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>A instalação falhou: {error}. O que estava instalado não mudou. Veja o registro e tente de novo.</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>outro, em {folder}, é encontrado antes</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>O proxy pede uma senha. Informe-a no QGIS: Configurações &gt; Opções &gt; Rede.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>O proxy não pode ser alcançado. Verifique no QGIS: Configurações &gt; Opções &gt; Rede.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>O certificado do índice de pacotes não é confiável. Redes de empresas costumam interpor o seu: indique o arquivo de certificados nas configurações.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>O índice de pacotes não pode ser alcançado. Verifique a rede e o proxy, ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>Um pacote não é o que foi mostrado. Refaça o plano e examine a rede se continuar assim.</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>Os pacotes do QGIS não são compatíveis. Escolha outra versão ou um QGIS mais novo.</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>Não há tal pacote para este Python e este sistema, ou ele falta na pasta de wheels. Escolha outra compilação ou um QGIS mais novo.</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>Um pacote está danificado. Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>O pip não teve êxito: {said} {remedy} O que estava instalado não mudou.</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>O numpy do QGIS não carrega em {python}, e o onnxruntime precisa dele. Execute o diagnóstico ou reinstale o QGIS.</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version}: {arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>O Python do QGIS ({python}) não funciona: {error}. Reinstale o QGIS.</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>O Python do QGIS ({python}) não tem pip. Instale-o: no Debian e no Ubuntu &apos;sudo apt install python3-pip&apos;, no Fedora &apos;sudo dnf install python3-pip&apos;, no OSGeo4W o pacote python3-pip, no conda &apos;conda install pip&apos;. Depois tente de novo.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>O registro diz mais.</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>O onnxruntime recorreu a {used}: {reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} dá números que não são finitos</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} dá números errados: diferem em {difference:.3g}, onde o maior é {largest:.3g}</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>uma execução em {provider} falhou: {error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>não respondeu em {seconds:g} segundos</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>o processo travou (código de saída {status})</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>O dispositivo &apos;{device}&apos; não é conhecido; escolha um de {known}.</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>O pacote Python onnxruntime, que executa os modelos, não pode ser usado: {error}. Instale-o na página de configurações do complemento (Configurações &gt; Opções &gt; SSDiff) ou no Python que o QGIS usa ({command}; no Windows, no shell OSGeo4W) e reinicie o QGIS. Ou escolha o modo &apos;fast&apos;, que não precisa dele.</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>Foi pedido &apos;{device}&apos;, mas este onnxruntime só oferece {present}. Instale a compilação do onnxruntime que tem {wanted}, ou escolha a CPU.</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>O onnxruntime {version} não carregou &apos;{path}&apos; em {seconds:.0f} s. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>O onnxruntime {version} não consegue carregar &apos;{path}&apos;: {error}. O arquivo pode estar danificado, não ser um modelo ONNX ou ser feito para um onnxruntime mais novo.</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>é mais lento que a CPU</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>O onnxruntime não consegue iniciá-lo: {error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>Foi pedido &apos;{device}&apos;, mas não pode ser usado: {error}. O diagnóstico diz o que fazer (página de configurações do complemento, ou python -m ssdiff_qgis.engine doctor); ou escolha a CPU.</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>{provider} não é usado: {error}.</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python, GDAL e numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>o interpretador deste Python não foi encontrado</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>Os pacotes para a CPU não foram encontrados: &apos;{index}&apos; não dá nenhum, e o índice habitual só tem os para GPUs NVIDIA, alguns gigabytes. Verifique a rede, escolha o pacote para GPUs NVIDIA, que também funciona na CPU, ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>O torch foi obtido, mas não funciona aqui: {error}. Ele não é usado, e o que estava instalado não mudou. Escolha outra compilação ou veja o registro.</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} funciona em &apos;{device}&apos;</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>Instale ali torch, onnx, onnxscript, onnxruntime e GDAL, ou escolha outro Python</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>Instale o que o treinamento precisa (Configurações &gt; Opções &gt; SSDiff &gt; Treinamento) ou escolha ali um Python que possa treinar</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>Não há Python &apos;{python}&apos;. {remedy}.</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} não consegue treinar: {error}. {remedy}.</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>O treinamento terminou com o código {status}. Veja o registro.</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>terminou com o código {status}</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>do QGIS</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS explica apenas {explained:.0%} dos detalhes de PAN. PAN e MS são da mesma cena e data, e estão alinhados? O resultado mostra o que PAN mostra, com as cores de MS.</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN mostra o mesmo que a banda MS {bands}. Se a banda pancromática estiver entre as bandas MS, escolha as bandas MS sem ela; se uma das bandas MS foi dada como PAN, escolha a banda pancromática.</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>Em {changed:.0%} da cena PAN mostra outros detalhes que MS: outra data, nuvens ou um lugar que mudou. Ali o resultado mostra o que PAN mostra, com as cores de MS.</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN e MS não têm nenhum pixel válido em comum: onde se sobrepõem, um deles é nodata em toda parte. Verifique os valores nodata de ambos os rasters.</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>As bandas {bands} de MS são nodata em toda parte: escolha as outras bandas MS.</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>Não são válidos: {causes}.</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>uma máscara ou valores absurdos</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>A banda {band} de PAN é nodata em toda parte.</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>A banda {band} de MS é nodata em toda parte: escolha as outras bandas MS.</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} dos pixels de MS (por {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} dos pixels de PAN (por {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>{share:.1%} só pela banda {band}</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>{share:.0%} de {role}, da margem para dentro, é {value:g}, que nenhum valor nodata marca. Se for preenchimento, estraga o que está ao lado: defina nodata como {value:g} (gdal_edit.py -a_nodata; no QGIS como valor nodata adicional da camada) e execute de novo.</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>O nodata da banda {number} de MS, sozinho, torna {share:.0%} dos pixels inválidos em todas as bandas. Se forem imagem (água profunda ou sombra), escolha as bandas MS sem ela ou dê ao arquivo outro valor nodata (no QGIS: desative-o nas propriedades da camada).</translation>
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
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>Fica o estado após {step} passos: {after}.</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>Não há cena à qual adaptar o modelo. Indique um PAN e o seu MS.</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>A taxa de aprendizado deve estar entre 0 e 1, não {learning_rate}.</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>O nome do modelo adaptado está vazio. Indique um ou omita-o.</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; é o modelo de partida. Grave em outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>Nada pode ser gravado na pasta &apos;{folder}&apos;. Escolha outra.</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>Cancelado antes do início do treinamento. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>A parte reservada não pode ser avaliada ({before}): uma banda pode ser zero ali. Escolha outra parte da cena.</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>Parte reservada, antes: {before}.</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>Nas partes reservadas, nenhum estado de {steps} passos foi melhor que &apos;{name}&apos;: antes {before}; no melhor caso, após {step} passos, {after}. ERGAS deve cair, e SAM subir no máximo {tolerance:.0%}. Nenhum arquivo foi gravado. Use &apos;{name}&apos; como está, ou tente cenas maiores ou mais tempo.</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; tem {bands} bandas, &apos;{other}&apos; tem {others}. Escolha cenas de um mesmo sensor, com as mesmas bandas na mesma ordem.</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS está a {rows:+.2f} linhas e {columns:+.2f} colunas (pixels PAN) de PAN, corrigido</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>O deslocamento de MS em relação a PAN não pode ser determinado; nenhum é corrigido</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found}; a MTF do MS na sua frequência de Nyquist é estimada em {gain:.2f}. De {size} pixels MS, {trained} servem para treinar e {held_out} ficam reservados.</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>Indique um número de passos ou de minutos; faltam ambos.</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>O número de passos deve ser pelo menos 1, não {steps}.</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>O número de minutos deve ser positivo, não {minutes}.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>O relatório &apos;{path}&apos; não pode ser gravado: {error}. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>De MS, {height} x {width} pixels estão cobertos por PAN e sem nodata; são necessários pelo menos {enough} x {least} para treinar numa parte e avaliar em outra. Escolha uma cena maior ou use o modelo como está.</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>Parte reservada, após {step} passos ({seconds:.0f} s): {scores}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, faltam cerca de {time}</translation>
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
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.2f} megapixels em {seconds:.0f} s.</translation>
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
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>Melhor: com a rede, cerca de 5 s por megapixel</translation>
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
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Melhor (best): com a rede, cerca de 5 s por megapixel em dois núcleos de CPU. Rápido (fast): somente pela regressão, cerca de 1 s e quase tão bom.
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
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>Esquerda: «{ms}». Direita: o mapa. Arraste a linha; Esc termina.</translation>
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
