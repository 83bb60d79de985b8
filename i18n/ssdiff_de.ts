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
        <source>MS bands (if empty: all)</source>
        <translation>MS-Kanäle (wenn leer: alle)</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>Nummern mit Kommas dazwischen, zum Beispiel 1,2,3,4: die Kanäle, für die das Modell gebraucht werden soll, in dieser Reihenfolge, in allen MS-Layern.</translation>
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
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>Der Layer „{layer}“ wird gelesen mit: {change}.</translation>
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
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>„{text}“ sind keine Kanalnummern. Geben Sie sie mit Kommas dazwischen an, zum Beispiel 1,2,3,4, oder lassen Sie das Feld für alle Kanäle leer.</translation>
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
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>Abgebrochen. Was angekommen ist, bleibt erhalten, und der nächste Download setzt dort fort.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>Nichts im Katalog {url} ist brauchbar. Prüfen Sie seine Adresse. {refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>In &apos;{folder}&apos; sind {free:.0f} MB frei, gebraucht werden {needed:.0f} MB. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner durch die Umgebungsvariable SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>Es gibt keine Adresse, von der die Datei heruntergeladen werden könnte. Aktualisieren Sie den Katalog, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} hat eine andere Datei: {found}, erwartet wurden {size} Bytes. Aktualisieren Sie den Katalog; hilft das nicht, sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>Abgebrochen. Der gespeicherte Katalog bleibt.</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{target}&apos; kann nicht geschrieben werden: {error}. Schaffen Sie Platz und sorgen Sie dafür, dass der Ordner beschreibbar ist, oder wählen Sie einen anderen durch die Umgebungsvariable SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>Das Modell {entry} wurde heruntergeladen, aber dieses Plugin kann es nicht ausführen, darum wurde es entfernt. Wählen Sie ein anderes, oder aktualisieren Sie das Plugin. {error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>Nach dem Katalog ist {key} des Modells {entry} {said!r}, nach der Datei {found!r}. Es wurde entfernt. Sagen Sie es dem Betreiber des Katalogs.</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} liefert mehr als {limit} Bytes, zu viele für einen Katalog. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} brach ab. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>Ein anderer Prozess lädt &apos;{name}&apos; herunter. Es wird auf ihn gewartet.</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} liefert andere Bytes, als der Katalog sagt (SHA-256 {found}..., erwartet {sha256}...). Sie wurden verworfen. Aktualisieren Sie den Katalog; hilft das nicht, sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} brach nach {arrived} von {size} Bytes ab. Versuchen Sie es später noch einmal: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>Was vorher da war, passt nicht zu {url}. Es wird neu begonnen.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} liefert nicht den Rest der Datei, um den gebeten wurde.</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} Die nächste Adresse wird versucht.</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>Der Katalog hat {count} Einträge; höchstens {limit} sind erlaubt. Prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>er ist {found}, kein Objekt</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} ist nicht bekannt</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>Der Katalog folgt dem Schema {found}; dieses Plugin kennt {known}. Aktualisieren Sie das Plugin, oder prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>Der Katalog muss &apos;schema&apos; und eine Liste &apos;models&apos; enthalten und sonst nichts, enthält aber {found}. Prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>Der Katalog ist kein JSON-Objekt. Prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; ist {found}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; heißt ein Modell, das mit dem Plugin kommt, aber die Datei ist eine andere</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>Der Katalog ist kein JSON: {error}. Prüfen Sie die Adresse des Katalogs.</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} steht zweimal da</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>Eintrag {number} des Katalogs wird nicht benutzt: {error}.</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} ist nicht https</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url}: Der Server antwortet {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url}: {reason}. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>Der Proxy zwischen hier und {url} verlangt Benutzername und Passwort (407) und hat keine bekommen, die er annimmt. Geben Sie sie dort ein, wo der Proxy eingestellt ist (in QGIS: Einstellungen, Optionen, Netzwerk; sonst in der Variablen HTTPS_PROXY, mit NAME:PASSWORT@ vor dem Host).</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} ist keine Adresse der Form https://host/pfad</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>die Adresse bei {host!r} enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} leitet immer weiter, {count}-mal. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} sendet die Datei kodiert ({encoding}), worum nicht gebeten wurde. Sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url}: Dem Zertifikat des Servers wird nicht vertraut: {reason}. Wenn Ihre Organisation verschlüsselten Verkehr prüft, fügen Sie ihr Zertifikat den vertrauenswürdigen Stellen hinzu (in QGIS: Einstellungen, Optionen, Authentifizierung; sonst die Variable REQUESTS_CA_BUNDLE).</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>Die Adresse des Proxys ist nicht brauchbar: {reason}. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>Der Proxy ist ein SOCKS-Proxy, für den das Python-Paket PySocks fehlt. Installieren Sie es in das Python, das QGIS benutzt (python3 -m pip install pysocks), oder geben Sie einen HTTP-Proxy an.</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} ist keine Adresse: {error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>Das Python-Paket requests, mit dem heruntergeladen wird, ist nicht brauchbar: {error}. Installieren Sie es in das Python, das QGIS benutzt (python3 -m pip install requests).</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>Die Zertifikate, denen zu vertrauen ist, sind nicht lesbar: {error}. Entfernen Sie das beschädigte aus den vertrauenswürdigen Stellen (in QGIS: Einstellungen, Optionen, Authentifizierung).</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer} und bittet, {wait:.0f} s zu warten</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>{url} ist über den Proxy nicht erreichbar: {reason}. Prüfen Sie die Adresse des Proxys (in QGIS: Einstellungen, Optionen, Netzwerk; sonst die Variable HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>{url} ist nicht erreichbar, oder die Verbindung brach ab: {reason}.</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} führt anderswohin, aber {refusal}. Eine solche Adresse wird nicht benutzt.</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} führt weg von https, nach {target}. Dem wird nicht gefolgt; sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} Neuer Versuch in {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}. Eine solche Adresse wird nicht benutzt.</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} sendet zu langsam: weniger als {bytes} Bytes in {seconds:.0f} s. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; kann kein Modellname sein. Wählen Sie einen aus Kleinbuchstaben, Ziffern, - und _, mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; kommt mit dem Plugin. Wählen Sie einen anderen Namen für das Modell.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{path}&apos; kann nicht geschrieben werden: {error}. Machen Sie den Ordner beschreibbar, oder wählen Sie einen anderen durch die Umgebungsvariable SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>Die mitgelieferten Modelle sind {bundled}. Trainieren Sie mit `ssdiff train` eines, das passt, oder beschaffen Sie eines, und wählen Sie seine .onnx-Datei.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; ist weder ein mitgeliefertes Modell ({bundled}) noch ein installiertes ({installed}) noch eine vorhandene Datei. Wählen Sie eines davon oder den Pfad einer .onnx-Datei.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>Ein MS-Pixel ist etwa {ratio} PAN-Pixel breit, aber das Modell &apos;{name}&apos; ist für {expected} gemacht. {suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>Ein MS-Pixel ist etwa {ratio} PAN-Pixel breit, und kein mitgeliefertes Modell ist dafür gemacht (Kanäle: {count}). {suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>Wählen Sie das Modell &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>Laden Sie das Modell &apos;{name}&apos; herunter, das passt (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>Das Modell &apos;{name}&apos; steht im Katalog, ist aber noch nicht auf diesem Rechner. Laden Sie es herunter (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>Im Katalog ist kein Modell &apos;{name}&apos;; es gibt {names}. Wählen Sie eines davon, oder geben Sie die Adresse eines Katalogs an, der es hat.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>keines vorhanden</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>Das Modell {entry} ist nicht installiert; es gibt nichts zu entfernen. Wählen Sie ein installiertes.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>&apos;{path}&apos; kann nicht entfernt werden: {error}. Schließen Sie, was es benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>Der Katalog in &apos;{path}&apos; wird nicht benutzt: {error}. Rufen Sie ihn neu ab.</translation>
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
        <source>Estimating the noise of the MS</source>
        <translation>Rauschen des MS wird geschätzt</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Netz wird bei verringerter Auflösung geprüft</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} Zeilen und {columns:+.2f} Spalten (PAN-Pixel)</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>Nach der Georeferenzierung beginnt MS {rows:g} Zeilen und {columns:g} Spalten (PAN-Pixel) von der linken oberen Ecke von PAN; ein MS-Pixel ist {pixel:.5g} PAN-Pixel groß.</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS: Mittel {mean} DN, Standardabweichung {std} DN; PAN: {pan_mean:.5g} und {pan_std:.5g} DN.</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>MS ist gegen PAN um {rows:+.2f} Zeilen und {columns:+.2f} Spalten (PAN-Pixel) versetzt, wie angegeben: korrigiert.</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>im Mittel {offset}, über die Szene um bis zu {variation:.2f} verschieden</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>nur gemeldet</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS ist gegen PAN versetzt: {offset}; Streuung {spread:.2f} über {count} Kacheln: {done}.</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>Szeneneigener Kopf: Gewicht je Kanal {weight}; Fehler bei verringerter Auflösung {error} dessen ohne das Netz, mit dem trainierten Kopf {trained}.</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>Bei verringerter Auflösung kalibriert: MTF des MS bei seiner Nyquist-Frequenz {gain:.2f}; Gewicht des Netzes je Kanal {weight}; Rauschen des MS {noise} DN.</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>Der Versatz von MS gegen PAN ist nicht zu bestimmen ({used} von {tried} Kacheln stimmen überein); die Georeferenzierung wird genommen, wie sie ist.</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS erklärt {explained:.0%} der Details von PAN.</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>Die Zeilen {top}..{bottom} sind fertig und liegen in &apos;{folder}&apos;: Derselbe Aufruf setzt dort fort. Löschen Sie den Ordner, wenn Sie nicht fortsetzen wollen.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>Den Ordner der Ausgabe &apos;{output}&apos; gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>Fertige Teile der Ausgabe &apos;{output}&apos; werden im Ordner &apos;{folder}&apos; aufbewahrt, aber &apos;{found}&apos; ist {kind}. Entfernen Sie das, oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>Die Ausgabe &apos;{output}&apos; kann nicht angelegt werden: Fertige Teile können nicht daneben aufbewahrt werden ({error}). Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>Was ein unterbrochener Lauf mit anderen Eingaben, anderem Modell oder anderen Optionen von &apos;{name}&apos; fertig hatte, wird entfernt.</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>Was von der Ausgabe &apos;{output}&apos; fertig ist, kann nicht daneben aufbewahrt werden: {error}. Schaffen Sie Platz, und prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>Ein anderer Lauf schreibt gerade die Ausgabe &apos;{output}&apos;. Warten Sie sein Ende ab, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>Fertige Zeilen der Ausgabe &apos;{output}&apos; sind aus &apos;{path}&apos; nicht wieder lesbar: {error}. Prüfen Sie die Festplatte, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{size} Bytes von {time:.3f} s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>verschwand</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>Die Eingabe &apos;{file}&apos; {found}, während sie gelesen wurde, so dass das Ergebnis falsch wäre. Stellen Sie sie wieder her, oder beginnen Sie mit der Datei, wie sie jetzt ist, von vorn.</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>wurde geändert ({before} -&gt; {now})</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>PAN-Zeilen {top}..{bottom}, Spalten {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Szene wird analysiert</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Bild wird geschärft</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ergebnis wird geschrieben</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>Die Ausdehnung ({extent}) hat nichts gemeinsam mit dem, wo PAN und MS sich überdecken ({overlap}). Wählen Sie eine Ausdehnung darin.</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>Modell {name} auf {provider}; MS-Kanäle: {bands}.</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>Ohne Netz; MS-Kanäle: {bands}.</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} Megapixel, {bands} Kanäle: etwa {time}, und {disk} währenddessen auf der Festplatte.</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>{share} der Pixel des Ergebnisses sind gültig.</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>GDAL warnte beim Schreiben von &apos;{output}&apos;: {warnings}. Prüfen Sie die Erzeugungsoptionen.</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>Damit keine Stellen verloren gehen, werden diese DN von den MS-Kanälen und PAN abgezogen und am Ende wieder addiert: {offsets}.</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>Das Format {driver} mit diesen Erzeugungsoptionen ändert Werte (verlustbehaftete Kompression). Für die genauen Werte wählen Sie einen Dateinamen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS deckt von den {height} x {width} Pixeln von PAN nur die Zeilen {top}..{bottom} und Spalten {left}..{right}; das Ergebnis wird darauf zugeschnitten.</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>Fortsetzung: {done} von {rows} Zeilen waren schon fertig und liegen in &apos;{folder}&apos;.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>Die Analyse der Szene wurde für andere Eingaben, ein anderes Modell oder andere Optionen gemacht, oder die Eingaben haben sich seither geändert. Machen Sie sie neu.</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{clipped} von {count} Werten lagen außerhalb des Bereichs des Datentyps, oder waren negativ in einem Kanal ohne negative Werte, und wurden begrenzt.</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>Die Szene wurde schon analysiert; diese Analyse wird wieder benutzt.</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register muss eines von {expected} sein, nicht &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset muss aus zwei endlichen Zahlen bestehen, nicht {offset}.</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch muss mindestens 1 sein, nicht {batch}.</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads muss mindestens 1 sein, nicht {threads}.</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type muss eines von {expected} sein, oder None für den des MS, nicht &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format muss &apos;{auto}&apos; oder GDALs Kurzname eines Formats sein, zum Beispiel GTiff oder COG, nicht leer.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>Die Analyse der Szene wurde für andere Eingaben, ein anderes Modell oder andere Optionen gemacht, oder mit anderer Software als der hier installierten. Machen Sie sie neu.</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>Die Analyse der Szene hat keine Regression. Machen Sie sie neu.</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>Die Unsicherheit wird durch die Regression gefunden, auf der dieses Modell nicht beruht. Wählen Sie ein mitgeliefertes Modell, oder verzichten Sie auf die Unsicherheit.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>Die Unsicherheit wird an der Szene kalibriert, die entlang ihrer kürzeren Seite nur {shortest} MS-Pixel hat; {smallest} sind nötig. Wählen Sie eine größere Szene, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>Kein Teil der Szene ist in PAN und MS gültig, so dass ihre Unsicherheit nicht zu finden ist. Prüfen Sie die Nodata-Werte beider.</translation>
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
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>Das Ergebnis und seine Unsicherheit wären beide &apos;{path}&apos;. Wählen Sie für eines davon eine andere Datei.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>Abgebrochen. Das Bild ist fertig; seine Unsicherheit wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>Ein MS-Pixel ist {scale:.4g} PAN-Pixel breit; mindestens {smallest:g} werden erwartet. {hint}Wählen Sie das scharfe Raster als PAN, das gröbere als MS.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN und MS überdecken sich nicht: In PAN-Pixeln reicht MS von Zeile {top:.1f} bis {bottom:.1f} und von Spalte {left:.1f} bis {right:.1f}, PAN hat {height} x {width}. Wählen Sie PAN und MS desselben Orts; sind sie es, georeferenzieren Sie eines davon neu.</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>GDAL kann MS &apos;{path}&apos; nicht auf das Raster von PAN umprojizieren: {reason}. Tun Sie es selbst, auf Pixel, die {ratio}-mal so groß wie die von PAN sind.</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>Die Pixel von MS sind so klein wie die von PAN, und es ist so scharf: Es sieht nicht nach einem MS aus, das auf das Raster von PAN umgerechnet wurde. Wählen Sie MS, wie es geliefert wurde, mit größeren Pixeln als PAN.</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>Sind PAN und MS vertauscht? </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS liegt auf den Pixeln von PAN. Nach seiner Schärfe wurde es aus {ratio}-mal so großen Pixeln umgerechnet und wird zuerst auf diese verkleinert. Besser nimmt man es, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>Geotransformation</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>Die Längengrade von PAN und MS unterscheiden sich um volle Drehungen von 360 Grad, was korrigiert wird.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN ist in {pan}, MS in {ms}; ihre Pixel werden über den Boden aufeinander bezogen.</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>Weder PAN noch MS ist georeferenziert: Es wird angenommen, dass beide dieselbe Ausdehnung zeigen.</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} ist georeferenziert, {missing} nicht (keine Geotransformation, Passpunkte oder RPCs), so dass sein Ort nicht bekannt ist. Georeferenzieren Sie {missing}, oder entfernen Sie die Georeferenz von {there}, wenn beide dieselbe Ausdehnung zeigen.{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN und MS überdecken sich nicht oder berühren sich nur an einer Ecke: Nach ihrer Georeferenzierung ({pan_crs} und {ms_crs}) liegen {found} von {count} Stellen in beiden. Wählen Sie PAN und MS desselben Orts; sind sie es, georeferenzieren Sie eines davon neu.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>kein Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} ist in &apos;{crs}&apos;, {missing} hat kein Koordinatenbezugssystem; entweder beide oder keines sollten eines haben. Weisen Sie {missing} das seine zu (gdal_edit.py -a_srs EPSG:...; in QGIS als das des Layers).</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>GDAL kann die Koordinaten von MS nicht auf die von PAN beziehen: {reason}. {advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs} durch {way}</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>Aus einem lokalen System führt nichts in andere: Sind beide im selben, weisen Sie MS das Koordinatenbezugssystem von PAN zu (gdal_edit.py -a_srs; in QGIS als das des Layers).</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>Projizieren Sie MS zuerst in das Koordinatenbezugssystem von PAN um.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} wurde zuvor nach dem nächsten Nachbarn umgerechnet (um {angle:.1f} Grad gedreht), was Pixel um bis zu ein halbes verschob. Die Doppelten, die dabei entstanden, verraten ihre wahren Orte: Die Pixel werden dorthin zurückgesetzt und interpoliert.</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>Verlangt wurden die MS-Kanäle {bands}, aber &apos;{path}&apos; hat die Kanäle 1 bis {count}. Wählen Sie von diesen.</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>Verlangt wurde der PAN-Kanal {band}, aber &apos;{path}&apos; hat die Kanäle 1 bis {count}. Wählen Sie einen von diesen.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN und MS überdecken sich nicht: MS beginnt {rows:.1f} Zeilen und {columns:.1f} Spalten (PAN-Pixel) von der linken oberen Ecke von PAN. Wählen Sie PAN und MS desselben Orts; sind sie es, georeferenzieren Sie eines davon neu.</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>Ein MS-Pixel von &apos;{path}&apos; ist {high:.5g} PAN-Pixel hoch und {wide:.5g} breit; hier wird eine ganze Zahl erwartet, dieselbe für beide. Projizieren Sie MS auf Pixel um, die {ratio}-mal so groß wie die von PAN sind.</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>PAN &apos;{path}&apos; hat {count} Kanäle, von denen Kanal {band} benutzt wird. Wählen Sie einen anderen als PAN-Kanal, wenn das nicht der panchromatische ist.</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>Was PAN und MS georeferenziert, widerspricht sich um {apart:.1f} PAN-Pixel</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN durch {pan} und MS durch {ms}</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}. {by} ist nach dem, was die Bilder zeigen, richtig.</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}, und die Bilder sagen nicht, was richtig ist. {by} wird benutzt. Ist das Ergebnis versetzt, entfernen Sie die falsche Georeferenz aus den Dateien.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>Das Modell &apos;{name}&apos; {version} antwortete auf {provider} mit Werten, die keine Zahlen sind (NaN oder unendlich). Es wird nichts geschrieben. Wählen Sie ein anderes Modell oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>Auf {provider} ging der Speicher mit {count} Fenstern auf einmal aus; der Lauf geht mit {smaller} weiter.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>Ein MS-Pixel ist etwa {ratio} PAN-Pixel breit, aber das Modell &apos;{name}&apos; ist für {expected} gemacht. Wählen Sie ein Modell für dieses Verhältnis.</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>MS hat {count} Kanäle zu schärfen, aber das Modell &apos;{name}&apos; ist für {expected} gemacht. Wählen Sie so viele Kanäle, in dieser Reihenfolge, oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>Die zu schärfenden Kanäle sind {names}, aber das Modell &apos;{model}&apos; ist für {expected} gemacht. Wählen Sie diese Kanäle oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>eines ohne Namen</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>Es gibt keine Modelldatei &apos;{path}&apos;. Wählen Sie eine vorhandene .onnx-Datei.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; ist kein SSDiff-Modell: Die Metadaten &apos;{key}&apos; fehlen. Wählen Sie ein Modell dieses Plugins oder eines, das `ssdiff export` geschrieben hat.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>Die Metadaten des Modells sind kein JSON-Objekt. Exportieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>Das Modell folgt Version {version} des Metadatenvertrags; dieses Plugin kennt bis zu {known}. Aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>In den Metadaten des Modells fehlt &apos;{key}&apos;. Exportieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>Die Metadaten des Modells haben {key} = {found}; erwartet: {expected}. Exportieren Sie das Modell neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>Die Metadaten des Modells sind kein JSON: {error}. Exportieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>sie ist beschädigt oder kein ONNX-Modell</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>Die Modelldatei &apos;{path}&apos; ist nicht lesbar: {error}. Prüfen Sie ihre Rechte, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>Das Modell &apos;{path}&apos; wird nicht geladen: {found}. Wählen Sie ein Modell dieses Plugins oder eines, das `ssdiff export` geschrieben hat.</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>es ist kein ONNX-Modell (es hat keinen Graphen)</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>es hat Operatoren für Verzweigungen und Schleifen ({names})</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>es benutzt Operatoren von &apos;{domain}&apos;, wo nur die von ONNX erwartet werden</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>ein Gewicht ist vom unbekannten Typ {kind}</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>ein Gewicht der Form {shape:.200} (Typ {kind}) kommt mit {size} Bytes oder Texten, was nicht sein kann</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>sie hat {size:.0f} MB, wo höchstens {largest_file:.0f} erwartet werden</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>seine Graphen sind mehr als {deepest}-fach verschachtelt</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>es enthält etwas ({message}), was kein SSDiff-Modell hat</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>ein Gewicht hat mehr als {most_dimensions} Dimensionen</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>ein Gewicht hat eine negative Dimension</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>es hat mehr als {most_fields} Teile</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>ein Eintrag seiner Metadaten hat {length} Bytes</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>ein Eintrag seiner Metadaten ist kein Text</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>einige seiner Gewichte liegen in einer anderen Datei</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>Die Eingänge von &apos;{path}&apos; sind {found}, nach seinen Metadaten aber {expected}. Exportieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; nimmt eine feste Zahl von Fenstern auf einmal, wo eine beliebige erwartet wird. Exportieren Sie das Modell neu, mit dynamischem Batch.</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>Die Ausgänge von &apos;{path}&apos; sind {outputs}; erwartet wurde &apos;{expected}&apos;, und vielleicht eine feste Zahl &apos;{features}&apos;. Exportieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>Das Modell &apos;{name}&apos; scheiterte auf {provider}: {error}. Ist der Speicher der GPU erschöpft, schließen Sie andere Programme, oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>Das Modell &apos;{name}&apos; antwortete mit {kind} der Form {shape}, wo float32 der Form {expected} erwartet wurde. Exportieren Sie das Modell neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; ist ein Level-2-Produkt, das keinen panchromatischen Kanal hat. Besorgen Sie das Level-1-Produkt der Szene.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>Dem Produkt &apos;{path}&apos; fehlt die Datei &apos;{name}&apos;. Laden Sie das Produkt neu herunter, alle Kanäle in einen Ordner.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; ist kein gültiges JSON. Wählen Sie die MTL-Datei, die auf .txt endet, oder besorgen Sie das Produkt neu.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; ist zu groß für die Metadaten eines Produkts. Wählen Sie PAN und MS einzeln.</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>Die Datei &apos;{path}&apos; des Produkts ist nicht lesbar ({error}). Prüfen Sie den Ordner, oder besorgen Sie das Produkt neu.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>Der Ordner &apos;{folder}&apos; enthält mehr als {limit} Dateien. Wählen Sie den Ordner oder die Metadatendatei eines einzigen Produkts.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>Das Produkt &apos;{path}&apos; gibt es nicht. Wählen Sie einen Ordner oder die Metadatendatei darin.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>Das Produkt &apos;{path}&apos; ist ein Archiv. Entpacken Sie es, und wählen Sie den Ordner oder die Metadatendatei darin.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; ist kein Produkt, dessen PAN und MS erkannt werden. Bekannt sind Landsat 7 bis 9 (MTL-Datei), Airbus DIMAP 2, Maxar (IMD-Datei), KOMPSAT-3, GaoFen, SuperView, Jilin und Dateien, deren Namen sich in PAN und MS (MSS, MUL, MUX) unterscheiden. Wählen Sie PAN und MS einzeln.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; enthält {count} Produkte. Wählen Sie eine Datei von einem, zum Beispiel von diesen: {names}.</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>Abgebrochen. Es wurde keine Ausgabe geschrieben, und was davon fertig war, ist entfernt.</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>Die Dateien &apos;{path}&apos; und weitere ({role}) lassen sich nicht verbinden: {reason}. Wählen Sie ein virtuelles Raster, das sie verbindet.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>Die Dateien &apos;{first}&apos; und &apos;{other}&apos; ({role}) haben verschiedene Koordinatenbezugssysteme ({first_crs} und {other_crs}). Weisen Sie allen dasselbe zu (in QGIS: als das der Layer), oder projizieren Sie sie zuerst auf ein Raster um.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>Die Dateien &apos;{first}&apos; und &apos;{other}&apos; ({role}) liegen auf verschiedenen Rastern ({first_width} x {first_height} und {width} x {height} Pixel, oder an einem anderen Ort). Wählen Sie Kanäle einer Auflösung, oder projizieren Sie sie zuerst auf ein Raster um.</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>Das für {role} gesetzte Koordinatenbezugssystem wird nicht benutzt: Was es auf dem Boden verortet, sind, wenn überhaupt, RPCs, und die sind in WGS 84.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>Die Ausgabe &apos;{path}&apos; kann nicht ersetzt werden: {error}. Schließen Sie sie in anderen Programmen (entfernen Sie ihren Layer aus QGIS) und machen Sie sie beschreibbar, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>Den Ordner der Ausgabe &apos;{path}&apos; gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>Die Ausgabe &apos;{path}&apos; ist ein Ordner. Fügen Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>Die Ausgabe &apos;{path}&apos; ist ein Gerät oder dergleichen, keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>Der Name der Ausgabe {path!a} ist nicht UTF-8, das GDAL braucht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>Die Ausgabe &apos;{path}&apos; ist eine der Eingaben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>Die Ausgabe &apos;{path}&apos; würde für einen Teil der Eingabe &apos;{file}&apos; gehalten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>Die Ausgabe &apos;{path}&apos; besteht aus mehreren Dateien, und &apos;{name}&apos; gehörte auch zu &apos;{owner}&apos; oder würde es ersetzen. Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>GDALs Format {driver} kann hier keine {bands} Kanäle vom Typ {kind} aufnehmen: {reason}. Wählen Sie einen Dateinamen, der auf .tif endet, andere Kanäle, einen anderen Ausgabetyp oder andere Erzeugungsoptionen, und prüfen Sie, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>Der Ausgabetyp {name} braucht ein neueres GDAL als das vorhandene {version}. Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>GDAL {version} hat kein Format &apos;{name}&apos;, in dem sich Raster schreiben lassen. Wählen Sie &apos;{auto}&apos; (nach der Endung der Datei), COG oder einen anderen Treiber, den &apos;gdalinfo --formats&apos; mit einem w führt.</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>Kein Treiber von GDAL kann &apos;{path}&apos; schreiben. Wählen Sie einen Dateinamen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>GDALs Format {driver} kann das Raster von PAN nicht erhalten: Aus {height} Zeilen und {width} Spalten mit der Geotransformation {wanted} macht es {got_height} und {got_width} mit {got}. Wählen Sie einen Dateinamen, der auf .tif endet, und keine Erzeugungsoption, die das Raster ändert.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>GDALs Format {driver} kann das Koordinatenbezugssystem von PAN nicht erhalten. Wählen Sie einen Dateinamen, der auf .tif endet.</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>Die Erzeugungsoption &apos;{option}&apos; hat nicht die Form NAME=WERT. Schreiben Sie sie so, zum Beispiel COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>Der Datenträger der Ausgabe &apos;{path}&apos; hat noch {free:.3g} GB frei; ohne Kompression sind {needed:.3g} GB nötig, mit vielleicht weniger. Wird er voll, wird nichts geschrieben: Schaffen Sie Platz, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>Das Ergebnis hat in den PAN-Zeilen {top} bis {bottom} Werte, die keine Zahlen sind, obwohl PAN und MS dort gültig sind. Das Modell ist vielleicht fehlerhaft: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> Die Datei hat Teile, die gewählt werden können: {names}.</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>{share:.0%} seiner Werte außer 0 sind etwa {top:g} (Maske: mindestens {least:.0%})</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>Kanal {number} von {role} &apos;{path}&apos; ist nicht lesbar{where}: {reason}. Die Datei ist vielleicht beschädigt oder unvollständig: Laden Sie sie neu herunter, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; lässt sich nicht als Raster öffnen: {reason}. Wählen Sie eine Rasterdatei, die GDAL lesen kann.</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found}; es gilt als Bild</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found}; es gilt als Maske, gültig ab {level:g}</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>Die Geotransformation von {role} &apos;{path}&apos; enthält Werte, die keine Zahlen sind. Prüfen Sie das World-File, oder georeferenzieren Sie neu.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; enthält selbst keinen Rasterkanal. Wählen Sie ein Raster mit Kanälen.{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>Kanal {number} von {role} ist als Alpha gekennzeichnet: {found}.</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> in den Zeilen {first}..{last}</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>es ist überall 0 und gilt als Bild</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>Kanal {number} von {role} &apos;{path}&apos; enthält komplexe Zahlen ({kind}); erwartet werden reelle. Wählen Sie ein optisches Bild, oder speichern Sie den benötigten Teil als Raster.</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>Wählen Sie die MS-Kanäle, um es anders zu haben.</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>Kanal {number} von {role} &apos;{path}&apos; enthält Nummern einer Farbtabelle, keine Werte. Lösen Sie sie zuerst auf (gdal_translate -expand {kind}; in QGIS: Raster, Konvertierung, PCT nach RGB), und wählen Sie das Ergebnis. Sind die Werte doch Messwerte (DN), entfernen Sie die Farbtabelle.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led} wird nicht geöffnet: {found}. Eine lokale Datei darf GDAL nicht ungefragt ins Netz führen oder Code ausführen lassen. Wählen Sie das gemeinte Raster selbst (durch seine Adresse, wenn es im Netz liegt), {allow}oder speichern Sie es als GeoTIFF (gdal_translate; in QGIS: Export, Speichern als) und wählen Sie das.</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>Der Name von {role}, {path!a}, ist nicht UTF-8, das GDAL braucht. Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> führt zu &apos;{path}&apos;, und das</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>erlauben Sie es (--allow-remote; in QGIS als Layer laden), </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>der Treiber {name} ({long_name}) von GDAL würde es lesen, von dem nicht bekannt ist, dass er nur lokale Dateien liest</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>es hat Öffnungsoptionen ({options})</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>mehr als {count} Dateien verweisen nacheinander aufeinander</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>es verweist auf &apos;{name:.200}&apos;</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>es ist zu groß, um durchgesehen zu werden</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>sein XML ist nicht lesbar, so dass es nicht durchgesehen werden kann</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>es enthält auszuführenden Code in {language:.40}</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>es ist relativ zum Arbeitsordner angegeben</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>Die Ausgabe &apos;{path}&apos; kann nicht geschrieben werden: {reason}. Prüfen Sie die Rechte des Ordners, den freien Platz und die Erzeugungsoptionen.</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>GDAL kann nicht schärfen: {reason}. Versuchen Sie es mit einer anderen Version von GDAL.</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>Das Ergebnis &apos;{output}&apos; lässt sich nicht wieder öffnen. Wurde es verschoben?</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Das Ergebnis wird vermessen</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>Den Ordner des Berichts &apos;{report}&apos; gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>Der Bericht &apos;{report}&apos; ist keine Datei. Fügen Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>Der Bericht &apos;{report}&apos; würde eine Datei dieses Laufs ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>Abgebrochen. Das Bild ist fertig; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>Der Bericht &apos;{path}&apos; kann nicht geschrieben werden: {error}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualität des pangeschärften Bildes</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} Megapixel in {bands} Kanälen, {seconds} s mit {model} auf {device}.</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{megapixels} Megapixel in {bands} Kanälen, {seconds} s ohne Netz.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN und MS sehen nach verschiedenen Szenen, Tagen oder Orten aus: Die Kanäle erklären nur {explained} der Details von PAN. Prüfen Sie, ob beide Bilder zusammengehören.</translation>
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
        <translation>Eine Fläche am Rand hat in allen Kanälen einen einzigen Wert, ist aber nicht als Nodata gekennzeichnet: {collar}. Ist das Füllung, setzen Sie diesen Wert in der Datei als Nodata: Sie stört die Kalibrierung und verdirbt, was daneben liegt.</translation>
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
        <translation>Ungültig in den Eingaben; im MS durch einen Kanal allein</translation>
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
        <translation>Anteil der Details von PAN in der Auflösung des MS, den die Kanäle erklären. 65 % oder mehr, wo beide dieselbe Szene zeigen; unter 30 % warnt der Bericht.</translation>
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
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>PAN und MS werden beide um das Auflösungsverhältnis vergröbert, und das Ergebnis wird mit MS selbst verglichen, in Teilen, die die Kalibrierung nicht gesehen hat ({tiles}). Fett: am besten.</translation>
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
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>Es gibt keinen Build &apos;{key}&apos;; wählen Sie einen von {builds}.</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>In QGIS: Einstellungen &gt; Optionen &gt; SSDiff &gt; Installieren. </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>Installieren Sie den NVIDIA-Treiber {oldest} oder neuer.</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>Oder installieren Sie dafür CUDA {major} und cuDNN {cudnn} von NVIDIA.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>Das Python dieses QGIS wurde nicht als eigenes Programm gefunden (gesucht um &apos;{executable}&apos;), so dass nichts geprüft oder installiert werden kann.</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>Installieren Sie QGIS mit seinem Python neu, oder starten Sie die Diagnose aus der Konsole von QGIS: python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>Dieses Python hat {bits} Bit; onnxruntime gibt es nur für 64.</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>Installieren Sie das 64-Bit-QGIS.</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>onnxruntime, das die Modelle ausführt, ist in diesem Python nicht installiert.</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}Oder: {command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>Dieses onnxruntime wurde für ein anderes numpy gebaut als das vorhandene ({numpy}): {error}.</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>Installieren Sie ein onnxruntime, das dazu passt. {settings}Oder: {command}. Ist {numpy} nicht das numpy, mit dem QGIS kam, hat ein anderes Paket es ersetzt: Installieren Sie QGIS neu.</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>Das gefundene onnxruntime wurde für einen anderen Prozessor oder ein anderes Python gebaut als dieses ({machine}, {bits} Bit, Python {python}): {error}.</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>Dieses onnxruntime wurde für ein neueres Linux gebaut: {error}.</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>Installieren Sie ein älteres: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>onnxruntime ist installiert, aber Windows kann es nicht laden: {error}. Meist fehlt die Microsoft-Visual-C++-Laufzeit oder ist zu alt.</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>Installieren Sie die Visual-C++-Laufzeit ({url}, oder: winget install Microsoft.VCRedist.2015+.x64) und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>Das Laden von onnxruntime stürzt ab: {error}. Vielleicht steht eine Bibliothek eines anderen Pakets im Weg, oder dem Prozessor fehlt ein Befehl, den es benutzt.</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}Hilft das nicht, installieren Sie ein älteres: {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>onnxruntime ist installiert, lädt aber nicht: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>Installieren Sie es neu. {settings}Oder: {command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>In einem Ordner sind {names} installiert. Sie sind dasselbe Modul, und jedes hat Dateien des anderen überschrieben.</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>Entfernen Sie alle, und installieren Sie eines: {removal}; dann: {command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{name} {version} in {folder} wird nicht benutzt: Das onnxruntime für die CPU in {used} wird vorher gefunden.</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>Entfernen Sie das für die CPU: {command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>Dieses QGIS hat schon ein anderes onnxruntime geladen, aus {loaded}, als das in {folder}: Ein anderes Plugin war zuerst da, oder es wurde eben erst installiert.</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>Starten Sie QGIS neu. Bleibt es so, schalten Sie das andere Plugin ab, das onnxruntime mitbringt.</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>Im Ordner des Plugins ({runtime}) liegt ein numpy, das das von QGIS verdeckt.</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>Deinstallieren Sie, und installieren Sie noch einmal: Einstellungen &gt; Optionen &gt; SSDiff.</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>Dieses onnxruntime ist für CUDA gebaut, aber es wurde kein NVIDIA-Treiber gefunden (nvidia-smi fehlt oder scheitert).</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>Ist eine NVIDIA-GPU da, installieren Sie den Treiber von NVIDIA, und starten Sie den Computer neu. Ist keine da, ist nichts zu tun: Der Prozessor wird benutzt.</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>Oder nehmen Sie den Build für CUDA 12, den dieser Treiber ausführt: {command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>Der NVIDIA-Treiber {driver} ist zu alt: Dieses onnxruntime braucht CUDA {major}, und das den Treiber {oldest} oder neuer.</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> (es fehlen: {names})</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}Oder: {command}. {by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>Dieses onnxruntime braucht die Bibliotheken von CUDA {major} und cuDNN {cudnn}, und sie laden nicht{libraries}. Eine andere Hauptversion genügt nicht.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>Es gibt eine NVIDIA-GPU ({gpu}, Treiber {driver}), aber dieses onnxruntime hat kein CUDA und benutzt den Prozessor.</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>Um die GPU zu benutzen, in QGIS: Einstellungen &gt; Optionen &gt; SSDiff &gt; Installieren, und CUDA wählen.</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>es bietet keinen CPUExecutionProvider</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>onnxruntime lädt, aber kein Modell läuft auf dem Prozessor: {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>Installieren Sie es neu. {settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>Das Gerät &apos;auto&apos; benutzt stattdessen den Prozessor. Aktualisieren Sie den Treiber der GPU, und starten Sie die Diagnose noch einmal; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>Wählen Sie das Gerät &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} ist da, aber die Probe scheiterte: {error}.</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} braucht {seconds:.2f} s, wo der Prozessor {cpu:.2f} s braucht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Abgebrochen. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>onnxruntime wurde geholt, funktioniert hier aber nicht: {reason}. Es wird nicht benutzt, und was vorher installiert war, ist unverändert. Wählen Sie einen anderen Build, oder sehen Sie das Protokoll und die Diagnose an.</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>Es gibt keinen Ordner mit Wheels &apos;{wheels}&apos;. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>Das Python dieses QGIS wurde nicht als eigenes Programm gefunden, so dass sein pip nicht laufen kann. Installieren Sie QGIS mit seinem Python neu.</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>Ein Paket brachte ein eigenes {shadowed} mit, das das von QGIS verdrängen und es damit zerstören würde. Was vorher installiert war, ist unverändert. Wählen Sie eine andere Version oder eine andere Paketquelle.</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>Die Installation braucht etwa {needed} in &apos;{root}&apos;, frei sind {free}. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>Zusammen: {size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} und alle anderen Pakete von QGIS bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>Der Ordner &apos;{root}&apos; ist nicht beschreibbar: {error}. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>In Benutzung: {folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} funktioniert, Unterschied zu numpy {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>Die Installation scheiterte: {error}. Was vorher installiert war, ist unverändert. Sehen Sie das Protokoll an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>ein anderes, in {folder}, wird zuerst gefunden</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>Der Proxy verlangt ein Passwort. Geben Sie es in QGIS ein: Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>Der Proxy ist nicht erreichbar. Prüfen Sie in QGIS: Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>Dem Zertifikat des Paketindex wird nicht vertraut. Ein Firmennetz setzt oft sein eigenes dazwischen: Nennen Sie dessen Zertifikatsdatei in den Einstellungen.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>Der Paketindex ist nicht erreichbar. Prüfen Sie Netz und Proxy, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>Ein Paket ist nicht das, das gezeigt wurde. Machen Sie den Plan neu, und prüfen Sie das Netz, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>Die Pakete von QGIS passen nicht dazu. Wählen Sie eine andere Version oder ein neueres QGIS.</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>Für dieses Python und dieses System gibt es kein solches Paket, oder es fehlt im Ordner mit Wheels. Wählen Sie einen anderen Build oder ein neueres QGIS.</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>Ein Paket ist beschädigt. Holen Sie es neu.</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>pip war nicht erfolgreich: {said} {remedy} Was vorher installiert war, ist unverändert.</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>Das numpy von QGIS lädt in {python} nicht, und onnxruntime braucht es. Starten Sie die Diagnose, oder installieren Sie QGIS neu.</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version}: {arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>Das Python von QGIS ({python}) funktioniert nicht: {error}. Installieren Sie QGIS neu.</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>Das Python von QGIS ({python}) hat kein pip. Installieren Sie es: in Debian und Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W das Paket python3-pip, in conda &apos;conda install pip&apos;. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>onnxruntime wich auf {used} aus: {reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} liefert Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} liefert falsche Zahlen: um {difference:.3g} daneben, wo die größte {largest:.3g} ist</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>ein Lauf auf {provider} scheiterte: {error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>es antwortete nicht in {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>der Prozess stürzte ab (Status {status})</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>Das Gerät &apos;{device}&apos; ist nicht bekannt; wählen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>Das Python-Paket onnxruntime, das die Modelle ausführt, ist nicht brauchbar: {error}. Installieren Sie es auf der Einstellungsseite des Plugins (Einstellungen &gt; Optionen &gt; SSDiff) oder in das Python, das QGIS benutzt ({command}; unter Windows in der OSGeo4W-Shell), und starten Sie QGIS neu. Oder wählen Sie den Modus &apos;fast&apos;, der keines braucht.</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>Verlangt wurde &apos;{device}&apos;, aber dieses onnxruntime bietet nur {present}. Installieren Sie stattdessen den Build von onnxruntime, der {wanted} hat, oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>onnxruntime {version} lud &apos;{path}&apos; nicht in {seconds:.0f} s. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>onnxruntime {version} kann &apos;{path}&apos; nicht laden: {error}. Die Datei ist vielleicht beschädigt, kein ONNX-Modell oder für ein neueres onnxruntime gemacht.</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>es ist langsamer als die CPU</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>onnxruntime kann es nicht starten: {error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>Verlangt wurde &apos;{device}&apos;, aber es ist nicht brauchbar: {error}. Die Diagnose sagt, was zu tun ist (Einstellungsseite des Plugins, oder python -m ssdiff_qgis.engine doctor); oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>{provider} wird nicht benutzt: {error}.</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python, GDAL und numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>der Interpreter dieses Pythons wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>Die Pakete für die CPU wurden nicht gefunden: &apos;{index}&apos; liefert keine, und der übliche Paketindex hat nur die für NVIDIA-GPUs, einige Gigabyte. Prüfen Sie das Netz, wählen Sie das Paket für NVIDIA-GPUs, das auch auf der CPU läuft, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>torch wurde geholt, funktioniert hier aber nicht: {error}. Es wird nicht benutzt, und was vorher installiert war, ist unverändert. Wählen Sie einen anderen Build, oder sehen Sie das Protokoll an.</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} funktioniert auf &apos;{device}&apos;</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>Installieren Sie dort torch, onnx, onnxscript, onnxruntime und GDAL, oder wählen Sie ein anderes Python</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>Installieren Sie, was das Training braucht (Einstellungen &gt; Optionen &gt; SSDiff &gt; Training), oder wählen Sie dort ein Python, das trainieren kann</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>Es gibt kein Python &apos;{python}&apos;. {remedy}.</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} kann nicht trainieren: {error}. {remedy}.</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>Das Training endete mit dem Status {status}. Sehen Sie das Protokoll an.</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>es endete mit dem Status {status}</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>von QGIS</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS erklärt nur {explained:.0%} der Details von PAN. Sind PAN und MS von derselben Szene und demselben Tag, und liegen sie aufeinander? Das Ergebnis zeigt, was PAN zeigt, mit den Farben von MS.</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN zeigt dasselbe wie MS-Kanal {bands}. Ist der panchromatische Kanal unter den MS-Kanälen, wählen Sie die MS-Kanäle ohne ihn; wurde einer der MS-Kanäle als PAN angegeben, wählen Sie den panchromatischen Kanal.</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>In {changed:.0%} der Szene zeigt PAN andere Details als MS: ein anderer Tag, Wolken oder ein Ort, der sich verändert hat. Dort zeigt das Ergebnis, was PAN zeigt, mit den Farben von MS.</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN und MS haben kein gültiges Pixel gemeinsam: Wo sie sich überdecken, ist eines von beiden überall Nodata. Prüfen Sie die Nodata-Werte beider Raster.</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>Die Kanäle {bands} von MS sind überall Nodata: Wählen Sie die anderen MS-Kanäle.</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>Ungültig sind: {causes}.</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>eine Maske oder Ausreißer</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>Kanal {band} von PAN ist überall Nodata.</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>Kanal {band} von MS ist überall Nodata: Wählen Sie die anderen MS-Kanäle.</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} der MS-Pixel (durch {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} der PAN-Pixel (durch {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>{share:.1%} allein durch Kanal {band}</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>{share:.0%} von {role}, vom Rand her, sind {value:g}, was kein Nodata-Wert kennzeichnet. Ist das Füllung, verdirbt sie, was daneben liegt: Setzen Sie Nodata auf {value:g} (gdal_edit.py -a_nodata; in QGIS als zusätzlichen Nodata-Wert des Layers), und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>Allein der Nodata-Wert von Kanal {number} von MS macht {share:.0%} der Pixel in allen Kanälen ungültig. Sind diese Bild (tiefes Wasser oder Schatten), wählen Sie die MS-Kanäle ohne ihn, oder geben Sie der Datei einen anderen Nodata-Wert (in QGIS: in den Eigenschaften des Layers abschalten).</translation>
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
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>Behalten wird der Zustand nach {step} Schritten: {after}.</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>Es gibt keine Szene, an die das Modell anzupassen wäre. Geben Sie PAN und MS an.</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>Die Lernrate muss zwischen 0 und 1 liegen, nicht {learning_rate}.</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>Der Name des angepassten Modells ist leer. Geben Sie einen an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; ist das Modell, mit dem begonnen wird. Schreiben Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>In den Ordner &apos;{folder}&apos; kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>Vor Beginn des Trainings abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>Der zurückgehaltene Teil ist nicht zu bewerten ({before}): Vielleicht ist dort ein Kanal null. Wählen Sie einen anderen Teil der Szene.</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>Zurückgehaltener Teil, vorher: {before}.</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>Auf den zurückgehaltenen Teilen war kein Zustand von {steps} Schritten besser als &apos;{name}&apos;: vorher {before}; bestenfalls, nach {step} Schritten, {after}. ERGAS sollte sinken und SAM um höchstens {tolerance:.0%} steigen. Es wurde keine Datei geschrieben. Benutzen Sie &apos;{name}&apos;, wie es ist, oder versuchen Sie es mit größeren Szenen oder mehr Zeit.</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; hat {bands} Kanäle, &apos;{other}&apos; hat {others}. Wählen Sie Szenen eines Sensors, mit denselben Kanälen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS liegt {rows:+.2f} Zeilen und {columns:+.2f} Spalten (PAN-Pixel) neben PAN, korrigiert</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>Der Versatz von MS gegen PAN ist nicht zu bestimmen, es wird keiner korrigiert</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found}; die MTF des MS bei seiner Nyquist-Frequenz wird auf {gain:.2f} geschätzt. Von {size} MS-Pixeln dienen {trained} dem Training, {held_out} sind zurückgehalten.</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>Geben Sie eine Zahl von Schritten oder von Minuten an; beides fehlt.</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>Die Zahl der Schritte muss mindestens 1 sein, nicht {steps}.</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>Die Zahl der Minuten muss positiv sein, nicht {minutes}.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>Der Bericht &apos;{path}&apos; kann nicht geschrieben werden: {error}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>Von MS sind {height} x {width} Pixel von PAN gedeckt und ohne Nodata; mindestens {enough} x {least} sind nötig, um auf einem Teil zu trainieren und auf einem anderen zu bewerten. Wählen Sie eine größere Szene, oder benutzen Sie das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>Zurückgehaltener Teil, nach {step} Schritten ({seconds:.0f} s): {scores}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, noch etwa {time}</translation>
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
        <translation>Schärft ein multispektrales Bild (MS) mit dem panchromatischen Kanal (PAN) derselben Szene durch SSDiff, ein Diffusionsmodell.
Das Ergebnis hat das Raster von PAN und Kanalnamen, Datentyp und Nodata des MS. Das MS darf versetzt, gedreht oder in einem anderen Koordinatenbezugssystem sein.
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
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>{megapixels:.2f} Megapixel in {seconds:.0f} s geschärft.</translation>
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
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>Am besten: mit dem Netz, etwa 5 s je Megapixel</translation>
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
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Am besten (best): mit dem Netz, etwa 5 s je Megapixel auf zwei CPU-Kernen. Schnell (fast): allein durch die Regression, etwa 1 s und fast so gut.
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
        <translation>Erwarteter absoluter Fehler jedes Kanals in DN, aus der Szene selbst gelernt.
Der letzte Kanal gilt für alle Kanäle zusammen, in Standardabweichungen; es zeigt, wo Farben unsicher sind.</translation>
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
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>Links: „{ms}“. Rechts: die Karte. Linie ziehen; Esc beendet.</translation>
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
