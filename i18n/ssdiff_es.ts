<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening con SSDiff</translation>
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
        <source>Models cannot run yet: something is missing.</source>
        <translation>Los modelos aún no se pueden ejecutar: falta algo.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Abrir la configuración…</translation>
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
        <source>NVIDIA&apos;s driver</source>
        <translation>Controlador de NVIDIA</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
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
        <translation>Chip de Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Descargar modelo (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,fusión pancromática,modelo,descargar,instalar</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>Descarga un modelo de pansharpening del catálogo y lo comprueba.</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>Descarga un modelo del catálogo a este equipo, donde el algoritmo de pansharpening lo encuentra por su nombre. Un modelo que ya está aquí no se descarga de nuevo.
Se usan el proxy y los certificados de QGIS. Una descarga interrumpida o cancelada continúa donde se detuvo. El archivo solo se acepta si su tamaño y su SHA-256 son los del catálogo, y si es un modelo que este complemento puede ejecutar.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>El nombre del modelo, como lo muestra el algoritmo que lista los modelos. De varias versiones se toma la más reciente.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Dirección de un catálogo que se obtiene primero</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>La dirección https de un catálogo de modelos. Se obtiene y reemplaza al anterior. Sin ella se usa el anterior.</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Listar modelos (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,fusión pancromática,modelo,modelos,catálogo</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>Lista los modelos de pansharpening que están en este equipo o se pueden descargar.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>Lista los modelos que vienen con el complemento, los que se descargaron y los que el catálogo ofrece para descargar, con el número de bandas y la relación entre píxeles MS y PAN para los que están hechos. El registro los muestra como tabla; el resultado MODELS los contiene como JSON.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Dirección de un catálogo que se obtiene primero</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>La dirección https de un catálogo de modelos. Se obtiene y reemplaza al anterior. Sin ella no se obtiene nada.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>Un archivo en el que escribir también la lista, como JSON.</translation>
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
    <name>ModelWork</name>
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
        <source>Fetching the catalogue</source>
        <translation>Obteniendo el catálogo</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>El catálogo se ha olvidado.</translation>
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
        <source>Where</source>
        <translation>Ubicación</translation>
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
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>Volver a conocer solo los modelos del complemento y los que se descargaron.</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>Catálogo de otros modelos</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>Obtenido de {url}, modelos: {number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>Aún no se ha obtenido ninguno.</translation>
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
        <source>downloaded</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>no descargado</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>Aún no se ha descargado nada. Los modelos estarán en {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Eliminar modelo</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>¿Borrar el modelo descargado {name} {version}?</translation>
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
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Realza imágenes multiespectrales con su banda pancromática, mediante un modelo de difusión que conserva los colores.</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>Fusiona un ráster pancromático (PAN) con las bandas multiespectrales (MS), más gruesas, de la misma escena en un ráster multiespectral sobre la cuadrícula del PAN, con SSDiff, un modelo de difusión para pansharpening.
El resultado conserva el sistema de referencia de coordenadas, los nombres de las bandas, el tipo de datos y el valor nodata del MS. Donde PAN y MS solo se solapan en parte, se recorta al solape. Las mismas entradas, modelo, pasos y semilla dan siempre los mismos píxeles, sea cual sea la extensión.
El PAN nunca se remuestrea. El MS puede estar desplazado, girado o en otro sistema de referencia de coordenadas: se lleva a la cuadrícula del PAN y se corrige su desplazamiento respecto al PAN.</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>Además del ráster, los resultados indican el modelo y el proveedor de ejecución (execution provider) usados, los segundos empleados y el desplazamiento del MS respecto al PAN en píxeles PAN (filas hacia abajo, columnas hacia la derecha) con su dispersión en la escena. El desplazamiento está vacío si no se pudo determinar o no se buscó.</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Capa pancromática (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>El ráster nítido de una banda; si hay varias, se usa la primera. El resultado tiene su cuadrícula.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Capa multiespectral (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>El ráster más grueso de la misma escena, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandas MS (si no se elige ninguna: todas)</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>Las bandas que se realzan, en el orden del resultado. Si no se elige ninguna, se realzan todas menos una banda de máscara (alfa); el registro dice cuáles.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: el modelo hecho para la relación entre píxeles PAN y MS y para el número de bandas. Si no, el que se nombra, o un error si no encaja. Hay: {}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modelo de un archivo</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>Un archivo .onnx escrito por el paquete de entrenamiento del complemento, que se usa en lugar del modelo de arriba. Él mismo indica para qué bandas y qué relación está hecho.</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>Qué hacer con un desplazamiento entre PAN y MS</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Los productos reales están desplazados fracciones de píxel, hasta algunos píxeles. correct: estimar el desplazamiento en la escena y corregirlo. report: solo estimarlo. off: confiar en la georreferenciación.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>Limita el resultado a los píxeles PAN cuyo centro queda dentro. Los píxeles son los mismos que sin ella.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: una GPU si onnxruntime tiene una que da los números de la CPU; si no, la CPU; el registro dice cuál y por qué. cpu: la CPU. Cualquier otro: ese (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), o un error que dice por qué no.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Pasos de difusión</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>El tiempo necesario crece en proporción. Si no se indica, lo que elige el propio modelo.</translation>
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
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: el del MS, de modo que no se pierde nada. Los valores nunca se escalan: lo que no cabe en un tipo más pequeño se recorta, y el registro dice cuántos.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Formato del resultado</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: el que indica la extensión del nombre de salida, cualquier formato que GDAL pueda escribir. COG: un GeoTIFF optimizado para la nube.</translation>
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
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Opciones de creación de GDAL para el formato de salida como NOMBRE=VALOR, separadas por |. Reemplazan a las predeterminadas, que para GeoTIFF son teselas y compresión DEFLATE.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Realzado (pansharpening)</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>El ráster fusionado. Aparece cuando está completo, o no aparece.</translation>
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
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Desplazamiento del MS respecto al PAN, filas hacia abajo en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Desplazamiento del MS respecto al PAN, columnas hacia la derecha en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersión del desplazamiento en la escena en píxeles PAN; vacío si no se conoce</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>Los ajustes de nodata de la capa «{}» difieren de los de su archivo. Se usan los del archivo.</translation>
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
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name} (relación {ratio}, {bands}): {description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>La capa {role} «{layer}» viene del proveedor de datos «{provider}», pero solo se pueden fusionar rásteres abiertos por GDAL. Guárdela primero como GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>La capa {role} «{layer}» se abrió con opciones de controlador ({options}), que no se transmiten. Cárguela sin ellas o guárdela primero como GeoTIFF.</translation>
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
        <source>To fetch: {}, from {}</source>
        <translation>Para descargar: {}, de {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>el índice de paquetes de pip</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>En: {}</translation>
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
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Para equipos sin red: archivos .whl obtenidos en otro con «pip download», para el mismo sistema y la misma versión de Python.</translation>
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
        <translation>El complemento no ha instalado nada en este perfil de QGIS.</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>Instalado por el complemento en este perfil de QGIS: {}</translation>
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
        <translation>¿Eliminar el onnxruntime que el complemento instaló en este perfil de QGIS? Los demás paquetes no se tocan.</translation>
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
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Registro</translation>
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
