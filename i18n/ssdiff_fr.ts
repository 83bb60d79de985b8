<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdaptModelAlgorithm</name>
    <message>
        <source>Adapt model (SSDiff)</source>
        <translation>Adapter un modèle (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>model,train,training,fine-tune,adapt,own sensor,torch</source>
        <translation>model,train,training,fine-tune,adapt,own sensor,torch,modèle,entraîner,adapter,capteur</translation>
    </message>
    <message>
        <source>Trains an SSDiff model further on your own scenes, for all scenes of their sensor.</source>
        <translation>Poursuit l&apos;entraînement d&apos;un modèle SSDiff sur vos propres scènes, pour toutes les scènes de leur capteur.</translation>
    </message>
    <message>
        <source>Trains a model further on one or several scenes of your own, for these and other scenes of the same sensor.
The scenes are made coarser by their own ratio, so that their MS is what a perfect result would be. A part of each is held out, and the model is kept only if it is better there than the one it was begun with: ERGAS lower, SAM at most 1 % higher.
It trains in a process of its own, which needs torch: Settings &gt; Options &gt; SSDiff &gt; Training installs it. When cancelled, the best state so far is kept, if it is better.</source>
        <translation>Poursuit l&apos;entraînement d&apos;un modèle sur une ou plusieurs de vos scènes, pour celles-ci et d&apos;autres scènes du même capteur.
Les scènes sont dégradées de leur propre rapport, de sorte que leur MS est ce que serait un résultat parfait. Une partie de chacune est mise de côté, et le modèle n&apos;est gardé que s&apos;il y est meilleur que celui du départ : ERGAS plus bas, SAM plus haut de 1 % au plus.
L&apos;entraînement se fait dans un processus à part, qui a besoin de torch : Préférences &gt; Options &gt; SSDiff &gt; Entraînement l&apos;installe. En cas d&apos;annulation, le meilleur état obtenu est gardé s&apos;il est meilleur.</translation>
    </message>
    <message>
        <source>Further results: the model&apos;s file among the installed ones, its name, and SAM (degrees) and ERGAS on the part held out, before and after.</source>
        <translation>Autres résultats : le fichier du modèle parmi ceux installés, son nom, et SAM (degrés) et ERGAS sur la partie mise de côté, avant et après.</translation>
    </message>
    <message>
        <source>Panchromatic layers (PAN)</source>
        <translation>Couches panchromatiques (PAN)</translation>
    </message>
    <message>
        <source>One for every scene; the first band is used.</source>
        <translation>Une par scène ; la première bande est utilisée.</translation>
    </message>
    <message>
        <source>Multispectral layers (MS)</source>
        <translation>Couches multispectrales (MS)</translation>
    </message>
    <message>
        <source>One for every scene, all of one sensor with the same bands in the same order. To which PAN each belongs is seen by where it lies.</source>
        <translation>Une par scène, toutes d&apos;un même capteur, avec les mêmes bandes dans le même ordre. Leur position dit à quel PAN chacune appartient.</translation>
    </message>
    <message>
        <source>MS bands (if empty: all)</source>
        <translation>Bandes MS (si vide : toutes)</translation>
    </message>
    <message>
        <source>Numbers with commas between them, for example 1,2,3,4: the bands that the model is to be used for, in that order, in all MS layers.</source>
        <translation>Numéros séparés par des virgules, par exemple 1,2,3,4 : les bandes pour lesquelles le modèle servira, dans cet ordre, dans toutes les couches MS.</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Durée (minutes)</translation>
    </message>
    <message>
        <source>For everything together. The training uses it up; more of it is better.</source>
        <translation>Pour le tout. L&apos;entraînement l&apos;utilise entièrement ; plus il y en a, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Name of the new model (if empty: by the MS layer)</source>
        <translation>Nom du nouveau modèle (si vide : d&apos;après la couche MS)</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. A name that was used before gets a new version.</source>
        <translation>Lettres minuscules, chiffres, - et _. Un nom déjà utilisé reçoit une nouvelle version.</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Automatic (auto): the one that pansharpening would use for the first scene.</source>
        <translation>Automatique (auto) : celui que le pansharpening prendrait pour la première scène.</translation>
    </message>
    <message>
        <source>Model to begin with, a file</source>
        <translation>Modèle de départ, un fichier</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Un fichier .onnx du paquet d&apos;entraînement de l&apos;extension, utilisé à la place du modèle ci-dessus.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Automatic (auto): an NVIDIA GPU where torch finds one, else the CPU.</source>
        <translation>Automatique (auto) : un GPU NVIDIA si torch en trouve un, sinon le CPU.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of everything random.</source>
        <translation>De tout ce qui est aléatoire.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Figures and crops of the part held out, before and after.</source>
        <translation>Chiffres et extraits de la partie mise de côté, avant et après.</translation>
    </message>
    <message>
        <source>Copy of the model</source>
        <translation>Copie du modèle</translation>
    </message>
    <message>
        <source>The new model is among the installed ones in any case; this is a file to pass on.</source>
        <translation>Le nouveau modèle est de toute façon parmi ceux installés ; ceci est un fichier à transmettre.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>SAM before, in degrees</source>
        <translation>SAM avant, en degrés</translation>
    </message>
    <message>
        <source>SAM after, in degrees</source>
        <translation>SAM après, en degrés</translation>
    </message>
    <message>
        <source>ERGAS before</source>
        <translation>ERGAS avant</translation>
    </message>
    <message>
        <source>ERGAS after</source>
        <translation>ERGAS après</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>La couche « {layer} » est lue avec {change}.</translation>
    </message>
    <message>
        <source>Training with torch {torch} on &apos;{device}&apos;, in {python}.</source>
        <translation>Entraînement avec torch {torch} sur &apos;{device}&apos;, dans {python}.</translation>
    </message>
    <message>
        <source>The training was ended early. The best state so far was better than the model it was begun with, and is kept.</source>
        <translation>L&apos;entraînement a été interrompu. Le meilleur état obtenu était meilleur que le modèle de départ, et il est gardé.</translation>
    </message>
    <message>
        <source>The model {name} {version} is among the installed ones now: ERGAS {ergas_before} before, {ergas_after} after; SAM {sam_before} before, {sam_after} after.</source>
        <translation>Le modèle {name} {version} est maintenant parmi ceux installés : ERGAS {ergas_before} avant, {ergas_after} après ; SAM {sam_before} avant, {sam_after} après.</translation>
    </message>
    <message>
        <source>The model is among the installed ones, but its copy &apos;{file}&apos; cannot be written: {error}. Choose another file for it.</source>
        <translation>Le modèle est parmi ceux installés, mais sa copie &apos;{file}&apos; ne peut pas être écrite : {error}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Adapted from {start} to {scenes}.</source>
        <translation>Adapté de {start} à {scenes}.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{first}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>La couche MS &apos;{first}&apos; a {bands} bandes, &apos;{other}&apos; en a {others}. Choisissez des scènes d&apos;un même capteur, avec les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are no numbers of bands. Give them with commas between them, for example 1,2,3,4, or leave it empty for all bands.</source>
        <translation>« {text} » : ce ne sont pas des numéros de bandes. Donnez-les séparés par des virgules, par exemple 1,2,3,4, ou laissez vide pour toutes les bandes.</translation>
    </message>
</context>
<context>
    <name>AdaptationTexts</name>
    <message>
        <source>Made of {start} in {minutes} min: {of_steps} steps, of which {steps} led to the best state. Trained at reduced resolution on {pixels} megapixels of MS (scenes: {scenes}), judged on a part that was held out.</source>
        <translation>Obtenu de {start} en {minutes} min : {of_steps} pas, dont {steps} ont mené au meilleur état. Entraîné à résolution réduite sur {pixels} mégapixels de MS (scènes : {scenes}), jugé sur une partie mise de côté.</translation>
    </message>
    <message>
        <source>On the part held out</source>
        <translation>Sur la partie mise de côté</translation>
    </message>
    <message>
        <source>SAM (degrees)</source>
        <translation>SAM (degrés)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Less is better. The best of several states is chosen on this part, so that its figures flatter it a little. They are of reduced resolution: look at the result at full resolution, too.</source>
        <translation>Moins, c&apos;est mieux. Le meilleur de plusieurs états est choisi sur cette partie, de sorte que ses chiffres le flattent un peu. Ils sont à résolution réduite : regardez aussi le résultat à pleine résolution.</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Bands {bands}.</source>
        <translation>Bandes {bands}.</translation>
    </message>
    <message>
        <source>Where most was gained</source>
        <translation>Là où le gain est le plus grand</translation>
    </message>
    <message>
        <source>Where least was gained</source>
        <translation>Là où le gain est le plus petit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
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
        <translation>Puce Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Models cannot run yet.</source>
        <translation>Les modèles ne peuvent pas encore s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Models run, but not as they could.</source>
        <translation>Les modèles s&apos;exécutent, mais pas aussi bien qu&apos;ils le pourraient.</translation>
    </message>
    <message>
        <source>Models run on this computer.</source>
        <translation>Les modèles s&apos;exécutent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tested: {}.</source>
        <translation>Testé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>ne se charge pas</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>Pilote NVIDIA</translation>
    </message>
    <message>
        <source>does not work: {}</source>
        <translation>ne fonctionne pas&#xa0;: {}</translation>
    </message>
    <message>
        <source>tested, maximum deviation from the reference {:.1g}</source>
        <translation>testé, écart maximal à la référence {:.1g}</translation>
    </message>
    <message>
        <source>two windows in {:.3f} s</source>
        <translation>deux fenêtres en {:.3f} s</translation>
    </message>
    <message>
        <source>on the CPU in {:.3f} s</source>
        <translation>sur le CPU en {:.3f} s</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Télécharger un modèle (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>model,download,install,onnx</source>
        <translation>model,download,install,onnx,modèle,télécharger,installer</translation>
    </message>
    <message>
        <source>Downloads an SSDiff model of the catalogue, and checks it.</source>
        <translation>Télécharge un modèle SSDiff du catalogue et le vérifie.</translation>
    </message>
    <message>
        <source>Downloads a model of the model catalogue, unless it is on this computer already.
QGIS&apos;s proxy and certificates are used, and an interrupted download is resumed. The file is accepted only if its size and SHA-256 are those of the catalogue, and if this plugin can run it.</source>
        <translation>Télécharge un modèle du catalogue de modèles, sauf s&apos;il est déjà sur cet ordinateur.
Le proxy et les certificats de QGIS sont utilisés, et un téléchargement interrompu reprend. Le fichier n&apos;est accepté que si sa taille et son SHA-256 sont ceux du catalogue et si cette extension peut l&apos;exécuter.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name of the model, as List models shows it. Of several versions the newest is taken.</source>
        <translation>Nom du modèle, tel que «&#xa0;Lister les modèles&#xa0;» le montre. De plusieurs versions, la plus récente est prise.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catalogue de modèles (URL) à mettre à jour d&apos;abord</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one, which is used without it.</source>
        <translation>L&apos;adresse https d&apos;un catalogue de modèles. Il remplace le précédent, qui est utilisé sans elle.</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>The model {name} {version} ({licence}) lies in {path}.</source>
        <translation>Le modèle {name} {version} ({licence}) se trouve dans {path}.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Cancelled. What has arrived is kept, and the next download goes on from there.</source>
        <translation>Annulé. Ce qui est arrivé est conservé, et le prochain téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue {url} can be used. Check its address. {refused}</source>
        <translation>Rien dans le catalogue {url} n&apos;est utilisable. Vérifiez son adresse. {refused}</translation>
    </message>
    <message>
        <source>There are {free:.0f} MB free in &apos;{folder}&apos;, but {needed:.0f} MB are needed. Make room, or choose another folder by the environment variable SSDIFF_MODELS.</source>
        <translation>Il y a {free:.0f} Mo libres dans &apos;{folder}&apos;, mais il en faut {needed:.0f}. Libérez de la place, ou choisissez un autre dossier par la variable d&apos;environnement SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>There is no address to download the file from. Refresh the catalogue, or choose another model.</source>
        <translation>Il n&apos;y a pas d&apos;adresse d&apos;où télécharger le fichier. Actualisez le catalogue, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{url} has another file: {found}, where {size} bytes were expected. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} a un autre fichier : {found}, alors que {size} octets étaient attendus. Actualisez le catalogue ; si cela n&apos;aide pas, prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue that was stored stays.</source>
        <translation>Annulé. Le catalogue enregistré reste.</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot be written: {error}. Make room and see that the folder is writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{target}&apos; ne peut pas être écrit : {error}. Libérez de la place et vérifiez que le dossier est accessible en écriture, ou choisissez-en un autre par la variable d&apos;environnement SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The model {entry} was downloaded, but this plugin cannot run it, so it was removed. Choose another one, or update the plugin. {error}</source>
        <translation>Le modèle {entry} a été téléchargé, mais cette extension ne peut pas l&apos;exécuter ; il a donc été supprimé. Choisissez-en un autre, ou mettez l&apos;extension à jour. {error}</translation>
    </message>
    <message>
        <source>The catalogue says that {key} of the model {entry} is {said!r}, but the file says {found!r}. It was removed. Tell whoever runs the catalogue.</source>
        <translation>Selon le catalogue, {key} du modèle {entry} vaut {said!r}, mais selon le fichier {found!r}. Il a été supprimé. Prévenez le responsable du catalogue.</translation>
    </message>
    <message>
        <source>{url} gives more than {limit} bytes, too many for a catalogue. Check the address.</source>
        <translation>{url} donne plus de {limit} octets, trop pour un catalogue. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>{url} broke off. Try again later.</source>
        <translation>{url} s&apos;est interrompu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Another process downloads &apos;{name}&apos;. Waiting for it.</source>
        <translation>Un autre processus télécharge &apos;{name}&apos;. Attente de sa fin.</translation>
    </message>
    <message>
        <source>{url} gives other bytes than the catalogue says (SHA-256 {found}..., expected {sha256}...). They were thrown away. Refresh the catalogue; if that does not help, tell whoever runs the server.</source>
        <translation>{url} donne d&apos;autres octets que ceux du catalogue (SHA-256 {found}..., attendu {sha256}...). Ils ont été rejetés. Actualisez le catalogue ; si cela n&apos;aide pas, prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>{url} broke off after {arrived} of {size} bytes. Try again later: what has arrived is kept.</source>
        <translation>{url} s&apos;est interrompu après {arrived} octets sur {size}. Réessayez plus tard : ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>What was there before does not go with {url}. Starting anew.</source>
        <translation>Ce qui était là avant ne va pas avec {url}. On recommence.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>{url} does not give the rest of the file as asked.</source>
        <translation>{url} ne donne pas le reste du fichier comme demandé.</translation>
    </message>
    <message>
        <source>{error} Trying the next address.</source>
        <translation>{error} Essai de l&apos;adresse suivante.</translation>
    </message>
    <message>
        <source>The catalogue has {count} entries; at most {limit} are taken. Check the catalogue&apos;s address.</source>
        <translation>Le catalogue a {count} entrées ; {limit} au plus sont admises. Vérifiez l&apos;adresse du catalogue.</translation>
    </message>
    <message>
        <source>it is {found}, no object</source>
        <translation>elle est {found}, pas un objet</translation>
    </message>
    <message>
        <source>{key} is not known</source>
        <translation>{key} n&apos;est pas connu</translation>
    </message>
    <message>
        <source>The catalogue follows schema {found}; this plugin knows {known}. Update the plugin, or check the catalogue&apos;s address.</source>
        <translation>Le catalogue suit le schéma {found} ; cette extension connaît {known}. Mettez l&apos;extension à jour, ou vérifiez l&apos;adresse du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue must hold &apos;schema&apos; and a list &apos;models&apos; and nothing else, but holds {found}. Check the catalogue&apos;s address.</source>
        <translation>Le catalogue doit contenir &apos;schema&apos; et une liste &apos;models&apos; et rien d&apos;autre, mais il contient {found}. Vérifiez l&apos;adresse du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue is no JSON object. Check the catalogue&apos;s address.</source>
        <translation>Le catalogue n&apos;est pas un objet JSON. Vérifiez l&apos;adresse du catalogue.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is {found}; expected: {expected}</source>
        <translation>&apos;{key}&apos; est {found} ; attendu : {expected}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the name of a model that comes with the plugin, but the file is another</source>
        <translation>&apos;{name}&apos; est le nom d&apos;un modèle fourni avec l&apos;extension, mais le fichier en est un autre</translation>
    </message>
    <message>
        <source>The catalogue is no JSON: {error}. Check the catalogue&apos;s address.</source>
        <translation>Le catalogue n&apos;est pas du JSON : {error}. Vérifiez l&apos;adresse du catalogue.</translation>
    </message>
    <message>
        <source>{name} {version} stands there twice</source>
        <translation>{name} {version} y figure deux fois</translation>
    </message>
    <message>
        <source>Entry {number} of the catalogue is not used: {error}.</source>
        <translation>L&apos;entrée {number} du catalogue n&apos;est pas utilisée : {error}.</translation>
    </message>
    <message>
        <source>{url!r} is not https</source>
        <translation>{url!r} n&apos;est pas https</translation>
    </message>
    <message>
        <source>{url}: the server answers {answer}</source>
        <translation>{url} : le serveur répond {answer}</translation>
    </message>
    <message>
        <source>{answer}. Check the address.</source>
        <translation>{answer}. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>{url}: {reason}. Check the address.</source>
        <translation>{url} : {reason}. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The proxy between here and {url} asks for a user name and a password (407), and has got none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).</source>
        <translation>Le proxy entre ici et {url} demande un nom d&apos;utilisateur et un mot de passe (407), et n&apos;en a reçu aucun qu&apos;il accepte. Saisissez-les là où le proxy est réglé (dans QGIS : Préférences, Options, Réseau ; sinon la variable HTTPS_PROXY, avec NOM:MOTDEPASSE@ devant l&apos;hôte).</translation>
    </message>
    <message>
        <source>{url!r} is no address of the form https://host/path</source>
        <translation>{url!r} n&apos;est pas une adresse de la forme https://hôte/chemin</translation>
    </message>
    <message>
        <source>the address on {host!r} holds a user name or a password</source>
        <translation>l&apos;adresse sur {host!r} contient un nom d&apos;utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>{url} leads on and on, {count} times. Check the address.</source>
        <translation>{url} redirige sans cesse, {count} fois. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever runs the server.</source>
        <translation>{url} envoie le fichier encodé ({encoding}), ce qui n&apos;était pas demandé. Prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>{url}: the server&apos;s certificate is not trusted: {reason}. If your organisation inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).</source>
        <translation>{url} : le certificat du serveur n&apos;est pas de confiance : {reason}. Si votre organisation inspecte le trafic chiffré, ajoutez son certificat aux autorités de confiance (dans QGIS : Préférences, Options, Authentification ; sinon la variable REQUESTS_CA_BUNDLE).</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used: {reason}. Correct it.</source>
        <translation>L&apos;adresse du proxy est inutilisable : {reason}. Corrigez-la.</translation>
    </message>
    <message>
        <source>The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP proxy.</source>
        <translation>Le proxy est un proxy SOCKS, pour lequel le paquet Python PySocks manque. Installez-le dans le Python de QGIS (python3 -m pip install pysocks), ou indiquez un proxy HTTP.</translation>
    </message>
    <message>
        <source>{url!r} is no address: {error}</source>
        <translation>{url!r} n&apos;est pas une adresse : {error}</translation>
    </message>
    <message>
        <source>The Python package requests, which downloads are made with, cannot be used: {error}. Install it into the Python that QGIS uses (python3 -m pip install requests).</source>
        <translation>Le paquet Python requests, qui sert aux téléchargements, est inutilisable : {error}. Installez-le dans le Python de QGIS (python3 -m pip install requests).</translation>
    </message>
    <message>
        <source>The certificates to trust cannot be read: {error}. Remove the one that is damaged from the trusted authorities (in QGIS: Settings, Options, Authentication).</source>
        <translation>Les certificats de confiance sont illisibles : {error}. Retirez celui qui est endommagé des autorités de confiance (dans QGIS : Préférences, Options, Authentification).</translation>
    </message>
    <message>
        <source>{answer} and asks to wait {wait:.0f} s</source>
        <translation>{answer} et demande d&apos;attendre {wait:.0f} s</translation>
    </message>
    <message>
        <source>{answer}. Try again later.</source>
        <translation>{answer}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{url} cannot be reached through the proxy: {reason}. Check the proxy&apos;s address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).</source>
        <translation>{url} est inaccessible par le proxy : {reason}. Vérifiez l&apos;adresse du proxy (dans QGIS : Préférences, Options, Réseau ; sinon la variable HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>{url} cannot be reached, or the connection broke: {reason}.</source>
        <translation>{url} est inaccessible, ou la connexion s&apos;est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>{url} leads elsewhere, but {refusal}. Such an address is not used.</source>
        <translation>{url} mène ailleurs, mais {refusal}. Une telle adresse n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>{url} leads away from https, to {target}. It is not followed; tell whoever runs the server.</source>
        <translation>{url} mène hors de https, vers {target}. Ce n&apos;est pas suivi ; prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>{error} Trying again in {seconds:.0f} s.</source>
        <translation>{error} Nouvel essai dans {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{refusal}. Such an address is not used.</source>
        <translation>{refusal}. Une telle adresse n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} s. Try again later.</source>
        <translation>{url} envoie trop lentement : moins de {bytes} octets en {seconds:.0f} s. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model. Choose one of small letters, digits, - and _, with at most {limit} characters.</source>
        <translation>&apos;{name}&apos; ne peut pas être le nom d&apos;un modèle. Choisissez-en un de minuscules, de chiffres, de - et de _, de {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the plugin. Choose another name for the model.</source>
        <translation>&apos;{name}&apos; est fourni avec l&apos;extension. Choisissez un autre nom pour le modèle.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {error}. Make the folder writable, or choose another one by the environment variable SSDIFF_MODELS.</source>
        <translation>&apos;{path}&apos; ne peut pas être écrit : {error}. Rendez le dossier accessible en écriture, ou choisissez-en un autre par la variable d&apos;environnement SSDIFF_MODELS.</translation>
    </message>
    <message>
        <source>The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, and choose its .onnx file.</source>
        <translation>Les modèles fournis sont {bundled}. Entraînez-en un qui convient avec `ssdiff train`, ou procurez-vous-en un, et choisissez son fichier .onnx.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is neither a bundled model ({bundled}) nor an installed one ({installed}) nor an existing file. Choose one of those or the path of an .onnx file.</source>
        <translation>&apos;{name}&apos; n&apos;est ni un modèle fourni ({bundled}), ni un modèle installé ({installed}), ni un fichier existant. Choisissez l&apos;un d&apos;eux ou le chemin d&apos;un fichier .onnx.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. {suggestion}</source>
        <translation>Un pixel MS fait environ {ratio} pixels PAN de large, mais le modèle &apos;{name}&apos; est fait pour {expected}. {suggestion}</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for that (bands to fuse: {count}). {suggestion}</source>
        <translation>Un pixel MS fait environ {ratio} pixels PAN de large, et aucun modèle fourni n&apos;est fait pour cela (bandes : {count}). {suggestion}</translation>
    </message>
    <message>
        <source>Choose the model &apos;{name}&apos;.</source>
        <translation>Choisissez le modèle &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>Download the model &apos;{name}&apos;, which fits (ssdiff:downloadmodel).</source>
        <translation>Téléchargez le modèle &apos;{name}&apos;, qui convient (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; is in the catalogue, but not on this machine yet. Download it (ssdiff:downloadmodel).</source>
        <translation>Le modèle &apos;{name}&apos; est dans le catalogue, mais pas encore sur cette machine. Téléchargez-le (ssdiff:downloadmodel).</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos; in the catalogue; there are {names}. Choose one of those, or give the address of a catalogue that has it.</source>
        <translation>Il n&apos;y a pas de modèle &apos;{name}&apos; dans le catalogue ; il y a {names}. Choisissez l&apos;un d&apos;eux, ou indiquez l&apos;adresse d&apos;un catalogue qui l&apos;a.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>The model {entry} is not installed; there is nothing to remove. Choose an installed one.</source>
        <translation>Le modèle {entry} n&apos;est pas installé ; il n&apos;y a rien à supprimer. Choisissez-en un qui l&apos;est.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be removed: {error}. Close what uses it, and try again.</source>
        <translation>&apos;{path}&apos; ne peut pas être supprimé : {error}. Fermez ce qui l&apos;utilise, et réessayez.</translation>
    </message>
    <message>
        <source>The catalogue in &apos;{path}&apos; is not used: {error}. Fetch it anew.</source>
        <translation>Le catalogue dans &apos;{path}&apos; n&apos;est pas utilisé : {error}. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Measuring the offset of PAN and MS</source>
        <translation>Mesure du décalage entre PAN et MS</translation>
    </message>
    <message>
        <source>Gathering statistics of the scene</source>
        <translation>Collecte des statistiques de la scène</translation>
    </message>
    <message>
        <source>Fitting the regression at reduced resolution</source>
        <translation>Ajustement de la régression à résolution réduite</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>Estimation du bruit du MS</translation>
    </message>
    <message>
        <source>Testing the network at reduced resolution</source>
        <translation>Test du réseau à résolution réduite</translation>
    </message>
    <message>
        <source>{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)</source>
        <translation>{rows:+.2f} lignes et {columns:+.2f} colonnes (pixels PAN)</translation>
    </message>
    <message>
        <source>By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN pixels) from PAN&apos;s upper left corner; one MS pixel is {pixel:.5g} PAN pixels.</source>
        <translation>Selon le géoréférencement, MS commence à {rows:g} lignes et {columns:g} colonnes (pixels PAN) du coin supérieur gauche de PAN ; un pixel MS fait {pixel:.5g} pixels PAN.</translation>
    </message>
    <message>
        <source>MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and {pan_std:.5g} DN.</source>
        <translation>MS : moyenne {mean} DN, écart type {std} DN ; PAN : {pan_mean:.5g} et {pan_std:.5g} DN.</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels), as given: corrected.</source>
        <translation>MS est décalé par rapport à PAN de {rows:+.2f} lignes et {columns:+.2f} colonnes (pixels PAN), comme indiqué : corrigé.</translation>
    </message>
    <message>
        <source>{offset} on average, varying over the scene by up to {variation:.2f}</source>
        <translation>{offset} en moyenne, variant dans la scène jusqu&apos;à {variation:.2f}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>seulement signalé</translation>
    </message>
    <message>
        <source>The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} tiles: {done}.</source>
        <translation>MS est décalé par rapport à PAN : {offset} ; dispersion {spread:.2f} sur {count} tuiles : {done}.</translation>
    </message>
    <message>
        <source>Head of the scene&apos;s own: weight per band {weight}; error at reduced resolution {error} of that without the network, with the trained head {trained}.</source>
        <translation>Tête propre à la scène : poids par bande {weight} ; erreur à résolution réduite {error} de celle sans le réseau, avec la tête entraînée {trained}.</translation>
    </message>
    <message>
        <source>Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency {gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.</source>
        <translation>Étalonné à résolution réduite : FTM du MS à sa fréquence de Nyquist {gain:.2f} ; poids du réseau par bande {weight} ; bruit du MS {noise} DN.</translation>
    </message>
    <message>
        <source>The offset of the MS against PAN cannot be determined ({used} of {tried} tiles agree); the georeferencing is taken as it is.</source>
        <translation>Le décalage de MS par rapport à PAN ne peut être déterminé ({used} tuiles sur {tried} concordent) ; le géoréférencement est pris tel quel.</translation>
    </message>
    <message>
        <source>The MS explains {explained:.0%} of PAN&apos;s details.</source>
        <translation>MS explique {explained:.0%} des détails de PAN.</translation>
    </message>
    <message>
        <source>Rows {top}..{bottom} are finished and kept in &apos;{folder}&apos;: the same call resumes from there. Delete that folder if you do not want to resume.</source>
        <translation>Les lignes {top}..{bottom} sont terminées et conservées dans &apos;{folder}&apos; : le même appel reprend de là. Supprimez ce dossier si vous ne voulez pas reprendre.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{output}&apos; does not exist. Create it or choose another.</source>
        <translation>Le dossier de la sortie &apos;{output}&apos; n&apos;existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Finished parts of the output &apos;{output}&apos; are kept in the folder &apos;{folder}&apos;, but &apos;{found}&apos; is {kind}. Remove it, or choose another output.</source>
        <translation>Les parties terminées de la sortie &apos;{output}&apos; sont conservées dans le dossier &apos;{folder}&apos;, mais &apos;{found}&apos; est {kind}. Supprimez-le, ou choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>The output &apos;{output}&apos; cannot be created: finished parts of it cannot be kept beside it ({error}). Check the folder&apos;s permissions and the free disk space.</source>
        <translation>La sortie &apos;{output}&apos; ne peut pas être créée : ses parties terminées ne peuvent être conservées à côté ({error}). Vérifiez les droits du dossier et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>What an interrupted run with other inputs, model or options had finished of &apos;{name}&apos; is removed.</source>
        <translation>Ce qu&apos;une exécution interrompue avec d&apos;autres entrées, modèle ou options avait terminé de &apos;{name}&apos; est supprimé.</translation>
    </message>
    <message>
        <source>What is finished of the output &apos;{output}&apos; cannot be kept beside it: {error}. Make room on the disk and check the folder&apos;s permissions.</source>
        <translation>Ce qui est terminé de la sortie &apos;{output}&apos; ne peut être conservé à côté : {error}. Libérez de la place et vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Another run is writing the output &apos;{output}&apos; at this moment. Wait for its end or choose another file.</source>
        <translation>Une autre exécution écrit en ce moment la sortie &apos;{output}&apos;. Attendez sa fin ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>Finished rows of the output &apos;{output}&apos; cannot be read again from &apos;{path}&apos;: {error}. Check the disk and run it again.</source>
        <translation>Des lignes terminées de la sortie &apos;{output}&apos; ne peuvent être relues depuis &apos;{path}&apos; : {error}. Vérifiez le disque et relancez.</translation>
    </message>
    <message>
        <source>{size} bytes of {time:.3f} s</source>
        <translation>{size} octets de {time:.3f} s</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>a disparu</translation>
    </message>
    <message>
        <source>The input &apos;{file}&apos; {found} while it was being read, so the result would be wrong. Put it back as it was, or start again with the file as it is now.</source>
        <translation>L&apos;entrée &apos;{file}&apos; {found} pendant la lecture, le résultat serait donc faux. Remettez-la comme elle était, ou recommencez avec le fichier tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>was changed ({before} -&gt; {now})</source>
        <translation>a été modifiée ({before} -&gt; {now})</translation>
    </message>
    <message>
        <source>PAN rows {top}..{bottom}, columns {left}..{right}</source>
        <translation>lignes PAN {top}..{bottom}, colonnes {left}..{right}</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analyse de la scène</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Pansharpening en cours</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture du résultat</translation>
    </message>
    <message>
        <source>The extent ({extent}) has nothing in common with where PAN and MS overlap ({overlap}). Choose an extent inside.</source>
        <translation>L&apos;étendue ({extent}) n&apos;a rien de commun avec la zone où PAN et MS se recouvrent ({overlap}). Choisissez une étendue à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Model {name} on {provider}; MS bands: {bands}.</source>
        <translation>Modèle {name} sur {provider} ; bandes MS : {bands}.</translation>
    </message>
    <message>
        <source>Without a network; MS bands: {bands}.</source>
        <translation>Sans réseau ; bandes MS : {bands}.</translation>
    </message>
    <message>
        <source>{megapixels:.2f} megapixels, {bands} bands: about {time}, and {disk} on the disk meanwhile.</source>
        <translation>{megapixels:.2f} mégapixels, {bands} bandes : environ {time}, et {disk} sur le disque pendant ce temps.</translation>
    </message>
    <message>
        <source>{share} of the result&apos;s pixels are valid.</source>
        <translation>{share} des pixels du résultat sont valides.</translation>
    </message>
    <message>
        <source>GDAL warned while it wrote &apos;{output}&apos;: {warnings}. Check the creation options.</source>
        <translation>GDAL a averti en écrivant &apos;{output}&apos; : {warnings}. Vérifiez les options de création.</translation>
    </message>
    <message>
        <source>To keep all digits, these DN are subtracted from the MS bands and PAN, and added again at the end: {offsets}.</source>
        <translation>Pour garder tous les chiffres, ces DN sont soustraits des bandes MS et de PAN, et rajoutés à la fin : {offsets}.</translation>
    </message>
    <message>
        <source>The format {driver} with these creation options changes values (lossy compression). For the very values choose a file name that ends in .tif.</source>
        <translation>Le format {driver} avec ces options de création change des valeurs (compression avec pertes). Pour les valeurs exactes, choisissez un nom de fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <source>MS covers only rows {top}..{bottom} and columns {left}..{right} of PAN&apos;s {height} x {width} pixels; the result is cut to them.</source>
        <translation>MS ne couvre que les lignes {top}..{bottom} et les colonnes {left}..{right} des {height} x {width} pixels de PAN ; le résultat y est découpé.</translation>
    </message>
    <message>
        <source>Resuming: {done} of {rows} rows were finished before and kept in &apos;{folder}&apos;.</source>
        <translation>Reprise : {done} lignes sur {rows} étaient déjà terminées et conservées dans &apos;{folder}&apos;.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or the inputs have changed since. Make it anew.</source>
        <translation>L&apos;analyse de la scène a été faite pour d&apos;autres entrées, un autre modèle ou d&apos;autres options, ou les entrées ont changé depuis. Refaites-la.</translation>
    </message>
    <message>
        <source>{clipped} of {count} values were outside the range of the data type, or negative in a band without negative values, and were limited.</source>
        <translation>{clipped} valeurs sur {count} étaient hors de l&apos;intervalle du type de données, ou négatives dans une bande sans valeurs négatives, et ont été limitées.</translation>
    </message>
    <message>
        <source>The scene was analysed before; that analysis is used again.</source>
        <translation>La scène a déjà été analysée ; cette analyse est réutilisée.</translation>
    </message>
    <message>
        <source>register must be one of {expected}, not &apos;{found}&apos;.</source>
        <translation>register doit être l&apos;un de {expected}, pas &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>offset must be two finite numbers, not {offset}.</source>
        <translation>offset doit être deux nombres finis, pas {offset}.</translation>
    </message>
    <message>
        <source>batch must be at least 1, not {batch}.</source>
        <translation>batch doit être au moins 1, pas {batch}.</translation>
    </message>
    <message>
        <source>threads must be at least 1, not {threads}.</source>
        <translation>threads doit être au moins 1, pas {threads}.</translation>
    </message>
    <message>
        <source>output_type must be one of {expected}, or None for that of the MS, not &apos;{found}&apos;.</source>
        <translation>output_type doit être l&apos;un de {expected}, ou None pour celui du MS, pas &apos;{found}&apos;.</translation>
    </message>
    <message>
        <source>output_format must be &apos;{auto}&apos; or GDAL&apos;s short name of a format, for example GTiff or COG, not empty.</source>
        <translation>output_format doit être &apos;{auto}&apos; ou le nom court GDAL d&apos;un format, par exemple GTiff ou COG, et non vide.</translation>
    </message>
    <message>
        <source>The analysis of the scene was made for other inputs, another model or other options, or by other software than is installed here. Make it anew.</source>
        <translation>L&apos;analyse de la scène a été faite pour d&apos;autres entrées, un autre modèle ou d&apos;autres options, ou par un autre logiciel que celui installé ici. Refaites-la.</translation>
    </message>
    <message>
        <source>The analysis of the scene has no regression. Make it anew.</source>
        <translation>L&apos;analyse de la scène n&apos;a pas de régression. Refaites-la.</translation>
    </message>
    <message>
        <source>The uncertainty is found by the regression, on which this model is not based. Choose a bundled model, or do without the uncertainty.</source>
        <translation>L&apos;incertitude est trouvée par la régression, sur laquelle ce modèle ne repose pas. Choisissez un modèle fourni, ou renoncez à l&apos;incertitude.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scene, which has only {shortest} MS pixels along its shorter side; {smallest} are needed. Choose a larger scene, or do without it.</source>
        <translation>L&apos;incertitude est étalonnée sur la scène, qui n&apos;a que {shortest} pixels MS le long de son petit côté ; il en faut {smallest}. Choisissez une scène plus grande, ou renoncez-y.</translation>
    </message>
    <message>
        <source>No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. Check the nodata values of both.</source>
        <translation>Aucune partie de la scène n&apos;est valide dans PAN et MS, son incertitude ne peut donc être trouvée. Vérifiez les valeurs nodata des deux.</translation>
    </message>
    <message>
        <source>Testing the result at reduced resolution</source>
        <translation>Test du résultat à résolution réduite</translation>
    </message>
    <message>
        <source>Mapping the uncertainty</source>
        <translation>Cartographie de l&apos;incertitude</translation>
    </message>
    <message>
        <source>The result and its uncertainty would both be &apos;{path}&apos;. Choose another file for one of them.</source>
        <translation>Le résultat et son incertitude seraient tous deux &apos;{path}&apos;. Choisissez un autre fichier pour l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; its uncertainty was not written.</source>
        <translation>Annulé. L&apos;image est terminée ; son incertitude n&apos;a pas été écrite.</translation>
    </message>
    <message>
        <source>An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.</source>
        <translation>Un pixel MS fait {scale:.4g} pixels PAN de large ; au moins {smallest:g} sont attendus. {hint}Choisissez le raster net comme PAN, le plus grossier comme MS.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: in PAN&apos;s pixels the MS reaches from row {top:.1f} to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has {height} x {width}. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN et MS ne se recouvrent pas : en pixels PAN, MS va de la ligne {top:.1f} à {bottom:.1f} et de la colonne {left:.1f} à {right:.1f}, PAN en a {height} x {width}. Choisissez un PAN et un MS du même lieu ; s&apos;ils le sont, géoréférencez l&apos;un d&apos;eux à nouveau.</translation>
    </message>
    <message>
        <source>GDAL cannot warp the MS &apos;{path}&apos; onto PAN&apos;s grid: {reason}. Warp it yourself, to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>GDAL ne peut pas reprojeter le MS &apos;{path}&apos; sur la grille de PAN : {reason}. Faites-le vous-même, vers des pixels {ratio} fois plus grands que ceux de PAN.</translation>
    </message>
    <message>
        <source>The MS&apos;s pixels are as small as PAN&apos;s, and it is as sharp: it does not look like an MS that was resampled onto PAN&apos;s grid. Choose the MS as it was delivered, with larger pixels than PAN&apos;s.</source>
        <translation>Les pixels de MS sont aussi petits que ceux de PAN, et il est aussi net : il ne ressemble pas à un MS rééchantillonné sur la grille de PAN. Choisissez le MS tel qu&apos;il a été livré, avec des pixels plus grands que ceux de PAN.</translation>
    </message>
    <message>
        <source>Are PAN and MS swapped? </source>
        <translation>PAN et MS sont-ils intervertis ? </translation>
    </message>
    <message>
        <source>The MS lies on PAN&apos;s own pixels. By its sharpness it was resampled from pixels {ratio} times as large, and is reduced to those first. Better take it as delivered.</source>
        <translation>MS est sur les pixels de PAN. D&apos;après sa netteté, il a été rééchantillonné depuis des pixels {ratio} fois plus grands, et y est d&apos;abord ramené. Mieux vaut le prendre tel qu&apos;il a été livré.</translation>
    </message>
    <message>
        <source>geotransform</source>
        <translation>géotransformation</translation>
    </message>
    <message>
        <source>The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected.</source>
        <translation>Les longitudes de PAN et MS diffèrent de tours entiers de 360 degrés, ce qui est corrigé.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>PAN is in {pan}, MS in {ms}; their pixels are related through the ground.</source>
        <translation>PAN est en {pan}, MS en {ms} ; leurs pixels sont reliés par le terrain.</translation>
    </message>
    <message>
        <source>Neither PAN nor MS is georeferenced: both are taken to show the same extent.</source>
        <translation>Ni PAN ni MS ne sont géoréférencés : on suppose que les deux montrent la même étendue.</translation>
    </message>
    <message>
        <source>The {there} is georeferenced, the {missing} is not (no geotransform, control points or RPCs), so its place is not known. Georeference the {missing}, or remove the georeference of the {there} if both show the same extent.{parts}</source>
        <translation>{there} est géoréférencé, {missing} ne l&apos;est pas (ni géotransformation, ni points de contrôle, ni RPC), sa place n&apos;est donc pas connue. Géoréférencez {missing}, ou retirez le géoréférencement de {there} si les deux montrent la même étendue.{parts}</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap, or touch in a corner only: by their georeferencing ({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN et MS ne se recouvrent pas, ou ne se touchent que dans un coin : selon leur géoréférencement ({pan_crs} et {ms_crs}), {found} lieux sur {count} sont dans les deux. Choisissez un PAN et un MS du même lieu ; s&apos;ils le sont, géoréférencez l&apos;un d&apos;eux à nouveau.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <source>The {there} is in &apos;{crs}&apos;, the {missing} has no coordinate reference system; both or none are expected to have one. Assign the {missing} its own (gdal_edit.py -a_srs EPSG:...; in QGIS as that of the layer).</source>
        <translation>{there} est en &apos;{crs}&apos;, {missing} n&apos;a pas de système de coordonnées de référence ; les deux ou aucun devraient en avoir un. Attribuez le sien à {missing} (gdal_edit.py -a_srs EPSG:... ; dans QGIS comme celui de la couche).</translation>
    </message>
    <message>
        <source>GDAL cannot relate the MS&apos;s coordinates to PAN&apos;s: {reason}. {advice}</source>
        <translation>GDAL ne peut pas relier les coordonnées de MS à celles de PAN : {reason}. {advice}</translation>
    </message>
    <message>
        <source>{crs} by {way}</source>
        <translation>{crs} par {way}</translation>
    </message>
    <message>
        <source>Nothing leads from a local system to others: if both are in the same one, assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; in QGIS as that of the layer).</source>
        <translation>Rien ne mène d&apos;un système local à d&apos;autres : si les deux sont dans le même, attribuez à MS le système de coordonnées de référence de PAN (gdal_edit.py -a_srs ; dans QGIS comme celui de la couche).</translation>
    </message>
    <message>
        <source>Warp the MS to PAN&apos;s coordinate reference system first.</source>
        <translation>Reprojetez d&apos;abord MS dans le système de coordonnées de référence de PAN.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} degrees), which moved its pixels by up to half of one. The duplicates that this left tell their true places: they are put back, and interpolated.</source>
        <translation>{role} a été rééchantillonné au plus proche voisin (rotation de {angle:.1f} degrés), ce qui a déplacé ses pixels d&apos;un demi-pixel au plus. Les doublons qui en restent révèlent leurs vraies places : les pixels y sont remis, puis interpolés.</translation>
    </message>
    <message>
        <source>MS bands {bands} were asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose from those.</source>
        <translation>Les bandes MS {bands} ont été demandées, mais &apos;{path}&apos; a les bandes 1 à {count}. Choisissez parmi celles-ci.</translation>
    </message>
    <message>
        <source>PAN band {band} was asked for, but &apos;{path}&apos; has bands 1 to {count}. Choose one of those.</source>
        <translation>La bande PAN {band} a été demandée, mais &apos;{path}&apos; a les bandes 1 à {count}. Choisissez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>PAN and MS do not overlap: the MS begins {rows:.1f} rows and {columns:.1f} columns (PAN pixels) from PAN&apos;s upper left corner. Choose a PAN and an MS of the same place; if they are, georeference one of them anew.</source>
        <translation>PAN et MS ne se recouvrent pas : MS commence à {rows:.1f} lignes et {columns:.1f} colonnes (pixels PAN) du coin supérieur gauche de PAN. Choisissez un PAN et un MS du même lieu ; s&apos;ils le sont, géoréférencez l&apos;un d&apos;eux à nouveau.</translation>
    </message>
    <message>
        <source>An MS pixel of &apos;{path}&apos; is {high:.5g} PAN pixels high and {wide:.5g} wide; here a whole number, the same for both, is expected. Warp the MS to pixels {ratio} times as large as PAN&apos;s.</source>
        <translation>Un pixel MS de &apos;{path}&apos; fait {high:.5g} pixels PAN de haut et {wide:.5g} de large ; un nombre entier, le même pour les deux, est attendu ici. Reprojetez MS vers des pixels {ratio} fois plus grands que ceux de PAN.</translation>
    </message>
    <message>
        <source>The PAN &apos;{path}&apos; has {count} bands, of which band {band} is used. Choose another as PAN band if that is not the panchromatic one.</source>
        <translation>Le PAN &apos;{path}&apos; a {count} bandes, dont la bande {band} est utilisée. Choisissez-en une autre comme bande PAN si ce n&apos;est pas la panchromatique.</translation>
    </message>
    <message>
        <source>What georeferences PAN and MS contradicts itself by {apart:.1f} PAN pixels</source>
        <translation>Ce qui géoréférence PAN et MS se contredit de {apart:.1f} pixels PAN</translation>
    </message>
    <message>
        <source>PAN by its {pan} and the MS by its {ms}</source>
        <translation>PAN par {pan} et MS par {ms}</translation>
    </message>
    <message>
        <source>{said}. {by} is right by what the images show.</source>
        <translation>{said}. {by} est juste d&apos;après ce que montrent les images.</translation>
    </message>
    <message>
        <source>{said}, and the images do not tell which is right. {by} is used. If the result is offset, remove the wrong georeference from the files.</source>
        <translation>{said}, et les images ne disent pas ce qui est juste. {by} est utilisé. Si le résultat est décalé, retirez le mauvais géoréférencement des fichiers.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; {version} answered with values that are no numbers (NaN or infinity) on {provider}. Nothing is written. Choose another model or another device.</source>
        <translation>Le modèle &apos;{name}&apos; {version} a répondu sur {provider} par des valeurs qui ne sont pas des nombres (NaN ou infini). Rien n&apos;est écrit. Choisissez un autre modèle ou un autre appareil.</translation>
    </message>
    <message>
        <source>Memory ran out on {provider} with {count} windows at once; the run goes on with {smaller}.</source>
        <translation>La mémoire a manqué sur {provider} avec {count} fenêtres à la fois ; l&apos;exécution continue avec {smaller}.</translation>
    </message>
    <message>
        <source>One MS pixel is about {ratio} PAN pixels wide, but the model &apos;{name}&apos; is made for {expected}. Choose a model for this ratio.</source>
        <translation>Un pixel MS fait environ {ratio} pixels PAN de large, mais le modèle &apos;{name}&apos; est fait pour {expected}. Choisissez un modèle pour ce rapport.</translation>
    </message>
    <message>
        <source>The MS has {count} bands to fuse, but the model &apos;{name}&apos; is made for {expected}. Choose that many bands, in that order, or another model.</source>
        <translation>MS a {count} bandes à fusionner, mais le modèle &apos;{name}&apos; est fait pour {expected}. Choisissez autant de bandes, dans cet ordre, ou un autre modèle.</translation>
    </message>
    <message>
        <source>The bands to fuse are {names}, but the model &apos;{model}&apos; is made for {expected}. Choose those bands, or another model.</source>
        <translation>Les bandes à fusionner sont {names}, mais le modèle &apos;{model}&apos; est fait pour {expected}. Choisissez ces bandes, ou un autre modèle.</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>une sans nom</translation>
    </message>
    <message>
        <source>There is no model file &apos;{path}&apos;. Choose an existing .onnx file.</source>
        <translation>Il n&apos;y a pas de fichier de modèle &apos;{path}&apos;. Choisissez un fichier .onnx existant.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no SSDiff model: it lacks the metadata &apos;{key}&apos;. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>&apos;{path}&apos; n&apos;est pas un modèle SSDiff : les métadonnées &apos;{key}&apos; lui manquent. Choisissez un modèle de cette extension ou un modèle écrit par `ssdiff export`.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON object. Export the model anew.</source>
        <translation>Les métadonnées du modèle ne sont pas un objet JSON. Exportez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>The model follows version {version} of the metadata contract; this plugin knows up to {known}. Update the plugin.</source>
        <translation>Le modèle suit la version {version} du contrat de métadonnées ; cette extension connaît jusqu&apos;à {known}. Mettez l&apos;extension à jour.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata lacks &apos;{key}&apos;. Export the model anew.</source>
        <translation>Il manque &apos;{key}&apos; dans les métadonnées du modèle. Exportez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has {key} = {found}; expected: {expected}. Export the model anew, or choose another one.</source>
        <translation>Les métadonnées du modèle ont {key} = {found} ; attendu : {expected}. Exportez le modèle à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata is no JSON: {error}. Export the model anew.</source>
        <translation>Les métadonnées du modèle ne sont pas du JSON : {error}. Exportez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>it is damaged or no ONNX model</source>
        <translation>il est endommagé ou n&apos;est pas un modèle ONNX</translation>
    </message>
    <message>
        <source>The model file &apos;{path}&apos; cannot be read: {error}. Check its permissions, or choose another one.</source>
        <translation>Le fichier de modèle &apos;{path}&apos; est illisible : {error}. Vérifiez ses droits, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model &apos;{path}&apos; is not loaded: {found}. Choose a model of this plugin or one written by `ssdiff export`.</source>
        <translation>Le modèle &apos;{path}&apos; n&apos;est pas chargé : {found}. Choisissez un modèle de cette extension ou un modèle écrit par `ssdiff export`.</translation>
    </message>
    <message>
        <source>it is no ONNX model (it has no graph)</source>
        <translation>ce n&apos;est pas un modèle ONNX (il n&apos;a pas de graphe)</translation>
    </message>
    <message>
        <source>it has operators for control flow ({names})</source>
        <translation>il a des opérateurs de contrôle de flux ({names})</translation>
    </message>
    <message>
        <source>it uses operators of &apos;{domain}&apos;, where only ONNX&apos;s own are expected</source>
        <translation>il utilise des opérateurs de &apos;{domain}&apos;, où seuls ceux d&apos;ONNX sont attendus</translation>
    </message>
    <message>
        <source>a weight is of the unknown type {kind}</source>
        <translation>un poids est du type inconnu {kind}</translation>
    </message>
    <message>
        <source>a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or texts, which cannot be</source>
        <translation>un poids de forme {shape:.200} (type {kind}) vient avec {size} octets ou textes, ce qui ne se peut</translation>
    </message>
    <message>
        <source>it has {size:.0f} MB, where at most {largest_file:.0f} are expected</source>
        <translation>il a {size:.0f} Mo, alors que {largest_file:.0f} au plus sont attendus</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>ses graphes sont imbriqués sur plus de {deepest} niveaux</translation>
    </message>
    <message>
        <source>it holds a {message}, which no SSDiff model has</source>
        <translation>il contient quelque chose ({message}) qu&apos;aucun modèle SSDiff n&apos;a</translation>
    </message>
    <message>
        <source>a weight has more than {most_dimensions} dimensions</source>
        <translation>un poids a plus de {most_dimensions} dimensions</translation>
    </message>
    <message>
        <source>a weight has a negative dimension</source>
        <translation>un poids a une dimension négative</translation>
    </message>
    <message>
        <source>it has more than {most_fields} parts</source>
        <translation>il a plus de {most_fields} parties</translation>
    </message>
    <message>
        <source>an entry of its metadata has {length} bytes</source>
        <translation>une entrée de ses métadonnées a {length} octets</translation>
    </message>
    <message>
        <source>an entry of its metadata is no text</source>
        <translation>une entrée de ses métadonnées n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>some of its weights lie in another file</source>
        <translation>certains de ses poids sont dans un autre fichier</translation>
    </message>
    <message>
        <source>The inputs of &apos;{path}&apos; are {found}, but its metadata says {expected}. Export the model anew.</source>
        <translation>Les entrées de &apos;{path}&apos; sont {found}, mais ses métadonnées disent {expected}. Exportez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; takes a fixed number of windows at once, where any batch is expected. Export the model anew with a dynamic batch.</source>
        <translation>&apos;{path}&apos; prend un nombre fixe de fenêtres à la fois, alors qu&apos;un nombre quelconque est attendu. Exportez le modèle à nouveau avec un lot dynamique.</translation>
    </message>
    <message>
        <source>The outputs of &apos;{path}&apos; are {outputs}; &apos;{expected}&apos; was expected, and perhaps a fixed number of &apos;{features}&apos;. Export the model anew.</source>
        <translation>Les sorties de &apos;{path}&apos; sont {outputs} ; &apos;{expected}&apos; était attendu, et peut-être un nombre fixe de &apos;{features}&apos;. Exportez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; failed on {provider}: {error}. If the memory of the GPU is exhausted, close other programs or choose the CPU.</source>
        <translation>Le modèle &apos;{name}&apos; a échoué sur {provider} : {error}. Si la mémoire du GPU est épuisée, fermez d&apos;autres programmes ou choisissez le CPU.</translation>
    </message>
    <message>
        <source>The model &apos;{name}&apos; answered with {kind} of shape {shape}, where float32 of {expected} was expected. Export the model anew, or choose another one.</source>
        <translation>Le modèle &apos;{name}&apos; a répondu par {kind} de forme {shape}, alors que float32 de {expected} était attendu. Exportez le modèle à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a Level-2 product, which has no panchromatic band. Get the Level-1 product of the scene.</source>
        <translation>&apos;{file}&apos; est un produit de niveau 2, qui n&apos;a pas de bande panchromatique. Procurez-vous le produit de niveau 1 de la scène.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; lacks the file &apos;{name}&apos;. Download the product anew, all bands of it into one folder.</source>
        <translation>Il manque le fichier &apos;{name}&apos; au produit &apos;{path}&apos;. Téléchargez le produit à nouveau, toutes ses bandes dans un dossier.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no valid JSON. Choose the MTL file that ends in .txt, or get the product anew.</source>
        <translation>&apos;{file}&apos; n&apos;est pas du JSON valide. Choisissez le fichier MTL qui se termine par .txt, ou récupérez le produit à nouveau.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is too large to be the metadata of a product. Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; est trop grand pour être les métadonnées d&apos;un produit. Choisissez PAN et MS un à un.</translation>
    </message>
    <message>
        <source>The product&apos;s file &apos;{path}&apos; cannot be read ({error}). Check the folder, or get the product anew.</source>
        <translation>Le fichier &apos;{path}&apos; du produit est illisible ({error}). Vérifiez le dossier, ou récupérez le produit à nouveau.</translation>
    </message>
    <message>
        <source>The folder &apos;{folder}&apos; holds more than {limit} files. Choose the folder or the metadata file of one product.</source>
        <translation>Le dossier &apos;{folder}&apos; contient plus de {limit} fichiers. Choisissez le dossier ou le fichier de métadonnées d&apos;un seul produit.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; does not exist. Choose a folder, or the metadata file in it.</source>
        <translation>Le produit &apos;{path}&apos; n&apos;existe pas. Choisissez un dossier, ou le fichier de métadonnées qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The product &apos;{path}&apos; is an archive. Unpack it, and choose the folder or the metadata file in it.</source>
        <translation>Le produit &apos;{path}&apos; est une archive. Décompressez-la, et choisissez le dossier ou le fichier de métadonnées qu&apos;il contient.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no product whose PAN and MS are recognised. Known are Landsat 7 to 9 (MTL file), Airbus DIMAP 2, Maxar (IMD file), KOMPSAT-3, GaoFen, SuperView, Jilin, and files whose names differ in PAN and MS (MSS, MUL, MUX). Choose PAN and MS one by one.</source>
        <translation>&apos;{path}&apos; n&apos;est pas un produit dont PAN et MS sont reconnus. Sont connus Landsat 7 à 9 (fichier MTL), Airbus DIMAP 2, Maxar (fichier IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, et les fichiers dont les noms diffèrent par PAN et MS (MSS, MUL, MUX). Choisissez PAN et MS un à un.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds {count} products. Choose a file of one, for example of these: {names}.</source>
        <translation>&apos;{path}&apos; contient {count} produits. Choisissez un fichier de l&apos;un d&apos;eux, par exemple parmi ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>Cancelled. No output was written, and what was finished of it is removed.</source>
        <translation>Annulé. Aucune sortie n&apos;a été écrite, et ce qui en était terminé est supprimé.</translation>
    </message>
    <message>
        <source>The files of the {role}, &apos;{path}&apos; and others, cannot be joined: {reason}. Choose a virtual raster that joins them.</source>
        <translation>Les fichiers &apos;{path}&apos; et d&apos;autres ({role}) ne peuvent être réunis : {reason}. Choisissez un raster virtuel qui les réunit.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie in different coordinate reference systems ({first_crs} and {other_crs}). Assign all the same one (in QGIS: as that of the layers), or warp them to one grid first.</source>
        <translation>Les fichiers &apos;{first}&apos; et &apos;{other}&apos; ({role}) sont dans des systèmes de coordonnées de référence différents ({first_crs} et {other_crs}). Attribuez le même à tous (dans QGIS : comme celui des couches), ou reprojetez-les d&apos;abord sur une même grille.</translation>
    </message>
    <message>
        <source>The {role}&apos;s files &apos;{first}&apos; and &apos;{other}&apos; lie on different grids ({first_width} x {first_height} and {width} x {height} pixels, or another place). Choose bands of one resolution, or warp them to one grid first.</source>
        <translation>Les fichiers &apos;{first}&apos; et &apos;{other}&apos; ({role}) sont sur des grilles différentes ({first_width} x {first_height} et {width} x {height} pixels, ou un autre lieu). Choisissez des bandes d&apos;une même résolution, ou reprojetez-les d&apos;abord sur une même grille.</translation>
    </message>
    <message>
        <source>The coordinate reference system that was set for the {role} is not used: what places it on the ground, if anything, is RPCs, which are in WGS 84.</source>
        <translation>Le système de coordonnées de référence réglé pour {role} n&apos;est pas utilisé : ce qui le place au sol, le cas échéant, ce sont des RPC, qui sont en WGS 84.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be replaced: {error}. Close it in other programs (remove its layer from QGIS) and make it writable, or choose another file.</source>
        <translation>La sortie &apos;{path}&apos; ne peut être remplacée : {error}. Fermez-la dans les autres programmes (retirez sa couche de QGIS) et rendez-la accessible en écriture, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder of the output &apos;{path}&apos; does not exist. Create it or choose another.</source>
        <translation>Le dossier de la sortie &apos;{path}&apos; n&apos;existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a folder. Add the name of a file to it.</source>
        <translation>La sortie &apos;{path}&apos; est un dossier. Ajoutez-y le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is a device or the like, not a file. Choose another name.</source>
        <translation>La sortie &apos;{path}&apos; est un périphérique ou similaire, pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.</source>
        <translation>Le nom de la sortie {path!a} n&apos;est pas en UTF-8, dont GDAL a besoin. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is one of the inputs. Choose another file.</source>
        <translation>La sortie &apos;{path}&apos; est l&apos;une des entrées. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; would be taken for a part of the input &apos;{file}&apos;. Choose another name.</source>
        <translation>La sortie &apos;{path}&apos; serait prise pour une partie de l&apos;entrée &apos;{file}&apos;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; consists of several files, and &apos;{name}&apos; would belong to &apos;{owner}&apos; as well or replace it. Choose another name or another folder.</source>
        <translation>La sortie &apos;{path}&apos; se compose de plusieurs fichiers, et &apos;{name}&apos; appartiendrait aussi à &apos;{owner}&apos; ou le remplacerait. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot hold {bands} bands of {kind} here: {reason}. Choose a file name that ends in .tif, other bands, another output type or other creation options, and check that the disk is not full.</source>
        <translation>Le format {driver} de GDAL ne peut contenir ici {bands} bandes de {kind} : {reason}. Choisissez un nom de fichier qui se termine par .tif, d&apos;autres bandes, un autre type de sortie ou d&apos;autres options de création, et vérifiez que le disque n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>The output type {name} needs a newer GDAL than the present {version}. Choose another type.</source>
        <translation>Le type de sortie {name} demande un GDAL plus récent que l&apos;actuel {version}. Choisissez un autre type.</translation>
    </message>
    <message>
        <source>GDAL {version} has no format &apos;{name}&apos; that rasters can be written in. Choose &apos;{auto}&apos; (by the file&apos;s suffix), COG, or another driver that &apos;gdalinfo --formats&apos; lists with a w.</source>
        <translation>GDAL {version} n&apos;a pas de format &apos;{name}&apos; pour écrire des rasters. Choisissez &apos;{auto}&apos; (selon le suffixe du fichier), COG, ou un autre pilote que &apos;gdalinfo --formats&apos; liste avec un w.</translation>
    </message>
    <message>
        <source>No GDAL driver can write &apos;{path}&apos;. Choose a file name that ends in .tif.</source>
        <translation>Aucun pilote de GDAL ne peut écrire &apos;{path}&apos;. Choisissez un nom de fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s grid: of {height} rows and {width} columns with the geotransform {wanted} it makes {got_height} and {got_width} with {got}. Choose a file name that ends in .tif, and no creation option that changes the grid.</source>
        <translation>Le format {driver} de GDAL ne peut garder la grille de PAN : de {height} lignes et {width} colonnes avec la géotransformation {wanted} il fait {got_height} et {got_width} avec {got}. Choisissez un nom de fichier qui se termine par .tif, et aucune option de création qui change la grille.</translation>
    </message>
    <message>
        <source>GDAL&apos;s format {driver} cannot keep PAN&apos;s coordinate reference system. Choose a file name that ends in .tif.</source>
        <translation>Le format {driver} de GDAL ne peut garder le système de coordonnées de référence de PAN. Choisissez un nom de fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE. Write it so, for example COMPRESS=ZSTD.</source>
        <translation>L&apos;option de création &apos;{option}&apos; n&apos;est pas de la forme NOM=VALEUR. Écrivez-la ainsi, par exemple COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The disk of the output &apos;{path}&apos; has {free:.3g} GB left; without compression {needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing is written: free some space, or choose another disk.</source>
        <translation>Il reste {free:.3g} Go sur le disque de la sortie &apos;{path}&apos; ; sans compression il faut {needed:.3g} Go, avec elle peut-être moins. Si le disque se remplit, rien n&apos;est écrit : libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The fused image has values that are no numbers in PAN&apos;s rows {top} to {bottom}, though PAN and MS are valid there. The model may be faulty: choose another.</source>
        <translation>L&apos;image fusionnée a des valeurs qui ne sont pas des nombres dans les lignes PAN {top} à {bottom}, bien que PAN et MS y soient valides. Le modèle est peut-être défectueux : choisissez-en un autre.</translation>
    </message>
    <message>
        <source> The file has parts that can be chosen: {names}.</source>
        <translation> Le fichier a des parties qui peuvent être choisies : {names}.</translation>
    </message>
    <message>
        <source>{share:.0%} of its values other than 0 are about {top:g} (mask: at least {least:.0%})</source>
        <translation>{share:.0%} de ses valeurs autres que 0 sont proches de {top:g} (masque : au moins {least:.0%})</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; cannot be read{where}: {reason}. The file may be damaged or incomplete: download it anew, or repair it.</source>
        <translation>La bande {number} de {role} &apos;{path}&apos; est illisible{where} : {reason}. Le fichier est peut-être endommagé ou incomplet : téléchargez-le à nouveau, ou réparez-le.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; cannot be opened as a raster: {reason}. Choose a raster file that GDAL can read.</source>
        <translation>{role} &apos;{path}&apos; ne peut être ouvert comme raster : {reason}. Choisissez un fichier raster que GDAL sait lire.</translation>
    </message>
    <message>
        <source>{found}; it is taken for an image</source>
        <translation>{found} ; elle est prise pour une image</translation>
    </message>
    <message>
        <source>{found}; it is taken for a mask, valid from {level:g} on</source>
        <translation>{found} ; elle est prise pour un masque, valide à partir de {level:g}</translation>
    </message>
    <message>
        <source>The geotransform of the {role} &apos;{path}&apos; holds values that are no numbers. Check its world file, or georeference it anew.</source>
        <translation>La géotransformation de {role} &apos;{path}&apos; contient des valeurs qui ne sont pas des nombres. Vérifiez son fichier world, ou géoréférencez-le à nouveau.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos; holds no raster band itself. Choose a raster with bands.{parts}</source>
        <translation>{role} &apos;{path}&apos; ne contient lui-même aucune bande raster. Choisissez un raster avec des bandes.{parts}</translation>
    </message>
    <message>
        <source>Band {number} of the {role} is tagged alpha: {found}.</source>
        <translation>La bande {number} de {role} est marquée comme alpha : {found}.</translation>
    </message>
    <message>
        <source> at rows {first}..{last}</source>
        <translation> aux lignes {first}..{last}</translation>
    </message>
    <message>
        <source>it is 0 everywhere, and taken for an image</source>
        <translation>elle vaut 0 partout, et est prise pour une image</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds complex numbers ({kind}); real ones are expected. Choose an optical image, or save the part you need as a raster.</source>
        <translation>La bande {number} de {role} &apos;{path}&apos; contient des nombres complexes ({kind}) ; des réels sont attendus. Choisissez une image optique, ou enregistrez la partie voulue comme raster.</translation>
    </message>
    <message>
        <source>Choose the MS bands to have it otherwise.</source>
        <translation>Choisissez les bandes MS pour qu&apos;il en soit autrement.</translation>
    </message>
    <message>
        <source>Band {number} of the {role} &apos;{path}&apos; holds indices of a colour table, not values. Expand it first (gdal_translate -expand {kind}; in QGIS: Raster, Conversion, PCT to RGB) and choose the result. If the values are digital numbers all the same, remove the colour table.</source>
        <translation>La bande {number} de {role} &apos;{path}&apos; contient des indices d&apos;une table de couleurs, pas des valeurs. Développez-la d&apos;abord (gdal_translate -expand {kind} ; dans QGIS : Raster, Conversion, PCT vers RVB) et choisissez le résultat. Si les valeurs sont tout de même des comptes numériques, retirez la table de couleurs.</translation>
    </message>
    <message>
        <source>The {role} &apos;{path}&apos;{led} is not opened: {found}. A local file must not make GDAL reach the network or run code unasked. Choose the raster that is meant itself (by its address if it is on the network), {allow}or save it as a GeoTIFF (gdal_translate; in QGIS: Export, Save As) and choose that.</source>
        <translation>{role} &apos;{path}&apos;{led} n&apos;est pas ouvert : {found}. Un fichier local ne doit pas amener GDAL à accéder au réseau ou à exécuter du code sans demande. Choisissez le raster visé lui-même (par son adresse s&apos;il est sur le réseau), {allow}ou enregistrez-le en GeoTIFF (gdal_translate ; dans QGIS : Exporter, Enregistrer sous) et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The name of the {role} {path!a} is not UTF-8, which GDAL needs. Choose another name for the file.</source>
        <translation>Le nom de {role}, {path!a}, n&apos;est pas en UTF-8, dont GDAL a besoin. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source> leads to &apos;{path}&apos;, which</source>
        <translation> mène à &apos;{path}&apos;, qui</translation>
    </message>
    <message>
        <source>allow it (--allow-remote; in QGIS load it as a layer), </source>
        <translation>autorisez-le (--allow-remote ; dans QGIS chargez-le comme couche), </translation>
    </message>
    <message>
        <source>it would be read by GDAL&apos;s driver {name} ({long_name}), which is not known to read local files only</source>
        <translation>il serait lu par le pilote {name} ({long_name}) de GDAL, dont on ne sait pas s&apos;il ne lit que des fichiers locaux</translation>
    </message>
    <message>
        <source>it has open options ({options})</source>
        <translation>il a des options d&apos;ouverture ({options})</translation>
    </message>
    <message>
        <source>more than {count} files refer to each other in a row</source>
        <translation>plus de {count} fichiers se réfèrent les uns aux autres à la suite</translation>
    </message>
    <message>
        <source>it refers to &apos;{name:.200}&apos;</source>
        <translation>il se réfère à &apos;{name:.200}&apos;</translation>
    </message>
    <message>
        <source>it is too large to be looked through</source>
        <translation>il est trop grand pour être examiné</translation>
    </message>
    <message>
        <source>its XML cannot be read, so it cannot be looked through</source>
        <translation>son XML est illisible, il ne peut donc être examiné</translation>
    </message>
    <message>
        <source>it holds code in {language:.40} to be run</source>
        <translation>il contient du code en {language:.40} à exécuter</translation>
    </message>
    <message>
        <source>it is named relative to the working folder</source>
        <translation>il est nommé par rapport au dossier de travail</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}. Check the folder&apos;s permissions, the free disk space and the creation options.</source>
        <translation>La sortie &apos;{path}&apos; ne peut être écrite : {reason}. Vérifiez les droits du dossier, l&apos;espace libre et les options de création.</translation>
    </message>
    <message>
        <source>GDAL cannot pansharpen: {reason}. Try another version of GDAL.</source>
        <translation>GDAL ne peut pas fusionner : {reason}. Essayez une autre version de GDAL.</translation>
    </message>
    <message>
        <source>The result &apos;{output}&apos; cannot be opened again. Was it moved?</source>
        <translation>Le résultat &apos;{output}&apos; ne peut être rouvert. A-t-il été déplacé ?</translation>
    </message>
    <message>
        <source>Measuring the result</source>
        <translation>Mesure du résultat</translation>
    </message>
    <message>
        <source>The folder of the report &apos;{report}&apos; does not exist. Create it or choose another.</source>
        <translation>Le dossier du rapport &apos;{report}&apos; n&apos;existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; is no file. Add the name of a file to it.</source>
        <translation>Le rapport &apos;{report}&apos; n&apos;est pas un fichier. Ajoutez-y le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>The report &apos;{report}&apos; would replace a file of this run. Choose another name.</source>
        <translation>Le rapport &apos;{report}&apos; remplacerait un fichier de cette exécution. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cancelled. The image is finished; no report was written.</source>
        <translation>Annulé. L&apos;image est terminée ; aucun rapport n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another folder or name.</source>
        <translation>Le rapport &apos;{path}&apos; ne peut être écrit : {error}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualité de l’image après pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} mégapixels en {bands} bandes, {seconds} s avec {model} sur {device}.</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s without a network.</source>
        <translation>{megapixels} mégapixels en {bands} bandes, {seconds} s sans réseau.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s details. Check that both images belong together.</source>
        <translation>PAN et MS semblent de scènes, de dates ou de lieux différents : les bandes n&apos;expliquent que {explained} des détails du PAN. Vérifiez que les deux images vont ensemble.</translation>
    </message>
    <message>
        <source>In {changed} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>Dans {changed} de la scène, le PAN montre d&apos;autres détails que le MS : une autre date, des nuages ou un lieu qui a changé. Le résultat y montre ce que montre le PAN, avec les couleurs du MS.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>Le décalage entre PAN et MS n’a pas pu être déterminé : trop peu d’endroits concordent. Regardez les contours dans les extraits.</translation>
    </message>
    <message>
        <source>The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look at the edges in the crops, and at the georeferencing of both files.</source>
        <translation>Le MS était décalé de {offset} par rapport au PAN, plus d&apos;un de ses pixels ; cela a été corrigé. Regardez les bords dans les extraits et le géoréférencement des deux fichiers.</translation>
    </message>
    <message>
        <source>The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are doubled or blurred.</source>
        <translation>Le MS est décalé de {offset} par rapport au PAN, et cela n&apos;a pas été corrigé, comme choisi : les bords sont doubles ou flous.</translation>
    </message>
    <message>
        <source>The scene is small: the figures at reduced resolution vary by chance.</source>
        <translation>La scène est petite : les chiffres à résolution réduite varient au hasard.</translation>
    </message>
    <message>
        <source>The test at reduced resolution was not possible: the scene is too small, or no large part of it is wholly valid.</source>
        <translation>Le test à résolution réduite n’a pas été possible : la scène est trop petite, ou aucune grande partie n’en est entièrement valide.</translation>
    </message>
    <message>
        <source>{clipped} values were outside the range of the data type and were limited to it. Where these are many, choose another output type.</source>
        <translation>{clipped} valeurs étaient hors de la plage du type de données et y ont été limitées. Si elles sont nombreuses, choisissez un autre type de sortie.</translation>
    </message>
    <message>
        <source>Many pixels have the largest value of their band: {saturated}. Where an input is saturated, the result has no detail.</source>
        <translation>Beaucoup de pixels ont la plus grande valeur de leur bande : {saturated}. Là où une entrée est saturée, le résultat n’a pas de détail.</translation>
    </message>
    <message>
        <source>An area at the border has one value in all bands, but is not marked as nodata: {collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration and spoils what lies beside it.</source>
        <translation>Une zone au bord a une seule valeur dans toutes les bandes, mais n&apos;est pas marquée comme nodata : {collar}. Si c&apos;est du remplissage, déclarez cette valeur comme nodata dans le fichier : elle perturbe l&apos;étalonnage et gâte ce qui est à côté.</translation>
    </message>
    <message>
        <source>At reduced resolution plain interpolation is nearer to the truth than the result. PAN may not help on this scene.</source>
        <translation>À résolution réduite, la simple interpolation est plus proche de la vérité que le résultat. PAN n’aide peut-être pas sur cette scène.</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Colours: bands {bands}. Frames: the crops below.</source>
        <translation>Couleurs : bandes {bands}. Cadres : les extraits ci-dessous.</translation>
    </message>
    <message>
        <source>Arrows: offset of the MS against PAN, {times} times as long.</source>
        <translation>Flèches : décalage de MS par rapport à PAN, {times} fois plus long.</translation>
    </message>
    <message>
        <source>Most texture</source>
        <translation>Le plus de texture</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>Least consistent with the MS</source>
        <translation>Le moins cohérent avec MS</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>PAN rows {top} to {bottom}, columns {left} to {right}</source>
        <translation>PAN, lignes {top} à {bottom}, colonnes {left} à {right}</translation>
    </message>
    <message>
        <source>Alignment and valid pixels</source>
        <translation>Alignement et pixels valides</translation>
    </message>
    <message>
        <source>Offset of the MS against PAN</source>
        <translation>Décalage de MS par rapport à PAN</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns (PAN pixels)</source>
        <translation>{rows} lignes, {columns} colonnes (pixels PAN)</translation>
    </message>
    <message>
        <source>dispersion {spread}, {used} of {tried} places agree</source>
        <translation>dispersion {spread}, {used} endroits sur {tried} concordent</translation>
    </message>
    <message>
        <source>varies over the scene by {variation}</source>
        <translation>varie sur la scène de {variation}</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>non recherché</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>not corrected, as chosen</source>
        <translation>non corrigé, comme choisi</translation>
    </message>
    <message>
        <source>the georeferencing is taken as it is</source>
        <translation>le géoréférencement est pris tel quel</translation>
    </message>
    <message>
        <source>Valid pixels</source>
        <translation>Pixels valides</translation>
    </message>
    <message>
        <source>Invalid in the inputs; of the MS by one band alone</source>
        <translation>Non valides dans les entrées ; dans le MS par une seule bande</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <source>Values limited to the data type&apos;s range</source>
        <translation>Valeurs limitées à la plage du type de données</translation>
    </message>
    <message>
        <source>PAN explained by the bands</source>
        <translation>PAN expliqué par les bandes</translation>
    </message>
    <message>
        <source>Share of PAN&apos;s details, at the resolution of the MS, that the bands explain. 65 % or more where both show the same scene; below 30 % the report warns.</source>
        <translation>Part des détails du PAN, à la résolution du MS, que les bandes expliquent. 65 % ou plus quand les deux montrent la même scène ; en dessous de 30 % le rapport avertit.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Test à résolution réduite</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best.</source>
        <translation>PAN et MS sont tous deux dégradés du rapport de résolution, et le résultat est comparé à MS lui-même, dans des parties que l’étalonnage n’a pas vues ({tiles}). En gras : le meilleur.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>Ce résultat</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Weighted Brovey (GDAL)</source>
        <translation>Brovey pondéré (GDAL)</translation>
    </message>
    <message>
        <source>MTF-GLP-FS</source>
        <translation>MTF-GLP-FS</translation>
    </message>
    <message>
        <source>Spectral angle, degrees (0 is best)</source>
        <translation>Angle spectral, degrés (0 est le meilleur)</translation>
    </message>
    <message>
        <source>ERGAS, relative error (0 is best)</source>
        <translation>ERGAS, erreur relative (0 est le meilleur)</translation>
    </message>
    <message>
        <source>Q2n (1 is best)</source>
        <translation>Q2n (1 est le meilleur)</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Difference to the MS</source>
        <translation>Différence avec MS</translation>
    </message>
    <message>
        <source>The result made as coarse as the MS, against the MS: root mean square in DN, and as a share of the band&apos;s standard deviation. Noise of the MS is not reproduced.</source>
        <translation>Le résultat dégradé à la résolution de MS, comparé à MS : moyenne quadratique en DN, et en part de l’écart type de la bande. Le bruit de MS n’est pas reproduit.</translation>
    </message>
    <message>
        <source>Use of the network</source>
        <translation>Usage du réseau</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>entièrement</translation>
    </message>
    <message>
        <source>Use of the network: how much of its correction this scene confirmed.</source>
        <translation>Usage du réseau : la part de sa correction que cette scène a confirmée.</translation>
    </message>
    <message>
        <source>Indices at full resolution</source>
        <translation>Indices à pleine résolution</translation>
    </message>
    <message>
        <source>No reference exists here. Interpolation, which is not sharp, often has the best HQNR; compare results of one scene only, and look at the crops.</source>
        <translation>Il n’y a pas de référence ici. L’interpolation, qui n’est pas nette, a souvent le meilleur HQNR ; ne comparez que des résultats d’une même scène, et regardez les extraits.</translation>
    </message>
    <message>
        <source>Spectral distortion D_lambda_K (0 is best)</source>
        <translation>Distorsion spectrale D_lambda_K (0 est le meilleur)</translation>
    </message>
    <message>
        <source>Spatial distortion D_S (0 is best)</source>
        <translation>Distorsion spatiale D_S (0 est le meilleur)</translation>
    </message>
    <message>
        <source>HQNR (1 is best)</source>
        <translation>HQNR (1 est le meilleur)</translation>
    </message>
    <message>
        <source>Correlation of details with PAN&apos;s (1 is best)</source>
        <translation>Corrélation des détails avec ceux de PAN (1 est le meilleur)</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment il a été fait</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Timesteps of the network</source>
        <translation>Pas de temps du réseau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>MTF of the MS at its Nyquist frequency</source>
        <translation>FTM de MS à sa fréquence de Nyquist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>To make it again</source>
        <translation>Pour le refaire</translation>
    </message>
    <message>
        <source>The command makes the whole scene; an extent was chosen.</source>
        <translation>La commande traite toute la scène ; une emprise avait été choisie.</translation>
    </message>
    <message>
        <source>There is no build &apos;{key}&apos;; choose one of {builds}.</source>
        <translation>Il n&apos;y a pas de build &apos;{key}&apos; ; choisissez-en un parmi {builds}.</translation>
    </message>
    <message>
        <source>In QGIS: Settings &gt; Options &gt; SSDiff &gt; Install. </source>
        <translation>Dans QGIS : Préférences &gt; Options &gt; SSDiff &gt; Installer. </translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver {oldest} or newer.</source>
        <translation>Installez le pilote NVIDIA {oldest} ou plus récent.</translation>
    </message>
    <message>
        <source>Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.</source>
        <translation>Ou installez pour cela CUDA {major} et cuDNN {cudnn} de NVIDIA.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own (looked around &apos;{executable}&apos;), so that nothing can be probed or installed.</source>
        <translation>Le Python de ce QGIS n&apos;a pas été trouvé comme programme à part (cherché autour de &apos;{executable}&apos;), rien ne peut donc être testé ni installé.</translation>
    </message>
    <message>
        <source>Reinstall QGIS with its Python, or run the doctor from QGIS&apos;s own shell: python -m ssdiff_qgis.engine doctor</source>
        <translation>Réinstallez QGIS avec son Python, ou lancez le diagnostic depuis la console de QGIS : python -m ssdiff_qgis.engine doctor</translation>
    </message>
    <message>
        <source>This Python has {bits} bits; onnxruntime is built for 64 only.</source>
        <translation>Ce Python est en {bits} bits ; onnxruntime n&apos;existe que pour 64.</translation>
    </message>
    <message>
        <source>Install the 64-bit QGIS.</source>
        <translation>Installez le QGIS 64 bits.</translation>
    </message>
    <message>
        <source>onnxruntime, which runs the models, is not installed in this Python.</source>
        <translation>onnxruntime, qui exécute les modèles, n&apos;est pas installé dans ce Python.</translation>
    </message>
    <message>
        <source>{settings}Or: {command}</source>
        <translation>{settings}Ou : {command}</translation>
    </message>
    <message>
        <source>This onnxruntime was built for another numpy than the one found ({numpy}): {error}.</source>
        <translation>Cet onnxruntime a été compilé pour un autre numpy que celui trouvé ({numpy}) : {error}.</translation>
    </message>
    <message>
        <source>Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} is not the numpy that QGIS came with, another package has replaced it: reinstall QGIS.</source>
        <translation>Installez un onnxruntime qui va avec. {settings}Ou : {command}. Si {numpy} n&apos;est pas le numpy livré avec QGIS, un autre paquet l&apos;a remplacé : réinstallez QGIS.</translation>
    </message>
    <message>
        <source>The onnxruntime found was built for another processor or another Python than this one ({machine}, {bits} bits, Python {python}): {error}.</source>
        <translation>L&apos;onnxruntime trouvé a été compilé pour un autre processeur ou un autre Python que celui-ci ({machine}, {bits} bits, Python {python}) : {error}.</translation>
    </message>
    <message>
        <source>This onnxruntime was built for a newer Linux: {error}.</source>
        <translation>Cet onnxruntime a été compilé pour un Linux plus récent : {error}.</translation>
    </message>
    <message>
        <source>Install an older one: {command}</source>
        <translation>Installez-en un plus ancien : {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but Windows cannot load it: {error}. Most often the Microsoft Visual C++ runtime is missing or too old.</source>
        <translation>onnxruntime est installé, mais Windows ne peut le charger : {error}. Le plus souvent, l&apos;environnement d&apos;exécution Microsoft Visual C++ manque ou est trop ancien.</translation>
    </message>
    <message>
        <source>Install the Visual C++ runtime ({url}, or: winget install Microsoft.VCRedist.2015+.x64) and restart QGIS.</source>
        <translation>Installez l&apos;environnement Visual C++ ({url}, ou : winget install Microsoft.VCRedist.2015+.x64) et redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Loading onnxruntime fails hard: {error}. A library of another package may stand in its way, or the processor lacks an instruction that it uses.</source>
        <translation>Le chargement d&apos;onnxruntime plante : {error}. Une bibliothèque d&apos;un autre paquet gêne peut-être, ou il manque au processeur une instruction qu&apos;il utilise.</translation>
    </message>
    <message>
        <source>{settings}If that does not help, install an older one: {command}</source>
        <translation>{settings}Si cela n&apos;aide pas, installez-en un plus ancien : {command}</translation>
    </message>
    <message>
        <source>onnxruntime is installed, but does not load: {error}.</source>
        <translation>onnxruntime est installé, mais ne se charge pas : {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}Or: {command}</source>
        <translation>Réinstallez-le. {settings}Ou : {command}</translation>
    </message>
    <message>
        <source>{names} are installed in one folder. They are the same module, and each has overwritten files of the other.</source>
        <translation>Dans un dossier sont installés {names}. C&apos;est le même module, et chacun a écrasé des fichiers de l&apos;autre.</translation>
    </message>
    <message>
        <source>Remove all of them and install one: {removal}; then: {command}</source>
        <translation>Supprimez-les tous et installez-en un : {removal} ; puis : {command}</translation>
    </message>
    <message>
        <source>{name} {version} in {folder} is not used: the onnxruntime for the CPU in {used} is found before it.</source>
        <translation>{name} {version} dans {folder} n&apos;est pas utilisé : l&apos;onnxruntime pour le CPU dans {used} est trouvé avant.</translation>
    </message>
    <message>
        <source>Remove the one for the CPU: {command}</source>
        <translation>Supprimez celui pour le CPU : {command}</translation>
    </message>
    <message>
        <source>This QGIS has already loaded another onnxruntime, from {loaded}, than the one in {folder}: another plugin was first, or it was installed just now.</source>
        <translation>Ce QGIS a déjà chargé un autre onnxruntime, de {loaded}, que celui de {folder} : une autre extension était la première, ou il vient d&apos;être installé.</translation>
    </message>
    <message>
        <source>Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime.</source>
        <translation>Redémarrez QGIS. Si cela persiste, désactivez l&apos;autre extension qui apporte onnxruntime.</translation>
    </message>
    <message>
        <source>There is a numpy in the plugin&apos;s own folder ({runtime}), which hides the one that belongs to QGIS.</source>
        <translation>Il y a dans le dossier de l&apos;extension ({runtime}) un numpy qui masque celui de QGIS.</translation>
    </message>
    <message>
        <source>Uninstall and install again: Settings &gt; Options &gt; SSDiff.</source>
        <translation>Désinstallez, puis réinstallez : Préférences &gt; Options &gt; SSDiff.</translation>
    </message>
    <message>
        <source>This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi is missing or fails).</source>
        <translation>Cet onnxruntime est compilé pour CUDA, mais aucun pilote NVIDIA n&apos;a été trouvé (nvidia-smi manque ou échoue).</translation>
    </message>
    <message>
        <source>Where there is an NVIDIA GPU, install NVIDIA&apos;s driver and restart the computer. Where there is none, nothing needs to be done: the processor is used.</source>
        <translation>S&apos;il y a un GPU NVIDIA, installez le pilote de NVIDIA et redémarrez l&apos;ordinateur. S&apos;il n&apos;y en a pas, il n&apos;y a rien à faire : le processeur est utilisé.</translation>
    </message>
    <message>
        <source>Or take the build for CUDA 12, which this driver runs: {command}</source>
        <translation>Ou prenez le build pour CUDA 12, que ce pilote exécute : {command}</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {driver} is too old: this onnxruntime wants CUDA {major}, and that the driver {oldest} or newer.</source>
        <translation>Le pilote NVIDIA {driver} est trop ancien : cet onnxruntime veut CUDA {major}, et celui-ci le pilote {oldest} ou plus récent.</translation>
    </message>
    <message>
        <source> (missing: {names})</source>
        <translation> (manquent : {names})</translation>
    </message>
    <message>
        <source>{settings}Or: {command}. {by_hand}</source>
        <translation>{settings}Ou : {command}. {by_hand}</translation>
    </message>
    <message>
        <source>This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they do not load{libraries}. Another major version does not do.</source>
        <translation>Cet onnxruntime veut les bibliothèques de CUDA {major} et de cuDNN {cudnn}, et elles ne se chargent pas{libraries}. Une autre version majeure ne convient pas.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no CUDA and uses the processor.</source>
        <translation>Il y a un GPU NVIDIA ({gpu}, pilote {driver}), mais cet onnxruntime n&apos;a pas CUDA et utilise le processeur.</translation>
    </message>
    <message>
        <source>To use the GPU, in QGIS: Settings &gt; Options &gt; SSDiff &gt; Install, and choose CUDA.</source>
        <translation>Pour utiliser le GPU, dans QGIS : Préférences &gt; Options &gt; SSDiff &gt; Installer, et choisir CUDA.</translation>
    </message>
    <message>
        <source>it offers no CPUExecutionProvider</source>
        <translation>il n&apos;offre pas de CPUExecutionProvider</translation>
    </message>
    <message>
        <source>onnxruntime loads, but no model runs on the processor: {error}.</source>
        <translation>onnxruntime se charge, mais aucun modèle ne tourne sur le processeur : {error}.</translation>
    </message>
    <message>
        <source>Install it anew. {settings}</source>
        <translation>Réinstallez-le. {settings}</translation>
    </message>
    <message>
        <source>The device &apos;auto&apos; uses the processor instead. Update the GPU&apos;s driver and run the doctor again; the log says more.</source>
        <translation>L&apos;appareil &apos;auto&apos; utilise le processeur à la place. Mettez à jour le pilote du GPU et relancez le diagnostic ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos;.</source>
        <translation>Choisissez l&apos;appareil &apos;cpu&apos;.</translation>
    </message>
    <message>
        <source>{provider} is there, but its probe failed: {error}.</source>
        <translation>{provider} est là, mais son essai a échoué : {error}.</translation>
    </message>
    <message>
        <source>{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.</source>
        <translation>{provider} met {seconds:.2f} s là où le processeur met {cpu:.2f} s.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Annulé. Rien n&apos;a été installé.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was installed before is unchanged. Choose another build, or see the log and the runtime doctor.</source>
        <translation>onnxruntime a été récupéré, mais ne fonctionne pas ici : {reason}. Il n&apos;est pas utilisé, et ce qui était installé est inchangé. Choisissez un autre build, ou voyez le journal et le diagnostic.</translation>
    </message>
    <message>
        <source>There is no folder of wheels &apos;{wheels}&apos;. Choose another.</source>
        <translation>Il n&apos;y a pas de dossier de wheels &apos;{wheels}&apos;. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The Python of this QGIS was not found as a program of its own, so that its pip cannot be run. Reinstall QGIS with its Python.</source>
        <translation>Le Python de ce QGIS n&apos;a pas été trouvé comme programme à part, son pip ne peut donc être lancé. Réinstallez QGIS avec son Python.</translation>
    </message>
    <message>
        <source>A package brought {shadowed} of its own, which would take the place of QGIS&apos;s and break it. What was installed before is unchanged. Choose another version, or another source of packages.</source>
        <translation>Un paquet a apporté son propre {shadowed}, qui prendrait la place de celui de QGIS et le casserait. Ce qui était installé est inchangé. Choisissez une autre version, ou une autre source de paquets.</translation>
    </message>
    <message>
        <source>The installation needs about {needed} in &apos;{root}&apos;, and {free} are free. Make room and try again.</source>
        <translation>L&apos;installation demande environ {needed} dans &apos;{root}&apos;, et {free} sont libres. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Together: {size}</source>
        <translation>Au total : {size}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Dossier : {folder}</translation>
    </message>
    <message>
        <source>numpy {numpy} and all other packages of QGIS stay as they are.</source>
        <translation>numpy {numpy} et tous les autres paquets de QGIS restent tels quels.</translation>
    </message>
    <message>
        <source>The folder &apos;{root}&apos; cannot be written: {error}. Check its permissions.</source>
        <translation>Le dossier &apos;{root}&apos; n&apos;est pas accessible en écriture : {error}. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>In use: {folder}</source>
        <translation>Utilisé : {folder}</translation>
    </message>
    <message>
        <source>{provider} works, difference from numpy {difference:.2g}</source>
        <translation>{provider} fonctionne, écart avec numpy {difference:.2g}</translation>
    </message>
    <message>
        <source>The installation failed: {error}. What was installed before is unchanged. See the log, and try again.</source>
        <translation>L&apos;installation a échoué : {error}. Ce qui était installé est inchangé. Voyez le journal, et réessayez.</translation>
    </message>
    <message>
        <source>another one, in {folder}, is found first</source>
        <translation>un autre, dans {folder}, est trouvé d&apos;abord</translation>
    </message>
    <message>
        <source>The proxy asks for a password. Enter it in QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>Le proxy demande un mot de passe. Saisissez-le dans QGIS : Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check QGIS: Settings &gt; Options &gt; Network.</source>
        <translation>Le proxy est inaccessible. Vérifiez dans QGIS : Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. A company&apos;s network often puts its own in between: name its file of certificates in the settings.</source>
        <translation>Le certificat de l&apos;index des paquets n&apos;est pas de confiance. Un réseau d&apos;entreprise y interpose souvent le sien : indiquez son fichier de certificats dans les préférences.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the network and the proxy, or install from a folder of wheels.</source>
        <translation>L&apos;index des paquets est inaccessible. Vérifiez le réseau et le proxy, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>A package is not the one that was shown. Make the plan anew, and look at the network if it stays so.</source>
        <translation>Un paquet n&apos;est pas celui qui a été montré. Refaites le plan, et examinez le réseau si cela persiste.</translation>
    </message>
    <message>
        <source>The packages that QGIS has do not go with it. Choose another version, or a newer QGIS.</source>
        <translation>Les paquets de QGIS ne vont pas avec. Choisissez une autre version, ou un QGIS plus récent.</translation>
    </message>
    <message>
        <source>There is no such package for this Python and this system, or the folder of wheels lacks it. Choose another build, or a newer QGIS.</source>
        <translation>Il n&apos;y a pas de tel paquet pour ce Python et ce système, ou il manque dans le dossier de wheels. Choisissez un autre build, ou un QGIS plus récent.</translation>
    </message>
    <message>
        <source>A package is damaged. Fetch it again.</source>
        <translation>Un paquet est endommagé. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>pip did not succeed: {said} {remedy} What was installed before is unchanged.</source>
        <translation>pip n&apos;a pas réussi : {said} {remedy} Ce qui était installé est inchangé.</translation>
    </message>
    <message>
        <source>The numpy of QGIS does not load in {python}, and onnxruntime needs it. Run the runtime doctor, or reinstall QGIS.</source>
        <translation>Le numpy de QGIS ne se charge pas dans {python}, et onnxruntime en a besoin. Lancez le diagnostic, ou réinstallez QGIS.</translation>
    </message>
    <message>
        <source>pip {version}: {arguments}</source>
        <translation>pip {version} : {arguments}</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) does not work: {error}. Reinstall QGIS.</source>
        <translation>Le Python de QGIS ({python}) ne fonctionne pas : {error}. Réinstallez QGIS.</translation>
    </message>
    <message>
        <source>The Python of QGIS ({python}) has no pip. Install it: in Debian and Ubuntu &apos;sudo apt install python3-pip&apos;, in Fedora &apos;sudo dnf install python3-pip&apos;, in OSGeo4W the package python3-pip, in conda &apos;conda install pip&apos;. Then try again.</source>
        <translation>Le Python de QGIS ({python}) n&apos;a pas pip. Installez-le : sous Debian et Ubuntu &apos;sudo apt install python3-pip&apos;, sous Fedora &apos;sudo dnf install python3-pip&apos;, dans OSGeo4W le paquet python3-pip, dans conda &apos;conda install pip&apos;. Puis réessayez.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>Le journal en dit plus.</translation>
    </message>
    <message>
        <source>onnxruntime fell back to {used}: {reason}</source>
        <translation>onnxruntime s&apos;est rabattu sur {used} : {reason}</translation>
    </message>
    <message>
        <source>{provider} gives numbers that are not finite</source>
        <translation>{provider} donne des nombres non finis</translation>
    </message>
    <message>
        <source>{provider} gives wrong numbers: off by {difference:.3g} where the largest is {largest:.3g}</source>
        <translation>{provider} donne des nombres faux : à {difference:.3g} près là où le plus grand est {largest:.3g}</translation>
    </message>
    <message>
        <source>a run on {provider} failed: {error}</source>
        <translation>une exécution sur {provider} a échoué : {error}</translation>
    </message>
    <message>
        <source>it did not answer within {seconds:g} seconds</source>
        <translation>il n&apos;a pas répondu en {seconds:g} secondes</translation>
    </message>
    <message>
        <source>the process crashed (exit status {status})</source>
        <translation>le processus a planté (code de sortie {status})</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not known; choose one of {known}.</source>
        <translation>L&apos;appareil &apos;{device}&apos; n&apos;est pas connu ; choisissez-en un parmi {known}.</translation>
    </message>
    <message>
        <source>The Python package onnxruntime, which runs the models, cannot be used: {error}. Install it from the plugin&apos;s settings page (Settings &gt; Options &gt; SSDiff), or into the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and restart QGIS. Or choose the mode &apos;fast&apos;, which needs none.</source>
        <translation>Le paquet Python onnxruntime, qui exécute les modèles, est inutilisable : {error}. Installez-le depuis la page de préférences de l&apos;extension (Préférences &gt; Options &gt; SSDiff), ou dans le Python de QGIS ({command} ; sous Windows dans la console OSGeo4W), et redémarrez QGIS. Ou choisissez le mode &apos;fast&apos;, qui n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but this onnxruntime offers only {present}. Install the build of onnxruntime that has {wanted} instead, or choose the CPU.</source>
        <translation>&apos;{device}&apos; a été demandé, mais cet onnxruntime n&apos;offre que {present}. Installez à la place le build d&apos;onnxruntime qui a {wanted}, ou choisissez le CPU.</translation>
    </message>
    <message>
        <source>onnxruntime {version} did not load &apos;{path}&apos; within {seconds:.0f} s. Choose another model.</source>
        <translation>onnxruntime {version} n&apos;a pas chargé &apos;{path}&apos; en {seconds:.0f} s. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>onnxruntime {version} cannot load &apos;{path}&apos;: {error}. The file may be damaged, no ONNX model, or made for a newer onnxruntime.</source>
        <translation>onnxruntime {version} ne peut pas charger &apos;{path}&apos; : {error}. Le fichier est peut-être endommagé, n&apos;est pas un modèle ONNX, ou est fait pour un onnxruntime plus récent.</translation>
    </message>
    <message>
        <source>it is slower than the CPU</source>
        <translation>il est plus lent que le CPU</translation>
    </message>
    <message>
        <source>onnxruntime cannot start it: {error}</source>
        <translation>onnxruntime ne peut pas le démarrer : {error}</translation>
    </message>
    <message>
        <source>&apos;{device}&apos; was asked for, but cannot be used: {error}. The runtime doctor says what to do (plugin&apos;s settings page, or python -m ssdiff_qgis.engine doctor); or choose the CPU.</source>
        <translation>&apos;{device}&apos; a été demandé, mais est inutilisable : {error}. Le diagnostic dit que faire (page de préférences de l&apos;extension, ou python -m ssdiff_qgis.engine doctor) ; ou choisissez le CPU.</translation>
    </message>
    <message>
        <source>{provider} is not used: {error}.</source>
        <translation>{provider} n&apos;est pas utilisé : {error}.</translation>
    </message>
    <message>
        <source>Python, GDAL and numpy</source>
        <translation>Python, GDAL et numpy</translation>
    </message>
    <message>
        <source>the interpreter of this Python was not found</source>
        <translation>l&apos;interpréteur de ce Python n&apos;a pas été trouvé</translation>
    </message>
    <message>
        <source>The packages for the CPU were not found: &apos;{index}&apos; gives none, and the usual package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, choose the package for NVIDIA GPUs, which works on the CPU too, or install from a folder of wheels.</source>
        <translation>Les paquets pour le CPU n&apos;ont pas été trouvés : &apos;{index}&apos; n&apos;en donne aucun, et l&apos;index habituel n&apos;a que ceux pour GPU NVIDIA, quelques gigaoctets. Vérifiez le réseau, choisissez le paquet pour GPU NVIDIA, qui marche aussi sur le CPU, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
        <source>torch was fetched, but does not work here: {error}. It is not used, and what was installed before is unchanged. Choose another build, or see the log.</source>
        <translation>torch a été récupéré, mais ne fonctionne pas ici : {error}. Il n&apos;est pas utilisé, et ce qui était installé est inchangé. Choisissez un autre build, ou voyez le journal.</translation>
    </message>
    <message>
        <source>torch {torch} works on &apos;{device}&apos;</source>
        <translation>torch {torch} fonctionne sur &apos;{device}&apos;</translation>
    </message>
    <message>
        <source>Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python</source>
        <translation>Installez-y torch, onnx, onnxscript, onnxruntime et GDAL, ou choisissez un autre Python</translation>
    </message>
    <message>
        <source>Install what training needs (Settings &gt; Options &gt; SSDiff &gt; Training), or choose a Python there that can train</source>
        <translation>Installez ce que demande l&apos;entraînement (Préférences &gt; Options &gt; SSDiff &gt; Entraînement), ou choisissez-y un Python qui peut entraîner</translation>
    </message>
    <message>
        <source>There is no Python &apos;{python}&apos;. {remedy}.</source>
        <translation>Il n&apos;y a pas de Python &apos;{python}&apos;. {remedy}.</translation>
    </message>
    <message>
        <source>{python} cannot train: {error}. {remedy}.</source>
        <translation>{python} ne peut pas entraîner : {error}. {remedy}.</translation>
    </message>
    <message>
        <source>The training ended with status {status}. See the log.</source>
        <translation>L&apos;entraînement s&apos;est terminé avec le code {status}. Voyez le journal.</translation>
    </message>
    <message>
        <source>it ended with status {status}</source>
        <translation>il s&apos;est terminé avec le code {status}</translation>
    </message>
    <message>
        <source>of QGIS</source>
        <translation>de QGIS</translation>
    </message>
    <message>
        <source>The MS explains only {explained:.0%} of PAN&apos;s details. Are PAN and MS of the same scene and date, and do they lie on each other? The result shows what PAN shows, with the colours of the MS.</source>
        <translation>MS n&apos;explique que {explained:.0%} des détails de PAN. PAN et MS sont-ils de la même scène et de la même date, et se superposent-ils ? Le résultat montre ce que montre PAN, avec les couleurs de MS.</translation>
    </message>
    <message>
        <source>PAN shows the same as MS band {bands}. If the panchromatic band is among the MS bands, choose the MS bands without it; if one of the MS bands was given as PAN, choose the panchromatic band.</source>
        <translation>PAN montre la même chose que la bande MS {bands}. Si la bande panchromatique est parmi les bandes MS, choisissez les bandes MS sans elle ; si l&apos;une des bandes MS a été donnée comme PAN, choisissez la bande panchromatique.</translation>
    </message>
    <message>
        <source>In {changed:.0%} of the scene PAN shows other details than the MS: another date, clouds, or a place that has changed. There the result shows what PAN shows, with the colours of the MS.</source>
        <translation>Dans {changed:.0%} de la scène, PAN montre d&apos;autres détails que MS : une autre date, des nuages, ou un lieu qui a changé. Là, le résultat montre ce que montre PAN, avec les couleurs de MS.</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: where they overlap, one of them is nodata everywhere. Check the nodata values of both rasters.</source>
        <translation>PAN et MS n&apos;ont aucun pixel valide en commun : là où ils se recouvrent, l&apos;un d&apos;eux est nodata partout. Vérifiez les valeurs nodata des deux rasters.</translation>
    </message>
    <message>
        <source>Bands {bands} of the MS are nodata everywhere: choose the other MS bands.</source>
        <translation>Les bandes {bands} de MS sont nodata partout : choisissez les autres bandes MS.</translation>
    </message>
    <message>
        <source>Invalid are: {causes}.</source>
        <translation>Ne sont pas valides : {causes}.</translation>
    </message>
    <message>
        <source>a mask or wild values</source>
        <translation>un masque ou des valeurs aberrantes</translation>
    </message>
    <message>
        <source>Band {band} of the PAN is nodata everywhere.</source>
        <translation>La bande {band} de PAN est nodata partout.</translation>
    </message>
    <message>
        <source>Band {band} of the MS is nodata everywhere: choose the other MS bands.</source>
        <translation>La bande {band} de MS est nodata partout : choisissez les autres bandes MS.</translation>
    </message>
    <message>
        <source>{share:.1%} of the MS&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} des pixels de MS (par {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} of PAN&apos;s pixels (by {marks})</source>
        <translation>{share:.1%} des pixels de PAN (par {marks})</translation>
    </message>
    <message>
        <source>{share:.1%} by band {band} alone</source>
        <translation>{share:.1%} par la bande {band} seule</translation>
    </message>
    <message>
        <source>{share:.0%} of the {role}, from its border inwards, is {value:g}, which no nodata value marks. If that is fill, it spoils what lies beside it: set nodata to {value:g} (gdal_edit.py -a_nodata; in QGIS as additional nodata value of the layer) and run again.</source>
        <translation>{share:.0%} de {role}, depuis le bord vers l&apos;intérieur, valent {value:g}, qu&apos;aucune valeur nodata ne marque. Si c&apos;est du remplissage, il gâte ce qui est à côté : réglez nodata sur {value:g} (gdal_edit.py -a_nodata ; dans QGIS comme valeur nodata supplémentaire de la couche) et relancez.</translation>
    </message>
    <message>
        <source>The nodata of band {number} of the MS alone makes {share:.0%} of its pixels invalid in all bands. If these are image (deep water or shade), choose the MS bands without it, or give the file another nodata value (in QGIS: turn it off in the layer&apos;s properties).</source>
        <translation>Le nodata de la bande {number} de MS rend à lui seul {share:.0%} des pixels non valides dans toutes les bandes. S&apos;ils sont image (eau profonde ou ombre), choisissez les bandes MS sans elle, ou donnez au fichier une autre valeur nodata (dans QGIS : désactivez-la dans les propriétés de la couche).</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Lecture des scènes</translation>
    </message>
    <message>
        <source>Preparing the training data</source>
        <translation>Préparation des données d&apos;entraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Kept is the state after {step} steps: {after}.</source>
        <translation>L&apos;état après {step} pas est gardé : {after}.</translation>
    </message>
    <message>
        <source>There is no scene to adapt the model to. Give a PAN and its MS.</source>
        <translation>Il n&apos;y a pas de scène à laquelle adapter le modèle. Donnez un PAN et son MS.</translation>
    </message>
    <message>
        <source>The learning rate must be between 0 and 1, not {learning_rate}.</source>
        <translation>Le taux d&apos;apprentissage doit être entre 0 et 1, pas {learning_rate}.</translation>
    </message>
    <message>
        <source>The name of the adapted model is empty. Give one, or leave it out.</source>
        <translation>Le nom du modèle adapté est vide. Donnez-en un, ou omettez-le.</translation>
    </message>
    <message>
        <source>&apos;{output}&apos; is the model to begin with. Write to another file.</source>
        <translation>&apos;{output}&apos; est le modèle de départ. Écrivez dans un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder &apos;{folder}&apos;. Choose another one.</source>
        <translation>Rien ne peut être écrit dans le dossier &apos;{folder}&apos;. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cancelled before the training began. No file was written.</source>
        <translation>Annulé avant le début de l&apos;entraînement. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The part that is held out cannot be scored by ({before}): a band may be zero there. Choose another part of the scene.</source>
        <translation>La partie mise de côté ne peut être évaluée ({before}) : une bande y est peut-être nulle. Choisissez une autre partie de la scène.</translation>
    </message>
    <message>
        <source>Held out, before: {before}.</source>
        <translation>Partie mise de côté, avant : {before}.</translation>
    </message>
    <message>
        <source>Where the scenes were held out, no state of {steps} steps was better than &apos;{name}&apos;: before {before}; at best, after {step} steps, {after}. ERGAS should fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use &apos;{name}&apos; as it is, or try larger scenes or more time.</source>
        <translation>Sur les parties mises de côté, aucun état de {steps} pas n&apos;a été meilleur que &apos;{name}&apos; : avant {before} ; au mieux, après {step} pas, {after}. ERGAS devrait baisser, et SAM monter d&apos;au plus {tolerance:.0%}. Aucun fichier n&apos;a été écrit. Utilisez &apos;{name}&apos; tel quel, ou essayez des scènes plus grandes ou plus de temps.</translation>
    </message>
    <message>
        <source>&apos;{ms}&apos; has {bands} bands, &apos;{other}&apos; has {others}. Choose scenes of one sensor, with the same bands in the same order.</source>
        <translation>&apos;{ms}&apos; a {bands} bandes, &apos;{other}&apos; en a {others}. Choisissez des scènes d&apos;un même capteur, avec les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
        <source>MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, corrected</source>
        <translation>MS est à {rows:+.2f} lignes et {columns:+.2f} colonnes (pixels PAN) de PAN, corrigé</translation>
    </message>
    <message>
        <source>The shift of MS against PAN cannot be determined, none is corrected</source>
        <translation>Le décalage de MS par rapport à PAN ne peut être déterminé, aucun n&apos;est corrigé</translation>
    </message>
    <message>
        <source>{found}; the MS&apos;s MTF at its Nyquist frequency is estimated as {gain:.2f}. Of {size} MS pixels {trained} are trained on, {held_out} held out.</source>
        <translation>{found} ; la FTM du MS à sa fréquence de Nyquist est estimée à {gain:.2f}. Sur {size} pixels MS, {trained} servent à l&apos;entraînement, {held_out} sont mis de côté.</translation>
    </message>
    <message>
        <source>Give a number of steps or of minutes; both are missing.</source>
        <translation>Donnez un nombre de pas ou de minutes ; les deux manquent.</translation>
    </message>
    <message>
        <source>The number of steps must be at least 1, not {steps}.</source>
        <translation>Le nombre de pas doit être au moins 1, pas {steps}.</translation>
    </message>
    <message>
        <source>The number of minutes must be positive, not {minutes}.</source>
        <translation>Le nombre de minutes doit être positif, pas {minutes}.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; cannot be written: {error}. Choose another file.</source>
        <translation>Le rapport &apos;{path}&apos; ne peut être écrit : {error}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Of the MS {height} x {width} pixels are covered by PAN and without nodata; at least {enough} x {least} are needed to train on one part and score on another. Choose a larger scene, or use the model as it is.</source>
        <translation>De MS, {height} x {width} pixels sont couverts par PAN et sans nodata ; il en faut au moins {enough} x {least} pour entraîner sur une partie et évaluer sur une autre. Choisissez une scène plus grande, ou utilisez le modèle tel quel.</translation>
    </message>
    <message>
        <source>Held out, after {step} steps ({seconds:.0f} s): {scores}.</source>
        <translation>Partie mise de côté, après {step} pas ({seconds:.0f} s) : {scores}.</translation>
    </message>
</context>
<context>
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, encore {time} environ</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>Installer onnxruntime</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>Ces paquets seront installés&#xa0;:</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Download: {}, from {}</source>
        <translation>Téléchargement&#xa0;: {}, depuis {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>l&apos;index de paquets de pip</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Dossier&#xa0;: {}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} et tous les autres paquets de QGIS restent tels quels. L&apos;ensemble est testé avant d&apos;être utilisé&#xa0;; en cas d&apos;échec, rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Lister les modèles (SSDiff)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>model,models,catalogue,onnx</source>
        <translation>model,models,catalogue,onnx,modèle,modèles,catalogue de modèles</translation>
    </message>
    <message>
        <source>Lists the SSDiff models that are on this computer or can be downloaded.</source>
        <translation>Liste les modèles SSDiff qui sont sur cet ordinateur ou peuvent être téléchargés.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those of the model catalogue, with the resolution ratio and the number of bands that they are trained for. The log shows them as a table.</source>
        <translation>Liste les modèles livrés avec l&apos;extension, ceux qui ont été téléchargés et ceux du catalogue de modèles, avec le rapport de résolution et le nombre de bandes pour lesquels ils sont entraînés. Le journal les montre sous forme de tableau.</translation>
    </message>
    <message>
        <source>Model catalogue (URL) to update first</source>
        <translation>Catalogue de modèles (URL) à mettre à jour d&apos;abord</translation>
    </message>
    <message>
        <source>The https address of a model catalogue. It is kept in place of the last one. Without it no network is used.</source>
        <translation>L&apos;adresse https d&apos;un catalogue de modèles. Il remplace le précédent. Sans elle, le réseau n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>A JSON file of all that is known of the models.</source>
        <translation>Un fichier JSON de tout ce qui est connu des modèles.</translation>
    </message>
    <message>
        <source>Models as JSON</source>
        <translation>Modèles en JSON</translation>
    </message>
    <message>
        <source>Downloaded models lie in {}.</source>
        <translation>Les modèles téléchargés se trouvent dans {}.</translation>
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
        <translation>Pansharpening avec SSDiff</translation>
    </message>
    <message>
        <source>Preview in the middle of the map</source>
        <translation>Aperçu au milieu de la carte</translation>
    </message>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparer avec le MS</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pansharpen (SSDiff)</source>
        <translation>Pansharpening (SSDiff)</translation>
    </message>
    <message>
        <source>The network cannot run yet: something is missing. The fast mode works without it.</source>
        <translation>Le réseau ne peut pas encore être exécuté : il manque quelque chose. Le mode rapide fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Go on without the network</source>
        <translation>Continuer sans le réseau</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>The model {name} {version} is downloaded and can be chosen now.</source>
        <translation>Le modèle {name} {version} est téléchargé et peut maintenant être choisi.</translation>
    </message>
    <message>
        <source>Downloading {name} {version}</source>
        <translation>Téléchargement de {name} {version}</translation>
    </message>
    <message>
        <source>Models in the catalogue: {}.</source>
        <translation>Modèles dans le catalogue&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Updating the model catalogue</source>
        <translation>Mise à jour du catalogue de modèles</translation>
    </message>
    <message>
        <source>The model catalogue is removed.</source>
        <translation>Le catalogue de modèles est retiré.</translation>
    </message>
    <message>
        <source>The model {name} {version} is removed.</source>
        <translation>Le modèle {name} {version} est supprimé.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Offer only the models of the plugin, and those that were downloaded.</source>
        <translation>Ne proposer que les modèles de l&apos;extension et ceux qui ont été téléchargés.</translation>
    </message>
    <message>
        <source>Model catalogue</source>
        <translation>Catalogue de modèles</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL&#xa0;:</translation>
    </message>
    <message>
        <source>Updated from {url}, models: {number}</source>
        <translation>Mis à jour depuis {url}, modèles&#xa0;: {number}</translation>
    </message>
    <message>
        <source>No catalogue is known yet; the models above come with the plugin.</source>
        <translation>Aucun catalogue n&apos;est encore connu&#xa0;; les modèles ci-dessus sont livrés avec l&apos;extension.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>in the plugin</source>
        <translation>dans l&apos;extension</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>fait ici</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>non téléchargé</translation>
    </message>
    <message>
        <source>No model was downloaded yet. The folder will be {}.</source>
        <translation>Aucun modèle n&apos;a encore été téléchargé. Le dossier sera {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the model {name} {version} from this computer?</source>
        <translation>Effacer le modèle {name} {version} de cet ordinateur ?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>pansharpening,pan-sharpening,pan sharpen,fusion,fuse,panchromatic,multispectral,resolution,satellite,diffusion,deep learning,neural network,onnx,affinage panchromatique,fusionner,panchromatique,multispectrale,résolution,apprentissage profond,réseau de neurones</translation>
    </message>
    <message>
        <source>Sharpens a multispectral image with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Affine une image multispectrale à l&apos;aide de sa bande panchromatique, par un modèle de diffusion qui préserve les couleurs.</translation>
    </message>
    <message>
        <source>Pansharpens a multispectral image (MS) with the panchromatic band (PAN) of the same scene, by SSDiff, a diffusion model.
The result has PAN&apos;s grid and the MS&apos;s band names, data type and nodata. The MS may be offset, rotated or in another coordinate reference system.
The same inputs always give the same pixels, whatever the extent.</source>
        <translation>Pansharpening d&apos;une image multispectrale (MS) avec la bande panchromatique (PAN) de la même scène par SSDiff, un modèle de diffusion.
Le résultat a la grille du PAN et les noms de bandes, le type de données et la valeur nodata du MS. Le MS peut être décalé, tourné ou dans un autre système de coordonnées.
Les mêmes entrées donnent toujours les mêmes pixels, quelle que soit l&apos;emprise.</translation>
    </message>
    <message>
        <source>Further results: model, execution provider, seconds, and the offset of MS against PAN with its dispersion, in PAN pixels.</source>
        <translation>Autres résultats : modèle, fournisseur d&apos;exécution, secondes et décalage du MS par rapport au PAN avec sa dispersion, en pixels PAN.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is read with {change}.</source>
        <translation>La couche « {layer} » est lue avec {change}.</translation>
    </message>
    <message>
        <source>The mode is fast, without the network: onnxruntime, which runs it, is not installed (Settings &gt; Options &gt; SSDiff).</source>
        <translation>Le mode est rapide, sans le réseau : onnxruntime, qui l’exécute, n’est pas installé (Préférences &gt; Options &gt; SSDiff).</translation>
    </message>
    <message>
        <source>Pansharpened {megapixels:.2f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.2f} mégapixels en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{} pansharpened</source>
        <translation>{} après pansharpening</translation>
    </message>
    <message>
        <source>{} pansharpened: uncertainty</source>
        <translation>{} après pansharpening : incertitude</translation>
    </message>
    <message>
        <source>Pansharpened by SSDiff from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Pansharpening par SSDiff à partir du PAN « {pan} » et du MS « {ms} ».</translation>
    </message>
    <message>
        <source>Expected absolute error of what SSDiff has pansharpened from PAN &apos;{pan}&apos; and MS &apos;{ms}&apos;.</source>
        <translation>Erreur absolue attendue du pansharpening par SSDiff à partir du PAN « {pan} » et du MS « {ms} ».</translation>
    </message>
    <message>
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN&#xa0;: {pan}, bande {band}. MS&#xa0;: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>La couche PAN «&#xa0;{}&#xa0;» a plusieurs bandes, dont la première est utilisée. Choisissez-en une autre comme bande PAN (paramètres avancés) si ce n&apos;est pas la panchromatique.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; cannot be opened. Choose raster layers or files.</source>
        <translation>La couche MS « {} » ne peut pas être ouverte. Choisissez des couches ou des fichiers raster.</translation>
    </message>
    <message>
        <source>The MS layer &apos;{}&apos; is no raster that can be read. Choose raster layers or files.</source>
        <translation>La couche MS « {} » n&apos;est pas un raster lisible. Choisissez des couches ou des fichiers raster.</translation>
    </message>
    <message>
        <source>Both a product and layers were chosen, and the product has a PAN and an MS of its own. Choose the product alone, or PAN and MS alone.</source>
        <translation>Un produit et des couches ont été choisis, alors que le produit a son propre PAN et son propre MS. Choisissez le produit seul, ou PAN et MS seuls.</translation>
    </message>
    <message>
        <source>Both an MS layer and layers of single MS bands were chosen. Choose one or the other.</source>
        <translation>Une couche MS et des couches de bandes MS séparées ont été choisies. Choisissez l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>No {role} layer was chosen. Choose a PAN and an MS layer, or a satellite product in place of both.</source>
        <translation>Aucune couche {role} n&apos;a été choisie. Choisissez une couche PAN et une couche MS, ou un produit satellite à la place des deux.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été choisie à la fois comme PAN et comme MS. Choisissez l&apos;image panchromatique comme PAN et l&apos;image multispectrale moins fine de la même scène comme MS.</translation>
    </message>
</context>
<context>
    <name>PansharpenParameters</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{} (not on this computer)</source>
        <translation>{} (pas sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Best: with the network, about 5 s per megapixel</source>
        <translation>Meilleur : avec le réseau, environ 5 s par mégapixel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 1 s per megapixel</source>
        <translation>Rapide : sans le réseau, environ 1 s par mégapixel</translation>
    </message>
    <message>
        <source>As MS</source>
        <translation>Comme le MS</translation>
    </message>
    <message>
        <source>By the suffix of the file&apos;s name</source>
        <translation>Selon l&apos;extension du nom de fichier</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF (COG)</source>
        <translation>GeoTIFF optimisé pour le cloud (COG)</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Couche panchromatique (PAN)</translation>
    </message>
    <message>
        <source>The sharp image of one band. The result has its grid.</source>
        <translation>L&apos;image fine à une bande. Le résultat a sa grille.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Couche multispectrale (MS)</translation>
    </message>
    <message>
        <source>The coarser image of the same scene, in any coordinate reference system.</source>
        <translation>L&apos;image moins fine de la même scène, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandes MS (si aucune n&apos;est choisie&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>The bands to pansharpen, in the order of the result. If none is chosen, all but a mask (alpha) band.</source>
        <translation>Les bandes à affiner, dans l&apos;ordre du résultat. Si aucune n&apos;est choisie, toutes sauf une bande de masque (alpha).</translation>
    </message>
    <message>
        <source>Or the MS bands in separate layers</source>
        <translation>Ou les bandes MS dans des couches séparées</translation>
    </message>
    <message>
        <source>A layer for each band, in the order of the result.
Scripts may give a list as MS as well.</source>
        <translation>Une couche par bande, dans l&apos;ordre du résultat.
Les scripts peuvent aussi donner une liste comme MS.</translation>
    </message>
    <message>
        <source>Or a satellite product (metadata file or folder)</source>
        <translation>Ou un produit satellite (fichier de métadonnées ou dossier)</translation>
    </message>
    <message>
        <source>Metadata of products (*.txt *.json *.xml *.imd *.til);;All files (*)</source>
        <translation>Métadonnées de produits (*.txt *.json *.xml *.imd *.til);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>As it was delivered; it has PAN and MS.
Landsat 7 to 9 Level-1 (MTL file), Pleiades and SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, and pairs of files whose names differ in PAN and MS, MSS or MUL.</source>
        <translation>Tel qu&apos;il a été livré ; il contient PAN et MS.
Landsat 7 à 9 niveau 1 (fichier MTL), Pléiades et SPOT (DIMAP), Maxar (IMD), KOMPSAT-3, GaoFen, SuperView, Jilin, et paires de fichiers dont les noms diffèrent par PAN et MS, MSS ou MUL.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 5 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Meilleur (best) : avec le réseau, environ 5 s par mégapixel sur deux cœurs de CPU. Rapide (fast) : par la seule régression, environ 1 s et presque aussi bon.
Le réseau a besoin d’onnxruntime ; le mode rapide ne demande aucune installation et ignore le modèle, le périphérique, les pas et la graine.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Automatic (auto): the model trained for the resolution ratio of PAN and MS and for the number of bands.
Any other must fit them. Installed: {}</source>
        <translation>Automatique (auto)&#xa0;: le modèle entraîné pour le rapport de résolution de PAN et MS et pour le nombre de bandes.
Tout autre doit leur convenir. Installés&#xa0;: {}</translation>
    </message>
    <message>
        <source>PAN-MS co-registration</source>
        <translation>Co-enregistrement PAN-MS</translation>
    </message>
    <message>
        <source>What to do about the offset of MS against PAN, from fractions of a pixel to some pixels in most products.
correct: estimate it over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Que faire du décalage du MS par rapport au PAN, qui va de fractions de pixel à quelques pixels dans la plupart des produits.
correct: l&apos;estimer sur la scène et le corriger. report: l&apos;estimer seulement. off: se fier au géoréférencement.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. Their values are the same as without it.</source>
        <translation>Limite le résultat aux pixels PAN dont le centre se trouve à l&apos;intérieur. Leurs valeurs sont les mêmes que sans elle.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Automatic (auto): a GPU that gives the CPU&apos;s numbers, else the CPU; the log says which.
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD; openvino: Intel).</source>
        <translation>Automatique (auto)&#xa0;: un GPU qui donne les nombres du CPU, sinon le CPU&#xa0;; le journal dit lequel.
Tout autre&#xa0;: celui-là, ou une erreur qui dit pourquoi pas (cuda: NVIDIA&#xa0;; directml: Windows&#xa0;; coreml: macOS&#xa0;; migraphx, rocm: AMD&#xa0;; openvino: Intel).</translation>
    </message>
    <message>
        <source>PAN band (if none is chosen: the first)</source>
        <translation>Bande PAN (si aucune n&apos;est choisie&#xa0;: la première)</translation>
    </message>
    <message>
        <source>The panchromatic band of a PAN layer of several bands.</source>
        <translation>La bande panchromatique d&apos;une couche PAN à plusieurs bandes.</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modèle depuis un fichier</translation>
    </message>
    <message>
        <source>An .onnx file of the plugin&apos;s training package, used in place of the model above.</source>
        <translation>Un fichier .onnx du paquet d&apos;entraînement de l&apos;extension, utilisé à la place du modèle ci-dessus.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Pas de diffusion</translation>
    </message>
    <message>
        <source>If not set, the model&apos;s own number. Time grows in proportion.</source>
        <translation>Sans indication, le nombre du modèle. La durée croît en proportion.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Of the noise that diffusion starts from. The same seed gives the same result.</source>
        <translation>Celle du bruit dont part la diffusion. La même graine donne le même résultat.</translation>
    </message>
    <message>
        <source>Data type of the result</source>
        <translation>Type de données du résultat</translation>
    </message>
    <message>
        <source>Values are never scaled: what a smaller type cannot hold is limited, and the log says how many.</source>
        <translation>Les valeurs ne sont jamais mises à l&apos;échelle&#xa0;: ce qu&apos;un type plus petit ne peut contenir est écrêté, et le journal dit combien.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Format du résultat</translation>
    </message>
    <message>
        <source>By the suffix (auto): any format that GDAL can write.
COG: a cloud-optimised GeoTIFF.</source>
        <translation>Selon l&apos;extension (auto)&#xa0;: tout format que GDAL peut écrire.
COG: un GeoTIFF optimisé pour le cloud.</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Ajouter des aperçus (pyramides)</translation>
    </message>
    <message>
        <source>Smaller copies in the file, by which large rasters are shown faster.</source>
        <translation>Copies réduites dans le fichier, grâce auxquelles les grands rasters s&apos;affichent plus vite.</translation>
    </message>
    <message>
        <source>Creation options</source>
        <translation>Options de création</translation>
    </message>
    <message>
        <source>GDAL creation options of the format as NAME=VALUE, separated by |.
They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Options de création GDAL du format sous la forme NOM=VALEUR, séparées par |.
Elles remplacent les valeurs par défaut, qui sont pour GeoTIFF des tuiles et la compression DEFLATE.</translation>
    </message>
    <message>
        <source>Group the result with PAN and MS</source>
        <translation>Grouper le résultat avec PAN et MS</translation>
    </message>
    <message>
        <source>In the desktop: puts the result, PAN and MS into a group of layers.</source>
        <translation>Dans QGIS Desktop : place le résultat, le PAN et le MS dans un groupe de couches.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Affiné (pansharpening)</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>L&apos;image après pansharpening. Elle apparaît lorsqu&apos;elle est complète, ou pas du tout.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Expected absolute error of every band in DN, learnt from the scene itself.
The last band is that of all bands, in standard deviations; it shows where colours are uncertain.</source>
        <translation>Erreur absolue attendue de chaque bande en DN, apprise de la scène elle-même.
La dernière bande vaut pour toutes les bandes, en écarts-types ; elle montre où les couleurs sont incertaines.</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Rapport de qualité</translation>
    </message>
    <message>
        <source>Crops and figures of quality.
A page that opens from the Results Viewer, and takes about a tenth of the time.</source>
        <translation>Une page avec des extraits et des chiffres de qualité.
Elle s’ouvre depuis le visualiseur de résultats et prend environ un dixième du temps.</translation>
    </message>
    <message>
        <source>Name and version of the model</source>
        <translation>Nom et version du modèle</translation>
    </message>
    <message>
        <source>Execution provider used</source>
        <translation>Fournisseur d&apos;exécution utilisé (execution provider)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Décalage du MS par rapport au PAN, lignes vers le bas en pixels PAN&#xa0;; vide si inconnu</translation>
    </message>
    <message>
        <source>Offset of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Décalage du MS par rapport au PAN, colonnes vers la droite en pixels PAN&#xa0;; vide si inconnu</translation>
    </message>
    <message>
        <source>Dispersion of the offset over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersion du décalage sur la scène en pixels PAN&#xa0;; vide si inconnue</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>bandes quelconques</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>bandes&#xa0;: {}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands})</source>
        <translation>{name} (rapport {ratio}, {bands})</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>There is no panchromatic layer with a coarser multispectral one in the middle of the map.</source>
        <translation>Au milieu de la carte, il n’y a pas de couche panchromatique avec une couche multispectrale plus grossière.</translation>
    </message>
</context>
<context>
    <name>RuntimePanel</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>The whole report, for a bug report. Your home folder is written as ~.</source>
        <translation>Le rapport entier, pour un rapport d&apos;anomalie. Votre dossier personnel y est écrit ~.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>Depuis un dossier de wheels&#xa0;:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Pour les ordinateurs sans réseau&#xa0;: des fichiers .whl téléchargés sur un autre avec «&#xa0;pip download&#xa0;», pour le même système et la même version de Python.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Désinstaller…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Of the processor, for the network and all else. Fewer leave more of the computer to other programs.</source>
        <translation>Du processeur, pour le réseau et tout le reste. Moins il y en a, plus il reste pour les autres programmes.</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>Fils d&apos;exécution :</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paquet&#xa0;:</translation>
    </message>
    <message>
        <source>Install onnxruntime</source>
        <translation>Installer onnxruntime</translation>
    </message>
    <message>
        <source>The plugin has installed nothing in this QGIS profile.</source>
        <translation>L&apos;extension n&apos;a rien installé dans ce profil QGIS.</translation>
    </message>
    <message>
        <source>Installed by the plugin in this QGIS profile: {}</source>
        <translation>Installé par l&apos;extension dans ce profil QGIS&#xa0;: {}</translation>
    </message>
    <message>
        <source>Recommended: {package}. {reason}</source>
        <translation>Recommandé&#xa0;: {package}. {reason}</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, CUDA 13 (pilote 580 ou plus récent), avec les bibliothèques de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, CUDA 12 (pilote 525 ou plus récent), avec les bibliothèques de NVIDIA</translation>
    </message>
    <message>
        <source>Any GPU (DirectML)</source>
        <translation>N&apos;importe quel GPU (DirectML)</translation>
    </message>
    <message>
        <source>Intel processor or GPU (OpenVINO)</source>
        <translation>Processeur ou GPU d&apos;Intel (OpenVINO)</translation>
    </message>
    <message>
        <source>Apple&apos;s chip (CoreML)</source>
        <translation>Puce Apple (CoreML)</translation>
    </message>
    <message>
        <source>AMD GPU, MIGraphX (needs ROCm)</source>
        <translation>GPU AMD, MIGraphX (nécessite ROCm)</translation>
    </message>
    <message>
        <source>AMD GPU, ROCm (older than MIGraphX)</source>
        <translation>GPU AMD, ROCm (antérieur à MIGraphX)</translation>
    </message>
    <message>
        <source>It works everywhere; with a GPU, DirectML may be faster.</source>
        <translation>Cela fonctionne partout&#xa0;; avec un GPU, DirectML peut être plus rapide.</translation>
    </message>
    <message>
        <source>It works everywhere, and no NVIDIA driver was found.</source>
        <translation>Cela fonctionne partout, et aucun pilote NVIDIA n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU ({gpu}) with the driver {driver}.</source>
        <translation>Il y a un GPU NVIDIA ({gpu}) avec le pilote {driver}.</translation>
    </message>
    <message>
        <source>The driver {driver} of the {gpu} is too old for CUDA.</source>
        <translation>Le pilote {driver} de la {gpu} est trop ancien pour CUDA.</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>Supprimer l&apos;onnxruntime que l&apos;extension a installé dans ce profil QGIS&#xa0;? Les autres paquets ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>RuntimeTasks</name>
    <message>
        <source>Checking {}</source>
        <translation>Vérification de {}</translation>
    </message>
    <message>
        <source>Checking the runtime</source>
        <translation>Vérification de l&apos;environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Recherche des paquets</translation>
    </message>
    <message>
        <source>Installing onnxruntime</source>
        <translation>Installation d&apos;onnxruntime</translation>
    </message>
    <message>
        <source>Uninstalling onnxruntime</source>
        <translation>Désinstallation d&apos;onnxruntime</translation>
    </message>
    <message>
        <source>onnxruntime is installed and was tested.</source>
        <translation>onnxruntime est installé et a été testé.</translation>
    </message>
    <message>
        <source>The onnxruntime that the plugin had installed is removed.</source>
        <translation>L&apos;onnxruntime que l&apos;extension avait installé est supprimé.</translation>
    </message>
    <message>
        <source>QGIS still has it loaded: restart QGIS.</source>
        <translation>QGIS l&apos;a encore en mémoire&#xa0;: redémarrez QGIS.</translation>
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
        <translation>Pansharpening SSDiff</translation>
    </message>
</context>
<context>
    <name>ScenePairs</name>
    <message>
        <source>{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.</source>
        <translation>{pans} couches PAN et {ms} couches MS ont été choisies. Choisissez un PAN pour chaque MS.</translation>
    </message>
    <message>
        <source>It is not clear which PAN layer belongs to the MS layer &apos;{}&apos;: none covers it, or another MS fits it as well. Choose the layers in the same order in both lists.</source>
        <translation>On ne sait pas quelle couche PAN appartient à la couche MS &apos;{}&apos; : aucune ne la couvre, ou une autre MS y convient aussi bien. Choisissez les couches dans le même ordre dans les deux listes.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Runtime</source>
        <translation>Environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>the coordinate reference system {crs} as set in QGIS</source>
        <translation>le système de coordonnées de référence {crs} défini dans QGIS</translation>
    </message>
    <message>
        <source>the additional nodata values as set in QGIS</source>
        <translation>les valeurs nodata supplémentaires définies dans QGIS</translation>
    </message>
    <message>
        <source>the pixels of the file&apos;s nodata value, which is turned off in QGIS</source>
        <translation>les pixels de la valeur nodata du fichier, désactivée dans QGIS</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>La couche {role} «&#xa0;{layer}&#xa0;» vient du fournisseur de données «&#xa0;{provider}&#xa0;», mais le pansharpening n&apos;est possible qu&apos;avec des rasters ouverts par GDAL. Enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with settings ({settings}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>La couche {role} « {layer} » a été ouverte avec des paramètres ({settings}) qui ne sont pas transmis. Chargez-la sans eux, ou enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has no data. Remove it, and load its file anew.</source>
        <translation>La couche « {} » n&apos;a pas de données. Supprimez-la et rechargez son fichier.</translation>
    </message>
</context>
<context>
    <name>SwipeTool</name>
    <message>
        <source>Compare with the MS</source>
        <translation>Comparer avec le MS</translation>
    </message>
    <message>
        <source>There is no pansharpened layer in the map whose MS is in the project. Load a result when it is made, then compare.</source>
        <translation>Il n&apos;y a dans la carte aucun résultat de pansharpening dont le MS soit dans le projet. Chargez un résultat quand il est produit, puis comparez.</translation>
    </message>
    <message>
        <source>Left: &apos;{ms}&apos;. Right: the map. Drag the line; Esc ends it.</source>
        <translation>Gauche : « {ms} ». Droite : la carte. Glissez la ligne ; Échap termine.</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a folder of its own, which QGIS itself never uses.</source>
        <translation>Pour adapter un modèle à vos scènes (Adapter un modèle dans la boîte à outils), il faut torch, quelques centaines de mégaoctets, quelques milliers pour un GPU NVIDIA. Il est installé dans un dossier à part, que QGIS lui-même n&apos;utilise jamais.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Has the Python that training would use take a step.</source>
        <translation>Fait faire un pas au Python que l&apos;entraînement utiliserait.</translation>
    </message>
    <message>
        <source>From a folder of wheels:</source>
        <translation>Depuis un dossier de wheels&#xa0;:</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were downloaded on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Pour les ordinateurs sans réseau&#xa0;: des fichiers .whl téléchargés sur un autre avec «&#xa0;pip download&#xa0;», pour le même système et la même version de Python.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Désinstaller…</translation>
    </message>
    <message>
        <source>A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what is installed here, or QGIS&apos;s own Python, if it has them.</source>
        <translation>Un Python qui a torch, onnx, onnxscript, onnxruntime et GDAL. Si vide : ce qui est installé ici, ou le Python de QGIS, s&apos;il les a.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU, with NVIDIA&apos;s libraries</source>
        <translation>GPU NVIDIA, avec les bibliothèques de NVIDIA</translation>
    </message>
    <message>
        <source>NVIDIA GPU, CUDA 12</source>
        <translation>GPU NVIDIA, CUDA 12</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Paquet&#xa0;:</translation>
    </message>
    <message>
        <source>Another Python:</source>
        <translation>Un autre Python :</translation>
    </message>
    <message>
        <source>Install torch</source>
        <translation>Installer torch</translation>
    </message>
    <message>
        <source>The plugin has installed nothing for training.</source>
        <translation>L&apos;extension n&apos;a rien installé pour l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Installed by the plugin for training: {}</source>
        <translation>Installé par l&apos;extension pour l&apos;entraînement : {}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>Remove torch, and what else the plugin installed for training? Adapted models stay.</source>
        <translation>Supprimer torch et ce que l&apos;extension a installé d&apos;autre pour l&apos;entraînement ? Les modèles adaptés restent.</translation>
    </message>
</context>
<context>
    <name>TrainingTasks</name>
    <message>
        <source>Trying to train</source>
        <translation>Essai d&apos;entraînement</translation>
    </message>
    <message>
        <source>Looking up the packages</source>
        <translation>Recherche des paquets</translation>
    </message>
    <message>
        <source>Installing torch</source>
        <translation>Installation de torch</translation>
    </message>
    <message>
        <source>Uninstalling torch</source>
        <translation>Désinstallation de torch</translation>
    </message>
    <message>
        <source>Models can be adapted: torch {torch} works in {python}.</source>
        <translation>Les modèles peuvent être adaptés : torch {torch} fonctionne dans {python}.</translation>
    </message>
    <message>
        <source>torch is installed and was tested.</source>
        <translation>torch est installé et a été testé.</translation>
    </message>
    <message>
        <source>The packages that the plugin had installed for training are removed.</source>
        <translation>Les paquets que l&apos;extension avait installés pour l&apos;entraînement sont supprimés.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
</TS>
