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
        <source>The training reads the file of the layer &apos;{layer}&apos; as it is, without {changes}.</source>
        <translation>L&apos;entraînement lit le fichier de la couche &apos;{layer}&apos; tel quel, sans {changes}.</translation>
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
    <name>FeedbackProgress</name>
    <message>
        <source>{stage}, about {time} left</source>
        <translation>{stage}, encore {time} environ</translation>
    </message>
    <message>
        <source>Analysing the scene</source>
        <translation>Analyse de la scène</translation>
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
        <source>Testing the network at reduced resolution</source>
        <translation>Test du réseau à résolution réduite</translation>
    </message>
    <message>
        <source>Estimating the noise of the MS</source>
        <translation>Estimation du bruit du MS</translation>
    </message>
    <message>
        <source>Pansharpening</source>
        <translation>Pansharpening en cours</translation>
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
        <source>Measuring the result</source>
        <translation>Mesure du résultat</translation>
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
        <source>Writing</source>
        <translation>Écriture du résultat</translation>
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
        <source>Pansharpened {megapixels:.1f} megapixels in {seconds:.0f} s.</source>
        <translation>Pansharpening de {megapixels:.1f} mégapixels en {seconds:.0f} s.</translation>
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
        <source>Best: with the network, about 10 s per megapixel</source>
        <translation>Meilleur : avec le réseau, environ 10 s par mégapixel</translation>
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
        <source>Best (best): with the network, about 10 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 1 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Meilleur (best) : avec le réseau, environ 10 s par mégapixel sur deux cœurs de CPU. Rapide (fast) : par la seule régression, environ 1 s et presque aussi bon.
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
    <name>ReportTexts</name>
    <message>
        <source>Quality of the pansharpened image</source>
        <translation>Qualité de l’image après pansharpening</translation>
    </message>
    <message>
        <source>{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.</source>
        <translation>{megapixels} mégapixels en {bands} bandes, {seconds} s avec {model} sur {device}.</translation>
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
        <source>corrected</source>
        <translation>corrigé</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Test at reduced resolution</source>
        <translation>Test à résolution réduite</translation>
    </message>
    <message>
        <source>PAN and MS are both made coarser by the resolution ratio, and the result is compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.</source>
        <translation>PAN et MS sont tous deux dégradés du rapport de résolution, et le résultat est comparé à MS lui-même, dans {tiles} parties que l’étalonnage n’a pas vues. En gras : le meilleur.</translation>
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
        <source>Left of the line is &apos;{ms}&apos;, right of it the map. Drag the line; Esc ends it.</source>
        <translation>À gauche de la ligne, « {ms} » ; à droite, la carte. Faites glisser la ligne ; Échap termine.</translation>
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
