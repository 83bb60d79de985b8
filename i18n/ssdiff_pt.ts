<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
        <source>Measuring the result</source>
        <translation>Medição do resultado</translation>
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
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Realça uma imagem multiespectral com sua banda pancromática, por um modelo de difusão que preserva as cores.</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has the grid of PAN and the band names, data type and nodata of the MS, and is cut to their overlap. PAN is never resampled; the MS may be offset, rotated or in another coordinate reference system.
The same images, model, steps and seed always give the same pixels, whatever the extent.</source>
        <translation>Realça uma imagem multiespectral (MS) com a banda pancromática (PAN) da mesma cena, por pansharpening com SSDiff, um modelo de difusão.
O resultado tem a grade do PAN e os nomes das bandas, o tipo de dado e o valor nodata do MS, e é recortado à sobreposição. O PAN nunca é reamostrado; o MS pode estar deslocado, girado ou em outro sistema de referência de coordenadas.
As mesmas imagens, modelo, passos e semente dão sempre os mesmos pixels, qualquer que seja a extensão.</translation>
    </message>
    <message>
        <source>Further results: the model and the execution provider used, the seconds, and the offset of MS against PAN in PAN pixels (rows downwards, columns to the right) with its dispersion over the scene; empty where it was not determined.</source>
        <translation>Outros resultados: o modelo e o provedor de execução (execution provider) usados, os segundos e o deslocamento do MS em relação ao PAN em pixels PAN (linhas para baixo, colunas para a direita) com sua dispersão na cena; vazio quando não foi determinado.</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>As definições de nodata da camada “{}” diferem das do arquivo dela. São usadas as do arquivo.</translation>
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
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN: {pan}, banda {band}. MS: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>A camada PAN «{}» tem várias bandas, das quais é usada a primeira. Escolha outra como banda PAN (parâmetros avançados) se essa não for a pancromática.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>A camada «{}» foi escolhida como PAN e também como MS. Escolha a imagem pancromática como PAN e a imagem multiespectral mais grosseira da mesma cena como MS.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>A camada {role} «{layer}» vem do provedor de dados «{provider}», mas o pansharpening só é possível com rasters abertos pelo GDAL. Salve-a primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>A camada {role} “{layer}” foi aberta com opções de driver ({options}), que não são repassadas. Carregue-a sem elas ou salve-a primeiro como GeoTIFF.</translation>
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
        <source>Best: with the network, about 20 s per megapixel</source>
        <translation>Melhor: com a rede, cerca de 20 s por megapixel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 4 s per megapixel</source>
        <translation>Rápido: sem a rede, cerca de 4 s por megapixel</translation>
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
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 20 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 4 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Melhor (best): com a rede, cerca de 20 s por megapixel em dois núcleos de CPU. Rápido (fast): somente pela regressão, cerca de 4 s e quase tão bom.
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
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD).</source>
        <translation>Automático (auto): uma GPU que dê os números da CPU, senão a CPU; o log diz qual.
Qualquer outro: esse mesmo, ou um erro que diz por que não (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD).</translation>
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
        <source>Pansharpened</source>
        <translation>Realçado (pansharpening)</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>A imagem com pansharpening. Ela aparece quando está completa, ou não aparece.</translation>
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
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s variation. Check that both images belong together.</source>
        <translation>PAN e MS parecem cenas, datas ou lugares diferentes: as bandas explicam apenas {explained} da variação de PAN. Verifique se as duas imagens pertencem uma à outra.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>Não foi possível determinar o deslocamento entre PAN e MS: poucos lugares concordam. Veja as bordas nos recortes.</translation>
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
        <source>{collar} of the MS are 0 in all bands, but not marked as nodata. If that is a border without image, set 0 as nodata in the file: it disturbs the calibration.</source>
        <translation>{collar} de MS são 0 em todas as bandas, mas não estão marcados como nodata. Se for uma borda sem imagem, defina 0 como nodata no arquivo: ela perturba a calibração.</translation>
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
        <source>{rows} rows, {columns} columns (PAN pixels), dispersion {spread}, {used} of {tried} places agree</source>
        <translation>{rows} linhas, {columns} colunas (pixels de PAN), dispersão {spread}, {used} de {tried} lugares concordam</translation>
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
        <source>Invalid in the input</source>
        <translation>Inválidos na entrada</translation>
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
        <source>Share of the variation of PAN, at the resolution of the MS, that the bands explain. Near 100 % where both show the same scene.</source>
        <translation>Parte da variação de PAN, na resolução de MS, que as bandas explicam. Perto de 100 % onde ambos mostram a mesma cena.</translation>
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
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
</TS>
