<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening com SSDiff</translation>
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
        <source>Models cannot run yet: something is missing.</source>
        <translation>Os modelos ainda não podem ser executados: falta algo.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir as configurações…</translation>
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
        <source>NVIDIA&apos;s driver</source>
        <translation>Driver da NVIDIA</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
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
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Chip da Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Baixar modelo (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,fusão pancromática,modelo,baixar,instalar</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>Baixa um modelo de pansharpening do catálogo e o verifica.</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>Baixa um modelo do catálogo para este computador, onde o algoritmo de pansharpening o encontra pelo nome. Um modelo que já está aqui não é baixado de novo.
O proxy e os certificados do QGIS são usados. Um download interrompido ou cancelado continua de onde parou. O arquivo só é aceito se o tamanho e o SHA-256 forem os do catálogo e se for um modelo que este complemento consegue executar.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>O nome do modelo, como o mostra o algoritmo que lista os modelos. De várias versões é usada a mais recente.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Endereço de um catálogo a obter primeiro</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>O endereço https de um catálogo de modelos. Ele é obtido e substitui o anterior. Sem endereço é usado o anterior.</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Listar modelos (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,fusão pancromática,modelo,modelos,catálogo</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>Lista os modelos de pansharpening que estão neste computador ou podem ser baixados.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>Lista os modelos que vêm com o complemento, os que foram baixados e os que o catálogo oferece para baixar, com o número de bandas e a razão entre pixels MS e PAN para os quais são feitos. O log os mostra em uma tabela; o resultado MODELS os contém em JSON.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Endereço de um catálogo a obter primeiro</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>O endereço https de um catálogo de modelos. Ele é obtido e substitui o anterior. Sem endereço nada é obtido.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>Um arquivo em que também gravar a lista, em JSON.</translation>
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
    <name>ModelWork</name>
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
        <source>Fetching the catalogue</source>
        <translation>Obtendo o catálogo</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>O catálogo foi esquecido.</translation>
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
        <source>Where</source>
        <translation>Local</translation>
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
        <source>Fetch</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>Voltar a conhecer só os modelos do complemento e os que foram baixados.</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>Catálogo de outros modelos</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>Obtido de {url}, modelos: {number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>Nenhum foi obtido ainda.</translation>
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
        <source>downloaded</source>
        <translation>baixado</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>não baixado</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>Nada foi baixado ainda. Os modelos ficarão em {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>Apagar o modelo baixado {name} {version}?</translation>
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
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Realça imagens multiespectrais com sua banda pancromática, por um modelo de difusão que preserva as cores.</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>Funde um raster pancromático (PAN) com as bandas multiespectrais (MS), mais grosseiras, da mesma cena em um raster multiespectral na grade do PAN, com SSDiff, um modelo de difusão para pansharpening.
O resultado mantém o sistema de referência de coordenadas, os nomes das bandas, o tipo de dado e o valor nodata do MS. Onde PAN e MS se sobrepõem só em parte, ele é recortado à sobreposição. As mesmas entradas, modelo, passos e semente dão sempre os mesmos pixels, qualquer que seja a extensão.
O PAN nunca é reamostrado. O MS pode estar deslocado, girado ou em outro sistema de referência de coordenadas: ele é levado à grade do PAN e seu deslocamento em relação ao PAN é corrigido.</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>Além do raster, os resultados indicam o modelo e o provedor de execução (execution provider) usados, os segundos gastos e o deslocamento do MS em relação ao PAN em pixels PAN (linhas para baixo, colunas para a direita) com sua dispersão na cena. O deslocamento fica vazio quando não pôde ser determinado ou não foi procurado.</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Camada pancromática (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>O raster nítido de uma banda; se houver várias, é usada a primeira. O resultado tem a grade dele.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Camada multiespectral (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>O raster mais grosseiro da mesma cena, em qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandas MS (se nenhuma for escolhida: todas)</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>As bandas a realçar, na ordem do resultado. Se nenhuma for escolhida, todas são realçadas, menos uma banda de máscara (alfa); o log diz quais.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: o modelo feito para a razão entre pixels PAN e MS e para o número de bandas. Senão, o que for nomeado, ou um erro se ele não servir. Há: {}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modelo de um arquivo</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>Um arquivo .onnx gravado pelo pacote de treinamento do complemento, usado no lugar do modelo acima. Ele mesmo diz para que bandas e que razão é feito.</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>O que fazer com um deslocamento entre PAN e MS</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Produtos reais estão deslocados em frações de pixel, até alguns pixels. correct: estimar o deslocamento na cena e corrigi-lo. report: só estimá-lo. off: confiar no georreferenciamento.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>Limita o resultado aos pixels PAN cujos centros ficam dentro. Os pixels são os mesmos que sem ela.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: uma GPU se o onnxruntime tiver uma que dê os números da CPU, senão a CPU; o log diz qual e por quê. cpu: a CPU. Qualquer outro: esse mesmo (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), ou um erro que diz por que não.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Passos de difusão</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>O tempo necessário cresce na mesma proporção. Se não for definido, a escolha do próprio modelo.</translation>
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
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: o do MS, de modo que nada se perde. Os valores nunca são reescalados: o que não cabe em um tipo menor é cortado, e o log diz quantos.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Formato do resultado</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: o que indica a extensão do nome da saída, qualquer formato que o GDAL consiga gravar. COG: um GeoTIFF otimizado para a nuvem.</translation>
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
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Opções de criação do GDAL para o formato da saída como NOME=VALOR, separadas por |. Elas substituem as padrões, que para GeoTIFF são blocos e compressão DEFLATE.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Realçado (pansharpening)</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>O raster fundido. Ele aparece quando está completo, ou não aparece.</translation>
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
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Deslocamento do MS em relação ao PAN, linhas para baixo em pixels PAN; vazio se não for conhecido</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Deslocamento do MS em relação ao PAN, colunas para a direita em pixels PAN; vazio se não for conhecido</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersão do deslocamento na cena em pixels PAN; vazio se não for conhecida</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>As definições de nodata da camada “{}” diferem das do arquivo dela. São usadas as do arquivo.</translation>
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
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name} (razão {ratio}, {bands}): {description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>A camada {role} “{layer}” vem do provedor de dados “{provider}”, mas só rasters abertos pelo GDAL podem ser fundidos. Salve-a primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>A camada {role} “{layer}” foi aberta com opções de driver ({options}), que não são repassadas. Carregue-a sem elas ou salve-a primeiro como GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
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
        <source>To fetch: {}, from {}</source>
        <translation>A baixar: {}, de {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>o índice de pacotes do pip</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>Em: {}</translation>
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
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para computadores sem rede: arquivos .whl obtidos em outro com “pip download”, para o mesmo sistema e a mesma versão do Python.</translation>
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
        <source>For:</source>
        <translation>Para:</translation>
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
        <source>Recommended: {choice}. {reason}</source>
        <translation>Recomendado: {choice}. {reason}</translation>
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
    <name>RuntimeWork</name>
    <message>
        <source>Looking at {}</source>
        <translation>Examinando {}</translation>
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
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
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
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
</TS>
