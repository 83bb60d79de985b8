<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Measuring the result</source>
        <translation>Mesure du résultat</translation>
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
        <source>Delete the downloaded model {name} {version}?</source>
        <translation>Effacer le modèle téléchargé {name} {version}&#xa0;?</translation>
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
The result has the grid of PAN and the band names, data type and nodata of the MS, and is cut to their overlap. PAN is never resampled; the MS may be offset, rotated or in another coordinate reference system.
The same images, model, steps and seed always give the same pixels, whatever the extent.</source>
        <translation>Affine une image multispectrale (MS) à l&apos;aide de la bande panchromatique (PAN) de la même scène, par pansharpening avec SSDiff, un modèle de diffusion.
Le résultat a la grille du PAN et les noms de bandes, le type de données et la valeur nodata du MS, et est découpé sur leur recouvrement. Le PAN n&apos;est jamais rééchantillonné&#xa0;; le MS peut être décalé, tourné ou dans un autre système de coordonnées de référence.
Les mêmes images, le même modèle, les mêmes pas et la même graine donnent toujours les mêmes pixels, quelle que soit l&apos;emprise.</translation>
    </message>
    <message>
        <source>Further results: the model and the execution provider used, the seconds, and the offset of MS against PAN in PAN pixels (rows downwards, columns to the right) with its dispersion over the scene; empty where it was not determined.</source>
        <translation>Autres résultats&#xa0;: le modèle et le fournisseur d&apos;exécution (execution provider) utilisés, la durée en secondes et le décalage du MS par rapport au PAN en pixels PAN (lignes vers le bas, colonnes vers la droite) avec sa dispersion sur la scène&#xa0;; vide s&apos;il n&apos;a pas été déterminé.</translation>
    </message>
    <message>
        <source>The nodata settings of the layer &apos;{}&apos; differ from those of its file. Those of the file are used.</source>
        <translation>Les réglages nodata de la couche «&#xa0;{}&#xa0;» diffèrent de ceux de son fichier. Ceux du fichier sont utilisés.</translation>
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
        <source>PAN: {pan}, band {band}. MS: {ms}.</source>
        <translation>PAN&#xa0;: {pan}, bande {band}. MS&#xa0;: {ms}.</translation>
    </message>
    <message>
        <source>The PAN layer &apos;{}&apos; has several bands, of which the first is used. Choose another as PAN band (advanced parameters) if that is not the panchromatic one.</source>
        <translation>La couche PAN «&#xa0;{}&#xa0;» a plusieurs bandes, dont la première est utilisée. Choisissez-en une autre comme bande PAN (paramètres avancés) si ce n&apos;est pas la panchromatique.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; was chosen both as PAN and as MS. Choose the panchromatic image as PAN, and the coarser multispectral image of the same scene as MS.</source>
        <translation>La couche «&#xa0;{}&#xa0;» a été choisie à la fois comme PAN et comme MS. Choisissez l&apos;image panchromatique comme PAN et l&apos;image multispectrale moins fine de la même scène comme MS.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; comes from the data provider &apos;{provider}&apos;, but only rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.</source>
        <translation>La couche {role} «&#xa0;{layer}&#xa0;» vient du fournisseur de données «&#xa0;{provider}&#xa0;», mais le pansharpening n&apos;est possible qu&apos;avec des rasters ouverts par GDAL. Enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>The {role} layer &apos;{layer}&apos; was opened with driver options ({options}), which are not passed on. Load it without, or save it as a GeoTIFF first.</source>
        <translation>La couche {role} «&#xa0;{layer}&#xa0;» a été ouverte avec des options de pilote ({options}), qui ne sont pas transmises. Chargez-la sans elles, ou enregistrez-la d&apos;abord en GeoTIFF.</translation>
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
        <source>Best: with the network, about 20 s per megapixel</source>
        <translation>Meilleur : avec le réseau, environ 20 s par mégapixel</translation>
    </message>
    <message>
        <source>Fast: without the network, about 4 s per megapixel</source>
        <translation>Rapide : sans le réseau, environ 4 s par mégapixel</translation>
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
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Best (best): with the network, about 20 s per megapixel on two CPU cores. Fast (fast): by the regression alone, about 4 s and nearly as good.
The network needs onnxruntime; the fast mode needs nothing installed, and ignores model, device, steps and seed.</source>
        <translation>Meilleur (best) : avec le réseau, environ 20 s par mégapixel sur deux cœurs de CPU. Rapide (fast) : par la seule régression, environ 4 s et presque aussi bon.
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
Any other: that one, or an error that says why not (cuda: NVIDIA; directml: Windows; coreml: macOS; migraphx, rocm: AMD).</source>
        <translation>Automatique (auto)&#xa0;: un GPU qui donne les nombres du CPU, sinon le CPU&#xa0;; le journal dit lequel.
Tout autre&#xa0;: celui-là, ou une erreur qui dit pourquoi pas (cuda: NVIDIA&#xa0;; directml: Windows&#xa0;; coreml: macOS&#xa0;; migraphx, rocm: AMD).</translation>
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
        <source>Pansharpened</source>
        <translation>Affiné (pansharpening)</translation>
    </message>
    <message>
        <source>The pansharpened image. It appears when it is complete, or not at all.</source>
        <translation>L&apos;image après pansharpening. Elle apparaît lorsqu&apos;elle est complète, ou pas du tout.</translation>
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
        <source>PAN and MS look like different scenes, dates or places: the bands explain only {explained} of PAN&apos;s variation. Check that both images belong together.</source>
        <translation>PAN et MS semblent être de scènes, de dates ou de lieux différents : les bandes n’expliquent que {explained} de la variation de PAN. Vérifiez que les deux images vont ensemble.</translation>
    </message>
    <message>
        <source>The offset between PAN and MS could not be determined: too few places agree. Look at the edges in the crops.</source>
        <translation>Le décalage entre PAN et MS n’a pas pu être déterminé : trop peu d’endroits concordent. Regardez les contours dans les extraits.</translation>
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
        <source>{collar} of the MS are 0 in all bands, but not marked as nodata. If that is a border without image, set 0 as nodata in the file: it disturbs the calibration.</source>
        <translation>{collar} de MS valent 0 dans toutes les bandes, sans être marqués comme nodata. Si c’est un bord sans image, déclarez 0 comme nodata dans le fichier : il perturbe l’étalonnage.</translation>
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
        <source>{rows} rows, {columns} columns (PAN pixels), dispersion {spread}, {used} of {tried} places agree</source>
        <translation>{rows} lignes, {columns} colonnes (pixels de PAN), dispersion {spread}, {used} endroits sur {tried} concordent</translation>
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
        <source>Invalid in the input</source>
        <translation>Invalides dans l’entrée</translation>
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
        <source>Share of the variation of PAN, at the resolution of the MS, that the bands explain. Near 100 % where both show the same scene.</source>
        <translation>Part de la variation de PAN, à la résolution de MS, que les bandes expliquent. Proche de 100 % si les deux montrent la même scène.</translation>
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
    <name>Worker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
</TS>
