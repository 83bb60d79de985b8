<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Pansharpen…</source>
        <translation>Pansharpening…</translation>
    </message>
    <message>
        <source>Pansharpen with SSDiff</source>
        <translation>Pansharpening avec SSDiff</translation>
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
        <source>Models cannot run yet: something is missing.</source>
        <translation>Les modèles ne peuvent pas encore s&apos;exécuter : il manque quelque chose.</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les paramètres…</translation>
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
        <translation>Testé : {}.</translation>
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
        <source>NVIDIA&apos;s driver</source>
        <translation>Pilote NVIDIA</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
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
        <translation>Puce Apple (CoreML)</translation>
    </message>
</context>
<context>
    <name>DownloadModelAlgorithm</name>
    <message>
        <source>Download model (SSDiff)</source>
        <translation>Télécharger un modèle (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,download,install,onnx</source>
        <translation>pansharpen,pansharpening,model,download,install,onnx,affinage panchromatique,modèle,télécharger,installer</translation>
    </message>
    <message>
        <source>Downloads a pansharpening model of the catalogue, and checks it.</source>
        <translation>Télécharge un modèle de pansharpening du catalogue et le vérifie.</translation>
    </message>
    <message>
        <source>Downloads a model of the catalogue onto this machine, where the pansharpening algorithm finds it by its name. A model that is here already is not downloaded again.
QGIS&apos;s proxy and certificates are used. A download that was cut off or cancelled goes on where it stopped. The file is taken only if its size and SHA-256 are those of the catalogue, and if it is a model that this plugin can run.</source>
        <translation>Télécharge un modèle du catalogue sur cet ordinateur, où l&apos;algorithme de pansharpening le trouve par son nom. Un modèle déjà présent n&apos;est pas téléchargé de nouveau.
Le proxy et les certificats de QGIS sont utilisés. Un téléchargement interrompu ou annulé reprend là où il s&apos;est arrêté. Le fichier n&apos;est accepté que si sa taille et son SHA-256 sont ceux du catalogue, et si c&apos;est un modèle que cette extension peut exécuter.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The name of the model, as the algorithm that lists the models shows it. Of several versions the newest is taken.</source>
        <translation>Le nom du modèle, tel que l&apos;affiche l&apos;algorithme qui liste les modèles. Entre plusieurs versions, la plus récente est prise.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Adresse d&apos;un catalogue à récupérer d&apos;abord</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it the last one is used.</source>
        <translation>L&apos;adresse https d&apos;un catalogue de modèles. Il est récupéré et remplace le précédent. Sans adresse, le précédent est utilisé.</translation>
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
    <name>ListModelsAlgorithm</name>
    <message>
        <source>List models (SSDiff)</source>
        <translation>Lister les modèles (SSDiff)</translation>
    </message>
    <message>
        <source>pansharpen,pansharpening,model,models,catalogue,onnx</source>
        <translation>pansharpen,pansharpening,model,models,catalogue,onnx,affinage panchromatique,modèle,modèles</translation>
    </message>
    <message>
        <source>Lists the pansharpening models that are on this machine or can be downloaded.</source>
        <translation>Liste les modèles de pansharpening présents sur cet ordinateur ou téléchargeables.</translation>
    </message>
    <message>
        <source>Lists the models that come with the plugin, those that were downloaded, and those that the catalogue offers for download, with the number of bands and the ratio of MS to PAN pixels that they are made for. The log shows them as a table; the result MODELS holds them as JSON.</source>
        <translation>Liste les modèles livrés avec l&apos;extension, ceux qui ont été téléchargés et ceux que le catalogue propose au téléchargement, avec le nombre de bandes et le rapport entre pixels MS et PAN pour lesquels ils sont faits. Le journal les montre sous forme de tableau ; le résultat MODELS les contient en JSON.</translation>
    </message>
    <message>
        <source>Address of a catalogue to fetch first</source>
        <translation>Adresse d&apos;un catalogue à récupérer d&apos;abord</translation>
    </message>
    <message>
        <source>The https address of a catalogue of models. It is fetched and kept in the place of the last one. Without it nothing is fetched.</source>
        <translation>L&apos;adresse https d&apos;un catalogue de modèles. Il est récupéré et remplace le précédent. Sans adresse, rien n&apos;est récupéré.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>A file to write the list to as well, as JSON.</source>
        <translation>Un fichier où écrire aussi la liste, en JSON.</translation>
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
    <name>ModelWork</name>
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
        <translation>Modèles dans le catalogue : {}.</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>Récupération du catalogue</translation>
    </message>
    <message>
        <source>The catalogue is forgotten.</source>
        <translation>Le catalogue est oublié.</translation>
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
        <source>Where</source>
        <translation>Emplacement</translation>
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
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Know only the models of the plugin again, and those that were downloaded.</source>
        <translation>Ne plus connaître que les modèles de l&apos;extension et ceux qui ont été téléchargés.</translation>
    </message>
    <message>
        <source>Catalogue of further models</source>
        <translation>Catalogue d&apos;autres modèles</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>Fetched from {url}, models: {number}</source>
        <translation>Récupéré depuis {url}, modèles : {number}</translation>
    </message>
    <message>
        <source>None was fetched yet.</source>
        <translation>Aucun n&apos;a encore été récupéré.</translation>
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
        <source>downloaded</source>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>non téléchargé</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Models will lie in {}.</source>
        <translation>Rien n&apos;a encore été téléchargé. Les modèles se trouveront dans {}.</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>Effacer le modèle téléchargé {name} {version} ?</translation>
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
        <source>Sharpens multispectral imagery with its panchromatic band, by a diffusion model that keeps the colours.</source>
        <translation>Affine l&apos;imagerie multispectrale à l&apos;aide de sa bande panchromatique, par un modèle de diffusion qui préserve les couleurs.</translation>
    </message>
    <message>
        <source>Fuses a panchromatic raster (PAN) with the coarser multispectral bands (MS) of the same scene into one multispectral raster on PAN&apos;s grid, with SSDiff, a diffusion model for pansharpening.
The result keeps the coordinate reference system, band names, data type and nodata of the MS. Where PAN and MS overlap only in part, it is cut to the overlap. The same inputs, model, steps and seed always give the same pixels, whatever the extent.
PAN is never resampled. The MS may be offset, rotated or in another coordinate reference system: it is brought to PAN&apos;s grid, and its shift against PAN is corrected.</source>
        <translation>Fusionne un raster panchromatique (PAN) avec les bandes multispectrales (MS), plus grossières, de la même scène en un raster multispectral sur la grille du PAN, avec SSDiff, un modèle de diffusion pour le pansharpening.
Le résultat conserve le système de coordonnées de référence, les noms de bandes, le type de données et la valeur nodata du MS. Là où PAN et MS ne se recouvrent qu&apos;en partie, il est découpé sur leur recouvrement. Les mêmes entrées, le même modèle, les mêmes pas et la même graine donnent toujours les mêmes pixels, quelle que soit l&apos;emprise.
Le PAN n&apos;est jamais rééchantillonné. Le MS peut être décalé, tourné ou dans un autre système de coordonnées de référence : il est ramené sur la grille du PAN et son décalage par rapport au PAN est corrigé.</translation>
    </message>
    <message>
        <source>Besides the raster, the results name the model and the execution provider that were used, the seconds it took, and the shift of MS against PAN in PAN pixels (rows downwards, columns to the right) with its spread over the scene. The shift is empty where it could not be determined or was not looked for.</source>
        <translation>Outre le raster, les résultats indiquent le modèle et le fournisseur d&apos;exécution (execution provider) utilisés, la durée en secondes et le décalage du MS par rapport au PAN en pixels PAN (lignes vers le bas, colonnes vers la droite) avec sa dispersion sur la scène. Le décalage est vide s&apos;il n&apos;a pas pu être déterminé ou n&apos;a pas été cherché.</translation>
    </message>
    <message>
        <source>Panchromatic layer (PAN)</source>
        <translation>Couche panchromatique (PAN)</translation>
    </message>
    <message>
        <source>The sharp raster of one band; of several bands the first is used. The result has its grid.</source>
        <translation>Le raster net à une bande ; s&apos;il y en a plusieurs, la première est utilisée. Le résultat a sa grille.</translation>
    </message>
    <message>
        <source>Multispectral layer (MS)</source>
        <translation>Couche multispectrale (MS)</translation>
    </message>
    <message>
        <source>The coarser raster of the same scene, in any coordinate reference system.</source>
        <translation>Le raster plus grossier de la même scène, dans n&apos;importe quel système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>MS bands (if none is chosen: all)</source>
        <translation>Bandes MS (si aucune n&apos;est choisie : toutes)</translation>
    </message>
    <message>
        <source>The bands to sharpen, in the order of the result. If none is chosen, all are sharpened but a mask (alpha) band; the log says which.</source>
        <translation>Les bandes à affiner, dans l&apos;ordre du résultat. Si aucune n&apos;est choisie, toutes le sont sauf une bande de masque (alpha) ; le journal dit lesquelles.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>auto: the model that is made for the ratio of PAN and MS pixels and for the number of bands. Else the one that is named, or an error if it does not fit. There are: {}</source>
        <translation>auto: le modèle fait pour le rapport entre pixels PAN et MS et pour le nombre de bandes. Sinon celui qui est nommé, ou une erreur s&apos;il ne convient pas. Il y a : {}</translation>
    </message>
    <message>
        <source>Model from a file</source>
        <translation>Modèle depuis un fichier</translation>
    </message>
    <message>
        <source>An .onnx file written by the plugin&apos;s training package, used instead of the model above. It says itself for which bands and ratio it is made.</source>
        <translation>Un fichier .onnx écrit par le paquet d&apos;entraînement de l&apos;extension, utilisé à la place du modèle ci-dessus. Il indique lui-même pour quelles bandes et quel rapport il est fait.</translation>
    </message>
    <message>
        <source>What to do with a shift between PAN and MS</source>
        <translation>Que faire d&apos;un décalage entre PAN et MS</translation>
    </message>
    <message>
        <source>Real products are off by fractions of a pixel, up to some pixels. correct: estimate the shift over the scene and correct it. report: estimate it only. off: trust the georeferencing.</source>
        <translation>Les produits réels sont décalés de fractions de pixel, jusqu&apos;à quelques pixels. correct: estimer le décalage sur la scène et le corriger. report: l&apos;estimer seulement. off: se fier au géoréférencement.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Limits the result to the PAN pixels whose centres lie inside. The pixels are the same as without it.</source>
        <translation>Limite le résultat aux pixels PAN dont le centre se trouve à l&apos;intérieur. Les pixels sont les mêmes que sans elle.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>auto: a GPU where onnxruntime has one that gives the CPU&apos;s numbers, else the CPU; the log says which and why. cpu: the CPU. Any other: that (cuda: NVIDIA; directml: Windows; coreml: macOS; rocm, migraphx: AMD), or an error that says why not.</source>
        <translation>auto: un GPU si onnxruntime en a un qui donne les nombres du CPU, sinon le CPU ; le journal dit lequel et pourquoi. cpu: le CPU. Tout autre choix : celui-là (cuda: NVIDIA ; directml: Windows ; coreml: macOS ; rocm, migraphx: AMD), ou une erreur qui dit pourquoi pas.</translation>
    </message>
    <message>
        <source>Diffusion steps</source>
        <translation>Pas de diffusion</translation>
    </message>
    <message>
        <source>The time needed grows in proportion. If not set, the model&apos;s own choice.</source>
        <translation>La durée augmente en proportion. Sans valeur, le choix propre au modèle.</translation>
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
        <source>As MS: that of the MS, so that nothing is lost. Values are never scaled: what a smaller type cannot hold is cut, and the log says how many.</source>
        <translation>as MS: celui du MS, de sorte que rien n&apos;est perdu. Les valeurs ne sont jamais mises à l&apos;échelle : ce qu&apos;un type plus petit ne peut contenir est écrêté, et le journal dit combien.</translation>
    </message>
    <message>
        <source>Format of the result</source>
        <translation>Format du résultat</translation>
    </message>
    <message>
        <source>auto: what the suffix of the output&apos;s name stands for, any format that GDAL can write. COG: a cloud-optimised GeoTIFF.</source>
        <translation>auto: celui qu&apos;indique l&apos;extension du nom de sortie, n&apos;importe quel format que GDAL sait écrire. COG: un GeoTIFF optimisé pour le cloud.</translation>
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
        <source>GDAL creation options of the output&apos;s format as NAME=VALUE, separated by |. They replace the defaults, which for GeoTIFF are tiles and DEFLATE compression.</source>
        <translation>Options de création GDAL du format de sortie sous la forme NOM=VALEUR, séparées par |. Elles remplacent les valeurs par défaut, qui sont pour GeoTIFF des tuiles et la compression DEFLATE.</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Affiné (pansharpening)</translation>
    </message>
    <message>
        <source>The fused raster. It appears when it is complete, or not at all.</source>
        <translation>Le raster fusionné. Il apparaît quand il est complet, ou pas du tout.</translation>
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
        <source>Shift of MS against PAN, rows downwards in PAN pixels; empty if not known</source>
        <translation>Décalage du MS par rapport au PAN, lignes vers le bas en pixels PAN ; vide si inconnu</translation>
    </message>
    <message>
        <source>Shift of MS against PAN, columns to the right in PAN pixels; empty if not known</source>
        <translation>Décalage du MS par rapport au PAN, colonnes vers la droite en pixels PAN ; vide si inconnu</translation>
    </message>
    <message>
        <source>Spread of the shift over the scene in PAN pixels; empty if not known</source>
        <translation>Dispersion du décalage sur la scène en pixels PAN ; vide si inconnue</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>Les réglages nodata de la couche « {} » diffèrent de ceux de son fichier. Ceux du fichier sont utilisés.</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>bandes quelconques</translation>
    </message>
    <message>
        <source>bands: {}</source>
        <translation>bandes : {}</translation>
    </message>
    <message>
        <source>{name} (ratio {ratio}, {bands}): {description}</source>
        <translation>{name} (rapport {ratio}, {bands}) : {description}</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be fused. Save it as a GeoTIFF first.</source>
        <translation>La couche {role} « {layer} » vient du fournisseur de données « {provider} », mais seuls les rasters ouverts par GDAL peuvent être fusionnés. Enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>La couche {role} « {layer} » a été ouverte avec des options de pilote ({options}), qui ne sont pas transmises. Chargez-la sans elles, ou enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Install onnxruntime</source>
        <translation>Installer onnxruntime</translation>
    </message>
    <message>
        <source>These packages will be installed:</source>
        <translation>Ces paquets seront installés :</translation>
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
        <source>To fetch: {}, from {}</source>
        <translation>À télécharger : {}, depuis {}</translation>
    </message>
    <message>
        <source>the package index of pip</source>
        <translation>l&apos;index de paquets de pip</translation>
    </message>
    <message>
        <source>Into: {}</source>
        <translation>Vers : {}</translation>
    </message>
    <message>
        <source>numpy {} and all other packages of QGIS stay as they are. It is tested before it is used; if that fails, nothing has changed.</source>
        <translation>numpy {} et tous les autres paquets de QGIS restent tels quels. L&apos;ensemble est testé avant d&apos;être utilisé ; en cas d&apos;échec, rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
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
        <translation>Depuis un dossier de wheels :</translation>
    </message>
    <message>
        <source>For computers without a network: .whl files that were fetched on another one with &apos;pip download&apos;, for the same system and version of Python.</source>
        <translation>Pour les ordinateurs sans réseau : fichiers .whl récupérés sur un autre avec « pip download », pour le même système et la même version de Python.</translation>
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
        <source>For:</source>
        <translation>Pour :</translation>
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
        <translation>Installé par l&apos;extension dans ce profil QGIS : {}</translation>
    </message>
    <message>
        <source>Recommended: {choice}. {reason}</source>
        <translation>Recommandé : {choice}. {reason}</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>Remove the onnxruntime that the plugin installed in this QGIS profile? Other packages are not touched.</source>
        <translation>Supprimer l&apos;onnxruntime que l&apos;extension a installé dans ce profil QGIS ? Les autres paquets ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>RuntimeWork</name>
    <message>
        <source>Looking at {}</source>
        <translation>Examen : {}</translation>
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
        <translation>QGIS l&apos;a encore en mémoire : redémarrez QGIS.</translation>
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
        <translation>Environnement d&apos;exécution</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
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
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
</TS>
