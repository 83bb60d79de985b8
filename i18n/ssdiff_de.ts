<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>Modell anpassen (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,Modell,trainieren,anpassen,eigener Sensor</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>Trainiert ein SSDiff-Modell an eigenen Szenen weiter, für alle Szenen ihres Sensors.</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>Trainiert ein Modell an einer oder mehreren eigenen Szenen weiter, für diese und andere Szenen desselben Sensors.
Die Szenen werden um ihr eigenes Verhältnis vergröbert, so dass ihr MS das ist, was ein vollkommenes Ergebnis wäre. Ein Teil jeder Szene wird zurückgehalten, und das Modell wird nur behalten, wenn es dort besser ist als das, mit dem begonnen wurde: ERGAS niedriger, SAM höchstens 1 % höher.
Trainiert wird in einem eigenen Prozess, der torch braucht: Einstellungen &gt; Optionen &gt; SSDiff &gt; Training installiert es. Beim Abbrechen wird der bisher beste Zustand behalten, wenn er besser ist.</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>Weitere Ergebnisse: die Datei des Modells unter den installierten, sein Name, und SAM (Grad) und ERGAS auf dem zurückgehaltenen Teil, vorher und nachher.</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>Panchromatische Layer (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>Einer für jede Szene; der erste Kanal wird verwendet.</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>Multispektrale Layer (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>Einer für jede Szene, alle von einem Sensor, mit denselben Kanälen in derselben Reihenfolge. Zu welchem PAN jeder gehört, zeigt seine Lage.</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Zeit (Minuten)</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>Für alles zusammen. Das Training nutzt sie aus; mehr davon ist besser.</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>Name des neuen Modells (wenn leer: nach dem MS-Layer)</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _. Ein Name, den es schon gab, erhält eine neue Version.</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modell, mit dem begonnen wird</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>Automatisch (auto): das, welches das Pansharpening für die erste Szene nähme.</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>Modell, mit dem begonnen wird, als Datei</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Eine .onnx-Datei des Trainingspakets der Erweiterung, die anstelle des Modells oben benutzt wird.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>Automatisch (auto): eine NVIDIA-GPU, wo torch eine findet, sonst die CPU.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>Von allem Zufälligen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>Zahlen und Ausschnitte des zurückgehaltenen Teils, vorher und nachher.</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>Kopie des Modells</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>Das neue Modell steht in jedem Fall unter den installierten; dies ist eine Datei zum Weitergeben.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>SAM vorher, in Grad</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>SAM nachher, in Grad</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>ERGAS vorher</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>ERGAS nachher</translation>
    </message>
    <message>
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>Das Training liest die Datei des Layers &apos;{layer}&apos;, wie sie ist, ohne {changes}.</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>Trainiert wird mit torch {torch} auf &apos;{device}&apos;, in {python}.</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>Das Training wurde vorzeitig beendet. Der bisher beste Zustand war besser als das Modell, mit dem begonnen wurde, und wird behalten.</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>Das Modell {name} {version} steht nun unter den installierten: ERGAS {ergas_before} vorher, {ergas_after} nachher; SAM {sam_before} vorher, {sam_after} nachher.</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>Das Modell steht unter den installierten, aber seine Kopie &apos;{file}&apos; kann nicht geschrieben werden: {error}. Wählen Sie eine andere Datei dafür.</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>Aus {start} angepasst an {scenes}.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>Der MS-Layer &apos;{first}&apos; hat {bands} Kanäle, &apos;{other}&apos; hat {others}. Wählen Sie Szenen eines Sensors, mit denselben Kanälen in derselben Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>Aus {start} gemacht, in {minutes} min: {of_steps} Schritte, von denen {steps} zum besten Zustand führten. Bei verringerter Auflösung trainiert auf {pixels} Megapixeln MS (Szenen: {scenes}), beurteilt auf einem zurückgehaltenen Teil.</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>Auf dem zurückgehaltenen Teil</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM (Grad)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>Weniger ist besser. Der beste von mehreren Zuständen wird auf diesem Teil gewählt, so dass ihm seine Zahlen ein wenig schmeicheln. Sie gelten für verringerte Auflösung: Sehen Sie sich auch das Ergebnis bei voller Auflösung an.</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Bands {bands}.</source>
        <translation>Kanäle {bands}.</translation>
    </message>
    <message>
        <source>Where most was gained</source>
        <translation>Wo am meisten gewonnen wurde</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>Wo am wenigsten gewonnen wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
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
        <source>Intel (OpenVINO)</source>
        <translation>Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple-Chip (CoreML)</translation>
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
        <source>NVIDIA driver</source>
        <translation>NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>funktioniert nicht: {}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>getestet, größte Abweichung von der Referenz {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>zwei Fenster in {:.3f} s</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>auf der CPU in {:.3f} s</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Modell herunterladen (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,Modell,herunterladen,installieren</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>Lädt ein SSDiff-Modell des Katalogs herunter und prüft es.</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>Lädt ein Modell des Modellkatalogs herunter, wenn es nicht schon auf diesem Computer ist.
Proxy und Zertifikate von QGIS werden benutzt, ein unterbrochener Download wird fortgesetzt. Die Datei wird nur angenommen, wenn Größe und SHA-256 die des Katalogs sind und diese Erweiterung sie ausführen kann.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>Name des Modells, wie ihn „Modelle auflisten“ zeigt. Von mehreren Versionen wird die neueste genommen.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Modellkatalog (URL), der zuerst aktualisiert wird</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>Die https-Adresse eines Modellkatalogs. Er ersetzt den bisherigen, der ohne Angabe benutzt wird.</translation>
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
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, noch etwa {time}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Szene wird analysiert</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>Versatz von PAN und MS wird gemessen</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>Statistik der Szene wird erhoben</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>Regression wird bei verringerter Auflösung angepasst</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Netz wird bei verringerter Auflösung geprüft</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>Rauschen des MS wird geschätzt</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Bild wird geschärft</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>Das Ergebnis wird bei verringerter Auflösung geprüft</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>Unsicherheit wird kartiert</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Das Ergebnis wird vermessen</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Szenen werden gelesen</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>Trainingsdaten werden vorbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ergebnis wird geschrieben</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
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
        <source>Download: {}, from {}</source>
        <translation>Download: {}, von {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>dem Paketverzeichnis von pip</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Ordner: {}</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Modelle auflisten (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>model,models,catalogue,onnx</source>
        <translation>model,models,catalogue,onnx,Modell,Modelle,Katalog</translation>
    </message>
    <message>
        <source>Lists the SSDiff models that are on this computer or can be downloaded.</source>
        <translation>Listet die SSDiff-Modelle auf, die auf diesem Computer sind oder heruntergeladen werden können.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>Listet die Modelle auf, die mit der Erweiterung kommen, die heruntergeladen wurden und die des Modellkatalogs, mit dem Auflösungsverhältnis und der Anzahl der Kanäle, für die sie trainiert sind. Das Protokoll zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Modellkatalog (URL), der zuerst aktualisiert wird</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>Die https-Adresse eines Modellkatalogs. Er ersetzt den bisherigen. Ohne Angabe wird kein Netz benutzt.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>Eine JSON-Datei mit allem, was über die Modelle bekannt ist.</translation>
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
    <name>Menu</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening mit SSDiff</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>Vorschau in der Kartenmitte</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>Mit dem MS vergleichen</translation>
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
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>Das Netz kann noch nicht ausgeführt werden: Es fehlt etwas. Der schnelle Modus funktioniert ohne das Netz.</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>Ohne das Netz fortfahren</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
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
        <source>Updating the model catalogue</source>
        <translation>Modellkatalog wird aktualisiert</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>Der Modellkatalog ist entfernt.</translation>
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
        <source>Status</source>
        <translation>Zustand</translation>
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
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>Nur die Modelle der Erweiterung anbieten und die, die heruntergeladen wurden.</translation>
    </message>
    <message>
        <source>Model catalogue</source>
        <translation>Modellkatalog</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL:</translation>
    </message>
    <message>
        <source>Updated from {url}, models: {number}</source>
        <translation>Aktualisiert von {url}, Modelle: {number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>Noch ist kein Katalog bekannt; die Modelle oben kommen mit der Erweiterung.</translation>
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
        <source>made here</source>
        <translation>hier gemacht</translation>
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
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>Es wurde noch kein Modell heruntergeladen. Der Ordner wird {} sein.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>Das Modell {name} {version} von diesem Computer löschen?</translation>
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
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Schärft ein multispektrales Bild mit seinem panchromatischen Kanal, durch ein Diffusionsmodell, das die Farben erhält.</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>Schärft ein multispektrales Bild (MS) mit dem panchromatischen Band (PAN) derselben Szene durch SSDiff, ein Diffusionsmodell.
Das Ergebnis hat das Raster von PAN und Bandnamen, Datentyp und Nodata des MS. Das MS darf versetzt, gedreht oder in einem anderen Koordinatenbezugssystem sein.
Dieselben Eingaben ergeben immer dieselben Pixel, gleich in welchem Ausschnitt.</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>Weitere Ergebnisse: Modell, Execution Provider, Sekunden und der Versatz von MS gegen PAN mit seiner Streuung, in PAN-Pixeln.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>Der Layer „{layer}“ wird gelesen mit: {change}.</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>Der Modus ist „schnell“, ohne das Netz: onnxruntime, das es ausführt, ist nicht installiert (Einstellungen &gt; Optionen &gt; SSDiff).</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>{megapixels:.1f} Megapixel in {seconds:.0f} s geschärft.</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} pangeschärft</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} pangeschärft: Unsicherheit</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Mit SSDiff pangeschärft aus PAN „{pan}“ und MS „{ms}“.</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Erwarteter absoluter Fehler dessen, was SSDiff aus PAN „{pan}“ und MS „{ms}“ geschärft hat.</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN: {pan}, Kanal {band}. MS: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>Der PAN-Layer „{}“ hat mehrere Kanäle, von denen der erste benutzt wird. Wählen Sie einen anderen als PAN-Kanal (erweiterte Parameter), wenn das nicht der panchromatische ist.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>Der MS-Layer „{}“ lässt sich nicht öffnen. Wählen Sie Rasterlayer oder -dateien.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>Der MS-Layer „{}“ ist kein lesbares Raster. Wählen Sie Rasterlayer oder -dateien.</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>Es wurden ein Produkt und Layer gewählt, und das Produkt hat selbst PAN und MS. Wählen Sie nur das Produkt oder nur PAN und MS.</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>Es wurden ein MS-Layer und Layer einzelner MS-Kanäle gewählt. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>Es wurde kein {role}-Layer gewählt. Wählen Sie einen PAN- und einen MS-Layer oder statt beider ein Satellitenprodukt.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>Der Layer „{}“ wurde sowohl als PAN als auch als MS gewählt. Wählen Sie das panchromatische Bild als PAN und das gröbere multispektrale Bild derselben Szene als MS.</translation>
    </message>
</context>
<context>
    <name>PansharpenParameters</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{} (not on this computer)</source>
        <translation>{} (nicht auf diesem Computer)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>Am besten: mit dem Netz, etwa 10 s je Megapixel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>Schnell: ohne das Netz, etwa 1 s je Megapixel</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>Wie MS</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>Nach der Endung des Dateinamens</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>Cloud-optimiertes GeoTIFF (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Panchromatischer Layer (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>Das scharfe Bild mit einem Kanal. Das Ergebnis hat sein Gitter.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Multispektraler Layer (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>Das gröbere Bild derselben Szene, in einem beliebigen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>MS-Kanäle (wenn keiner gewählt ist: alle)</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>Die zu schärfenden Kanäle, in der Reihenfolge des Ergebnisses. Wenn keiner gewählt ist, alle außer einem Maskenkanal (Alpha).</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>Oder die MS-Kanäle in einzelnen Layern</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>Ein Layer für jeden Kanal, in der Reihenfolge des Ergebnisses.
Skripte können auch eine Liste als MS angeben.</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>Oder ein Satellitenprodukt (Metadatendatei oder Ordner)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>Metadaten von Produkten (*.txt *.json *.xml *.imd *.til);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>So, wie es geliefert wurde; es hat PAN und MS.
Landsat 7 bis 9 Level-1 (MTL-Datei), Pleiades und SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin und Paare von Dateien, deren Namen sich in PAN und MS, MSS oder MUL unterscheiden.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Am besten (best): mit dem Netz, etwa 10 s je Megapixel auf zwei CPU-Kernen. Schnell (fast): allein durch die Regression, etwa 1 s und fast so gut.
Das Netz braucht onnxruntime; im schnellen Modus muss nichts installiert sein, und Modell, Gerät, Schritte und Startwert spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>Automatisch (auto): das Modell, das für das Auflösungsverhältnis von PAN und MS und die Anzahl der Kanäle trainiert ist.
Jedes andere muss dazu passen. Installiert: {}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>Koregistrierung von PAN und MS</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Was mit dem Versatz von MS gegen PAN geschieht, der in den meisten Produkten Bruchteile eines Pixels bis einige Pixel beträgt.
correct: ihn über die Szene schätzen und korrigieren. report: ihn nur schätzen. off: der Georeferenzierung vertrauen.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>Begrenzt das Ergebnis auf die PAN-Pixel, deren Mittelpunkte darin liegen. Ihre Werte sind dieselben wie ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>Automatisch (auto): eine GPU, die die Zahlen der CPU liefert, sonst die CPU; das Protokoll sagt, welche.
Alles andere: eben dieses Gerät oder ein Fehler, der sagt, warum nicht (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>PAN-Kanal (wenn keiner gewählt ist: der erste)</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>Der panchromatische Kanal eines PAN-Layers mit mehreren Kanälen.</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modell aus einer Datei</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Eine .onnx-Datei des Trainingspakets der Erweiterung, die anstelle des Modells oben benutzt wird.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Diffusionsschritte</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>Ohne Angabe die Anzahl des Modells. Die Dauer wächst im gleichen Verhältnis.</translation>
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
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>Werte werden nie skaliert: Was ein kleinerer Typ nicht aufnehmen kann, wird begrenzt, und das Protokoll sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Format des Ergebnisses</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>Nach der Endung (auto): jedes Format, das GDAL schreiben kann.
COG: ein Cloud-optimiertes GeoTIFF.</translation>
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
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>GDAL-Erzeugungsoptionen des Formats als NAME=WERT, getrennt durch |.
Sie ersetzen die Vorgaben; bei GeoTIFF sind das Kacheln und DEFLATE-Kompression.</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>Ergebnis mit PAN und MS gruppieren</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>Im Desktop: legt Ergebnis, PAN und MS in eine Layergruppe.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Pangeschärft</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>Das pangeschärfte Bild. Es erscheint, wenn es vollständig ist, oder gar nicht.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>Erwarteter absoluter Fehler jedes Bands in DN, aus der Szene selbst gelernt.
Das letzte Band gilt für alle Bänder zusammen, in Standardabweichungen; es zeigt, wo Farben unsicher sind.</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Qualitätsbericht</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>Eine Seite mit Ausschnitten und Qualitätszahlen.
Sie öffnet sich aus der Ergebnisanzeige und braucht etwa ein Zehntel der Zeit.</translation>
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
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Versatz von MS gegen PAN, Zeilen nach unten in PAN-Pixeln; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Versatz von MS gegen PAN, Spalten nach rechts in PAN-Pixeln; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>Streuung des Versatzes über die Szene in PAN-Pixeln; leer, wenn nicht bekannt</translation>
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
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name} (Verhältnis {ratio}, {bands})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>In der Kartenmitte liegt kein panchromatischer Layer mit einem gröberen multispektralen.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualität des pangeschärften Bildes</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} Megapixel in {bands} Kanälen, {seconds} s mit {model} auf {device}.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN und MS sehen nach verschiedenen Szenen, Tagen oder Orten aus: Die Bänder erklären nur {explained} der Details von PAN. Prüfen Sie, ob beide Bilder zusammengehören.</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>In {changed} der Szene zeigt PAN andere Details als das MS: ein anderer Tag, Wolken oder ein Ort, der sich verändert hat. Dort zeigt das Ergebnis, was PAN zeigt, mit den Farben des MS.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>Der Versatz zwischen PAN und MS war nicht zu bestimmen: Zu wenige Stellen stimmen überein. Sehen Sie sich die Kanten in den Ausschnitten an.</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>Das MS lag {offset} neben PAN, mehr als eines seiner Pixel; das wurde korrigiert. Sehen Sie sich die Kanten in den Ausschnitten und die Georeferenzierung beider Dateien an.</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>Das MS liegt {offset} neben PAN, und das wurde wie gewählt nicht korrigiert: Kanten sind doppelt oder unscharf.</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>Die Szene ist klein: Die Zahlen bei verringerter Auflösung hängen vom Zufall ab.</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>Die Prüfung bei verringerter Auflösung war nicht möglich: Die Szene ist zu klein, oder kein großer Teil von ihr ist ganz gültig.</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} Werte lagen außerhalb des Wertebereichs des Datentyps und wurden auf ihn begrenzt. Sind es viele, wählen Sie einen anderen Ausgabetyp.</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>Viele Pixel haben den größten Wert ihres Kanals: {saturated}. Wo eine Eingabe gesättigt ist, hat das Ergebnis keine Details.</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>Eine Fläche am Rand hat in allen Bändern einen einzigen Wert, ist aber nicht als Nodata gekennzeichnet: {collar}. Ist das Füllung, setzen Sie diesen Wert in der Datei als Nodata: Sie stört die Kalibrierung und verdirbt, was daneben liegt.</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>Bei verringerter Auflösung ist die bloße Interpolation näher an der Wahrheit als das Ergebnis. PAN hilft bei dieser Szene vielleicht nicht.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>Farben: Kanäle {bands}. Rahmen: die Ausschnitte unten.</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>Pfeile: Versatz von MS gegen PAN, {times}-mal so lang.</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>Am meisten Textur</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>Am wenigsten konsistent mit MS</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>PAN rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>PAN-Zeilen {top} bis {bottom}, Spalten {left} bis {right}</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>Lage und gültige Pixel</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>Versatz von MS gegen PAN</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows} Zeilen, {columns} Spalten (PAN-Pixel)</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>Streuung {spread}, {used} von {tried} Stellen stimmen überein</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>schwankt über die Szene um {variation}</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>nicht korrigiert, wie gewählt</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>die Georeferenzierung gilt, wie sie ist</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Gültige Pixel</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>Ungültig in den Eingaben; im MS durch ein Band allein</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>Auf den Wertebereich des Datentyps begrenzte Werte</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>Von den Kanälen erklärter Teil von PAN</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>Anteil der Details von PAN in der Auflösung des MS, den die Bänder erklären. 65 % oder mehr, wo beide dieselbe Szene zeigen; unter 30 % warnt der Bericht.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Prüfung bei verringerter Auflösung</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>PAN und MS werden beide um das Auflösungsverhältnis vergröbert, und das Ergebnis wird mit MS selbst verglichen, in {tiles} Teilen, die die Kalibrierung nicht gesehen hat. Fett: am besten.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>Dieses Ergebnis</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Weighted Brovey (GDAL)</source>
        <translation>Gewichteter Brovey (GDAL)</translation>
    </message>
    <message>
        <source>MTF-GLP-FS</source>
        <translation>MTF-GLP-FS</translation>
    </message>
    <message>
        <source>Spectral angle, degrees (0 is best)</source>
        <translation>Spektralwinkel, Grad (0 ist am besten)</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS, relativer Fehler (0 ist am besten)</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n (1 ist am besten)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>Unterschied zu MS</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>Das auf die Auflösung von MS vergröberte Ergebnis gegen MS: quadratisches Mittel in DN und als Anteil der Standardabweichung des Kanals. Rauschen von MS wird nicht wiedergegeben.</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>Nutzung des Netzes</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>Nutzung des Netzes: wie viel von seiner Korrektur diese Szene bestätigt hat.</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>Indizes bei voller Auflösung</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>Hier gibt es keine Referenz. Interpolation, die nicht scharf ist, hat oft den besten HQNR; vergleichen Sie nur Ergebnisse einer Szene, und sehen Sie sich die Ausschnitte an.</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>Spektrale Verzerrung D_lambda_K (0 ist am besten)</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>Räumliche Verzerrung D_S (0 ist am besten)</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR (1 ist am besten)</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>Korrelation der Details mit denen von PAN (1 ist am besten)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstanden ist</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>Zeitschritte des Netzes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>MTF von MS bei seiner Nyquist-Frequenz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>So entsteht es noch einmal</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>Der Befehl rechnet die ganze Szene; gewählt war eine Ausdehnung.</translation>
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
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Für Computer ohne Netz: .whl-Dateien, die auf einem anderen mit „pip download“ heruntergeladen wurden, für dasselbe System und dieselbe Python-Version.</translation>
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
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Of the processor, for the network and all else. Fewer leave more of the computer to other programs.</source>
        <translation>Des Prozessors, für das Netz und alles Übrige. Weniger lassen anderen Programmen mehr vom Rechner.</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>Threads:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paket:</translation>
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
        <source>Recommended: {package}. {reason}</source>
        <translation>Empfohlen: {package}. {reason}</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA-GPU, CUDA 13 (Treiber 580 oder neuer), mit den Bibliotheken von NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA-GPU, CUDA 12 (Treiber 525 oder neuer), mit den Bibliotheken von NVIDIA</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>Beliebige GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Prozessor oder GPU von Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Apple-Chip (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>AMD-GPU, MIGraphX (braucht ROCm)</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>AMD-GPU, ROCm (älter als MIGraphX)</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>Das geht überall; mit einer GPU kann DirectML schneller sein.</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>Das geht überall, und es wurde kein NVIDIA-Treiber gefunden.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>Es gibt eine NVIDIA-GPU ({gpu}) mit dem Treiber {driver}.</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>Der Treiber {driver} der {gpu} ist zu alt für CUDA.</translation>
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
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
        <translation>{} wird geprüft</translation>
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
    <message>
        <source>SSDiff pansharpening</source>
        <translation>SSDiff-Pansharpening</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>{pans} PAN-Layer und {ms} MS-Layer wurden gewählt. Wählen Sie einen PAN für jeden MS.</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>Es ist nicht klar, welcher PAN-Layer zum MS-Layer &apos;{}&apos; gehört: Keiner deckt ihn, oder ein anderer MS passt ebenso gut dazu. Wählen Sie die Layer in beiden Listen in derselben Reihenfolge.</translation>
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
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>dem in QGIS gesetzten Koordinatenbezugssystem {crs}</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>den in QGIS gesetzten zusätzlichen Nodata-Werten</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>den Pixeln des Nodata-Werts der Datei, der in QGIS ausgeschaltet ist</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>Der {role}-Layer „{layer}“ kommt vom Datenanbieter „{provider}“, aber Pansharpening ist nur mit Rastern möglich, die GDAL öffnet. Speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>Der {role}-Layer „{layer}“ wurde mit Einstellungen geöffnet ({settings}), die nicht weitergegeben werden. Laden Sie ihn ohne sie oder speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>Der Layer „{}“ hat keine Daten. Entfernen Sie ihn und laden Sie seine Datei neu.</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>Mit dem MS vergleichen</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>In der Karte ist kein geschärfter Layer, dessen MS im Projekt ist. Laden Sie ein Ergebnis, wenn es entsteht, und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>Links der Linie ist „{ms}“, rechts davon die Karte. Ziehen Sie die Linie; Esc beendet.</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
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
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>Um ein Modell an eigene Szenen anzupassen (Modell anpassen in der Werkzeugkiste), wird torch gebraucht, einige hundert Megabyte, für eine NVIDIA-GPU einige tausend. Es wird in einen eigenen Ordner installiert, den QGIS selbst nie benutzt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>Lässt das Python, das zum Training benutzt würde, einen Schritt tun.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>Aus einem Ordner mit Wheels:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Für Computer ohne Netz: .whl-Dateien, die auf einem anderen mit „pip download“ heruntergeladen wurden, für dasselbe System und dieselbe Python-Version.</translation>
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
        <source>A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what is installed here, or QGIS&apos;s own Python, if it has them.</source>
        <translation>Ein Python, das torch, onnx, onnxscript, onnxruntime und GDAL hat. Wenn leer: was hier installiert ist, oder das Python von QGIS, wenn es sie hat.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>NVIDIA-GPU, mit NVIDIAs Bibliotheken</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>NVIDIA-GPU, CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paket:</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>Ein anderes Python:</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>torch installieren</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>Die Erweiterung hat nichts zum Training installiert.</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>Von der Erweiterung zum Training installiert: {}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>torch und was die Erweiterung sonst zum Training installiert hat, entfernen? Angepasste Modelle bleiben.</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>Training wird ausprobiert</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Pakete werden ermittelt</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>torch wird installiert</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>torch wird deinstalliert</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>Modelle können angepasst werden: torch {torch} funktioniert in {python}.</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>torch ist installiert und wurde getestet.</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>Die Pakete, die die Erweiterung zum Training installiert hatte, sind entfernt.</translation>
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
