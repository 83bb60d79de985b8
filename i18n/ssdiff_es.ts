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
        <source>MS bands (if empty: all)</source>
        <translation>Bandas MS (si se deja vacío: todas)</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>Números separados por comas, por ejemplo 1,2,3,4: las bandas para las que se usará el modelo, en ese orden, en todas las capas MS.</translation>
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
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>La capa «{layer}» se lee con {change}.</translation>
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
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>«{text}» no son números de bandas. Indíquelos separados por comas, por ejemplo 1,2,3,4, o déjelo vacío para todas las bandas.</translation>
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
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>Cancelado. Lo que ha llegado se conserva, y la próxima descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>Nada del catálogo {url} se puede usar. Compruebe su dirección. {refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>En &apos;{folder}&apos; hay {free:.0f} MB libres, pero se necesitan {needed:.0f} MB. Libere espacio o elija otra carpeta con la variable de entorno SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>No hay ninguna dirección desde la que descargar el archivo. Actualice el catálogo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} tiene otro archivo: {found}, donde se esperaban {size} bytes. Actualice el catálogo; si eso no ayuda, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>Cancelado. El catálogo guardado se mantiene.</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>No se puede escribir &apos;{target}&apos;: {error}. Libere espacio y compruebe que se puede escribir en la carpeta, o elija otra con la variable de entorno SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>El modelo {entry} se descargó, pero este complemento no puede ejecutarlo, así que se eliminó. Elija otro o actualice el complemento. {error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>Según el catálogo, {key} del modelo {entry} es {said!r}, pero según el archivo es {found!r}. Se ha eliminado. Avise a quien mantiene el catálogo.</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} da más de {limit} bytes, demasiados para un catálogo. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} se interrumpió. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>Otro proceso está descargando &apos;{name}&apos;. Se espera a que termine.</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} da otros bytes que los que dice el catálogo (SHA-256 {found}..., se esperaba {sha256}...). Se han descartado. Actualice el catálogo; si eso no ayuda, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} se interrumpió tras {arrived} de {size} bytes. Inténtelo más tarde: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>Lo que había antes no corresponde a {url}. Se empieza de nuevo.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} no da el resto del archivo como se le pidió.</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} Se prueba la siguiente dirección.</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>El catálogo tiene {count} entradas; se admiten como máximo {limit}. Compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>es {found}, no un objeto</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} no se conoce</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>El catálogo sigue el esquema {found}; este complemento conoce {known}. Actualice el complemento o compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>El catálogo debe contener &apos;schema&apos; y una lista &apos;models&apos; y nada más, pero contiene {found}. Compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>El catálogo no es un objeto JSON. Compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; es {found}; se esperaba: {expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; es el nombre de un modelo que viene con el complemento, pero el archivo es otro</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>El catálogo no es JSON: {error}. Compruebe la dirección del catálogo.</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} aparece dos veces</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>La entrada {number} del catálogo no se usa: {error}.</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} no es https</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url}: el servidor responde {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url}: {reason}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>El proxy entre este equipo y {url} pide usuario y contraseña (407) y no ha recibido ninguno que acepte. Introdúzcalos donde se configura el proxy (en QGIS: Configuración, Opciones, Red; si no, en la variable HTTPS_PROXY, con NOMBRE:CONTRASEÑA@ delante del servidor).</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} no es una dirección de la forma https://host/ruta</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>la dirección en {host!r} contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} redirige una y otra vez, {count} veces. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} envía el archivo codificado ({encoding}), lo que no se pidió. Avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url}: el certificado del servidor no es de confianza: {reason}. Si su organización inspecciona el tráfico cifrado, añada su certificado a las autoridades de confianza (en QGIS: Configuración, Opciones, Autenticación; si no, la variable REQUESTS_CA_BUNDLE).</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>La dirección del proxy no se puede usar: {reason}. Corríjala.</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>El proxy es SOCKS, para el que falta el paquete de Python PySocks. Instálelo en el Python que usa QGIS (python3 -m pip install pysocks) o indique un proxy HTTP.</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} no es una dirección: {error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>El paquete de Python requests, con el que se descarga, no se puede usar: {error}. Instálelo en el Python que usa QGIS (python3 -m pip install requests).</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>No se pueden leer los certificados de confianza: {error}. Quite el dañado de las autoridades de confianza (en QGIS: Configuración, Opciones, Autenticación).</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer} y pide esperar {wait:.0f} s</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>No se puede acceder a {url} a través del proxy: {reason}. Compruebe la dirección del proxy (en QGIS: Configuración, Opciones, Red; si no, la variable HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>No se puede acceder a {url}, o la conexión se interrumpió: {reason}.</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} lleva a otro lugar, pero {refusal}. Una dirección así no se usa.</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} lleva fuera de https, a {target}. No se sigue; avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} Nuevo intento en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}. Una dirección así no se usa.</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} envía demasiado despacio: menos de {bytes} bytes en {seconds:.0f} s. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; no puede ser el nombre de un modelo. Elija uno de minúsculas, cifras, - y _, de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; viene con el complemento. Elija otro nombre para el modelo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>No se puede escribir &apos;{path}&apos;: {error}. Permita escribir en la carpeta o elija otra con la variable de entorno SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>Los modelos incluidos son {bundled}. Entrene uno adecuado con `ssdiff train`, o consiga uno, y elija su archivo .onnx.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; no es un modelo incluido ({bundled}), ni uno instalado ({installed}), ni un archivo existente. Elija uno de esos o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>Un píxel MS mide unos {ratio} píxeles PAN de ancho, pero el modelo &apos;{name}&apos; está hecho para {expected}. {suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>Un píxel MS mide unos {ratio} píxeles PAN de ancho, y ningún modelo incluido está hecho para eso (bandas: {count}). {suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>Elija el modelo &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>Descargue el modelo &apos;{name}&apos;, que es adecuado (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>El modelo &apos;{name}&apos; está en el catálogo, pero aún no en este equipo. Descárguelo (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>No hay ningún modelo &apos;{name}&apos; en el catálogo; hay {names}. Elija uno de esos o indique la dirección de un catálogo que lo tenga.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>El modelo {entry} no está instalado; no hay nada que quitar. Elija uno instalado.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>No se puede quitar &apos;{path}&apos;: {error}. Cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>El catálogo de &apos;{path}&apos; no se usa: {error}. Descárguelo de nuevo.</translation>
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
        <source>Estimating the noise of the MS</source>
        <translation>Estimando el ruido del MS</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Probando la red a resolución reducida</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} filas y {columns:+.2f} columnas (píxeles PAN)</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>Según la georreferenciación, MS empieza a {rows:g} filas y {columns:g} columnas (píxeles PAN) de la esquina superior izquierda de PAN; un píxel MS son {pixel:.5g} píxeles PAN.</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS: media {mean} DN, desviación típica {std} DN; PAN: {pan_mean:.5g} y {pan_std:.5g} DN.</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>MS está desplazado respecto a PAN {rows:+.2f} filas y {columns:+.2f} columnas (píxeles PAN), según lo indicado: corregido.</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>{offset} de media, con variaciones en la escena de hasta {variation:.2f}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>solo informado</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS está desplazado respecto a PAN: {offset}; dispersión {spread:.2f} en {count} teselas: {done}.</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>Cabeza propia de la escena: peso por banda {weight}; error a resolución reducida {error} del que hay sin la red, con la cabeza entrenada {trained}.</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>Calibrado a resolución reducida: MTF del MS en su frecuencia de Nyquist {gain:.2f}; peso de la red por banda {weight}; ruido del MS {noise} DN.</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>No se puede determinar el desplazamiento de MS respecto a PAN (coinciden {used} de {tried} teselas); se toma la georreferenciación tal cual.</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS explica el {explained:.0%} de los detalles de PAN.</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>Las filas {top}..{bottom} están terminadas y guardadas en &apos;{folder}&apos;: la misma llamada continúa desde ahí. Borre esa carpeta si no quiere continuar.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>La carpeta de la salida &apos;{output}&apos; no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>Las partes terminadas de la salida &apos;{output}&apos; se guardan en la carpeta &apos;{folder}&apos;, pero &apos;{found}&apos; es {kind}. Quítelo o elija otra salida.</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>No se puede crear la salida &apos;{output}&apos;: sus partes terminadas no se pueden guardar al lado ({error}). Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>Se elimina lo que una ejecución interrumpida con otras entradas, modelo u opciones había terminado de &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>Lo terminado de la salida &apos;{output}&apos; no se puede guardar al lado: {error}. Libere espacio y compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>Otra ejecución está escribiendo ahora la salida &apos;{output}&apos;. Espere a que termine o elija otro archivo.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>No se pueden volver a leer filas terminadas de la salida &apos;{output}&apos; de &apos;{path}&apos;: {error}. Compruebe el disco y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{size} bytes de {time:.3f} s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>La entrada &apos;{file}&apos; {found} mientras se leía, así que el resultado sería incorrecto. Déjela como estaba o empiece de nuevo con el archivo tal como está ahora.</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>cambió ({before} -&gt; {now})</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>filas PAN {top}..{bottom}, columnas {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analizando la escena</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Aplicando el pansharpening</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo el resultado</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>La extensión ({extent}) no tiene nada en común con la zona donde PAN y MS se solapan ({overlap}). Elija una extensión dentro de ella.</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>Modelo {name} en {provider}; bandas MS: {bands}.</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>Sin red; bandas MS: {bands}.</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} megapíxeles, {bands} bandas: unos {time}, y {disk} en el disco mientras tanto.</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>El {share} de los píxeles del resultado son válidos.</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>GDAL avisó al escribir &apos;{output}&apos;: {warnings}. Compruebe las opciones de creación.</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>Para conservar todos los dígitos, estos DN se restan de las bandas MS y de PAN y se suman de nuevo al final: {offsets}.</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>El formato {driver} con estas opciones de creación cambia valores (compresión con pérdida). Para los valores exactos elija un nombre de archivo que acabe en .tif.</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS cubre solo las filas {top}..{bottom} y las columnas {left}..{right} de los {height} x {width} píxeles de PAN; el resultado se recorta a ellas.</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>Se reanuda: {done} de {rows} filas ya estaban terminadas y guardadas en &apos;{folder}&apos;.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>El análisis de la escena se hizo para otras entradas, otro modelo u otras opciones, o las entradas han cambiado desde entonces. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{clipped} de {count} valores estaban fuera del rango del tipo de datos, o eran negativos en una banda sin valores negativos, y se limitaron.</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>La escena ya se analizó antes; se vuelve a usar ese análisis.</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register debe ser uno de {expected}, no &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset debe ser dos números finitos, no {offset}.</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch debe ser al menos 1, no {batch}.</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads debe ser al menos 1, no {threads}.</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type debe ser uno de {expected}, o None para el del MS, no &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format debe ser &apos;{auto}&apos; o el nombre corto de GDAL de un formato, por ejemplo GTiff o COG, no vacío.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>El análisis de la escena se hizo para otras entradas, otro modelo u otras opciones, o con otro software que el instalado aquí. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>El análisis de la escena no tiene regresión. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>La incertidumbre se halla con la regresión, en la que este modelo no se basa. Elija un modelo incluido o prescinda de la incertidumbre.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>La incertidumbre se calibra en la escena, que solo tiene {shortest} píxeles MS en su lado corto; se necesitan {smallest}. Elija una escena mayor o prescinda de ella.</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>Ninguna parte de la escena es válida en PAN y MS, así que no se puede hallar su incertidumbre. Compruebe los valores nodata de ambos.</translation>
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
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>El resultado y su incertidumbre serían ambos &apos;{path}&apos;. Elija otro archivo para uno de ellos.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>Cancelado. La imagen está terminada; su incertidumbre no se escribió.</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>Un píxel MS mide {scale:.4g} píxeles PAN de ancho; se esperan al menos {smallest:g}. {hint}Elija el ráster nítido como PAN y el más grueso como MS.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN y MS no se solapan: en píxeles PAN, MS va de la fila {top:.1f} a la {bottom:.1f} y de la columna {left:.1f} a la {right:.1f}; PAN tiene {height} x {width}. Elija un PAN y un MS del mismo lugar; si lo son, georreferencie de nuevo uno de ellos.</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>GDAL no puede reproyectar el MS &apos;{path}&apos; a la cuadrícula de PAN: {reason}. Hágalo usted, a píxeles {ratio} veces mayores que los de PAN.</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>Los píxeles de MS son tan pequeños como los de PAN, e igual de nítidos: no parece un MS remuestreado a la cuadrícula de PAN. Elija el MS tal como se entregó, con píxeles mayores que los de PAN.</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>¿Están intercambiados PAN y MS? </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS está en los píxeles de PAN. Por su nitidez, se remuestreó desde píxeles {ratio} veces mayores, y primero se reduce a ellos. Mejor use el entregado.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>geotransformación</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>Las longitudes de PAN y MS difieren en vueltas completas de 360 grados; se corrige.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN está en {pan} y MS en {ms}; sus píxeles se relacionan a través del terreno.</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>Ni PAN ni MS están georreferenciados: se supone que ambos muestran la misma extensión.</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} está georreferenciado y {missing} no (sin geotransformación, puntos de control ni RPC), así que no se conoce su lugar. Georreferencie {missing}, o quite la georreferencia de {there} si ambos muestran la misma extensión.{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN y MS no se solapan o solo se tocan en una esquina: por su georreferenciación ({pan_crs} y {ms_crs}), {found} de {count} lugares están en ambos. Elija un PAN y un MS del mismo lugar; si lo son, georreferencie de nuevo uno de ellos.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} está en &apos;{crs}&apos;, {missing} no tiene sistema de referencia de coordenadas; deben tenerlo los dos o ninguno. Asigne a {missing} el suyo (gdal_edit.py -a_srs EPSG:...; en QGIS como el de la capa).</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>GDAL no puede relacionar las coordenadas de MS con las de PAN: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs} por {way}</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>De un sistema local no se pasa a otros: si ambos están en el mismo, asigne a MS el sistema de referencia de coordenadas de PAN (gdal_edit.py -a_srs; en QGIS como el de la capa).</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>Reproyecte primero MS al sistema de referencia de coordenadas de PAN.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} se había remuestreado por el vecino más próximo (giro de {angle:.1f} grados), lo que desplazó sus píxeles hasta medio píxel. Los duplicados que quedaron revelan sus lugares verdaderos: los píxeles se devuelven a ellos y se interpolan.</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>Se pidieron las bandas MS {bands}, pero &apos;{path}&apos; tiene las bandas 1 a {count}. Elija entre esas.</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>Se pidió la banda PAN {band}, pero &apos;{path}&apos; tiene las bandas 1 a {count}. Elija una de esas.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN y MS no se solapan: MS empieza a {rows:.1f} filas y {columns:.1f} columnas (píxeles PAN) de la esquina superior izquierda de PAN. Elija un PAN y un MS del mismo lugar; si lo son, georreferencie de nuevo uno de ellos.</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>Un píxel MS de &apos;{path}&apos; mide {high:.5g} píxeles PAN de alto y {wide:.5g} de ancho; aquí se espera un número entero, el mismo para ambos. Reproyecte MS a píxeles {ratio} veces mayores que los de PAN.</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>El PAN &apos;{path}&apos; tiene {count} bandas, de las que se usa la {band}. Elija otra como banda PAN si no es la pancromática.</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>Las georreferencias de PAN y MS se contradicen en {apart:.1f} píxeles PAN</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN por {pan} y MS por {ms}</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}. {by} es lo correcto según lo que muestran las imágenes.</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}, y las imágenes no dicen cuál es la correcta. Se usa {by}. Si el resultado está desplazado, quite la georreferencia errónea de los archivos.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>El modelo &apos;{name}&apos; {version} respondió en {provider} con valores que no son números (NaN o infinito). No se escribe nada. Elija otro modelo u otro dispositivo.</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>La memoria se agotó en {provider} con {count} ventanas a la vez; la ejecución sigue con {smaller}.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>Un píxel MS mide unos {ratio} píxeles PAN de ancho, pero el modelo &apos;{name}&apos; está hecho para {expected}. Elija un modelo para esta relación.</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>MS tiene {count} bandas que fusionar, pero el modelo &apos;{name}&apos; está hecho para {expected}. Elija ese número de bandas, en ese orden, u otro modelo.</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>Las bandas que fusionar son {names}, pero el modelo &apos;{model}&apos; está hecho para {expected}. Elija esas bandas u otro modelo.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>una sin nombre</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>No hay ningún archivo de modelo &apos;{path}&apos;. Elija un archivo .onnx existente.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; no es un modelo SSDiff: le faltan los metadatos &apos;{key}&apos;. Elija un modelo de este complemento o uno escrito por `ssdiff export`.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>Los metadatos del modelo no son un objeto JSON. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>El modelo sigue la versión {version} del contrato de metadatos; este complemento conoce hasta la {known}. Actualice el complemento.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>En los metadatos del modelo falta &apos;{key}&apos;. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>Los metadatos del modelo tienen {key} = {found}; se esperaba: {expected}. Exporte el modelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>Los metadatos del modelo no son JSON: {error}. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>está dañado o no es un modelo ONNX</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>No se puede leer el archivo de modelo &apos;{path}&apos;: {error}. Compruebe sus permisos o elija otro.</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>El modelo &apos;{path}&apos; no se carga: {found}. Elija un modelo de este complemento o uno escrito por `ssdiff export`.</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>no es un modelo ONNX (no tiene grafo)</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>tiene operadores de control de flujo ({names})</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>usa operadores de &apos;{domain}&apos;, donde solo se esperan los de ONNX</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>un peso es del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>un peso de forma {shape:.200} (tipo {kind}) viene con {size} bytes o textos, lo que no puede ser</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>tiene {size:.0f} MB, donde se esperan como máximo {largest_file:.0f}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>sus grafos están anidados a más de {deepest} niveles</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>contiene algo ({message}) que ningún modelo SSDiff tiene</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>un peso tiene más de {most_dimensions} dimensiones</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>un peso tiene una dimensión negativa</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>tiene más de {most_fields} partes</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>una entrada de sus metadatos tiene {length} bytes</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>una entrada de sus metadatos no es texto</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>algunos de sus pesos están en otro archivo</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>Las entradas de &apos;{path}&apos; son {found}, pero sus metadatos dicen {expected}. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; toma un número fijo de ventanas a la vez, donde se espera cualquiera. Exporte el modelo de nuevo con lote dinámico.</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>Las salidas de &apos;{path}&apos; son {outputs}; se esperaba &apos;{expected}&apos; y quizá un número fijo de &apos;{features}&apos;. Exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>El modelo &apos;{name}&apos; falló en {provider}: {error}. Si se agotó la memoria de la GPU, cierre otros programas o elija la CPU.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>El modelo &apos;{name}&apos; respondió con {kind} de forma {shape}, donde se esperaba float32 de {expected}. Exporte el modelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; es un producto de nivel 2, que no tiene banda pancromática. Obtenga el producto de nivel 1 de la escena.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>Al producto &apos;{path}&apos; le falta el archivo &apos;{name}&apos;. Descargue de nuevo el producto, con todas sus bandas en una carpeta.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; no es JSON válido. Elija el archivo MTL que acaba en .txt u obtenga el producto de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; es demasiado grande para ser los metadatos de un producto. Elija PAN y MS por separado.</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>No se puede leer el archivo &apos;{path}&apos; del producto ({error}). Compruebe la carpeta u obtenga el producto de nuevo.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>La carpeta &apos;{folder}&apos; contiene más de {limit} archivos. Elija la carpeta o el archivo de metadatos de un solo producto.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>El producto &apos;{path}&apos; no existe. Elija una carpeta o el archivo de metadatos que contiene.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>El producto &apos;{path}&apos; es un archivo comprimido. Descomprímalo y elija la carpeta o el archivo de metadatos que contiene.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; no es un producto cuyos PAN y MS se reconozcan. Se conocen Landsat 7 a 9 (archivo MTL), Airbus DIMAP 2, Maxar (archivo IMD), KOMPSAT-3, GaoFen, SuperView, Jilin y archivos cuyos nombres difieren en PAN y MS (MSS, MUL, MUX). Elija PAN y MS por separado.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; contiene {count} productos. Elija un archivo de uno, por ejemplo de estos: {names}.</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>Cancelado. No se escribió ninguna salida, y lo que estaba terminado se ha eliminado.</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>Los archivos &apos;{path}&apos; y otros ({role}) no se pueden unir: {reason}. Elija un ráster virtual que los una.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>Los archivos &apos;{first}&apos; y &apos;{other}&apos; ({role}) tienen distintos sistemas de referencia de coordenadas ({first_crs} y {other_crs}). Asigne el mismo a todos (en QGIS: como el de las capas) o reproyéctelos antes a una misma cuadrícula.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>Los archivos &apos;{first}&apos; y &apos;{other}&apos; ({role}) están en cuadrículas distintas ({first_width} x {first_height} y {width} x {height} píxeles, u otro lugar). Elija bandas de una misma resolución o reproyéctelas antes a una misma cuadrícula.</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>El sistema de referencia de coordenadas fijado para {role} no se usa: lo que lo sitúa en el terreno, si acaso, son RPC, que están en WGS 84.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>No se puede reemplazar la salida &apos;{path}&apos;: {error}. Ciérrela en otros programas (quite su capa de QGIS) y permita escribir en ella, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>La carpeta de la salida &apos;{path}&apos; no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>La salida &apos;{path}&apos; es una carpeta. Añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>La salida &apos;{path}&apos; es un dispositivo o algo así, no un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>El nombre de la salida {path!a} no es UTF-8, que GDAL necesita. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>La salida &apos;{path}&apos; es una de las entradas. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>La salida &apos;{path}&apos; se tomaría por una parte de la entrada &apos;{file}&apos;. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>La salida &apos;{path}&apos; consta de varios archivos, y &apos;{name}&apos; pertenecería también a &apos;{owner}&apos; o lo reemplazaría. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>El formato {driver} de GDAL no puede contener aquí {bands} bandas de {kind}: {reason}. Elija un nombre de archivo que acabe en .tif, otras bandas, otro tipo de salida u otras opciones de creación, y compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>El tipo de salida {name} necesita un GDAL más nuevo que el actual {version}. Elija otro tipo.</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>GDAL {version} no tiene ningún formato &apos;{name}&apos; en el que escribir rásteres. Elija &apos;{auto}&apos; (según la extensión del archivo), COG u otro controlador que &apos;gdalinfo --formats&apos; muestre con una w.</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>Ningún controlador de GDAL puede escribir &apos;{path}&apos;. Elija un nombre de archivo que acabe en .tif.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>El formato {driver} de GDAL no puede conservar la cuadrícula de PAN: de {height} filas y {width} columnas con la geotransformación {wanted} hace {got_height} y {got_width} con {got}. Elija un nombre de archivo que acabe en .tif y ninguna opción de creación que cambie la cuadrícula.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>El formato {driver} de GDAL no puede conservar el sistema de referencia de coordenadas de PAN. Elija un nombre de archivo que acabe en .tif.</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>La opción de creación &apos;{option}&apos; no tiene la forma NOMBRE=VALOR. Escríbala así, por ejemplo COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>Al disco de la salida &apos;{path}&apos; le quedan {free:.3g} GB; sin compresión se necesitan {needed:.3g} GB, con ella quizá menos. Si el disco se llena, no se escribe nada: libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>La imagen fusionada tiene valores que no son números en las filas PAN {top} a {bottom}, aunque PAN y MS son válidos ahí. El modelo puede ser defectuoso: elija otro.</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> El archivo tiene partes que se pueden elegir: {names}.</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>el {share:.0%} de sus valores distintos de 0 son cercanos a {top:g} (máscara: al menos {least:.0%})</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>No se puede leer la banda {number} de {role} &apos;{path}&apos;{where}: {reason}. El archivo puede estar dañado o incompleto: descárguelo de nuevo o repárelo.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; no se puede abrir como ráster: {reason}. Elija un archivo ráster que GDAL pueda leer.</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found}; se toma por una imagen</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found}; se toma por una máscara, válida desde {level:g}</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>La geotransformación de {role} &apos;{path}&apos; contiene valores que no son números. Compruebe su archivo world o georreferéncielo de nuevo.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; no contiene ninguna banda ráster propia. Elija un ráster con bandas.{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>La banda {number} de {role} está marcada como alfa: {found}.</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> en las filas {first}..{last}</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>es 0 en todas partes y se toma por una imagen</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>La banda {number} de {role} &apos;{path}&apos; contiene números complejos ({kind}); se esperan reales. Elija una imagen óptica o guarde la parte que necesita como ráster.</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>Elija las bandas MS para que sea de otro modo.</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>La banda {number} de {role} &apos;{path}&apos; contiene índices de una tabla de colores, no valores. Expándala primero (gdal_translate -expand {kind}; en QGIS: Ráster, Conversión, PCT a RGB) y elija el resultado. Si los valores son de todos modos niveles digitales, quite la tabla de colores.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led} no se abre: {found}. Un archivo local no debe hacer que GDAL acceda a la red o ejecute código sin preguntar. Elija el ráster al que se refiere (por su dirección si está en la red), {allow}o guárdelo como GeoTIFF (gdal_translate; en QGIS: Exportar, Guardar como) y elija ese.</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>El nombre de {role}, {path!a}, no es UTF-8, que GDAL necesita. Elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> lleva a &apos;{path}&apos;, que</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>permítalo (--allow-remote; en QGIS cárguelo como capa), </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>lo leería el controlador {name} ({long_name}) de GDAL, del que no consta que solo lea archivos locales</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>tiene opciones de apertura ({options})</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>más de {count} archivos se refieren unos a otros en cadena</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>se refiere a &apos;{name:.200}&apos;</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>es demasiado grande para examinarlo</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>su XML no se puede leer, así que no se puede examinar</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>contiene código en {language:.40} para ejecutar</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>se indica respecto a la carpeta de trabajo</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>No se puede escribir la salida &apos;{path}&apos;: {reason}. Compruebe los permisos de la carpeta, el espacio libre y las opciones de creación.</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>GDAL no puede fusionar: {reason}. Pruebe otra versión de GDAL.</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>El resultado &apos;{output}&apos; no se puede volver a abrir. ¿Se ha movido?</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Medición del resultado</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>La carpeta del informe &apos;{report}&apos; no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>El informe &apos;{report}&apos; no es un archivo. Añada el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>El informe &apos;{report}&apos; reemplazaría un archivo de esta ejecución. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>Cancelado. La imagen está terminada; no se escribió ningún informe.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>No se puede escribir el informe &apos;{path}&apos;: {error}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Calidad de la imagen con pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} megapíxeles en {bands} bandas, {seconds} s con {model} en {device}.</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{megapixels} megapíxeles en {bands} bandas, {seconds} s sin red.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
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
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Prueba a resolución reducida</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>PAN y MS se degradan por la relación de resolución, y el resultado se compara con el propio MS, en partes que la calibración no vio ({tiles}). En negrita: el mejor.</translation>
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
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>No hay ninguna compilación &apos;{key}&apos;; elija una de {builds}.</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>En QGIS: Configuración &gt; Opciones &gt; SSDiff &gt; Instalar. </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>Instale el controlador de NVIDIA {oldest} o posterior.</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>O instale para ello CUDA {major} y cuDNN {cudnn} de NVIDIA.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>No se encontró el Python de este QGIS como programa propio (se buscó alrededor de &apos;{executable}&apos;), así que no se puede probar ni instalar nada.</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>Reinstale QGIS con su Python o ejecute el diagnóstico desde la consola de QGIS: python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>Este Python es de {bits} bits; onnxruntime solo existe para 64.</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>Instale el QGIS de 64 bits.</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>onnxruntime, que ejecuta los modelos, no está instalado en este Python.</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}O bien: {command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>Este onnxruntime se compiló para otro numpy que el encontrado ({numpy}): {error}.</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>Instale un onnxruntime que le corresponda. {settings}O bien: {command}. Si {numpy} no es el numpy con que vino QGIS, otro paquete lo ha reemplazado: reinstale QGIS.</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>El onnxruntime encontrado se compiló para otro procesador u otro Python que este ({machine}, {bits} bits, Python {python}): {error}.</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>Este onnxruntime se compiló para un Linux más nuevo: {error}.</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>Instale uno más antiguo: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>onnxruntime está instalado, pero Windows no puede cargarlo: {error}. Casi siempre falta el entorno de ejecución de Microsoft Visual C++ o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>Instale el entorno de Visual C++ ({url}, o bien: winget install Microsoft.VCRedist.2015+.x64) y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>La carga de onnxruntime falla por completo: {error}. Puede que estorbe una biblioteca de otro paquete o que al procesador le falte una instrucción que usa.</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}Si eso no ayuda, instale uno más antiguo: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>onnxruntime está instalado, pero no se carga: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>Instálelo de nuevo. {settings}O bien: {command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>En una carpeta están instalados {names}. Son el mismo módulo, y cada uno ha sobrescrito archivos del otro.</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>Quítelos todos e instale uno: {removal}; después: {command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{name} {version} de {folder} no se usa: antes se encuentra el onnxruntime para la CPU de {used}.</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>Quite el de la CPU: {command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>Este QGIS ya ha cargado otro onnxruntime, de {loaded}, distinto del de {folder}: otro complemento fue primero, o se acaba de instalar.</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>Reinicie QGIS. Si sigue así, desactive el otro complemento que trae onnxruntime.</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>En la carpeta del complemento ({runtime}) hay un numpy que oculta el de QGIS.</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>Desinstale e instale de nuevo: Configuración &gt; Opciones &gt; SSDiff.</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>Este onnxruntime está compilado para CUDA, pero no se encontró ningún controlador de NVIDIA (nvidia-smi falta o falla).</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>Si hay una GPU de NVIDIA, instale el controlador de NVIDIA y reinicie el equipo. Si no la hay, no hay que hacer nada: se usa el procesador.</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>O use la compilación para CUDA 12, que este controlador ejecuta: {command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>El controlador de NVIDIA {driver} es demasiado antiguo: este onnxruntime necesita CUDA {major}, y esa el controlador {oldest} o posterior.</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> (faltan: {names})</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}O bien: {command}. {by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>Este onnxruntime necesita las bibliotecas de CUDA {major} y cuDNN {cudnn}, y no se cargan{libraries}. Otra versión mayor no sirve.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>Hay una GPU de NVIDIA ({gpu}, controlador {driver}), pero este onnxruntime no tiene CUDA y usa el procesador.</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>Para usar la GPU, en QGIS: Configuración &gt; Opciones &gt; SSDiff &gt; Instalar, y elija CUDA.</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>no ofrece ningún CPUExecutionProvider</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>onnxruntime se carga, pero ningún modelo se ejecuta en el procesador: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>Instálelo de nuevo. {settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>El dispositivo &apos;auto&apos; usa en su lugar el procesador. Actualice el controlador de la GPU y ejecute de nuevo el diagnóstico; el registro dice más.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>Elija el dispositivo &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} está, pero su prueba falló: {error}.</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} tarda {seconds:.2f} s donde el procesador tarda {cpu:.2f} s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. No se instaló nada.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>onnxruntime se descargó, pero no funciona aquí: {reason}. No se usa, y lo instalado antes no ha cambiado. Elija otra compilación, o vea el registro y el diagnóstico.</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>No hay ninguna carpeta de wheels &apos;{wheels}&apos;. Elija otra.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>No se encontró el Python de este QGIS como programa propio, así que no se puede ejecutar su pip. Reinstale QGIS con su Python.</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>Un paquete trajo su propio {shadowed}, que ocuparía el lugar del de QGIS y lo estropearía. Lo instalado antes no ha cambiado. Elija otra versión u otra fuente de paquetes.</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>La instalación necesita unos {needed} en &apos;{root}&apos;, y hay {free} libres. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>En total: {size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} y todos los demás paquetes de QGIS quedan como están.</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta &apos;{root}&apos;: {error}. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>En uso: {folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} funciona, diferencia con numpy {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>La instalación falló: {error}. Lo instalado antes no ha cambiado. Vea el registro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>antes se encuentra otro, en {folder}</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>El proxy pide una contraseña. Introdúzcala en QGIS: Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>No se puede acceder al proxy. Compruebe en QGIS: Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>El certificado del índice de paquetes no es de confianza. Las redes de empresa a menudo interponen el suyo: indique su archivo de certificados en la configuración.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>No se puede acceder al índice de paquetes. Compruebe la red y el proxy, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>Un paquete no es el que se mostró. Haga de nuevo el plan y revise la red si sigue así.</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>Los paquetes de QGIS no son compatibles. Elija otra versión o un QGIS más nuevo.</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>No existe tal paquete para este Python y este sistema, o falta en la carpeta de wheels. Elija otra compilación o un QGIS más nuevo.</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>Un paquete está dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>pip no tuvo éxito: {said} {remedy} Lo instalado antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>El numpy de QGIS no se carga en {python}, y onnxruntime lo necesita. Ejecute el diagnóstico o reinstale QGIS.</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version}: {arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>El Python de QGIS ({python}) no funciona: {error}. Reinstale QGIS.</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>El Python de QGIS ({python}) no tiene pip. Instálelo: en Debian y Ubuntu &apos;sudo apt install python3-pip&apos;, en Fedora &apos;sudo dnf install python3-pip&apos;, en OSGeo4W el paquete python3-pip, en conda &apos;conda install pip&apos;. Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>onnxruntime recurrió a {used}: {reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} da números que no son finitos</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} da números erróneos: difieren en {difference:.3g}, donde el mayor es {largest:.3g}</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>una ejecución en {provider} falló: {error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>no respondió en {seconds:g} segundos</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>el proceso se bloqueó (estado de salida {status})</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>El dispositivo &apos;{device}&apos; no se conoce; elija uno de {known}.</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>El paquete de Python onnxruntime, que ejecuta los modelos, no se puede usar: {error}. Instálelo desde la página de configuración del complemento (Configuración &gt; Opciones &gt; SSDiff) o en el Python que usa QGIS ({command}; en Windows, en la consola OSGeo4W) y reinicie QGIS. O elija el modo &apos;fast&apos;, que no lo necesita.</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>Se pidió &apos;{device}&apos;, pero este onnxruntime solo ofrece {present}. Instale en su lugar la compilación de onnxruntime que tiene {wanted}, o elija la CPU.</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>onnxruntime {version} no cargó &apos;{path}&apos; en {seconds:.0f} s. Elija otro modelo.</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>onnxruntime {version} no puede cargar &apos;{path}&apos;: {error}. El archivo puede estar dañado, no ser un modelo ONNX o ser para un onnxruntime más nuevo.</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>es más lento que la CPU</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>onnxruntime no puede iniciarlo: {error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>Se pidió &apos;{device}&apos;, pero no se puede usar: {error}. El diagnóstico dice qué hacer (página de configuración del complemento, o python -m ssdiff_qgis.engine doctor); o elija la CPU.</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>{provider} no se usa: {error}.</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python, GDAL y numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>no se encontró el intérprete de este Python</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>No se encontraron los paquetes para la CPU: &apos;{index}&apos; no da ninguno, y el índice habitual solo tiene los de GPU de NVIDIA, algunos gigabytes. Compruebe la red, elija el paquete para GPU de NVIDIA, que también funciona en la CPU, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>torch se descargó, pero no funciona aquí: {error}. No se usa, y lo instalado antes no ha cambiado. Elija otra compilación o vea el registro.</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} funciona en &apos;{device}&apos;</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>Instale allí torch, onnx, onnxscript, onnxruntime y GDAL, o elija otro Python</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>Instale lo que necesita el entrenamiento (Configuración &gt; Opciones &gt; SSDiff &gt; Entrenamiento) o elija ahí un Python que pueda entrenar</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>No hay ningún Python &apos;{python}&apos;. {remedy}.</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} no puede entrenar: {error}. {remedy}.</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>El entrenamiento terminó con el estado {status}. Vea el registro.</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>terminó con el estado {status}</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>de QGIS</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS solo explica el {explained:.0%} de los detalles de PAN. ¿Son PAN y MS de la misma escena y fecha, y coinciden en su posición? El resultado muestra lo que muestra PAN, con los colores de MS.</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN muestra lo mismo que la banda MS {bands}. Si la banda pancromática está entre las bandas MS, elija las bandas MS sin ella; si se dio una de las bandas MS como PAN, elija la banda pancromática.</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>En el {changed:.0%} de la escena PAN muestra otros detalles que MS: otra fecha, nubes o un lugar que ha cambiado. Ahí el resultado muestra lo que muestra PAN, con los colores de MS.</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN y MS no tienen ningún píxel válido en común: donde se solapan, uno de ellos es nodata en todas partes. Compruebe los valores nodata de ambos rásteres.</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>Las bandas {bands} de MS son nodata en todas partes: elija las demás bandas MS.</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>No son válidos: {causes}.</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>una máscara o valores disparatados</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>La banda {band} de PAN es nodata en todas partes.</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>La banda {band} de MS es nodata en todas partes: elija las demás bandas MS.</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>el {share:.1%} de los píxeles de MS (por {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>el {share:.1%} de los píxeles de PAN (por {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>el {share:.1%} solo por la banda {band}</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>El {share:.0%} de {role}, desde su borde hacia dentro, es {value:g}, que ningún valor nodata marca. Si es relleno, estropea lo que hay al lado: fije nodata en {value:g} (gdal_edit.py -a_nodata; en QGIS como valor nodata adicional de la capa) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>El nodata de la banda {number} de MS por sí solo invalida el {share:.0%} de los píxeles en todas las bandas. Si son imagen (agua profunda o sombra), elija las bandas MS sin ella o dé al archivo otro valor nodata (en QGIS: desactívelo en las propiedades de la capa).</translation>
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
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>Se conserva el estado tras {step} pasos: {after}.</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>No hay ninguna escena a la que adaptar el modelo. Indique un PAN y su MS.</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>La tasa de aprendizaje debe estar entre 0 y 1, no {learning_rate}.</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>El nombre del modelo adaptado está vacío. Indique uno u omítalo.</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; es el modelo del que se parte. Escriba en otro archivo.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>No se puede escribir nada en la carpeta &apos;{folder}&apos;. Elija otra.</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>Cancelado antes de empezar el entrenamiento. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>La parte reservada no se puede evaluar ({before}): puede que una banda sea cero ahí. Elija otra parte de la escena.</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>Parte reservada, antes: {before}.</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>En las partes reservadas, ningún estado de {steps} pasos fue mejor que &apos;{name}&apos;: antes {before}; en el mejor caso, tras {step} pasos, {after}. ERGAS debe bajar y SAM subir como máximo un {tolerance:.0%}. No se escribió ningún archivo. Use &apos;{name}&apos; tal cual, o pruebe con escenas mayores o más tiempo.</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; tiene {bands} bandas y &apos;{other}&apos; tiene {others}. Elija escenas de un mismo sensor, con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS está a {rows:+.2f} filas y {columns:+.2f} columnas (píxeles PAN) de PAN, corregido</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>No se puede determinar el desplazamiento de MS respecto a PAN; no se corrige ninguno</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found}; la MTF del MS en su frecuencia de Nyquist se estima en {gain:.2f}. De {size} píxeles MS, {trained} son para entrenar y {held_out} quedan reservados.</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>Indique un número de pasos o de minutos; faltan ambos.</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>El número de pasos debe ser al menos 1, no {steps}.</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>El número de minutos debe ser positivo, no {minutes}.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>No se puede escribir el informe &apos;{path}&apos;: {error}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>De MS, {height} x {width} píxeles están cubiertos por PAN y sin nodata; se necesitan al menos {enough} x {least} para entrenar en una parte y evaluar en otra. Elija una escena mayor o use el modelo tal cual.</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>Parte reservada, tras {step} pasos ({seconds:.0f} s): {scores}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, faltan unos {time}</translation>
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
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.2f} megapíxeles en {seconds:.0f} s.</translation>
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
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>Mejor: con la red, unos 5 s por megapíxel</translation>
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
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Mejor (best): con la red, unos 5 s por megapíxel en dos núcleos de CPU. Rápido (fast): solo con la regresión, cerca de 1 s y casi igual de bueno.
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
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>Izquierda: «{ms}». Derecha: el mapa. Arrastre la línea; Esc termina.</translation>
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
