<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening mit SSDiff</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>Pansharpening (SSDiff)</translation>
    </message>
    <message>
        <source>Models cannot run yet: something is missing.</source>
        <translation>Modelle können noch nicht ausgeführt werden: Es fehlt etwas.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>Modelle können noch nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>Modelle laufen, aber nicht so gut, wie sie könnten.</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>Modelle laufen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>Getestet: {}.</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>lässt sich nicht laden</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver</source>
        <translation>NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>AMD GPU (MIGraphX)</source>
        <translation>AMD-GPU (MIGraphX)</translation>
    </message>
    <message>
        <source>AMD GPU (ROCm)</source>
        <translation>AMD-GPU (ROCm)</translation>
    </message>
    <message>
        <source>GPU (DirectML)</source>
        <translation>GPU (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple-Chip (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Modell herunterladen (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,Panschärfung,Modell,herunterladen,installieren</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>Lädt ein Pansharpening-Modell des Katalogs herunter und prüft es.</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>Lädt ein Modell des Katalogs auf diesen Computer herunter, wo der Pansharpening-Algorithmus es unter seinem Namen findet. Ein Modell, das schon da ist, wird nicht noch einmal heruntergeladen.
Der Proxy und die Zertifikate von QGIS werden benutzt. Ein Herunterladen, das unterbrochen oder abgebrochen wurde, wird dort fortgesetzt, wo es aufgehört hat. Die Datei wird nur angenommen, wenn Größe und SHA-256 mit dem Katalog übereinstimmen und wenn sie ein Modell ist, das diese Erweiterung ausführen kann.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>Der Name des Modells, wie ihn der Algorithmus zeigt, der die Modelle auflistet. Von mehreren Versionen wird die neueste genommen.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Adresse eines Katalogs, der zuerst abgerufen wird</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>Die https-Adresse eines Katalogs von Modellen. Er wird abgerufen und ersetzt den bisherigen. Ohne Angabe wird der bisherige benutzt.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>Das Modell {name} {version} ({licence}) liegt in {path}.</translation>
    </message>
</context>
<context>
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Modelle auflisten (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,Panschärfung,Modell,Modelle,Katalog</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>Listet die Pansharpening-Modelle auf, die auf diesem Computer sind oder heruntergeladen werden können.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>Listet die Modelle auf, die mit der Erweiterung kommen, die heruntergeladen wurden und die der Katalog zum Herunterladen anbietet, mit der Anzahl der Kanäle und dem Verhältnis von MS- zu PAN-Pixeln, für die sie gemacht sind. Das Protokoll zeigt sie als Tabelle; das Ergebnis MODELS enthält sie als JSON.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Adresse eines Katalogs, der zuerst abgerufen wird</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>Die https-Adresse eines Katalogs von Modellen. Er wird abgerufen und ersetzt den bisherigen. Ohne Angabe wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>Eine Datei, in die die Liste zusätzlich geschrieben wird, als JSON.</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modelle als JSON</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>Heruntergeladene Modelle liegen in {}.</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>Das Modell {name} {version} ist heruntergeladen und kann jetzt gewählt werden.</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>{name} {version} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>Modelle im Katalog: {}.</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>Katalog wird abgerufen</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>Der Katalog ist vergessen.</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>Das Modell {name} {version} ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>Wieder nur die Modelle der Erweiterung kennen und die, die heruntergeladen wurden.</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>Katalog weiterer Modelle</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>Abgerufen von {url}, Modelle: {number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>Es wurde noch keiner abgerufen.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>in der Erweiterung</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>Es wurde noch nichts heruntergeladen. Modelle werden in {} liegen.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>Das heruntergeladene Modell {name} {version} löschen?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,Panschärfung,Bildfusion,panchromatisch,multispektral,Auflösung,Satellit,neuronales Netz</translation>
    </message>
    <message>
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Schärft multispektrale Bilder mit ihrem panchromatischen Kanal, durch ein Diffusionsmodell, das die Farben erhält.</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>Verschmilzt ein panchromatisches Raster (PAN) mit den gröberen multispektralen Kanälen (MS) derselben Szene zu einem multispektralen Raster im Gitter des PAN, mit SSDiff, einem Diffusionsmodell für Pansharpening.
Das Ergebnis behält Koordinatenbezugssystem, Kanalnamen, Datentyp und Nodata-Wert des MS. Wo PAN und MS sich nur teilweise überlappen, wird es auf die Überlappung zugeschnitten. Gleiche Eingaben, gleiches Modell, gleiche Schritte und gleicher Startwert geben immer die gleichen Pixel, unabhängig von der Ausdehnung.
PAN wird nie neu abgetastet. Das MS darf versetzt, gedreht oder in einem anderen Koordinatenbezugssystem sein: Es wird auf das Gitter des PAN gebracht und sein Versatz gegen PAN wird korrigiert.</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>Neben dem Raster nennen die Ergebnisse das Modell und den Ausführungsanbieter (Execution Provider), die benutzt wurden, die Dauer in Sekunden und den Versatz von MS gegen PAN in PAN-Pixeln (Zeilen nach unten, Spalten nach rechts) mit seiner Streuung über die Szene. Der Versatz ist leer, wo er nicht bestimmt werden konnte oder nicht gesucht wurde.</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Panchromatischer Layer (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>Das scharfe Raster mit einem Kanal; von mehreren Kanälen wird der erste benutzt. Das Ergebnis hat sein Gitter.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Multispektraler Layer (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>Das gröbere Raster derselben Szene, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS-Kanäle (wenn keiner gewählt ist: alle)</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>Die zu schärfenden Kanäle, in der Reihenfolge des Ergebnisses. Ist keiner gewählt, werden alle geschärft bis auf einen Maskenkanal (Alpha); das Protokoll sagt, welche.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: das Modell, das für das Verhältnis von PAN- und MS-Pixeln und für die Anzahl der Kanäle gemacht ist. Sonst das genannte, oder ein Fehler, wenn es nicht passt. Es gibt: {}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modell aus einer Datei</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>Eine .onnx-Datei, die das Trainingspaket der Erweiterung geschrieben hat; sie wird anstelle des Modells oben benutzt. Sie sagt selbst, für welche Kanäle und welches Verhältnis sie gemacht ist.</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>Was mit einem Versatz zwischen PAN und MS geschieht</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Echte Produkte sind um Bruchteile eines Pixels versetzt, bis hin zu einigen Pixeln. correct: den Versatz über die Szene schätzen und korrigieren. report: ihn nur schätzen. off: der Georeferenzierung vertrauen.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>Begrenzt das Ergebnis auf die PAN-Pixel, deren Mittelpunkte darin liegen. Die Pixel sind dieselben wie ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: eine GPU, wo onnxruntime eine hat, die die Zahlen der CPU liefert, sonst die CPU; das Protokoll sagt, welche und warum. cpu: die CPU. Alles andere: eben das (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD) oder ein Fehler, der sagt, warum nicht.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Diffusionsschritte</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>Die benötigte Zeit wächst im gleichen Verhältnis. Ohne Angabe: was das Modell selbst vorsieht.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>Für das Rauschen, mit dem die Diffusion beginnt. Der gleiche Startwert gibt das gleiche Ergebnis.</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>Datentyp des Ergebnisses</translation>
    </message>
    <message>
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: der des MS, so dass nichts verloren geht. Werte werden nie skaliert: Was ein kleinerer Typ nicht aufnehmen kann, wird abgeschnitten, und das Protokoll sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Format des Ergebnisses</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: wofür die Endung des Ausgabenamens steht, jedes Format, das GDAL schreiben kann. COG: ein Cloud-optimiertes GeoTIFF.</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Übersichten (Pyramiden) hinzufügen</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>Kleinere Kopien in der Datei, mit denen große Raster schneller angezeigt werden.</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Erzeugungsoptionen</translation>
    </message>
    <message>
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>GDAL-Erzeugungsoptionen des Ausgabeformats als NAME=WERT, getrennt durch |. Sie ersetzen die Vorgaben; bei GeoTIFF sind das Kacheln und DEFLATE-Kompression.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Pangeschärft</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>Das verschmolzene Raster. Es erscheint, wenn es vollständig ist, oder gar nicht.</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>Name und Version des Modells</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>Benutzter Ausführungsanbieter (Execution Provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Versatz von MS gegen PAN, Zeilen nach unten in PAN-Pixeln; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Versatz von MS gegen PAN, Spalten nach rechts in PAN-Pixeln; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>Streuung des Versatzes über die Szene in PAN-Pixeln; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>Die Nodata-Einstellungen des Layers „{}“ weichen von denen seiner Datei ab. Die der Datei werden benutzt.</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>beliebige Kanäle</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>Kanäle: {}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name} (Verhältnis {ratio}, {bands}): {description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>Der {role}-Layer „{layer}“ kommt vom Datenanbieter „{provider}“, aber nur Raster, die GDAL öffnet, können verschmolzen werden. Speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>Der {role}-Layer „{layer}“ wurde mit Treiberoptionen ({options}) geöffnet, die nicht weitergegeben werden. Laden Sie ihn ohne diese oder speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>onnxruntime installieren</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>Diese Pakete werden installiert:</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>To fetch: {}, from {}</source>
        <translation>Herunterzuladen: {}, von {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>dem Paketverzeichnis von pip</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>Nach: {}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} und alle anderen Pakete von QGIS bleiben, wie sie sind. Vor der Benutzung wird getestet; schlägt das fehl, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>Der ganze Bericht, für eine Fehlermeldung. Ihr persönlicher Ordner wird als ~ geschrieben.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>Aus einem Ordner mit Wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Für Computer ohne Netz: .whl-Dateien, die auf einem anderen mit „pip download“ geholt wurden, für dasselbe System und dieselbe Python-Version.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Deinstallieren…</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Für:</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>onnxruntime installieren</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>Die Erweiterung hat in diesem QGIS-Profil nichts installiert.</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>Von der Erweiterung in diesem QGIS-Profil installiert: {}</translation>
    </message>
    <message>
        <source>Recommended: {choice}. {reason}</source>
        <translation>Empfohlen: {choice}. {reason}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>Das onnxruntime entfernen, das die Erweiterung in diesem QGIS-Profil installiert hat? Andere Pakete werden nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>RuntimeWork</name>
    <message>
        <source>Looking at {}</source>
        <translation>Prüfe {}</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>Laufzeitumgebung wird geprüft</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Pakete werden ermittelt</translation>
    </message>
    <message>
        <source>Installing onnxruntime</source>
        <translation>onnxruntime wird installiert</translation>
    </message>
    <message>
        <source>Uninstalling onnxruntime</source>
        <translation>onnxruntime wird deinstalliert</translation>
    </message>
    <message>
        <source>onnxruntime is installed and was tested.</source>
        <translation>onnxruntime ist installiert und wurde getestet.</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>Das onnxruntime, das die Erweiterung installiert hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>QGIS hat es noch geladen: Starten Sie QGIS neu.</translation>
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
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
</TS>
