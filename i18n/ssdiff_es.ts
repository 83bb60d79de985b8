<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>Adaptar un modelo (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,modelo,entrenar,adaptar,sensor propio</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>Sigue entrenando un modelo SSDiff con sus propias escenas, para todas las escenas de su sensor.</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>Sigue entrenando un modelo con una o varias escenas propias, para estas y otras escenas del mismo sensor.
Las escenas se degradan según su propia relación, de modo que su MS es lo que sería un resultado perfecto. Una parte de cada una se reserva, y el modelo solo se conserva si allí es mejor que el de partida: ERGAS menor, SAM como mucho un 1 % mayor.
Se entrena en un proceso aparte, que necesita torch: Configuración &gt; Opciones &gt; SSDiff &gt; Entrenamiento lo instala. Si se cancela, se conserva el mejor estado hasta entonces, si es mejor.</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>Otros resultados: el archivo del modelo entre los instalados, su nombre, y SAM (grados) y ERGAS en la parte reservada, antes y después.</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>Capas pancromáticas (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>Una por escena; se usa la primera banda.</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>Capas multiespectrales (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>Una por escena, todas de un mismo sensor, con las mismas bandas en el mismo orden. A qué PAN pertenece cada una se ve por su posición.</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Tiempo (minutos)</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>Para todo en conjunto. El entrenamiento lo aprovecha entero; cuanto más, mejor.</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>Nombre del nuevo modelo (si vacío: según la capa MS)</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>Letras minúsculas, cifras, - y _. Un nombre ya usado recibe una nueva versión.</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>Automático (auto): el que el pansharpening usaría para la primera escena.</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>Modelo de partida, un archivo</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Un archivo .onnx del paquete de entrenamiento del complemento, que se usa en lugar del modelo de arriba.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>Automático (auto): una GPU de NVIDIA si torch encuentra una; si no, la CPU.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>De todo lo aleatorio.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>Cifras y recortes de la parte reservada, antes y después.</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>Copia del modelo</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>El nuevo modelo está en todo caso entre los instalados; este es un archivo para compartir.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>SAM antes, en grados</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>SAM después, en grados</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>ERGAS antes</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>ERGAS después</translation>
    </message>
    <message>
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>El entrenamiento lee el archivo de la capa &apos;{layer}&apos; tal como está, sin {changes}.</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>Entrenamiento con torch {torch} en &apos;{device}&apos;, en {python}.</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>El entrenamiento se terminó antes. El mejor estado hasta entonces era mejor que el modelo de partida, y se conserva.</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>El modelo {name} {version} está ahora entre los instalados: ERGAS {ergas_before} antes, {ergas_after} después; SAM {sam_before} antes, {sam_after} después.</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>El modelo está entre los instalados, pero su copia &apos;{file}&apos; no se puede escribir: {error}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>Adaptado de {start} a {scenes}.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>La capa MS &apos;{first}&apos; tiene {bands} bandas, &apos;{other}&apos; tiene {others}. Elija escenas de un mismo sensor, con las mismas bandas en el mismo orden.</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>Hecho de {start} en {minutes} min: {of_steps} pasos, de los que {steps} llevaron al mejor estado. Entrenado a resolución reducida con {pixels} megapíxeles de MS (escenas: {scenes}), juzgado en una parte reservada.</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>En la parte reservada</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM (grados)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>Menos es mejor. El mejor de varios estados se elige en esta parte, por lo que sus cifras lo favorecen un poco. Son de resolución reducida: mire también el resultado a resolución completa.</translation>
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
        <translation>Donde más se ganó</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>Donde menos se ganó</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
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
        <translation>Chip de Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>Los modelos aún no se pueden ejecutar.</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>Los modelos se ejecutan, pero no tan bien como podrían.</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>Los modelos se ejecutan en este equipo.</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>Probado: {}.</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>no se carga</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>Controlador de NVIDIA</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>no funciona: {}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>probado, desviación máxima respecto a la referencia {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>dos ventanas en {:.3f} s</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>en la CPU en {:.3f} s</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Descargar modelo (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,modelo,descargar,instalar</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>Descarga un modelo SSDiff del catálogo y lo comprueba.</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>Descarga un modelo del catálogo de modelos, salvo que ya esté en este equipo.
Se usan el proxy y los certificados de QGIS, y una descarga interrumpida se reanuda. El archivo solo se acepta si su tamaño y su SHA-256 son los del catálogo y si este complemento puede ejecutarlo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>Nombre del modelo, como lo muestra «Listar modelos». De varias versiones se toma la más reciente.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catálogo de modelos (URL) que se actualiza primero</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>La dirección https de un catálogo de modelos. Reemplaza al anterior, que se usa si no se indica ninguna.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>El modelo {name} {version} ({licence}) está en {path}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, faltan unos {time}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analizando la escena</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>Midiendo el desplazamiento entre PAN y MS</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>Reuniendo estadísticas de la escena</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>Ajustando la regresión a resolución reducida</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Probando la red a resolución reducida</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>Estimando el ruido del MS</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Aplicando el pansharpening</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>Prueba del resultado a resolución reducida</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>Cartografiando la incertidumbre</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Medición del resultado</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Leyendo las escenas</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>Preparando los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo el resultado</translation>
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
        <translation>Se instalarán estos paquetes:</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Download: {}, from {}</source>
        <translation>Descarga: {}, de {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>el índice de paquetes de pip</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Carpeta: {}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} y todos los demás paquetes de QGIS quedan como están. Se prueba antes de usarse; si falla, nada ha cambiado.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
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
        <translation>Lista los modelos SSDiff que están en este equipo o se pueden descargar.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>Lista los modelos que vienen con el complemento, los descargados y los del catálogo de modelos, con la relación de resolución y el número de bandas para los que están entrenados. El registro los muestra como tabla.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catálogo de modelos (URL) que se actualiza primero</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>La dirección https de un catálogo de modelos. Reemplaza al anterior. Sin ella no se usa la red.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>Un archivo JSON con todo lo que se sabe de los modelos.</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modelos como JSON</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>Los modelos descargados están en {}.</translation>
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
        <translation>Pansharpening con SSDiff</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>Vista previa en el centro del mapa</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparar con el MS</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>Pansharpening (SSDiff)</translation>
    </message>
    <message>
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>La red todavía no se puede ejecutar: falta algo. El modo rápido funciona sin ella.</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>Continuar sin la red</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir la configuración…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>El modelo {name} {version} se ha descargado y ya se puede elegir.</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>Descargando {name} {version}</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>Modelos en el catálogo: {}.</translation>
    </message>
    <message>
        <source>Updating the model catalogue</source>
        <translation>Actualizando el catálogo de modelos</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>El catálogo de modelos se ha quitado.</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>El modelo {name} {version} se ha eliminado.</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>Ofrecer solo los modelos del complemento y los que se descargaron.</translation>
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
        <translation>Actualizado desde {url}, modelos: {number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>Aún no se conoce ningún catálogo; los modelos de arriba vienen con el complemento.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>en el complemento</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hecho aquí</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>no descargado</translation>
    </message>
    <message>
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>Aún no se ha descargado ningún modelo. La carpeta será {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>¿Borrar el modelo {name} {version} de este ordenador?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,fusión pancromática,fusionar,pancromática,multiespectral,resolución,satélite,difusión,aprendizaje profundo,red neuronal</translation>
    </message>
    <message>
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Realza una imagen multiespectral con su banda pancromática, mediante un modelo de difusión que conserva los colores.</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>Pansharpening de una imagen multiespectral (MS) con la banda pancromática (PAN) de la misma escena mediante SSDiff, un modelo de difusión.
El resultado tiene la cuadrícula de PAN y los nombres de bandas, el tipo de datos y el nodata del MS. El MS puede estar desplazado, girado o en otro sistema de referencia de coordenadas.
Las mismas entradas dan siempre los mismos píxeles, sea cual sea la extensión.</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>Otros resultados: modelo, proveedor de ejecución, segundos y desplazamiento del MS respecto a PAN con su dispersión, en píxeles PAN.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>La capa «{layer}» se lee con {change}.</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>El modo es rápido, sin la red: onnxruntime, que la ejecuta, no está instalado (Configuración &gt; Opciones &gt; SSDiff).</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.1f} megapíxeles en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} con pansharpening</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} con pansharpening: incertidumbre</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Pansharpening por SSDiff a partir de PAN «{pan}» y MS «{ms}».</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Error absoluto esperado del pansharpening por SSDiff a partir de PAN «{pan}» y MS «{ms}».</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN: {pan}, banda {band}. MS: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>La capa PAN «{}» tiene varias bandas, de las que se usa la primera. Elija otra como banda PAN (parámetros avanzados) si no es la pancromática.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>No se puede abrir la capa MS «{}». Elija capas o archivos ráster.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>La capa MS «{}» no es un ráster que se pueda leer. Elija capas o archivos ráster.</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>Se eligieron un producto y capas, y el producto ya tiene su PAN y su MS. Elija solo el producto, o solo PAN y MS.</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>Se eligieron una capa MS y capas de bandas MS sueltas. Elija lo uno o lo otro.</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>No se eligió ninguna capa {role}. Elija una capa PAN y una MS, o un producto de satélite en lugar de ambas.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>La capa «{}» se eligió a la vez como PAN y como MS. Elija la imagen pancromática como PAN y la imagen multiespectral de menor resolución de la misma escena como MS.</translation>
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
        <translation>{} (no en este equipo)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>Mejor: con la red, unos 10 s por megapíxel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>Rápido: sin la red, cerca de 1 s por megapíxel</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>Como el MS</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>Según la extensión del nombre de archivo</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>GeoTIFF optimizado para la nube (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Capa pancromática (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>La imagen nítida de una banda. El resultado tiene su cuadrícula.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Capa multiespectral (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>La imagen de menor resolución de la misma escena, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandas MS (si no se elige ninguna: todas)</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>Las bandas que se realzan, en el orden del resultado. Si no se elige ninguna, todas menos una banda de máscara (alfa).</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>O las bandas MS en capas separadas</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>Una capa por banda, en el orden del resultado.
Los scripts pueden dar también una lista como MS.</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>O un producto de satélite (archivo de metadatos o carpeta)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>Metadatos de productos (*.txt *.json *.xml *.imd *.til);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>Tal como se entregó; tiene PAN y MS.
Landsat 7 a 9 Nivel 1 (archivo MTL), Pleiades y SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin y pares de archivos cuyos nombres difieren en PAN y MS, MSS o MUL.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Mejor (best): con la red, unos 10 s por megapíxel en dos núcleos de CPU. Rápido (fast): solo con la regresión, cerca de 1 s y casi igual de bueno.
La red necesita onnxruntime; el modo rápido no necesita instalar nada e ignora el modelo, el dispositivo, los pasos y la semilla.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>Automático (auto): el modelo entrenado para la relación de resolución de PAN y MS y para el número de bandas.
Cualquier otro debe ajustarse a ellos. Instalados: {}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>Corregistro de PAN y MS</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Qué hacer con el desplazamiento del MS respecto al PAN, que en la mayoría de los productos va de fracciones de píxel a algunos píxeles.
correct: estimarlo en la escena y corregirlo. report: solo estimarlo. off: confiar en la georreferenciación.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>Limita el resultado a los píxeles PAN cuyo centro queda dentro. Sus valores son los mismos que sin ella.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>Automático (auto): una GPU que da los números de la CPU; si no, la CPU; el registro dice cuál.
Cualquier otro: ese, o un error que dice por qué no (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>Banda PAN (si no se elige ninguna: la primera)</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>La banda pancromática de una capa PAN de varias bandas.</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modelo de un archivo</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Un archivo .onnx del paquete de entrenamiento del complemento, que se usa en lugar del modelo de arriba.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Pasos de difusión</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>Si no se indica, el número propio del modelo. El tiempo crece en proporción.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>Del ruido del que parte la difusión. La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>Tipo de datos del resultado</translation>
    </message>
    <message>
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>Los valores nunca se escalan: lo que no cabe en un tipo más pequeño se limita, y el registro dice cuántos.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Formato del resultado</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>Según la extensión (auto): cualquier formato que GDAL pueda escribir.
COG: un GeoTIFF optimizado para la nube.</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Añadir vistas generales (pirámides)</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>Copias más pequeñas en el archivo, con las que los rásteres grandes se muestran más rápido.</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Opciones de creación</translation>
    </message>
    <message>
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Opciones de creación de GDAL del formato como NOMBRE=VALOR, separadas por |.
Reemplazan a las predeterminadas, que para GeoTIFF son teselas y compresión DEFLATE.</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>Agrupar el resultado con PAN y MS</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>En el escritorio: pone el resultado, PAN y MS en un grupo de capas.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Realzado (pansharpening)</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>La imagen con pansharpening. Aparece cuando está completa, o no aparece.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>Error absoluto esperado de cada banda en DN, aprendido de la propia escena.
La última banda es la de todas las bandas, en desviaciones típicas; muestra dónde son inciertos los colores.</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>Una página con recortes y cifras de calidad.
Se abre desde el visor de resultados y ocupa cerca de un décimo del tiempo.</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>Nombre y versión del modelo</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>Proveedor de ejecución usado (execution provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Desplazamiento del MS respecto al PAN, filas hacia abajo en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Desplazamiento del MS respecto al PAN, columnas hacia la derecha en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersión del desplazamiento en la escena en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>cualquier número de bandas</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>bandas: {}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name} (relación {ratio}, {bands})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>En el centro del mapa no hay ninguna capa pancromática con una multiespectral más gruesa.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Calidad de la imagen con pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} megapíxeles en {bands} bandas, {seconds} s con {model} en {device}.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por favor, compruebe</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN y MS parecen de escenas, fechas o lugares distintos: las bandas explican solo {explained} de los detalles de PAN. Compruebe que ambas imágenes van juntas.</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>En {changed} de la escena PAN muestra otros detalles que el MS: otra fecha, nubes o un lugar que ha cambiado. Allí el resultado muestra lo que muestra PAN, con los colores del MS.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>No se pudo determinar el desplazamiento entre PAN y MS: coinciden muy pocos lugares. Mire los bordes en los recortes.</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>El MS estaba desplazado {offset} respecto a PAN, más de uno de sus píxeles; se ha corregido. Mire los bordes en los recortes y la georreferenciación de ambos archivos.</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>El MS está desplazado {offset} respecto a PAN y no se ha corregido, como se eligió: los bordes aparecen dobles o borrosos.</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>La escena es pequeña: las cifras a resolución reducida varían al azar.</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>La prueba a resolución reducida no fue posible: la escena es demasiado pequeña, o ninguna parte grande es totalmente válida.</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} valores estaban fuera del rango del tipo de datos y se limitaron a él. Si son muchos, elija otro tipo de salida.</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>Muchos píxeles tienen el valor más alto de su banda: {saturated}. Donde una entrada está saturada, el resultado no tiene detalle.</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>Una zona del borde tiene un solo valor en todas las bandas, pero no está marcada como nodata: {collar}. Si es relleno, declare ese valor como nodata en el archivo: perturba la calibración y estropea lo que hay al lado.</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>A resolución reducida, la simple interpolación está más cerca de la verdad que el resultado. Quizá PAN no ayude en esta escena.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>Colores: bandas {bands}. Marcos: los recortes de abajo.</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>Flechas: desplazamiento de MS respecto a PAN, {times} veces más largo.</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>Más textura</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>Menos coherente con MS</translation>
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
        <translation>PAN, filas {top} a {bottom}, columnas {left} a {right}</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>Alineación y píxeles válidos</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>Desplazamiento de MS respecto a PAN</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows} filas, {columns} columnas (píxeles PAN)</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>dispersión {spread}, {used} de {tried} lugares concuerdan</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>varía en la escena en {variation}</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>no determinado</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>no buscado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>no corregido, según lo elegido</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>se toma la georreferencia como está</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Píxeles válidos</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>No válidos en las entradas; en el MS por una sola banda</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>Valores limitados al rango del tipo de datos</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>PAN explicado por las bandas</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>Parte de los detalles de PAN, a la resolución del MS, que explican las bandas. 65 % o más cuando ambos muestran la misma escena; por debajo del 30 % el informe avisa.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Prueba a resolución reducida</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>PAN y MS se degradan por la relación de resolución, y el resultado se compara con el propio MS, en {tiles} partes que la calibración no vio. En negrita: el mejor.</translation>
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
        <translation>Interpolación</translation>
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
        <translation>Ángulo espectral, grados (0 es lo mejor)</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS, error relativo (0 es lo mejor)</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n (1 es lo mejor)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>Diferencia con MS</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>El resultado degradado a la resolución de MS, frente a MS: media cuadrática en DN, y como parte de la desviación estándar de la banda. El ruido de MS no se reproduce.</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>Uso de la red</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>del todo</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>Uso de la red: cuánto de su corrección confirmó esta escena.</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>Índices a resolución completa</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>Aquí no hay referencia. La interpolación, que no es nítida, tiene a menudo el mejor HQNR; compare solo resultados de una escena, y mire los recortes.</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>Distorsión espectral D_lambda_K (0 es lo mejor)</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>Distorsión espacial D_S (0 es lo mejor)</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR (1 es lo mejor)</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>Correlación de los detalles con los de PAN (1 es lo mejor)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
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
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>Pasos de tiempo de la red</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>MTF de MS en su frecuencia de Nyquist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>Para hacerlo de nuevo</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>La orden procesa toda la escena; se eligió una extensión.</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>El informe completo, para notificar un error. Su carpeta personal se escribe como ~.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>De una carpeta de wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para equipos sin red: archivos .whl descargados en otro con «pip download», para el mismo sistema y la misma versión de Python.</translation>
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
        <translation>Del procesador, para la red y todo lo demás. Con menos queda más del equipo para otros programas.</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>Hilos:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paquete:</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>Instalar onnxruntime</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>El complemento no ha instalado nada en este perfil de QGIS.</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>Instalado por el complemento en este perfil de QGIS: {}</translation>
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
        <translation>GPU NVIDIA, CUDA 13 (controlador 580 o posterior), con las bibliotecas de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, CUDA 12 (controlador 525 o posterior), con las bibliotecas de NVIDIA</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>Cualquier GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Procesador o GPU de Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Chip de Apple (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>GPU AMD, MIGraphX (necesita ROCm)</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>GPU AMD, ROCm (anterior a MIGraphX)</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>Funciona en todas partes; con una GPU, DirectML puede ser más rápido.</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>Funciona en todas partes, y no se encontró ningún controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>Hay una GPU NVIDIA ({gpu}) con el controlador {driver}.</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>El controlador {driver} de la {gpu} es demasiado antiguo para CUDA.</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>¿Eliminar el onnxruntime que el complemento instaló en este perfil de QGIS? Los demás paquetes no se tocan.</translation>
    </message>
</context>
<context>
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
        <translation>Comprobando {}</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>Comprobando el entorno de ejecución</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Buscando los paquetes</translation>
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
        <translation>onnxruntime está instalado y se ha probado.</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>El onnxruntime que el complemento había instalado se ha eliminado.</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>QGIS aún lo tiene cargado: reinicie QGIS.</translation>
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
        <translation>Pansharpening con SSDiff</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>Se eligieron {pans} capas PAN y {ms} capas MS. Elija un PAN para cada MS.</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>No está claro qué capa PAN pertenece a la capa MS &apos;{}&apos;: ninguna la cubre, u otra MS encaja igual de bien. Elija las capas en el mismo orden en ambas listas.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>el sistema de referencia de coordenadas {crs} definido en QGIS</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>los valores adicionales sin datos definidos en QGIS</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>los píxeles del valor sin datos del archivo, desactivado en QGIS</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>La capa {role} «{layer}» viene del proveedor de datos «{provider}», pero el pansharpening solo es posible con rásteres abiertos por GDAL. Guárdela primero como GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>La capa {role} «{layer}» se abrió con ajustes ({settings}) que no se transmiten. Cárguela sin ellos o guárdela antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>La capa «{}» no tiene datos. Elimínela y vuelva a cargar su archivo.</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparar con el MS</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>No hay en el mapa ninguna capa con pansharpening cuyo MS esté en el proyecto. Cargue un resultado cuando se cree y compare después.</translation>
    </message>
    <message>
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>A la izquierda de la línea está «{ms}», a la derecha el mapa. Arrastre la línea; Esc termina.</translation>
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
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>Para adaptar un modelo a sus escenas (Adaptar un modelo en la caja de herramientas) se necesita torch, unos cientos de megabytes, unos miles para una GPU de NVIDIA. Se instala en una carpeta propia, que QGIS mismo nunca usa.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>Hace dar un paso al Python que usaría el entrenamiento.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>De una carpeta de wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para equipos sin red: archivos .whl descargados en otro con «pip download», para el mismo sistema y la misma versión de Python.</translation>
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
        <translation>Un Python que tenga torch, onnx, onnxscript, onnxruntime y GDAL. Si vacío: lo instalado aquí, o el Python de QGIS, si los tiene.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>GPU de NVIDIA, con las bibliotecas de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>GPU de NVIDIA, CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paquete:</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>Otro Python:</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>Instalar torch</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>El complemento no ha instalado nada para el entrenamiento.</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>Instalado por el complemento para el entrenamiento: {}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>¿Eliminar torch y lo demás que el complemento instaló para el entrenamiento? Los modelos adaptados se quedan.</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>Probando el entrenamiento</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Buscando los paquetes</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>Instalando torch</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>Desinstalando torch</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>Se pueden adaptar modelos: torch {torch} funciona en {python}.</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>torch está instalado y se ha probado.</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>Los paquetes que el complemento había instalado para el entrenamiento se han eliminado.</translation>
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
