// Written by scripts/generate-languages.py; do not edit.

/// Letter groups and words of languages, the commonest first: groups of one level are separated by spaces, levels by
/// `|`, each half a nat rarer than the one before.
enum LanguageFigures {
  static let latin: [(language: String, top: UInt8, groups: StaticString)] = [
    (
      "fr", 22,
      """
      e |  | a e_ i n o r s t u | _d c d l p s_ | _l _p de es es_ m on t_ é | _a _c _de _e _s de_ en le n_ nt ou r_ re \
      ti v | _co _de_ _la _le a_ an at b ce co ent er et f g in io ion is it l_ la le_ me ne ns nt_ on_ q qu ra re_ se \
      te tio u_ ue ur | _des_ _en _et _et_ _i _l_ _la_ _le_ _m _n _o _pa _pr _q _qu _r _t _u _un _v ai al ar ati au \
      con d_ des em er_ et_ eu h i_ ie ir la_ les li ma men ne_ ns_ om ons or pa po pr que ri ro ré si st ta tr té ue_ \
      un ur_ us us_ ut ve x é_ | _au _ce _d_ _du _du_ _en_ _es _f _in _les_ _no _po _que_ _so _su _vo _à _à_ _é ac am \
      ans ant as ce_ ch ci com ct da dan di du du_ dé ec el eme en_ est eur fi ic il ire it_ j ll me_ mi mm na nc nd \
      ni nn no oi ont our ous par pe pl pou pro res rs rt sa so ss su te_ tre ts ts_ té_ ui vo y à à_ è ée és | _ac _b \
      _da _dans_ _di _dé _est_ _ex _il _j _ma _mo _pe _pour_ _qui_ _re _ré _se _sur_ _un_ _une_ _ét ab ag air ap au_ \
      av bl ca ces cti cu dr ect ex fa fo ge gr ien il_ im ins iq iqu is_ ité iv je lle lo lu mme mo mp nce nne nou \
      nte ntr omm onn op ort os ot por pp pré qui rm rs_ rés se_ son sp ssi st_ sur ter to tra tt ui_ un_ une uv ux \
      ux_ vi vou x_ z éc ér ét | _a_ _ap _au_ _av _ce_ _ch _do _fa _fo _g _il_ _je _je_ _me _ne _ne_ _nous_ _on _ou \
      _ou_ _par_ _pas_ _pl _qu_ _ra _si _te _to _tr _vous_ abl acc act age ain ais ait ale amm and app ar_ art as_ aut \
      aux ave ble br bre c_ cc cha cl cr dis do ell enc ep ers ess ett ez ez_ ff for ga ge_ gi gra ha ia ib id ie_ ier \
      if ig ili int ir_ ise iss ite iti ive iè je_ lat lem lis lus lé man mat mb mes mis nf nst nti nts nv né oc od og \
      oit ol onc ond orm ou_ out ouv pas per plu pos pri pt pé qu_ rai ram ran rat rc rd ren rit rop rti sen ser si_ \
      sio spo sse sta sti str sé tai tan tat ten tes teu tiv tou tte tu uc ues ul ure urs ut_ uti uve va vr z_ èr ère \
      ée_ ég él éri és_ ése éta ê | _ai _am _aux_ _avec_ _ca _cette_ _commission_ _dr _eu _fi _gr _h _im _li _lo _mi \
      _n_ _ont_ _or _plus_ _pu _s_ _sa _sont_ _ut _vi _été_ _ê _êt _être_ ad al_ ali all ame anc ass at_ ate ava ba bi \
      bli bo bu cat cep cer cet che cor dem den dev dir don dre dro dui ea eau ec_ ef ei el_ emb end ens ept era erm \
      ern ert esp euv eux ev fai fic fon gn gu gé he hi ho ica ici ide ieu ifi imp in_ ine ip isa isi ist its ièr jo \
      jou leu lic lit lla ls ls_ mai mbr mmi mon mpl mu mé nal nat nda nde ndi ner nes ng nse nsi nta nu nvi ob odu \
      ogr oir ois omp ord ori otr peu ph ppo pre pu ra_ rap rec rem rer rg rie ris rma rme rn rog roi ron rr rt_ rta \
      ru rv rè san sat ses sid sit sou sq squ ssa tal tec tie til tiq tit tri tés ua ub ud uel uit um up ura uro ute \
      uvr ve_ vec ven ver voi vre xi ys èm ème ès écu ées ém én ére ési été év êt êtr | _ab _ad _an _ar _as _at _ba \
      _bo _c_ _ces_ _ci _cl _comme_ _cr _droit_ _ef _el _membres_ _né _ob _oe _oeuvre_ _on_ _parlement_ _peut_ \
      _programme_ _se_ _si_ _st _sy _sé _sécurité_ _tout_ _votre_ _y _y_ _éc _ég _él _états_ _év abo ace aie ang ani \
      ara arc arl ats att auc avo ay ays be bon cce cco cel chi cho ci_ cia cie cip cit col cou cte ctu cul cur cé dam \
      der dif dit déc eff eil ela els ema emp env erc erv eut evr exe exi exp fe ffi fin fr fé fér gal gen ger ges gne \
      han hé ial ibl ice iel ies iff ign ill ime ina inc ind inf ini ior iro isp isq isé ita ié ju lan lec ler lie lor \
      lt m_ mar mem mer met min mmu moi mor mpo mun nan nci ndr nem nfo nge niq nis nna nné nom non nsp nté née oci oe \
      oeu of oin ona onf oni opo opé ors os_ osi ote oup oy pay pe_ pen pi pla ple pli pon ppl pte pti pub pée pér qua \
      rce rch rd_ rel rep rio rl rle roc rod rou rso rte rts rve rès rée rég sai sc sei sie soc soi ste stè sui sy sys \
      séc tab tem tic tif tro tru tur tè tèm tér uat ubl uct uer uis ule ult uni uri uto utr vai val van vel vez vie \
      vir vis vit vot vra vé xe xp y_ ye yst ç ès_ éce éci éco éd éen éf éga égi éli ép éra êm ême | _af _ag _al \
      _autres_ _bi _ci_ _compte_ _conseil_ _contrat_ _directive_ _disque_ _droits_ _européen_ _exigences_ _faire_ \
      _fait_ _fonds_ _ha _informations_ _installation_ _j_ _jo _ju _leur_ _mais_ _matière_ _monsieur_ _mé _mê _même_ \
      _na _ni _of _op _pays_ _pouvez_ _produits_ _protection_ _présente_ _pé _rapport_ _sa_ _soit_ _son_ _système_ _ta \
      _termes_ _tous_ _toute_ _très_ _va _ve _voudrais_ _également_ _én aci ada adr af ai_ ail ami amo amp amé an_ ann \
      aq aqu arg até aur aus bas bie bil bj bje bor car cen chn cis cla clu cri cro cré ct_ cun cut deu doi dra ds ds_ \
      duc dur déf dép dér dév ech eco ein elo emi ena enn enu epr erg err esu eu_ eul eus f_ fau ffe ffr ffé fig fra \
      fs fs_ gie gio gl gle gro gue gur har he_ her hie hn hoi ian ibu ich icu idé ifs ige igu ile ils ima imi ipa iso \
      itu ivi ivé ix j_ jet lab lai lar lib lig lim lio liq log loi lon lop lut lè lé_ mie mit mma mod mpa mpt mél mê \
      mêm nai nau nco nct nd_ nds ndu nel nfi nio nir nit niv niè nor not nq nsa nso nu_ né_ néc o_ obj ode odi off \
      ogi oi_ oie oli oll omb omi onv oo opp opt ora ore ose oss oud oul oye p_ pec plo pol ppe ppr ral rav rci reu \
      rge rib ric rin riv rmi rna rne rni rot rre rri ruc rç réa réc rép sa_ sem seu sez sib sis sol som spe sso ssu \
      sul sup sé_ sée tel tin tir tiè trè ttr tue tée uan ucu udr uj uli una upe urr use usi uss uta ué vea ves von \
      xig xt xé ya ys_ ça èg èt éa édu éfi éla éle éme éne éné éq équ éte éva éve î ô | _acceptant_ _actions_ _ainsi_ \
      _amorçage_ _après_ _aussi_ _autre_ _avez_ _avoir_ _base_ _be _bien_ _bu _cadre_ _car_ _cas_ _cela_ _certains_ \
      _cet_ _comment_ _communautaire_ _concernant_ _conditions_ _contre_ _convient_ _deux_ _devrait_ _dite_ _doit_ \
      _donc_ _dont_ _décision_ _développement_ _effet_ _elle_ _elles_ _em _entre_ _environnement_ _euro_ _exemple_ \
      _fois_ _fr _ga _ge _grande_ _groupe_ _gé _ho _hu _id _ils_ _installateur_ _jour_ _leurs_ _lors_ _lu _lé _madame_ \
      _manière_ _mesures_ _mise_ _moins_ _mon_ _niveau_ _non_ _nos_ _notre_ _ordre_ _partie_ _personne_ _peuvent_ _ph \
      _pi _politique_ _possible_ _programmes_ _proposition_ _présent_ _président_ _présidente_ _public_ _question_ \
      _questions_ _sans_ _sc _sera_ _ses_ _sous_ _sp _structurels_ _technique_ _ti _toutes_ _transport_ _transports_ \
      _travail_ _union_ _utilisation_ _utiliser_ _évaluation_ abi ach agi aj ajo alu apr ard are ari arm arr ase ast \
      atu avi aya aç aço aî bal bat ber bes bou bs bue but bé cab cac cad cas ccu ché cié cle cli coo coû ctr cè céd \
      dat dia dic din diq dé_ déb dés dét eb ed elq eni ere ero eti ets eve exa ext exé fac faç fet fie fiq fis fié fl \
      foi gan gar gem gis gno gén ham hau hin hni hu hér iai iat ibe ibr ic_ icl ict idi if_ igi inu inv iné ipe isl \
      ito ix_ ièm iée iét jec jeu jus k lac len let llè loc lq lqu lta lte lua lui lég lém mad mag mal mbl mil miè mom \
      mpi mpr mul mè nc_ ncl ndé nen nib nic nie nos nqu nsu nsé nue nve nér nés obl oca och océ oh ole olo olu oma \
      ome one ono opr org orr orç osé ota ov oya oû oût pac pag pat pel pem pes phi pig plé poi ppa prè ps ps_ pta pui \
      péc qué rac rag rb rde rdi rdr rea ref ret rez rf rga rgi rgé rim rip riq rir rmo rmé ro_ rob rp rq rqu rra rté \
      rvi rça ré_ réd réf rév rê rô rôl sab sag sav scr sec sel sig sim sl sla sor spé ssé suf sus sés tag th tia tis \
      toi tom ton tor tua ty tég udi uem uen uf uff ug uir uiv ujo ul_ ula um_ ume upp urc urn ust uté ué_ vic vol voy \
      vu vée xa xam xem xer xis xpl xéc yc yen yp çag ço çon éal éb éch écr édi égl éj élé éma épo ésu éti évi évo ît \
      ôl ôle û ût | _abord_ _accord_ _action_ _afin_ _ai_ _ait_ _aj _alors_ _amendements_ _améliorer_ _années_ \
      _article_ _assurer_ _attention_ _aucun_ _aucune_ _aujourd_ _avant_ _avons_ _besoin_ _bouton_ _br _bé _cee_ \
      _celle_ _celui_ _cependant_ _ceux_ _champignons_ _chaque_ _choisir_ _cohésion_ _commissaire_ _communication_ \
      _concerne_ _configuration_ _coordination_ _cours_ _dangereuses_ _demande_ _différents_ _dire_ _disposition_ \
      _dispositions_ _donné_ _débat_ _défaut_ _déjà_ _dérivée_ _emploi_ _encore_ _europe_ _exercice_ _exécution_ \
      _faux_ _fe _fichier_ _fichiers_ _fl _formation_ _hui_ _ic _ici_ _impact_ _important_ _ja _lieu_ _lorsque_ \
      _marchandises_ _marché_ _mesure_ _mis_ _moment_ _my _nom_ _nombre_ _normes_ _nouveau_ _noyau_ _nécessaire_ \
      _nécessaires_ _objectifs_ _oc _offrant_ _orientations_ _où _où_ _page_ _parce_ _part_ _participation_ \
      _particulier_ _partir_ _partition_ _passe_ _pendant_ _personnes_ _peu_ _place_ _plusieurs_ _point_ _premier_ \
      _première_ _priorité_ _processus_ _produit_ _période_ _quand_ _quelques_ _raison_ _rapporteur_ _respect_ _ri _ro \
      _ru _rè _régions_ _savoir_ _secteur_ _selon_ _seront_ _services_ _seul_ _sociale_ _société_ _soient_ _sommes_ \
      _suis_ _sujet_ _systèmes_ _tant_ _tel_ _telle_ _temps_ _tenu_ _ty _type_ _té _viande_ _vie_ _voie_ _vos_ _vote_ \
      _vr _vu _vé _z _zo _économique_ _énergie_ _éq _étaient_ _était_ _étant_ acu ado adu aff afi agn agr agé aid aim \
      alo amè ana anq aph api arv ata atr aud aug auj aup ax aîn aît blè boo bri bst bur bén cal can cau cee cem ceu \
      cic cid cif cil cir coh cra cre cts cté cum cès cél dau div dom dop dus dée déj dél dém ee ee_ efa eg ele eli \
      elu enf eng epe erf eri eso eva evo exc fav fec fer fil fix fou fre fu fus g_ gag gat gic gin giq gm gme go gré \
      gé_ gée gét hai haq hes hod hor hos hui hé_ hés ibi icr iez iga iod iph irc ism itr iu ium iva ié_ iés ja jà jà_ \
      lei liu liè lli llo llé ly lys là là_ lèg lèm lée mac mi_ mic miq mot moy mps mpé my myc mèt mém mét ncé ndo net \
      nfé nga ngu ni_ nim nnu noy nsc nus nvo oba oce oco ohé oiv oj oje om_ ong oor ope oph opi oré ouh oum ox où où_ \
      pal paq pet phe pho phé pil pté pét quo rab rad ras raî rdé red rfo rif rig rof roj ros rov rro rsi rsq rur règ \
      rêm rêt sac sci sea sif sir sm sme spa sub suj sém séq sér tam tas tau tei tex tez tho tim tp trô tud tut typ \
      tèr ual uch uet uez ugm uh uha uje umi uo uoi up_ uph urd uré uvo vem veu via vid vos vue vé_ vér xc xe_ xiè xpr \
      xte yau ycé yer ype yr zo zon â ègl ègu èn ène ète ètr éan éba écl éel éer éfa éfé égr éjà émi épa épe éro éré \
      éso éth ête în îne ù ù_ | _abonner_ _accorder_ _accès_ _activités_ _adresse_ _amendement_ _amélioration_ _année_ \
      _applicables_ _application_ _approche_ _assistance_ _avait_ _beaucoup_ _bonne_ _ceci_ _certaines_ _chacun_ \
      _choisissez_ _citoyens_ _clé_ _code_ _collective_ _collègues_ _communautaires_ _communiquer_ _compris_ _console_ \
      _consommateurs_ _contrefaçon_ _créer_ _dessus_ _devraient_ _disponibles_ _distribution_ _doivent_ _décembre_ \
      _efficacité_ _er _faut_ _façon_ _forme_ _fé _gens_ _harmonisation_ _homme_ _image_ _importante_ _installer_ \
      _jusqu_ _langue_ _liberté_ _libertés_ _lui_ _là _maintenant_ _matériel_ _mettre_ _mieux_ _mm _mme_ _mois_ \
      _monnayage_ _mycélium_ _ni_ _notamment_ _nouvelle_ _nu _objectif_ _ouvrage_ _paquet_ _paramètres_ _parties_ \
      _pense_ _permet_ _plan_ _plupart_ _prendre_ _procédure_ _projets_ _périphériques_ _quel_ _rapports_ \
      _responsabilité_ _réellement_ _référence_ _réseau_ _résultats_ _rô _rôle_ _seulement_ _situation_ _sorte_ \
      _soumis_ _série_ _toujours_ _utilisez_ _vraiment_ _vue_ _zones_ _écoconception_ _électronique_ _ém _énergétique_ \
      ala apt arb arq asp axi aye bea bin bit blé bse bud cam cap cci ccè cec cin clé coc cod cop deb dg di_ die due \
      dè eci edi egr eig eno eq equ ffo fia gna gné gre gri hac hom hum igé ilo imu ira isc isf ivr jui jur lev li_ \
      lir lié lot lup léc meu mum méd mér nay ng_ nif nut néf ofi ol_ oq oqu orc orp ot_ oto ouc oue ouj ove pan pid \
      pie pot reg ria rid rié rue sep sf six sté sél tac toy tél ubs uco ude ueu uil upa upl urv usq utt uée vau vig \
      vio vor vri w xce xtr yag yan yez éat éna ît_ îtr ôt |  |  |  |  |
      """
    ),
    (
      "en", 21,
      """
      e t | a h i n o r s | _t d e_ l | _a _th c d_ f g he in m p s_ t_ th the u w | _h _i _o _s _the_ _w an at b er \
      he_ n_ on r_ re y y_ | _an _b _c _f _in _m _of _of_ _p _to al and ar as ed ed_ en es f_ g_ ha hi ing is it k nd \
      nd_ ng ng_ nt o_ of of_ or ou se st te ti to to_ v | _a_ _and_ _co _d _e _in_ _l _n _r _to_ a_ as_ at_ be ce co \
      de ea er_ es_ h_ in_ io ion is_ l_ le li ll me ne om on_ ra re_ ri ro ve | _be _fo _g _ha _he _he_ _hi _it _no \
      _on _pr _re _that_ _u _wa _wh _wi _y ac ad ai all an_ ca ch ct di ec ee el em en_ ent ere et fi fo for ge hat \
      her his ho ic ie il im it_ ke la ld le_ ll_ lo ly ly_ m_ ma mo nc no ns nt_ or_ ot ow pe po pr rs rt sh si so ta \
      tha tio tr ul un ur us ut wa we wh wi | _al _ar _as _as_ _ca _de _di _fi _for_ _his_ _is _is_ _it_ _li _ma _mo \
      _on_ _pa _se _sh _so _st _was_ _we _with_ _wo _yo _you_ ab ad_ ag al_ am ap are ate ati av ay bl bo bu ce_ ch_ \
      ci con da do ers ev eve ex fe fr gh gr id if ig ir ith iv k_ ld_ me_ men mi mp na nce ne_ ni not ol oo op os ot_ \
      ou_ ov pa pl pro rea res rs_ ry ry_ sa se_ ss st_ sta su ted ter th_ thi ts ts_ u_ ut_ ve_ ver vi w_ was wit wo \
      x yo you | _ac _are_ _at _at_ _be_ _bo _bu _by _by_ _ch _do _en _ex _fa _fr _from_ _gr _had_ _ho _k _la _le _lo \
      _me _ne _not_ _or _ou _pe _po _sa _su _this_ _tr _un _us _v age ain ak art ave ay_ ba be_ ble but by by_ ck cl \
      com cou cr cti cu der ds ear ect een ef ei ep ess est et_ ey ey_ fa ff fro ga ge_ ght gi go had hav hin hou ht \
      i_ ia id_ ide ies igh ill ine ins int iti ive j ke_ ls lt man ns_ nte oc od om_ ome one ons ore ort oth oul oun \
      our out ove ow_ p_ per pp q qu rd red rm rn rom rr sc sp ss_ ste te_ tic tin tt tu ty ty_ uc ue ug uld und up \
      use whe whi | _ab _ad _ag _all_ _an_ _ba _been_ _but_ _can_ _cl _cr _da _ev _fe _go _have_ _him_ _i_ _im _j \
      _like_ _mi _my _my_ _one_ _or_ _out_ _pl _q _qu _ro _s_ _si _sp _ta _te _there_ _they_ _ti _up _we_ _were_ \
      _what_ _which_ _would_ abl abo ace ack act af aid ake ame anc ant any app ar_ ard ase ast au bee bi br c_ cal \
      can cc ces cha ck_ ct_ de_ ded din dis dr ds_ du ead eas eat eco ee_ eg ell em_ eme enc end era eri ery ese ew \
      ew_ fin ft fu gh_ gra han has hei hen hey hic him ht_ ial ib ic_ ica ich ik ike ile im_ ime inc ind ir_ ist ite \
      ity ked ki kin lat lea led les lik lin lit lle lly low lu mat mb min mm mor ms mu my my_ nal nde ned nge nin nk \
      nl nn now nst nti ntr nts ny ny_ ob og oi ok ong ont ook orm ose oug ous own par pi pla ple por pos pre pt pu \
      ran rat rd_ rec ree ren rg rie rin rit rk rl rou rt_ ru sed sel she sho sin so_ som spe ssi sti str tal tan ten \
      tho tim tl tor tra tte tur tw ua ugh ui um unt up_ ur_ ure us_ ust va ven way we_ wer wha wil wn wn_ wor wou ye \
      ys z | _about_ _af _am _any_ _ap _bl _br _ce _could_ _do_ _dr _ea _fl _fu _ge _has_ _her_ _if _if_ _into_ _its_ \
      _kn _me_ _more_ _mu _na _no_ _only_ _op _ot _other_ _ov _pu _ra _ri _said_ _sc _she_ _should_ _so_ _some_ _t_ \
      _their_ _them_ _time_ _tw _up_ _ve _vi _when_ _who_ _will_ _ye _your_ acc ach ade air ali als ang ans ari arr \
      ars ass ata ath att aw ays boo bou car cat cen che chi cia cle cre cul dat dd den des do_ dow duc eal eci eed \
      eir ele elf eli ely ene ens eo eop eq equ ern ert eth exp ext fac fer ffe fic fil fir fl fte ful gen ges get gin \
      gl gn gre gro gs gs_ gu har hea hed hem hes hil ho_ how hr hu ice ied ien if_ imp ina ini ink ip ire irs ise ish \
      its iz ju kn kno ks ks_ lac lan lar lay lf lf_ lic lie lis llo lon loo ls_ lt_ mak mar med mes mon mpl ms_ nat \
      ndi ner nes new nf ngs nk_ nly no_ nsi nta nto nu nv oa od_ off oin ok_ old oll omm omp ona onc ond onl ood ope \
      opl ord ork ost ote owe pea pec pen peo ph ppe ppo pri ps que qui rac ral rc ref rel rem rep rig rk_ rma ron rop \
      rov row rst rti rv sai sec see sen ser ses sha sid sio sit sk sl sm sse sto sur sy tab tai tak tat tem tes thr \
      tiv tly too tri tro two ual ub uch uct ud ue_ ues ula ult usi ved vel ves vin vo war who xp xt yi ys_ | _after_ \
      _also_ _au _back_ _before_ _bi _cu _data_ _did_ _down_ _du _ec _el _em _first_ _ga _gi _gl _himself_ _how_ _hu \
      _ju _just_ _ke _ki _know_ _make_ _man_ _many_ _may_ _must_ _new_ _now_ _our_ _over_ _ow _people_ _pi _right_ _ru \
      _see_ _sl _sm _such_ _sy _system_ _than_ _then_ _these_ _too_ _tu _two_ _use_ _va _very_ _way_ _well_ _where_ \
      _work_ _wr add aft aga ail ale alk alt am_ ami amp ani ank ann ara arg ark arl ary ask atu aus aut bac bas bec \
      bef bel ber bet bli bro bs cam cas cau cce cco ced cer cho cie cit cke cla clo clu col cor cri cte cts ctu cur \
      cy dar day dea dec dev did die dif dit dl dm don dre dy dy_ eac ean eb eca ece edi eet efo ega eh ein el_ eld \
      ema epo ept erf erm erv esp ete eti ett etw evi exa exc fat fe_ ff_ ffi fie fou gai ged ger gg giv goo hal hap \
      hel hit hol hoo hor hos hro hy iat ibl ici ick icu iev ife iff ifi ign ild ili ims inf inn iou isc isi itt ivi \
      ize je jo jus lab las lec lem len let lev lif lig liv lk lla lli loc los lso lte lud mad mai mal may mbe mea mer \
      met mil mit mme mod mos mot mou mov mpo mse mus nam nci ncl nda nds nec nee nfo nis nit nm nme nne nom nse ntl \
      ode odu oe ogr oke ol_ ole oli oma omi ono oo_ oom oor oot ori ors ory oss oti ovi oy pac pas ped pin pli pol \
      ppl ps_ pt_ pti put qua rai ram rap rce rde rds reg ret rf rge ria rib ric rio ris riv rke rly rm_ rn_ rne rob \
      rod rog rol roo ros rot rp rre rri rse rta rte rth say sch scr sea set sh_ shi sib sig sis son sou spo suc sup \
      sw sys ta_ tar tc tch tec tel tie til tit tle tom tre tru try tti twe ubl ul_ ull ume unc ung uni upp ura uri \
      urn urs ute uti vid vie wan wee wel win wo_ wom wr ws ws_ xa xc xi yea yes yin yst ze | _again_ _ai _always_ \
      _around_ _av _aw _because_ _being_ _between_ _came_ _case_ _ci _come_ _countries_ _each_ _ed _ef _es _even_ \
      _example_ _ey _eyes_ _face_ _father_ _file_ _get_ _going_ _good_ _got_ _gu _here_ _id _information_ \
      _installation_ _jo _last_ _life_ _line_ _little_ _long_ _look_ _made_ _most_ _much_ _need_ _never_ _ni _nu _ob \
      _off_ _ol _old_ _once_ _own_ _page_ _part_ _ph _place_ _report_ _room_ _same_ _say_ _set_ _still_ _sw _take_ \
      _things_ _think_ _those_ _though_ _through_ _under_ _us_ _used_ _using_ _view_ _vo _want_ _while_ _white_ \
      _without_ _women_ _world_ _years_ adi adv aff agi agr aki alo alw amm amo ana ano ape aps arm aro ash asi asu \
      atc ato ava avi aw_ awa b_ bal ban bar bat bed beg beh bei bes bil bla bly bor bot bre bri cap cel cep cif cis \
      cli cop cra cro cto cum cus cy_ dan dde def del dep det dg dge dly dn dn_ dra dri dur dv ea_ eak ech eck ecu ede \
      edu eem eep eer efe eff efi efu egi eig eit ela elo els elt emb emo emp ems ena eng eni ep_ epe epr erc ero err \
      esc esi esu eta ets ety eu exi eye fai fam far fec fee fel fla fol fre fri ft_ fun gan gar gni go_ goi got gov \
      gue hai het hig hip hom hop hre hs hs_ hts hy_ ian ibu ict iel iet iew il_ ila ilt ily ima imi inu inv ip_ isa \
      isp iss ita itu ix jec ka ken ker kes ket lai leg ler lia lim lm loa log lop lot lp lse lth lue lut lv lve lw \
      lwa mag mem mic mis mpa mpe mpr muc nan nar nch nco ncr ndm ndo nea net nev nex ngi ngl nic nig nni nor nsp nsu \
      nth nve nvi oad obl oca oce oci ock oes oft olo olu onf oni onn ool op_ opi opo opp opt ora orc orl orn orr osi \
      oup ows pag pai pan pat pe_ pet pic pie plo poi pon ppr pub py rad rag ras rb rch rdi req rev rld rme rmi rms \
      rna rni roa roc rro rry rts ruc run rve rvi rw sal sam sat sic sim sk_ sma sn soc sol sor spa spi spl ssa sts \
      sub sul tac tag tea tee tia tif tis tm tog ton top tow ttl tua uce ude udi uf uin uir uit um_ umb urr ush uth \
      utt val van vat vic vis vit vol wal wat wea wed wen wri x_ xam xpe xt_ yed ym yt yth za | _access_ _account_ \
      _against_ _air_ _almost_ _along_ _already_ _am_ _among_ _another_ _asked_ _available_ _away_ _based_ _began_ \
      _behind_ _believe_ _black_ _boot_ _both_ _called_ _century_ _clear_ _connection_ _control_ _country_ _course_ \
      _create_ _d_ _day_ _didn_ _different_ _document_ _don_ _done_ _during_ _economic_ _ei _end_ _eq _eu _every_ \
      _fact_ _family_ _far_ _felt_ _few_ _field_ _filter_ _financial_ _find_ _form_ _found_ _full_ _give_ _given_ _go_ \
      _government_ _great_ _group_ _growth_ _hair_ _hand_ _harry_ _head_ _high_ _home_ _house_ _however_ _important_ \
      _including_ _install_ _kept_ _kind_ _large_ _later_ _left_ _let_ _level_ _light_ _looked_ _market_ _matter_ \
      _men_ _might_ _mother_ _mr _mr_ _name_ _next_ _night_ _nothing_ _number_ _order_ _others_ _perhaps_ _point_ \
      _political_ _possible_ _programme_ _proposal_ _protection_ _put_ _question_ _quinn_ _re_ _real_ _really_ \
      _rights_ _safety_ _sat_ _saw_ _school_ _seemed_ _several_ _shall_ _since_ _sk _small_ _something_ _support_ \
      _taken_ _talk_ _tell_ _thing_ _three_ _today_ _together_ _told_ _took_ _turned_ _ty _water_ _went_ _whether_ \
      _whole_ _why_ _wife_ _within_ _woman_ _year_ _young_ abi aci acr ada adm ado ady afe aim ais ait aj alf alm alr \
      alu ane ap_ aph api arc arn aso ats aug avo ax aye ayi bab bb bea ben big bin bit bj bje boa bod boy bra bse bui \
      bur bus cei chn cin cip cka cks coo cov cs cs_ ctl dam ddi deb dee dem dia dic dir div dle dme dmi doc doe dom \
      doo dro dus dva eam eav eba edg eek eel ees eft egu ehi ek elp emi eno enu env epa erg erh eur eva ewh fet few \
      fit fle flo foo fra fy fy_ gat gge gic gir gla gle gn_ gri gua gui gul gy hee hie hir hl hn hon hot hum hus ia_ \
      ibe ibi icl ics idd idn ier ify igi ils imm inl ior irl iro irt isk ism itc ito iu iva kag kee kl kne law lde \
      ldi lds lef liz lk_ lls lou lov lr lre lum lus ma_ mas mig mma mmi mmo mmu mpt mpu mr mr_ mun nab ncy ndu nel \
      nfi ngu nh nif nki nn_ nno nou nov ntu nue num oar oat oba obs ocu oda ody oge oil onm onv oos opy org osa oub \
      owi owl owt ox oy_ pap phe pho pit ply pte pul pur py_ rab ray rfo rh rha rid rim rks rnm ro_ ror rra rsi rso \
      rtu rty rul rus ryi saf san sav saw sca sce sci scu sev sf sil siv ske ski sla sli sly sm_ sn_ sof sso ssu stu \
      sum sun swe sy_ tep tex ths tme tod tol tud tun typ uag uat ubs udd uen uer uff ugg uil ule uma ump un_ une unn \
      urc urp urt ury usl uto uts vai var vem vir voi wev why wif wl won wro wt wth xce xe xis xte yon yp yw ze_ zed | \
      _able_ _above_ _across_ _age_ _ago_ _anything_ _areas_ _ask_ _attention_ _become_ _best_ _big_ _book_ _books_ \
      _boy_ _call_ _certainly_ _change_ _child_ _children_ _computer_ _current_ _dark_ _days_ _death_ _does_ _door_ \
      _early_ _either_ _else_ _enough_ _ensure_ _environmental_ _euro_ _ever_ _everyone_ _everything_ _existing_ \
      _fields_ _files_ _five_ _four_ _free_ _future_ _hard_ _health_ _heard_ _help_ _human_ _idea_ _inside_ \
      _installer_ _instead_ _keep_ _language_ _less_ _living_ _ll_ _local_ _longer_ _looking_ _love_ _means_ _moment_ \
      _often_ _open_ _outside_ _packages_ _present_ _quite_ _rather_ _read_ _red_ _sea_ _second_ _sector_ _security_ \
      _select_ _self_ _society_ _sometimes_ _stood_ _story_ _table_ _terms_ _thought_ _transport_ _until_ _upon_ _ve_ \
      _wrote_ _yet_ |  |  |  |  |
      """
    ),
    (
      "de", 22,
      """
      e | i n | a r s t | d en er h l n_ u | _d c ch de e_ ei en_ g ie m o r_ t_ | _a _e _i _s _w b er_ f ge ie_ in k \
      nd s_ st te un w | _de _di _g _m _n _u al an be ch_ d_ der di die ein es h_ he ic ich is le ne p re sc sch se si \
      v z | _b _da _der_ _die_ _ei _f _ge _h _k _p _si _un _und_ _v _we _z ar as at au che cht da den el es_ et g_ gen \
      ha ht ig in_ ine ist it li ll m_ ma me nd_ ng ni nn ns nt on st_ ten ti und we wi zu ä ü | _al _au _be _er _in \
      _is _ist_ _l _ma _ni _r _se _sie_ _so _ve _vo _wi _zu ab all an_ as_ ben das eb eh eit em em_ he_ hen hi hr ht_ \
      il it_ ke l_ la lic lle lt mi nde ne_ nen ng_ nic nn_ ol on_ or ra rd ri rs rt sie so ss ste ta te_ ter u_ ung \
      ur us ve ver vo wa zu_ ß ö | _an _das_ _den_ _ein_ _es _es_ _ha _in_ _j _me _mi _nicht_ _o _re _sc _st _t _zu_ \
      abe ac ach am and auf aus ber bi des du ed eg end enn ens ent ere ern ers ert ese f_ fe ft fü gl gr hei her hl \
      hn i_ ier ige ih im ind ins io ion ir isc j ka len lo ls man men mit mm na nge nst nte nu o_ om ph pr rde re_ \
      rei ren rn ro rt_ ru sei sen sic sp sse sta tr tt tu tz uc uch uf um ur_ ut wen wer y ze ür | _ab _als_ _auch_ \
      _auf_ _c _dem_ _des_ _du _eine_ _en _fr _fü _für_ _gr _he _ih _im _je _ka _ko _le _man_ _mit_ _na _ne _nu _nur_ \
      _od _oder_ _pa _sich_ _so_ _von_ _wa _wenn_ _werden_ _wie_ _wo _ü _üb a_ ag ah als ang ann art ati auc bei bs \
      cha ck de_ dem ebe ec ech ede ef ege ehr ei_ eic eis el_ ell erd est et_ eu ew fa fi fr ft_ für ga ge_ ges gi gt \
      hie hr_ hre hte ib id iel ies ig_ ihr ing je k_ kan kei ko kt lb ld le_ lei ler lie ll_ ls_ lt_ lte lu mme mu \
      ner nk nne no nsc nur nz oc och od ode oll op os ot pa phi rc rch rd_ rf rg rk rl rm rn_ rst rte sa se_ sel sin \
      so_ sol tal tel th tio tl to ts tw ue uf_ um_ us_ vi von vor was wei wie wir wo x z_ ß_ än ön üb übe ür_ | \
      _aber_ _an_ _aus_ _bi _daß_ _er_ _fa _fe _ga _gl _haben_ _hat_ _hi _im_ _kann_ _ke _kö _la _li _mu _no _ph _po \
      _pr _sein_ _sind_ _sp _tr _um _vi _was_ _wird_ ad af aft age ak alt ant anz ar_ are ass at_ ate aß aß_ b_ ba bes \
      bl bo bst bt bt_ chi chl chr chs dar daß det dig do dr dur ea ehe eig eil ek elb ele elt ene eni erf erh erk erl \
      erw esc ess ete etz fen ff fl fo fra fre gan geb gel ger gew gli gs gt_ gu hab haf hat hil hm hne ho hs hä hö ia \
      ide ieb ied ik ilo im_ imm inn int ird iss ite iti itt iv ken kl kom kt_ ku kun kö kön lat lbs les llt los lä \
      mei mer mo mp nac ndi nf nie nig nis nnt ns_ nt_ ob oe of og oh one oph ort oso par pe pi po pro rau rb rec rh \
      rie ris rr rsc run rw rz rä rü ser sop spr sti str sy tei tem the tig tis tli ts_ tte tze tzt tä ug ul uns unt \
      urc ute uß vie war wel wä ys yst zei zen zi zt zw ße äh ät önn üh | _alles_ _ar _bei_ _bl _bo _ch _diese_ _do \
      _durch_ _einem_ _einen_ _einer_ _et _fi _fo _gi _go _ic _ich_ _kl _kr _ku _können_ _mehr_ _mo _mö _mü _nach_ \
      _noch_ _philosophie_ _sa _selbst_ _sy _ta _um_ _wir_ _wä _ze _zw _über_ abs ade ahr ai akt al_ ale ali am_ ame \
      amm ap ara att aut bar be_ bil boo br bu chk chn chw cke co dan dat deb dl doc dun ebi edi ee eht eib eid ekt \
      elc eme era erb erg eri erm eru erz esi etw eut ex fal ffe fin for fä füh ged gef geg geh gei gem gib gle go gra \
      hal han har hau hes hin hk hke hl_ hle hn_ hri hst hts hu hw ian ibe ibt ien if ihn ik_ il_ ild ill ini inz ir_ \
      is_ itz iz iß jed kon kr kti lan lau lc lch lde leb lig lin lis lla lli lls lun mac mal mat me_ meh ms mt mä mö \
      mög mü nat nb nem nes net ngs nh nke nkt nl noc nr nun nut nze ohn omm ond ons oo oot or_ ord org ori oß p_ pf \
      pie pl poe pt pu rac rag ram ran rer res rge rha ric rin rit rke rli rne rs_ rti rwe rze sag seh set son ss_ sto \
      su sys tan teh tes tet tit tiv tor tra tre tri tt_ tun tur twa tät tü ub uge up utz uß_ vol wil wis wor wäh xi \
      zie zt_ zur zwe ßt äc äch äl änd är ät_ ög ör üc ück ün üs | _alle_ _am _am_ _ba _br _co _d_ _da_ _dass_ \
      _debian_ _dies_ _dieser_ _doch_ _dr _eines_ _etwas_ _geist_ _gibt_ _gu _ho _hä _hö _i_ _id _ihnen_ _ihr_ _ihre_ \
      _immer_ _ir _ja _keine_ _ki _leben_ _lo _lä _machen_ _mensch_ _menschen_ _muß_ _müssen_ _nichts_ _ob _of _oh \
      _ohne_ _or _pe _pl _poesie_ _ra _ro _seine_ _soll_ _sollte_ _sondern_ _te _uns_ _unter_ _wer_ _wo_ _wohl_ _wu \
      _wü _zum_ _zur_ _ä ake anc ani ank ans ard ari ast atu aub aue ax axi az bed beg bel bet bia bin ble bli bra c_ \
      ca chm cho chu chö ck_ da_ deu dic din dli dre ds ean eck eda efl ehl eie eiß eli eln ema eng enh enk enu enz eo \
      ep err erv eth etr eue ev ewi exi ey ez feh fer fes fg fig fle fte fu fun gar get gie gk gke gla gn goe gri gro \
      gru gst gun hel hem hic his hme hni hrt hti hwe häl hön hör ick ieg ieh igk igt igu ike ile ili ime ina inf inu \
      ip irk ise isi itä ive ivi ja ke_ ker ket ki kla kli kri ks kte kü las lbe ld_ leg let lex lg lge lit lk llu ln \
      ln_ log lü mag max met mis mmt mor mt_ mus muß müs nc ndl ndu neu nfa nfi ngl nhe nit nli nm nta nth nti ntl ntr \
      nts ntw nw nz_ nü oes oet off oft ogi ohl om_ oma omp onf oni ore orm ot_ ote ou oße per pla pp pra pre pri pt_ \
      q qu rat rbe rdi ref rel rhe rif rk_ rma roß rre rse rum rv rö rüc sam ses sg sh sk sm spe spi ssi stl stä suc \
      sw tar tat tie tik tim tle tp tsc twe tz_ tän uen uer ufe uh unk uss ust ut_ uto v_ wah weg wit wo_ woh wol wu \
      wär wü wür x_ xim xio y_ yn ze_ zug zum zus ße_ ßen ßer ßt_ ähl ält äng äre äu äß öc öch ögl öh öt üg ühr üns \
      ürd üss üt ütz | _ak _allen_ _alten_ _andere_ _art_ _b_ _bis_ _bloß_ _boot_ _bu _cd _dann_ _denn_ _diesem_ \
      _dieses_ _du_ _dü _eb _einige_ _em _ex _falls_ _finden_ _fl _ganz_ _gar_ _goethe_ _hier_ _ihm_ _ihn_ _ihren_ \
      _ihrer_ _installation_ _installer_ _installieren_ _jean_ _jeder_ _jetzt_ _jo _kein_ _kunst_ _könnte_ _kü _linux_ \
      _macht_ _maximen_ _mä _natur_ _nennen_ _nie_ _nr _nr_ _nä _ob_ _oft_ _op _paul_ _reflexionen_ _ri _ru _s_ \
      _sagen_ _schon_ _sehr_ _seinen_ _seiner_ _sinn_ _string_ _su _system_ _th _ti _to _tu _ur _verwenden_ _viel_ \
      _vom_ _vor_ _war_ _weil_ _welche_ _welt_ _wieder_ _will_ _witz_ _wollen_ _wäre_ _zi _zugleich_ ag_ agt ahe ahl \
      alb ami ane arb arc arf arl aru asi atz au_ aul aup beh bek bew bie bis blo bri bsc buc bun cd ce ckt com dah \
      dam dea del dh dir dis div dn dri du_ dw dü dür eal ebt ed_ edr efe efü egr egt eha ehm ehn ehö eif eih eim ela \
      eld emp ena erä eti ett eug evo ewa ewe eß fac fah fan fe_ fir fol fri fs fäh fäl füg gio gis gne got gre grö \
      gs_ gur gut gö hig hla hli hlt hm_ hnl hol hon hse htu hun hän hät höc ial idu ief iet iff ift igi igs ihm ika \
      ima ink inm ire irm ism its itu iu izi iß_ jea jen jet jo kar kin kle kra kün lad lag ldu lec leh lem leu lf llk \
      lm loß lsc lst lut lüc mar mic min ml mod mon mpf ms_ mun mäß möc nal nam nan nbe nch nda ndr nds neh nei nel \
      nfo nft ngt nma not nr_ nse nsi nso nux nv nwe nzi nzu nä nö nöt ob_ obe ogr ok olc ole olg oli olo olu ome onn \
      ora ors os_ ost ott ow oß_ pak pas pau pen pol ppe prü pti pun que rad raf rak ral rbi red reg rem reu rf_ rfo \
      rfü rga rhä rig rkl rla rle rm_ rme rog rom rot rsa rsp rsu rtr ruc rve rän röß rüh sac sd sem sge sik sis sit \
      sl smu sof stp stu stü sz sä sät tag tas tb tc tf tg tge tha tm tn to_ tom tpl tro tru trä tsp tst ttl two tzl \
      tzu tzw ua ube uck ud ue_ uel ug_ ugl uk ul_ ume umm un_ unb une uni upt ura ure uri urs urt usa usg usi uts ux \
      ux_ uße va ven vid vom w_ wec wes wic win wö zer zig zio zl zli zte zuf zun ßte äg ähr äll äte ätz öhn öne ört \
      ös öti öß öße üch ül ürl | _abschnitt_ _ac _ad _allein_ _aller_ _also_ _anderen_ _andern_ _andre_ _ap _apt_ \
      _besser_ _cd_ _daher_ _damit_ _darin_ _davon_ _dazu_ _de_ _denken_ _dh _dhcp_ _dichter_ _diesen_ _ec _eh \
      _eigentlich_ _einmal_ _el _erst_ _erste_ _ersten_ _fall_ _firmware_ _fragen_ _frauen_ _fu _fä _geben_ _gedanken_ \
      _gegen_ _geht_ _gehört_ _geschichte_ _gleich_ _große_ _größe_ _gö _hardware_ _heißt_ _hu _ihrem_ _image_ _indem_ \
      _informationen_ _ins_ _ja_ _je_ _ju _keinen_ _kommt_ _künstler_ _lassen_ _letzte_ _liebe_ _lu _läßt_ _mann_ \
      _meisten_ _mich_ _mir_ _möchten_ _möglich_ _netcfg_ _netzwerk_ _neue_ _nutzen_ _nü _pakete_ _parameter_ \
      _partitionen_ _pf _programm_ _pu _q _qu _rechner_ _recht_ _religion_ _sagt_ _scheinen_ _scheint_ _sehen_ _sei_ \
      _seinem_ _selten_ _server_ _seyn_ _sh _software_ _solche_ _sollten_ _sprache_ _tun_ _us _va _viele_ _vielleicht_ \
      _warum_ _weiß_ _weniger_ _wissen_ _wissenschaft_ _wählen_ _während_ _würde_ _z_ _zeit_ _zwei_ _ö aa ab_ abh ack \
      aff ahn aid ald ana anf apt arg ark arm arr ars ase ath ato atü aug aum auß av avo azi azu bac bal bas bau bea \
      bef bey bez bh bn bre bsi bso bü cd_ cf cfg chd chh chä ci ckl cks con cp cp_ ct dav daz dei dhc dm dne dor dra \
      dru drü dsc dt dwa ebr ebs ebu ee_ efa eff eg_ egi eiz eko elm els emi ems enb enw enö enü eor eso esp eta etc \
      etu eun eur ewö exp ext ey_ eyn eze ezi fas fel ff_ fg_ fli fn fti ftw gab gat gb gba geo gig glü gnu gte gä göt \
      hc hcp hd het heu hh hhe hma hrh hrl hru hrä hum hy höh hü id_ ieß ife ign ihe ilt inb inh inr irt isp ita iv_ \
      ize ißt ja_ jah je_ jek ju kal kau kel klu klä kop kor ks_ ktu kür lb_ lh lik lkü llg lso lti ltn län lär läß lö \
      lös lüs ma_ mas mb md med mel mes mg mir mli mm_ mma mte mut mw mwa män nah nar nau nbi ndo ngi nha nni nom nsp \
      nve ock odu oi ona ont opt orh orr orz ose osi oth otw ov oz pfe phe phy por pru ps pub put rai ras rba rdw rek \
      rep ret rfa rfe rfl rik rkt rku rmi rmw rns rob ron rp rsi ruh rz_ rzu räg rät rün sal san sat sb sda see sey sf \
      she sig sio sor spa spu sr swe szu tab tau tcf tho thu tia til tin tma tni ttu tum twi ty tö tür tüt ubl ubt ude \
      ufg uft ui ula uld ums unf unm unv up_ urd usc use usw usz uw uz ußt ve_ wac wal wan wed wid ws ws_ wun wur wöh \
      xp xt ym yn_ za zel zes zeu zwi ßi ßig äf äft ähi ähn äm änk äs ätt äßi äßt öf öhe öm öre ött ügb üge ühl ürf üß \
      üßt | _absicht_ _allerdings_ _anders_ _augen_ _beachten_ _bedeutet_ _beim_ _beispiel_ _benutzen_ _bildung_ _bin_ \
      _bleiben_ _bleibt_ _boolean_ _booten_ _charakter_ _dabei_ _dadurch_ _darauf_ _darf_ _darstellung_ _darum_ \
      _datei_ _dateien_ _denen_ _denkt_ _deren_ _desto_ _deutschen_ _dev_ _dort_ _durchaus_ _einfach_ _eins_ \
      _enthalten_ _enthält_ _entweder_ _ernst_ _etwa_ _fast_ _festplatte_ _findet_ _form_ _frage_ _frau_ _freiheit_ \
      _friedrich_ _ganze_ _ganzen_ _gefunden_ _geistes_ _genie_ _genug_ _genutzt_ _gern_ _gewöhnlich_ _glauben_ _gnu_ \
      _gott_ _grade_ _großen_ _gut_ _gute_ _habe_ _hätte_ _höchste_ _ideal_ _idee_ _install_ _installiert_ _internet_ \
      _ironie_ _jedem_ _jedes_ _jedoch_ _jener_ _kernel_ _kind_ _kommen_ _kraft_ _kritik_ _lange_ _leicht_ _lernen_ \
      _lesen_ _leute_ _liegt_ _mag_ _manche_ _menschheit_ _mittel_ _muss_ _männer_ _möglichkeit_ _müßte_ _nachdem_ \
      _namen_ _natürlich_ _nehmen_ _nennt_ _nun_ _nächsten_ _partition_ _partman_ _per_ _philosoph_ _philosophen_ \
      _raid_ _sache_ _schreiben_ _schöne_ _schönheit_ _seines_ _setup_ _sicher_ _sieht_ _sogar_ _sollen_ _starten_ \
      _steht_ _stellen_ _true_ _tugend_ _unendlich_ _unterstützt_ _verfügbar_ _verwendet_ _voreinstellungsdatei_ \
      _waren_ _weg_ _welches_ _wenig_ _wenigstens_ _wert_ _wesen_ _windows_ _wort_ _worte_ _wurde_ _zweck_ _zwischen_ \
      _überhaupt_ |  |  |  |  |
      """
    ),
    (
      "es", 21,
      """
      a e | i l n o r s | a_ c d e_ o_ s_ t u | _d _de _e de en es m n_ p | _a _c _de_ _l _p _s ar b de_ el er l_ la \
      os os_ r_ ra ue | _co _el _el_ _es _la _la_ _m _q _qu _se _t _u ad al an as as_ ci co do el_ en_ es_ f g h in \
      la_ lo na nt on or q qu que re se st ta te to ue_ un v y | _en _en_ _f _h _i _lo _n _o _pa _que_ _un _v _y _y_ \
      ac ar_ ca con da di do_ ec ent ic ie io is ió le ma me mo ne no no_ nte pa par po ra_ ri ro se_ si te_ ti tr y_ \
      á í ó ón ón_ | _a_ _b _ca _di _es_ _ha _in _los_ _no _no_ _para_ _po _pr _pu _r _se_ _si _un_ ab aci ado al_ am \
      ara ba ce ch cio ció cu da_ ed em er_ est et fi gu ha ia id ien ion ir ión j las li lo_ los men mi na_ nc nd ns \
      om or_ pe pr pu re_ ro_ rt sa so sta ta_ to_ ua un_ una va ve z | _al _cu _del_ _g _las_ _ma _me _o_ _pe _re _su \
      _te _una_ _va ada an_ ant at bi bl br com ct d_ del des dos ea ede eg ene era ero go ho i_ ib ica ig il im ins \
      ist it iv ll ma_ mb mo_ mp mu má nci ndo nes ni nta nto oc od ol on_ one per por pre pue ran rd res rm rr rá sp \
      ste su tal tra tu ued ui ur us ut vi x za á_ é ía ú | _al_ _ar _como_ _con_ _do _fi _le _li _lo_ _mi _mo _mu _má \
      _más_ _por_ _puede_ _si_ _so _ta _ti _to _tr _ve _vi aba ace ala alo and ap ari arr art ará ay be ble bre ca_ \
      cam car cc cci ce_ ces cia cl co_ cr cua dad den dis dor du ecc ej ele ema emp enc ere esp ev ex fic fo for fu \
      ga ge go_ gr he ia_ ici ico ida ido ier if igu ina int io_ ir_ iz iza ja je jo le_ lec les liz lla lu man mer \
      más nad ne_ nf ng nst ntr nu ob odo omo ona ont op orm ot pi pl pos pro qui rar rec rio rma ros rra sc ser si_ \
      so_ str tar ten ter tes tic tie til tod tos tro tá u_ ual uc uie ul um ura vo ás ás_ í_ ía_ ñ | _ac _am _an _ap \
      _as _ba _bu _ce _cr _cuando_ _da _ej _ex _fo _fu _gr _he _ho _im _instalación_ _ne _nu _op _or _ot _pero_ _sa \
      _su_ _us _ut abl act ad_ ade ag aj ale alg ali all ama amb ame ami amo anc aq aqu are arg ato au ay_ añ ba_ bo \
      bu cad cas cer cha che cho cor cos cri das dat deb der dic dr ea_ eb ece ech eci ect edi ee ef eje ena end ens \
      ep erd eri erm ert esc ese eso eta ete ext ez fe fig fr gen gi gra gun gur ha_ hac hay her hi ibl ifi ili inc \
      ino ios ip ita ivo lac lad lar lg lic lor lt mas mbi mbr me_ mie min mis mos mpl mpo mpr nal nar nde ndi ner nfi \
      nos nti nú ocu og omb omp onf ora ord ore ori ort osi otr po_ pon pri rac rad ras rc rde rea ren rg ria rim rl \
      rmi rs rta rti ru rá_ rí ría sa_ sar sel sis sit son spe spo sti sto stá su_ sí sí_ t_ tab tad tam tan tas tem \
      tiv tor tre tri uan uel uen uer ues ume unc uti val ven ver vid vo_ w xt ya ya_ yo z_ zar án és és_ ña ño | _ab \
      _ad _ah _aq _au _bi _bo _ci _có _datos_ _dos_ _du _er _esta_ _este_ _está_ _fr _ge _gu _hay_ _hi _j _le_ _ll \
      _me_ _na _ni _nú _ob _ra _ser_ _sin_ _sistema_ _son_ _sí _te_ _texto_ _tiene_ _todo_ _todos_ _valor_ _ya _ya_ \
      _yo _yo_ abe abr adi adr ah alm amp ana ano arc ard arl asa ase aso ast ati aut av az año baj bar bas be_ ber \
      bie bla bra bue c_ cal can cel cen chi cie cif cla col cre cto ctu cue cul cum cí có dar det dev dia dif dio dir \
      doc ebe eco ecu ed_ eda ego egu ejo eli ell emo eno eo err ers erv esa esi eñ fa fer fin fra fue fun g_ ga_ gar \
      gua gui hab has ho_ hor ian iar ias ice ich ide iem igo ij ill ima ime imi imp in_ ind inf ing ini ire isc ism \
      isp ite iti iva ié ién ja_ jo_ lan ld lib lis lle llo lm log ls lta lv lve lí mac mal mar mat med met mit mod \
      mor muc mue nas nda nec nen nic nid nom nq nqu nse nv obr oda of ola olo ome ond ono ons opc opi orq orr osa ost \
      pas pc pci pec pli plo quí rab ram rch rda red reg rib rin rit rlo rn rq rqu rre rse rte rv sab sas sco scr seg \
      sib sie sig sin sió sm sol spa tec tex tin tir tom tua tá_ tán uar ub uch ud ula uni uno unt usa ust uto uy ué \
      uí va_ var ve_ vie vos vu vue wa war xi xto yo_ za_ ál án_ é_ én én_ ín óm úm úme ún | _antes_ _aquí_ _arranque_ \
      _así_ _añ _be _bien_ _br _c_ _caso_ _ch _cl _cosas_ _cuadro_ _cómo_ _d_ _desde_ _devuelve_ _disco_ _diálogo_ \
      _documento_ _dí _ejemplo_ _em _entre_ _era_ _eso_ _esto_ _fa _fe _forma_ _francés_ _ga _ha_ _hace_ _hacer_ \
      _hombre_ _hu _i_ _instalador_ _lista_ _lu _lí _mismo_ _mucho_ _muestra_ _ni_ _nombre_ _número_ _partición_ _pi \
      _porque_ _posible_ _pueden_ _pues_ _pá _página_ _quien_ _qué_ _red_ _siempre_ _sobre_ _solo_ _st _sus_ _sí_ \
      _también_ _tu _valores_ _vez_ _vida_ _vo _é _ú ací aho ai aja aje ajo alt anq apa ars asi así ata ate atr aya \
      ayo aña b_ ban bia bié bj bje bri cab cac cid cil clu cop cta cti cur cé cés cía cóm dec def dej did die diá don \
      dro duc dur dí día eal ear ee_ efe efi ega egi eja ela eld elv eme eng eni ení eo_ epa eq equ ern erá erí esd \
      eto etr eva evo evu exi exp ez_ eza fec fil fl ft gin gl gn grá h_ har he_ hiv hom hu iba ibr ibu idi ie_ ign \
      il_ ila imo ine ior ipo iq iqu ira isi ito itu ivi iá iál je_ jec jem jet jor jos ju k lam lda leg lem len lev \
      lgu lid lme loc lum lín m_ mad mag may mej mon mul mát nca nce ncl nco ncé nea net nfo ni_ nib noc nsa nsi nua \
      nue nve ní nía núm obj oca oce oco odu ogo ogr oj ol_ ole olu oma omi omá onc oni oo ope oso ota ou ov ove oy p_ \
      pac pal pan paq pañ pen pia pie pla ple pod pt pul pun pá pág qué rat rca ret rga ric rid rie rno rob roc rod \
      rol ron rop rro rso rto ráf rám rán sad sal sca sd sde sea sec see sen sic smo sob sof sos sua sus só tac tip \
      ton tru tu_ tur tw té tí tó tón uad uci ueg uet uev ug uid ulo uls ult und up us_ usu uta ué_ uí_ vez vis vol \
      xis xp ye yor zo áf áfi ág ági álo ám áme ár át áti ér ían ías íne ño_ ños ó_ ól ólo ómo ór ú_ ún_ | _actual_ \
      _ag _ahora_ _ahí_ _algo_ _amor_ _archivo_ _archivos_ _ay _años_ _barra_ _base_ _bueno_ _cada_ _cambiar_ _campo_ \
      _casa_ _celda_ _celdas_ _configuración_ _contiene_ _cuenta_ _debe_ _después_ _donde_ _día_ _e_ _eh _eh_ \
      _entonces_ _espacio_ _español_ _especifica_ _estadounidense_ _estar_ _están_ _et _fecha_ _fichero_ _ficheros_ \
      _fl _formato_ _función_ _gente_ _había_ _hardware_ _hasta_ _herramientas_ _id _ig _imagen_ _información_ _ir _iz \
      _ju _luego_ _línea_ _mal_ _mejor_ _menos_ _menú_ _mi_ _modo_ _muy_ _mí _nada_ _netcfg_ _nos_ _nunca_ _oc _of \
      _opción_ _orden_ _otra_ _otro_ _otros_ _paquetes_ _particiones_ _parámetros_ _permite_ _pl _preconfiguración_ \
      _preseed_ _primera_ _puedes_ _pulse_ _quiere_ _ro _ru _sea_ _seleccionado_ _seleccionar_ _seleccione_ \
      _siguiente_ _sistemas_ _software_ _string_ _só _sólo_ _tabla_ _tan_ _tener_ _tiempo_ _tienen_ _tipo_ _todas_ \
      _trabajo_ _tu_ _uno_ _usar_ _utilizar_ _va_ _á _ár _él _él_ _ó _ór _órdenes_ _ún abi abí aca acc ae af age ahí \
      alq ane ani anu ao ao_ apl apr aro ave ayu aza aí bes bil bin bli blo bol boo bor bot bí bía cap ced cf cfg cip \
      cir cte cut cá dam dan dem dep dig din div dou dre drá dul dw dwa eas ecl eed eer eh eh_ ei elo emb emá enl enú \
      erc erf erl et_ etc eti evi eña eño f_ fal fg fg_ fir fre ftw gad gan gis gos gri gue gú gún han hec hij hos hum \
      hí hí_ iab iad ial ibe ibi ieg ies ife ige ija ijo ile ilo inu inv irm irá is_ ive izq jar jas jer lab lat laz \
      lc lea lee let lgo lig lim lma lq lqu lse lti lue luy ló mañ mem mi_ mig mil mir mn mna mpa mun muy mé mí mó nac \
      nam ncu ng_ nga ngo ngu nim nin nir nl nla nor nsu num nun nvi nz nza nú_ oba obl och oci ode odi odr oft onv \
      opo orc orí ose ote oun oy_ pa_ pel pes poc pué ral rav raz rb rci rdo rdw ree ref rel reo rep rev rf rge rgo \
      rig rir riz rla rme rmu rog ror rp rri rsi ruc rva rvi rás ré sac san scu sem sep ses señ sid sil sim sio sor \
      spu sq squ sue sul sum sól taj tc tcf tel tid tim tit tm twa ua_ uac ubi uce uda ueb uir uj uma umn uro uy_ uye \
      ués vac van vas vay vec via vin vir viv ye_ yu zac zad zan zon zq zqu ác ánd él él_ ío ío_ ís ít ña_ ñad ñol ód \
      órd úl últ úni ús | _abre_ _agua_ _alemán_ _algunas_ _algunos_ _at _automáticamente_ _botón_ _británico_ _buen_ \
      _bú _búsqueda_ _cadena_ _campos_ _columna_ _columnas_ _configurar_ _contenido_ _continuación_ _copias_ _cosa_ \
      _crear_ _cualquier_ _cá _da_ _decir_ _definir_ _dentro_ _desee_ _dinero_ _directorio_ _discos_ _disponible_ \
      _disponibles_ _dispositivos_ _distribución_ _documentos_ _durante_ _duro_ _días_ _dó _dónde_ _ec _ed _ef _ella_ \
      _encontrar_ _enlace_ _entrada_ _error_ _escriba_ _escribir_ _escritor_ _ese_ _especificar_ _estas_ _estilo_ \
      _estos_ _fila_ _firmware_ _fue_ _funciones_ _fó _fórmula_ _go _gran_ _griego_ _gráfico_ _hacen_ _han_ _has_ \
      _haya_ _he_ _hecho_ _hijos_ _hombres_ _ib _ic _icono_ _idioma_ _igual_ _instalar_ _intervalo_ _izquierda_ _ja \
      _jo _leer_ _libre_ _lugar_ _ló _macros_ _madre_ _manera_ _manual_ _mas_ _matriz_ _mayor_ _mayoría_ _mediante_ \
      _medio_ _memoria_ _misma_ _muchos_ _mundo_ _mé _mó _necesita_ _ninguna_ _nosotros_ _nuevo_ _núcleo_ _números_ \
      _objeto_ _obtener_ _om _opciones_ _pa_ _paquete_ _parte_ _partman_ _parámetro_ _poco_ _podría_ _primer_ \
      _primero_ _proceso_ _programas_ _pueblo_ _punto_ _ratón_ _referencia_ _ri _sabe_ _saber_ _servidor_ _siguientes_ \
      _sino_ _tal_ _tamaño_ _tenía_ _tienes_ _to_ _través_ _tí _ub _usted_ _usuario_ _usuarios_ _utiliza_ _vaya_ \
      _veces_ _ver_ _vino_ _vu _w _z _área_ _í _úl _último_ _út abo aco acr acu afo aga agr agu ail alc ald ang ans \
      anz apo apt arq arí asc ató aus avé az_ azo azó aís bal ben bic bio bir bo_ bro bt bte buc bus bú bús cce cep \
      cim cin cle coc cog cro cub cuá cód dim dit dom drí dua dó dón ead ean eba ebi ebl eca ecí edo edu egl egr ein \
      emi enu env epe epr esu eve ey fac ff fie fle fo_ fí fó fór gal gas ges get gic gir gla gna gre gru gus hin hoy \
      id_ idu ied iej iet ifr iga igi iom ipa irl isa ise iso isu itá iz_ iñ ió_ jun jus k_ lav lcu lej leo ler lia \
      lie lij lin lit lsa lte lto lug lui lus lóg mba mbo mes mic mm mom mpe mpi muj mw mwa mán mér mét mód nan nat \
      ndr nem nfe ngl nio nj nju not nov nt_ ntu núc obt oe oi oin oja ojo oli oll olv ool oot oq oqu org orn oro otó \
      ovi pad pat pio pra pt_ pti raf rai rdi rei rem req rfa rgu ril ris rmw rna rom rov rtm rtu rue rut rác río ró \
      rón sf sh sma som sot st_ stu sté sub suf sup tañ ted th tio tiq tiz tma tp ts tud tul tuv tér tía tú ubr uct \
      ud_ udo ueñ uf uga uin uit uje um_ umé upe uri urr urs usc usi uso uv uz uá v_ vam vel vé vés ví vía x_ xpe xte \
      xtr yen yud zc zó zón áct áni áre éri ét éto íam íc ím ír ñan ódi ódu óg ógi ónd órm úc úcl úsq út úti | _abrir_ \
      _adicionales_ _aj _algún_ _amigo_ _argentino_ _aunque_ _automática_ _ayuda_ _añadir_ _año_ _bl _buena_ \
      _cantidad_ _caracteres_ _cargar_ _chino_ _control_ _cual_ _código_ _demás_ _desea_ _digo_ _dispositivo_ \
      _ejecutar_ _elegir_ _elija_ _embargo_ _ev _falta_ _filas_ _fin_ _flecha_ _grande_ _grandes_ _hoy_ _imágenes_ _it \
      _libertad_ _marido_ _medida_ _mientras_ _modificar_ _momento_ _mostrar_ _mucha_ _muchas_ _mí_ _nadie_ \
      _necesario_ _ningún_ _nueva_ _omisión_ _operativo_ _ordenador_ _otras_ _palabras_ _pie_ _poder_ _posición_ \
      _predeterminada_ _principal_ _programa_ _quieres_ _seleccionada_ _semana_ _serie_ _tanto_ _tareas_ _tecla_ \
      _tenga_ _tengo_ _tres_ _té _unidades_ _usa_ _utilice_ _és _ín abu ago aid arn aun ava bez bit cib ck cli coi cuc \
      cál dab ded dh dé enf erp eré exa exc eó fel fru ge_ ger gro hag hal hic hip hoj ht iap imá irs izo jes lga lgú \
      lio lud lá lé mág mí_ mía mú nd_ ngr ngú nie ná oz paí pol pí rle rz saj set tig tp_ ude uo vad ves xa xc zo_ \
      ést índ ítu |  |  |  |  |
      """
    ),
    (
      "it", 21,
      """
      a e i o | l n r s t | a_ c d e_ i_ o_ p | _d _p m u | _a _c _di _i _s al co de di en er g in l_ la nt on re ri \
      te ti to v | _co _de _di_ _e _in _l _n an ar at b di_ el ent es f h ia ic io it la_ le le_ li ll me n_ ne no or \
      pe pr ra re_ ro se si st ta ti_ to_ tt z | _al _e_ _f _m _o _pe _pr _r _t _u _un as ca ch che ci con da del do \
      ell et he he_ il ion is lla ma men na nd ne_ ni no_ nte ol om one os per po so ss te_ tr un ve zi zio | _a_ _ch \
      _che_ _da _g _il _il_ _in_ _la _la_ _ne _no _per_ _po _q _qu _ri _se _si _so _su _v all am are ato az azi ce com \
      ec ed eg el_ er_ ere eri ess ett fi gi gl gli ia_ ie il_ im in_ io_ iv li_ lo mi mo nc ni_ nti nto on_ ost ov pa \
      pos pre pro q qu r_ ra_ rt sa sc si_ sp sta su ta_ tra tu ua ut va vi | _an _b _ca _del_ _della_ _do _es _fa _i_ \
      _l_ _le _le_ _ma _mo _non_ _pa _re _sc _st _tr _un_ ac ad ag al_ ale ali ame and ann ant ari art ati att av bi \
      cc chi cu d_ da_ do_ ede ei ei_ em era est ev fa fe fer gg gn hi ica ico ime ir ist ito iz ll_ lle lo_ lt ma_ mp \
      na_ nel nn non ns nz oc og oni ono op ori ot par pi pp qua que res ri_ rim rm ro_ rs se_ so_ son sse ssi sti tat \
      ter tiv tor tti tto tà tà_ ue ui un_ una uo ur vo za za_ à à_ | _al_ _as _con_ _cu _da_ _dei_ _dell_ _delle_ _fi \
      _gl _h _ha _me _mi _o_ _or _pi _pu _si_ _sp _te _ti _tu _una_ _è _è_ ab acc ai ai_ alt anc ano ap asf ass ata ba \
      bb be bil ca_ ci_ cia co_ col cor cr dal de_ dei den der dis du egn end enz ero ers ese esi ff fic fin fo ga ge \
      ggi gio gna gr gra gu ha ib ici id ien if ig ili ina inc ini ins int ip isp ita ità iu iva ive izi ltr lu man \
      me_ mm mo_ nda ndi ndo ng nno nta nu nza od ola olo olt ome omp ona ond ont ora ore ort pri pu ran ras rat rc rd \
      ria ric ris rit rov rr sa_ seg sen ser sf sfe spe spo ssa sso ste sto str t_ tal tan tar ten tic tit tri tro tta \
      tte tut ual ui_ ul um us utt va_ ve_ ver zz è è_ | _ac _ad _ag _ai _ai_ _all_ _alla_ _am _ap _ar _at _av _ba _ci \
      _come_ _cr _cui_ _essere_ _fo _gi _gli_ _gr _ha_ _im _li _lo _nel_ _nella_ _nu _op _più_ _posti_ _ra _sa _se_ \
      _sono_ _ta _va _ve _vi agg ani anz app ara ate au car cat ce_ ced cen ces cl cos cui dat dic dir ea eb ebb ece \
      eci eco edi ef egg egl ela emp ene ens erc erm ez for fr go ha_ hie ial iam ian iar ibi ice ich ide ie_ ifi ile \
      ima ind ine ior ire iti itt ivi izz iù iù_ lar lat leg lic lit llo lor mb mer mi_ min mod mpo mu mun nal nan nat \
      nch nci nde nf nic nse nsi ntr nzi ob oi ole oli oma omu ons ope orm oro osi oss ott ove ovi più pl po_ por ppo \
      ram raz rec ren ret rg rie rio rma rn rop rso rta rte rti ru sar sci sco scu sia sio sol sul taz tem tes tol tre \
      ttu tua u_ uan uc uel ues uni unt uol up ura uto ven vi_ vin vis vo_ vol vv zia zza ò ò_ ù ù_ | _ad_ _anche_ _au \
      _ce _d_ _dal_ _degli_ _domanda_ _du _ec _ed _ed_ _ef _el _en _er _fr _fu _ge _hanno_ _ho _is _lo_ _ma_ _og \
      _posto_ _provincia_ _sia_ _solo_ _su_ _trasferimenti_ _trasferimento_ _us _vo abi ad_ af agl alc alm amb amm amo \
      ard asc ase ast ave avo bbe be_ bl bo br bu can cas cce cch cco cer cie cio cit cre cri cun cuo deg des det dev \
      dia din div dom don dot dov dr ed_ eff egu ele ema eme ern err ert erv esc esp eva eve evi evo ezz far fet ffe \
      ffi fu gan gen gge gi_ gia giu gni gno gua han hi_ hia ho iat ied ier igl imi imo imp inf ing ino ipo iri isc \
      isi iso iss ite itu iun ivo las lav laz lc les let lia lio liz lm lme lta lti mag mat mbi met mis mma mmi mol \
      mon mor mpi mpr nar naz nco ner nit nni nom nor nst nv occ oce odo ogn ogr oi_ oll omi omm onc opo opr ord org \
      orr ors ote ova ovv pec pen pet pol pon pot pun qui rad ral rar rdi rea reb rel rev rga rib rin riv rl rmi rog \
      ron rre rsi rt_ rv rz rà rà_ sat sce scr sec sed sem sic sid sig sim sis sit sm sor sos su_ suo tam teg tim tin \
      tru ttr tur ua_ ub ud ue_ uf uff uit ull ult ume uno uo_ upp ure uro usa uta uti uz uzi val van vit vor vr vve \
      vvi w y ze zo | _ab _agli_ _alle_ _altri_ _anni_ _anno_ _art_ _assegnazione_ _be _bu _c_ _caso_ _comune_ _dall_ \
      _dalla_ _deve_ _dopo_ _due_ _eu _ev _fe _hobby_ _insegnanti_ _it _it_ _loro_ _lu _na _nei_ _nell_ _numero_ _oc \
      _ogni_ _ot _ov _parte_ _piu_ _possono_ _precedente_ _presente_ _prima_ _può_ _quando_ _quanto_ _quello_ _questa_ \
      _questo_ _ro _ru _scuola_ _secondo_ _sede_ _sempre_ _stati_ _stato_ _sua_ _sulla_ _suo_ _sv _titolarità_ \
      _titolo_ _to _tutti_ _uf _ufficio_ _um _umorismo_ _uno_ _ut abb ace ade adi ae aes agi alo alu ami ana ane arl \
      asi aso asp atu aut ava avv bas bbi bbl bby ber bia bli bri by by_ c_ cam cap caz cca cci cel ché cin cip clu \
      cur dar dec def dif dit diz doc dop due dur ecc efi ega egi emb eng eni enn eno enu eo ep esa eta ete eti età eu \
      eur ezi fac fas fat fis fon fra gat ge_ gin go_ gon gui hob hé hé_ ias ibu ida ies iet iff ign inv ipa ira ism \
      isu it_ iu_ k lam lcu lem len lib lim lin lli log lto lus lut m_ mar maz mbr med mem mes mic mig mil mit mov mpa \
      mpe mpl nam nce nei nen nes nfo ngo nib nie nio niz nne nos not nq nqu nsa num nuo nut nve nze obb oci odi odu \
      of ogg ogi onf onn opp orn osa osc ota oti otr ovr pas pia pir piu ple pli ppr pra pub può rag rap rav rca rch \
      red reg rez rif rig riz rme rna rne rno roc rod rom ros rot rra rri rto rvi s_ san sca set sib siv siz smo soc \
      sop spi stu sua suc sup sv tab tec tel til tip tir tud uar uat ubb ucc udi uen ug umo une ung uoi uov usi ute uò \
      uò_ var vat ved via vim viz y_ zat ze_ zie zo_ é é_ ì ì_ | _af _altra_ _altro_ _az _base_ _bi _bo _ci_ _cl \
      _comma_ _commissione_ _corso_ _data_ _disponibili_ _docenti_ _dotazione_ _em _era_ _fa_ _fare_ _fase_ _fatto_ \
      _fra_ _ga _già_ _go _gu _ho_ _installazione_ _lavoro_ _legge_ _mi_ _modo_ _molto_ _mondo_ _movimento_ _n_ _ne_ \
      _nelle_ _oggi_ _opera_ _opere_ _ordine_ _os _pl _possibile_ _primo_ _programma_ _provvisoria_ _punteggio_ \
      _punto_ _quale_ _quali_ _quella_ _ruolo_ _sarà_ _scuole_ _sensi_ _servizio_ _siano_ _sistema_ _sostegno_ \
      _speciale_ _stesso_ _studi_ _sul_ _tale_ _tali_ _tempo_ _tipo_ _tra_ _tutto_ _ul _uo _viene_ _vita_ _volta_ _w \
      abe abo aci ada ado adr adu aff ama amp api ar_ arc arm aro arr ars arà atr avi b_ bal bel ben bie bit bor bre \
      bui cal ccu cif cir cis ciò cla cop dan dd die dim dio dip dua dut ea_ eal ear eat ee efe ego egr eli emi emo \
      ena eo_ erd erg etr f_ fa_ fam fan fig fil fl fun ga_ gar ger get gh ghi già gol gre gru gue ho_ ibe icc icu idu \
      ife ige igi igu ila ilu imm inu iod ipe iut ià ià_ iò iò_ lab lan lev lie lis loc ls lte lun mac mai mal mas mia \
      mio mme mos mot nca ncl nec neg net nfe nfi nga nge ngi nis nna nol ntu obi oca ode ogl olu omo oo or_ orz ose \
      oto p_ pac pae pag pan pat paz pes pi_ pie pio ppa puo pur put raf rai rci rco rda rdo ref rem rid ril rip rir \
      rla rlo rni rob rol rp rro rse ruo rup rut rve rza sag sal sam sch sin sot spa spr ssu sun svi sì sì_ tas tie \
      tif tio tiz ton uin uir ul_ uma uom uon upe uri uso uss ust vam vec vel ves vev vic vid vie vil vre vu x zar zaz \
      zi_ zzo | _abbia_ _accesso_ _aggiuntiva_ _alcuni_ _altre_ _ambito_ _ancora_ _apposita_ _articolo_ _attività_ \
      _aver_ _b_ _br _cento_ _chi_ _chiedere_ _ciò_ _compensazione_ _computer_ _cosa_ _così_ _crescita_ _dagli_ _dai_ \
      _dalle_ _definitiva_ _dello_ _devono_ _dice_ _didattico_ _direttiva_ _diritti_ _diritto_ _disco_ _disposizioni_ \
      _disposto_ _domande_ _donna_ _donne_ _dove_ _dr _durante_ _effetto_ _entro_ _erano_ _esempio_ _et _famiglia_ \
      _file_ _fine_ _fini_ _fino_ _fisica_ _forza_ _giorno_ _graduatoria_ _grande_ _gruppo_ _id _indirizzo_ \
      _informazioni_ _insegnante_ _invece_ _istituto_ _licenza_ _livello_ _mai_ _membri_ _meno_ _mio_ _modalità_ \
      _modulo_ _molti_ _movimenti_ _mu _negli_ _nome_ _nuovo_ _ob _of _on _ora_ _ordinanza_ _organica_ _organico_ \
      _ovvero_ _paesi_ _parlamento_ _particolare_ _perche_ _perché_ _periodo_ _personale_ _persone_ _plesso_ _poi_ \
      _potrebbe_ _precedenti_ _precedenza_ _presidente_ _previsto_ _proprio_ _provveditore_ _pubblico_ _puo_ _qualora_ \
      _qualsiasi_ _quelli_ _queste_ _questi_ _quindi_ _relativa_ _relative_ _relazione_ _richiesta_ _saranno_ \
      _scolastico_ _seconda_ _senza_ _settore_ _sf _sicurezza_ _società_ _sotto_ _specializzazione_ _sta_ _stata_ \
      _stessa_ _sue_ _sui_ _sull_ _suoi_ _sviluppo_ _tabella_ _termine_ _termini_ _ti_ _titolari_ _tre_ _tu_ _tutte_ \
      _uc _uomo_ _usare_ _uso_ _va_ _valutazione_ _vengono_ _vu _z aca aco acq afi aga age agn agr ain aio ala als ang \
      apa asa asm aus avr azz ban bar bat bin bio bis ble bra buo buz cad cau cav cet cev cid cil ciu cn cq cqu cra \
      cum cup cus dag dai dam dde ddi dea deb did dol dra dre dul ean eca ecn eda edo edr edu ee_ enc eor eq equ erp \
      erz erà es_ eso eto ffa fre fro g_ gal gic gie gis gov gri gur h_ het hin hio iac iav iaz idi ido ieg ill inn \
      inq ios iov ipi ipr irc isa ius k_ ke lco lea lei ler lez lg lig liv lsi ltà lui luo lup lv mpu mul nag ndu nea \
      nfr ngu nia nif nim niv nnu nov nso nsu nt_ nua nvi oba obl oco ocu oda oe off oge ogo ong onv opi oso osp osì \
      ou ovo oz pa_ pal peg pic pit poc poi pov ppi ppl ppu rac rb rd_ rde rei rge rgi rof rpr rsa rtu ruz rva rzi rò \
      rò_ sap saz scl sel ses sez sh sie sog st_ sub sud sue sui sur tag tav ted teo tez th tia tis tom tos tot tu_ \
      tui tun tuo uaz ude ugl uis ula ulo unq unz uor upa urr usc vaz vet vio von vrà vuo vut wa x_ zzi | _abbiamo_ \
      _abbiano_ _allora_ _almeno_ _aspiranti_ _assegnati_ _avere_ _avvio_ _bisogno_ _casi_ _classi_ _compresi_ \
      _comuni_ _comunicazione_ _condizioni_ _considerato_ _conto_ _contro_ _creare_ _dati_ _de_ _dichiarazione_ \
      _differenziato_ _dire_ _disposti_ _distretto_ _docente_ _dovrà_ _elenco_ _esigenze_ _essi_ _euro_ _europeo_ _f_ \
      _fanno_ _far_ _fl _fu_ _fuori_ _importante_ _individuo_ _inizio_ _inoltre_ _insegnamento_ _installatore_ \
      _interessati_ _interessato_ _interno_ _io _io_ _ip _istituti_ _istruzione_ _j _k _lei_ _lettera_ _li_ _lui_ _m_ \
      _macchina_ _maggiore_ _mercato_ _miliardi_ _necessario_ _nessuno_ _ni _noi_ _nonché_ _nuovi_ _ol _oltre_ \
      _onorevole_ _operazioni_ _oppure_ _ottenuto_ _ovviamente_ _paese_ _passaggio_ _pertanto_ _poco_ _politica_ \
      _posizione_ _preferenza_ _prodotti_ _programmi_ _proposta_ _propria_ _punti_ _quattro_ _quelle_ _qui_ _relativo_ \
      _ricerca_ _richiesto_ _riferimento_ _rispetto_ _s_ _salute_ _sb _secolo_ _seguito_ _sezione_ _sh _siamo_ \
      _sistemi_ _sola_ _successivo_ _th _trasferiti_ _tuo_ _ucraina_ _ultimo_ _vi_ _via_ _wo _x _x_ _zu add ago ak alv \
      alz an_ ape apo apr arg arn arz aum aur bag bba bbr bi_ blo bo_ bol boo bur but cab cac cem ch_ cle cli cni cod \
      cog cou cul dav dem dig dri dro duc duo dus duz eaz ebo ecu efo elo elt emm epa erf erl et_ ex fal fes fid fir \
      fle flu fos fri fu_ fuo fus fut gam gaz ges gim gle glo gne gor hai her hiu ht iag ibr iem iga ilm ilo ioc iol \
      ipl irm iro ise itr iud iug j kes lb lch ld lef lf lid lir lob lom lon los ltu lud luz lz mam meg mez mie mir \
      mom muo nas nev nfa nfl ng_ ngh ngl ngr nir noi nuc nul nun oa och ocr ofe ofi ol_ olg om_ omb oot opa ork orp \
      os_ ot_ oun ozi pad pe_ pea peo pid pil pin pla poe pop ppe ps rab rce rep rer rf rgo riu rk rle rli rmo rmu ror \
      rrà rtà rui rus rzo sab sb sfo sha sme sof suf sug sum svo tac tad tea tet tev tib tod tp tp_ trà tt_ tuz tò tò_ \
      uad uag uas ubi ubo uce ucl ucr udd uer ugu uog use utr utu vac vig viv voc vot vra w_ war wo wor ww zan zu zze \
      | _ex _ht _ke afr aiu ake alb bam bro ceg cic cno coo cro dep dos en_ epp esì etu eut ffr fo_ fur hak iba iec \
      irr luc lug lza nzo of_ out ovu ped plo reo sba sk vog zus |  |  |  |
      """
    ),
    (
      "pt", 21,
      """
      a e o | d i r s | _d a_ c e_ m n o_ p s_ t u | _a _e _p de l | _c _de _de_ _o _s ar as co da de_ do do_ en er es \
      f m_ nt os os_ r_ ra re te v | _a_ _co _do _f _m _n _o_ ad al an as_ b ca da_ em g in is ma or pa q qu ri se st \
      ta to ue ã ão ão_ ç | _da _do_ _e_ _i _pa _pr _q _qu _que_ _r _se _t _u ado am ar_ ara ci com di ei el em_ ent \
      es_ est h ia ic id ir la li me mo na nd no nte om on par pe po pr que ra_ ro ss te_ ti tr u_ ue_ um ve á é | \
      _da_ _di _em _em_ _es _in _l _ma _na _no _para_ _pe _po _re _um _v ai at aç açã ce con dos ec eg er_ et fi fo \
      ia_ ida il im io is_ it j l_ le lo ma_ men mp na_ nc ni no_ ns nto or_ ou ou_ pre res rt sa si so sta ta_ to_ ua \
      va vi x z çã ção í | _as _b _ca _com_ _en _ex _fo _g _h _j _me _na_ _no_ _os _os_ _te _um_ _é _é_ ac ada ade ais \
      al_ am_ ame and ant ap ba br cia cu dad das des du ed eir ele ess eu ev ex fe ga go gu ha ho i_ ica io_ ist iv \
      iz lh mi mo_ ndo ne nh nta ntr nã oc od oi ol om_ ont pel por pro ram ria rm ro_ rr sc se_ ser sp su tem ter tos \
      tra tu ui ul um_ uma un ur us ut vo za á_ é_ ó õ õe ões | _ac _al _an _ao _ao_ _ap _as_ _at _como_ _dos_ _el _fa \
      _fe _fi _foi_ _mais_ _mo _mu _ne _nã _não_ _ou _por_ _se_ _si _so _su _ta _tr _uma_ _ve ab ag ala ali ao ao_ art \
      ass au av be bo ca_ car ch cio co_ cor cr der dis dor ea ef egu eit ela elo ema emp end ep era ese eu_ fa fic \
      foi for ge gi gr he ici ico ido ig ili ime ina ind ins int ir_ ira iro ita ito iza iç la_ liz lo_ lt mai man mas \
      mb mu nci nda nde nf nos nst não ob ode oi_ omo omp ora ore orm ort ot ov per pl pod pos pri qua qui rad ran rc \
      rd re_ rec rio rma rn ros rti rá rá_ sa_ seg sen so_ ssa sse sso ste str sã são tad tal tam tar tes tic tiv tor \
      tro ura ver ár ári ça çõ çõe ê ú | _ar _au _ba _ch _ci _cr _das_ _du _fu _gr _ho _im _le _li _lo _mas_ _mi _ou_ \
      _pelo_ _sa _ser_ _to _ut _va _vi _vo _à aco amb ano are arr ate ati ato ava az açõ bi bra cad cam cas cer ces \
      cid cl col den dia eb ece eci edi el_ enc ens erc ere eri ern erv erá esa esc esp eta eve ez fei fin fu go_ gra \
      gun ha_ ho_ ias ib ide if ima inc ini ion ios ip ipa iss iva içã jo ju lad lar le_ lei lic loc lu me_ mes min \
      mos mpo mpr nad nal nas nce ndi ng nha nic nti nu nv nç nça obr oca og ois ome ona onf ons op ori orr ost pes pi \
      pon rar ras raç rea reg ren ret rg rre rs rta rte ru rv sco sem seu sis sm spe spo ssi sti sto sua tan tas ten \
      til tim tir tre tri tá té ua_ ual ud ula und up uti va_ ve_ vel ven vid xi z_ zad ze à ça_ ço ém ém_ ên ív | _ab \
      _ad _ag _ai _ainda_ _am _até_ _bo _br _ce _cl _ele_ _entre_ _está_ _feira_ _ga _ge _go _jo _ju _já _já_ _la \
      _nos_ _ob _op _pela_ _pode_ _ro _seu_ _sistema_ _sobre_ _sua_ _sã _são_ _também_ _tem_ _ti _à_ _á _ú aba aci af \
      age ain alh alm alt ama ana anc anh anç apa ape apr ari ase ata atr até aze aí bal ber bl bre bri bu bé bém cal \
      can cen cha che cip cos cou cre cri cul cur def dem dep dev dic did dir dr dum eco ecu ede efe efi ega ego eis \
      ej emb ena epo eq equ erm err ers ert esi esm ete eti eto etr evi exp eç faz fer fir fr fun gad gar gem gen gos \
      gui gur hi hor iad ial iar ie ifi iga ilh im_ imo imp inf ing inh ior ire irm isa isc isp ite iu iu_ ive ivo ix \
      içõ ja je jog já já_ k lan las laç les let lev lg lha lhe lho lid lis lm lme los lta lv lí mad mar mbé mei mer \
      met mil mor mpa mpl mui mun n_ nco nes nfo nho nov nq nqu ns_ nse oa odo of oma onc ond ord oss ota ote out ova \
      ove pac pal pas pen pla pli po_ poi pró pu rat rca rce red ref rei rel rem rep rev ric rid rim rin rna rno roc \
      rod rom rou rra rro rã rão ró sar sas ses sid sim sit smo soa sob sos stá sup sá t_ tid tin tod tou tua tur tá_ \
      tã tão té_ tó tór uan uas ub uer uin uit ulo ult unc uni usa uto utr val vei via vis vo_ vol vos w xa xe xim xp \
      zar zer à_ â ênc íc íd ís ít íve ór óri | _af _ano_ _anos_ _aos_ _arranque_ _be _cidade_ _contra_ _cu _depois_ \
      _dia_ _disse_ _dois_ _ed _er _esta_ _estão_ _fazer_ _foram_ _fr _ha _instalação_ _ir _is _isso_ _k _mesmo_ _nas_ \
      _nesta_ _nu _oc _of _on _or _partir_ _país_ _pelos_ _pessoas_ _pi _pl _presidente_ _quando_ _ri _segunda_ \
      _segundo_ _será_ _ter_ _us _utilizar_ _ár _úl abe aca ace afi aga ago ai_ aix aj ale alg alo ami amo amp ane ani \
      anq ans aos aq aqu arc ard ará asi aso ast atu aus aut avi aís b_ bai bar bas bat bil bli bol bro cab cap cat \
      caç ce_ ceb ced cei cim cis cla clu cot ct cus cê d_ dan dar dat deb dec dei det dif dio div diç doi dua dur eal \
      ee egi eja elh emo enh eno env enç eo epr erd ero erã eus eva exe exi ext ez_ fig g_ gan ger gor gov gua h_ har \
      he_ hec heg hei hos hõ hõe iai ian ibu ien igo igu il_ ile imi ino inv irá iti itu ivi ixa iço ja_ jet leg lem \
      lgu lhõ lin lit lor lti lé mag mat maç mbr mis mit mod mpe mul má mó nar nca nec neg net nfi nhe nid nis nom nor \
      nsa num nve nvo ní nív nú oas oce oci oco ocu oda odu oga ogo oj oje ola ole olh olo olv olí omi onh oo opo orn \
      osi oto ovo p_ pag pai pan paí pec ped pet ple plo pol pra pt pç pçã pó rab ral rav rci rda rde rib rig ris rit \
      rmi rmo rne rop rot rov rq rqu rso rto rtu rvi rç ré rê rí róx sad sal scr sej sil sin siç ssã stã sul sí taç \
      tec tiç tom tru tí uar uc uda uem ues ug uir uis ume unt upo urs us_ ust uta uç vad vam van var vas vem ves vez \
      voc wa x_ xis xo xpl xt zaç zi zo áre át áv áve ân ço_ ços ér ês ês_ íci ín ís_ íti óp ós ós_ óx óxi ô úl últ | \
      _acordo_ _além_ _antes_ _apenas_ _apesar_ _após_ _aq _assim_ _av _caso_ _desta_ _deste_ _deve_ _disco_ _duas_ \
      _dum_ _duma_ _durante_ _ec _eles_ _eq _essa_ _este_ _eu _ev _ex_ _exemplo_ _fez_ _forma_ _governo_ _grande_ _h_ \
      _hi _há _há_ _id _informações_ _instalador_ _irá_ _lado_ _lh _lhe_ _lista_ _local_ _lu _milhões_ _muito_ _má _mó \
      _nome_ _numa_ _nú _onde_ _outros_ _pacotes_ _parte_ _podem_ _pontos_ _porque_ _primeira_ _primeiro_ _principal_ \
      _pu _pú _qualquer_ _ra _rede_ _ru _sem_ _sempre_ _sendo_ _seus_ _suas_ _todos_ _três_ _tu _un _vai_ _vez_ _você_ \
      _vá _ví _º _º_ _às _às_ _área_ abi abo abr act acu adi adr adu ae agr aio aju alq alv alé anu apo apó arg aro \
      arq arâ asc ave az_ ban be_ bem bit ble boo bor bs bui bus c_ cai cau cel ceu cie cin cli cn cum cê_ cí có dam \
      del deu dim dit diz dom dro dul dá ea_ ead ebe ebi ecl ecr eda edo edu efo egr ei_ eia eio eix eme emi epa erg \
      erí esq esu ex_ eze eça eço eçã f_ fal fas fes fez fil fon fra fre fí ga_ gam gas gaç gia gin gis gn gou gre gue \
      gul gum ham han has hav her his hom hou hu há há_ iam iaç ibi ich icu ife ine inu irr ism isã ixo iz_ ize iá iã \
      ião je_ jud jun ke lac lat ld lec len ler lga lia lig lim ll log lq lqu lte lto lve lvi lém lít mal mba mbi mbo \
      med mel mem mic mon mot mou mov mud mé nai nam nan nat ncl nei nel nen nfr ngo ngu nif not nsi nsu ntã nun nçã \
      ocê ofe ofi ogr oit oli olt omb omu one ono onv oní opç orc org orq orç oso oti ovi pat paç pei pit pul put pós \
      pú púb rac raz rb rdo rer reu reç rgi riv rme rof rog roj rol ron rup rva rár râ râm rça rês róp sab sag sam san \
      sca sce scu sec sel set sf sh sic sig sio soc sol som sor sou spa sq squ ssu ssí stu sum sus sár sív sõ sõe tac \
      tat tav teg tei tel tev tig tis tit trê tud tul tár tê uad uai ube udo uen ui_ uid uip uiç ulg ulh uns upe uri \
      uro uso utu uv uz uçã uí vai vaç vim vit viç vr vu vul vá ví war xem y za_ zem º º_ às às_ ág ás áti âm âme ã_ \
      çad ças éc éd édi éri és és_ ét ê_ êm êm_ ím ód ópr ôn ôni úb úbl úd úm ún | _afirmou_ _agora_ _aj _alguns_ \
      _alta_ _aqui_ _arrancar_ _através_ _aç _bem_ _bi _brasileiro_ _cada_ _campo_ _capital_ _causa_ _cd _cerca_ \
      _cinco_ _clube_ _comandos_ _configuração_ _conforme_ _conta_ _có _dados_ _desde_ _dezembro_ _dias_ _disponíveis_ \
      _disponível_ _disso_ _domingo_ _dr _edição_ _ela_ _empresa_ _empresas_ _enquanto_ _entanto_ _então_ _equipe_ \
      _era_ _esse_ _estado_ _estava_ _et _eu_ _evento_ _explicou_ _faz_ _federal_ _feita_ _feito_ _ficheiro_ \
      _ficheiros_ _ficou_ _fim_ _final_ _fora_ _gente_ _geral_ _grupo_ _gu _havia_ _história_ _hoje_ _horas_ _il \
      _imagem_ _informação_ _instalado_ _instalar_ _ja _jogo_ _jogos_ _ke _kernel_ _km _km_ _linha_ _lo_ _localização_ \
      _maior_ _me_ _meio_ _mercado_ _meses_ _mil_ _ministro_ _modo_ _mundo_ _mé _módulos_ _nesse_ _neste_ _noite_ \
      _nova_ _novo_ _novos_ _num_ _nós_ _número_ _opção_ _outra_ _outras_ _outro_ _partida_ _parâmetros_ _países_ \
      _pelas_ _permite_ _período_ _poderá_ _ponto_ _possível_ _principalmente_ _processo_ _projeto_ _próximo_ \
      _público_ _qual_ _quarta_ _quatro_ _quem_ _quer_ _quinta_ _recursos_ _região_ _resultado_ _rua_ _saúde_ \
      _seguinte_ _seja_ _serviço_ _serviços_ _serão_ _sexta_ _sido_ _sistemas_ _sob_ _suporte_ _sá _sábado_ _sé _sí \
      _só _tempo_ _terá_ _teve_ _time_ _tiver_ _todas_ _total_ _trabalho_ _té _tê _têm_ _tí _utilizado_ _utilizando_ \
      _valor_ _vem_ _ver_ _várias_ _vã _vão_ _w _z _ª _ª_ _ó _última_ _último_ _ún ach acr adm adv air an_ ang api asa \
      ató aud aum avé aça aço aú aúd bad bel ben bia bie bo_ bse cd cep cho cil cit cni cob cup cut dal dez dig din dm \
      dmi dou dri dut duz duç dv dê dên eas eba ect een ein eiç eli ene eni enq epe erf esd esl eso et_ etá exc eza eí \
      fat fed fet fis fl fro ft fíc ges gic gio giã gl gni goc gol gru grá had hid hoj hum hã hã_ iat ibe ice idi igi \
      ign ila ilo ipe iq iqu isi itó ivr ivu iê iên jul jus k_ ker km km_ lam lda lhi lib liv lon ls lub lui lus lá ló \
      meç mia mid mpi mpu máq mát mã méd mí mód naç ne_ ner ngi nhã nim nin nir nit niz niç noi nou nsc nsã ntu nua \
      nvi nó nós núm oa_ ob_ obe obl obs oe ogi ol_ olu ong oni onq oot ope opi orá ouv ow ox oxi oz pa_ pe_ peq pic \
      pio pou pré pub pé rai rap rco ree rf rga rge rgu rie ril rir riz riç rob rox rp rri rru rs_ rsa rua rut rve ráf \
      río rô sat saç saú sci sd sde sei seq sex siv sl sof son spu stó sub sur sáb sé só tab tai tap tet th tif tot tp \
      trá trô táv téc tér têm tõ tõe uat uaç ubl uca ude udi uel uga uiu umi umo una unh urg usi usp ute uzi uá uár uê \
      uíd vej vin vio viv vot vár vã vão vé vés xa_ xc xec xo_ xpe xta y_ zan ze_ zes áb áf áfi ál çam çar écn ída ídi \
      ío íod íp ítu óc ódu óg úde úme úni ús | _acerca_ _acesso_ _aconteceu_ _acusado_ _agosto_ _algumas_ _alvo_ \
      _apoio_ _aumento_ _ação_ _base_ _baseado_ _bilhões_ _boa_ _bom_ _brasileira_ _campanha_ _categoria_ _chegar_ \
      _chegou_ _coisa_ _comando_ _competição_ _condições_ _corrupção_ _crime_ _código_ _data_ _debian_ _decisão_ \
      _definir_ _derrota_ _desenvolvimento_ _dessa_ _deu_ _devem_ _distribuição_ _diz_ _economia_ _ecrã_ _embora_ \
      _energia_ _entrevista_ _espaço_ _estar_ _existe_ _explica_ _falta_ _fase_ _fato_ _fica_ _firmware_ _gestor_ \
      _hardware_ _horário_ _imagens_ _imprensa_ _informou_ _iniciar_ _internet_ _início_ _isto_ _jogador_ _junho_ \
      _lei_ _locais_ _lugar_ _maioria_ _manhã_ _melhor_ _menos_ _muitas_ _mês_ _nada_ _normalmente_ _norte_ _oficial_ \
      _pacote_ _pagamento_ _passado_ _passar_ _perdeu_ _poder_ _poderão_ _política_ _porém_ _pouco_ _prazo_ _precisa_ \
      _prefeito_ _preços_ _principais_ _problemas_ _produtos_ _pré_ _própria_ _próxima_ _questões_ _relação_ _seguida_ \
      _segurança_ _seleção_ _semana_ _servidores_ _setor_ _somente_ _só_ _tanto_ _tenha_ _tinha_ _todo_ _tudo_ \
      _título_ _vamos_ _veja_ _vida_ _vitória_ _áreas_ |  |  |  |  |
      """
    ),
    (
      "nl", 22,
      """
      e | n | a d i n_ o r t | de e_ en en_ l s | _d de_ er g h k m t_ v | _de _de_ _e _h _o _v aa an b c ee el et ge \
      ie ij in j p r_ s_ st te u w z | _a _b _g _he _i _in _m _s _t _va _van_ _w _z al an_ ar at ch d_ een er_ et_ f \
      he le me nd on oo or rd re va van ve | _ee _een_ _en _en_ _ge _het_ _in_ _k _n _p _te _vo aar be da den di es g_ \
      het ie_ in_ is it k_ ke l_ la li nde ng nt oe oor op ra ri ro te_ ti ver vo wa we zi | _al _be _da _di _l _me \
      _op _r _st _u _ve _wa _we _zi aan and ar_ as at_ cht dat der do ed eer eg ei ek em erd ere ers ev f_ gen ha hi \
      ht ig ij_ ijn ing j_ jn jn_ ken ll m_ ma na ne ng_ ni ns om op_ or_ ord p_ rde ren rs rt sc sch se ste ta ten \
      ter tie to ui voo wer wo ze zij | _aa _c _dat_ _die_ _do _hi _hij_ _is _is_ _j _ma _met_ _na _on _op_ _te_ _to \
      _ui _voor_ _wo _ze _zijn_ _zo a_ ac ad ag ak al_ als am as_ ati bi bo br co die eb ec ede eel ef ege el_ eld ele \
      eli end ens ent erk est eve ez gr hij ho ic id iet ijk ik il is_ it_ jk kt ld len lij lle lo ls ls_ maa men met \
      mi mo nd_ nge nie no of og ok ol ond ot ou ov pa pe pr rd_ rk ru sp st_ sta tr ts tu uit un ur uw was wi wor zo \
      | _aan_ _als_ _bi _co _door_ _er _er_ _f _gr _ha _ho _ja _ka _la _le _mi _mo _ni _niet_ _no _of _of_ _om _om_ \
      _oo _ook_ _ov _pa _pr _re _sc _was_ _worden_ aat ach af ag_ all ang ant art ate ba bes bij bl ch_ che chi ct del \
      doo dr ds dt dt_ du ebr eid eke ep eri es_ ete eu ew eze ft ga ge_ geb gel ger gev gi gro h_ ht_ hte ich ier ige \
      ijd ind ins ite ja jd jk_ ka kel kk ko lan lat ld_ le_ lg mee naa nen nk nn nne ns_ nst nt_ nte od of_ ok_ om_ \
      ook ot_ oud ove pl po pro re_ rg rij rin rl rm rn rs_ rst rt_ rui sen si sl ss str tal tee tel tij toe tt tte tw \
      u_ ud us ven vi vol vr waa wee y ze_ | _af _an _bij_ _bo _dan_ _deze_ _dit_ _dr _ei _ko _kr _ku _li _maar_ \
      _naar_ _over_ _pl _sp _ti _tot_ _tr _u_ _uit_ _vi _vr _werd_ _wi _wordt_ _ze_ aak aal ad_ age ake ale am_ ame ap \
      ard are bel bru ce cha ci con cti daa dan dd dez dig din dit ech ect ee_ eef eft eh ek_ elf em_ eme ene erl ern \
      ert erw euw fe fi ft_ gd gee gem ges gew gra gs had he_ hee hei hou hu i_ id_ ide iek ien ies ieu ig_ ik_ im io \
      ir isc ist iti jaa je jke kan ke_ ker ki kke kl kr ks kt_ kte ku kun laa lde lee lf lge lie lin lk lla lt lu man \
      min mm moe mp na_ nc ndi ne_ nke o_ oc oed oeg oen oer oet og_ olg ome on_ ong ont orm ort os ouw par pen per pi \
      pla raa rb rdt ree rie rke roe ron roo rte rv rw so sse sti stu sy taa teg tot tre tri ts_ twe uc ude uik ul ur_ \
      ut uu uur uw_ uwe vee voe w_ wel wij x za zel zic | _ac _al_ _andere_ _ba _bl _br _du _ec _eerste_ _ga _geen_ \
      _had_ _hebben_ _heeft_ _hu _hun_ _ik _ik_ _jaar_ _kan_ _ke _ki _kl _lo _meer_ _na_ _ne _nog_ _pe _po _ra _ri _ro \
      _se _sl _so _sy _ta _tw _werden_ _za _zich_ _zo_ _zou_ aag aam ab act ade af_ ai ak_ akt alg ali ank ara ari ass \
      ast ats au av bb bbe beg ben ber bet bou bra bu ca chr com cu dag dde dee doe dri ea ebb ed_ edi eed eek eem ees \
      ef_ eg_ eho eig ein eit ela elk ell els elt ema eni enk eno era erb erg erh erm ero erv esc ett eur evo ewe ex \
      fa fd ff fo gaa gde geh get gin go gt gu haa han heb hem her hie hoe hoo hr hun ia idd ied ijf ikt ili ill ine \
      inn int ip itg jd_ jde je_ jf kin kom kw kwa lag leg lei ler lev lit loe log lt_ mat mb md me_ mel ms mt nat nds \
      nf ngs nin nis nog noo nta nti nu nv nw oa och ode odu oek oge oi one oot ope ote ou_ pp ppe pre pri ps pt pu \
      rac ran rat rec red reg rek rel res rh rig rk_ rme rna rr rsc rti rz sa se_ sel sie sk sla slo spe spr sto su \
      sys tan tei tek tg tge th tig tis tra tro tst tuu ug uk um un_ unt ure us_ val vin vl vor war wat we_ wen wil \
      woo ys yst zen zie zo_ zou é ë | _aantal_ _algebra_ _ar _as _bu _echter_ _eigen_ _el _ex _fa _fi _gebruikt_ _gi \
      _go _hem_ _ie _installatie_ _jo _kunnen_ _kunt_ _kw _later_ _moet_ _nieuwe_ _nu _nu_ _omdat_ _onder_ _sa _su \
      _tegen_ _tijdens_ _toen_ _tu _twee_ _veel_ _vl _waar_ _waren_ _wat_ _we_ _wel_ _werk_ _zoals_ _zu afg akk ald \
      ana ani ann ans ap_ app arm aro att b_ baa bed bee beh bek bev bez bin ble bli boe boo ces cho cie ct_ cte db \
      dra ds_ dst duc ebi eco eds eet egi ehe ekk eks ekt ena eng enn enw eo epa epe erp eru erz esl esp etr ets eva \
      ewo ezi fde ffe fg fr fs gan gd_ ged geg gek gep gez gg gge gis gri gt_ hal hap har hel hil hti ica idi ief iel \
      iev if igd ijg ijs ijv ijz ike ikk ild ina inc ini ink ion ire ise iss itt iv ië jar jf_ jg jo js jv jve jz kb \
      kee kie kla kle kon kri ks_ las lb lec led lem lf_ lic lig lis lk_ lli loo lp mak mda mer mid mij mil mis mme \
      mog mt_ mu nal nam nci nda nee ner net ngr nh nig nl nm nni noe nom nse ntr nts ntw nu_ nz oal ob oe_ oei oel \
      oep oes ogi ol_ oli oll omd omm omp ona onf ons ood oof oog ooi oon opg ora orb ore org ori ors orz ost paa pas \
      pel pg pge plo pol pt_ ra_ ram rbe rc rda rdi rei rga rge rip ris rit rki rkt rli rlo rm_ rma rmi rne rod rok \
      rom rop rot rou rov rp rre rsp rva rvo rwe rwi see ser sin sm spi ssi sv tad tar tat tb teu the tin tio tit tm \
      ton tor tp tuk tus tv twi tz ub uct uis uk_ um_ und unn uss ut_ vaa ve_ vel vie vla von vra vri vro wam weg wet \
      win wis won ym zet zin zoa zon zu zw | _a_ _af_ _alle_ _alleen_ _ap _au _binnen_ _ca _ch _deel_ _der_ _dieren_ \
      _drie_ _eerst_ _enkele_ _et _ev _fe _fo _fr _gaan_ _gebruik_ _gebruiken_ _gehouden_ _grote_ _haar_ _hadden_ \
      _installatiesysteem_ _jaren_ _je _ju _kon_ _kwam_ _land_ _maken_ _men_ _mensen_ _minder_ _moeten_ _mogelijk_ _or \
      _ou _pi _plaats_ _pu _rond_ _ru _s_ _si _staat_ _stad_ _steeds_ _terug_ _th _tijd_ _toch_ _tussen_ _tweede_ _uw \
      _uw_ _vanaf_ _waarin_ _wereld_ _werken_ _zal_ _zaterdag_ _zelf_ _zij_ _zw _é _éé _één_ aad aas ace add adi air \
      alb alt ami amm amp ams anv arb ark arn arr ars arv ask asp atu aut ave az bal ban bar bas bei bep bew bie bla \
      blo bod bol bor bov bre bro bs c_ cc cee cen chu cor cr dac dbo deb dem des dro dru dui dus dw eb_ ebe ebo eci \
      eda edr eeg eff ega egd ego egr eha eie eil eis eko elo emb emd emi enh enl env ep_ err ess esy eta eti evi ewa \
      eë fen fer fge fh fic fig fil fin for gh gie gl goe gon gre gst gur hed hen hik hon hri hts htt hui hul ia_ ial \
      ib iem iez ifi igi igu ije ijl il_ ima iri isk ita its ive iz jes jge jks jl jl_ jon jst ju kaa ket kki koe kop \
      kor kra kre kse kst lac lad les leu lfd lfs lke lon lop los lot lui lv lve ma_ mac mas mbe mbo md_ mde med mes \
      mg mig mma mmi mod ms_ mst naf nb nce ndb ned nel nem nfi nk_ nli nod np nsc nsi nso nva nve nwo od_ odi oem oev \
      ofd off ogr oi_ oit okk old ole olk olo oma omi oms omt onc oni onk onn ono oom oop oos opn opp ops opt orl orn \
      os_ ots out ovi pak pec pee pij pir ple pn por pos pra ps_ pst pte pun q rad raf rag rak ral ras rbi rbo rdo rea \
      rg_ rha rhe ric rim rio rko rla rle rno rob rog rol rse rug ruk rza rzi sd sh sis sit ske sku sle sli sn som soo \
      sor spo sym tba td tec tem tes tev tic tj tje toc tof too tse tud tur tvo two ua uch udi ue ug_ uid uim ukk ult \
      uni uns urd urs ust ute uto uwd uz var vat vre wac wan wd wik xt y_ ymb zaa zak zal zat zee zeg zit zoe zwa én \
      én_ éé één | _achter_ _algemeen_ _altijd_ _anders_ _aspirine_ _begin_ _beste_ _boeren_ _ce _ci _cr _d_ _daar_ \
      _dag_ _doen_ _e_ _eens_ _elk_ _enige_ _enkel_ _fu _gemaakt_ _geval_ _geven_ _gisteren_ _goed_ _grond_ _groot_ \
      _grootste_ _heb_ _heel_ _hier_ _hoe_ _houden_ _iets_ _im _informatie_ _installeren_ _je_ _kennis_ _kn _komen_ \
      _komt_ _krijgen_ _laatste_ _landbouw_ _landen_ _laten_ _leven_ _logica_ _lu _maakte_ _man_ _manier_ _maskers_ \
      _mee_ _meeste_ _melk_ _mij_ _mijn_ _moest_ _mu _naam_ _net_ _nodig_ _nooit_ _ol _ongeveer_ _ons_ _opnieuw_ \
      _partij_ _pas_ _reeks_ _rijst_ _schijf_ _sinds_ _slechts_ _sn _sommige_ _staan_ _strips_ _symbolen_ _systeem_ \
      _tekenen_ _ten_ _ter_ _terwijl_ _toe_ _toernooi_ _vaak_ _verschillende_ _via_ _vier_ _volgende_ _volgens_ _vorm_ \
      _vragen_ _waarbij_ _weer_ _weten_ _wil_ _wist_ _zeer_ _zelfs_ _zouden_ aai ado afh afi afs agd alf alv anc ane \
      anw arc arl ase asi ato auw avo azi beu bon bos bri bui bum bur ca_ car cat cce cer chn cia cir cië ck cl cou \
      cri cta ctu cui cul cus cy dg dh dia dic dir dis doc don dor dp dre dsc dse dub dv dz eac eba edo eeu efd efe \
      egg ei_ elb elh elp elu emm emo enb enm eor epr ept epu erf ese etb eth etw eug eun euz evr exp ext ezo eï fec \
      fel ffi fha fie fl fra fs_ fti fu fun gaf gat gb gea ghe gic heo hin hn hog hol hre ice ici iee iep igh ikb ilj \
      ilo ilt imi inf io_ ioe ipp ips irc isa isi ism itu itv itz iu ium ivi ize ië_ iël jen jft jns jui jze kal kam \
      kat kba keu kh kip kj kli klo kn koo lak lam lbu ldo let lez lh lhe lid lim lj lm lok lp_ lse lti luc luk ly mal \
      mar mbi mge mie mpe mpi mpl mte nad ndt neg nes nfo nga nho nko nks nla nor nov nr nsp ntu ntv nvo nwe nwi nze \
      nzi obe obl oce oef ogs oke okt omb omg onz ool opi opl opv orr osi oss oto our ow ox pal pan pie pis pni pon \
      pop pti pub put pv rba rch rcu rdr rdw ref rem rep rer ret rev rf rho rkl rmo rni roc ros rpe rri rsi rso rtp \
      rtr rts ruc rve rzo sal sam sat sb sco sec sg sj sje slu sme sne sof sol son spa sr suc sve sw tab tag tai tak \
      tap tho til tk tl tma tom top tru tsc tti tui twa tze ubb ubl ucc uce ud_ uig uiv uiz ula uld ule ulp ume up uri \
      uze via vij vis vu wd_ wed wei wek wes wie woe x_ xp yl zag zam zes zig zor zui zuu ë_ ël ële ën ï | _aanval_ \
      _albums_ _allemaal_ _alles_ _am _ander_ _anderen_ _begon_ _beide_ _bekend_ _belangrijke_ _belangrijkste_ _ben_ \
      _besloot_ _bestaat_ _betekenis_ _beter_ _bijna_ _bijvoorbeeld_ _bleef_ _blijft_ _bodem_ _boer_ _circuit_ \
      _daarmee_ _daarna_ _daarom_ _debian_ _deed_ _derde_ _dezelfde_ _doet_ _dubbele_ _dus_ _eerder_ _eeuw_ _eieren_ \
      _eind_ _elkaar_ _elke_ _ensor_ _erg_ _even_ _externe_ _familie_ _finale_ _gaat_ _gaf_ _gebieden_ _geeft_ \
      _gegeven_ _geleden_ _gesteld_ _gewassen_ _geweest_ _geworden_ _ging_ _groep_ _hand_ _handen_ _harde_ _hele_ \
      _helft_ _hen_ _hetzelfde_ _hield_ _hoewel_ _iedereen_ _indien_ _internationale_ _jarige_ _keer_ _kiezen_ \
      _kippen_ _kleine_ _klimaat_ _krant_ _kreeg_ _laat_ _lang_ _leden_ _lid_ _liet_ _ligt_ _mannen_ _mattentaart_ \
      _meest_ _meestal_ _meter_ _miljoen_ _moeder_ _moesten_ _naast_ _nadat_ _nam_ _november_ _ondanks_ _onderzoek_ \
      _ontstond_ _onze_ _oorlog_ _oude_ _overleed_ _pakketten_ _partities_ _per_ _periode_ _ploeg_ _politieke_ \
      _problemen_ _programma_ _prostaglandine_ _provincie_ _reden_ _reeksen_ _regering_ _rest_ _rol_ _ruimte_ _samen_ \
      _schijven_ _selecteren_ _software_ _speelt_ _ste_ _stellen_ _stuk_ _succes_ _t_ _taal_ _tegenwoordig_ _theorie_ \
      _titel_ _uiteindelijk_ _uitgevoerd_ _vader_ _valt_ _vandaag_ _vandersteen_ _varkens_ _verbouwd_ _verder_ \
      _verhalen_ _vervolgens_ _viel_ _vindt_ _vlaams_ _voldoende_ _volgt_ _volledige_ _vond_ _vooral_ _voorbeeld_ \
      _vraag_ _vrij_ _vrouwen_ _waardoor_ _waarmee_ _waarop_ _waarvan_ _wanneer_ _want_ _week_ _weet_ _weg_ _weken_ \
      _werking_ _wetten_ _wij_ _wilde_ _willen_ _wiskunde_ _won_ _zeggen_ _zichzelf_ _zie_ _zien_ _zodat_ _zonder_ abo \
      ada apa arg ded dza ekr etz fac fd_ fds fei fw gec geï gla hit ian icu ime imt inv inz ip_ ir_ jkh kar khe km \
      lab lai ldi lgd lka lte mag mit ngt nhe oda ork ott pli pul rap ri_ |  |  |  |  |
      """
    ),
    (
      "pl", 21,
      """
      a e i | n o z | c d k m p r s t w y | _p a_ e_ ie j l ni o_ u | _m _n _s _t _w _z b g h i_ ie_ y_ ę ł | _b _c _d \
      _j _k _ni _o _po an ch cz dz ia m_ mi na nie ow po pr ra rz si st sz ta wi za ze zy ą ę_ ż | _a _i _je _na _nie_ \
      _pr _r _si _się_ _w_ _za ac ak al am ar ał ci do dzi em em_ en er es go ię ię_ ja je k_ ka ki ko le li ma na_ od \
      os prz ro rze się t_ te to u_ w_ wa wy z_ zi ó ą_ ć ć_ ł_ ś | _do _g _i_ _ja _l _ma _mi _na_ _to _to_ _u _wi _wy \
      _z_ ad aj as at aw ał_ ba bi by c_ ch_ czy d_ da de ec ed eg ego ej ej_ ek el f go_ h_ ic in j_ ku l_ la mo n_ \
      ne no ny ob ol om on or ot pa pi re rzy s_ sk sta to_ tr ty wie yc ym ys zie zn ła ło | _by _ch _cz _do_ _e \
      _jest_ _ko _mo _od _pa _pl _ro _sp _st _ta _te _ty _ż ak_ ale am_ ani az ać ać_ bo ce cie co cze dn do_ dy eb \
      eni est esz et ew ez ha ho ia_ iał ied ier ik il io is ił jak je_ jes ją ka_ ki_ kie kt le_ li_ lo lu mi_ mie mu \
      my my_ ne_ nia nt ny_ oc ok op ost owa owi oz oś pl pow pra r_ ry sa se sp st_ szy tu uj ur us we wo ws ych ym_ \
      ył ze_ zo zy_ ów ła_ łe ż_ że że_ | _a_ _al _ba _bo _ci _co _de _dz _f _h _jak_ _ka _no _o_ _pi _sa _sz _tr _ws \
      _że _że_ ab ach acz ada ag ają aki ali ami an_ ap awi ała aż be bie br bu by_ był ca cha cho ci_ cia cj co_ cy \
      cy_ cza czn dr eci edz ek_ ep era eż g_ ga gi gr iec iej iel iem ien ies im ią ić ić_ ja_ ju ją_ ko_ kr ku_ lk \
      ln ma_ me mia mn ni_ nic nik nk no_ nu ną obi ocz odz og oj oż p_ pan pe pie pl_ pod pro rac raw raz rd rob roz \
      rt ru ró sie so str sy sz_ szc sze sł ta_ tak ter tk trz tw ty_ uc ud ul un uż v wan wał wia wn wsz yj yk yl yn \
      yst yt yw za_ zc zen zi_ zk zna zu zw zys zę ów_ ąc ęd łem ło_ ły ły_ ń ś_ śc ści ży | _ale_ _be _bu _co_ _da \
      _dl _dr _go _in _ja_ _ju _już_ _ki _kr _kt _la _le _li _lu _ma_ _mi_ _mn _mnie_ _mu _ob _op _pe _pl_ _po_ _ra \
      _re _se _sk _so _tak_ _tym_ _us _wa _za_ _zd _ze _ze_ _zn _ś aj_ ard art arz as_ ast asz at_ az_ ałe ało ały ba_ \
      bar bia bl bo_ ce_ chc cja ck czo da_ dl dla dni dob dow du dw dy_ dł ebi ech ecz en_ ent er_ et_ ewn ez_ eś fi \
      gl gn gł hc he hod iad ian ic_ ich icz id ieg iek im_ ir ist it iu iu_ iw iz ił_ iś jed jn już jąc ję kom kon \
      kow ks któ kę kę_ la_ lb lic lin lko mam mni moż mu_ mó naj nd neg nn now nyc ną_ obr och od_ one oni ora osz \
      owe owy pis po_ poc pol pom por pos pot pu ra_ rdz res ri rl rn ros row rs rw ry_ rza rę sam sc ski sob spo spr \
      ste sto su sza tan tał teg tem tn tow tra tu_ tur tyl tym tó ub uch udz uje uk um up usz ut uż_ wa_ war wać wc \
      wd wni wyc wys x yb yd yp ywa ył_ yś zac zam zas zał zcz zd zec zed zeg zia zm zr zt zym zyn zą zę_ zł ór ąd ęc \
      ędz łu śl śm ść ść_ ź ża | _an _ar _bi _bo_ _br _bulba_ _bę _ca _czy_ _debian_ _dw _fr _ga _go_ _gr _gł _he \
      _jej_ _ku _mam_ _może_ _my _mó _oc _od_ _ok _on _or _os _ot _pan_ _przez_ _sie_ _sobie_ _sw _sy _są _sł _teraz_ \
      _tu _tylko_ _uc _wo _wł _zm _zo _zr _zw _ł _ży ac_ aci acj ad_ adz af al_ ala aln ame amo amy ana ane ano ant \
      any api ara are ata ate atr atu au awa awd aś b_ bez bra bul bę będ ca_ cał chu cią cu czk czu czę daj dal dan \
      dc deb den di dk dom dop dp dze dzo dę dę_ ec_ ed_ edn edy ejs eka ele eli emy ere ero erw erz es_ ev eć eć_ eł \
      eż_ f_ fa fo fr ga_ gd ge gir gra gu gło han hi hu hy iat ib idz ieb iet iew ież ig ika ile ili in_ ina ini inn \
      inu ion irl isa isz ią_ iła jeg jej ji ji_ jr jrz js ję_ kac kam kar ke kil kim kl kn kol kto ką kł lac las lat \
      lba lc ld lem liś ll ls lud lą mac mat min moj mow mp mt mus mów nac nad nal nap nas nc nej ng nio niu noś ns \
      nt_ nte nto nym nął nę oda ode odn odo odp oi oje ok_ oka oko ole oli om_ omi on_ ona ony opi opo opr oro orz \
      os_ osi ot_ ote owo oł oś_ ośc ość oże par pew pld pok pop poz pre ps py pyt pó ram ran rc re_ rek rg rk rl_ rm \
      ro_ rod rów ser sia ska sko sku sl sm sn stk stw sw szk są taj tal tam tar taw te_ tel ten tka tki tko tni tom \
      tor tro two tyc tór tą tę ucz ug ują ulb umi usi ust uz ve vi wal wcz we_ wi_ wid wil win wię wk wo_ wod wr wy_ \
      wym wó wł x_ yci ycz yg ylk ymi yr ysz yta yz yć yć_ yła yło zaj zal zap zar zaw zeb zej zek zem zes zez zni zon \
      zor zos zp zro zwi zyc zyj zyw zył ówi ół ąc_ ął ął_ ęk ęt ęż łam łow ńc śmy śn śni św świ żn żo | _ab _ad \
      _bardzo_ _bl _by_ _był_ _było_ _będzie_ _dla_ _dn _du _dy _e_ _el _ev _fa _fi _fo _gd _gi _girl_ _ha _ho _id \
      _jego_ _jestem_ _jeszcze_ _ją _ją_ _kl _lat_ _lo _me _mt _mteg_ _mu_ _mę _ne _nic_ _no_ _p_ _pld_ _pod_ _przed_ \
      _przy_ _ps _pu _py _pó _rz _ró _rę _siebie_ _su _są_ _ta_ _tam_ _tego_ _ten_ _też_ _tu_ _tw _ud _ur _v _wc _we \
      _wiem_ _wr _wszystko_ _wz _św _ża aa abi aby ack acy adn adł afi aga ai aja aje aka ako akt alo and ank apr ar_ \
      arn ase asn atk ato aty awe awn awo aws aza aze azy ań aż_ bg bić bk ble bli bn bot bro brz bud cen chi chn chw \
      chy cię cił cji cz_ czt czą có dar daw dał dd de_ dem der dna dne dno dol dos dpo dre dro dru drz ds du_ dza dzy \
      dą dłu dź ea eby ede ee ef eg_ eje eks ekt el_ elk emi epi ern ers ery esi eta ety evi ewa ewi ezy eń eś_ for \
      gdy gdz gi_ gie glą god gó gę gę_ ha_ hce hci hel hm hn hni hw hwi iak ial ias ice icj icy ieć ieś ii ii_ ij ik_ \
      iko il_ ilk int ios isk ita iąg ięc ięk iłe iło iśm jac jc jd jec jem jk jm jny jo kal kan kat kaz każ kc kic \
      koc koj kor koń kre kro krz kt_ kuj kur kó ków ką_ kła lam ld_ lec leg lej lek lep leż lg lik lis liw lka lne \
      lni lo_ low lu_ lub ląd lę lę_ maj mal man mar mał me_ men mil mis mię mo_ moc mog mte mys myś mę nam nar nat \
      naw nał nek net nim nią nię nki nku nny nos nta nux nę_ oba obl obn obo oci odc of ogr oja oku ola oln olo ome \
      omo omp omu omy ono ont oo opa ore org ort oto otr otw own ozn ozu oń ońc pad pal pas pat pc per pię pn poj pon \
      pół pł q raf raj rak ral rał rem rez rn_ rne roc rog rok rom ron rot rtu rus rwa ryw rzu rzą rą rę_ ręk sa_ sek \
      sh si_ sią sow ss stu sty stę su_ swo sy_ sys szt szę só są_ sła sło słu tac tat tec tej tek też th ti tm tp tru \
      tuj twa twi tów tą_ tę_ ua ubi uci udn ui uni unk ura urę us_ uw uwa ux uł waj was waż weg wej wis wił woj wol \
      wor wst wu wyb wyd wyg wyj wyk wyp wyr wz wą wę wę_ wła yda yjn yka yli yma yna yni ysk ywi yś_ yśl zab zan zb \
      zdz zel zep zer zg zic zin ził zj zka zl zma zmi zne zny zo_ zu_ zum zwa zyb zyd zyk zyt zyć zą_ zło óc ój óre \
      óry ówn óż ący ąda ądz ąg ąt ęci ęp ęł ład łb łby łk łn łos łó łą ń_ ńs śli śmi źn żd żni życ | _aby_ _ak _albo_ \
      _au _bardziej_ _bez_ _być_ _ce _chyba_ _ci_ _coś_ _czym_ _di _dlaczego_ _dobrze_ _dopiero_ _dł _evilgirl_ \
      _fribot_ _gdzie_ _ge _hi _ic _ich_ _is _je_ _ke _ks _który_ _ludzi_ _ludzie_ _maturę_ _miał_ _moje_ _można_ \
      _naprawdę_ _nawet_ _nim_ _nu _og _on_ _oraz_ _pani_ _pewniak_ _ph _potem_ _ru _ry _również_ _s_ _sam_ _sardzent_ \
      _sc _sh _sl _sm _szybko_ _te_ _tej_ _th _ty_ _u_ _ul _um _un _uż _was_ _wp _x _y _zb _zdzichubg_ _zg _zł _śm aaa \
      ace ade ado agi agl ah ajk ajm aku ama anc ans anu apa apo arc ari ark aro ars asi atn av ave aśn ażd bac ban \
      baw ber bg_ bio bił bko bok bs bym być bł ces che chł cio ciu ciw cje cję ck_ cow coś cu_ cyj cą cą_ dam dać db \
      dcz dj dm dny dwa dys dz_ dą_ dł_ dło eba eck ega eh ei ejr eki eku ela ell eln elp ema emn emo emu ena enc ene \
      enn epr eps erd eze ełn eń_ eśl eź eży fl fri gad gaz gen gle gni got goś gro gru har has hał he_ ht hu_ hub hł \
      iam iar ibo ick iep ień iki ikt iku ilg imi ine ing ink io_ iow ip is_ ite iwa iwi izm iąc ięt jad jka jne jsc \
      jsz jś kas kaw kał kcj kla kob kop koś kra kry ksi kup kw lan lar lbo len les lew lgi lit liz lił lki lny lon \
      lot lp lp_ lsk mas mer mik mor moz ms męż nag nak nci nda ner nf nis nił nka nko nni noc nty nu_ nuj nó nęł obe \
      oby odd odu odw oga ogi ogl ogo oim okr ols omn ope or_ ori orm oru ory ose oso osó osł otk otn oty ou ow_ ows \
      ową oze ozm ozo ozp ozw ozy ożn pa_ peł ph pha pit pił poł psz pt pus pę pła q_ rad ras rat raż rde rec reg ret \
      rib rma rni rs_ rt_ rte rto ruc rug rws ryt rz_ rzę róc ręc san sar sci scy sd sec sem sen sił sj skr so_ spe \
      spó stą sun szo szu szą szł tać tos tt tyk tęp ub_ ubg uf ugi uję uka upi urz ute uu uży v_ ver vil wac wad wam \
      wdz wdę wet wio wią wl wla wno wp wsk wsp wyw wą_ yba ybk ydz ygl ygo yja yje ynk ypa ypo ysł yzn yły zad zak \
      zat zci zda zio ziw zić zki zno zuj zwy zyg zyl zyp zyz ząd zęś ób ód ój_ ówk ące ąd_ ąć ąć_ ąż ęce ęs ęła ęś \
      łaś łe_ łni łod łon łoś łoż łuc ńcz źni ża_ żk żon żył | _arturs_ _averne_ _away_ _aż_ _bajka_ _była_ _były_ \
      _całe_ _cały_ _chce_ _chcesz_ _chciał_ _chociaż_ _chodzi_ _chwilę_ _cię_ _cos_ _czas_ _czasu_ _czokarek_ \
      _cztery_ _dalej_ _dlatego_ _domu_ _drzwi_ _dwa_ _dwie_ _dwóch_ _dzieci_ _dziewczyna_ _eleven_ _elluin_ _from_ \
      _gdy_ _get_ _has_ _http_ _ile_ _im_ _innych_ _izzunia_ _jack_ _jakby_ _jaki_ _jakie_ _jako_ _jeden_ _jednak_ \
      _jednego_ _jesteś_ _jeśli_ _joined_ _juice_ _kaczorek_ _kiedy_ _kiedyś_ _kilka_ _kilku_ _kobieta_ _kto_ _ktos_ \
      _które_ _lame_ _lcamtuf_ _linuxpl_ _lub_ _mamy_ _masz_ _miała_ _mieć_ _moze_ _muszę_ _my_ _myśli_ _mówi_ \
      _mężczyzna_ _nad_ _nagle_ _nam_ _nas_ _nich_ _niech_ _niego_ _niej_ _nigdy_ _nikt_ _obok_ _oczy_ _odpowiada_ \
      _ona_ _org_ _pana_ _panie_ _pewnie_ _phantom_ _phantomik_ _pieniądze_ _pldhelp_ _podczas_ _powiedział_ \
      _powiedzieć_ _powinien_ _problem_ _proszę_ _przecież_ _pyta_ _półobrotu_ _raz_ _razem_ _robi_ _ręce_ _schizma_ \
      _sec_ _shasta_ _so_ _swoim_ _taka_ _taki_ _takie_ _także_ _tez_ _tmok_ _tomek_ _trzeba_ _trzy_ _tych_ _tę_ \
      _wczoraj_ _we_ _wie_ _wieku_ _wreszcie_ _wszyscy_ _wszystkie_ _wtedy_ _wysek_ _właśnie_ _you_ _zaczyna_ _zaraz_ \
      _zawsze_ _znowu_ _został_ _zrobić_ _żeby_ _życie_ | _aflinta_ _andi_ _ani_ _baseciq_ _bedzie_ _beerfan_ _blacky_ \
      _blug_ _bok_ _br_ _będziemy_ _będą_ _będę_ _chciałem_ _choć_ _chwili_ _ciebie_ _cisza_ _com_ _coraz_ _czasem_ \
      _czasie_ _czego_ _czemu_ _czuję_ _często_ _da_ _dcc_ _demon_ _devel_ _dione_ _dni_ _dnia_ _dobre_ _dobry_ _dość_ \
      _dreamer_ _droga_ _drugiej_ _dużo_ _dzisiaj_ _długo_ _edu_ _eyck_ _facet_ _frn_ _gazety_ _godzinę_ _grubber_ \
      _głos_ _głowy_ _help_ _hie_ _hm_ _hmm_ _honej_ _ids_ _idzie_ _ikt_ _in_ _inaczej_ _inne_ _is_ _jakies_ _jakieś_ \
      _jakiś_ _jedno_ _jeździ_ _juz_ _kamil_ _każdym_ _kerozorek_ _kicked_ _końcu_ _lepiej_ _linux_ _list_ _mają_ \
      _man_ _miejsce_ _minut_ _mogę_ _moja_ _mrufkojad_ _musi_ _natan_ _nektrus_ _niczego_ _nią_ _nowe_ _odpowiedzi_ \
      _otworzył_ _panu_ _pewno_ _początku_ _policja_ _poza_ _pracuje_ _pracy_ _prawie_ _prowadzi_ _przychodzi_ \
      _pytanie_ _później_ _robić_ _rzeczy_ _samym_ _sdi_ _skąd_ _sobą_ _sorn_ _sporo_ _sposób_ _strony_ _swego_ \
      _swoją_ _takich_ _taw_ _thv_ _tpnet_ _tutaj_ _udało_ _ulicy_ _vovcia_ _warto_ _wiadomo_ _widać_ _widziałem_ \
      _wiedzieć_ _wiele_ _wielu_ _wiesz_ _więc_ _więcej_ _wlasnie_ _www_ _zamiast_ _zeby_ _zna_ _znaczy_ _znów_ \
      _została_ _zresztą_ _zupełnie_ _świat_ _światło_ _żadnych_ |  |  |  |  |
      """
    ),
    (
      "cs", 21,
      """
      o | a e n t | d i k l p s u v í | _p a_ c e_ h j m r y z á í_ | _n _s _v _z b ní o_ po st u_ y_ é č ě ř | _a _a_ \
      _d _j _k _m _o _po _t ch ch_ ed en h_ ho i_ je le m_ na ne no ní_ od ou ov ro é_ ý ž | _b _je _na _ne _pr _př _r \
      _se _se_ _ú _úč al an ce dn do em et in k_ ko la li lo na_ ně ob os ot ou_ pr př ra se se_ so t_ ta te tn tní to \
      v_ va ve íc ú úč če ě_ ře š ů | _c _do _h _na_ _ob _ro _u _v_ _vy _za _zá ac ad aj ak at av bo by ce_ cí da de \
      dno edn ej ek el em_ ení er etn ho_ ic is it je_ jed jí ka kt ku ky ky_ l_ ma me mě ni ná né né_ ný ol on or ost \
      ova oz pod pro pře rá sp sta ti tk uj vo vy vá vý vě za ze zá á_ án áv ích ím úče ýc ých čet čn ěn ří ů_ že | _i \
      _je_ _js _ko _kt _l _ma _nebo_ _od _sp _st _to _ve _vý _účetní_ _č _ž ah am as az bo_ ci cí_ d_ dl dob du dy dí \
      dě eb ebo ec ek_ es ez f g hl hod il iv ji js jí_ ka_ kl kon kte ku_ la_ lad le_ lá mi mi_ mo mu n_ neb nos not \
      ny ny_ níc ním ně_ oc odn oh ok om op otk ová ož pa pi pl pol pří re roz ru s_ sa sk sl sou spo st_ sti ter ti_ \
      to_ tr tu tí tě ud uje už vi vn vé ví zn ád ál ání éh ého ém ím_ ý_ ční řed ři še ž_ že_ ži | _by _ce _do_ _f \
      _ho _i_ _in _ja _k_ _mo _ná _o_ _re _s_ _si _so _sv _ta _to_ _z_ _že _že_ ab aje ak_ al_ ap ar ast at_ ač b_ bu \
      by_ byl c_ cen cho ci_ ck co den di dle do_ dr ds dy_ dá ech ede eh en_ eně ep eré ev eč ečn hu ick id ik inn iz \
      ja jak jet jse jso jíc kla kou kr ká ké ké_ ků led len li_ ln lo_ lož lu ly ly_ maj mu_ má mí měn nic nn nou nov \
      ns nt nu ná_ níh ný_ nýc něn oce odl oj ole oli olo ové oč pe pra prá při rav rn rov ré sem si sm sob sv tak tav \
      tov tv ty ty_ tá té tí_ tř ují up us ut uv val van ve_ ved ven vl vní ván vé_ yl yt z_ zd zk zp zv záv ác ák ás \
      át ící íh ího ík íl ít účt ým ým_ či čt ěl ění ěr ět št ší | _al _b_ _bu _ch _da _de _dn _dr _e _hl _jednotka_ \
      _jednotky_ _ji _jsem_ _jsou_ _ka _kd _kr _které_ _li _majetku_ _me _mi _mě _ně _období_ _oc _op _os _pa _pl _po_ \
      _podle_ _pro_ _při_ _si_ _sk _te _uv _ve_ _vl _vz _vě _vš _za_ _ze _zp _zv _účetních_ _či _ř aby ace ací ahu ají \
      ako ala ale ali ani ano ané atn ař až ba bd bdo be br bs bsa bud bí bí_ bě cké ct de_ dlo dní dov dp dst du_ díl \
      děl dů ent ené ený est ete etk ež fi fo ha hle hn hov hr huj hy há ich ii il_ ila im ina ist it_ ič jej jen jin \
      jm kd kdy ke ko_ kol kov ký ků_ las leč lid liv lk lou lov lu_ láš lé lí me_ ml mn my mů nam nc ne_ nej nem nik \
      nk nno nso nák néh ným nč obd obs obí od_ odo odp ods ohl oho oku ons oto ouž ove ovi ovo ový ozv oř ože pad pis \
      po_ pok pos pou pov pí pů r_ rac ran ri rm ro_ ros rv ry ráv ré_ rý rů sah si_ sku sle sn sol stn str stu stí su \
      sy sí tal tan tat te_ tek tel tic tiv tka tku tky tra tu_ tví tě_ tře ub uh ul um uve uš uži vat vaz vu vz ví_ \
      výc věr vš ys za_ ze_ zen zi zna zo zu zák ách ákl ám áva ávě áz áš ém_ íp ís ív ča čin čto čí ěc ěd ěj ěž ň řen \
      ři_ říp ší_ ůs žen žk žn ží | _ab _ak _ale_ _c_ _co _co_ _dl _dá _fi _ii _jako_ _jeho_ _jejich_ _když_ _le _ml \
      _mu _má _mí _mů _ni _no _obsahuje_ _ocenění_ _od_ _odst_ _or _pe _pokud_ _pů _sl _sm _sn _sy _tak_ _tr _té _tě \
      _u_ _up _us _už _zd _zm _zn _účetnictví_ _čl _š aci ad_ adn ady adě aho akt alo aný anč ate ave avn avu azk ačn \
      aš bez bi bl bn bor bra byt bý cel chn chá cký co_ cov ctv cíc dal dan dk dm dne dni dně dos dou dpi dpo dru duj \
      dv dyž dáv dí_ dě_ dů_ ed_ edá eho eji ejm ejí ekt el_ ele eli elk emě eno eny erá erý et_ eto eze eš fin for \
      hla hlá hm hmo hos hra hu_ hy_ ia ict ido ii_ ij inf ins io isk ite ivn iš j_ jeh jem ji_ jic jmé kaz kom kti \
      kud kýc lat lav let lik lní lád lš men met mez moh mot mé mén mě_ můž nal nan nd nen nep nes nf ni_ no_ nst nu_ \
      nut ném ník nčn oby oda ode odu odí og oje oko ona one opr orm oso osp ote otn ouh ovn ově ozd ozn ožk pen pla \
      pln poh pom pot poz poč poř pu pě půs ram rg rk rma rob rod rok rot rt ru_ ry_ rá_ rác rát rý_ ses slo sov ste \
      sto stv stá sté stř sys ta_ tec ten teč tl tni tné tný tně tom tou tuj tup té_ tém tý tů uc ud_ ude uho uk ur \
      ust uč uží va_ vac vid vin vit vk vla vlá vod vou vr vu_ vy_ vyh vyk vá_ vád véh výs výz výš vě_ věd vět vše x \
      yb yc ych yh yk yp yst yž yž_ zej zem zh zm zov zt zva zí áda áko ále áln ám_ ár ást ávn ář ému én íd ín ípa ír \
      íz ýk ými ýr ýs ýz ýš čas čen čk čl čno čtu čá čás ěk ěla ěrk ěs ěžn ňo ňov řem řá řád řík še_ šen ši šk ště ť \
      ům ůso ůž ůže žd žit | _aby_ _an _až _až_ _ba _be _bo _br _by_ _byl_ _byla_ _bý _být_ _bě _di _dne_ _dv _dále_ \
      _dí _dě _finanční_ _fo _g _hospodaření_ _ii_ _jak_ _jednotek_ _jen_ _jí _ke _ke_ _kl _která_ _který_ _li_ \
      _majetek_ _mezi_ _mi_ _mn _má_ _mě_ _není_ _než_ _náklady_ _ok _ot _ov _položek_ _položky_ _pí _rá _sa \
      _společnosti_ _ti _tu _tv _ty _této_ _tř _ur _už_ _vi _vo _vá _ví _vč _ze_ _zejména_ _zi _zisku_ _zt _zákona_ \
      _závazky_ _závazků_ _závěrky_ _ús _ča _če _činnosti_ _čá _ře _ří _ži aco ada ade adu adů ahr aji aké alš am_ ame \
      ami anc aná api asi ati au avi avo aze azu aře až_ ažd ba_ bc bch bil bou bu_ bé být bě_ chl cht cia cko cím da_ \
      daj dař dc dec dem dil din dis dit dné dný dok dom dro dá_ dál dán dé děj edi edk edo edp edu ejn ejs ela eln \
      eme ena enn ená epo era eri ero erv esn ezi eá eál eče eň eř ež_ fe ga gan gi gr gra he hni hou hrn ht ház ial \
      ice ici ida ie ih ika iku ili ilo inu iny ip ir iso isu ito itu itá iv_ iva ivo iza izo išt iž jd jim jiš jn já \
      jš jší kal kam kap kaž kc ke_ kem klá kn kra kro krá kum kup kut kv kyt ká_ kéh ký_ kým lac lek lem les lis lit \
      liz lno lné lně ls lé_ lý lší lů lů_ mac mat min mk mno moc mov mož mp mus my_ má_ mí_ mín mís měl měr měs mů_ \
      mž nab nad nap nas naš nce nec ned neh nev nez než nfo nit niz nič nás něj něk něž nů obc obl obn obo obr obu \
      obé obě och oci odi odm ody okr olu om_ oma omu opi or_ ora org oro oru osl oub oup out ouv ouč oze ozh ozs ozu \
      očí oři ořá ožn pin pit ple pn poj pop por prv prů pt pá pír pís ra_ rad rat raz rc rd reá rky roc roj rou roč \
      rs ruž rán rém rč rž sam sc sko sky ské ský slu sme sní soc spl su_ své svě sy_ sá sí_ sů sů_ tah tar til tit \
      tko tli tno tod toh tor tro trá tvo tál tát tét tím těc těn tří tů_ ubo un upi usí ute uto uvi uz uše už_ uže \
      vah vc vel vis vky vli vně voj vol vot vuj vyp vys vý_ výk vým výn výr vč vče věc vů w yhl yl_ yla ylo yn yto \
      zac zah zaj zav zač zb zdí zdě zho zi_ zis zku zky zků změ zni zpr způ zs ztr zu_ zvl zás zí_ áce ádá ádě áh áj \
      álo ány áp át_ áte átk áty áze ášk ášt áž éna ét éto íj ílo ími ísm íst ít_ íva ívá íze íš íž úr úro ús úči ýka \
      ýn ýno ýro ýsl ýt ýt_ ýv ýzn ýše č_ čel čer čle ěch ědě ěh ějš ěl_ ěny ěrn ěst ět_ ěř řa ře_ řeb řek řes ří_ říj \
      říl řím řís říz š_ šec ši_ šky šl šn ším šť ť_ ůd ůj ům_ žek žij živ žky žní ží_ žív | _ani_ _au _bude_ _bylo_ \
      _byly_ _d_ _další_ _dni_ _dů _ek _hm _ho_ _hodnotou_ _hodnoty_ _hr _informace_ _jednotkou_ _ještě_ _ji_ _jm _já \
      _já_ _jí_ _kn _konsolidované_ _konsolidující_ _ku _ků _lo _lé _mohou_ _mu_ _může_ _například_ _nejsou_ _nákladů_ \
      _on _ostatní_ _oz _oč _pak_ _pod_ _položka_ _pouze_ _proto_ _práce_ _pá _písm_ _před_ _přeměny_ _příloze_ \
      _případě_ _ra _rozsahu_ _ru _sc _své_ _systému_ _sí _také_ _tyto_ _těchto_ _uspořádání_ _ustanovení_ _uvede_ _va \
      _vr _vyhlášky_ _vymezení_ _výkazu_ _výše_ _výši_ _včetně_ _zb _zj _ztráty_ _úk _úp _úr _účetního_ _účetním_ adi \
      akc aly amn amo amě aně apo apí apř ara as_ atk ato ava avc avá aví aň aše bla bli byc bá běh běž ces ceň cha \
      chu chy cky cn ců dat dej del der div dku dla dmí dna dná dod dop dra drž dvo dív dý děn dět dř ec_ edl ef ehm \
      ekl elo emi emn emo enc ene eo epř es_ eti etr ex ezn ešt gá ha_ hem hop hor hot hto hv ide idu ie_ ik_ in_ iné \
      iný ior ise ité ití ive ivý ičk ičn ješ jis jst jím kaj kli kni kos kác káz kůž lan lep lin log loh los lz lán \
      lék lí_ ma_ mal man mel mla mlá mné mys nak nat nač nci ner nky nné nný noc noh nsk nto nul nác nám náv níž něm \
      nů_ ob_ obý odv odá of ogr ohy oji ok_ oka okl omo omp omě on_ opa orn osk otl oty otř ouz ovl oví oči oří oš p_ \
      pak pap pas per plá poc pon půd rač res rez rga rh rnu rní rog rom ruh rvn rů_ sb sch sed sil ska skl smě sně \
      spě stě svo síc tač tem tev tua týc těl ua uch udo umí upl upr urč usp ut_ utí uze vaj vem ves vil vno vov voz \
      voř vyb vym vyt vyu vzn vzt vém vés víc vím vř vře yly ym ysl ytn yu yuž yz yř yš zam zap zas zer zj zl zná zní \
      zně zor zr zsa zta zum zvo zy záp záz zů áde ádn ál_ álu án_ áno ás_ ásl áso áve ávk ává ázn ék és ést íce ík_ \
      íkl íků íl_ íly íme ímu ínk ísl íte íř íže úk úko úp ýši ček či_ čil čit čo čov čí_ čít ď ěle ěm ěno ěně ň_ řec \
      řej řev řip řit řiz ša ško štn ťo ťov ůb ůst ža žel žil žné žs žst | _aktiv_ _bez_ _budeme_ _bych_ _daně_ _den_ \
      _dlouhodobého_ _dlouhodobý_ _dnem_ _dobu_ _dobře_ _družstva_ _hmotný_ _iii_ _instalace_ _jeden_ _jednotlivých_ \
      _jednou_ _její_ _jinak_ _jiné_ _jiných_ _jsme_ _kapitálu_ _kdy_ _kterou_ _kterém_ _kterých_ _kůže_ _let_ _lze_ \
      _mají_ _metody_ _mládeže_ _musí_ _měl_ _měla_ _můžete_ _nabytí_ _ne_ _nehmotný_ _nichž_ _nás_ _něco_ \
      _obchodního_ _oblasti_ _obsahové_ _odpisování_ _odstavce_ _okamžiku_ _opravných_ _osoby_ _peněžních_ _pleť_ \
      _podmínky_ _podílu_ _pohledávek_ _pohledávky_ _položce_ _popřípadě_ _použijí_ _použití_ _použít_ _povinny_ \
      _pořizovací_ _protože_ _proč_ _práci_ _právní_ _předpisů_ _přeměně_ _přes_ _příjmů_ _rejstříku_ _rezerv_ \
      _reálnou_ _reálné_ _rok_ _rozdíl_ _rozdíly_ _rozumí_ _rozvahy_ _rámci_ _sb_ _sdružení_ _situace_ _skupiny_ \
      _socialistické_ _souboru_ _stavu_ _státu_ _svou_ _systém_ _takže_ _tam_ _tato_ _tedy_ _ten_ _tento_ _toho_ \
      _tohoto_ _tom_ _tomu_ _tu_ _ty_ _též_ _tím_ _třeba_ _uvedených_ _vedení_ _vliv_ _vlivem_ _vás_ _vést_ _více_ \
      _výjimkou_ _výnosy_ _výnosů_ _výsledek_ _však_ _všech_ _všechny_ _zařízení_ _zhodnocení_ _změny_ _způsob_ \
      _způsobem_ _zvláštní_ _základní_ _základě_ _zálohy_ _zápisu_ _závěrce_ _závěrka_ _úkolů_ _úroky_ _ústavu_ \
      _účetními_ _účinnosti_ _účtování_ _účtové_ _účtuje_ _účtů_ _činnost_ _členění_ _část_ _části_ | _aktivní_ \
      _alespoň_ _asi_ _bilanci_ _budou_ _během_ _běžné_ _celé_ _cenných_ _ceny_ _chvíli_ _delší_ _dlouhodobé_ _doby_ \
      _době_ _dítě_ _finančních_ _finančního_ _hlavní_ _hmotného_ _informací_ _instalaci_ _jednoho_ _jim_ _již_ \
      _jmění_ _kolem_ _komponenty_ _konsolidace_ _kterým_ _kteří_ _kůži_ _lidí_ _meliorací_ _mohl_ _movité_ _mám_ \
      _mít_ _měsíců_ _nad_ _nastavení_ _naší_ _nehmotného_ _nic_ _nikdy_ _ní_ _několik_ _něm_ _ode_ _odpisuje_ \
      _odvodnění_ _organizace_ _orgánů_ _označování_ _papírů_ _pasiv_ _plnění_ _podniku_ _podstatný_ _podíl_ \
      _položkách_ _poprvé_ _poskytnuté_ _povinnost_ _později_ _pořízení_ _pracovní_ _programu_ _prostřednictvím_ \
      _prostředí_ _provozní_ _právě_ _průběhu_ _přece_ _přeměnách_ _přímo_ _případech_ _půdy_ _roce_ _rozvaze_ \
      _sestavení_ _součástí_ _společností_ _společníkům_ _stanoví_ _stejně_ _stále_ _svých_ _svůj_ _tady_ _technické_ \
      _ti_ _tohle_ _tuto_ _té_ _uvedené_ _uvedením_ _užívání_ _vlastní_ _vlastního_ _vlastním_ _vám_ _výroby_ \
      _výsledku_ _věci_ _věcí_ _všechno_ _zajištění_ _zjednodušeném_ _znění_ _zvláštního_ _zvýšení_ _zákon_ _zákonem_ \
      _zásob_ _závěrku_ _záznamů_ _úkoly_ _účtu_ _účtují_ _účty_ _čas_ _členům_ _řešení_ _život_ |  |  |  |  |
      """
    ),
    (
      "ca", 21,
      """
      a e | i l n o r s t | a_ c d s_ u | _a _d _e _l de e_ es l_ m p | _c _de _i _p _s al ar de_ el en er es_ f g in \
      la n_ nt r_ re t_ ta | _a_ _co _de_ _el _f _la _la_ _m _t _u an at b ca ci co el_ i_ la_ le me na on or pe q qu \
      que ra ri se st te ti tr u_ ue un v x | _d_ _el_ _es _in _n _o _pe _per_ _q _qu _que_ _se _un ac ad al_ am ar_ \
      ció con d_ da di ec en_ ent er_ et eu eu_ fi h ic io is it ió ió_ li ls ls_ ma men na_ ne ns nt_ o_ om pa per po \
      pr ro si sta ue_ à é ó ó_ | _al _ca _di _en _en_ _h _i_ _l_ _le _no _pa _po _pr _r _re _si _un_ _una_ _v aci at_ \
      cio com ct da_ del des do eg els em est ex fe gu ia il im ins ion ir les ll mp nc ni no ns_ nst od ol or_ os ra_ \
      re_ res rm rr ta_ tal to ts ts_ ua un_ una ur ut és és_ | _al_ _am _b _del_ _els_ _es_ _ex _fi _g _ha _instal_ \
      _les_ _ma _mo _o_ _s_ _ta _te _é _és _és_ ada amb an_ ant aq aqu ari arr arà as au b_ ba bl c_ car cc cci ce cl \
      cu dis dor ecc ect ei eix ele fo for ge gr ha ia_ ica ici ie ig ili ina int ir_ ist itz iu ix j lec lit lo lt m_ \
      ma_ mb mi mo nci nd nf no_ nte ntr ob oc ode om_ ona ons ont op orm ot par pl pod pre pro rre rs rs_ rt rà sel \
      ser si_ sp ss ste str su tat ter til tra tre tz tza ual ues ui ul um us va ve vi vo x_ xe z za à_ è í | _ac \
      _amb_ _aq _ar _ba _cl _com_ _da _do _fe _fo _fu _ll _me _ne _no_ _ob _op _or _si_ _sistema_ _to _tr _ut _va _vo \
      ab act ade ado als ame ap art ats bi ble br ca_ cad cia cli cr cte cum doc dr dre du ed ef egu ema emp enc era \
      ers erv esp ess ext fer fic fig fin fit fu g_ ga gi gra gur ib ic_ id if igu ita itx iu_ iv ix_ lac le_ lic lli \
      man mat mb_ met mpl mé més nar nca nfi ng nom nta nts nu ocu og omp one onf ost p_ ple pos pu qua rac rd rec ren \
      ri_ rma rti rv rà_ sa sc se_ seg sis sit so spo ssi tar te_ tem ten tes tic tin tor tri tro tu tx txe ula ume \
      ura us_ uti val vol xa xer xt y ç ò ú | _ad _an _ap _aquesta_ _au _ce _clic_ _dades_ _document_ _fa _feu_ _gr \
      _ha_ _hi _hi_ _ho _im _lació_ _lo _lí _mi _mé _més_ _podeu_ _so _su _text_ _us _ve _x af ag ai ali all alo alt \
      ama amp ara ase ass atg ati aul bj bje bo bre bu cal cam can ces cor cti ctu dad def den deu dic ea ece eci edi \
      efe ega eme ene eni ep ere eri erm esc et_ eta ete etr ev exe fa feu fun gui gun ha_ he hi hi_ ho iar ibl ibu \
      ies ifi ima ime inc ind ine inf ing ini ip is_ isp je jec k lad lar leg leu lg lis lla lle lor ltr lí mac mar \
      mes mos mpr mu nal nat ndi ner nes neu nse nti nv nvi ny obj obr odu ogr ol_ ole on_ opc ord ori ors ort os_ osi \
      ot_ ou pc pci pec pi por pot pri pt qui rad ram ran rar rat rc reg ret reu ria rie rim rme rn rob rod rog rop ru \
      rvi rè sen spe st_ sti stà sua tam tan tec tex tg tge tiu tiv tot tua tà uan uet ueu unc unt up ure ver via w \
      xa_ xi xt_ zar àg àl ça é_ ín íni | _af _aquest_ _arrencada_ _as _bo _configuració_ _cr _dels_ _disc_ _diàleg_ \
      _em _està_ _exemple_ _fer_ _fitxer_ _fitxers_ _ge _he _informació_ _lador_ _li _llista_ _línia_ _menú_ _objecte_ \
      _on _particions_ _partició_ _poden_ _pot_ _pu _pà _pàgina_ _quan_ _seleccioneu_ _st _també_ _taula_ _ti _us_ \
      _utilitzar_ _valor_ _vi _voleu_ _xa _ú abl acc adr afe aix alg alm ane anv are arx as_ ata ate aur aut av aç bar \
      bas be bui bé bé_ cap cas cel cif cla col cre cri cs cta cul det dia dif din dir dià eb ecl ecu ed_ ee efi eg_ \
      egi egü ell end ens enú erc err ert ese ets exp f_ fec fil gad ge_ gen ges gin gn gue gut gü güe ial ida ido ieu \
      ign imi imp in_ ior ipu iq iqu isc it_ iti ius iva ive ixa ixe ià iàl ja ju lat lem let lgu ll_ lm lme loc lu \
      lín mbr mbé mer min mit mod mul mà màt nad ncl nda nde nec nen net nfo ng_ ngu nia nic nir nua nú nú_ oba odi \
      olu omb ome omà oni oo ope opi ora orn orr oss ota ov paq pas pli pon ps ps_ pun pus pà pàg rdr rea rei rib rin \
      rio ris riu rmu rna rol rra rro rt_ rta rva rx ràm sar sc_ scr sic sig sió ssa sse sup tac tau tei teu th tip \
      tom tà_ té té_ uar ub uc ud uin uir usu ut_ uto va_ veu vid vis vos xar xem xp y_ ze àgi àle àm àme àt àti èn \
      ènc í_ ï ò_ ú_ ü üe üen | _actual_ _ai _aj _als_ _altres_ _automàticament_ _barra_ _base_ _camp_ _cas_ _cel_ _ch \
      _contingut_ _control_ _conté_ _defecte_ _des_ _després_ _du _ed _entre_ _esteu_ _fa_ _forma_ _format_ _full_ \
      _funció_ _grub_ _gu _heu_ _ho_ _ic _icona_ _id _imatge_ _interval_ _introduïu_ _is _lar_ _lo_ _manera_ _mostra_ \
      _netcfg_ _nom_ _només_ _nu _objectes_ _of _on_ _opcions_ _opció_ _ordre_ _paquets_ _paràmetres_ _permet_ _però_ \
      _programa_ _programari_ _punt_ _qual_ _qualsevol_ _retorna_ _se_ _següent_ _seleccionar_ _seleccionat_ _ser_ \
      _servidor_ _servir_ _sobre_ _string_ _tipus_ _to_ _tot_ _trieu_ _usuari_ _valors_ _vostre_ _w _xarxa_ aba add \
      ai_ aj aju ale ana and ang ans anu any ap_ apa atr aça bil bin bli boo bot bri cac cat cce cen cer cf cfg ch cie \
      cip clo cop cro cs_ cur cut dar dat dd ddi deb dib dit div dui dur duï eco ede eed ego ein ena enl eny eq erè \
      erò esa esq etc eti eto evi evo ex_ exi fa_ feg ff fg fg_ fr ful gar gat gir gl gna go gru grà h_ han hau heu \
      ho_ hor ico ics ide ien ife il_ ill im_ inu ire isu ite itj itu ivi lan laç lc lcu len ler llo lo_ lse lt_ lta \
      lum me_ mem mic mir mn mol mp_ mpo mps ms ms_ mè mí mò ngl nib nim nit niu nl nll nn nne nsi nté nya nç nça obl \
      oca odr of olt oma omé onn ose ote ots ou_ ova pai pen pia pie pla prè pré pte rca rd_ red ree ref rel rem rep \
      rg ric rir rit rmi ros rov rq rso rub rxa ràc ràf rèn rèv ré rés rí rò rò_ sa_ sat sca sec seu sev sh sib sio \
      sob sol sor sos spa spr sq squ sul tab tc tcf tio tj tja to_ tur tze tó tó_ uac uad ub_ uci uda uer ui_ uit uix \
      ule ull ult uns urs uta uï uïu var veg vir xec xpr ya ya_ ys za_ zac àc àct àf àfi àr ça_ èr èri èv èvi ïu ïu_ \
      òr òri | _ab _afegir_ _això_ _alguns_ _altra_ _altre_ _and_ _aquests_ _ara_ _arrencar_ _arrossegueu_ _at _av _be \
      _bi _botó_ _c_ _cada_ _camps_ _canviar_ _cap_ _carregador_ _caràcters_ _choose_ _codi_ _compte_ _configurar_ \
      _connexió_ _continuació_ _contrasenya_ _crear_ _cu _cà _data_ _debian_ _definir_ _dh _diferents_ _dins_ \
      _disponible_ _disposició_ _dispositius_ _distribució_ _documentació_ _documents_ _dos_ _dr _durant_ _editar_ _ei \
      _entrada_ _er _error_ _espai_ _especifica_ _estan_ _estils_ _et _expressió_ _fins_ _fl _formulari_ _fr \
      _funcions_ _fó _fórmula_ _han_ _imatges_ _inserir_ _installer_ _introduir_ _is_ _j _ja _ja_ _lat_ _lliure_ \
      _lloc_ _línies_ _manualment_ _maquinari_ _mateix_ _memòria_ _mentre_ _microprogramari_ _mida_ _mitjançant_ \
      _mode_ _modificar_ _molt_ _mà _mè _mètode_ _mí _mínim_ _na _nombre_ _noms_ _nou_ _obre_ _operatiu_ _or_ \
      _pantalla_ _paquet_ _part_ _pel_ _pl _podreu_ _posició_ _possible_ _premeu_ _preseed_ _primer_ _principal_ \
      _propietats_ _prèvia_ _quadre_ _ra _referència_ _sa _secció_ _seleccionada_ _sense_ _sistemes_ _str_ _só _són_ \
      _tant_ _tecla_ _teclat_ _temps_ _teniu_ _th _tots_ _triar_ _trobar_ _té _té_ _utilitza_ _utilitzant_ _utilitzeu_ \
      _vegada_ _vu _vulgueu_ _wi _x_ _xi _y _à _í _ín _índex_ _ús _ús_ abi adm aga agr alc anc ani anç apl apo arc ard \
      arg arq ato au_ ava ave ba_ bab bai ban bia bt buc cd ce_ ced cep cho cod cos cp cto cà cé cés dei dep der dev \
      dex dh dhc di_ dim dm don dos due ea_ eal ean ear eb_ ebi ege ela emò eng env epa epe equ erf ern ero erà esi \
      esu eur fal fl fon fra fó fór ga_ get gle gon gua hc hcp hoo ian iap iat ibi icr idi ie_ iet ila ile ils ipa ipt \
      irà iss its iur ixò ja_ jan jud jun k_ lau lea li_ lia lim lin lir liu lls los lou lte lti lts mag mal maq mbi \
      med mei meu mid mil mm mpa mpt mun mèt mín mòr nac nam nce nd_ ndr ne_ neg nei nex nie nj nor not nou nov num \
      nve nys nà obe obt oc_ ola oll ols olí oms onc onv ool oos oot opr ore org osa otó our ove pal pan pat pel pet \
      peu pra què raf ral ras rau rce rdi rev rf rig rip riv ro_ roc ror rp rqu rsi rte ràg sco see sem ses sim son \
      sts sub sum só són tas the tim tiq tir tit tm tod tol tp tp_ tr_ tru tt ty tàn uei uen ug ul_ ulg um_ umn uni \
      upe upo upr ur_ uri ust uts uè uè_ van ven ves vi_ vu vul we wi wo wor xen xió xtu xò xò_ ys_ zan zat zeu àgr àn \
      àri çan çar è_ ès ès_ èt èto íc índ ís òp òpi ón ón_ ór órm úl últ ús ús_ | _abans_ _activeu_ _addicional_ \
      _addicionals_ _adreça_ _ajuda_ _algun_ _algunes_ _anglès_ _aquestes_ _aquí_ _b_ _bl _boolean_ _bu _bà _bé _bé_ \
      _cal_ _calcula_ _canvis_ _carregar_ _cd _clau_ _columnes_ _contenir_ _contextual_ _copiar_ _correu_ _cursor_ \
      _càlcul_ _cò _còpies_ _defineix_ _dhcp_ _diagrama_ _diapositiva_ _dibuixa_ _diferent_ _dir_ _directori_ \
      _disponibles_ _diverses_ _dreta_ _eines_ _elements_ _encara_ _especificar_ _esquerra_ _estil_ _ev _executar_ \
      _fent_ _final_ _finestra_ _font_ _ga _generar_ _get_ _gràfic_ _hauria_ _hora_ _idioma_ _indica_ _indicador_ \
      _individuals_ _insereix_ _k _lò _manteniu_ _manual_ _mateixa_ _matriu_ _menys_ _molts_ _mostrar_ _mostrarà_ \
      _mostren_ _mu _màquina_ _ne_ _necessiteu_ _nombres_ _normalment_ _nova_ _nucli_ _nú _obrir_ _obriu_ _of_ _om \
      _ordinador_ _ordres_ _org_ _partir_ _paràgraf_ _passar_ _pestanya_ _peu_ _primera_ _procés_ _punts_ _pàgines_ \
      _ratolí_ _rectangle_ _resultat_ _ro _ru _rè _segons_ _següents_ _selecció_ _sempre_ _serà_ _sè _sí _taules_ \
      _tenen_ _tenir_ _totes_ _utilitzarà_ _versió_ _veure_ _vos_ _vostra_ _vostres_ _và _we _z _àr _úl aca aco acr ae \
      ael af_ age agi ain ajo ala api apr apt apç asa ast aus ay aç_ ben ber bib bit bla bs bte but bà bàs cab ch_ ci_ \
      cil ck cp_ ct_ càl cè cèn cí cíf cò còp dav dio ds ds_ dua dè dèn eat eca ecí eda eem egr em_ emu enç eo epr ept \
      erí ev_ eve exa eç eça far fen fet ffi fiq fir fle ft fí fíc geu gic gis giu glè gs gs_ hab hag ht iab iad iag \
      ibr ice icè id_ idu ifr iga ilt inà iom ira isi jo jor jus ke ks ld lex lib lie lio liq log lè lès lí_ lò lòg \
      mai maj mis mma mne mon màq mèr ncr nid nis nju nsu nto nuc ny_ nàm núm oa oce oco océ oe of_ off ond onj op_ \
      opt oto pag pd pes pi_ pta pti pç pça quí qü rae rap rc_ rci rde reb req reç rfí rg_ rge rid rl rn_ rne rom rot \
      rse rts ruc rup rve ry rèp ríe sac sal sb set sf sh_ sin sk ss_ sso sv sw sè sèr sí tad teg th_ tif tig toc ton \
      trà ty_ ua_ uat ucl uct uem uia umè une up_ usa ux uí uí_ v_ vad ve_ vel vin vit vor và wa web xeu xif xis xpl \
      xpo xte xtr zad zo zon àlc àmi ànc ànd àq àqu àre às àsi ç_ çal çat èp èpl íci íe íeu íf ífi ím ís_ ít òg ògi úm \
      úme ún | _ag _alguna_ _anar_ _automàtica_ _banda_ _br _cadena_ _cerca_ _completa_ _davant_ _detalls_ \
      _dispositiu_ _ef _eq _establir_ _estar_ _estat_ _estàndard_ _gi _graella_ _gràfics_ _hauríeu_ _ht _ig _incloure_ \
      _indicar_ _inici_ _intercanvi_ _interfície_ _ke _lacions_ _lant_ _li_ _lletra_ _ln _los_ _millor_ _moment_ _mò \
      _n_ _obtenir_ _paraules_ _parts_ _paràmetre_ _pas_ _país_ _predeterminat_ _programes_ _què_ _resta_ _rèplica_ \
      _seguit_ _sv _tan_ _tornar_ _troba_ _unitat_ _up _usuaris_ _vora_ _y_ _ún ab_ acu adh adi alu amí asc ask aso \
      atu atz ay_ aí aís be_ bol bor bra cid dam dec dhe dme dmi dra duc dul ebo emm erq eso etx eus eva exc fab fac \
      fff fia ftp fà gan gei gh gne gor gre hes hos htt iac iam icc igi irm iso ith ity lid lig ln ln_ lot mbo mom mou \
      mud mí_ mòd nan ndè nea nfe niv nq nqu nsf nvo ofe olo opo orc orç oun out ow paí pd_ pis prò pt_ pto pug rai rb \
      rm_ rou rpr rue rç rça scs sd sde sho sid sm sme so_ spl sr sto svc ted tf ti_ tme tst ttp tzo ucc ugu uls und \
      upa urà urí use vc vc_ vei viu wit xc xes zen zi àli íto òd òdu úni ües |  |  |  |  |
      """
    ),
    (
      "gl", 21,
      """
      a e o | c d i n r s t | a_ e_ o_ s_ u | _a _d _e de en l m n_ p | _c _de _de_ _p _s as ci co da de_ do er es nt \
      os os_ ra re ta te ó | _a_ _co _m _n _o ac ad al an ar as_ b ca ció do_ ent f g ic in ió ión me no on or po pr q \
      qu r_ ri ro se st ti to ue v x ón ón_ | _da _do _e_ _en _es _i _no _o_ _po _pr _q _qu _que_ _r _re _se _t aci ce \
      con da_ di ec em en_ es_ est ia id io is it la le li ma men mo na nc nd ns nte pa pe que res se_ si so te_ to_ \
      tr ue_ un á í | _as _ca _da_ _do_ _en_ _f _in _l _me _pa _u _un _v ade ado ai al_ am ar_ at cia com ct cu dad \
      das des dos ed el ex fi h ica ida im ir is_ iv l_ lo mi mp nci ni no_ nto od ol om on_ or_ ou par per pre pro \
      ra_ rt sa sta ta_ ter tra va ve xe z é ú | _ac _as_ _di _dos_ _ex _ma _na _no_ _os _os_ _ou _para_ _pe _se_ _so \
      _te _tr _x ab ada ais ame an_ ant ara ari ba bi bl br ca_ den du ect eg ei enc era ese et fe fic fo ga gr gu ha \
      ha_ ia_ ici il io_ ist ita ll lo_ mo_ na_ ndo ne nh nha nos ns_ nta ntr ob oc ont por ran re_ rec rio rm ro_ rá \
      sen sp ste su ten tes tiv tos tu u_ uc ul un_ unh ur us ut vi vo xi za á_ óns | _an _ao _b _como_ _das_ _em _fa \
      _fo _g _h _mo _na_ _ne _non_ _ou_ _por_ _si _su _ta _un_ _unha_ _á _é _é_ act ali and ano ao ap art ase ati au \
      be ble bo cad can cas cio cl co_ cr cti cto der duc ea ece edi ef egu eme emp end ep er_ ere eri esa esi esp ev \
      fa fer for go gra ial ib ico ido ie ien if ig ili ina inc int ion ior ios ito iva ivo iz iza la_ lic lid liz lt \
      lu ma_ mb med mos mpr má nda nde nf non nu oa ode oi omo ona ons op ora ore ori orm ot ou_ pi pl pol pos rac ras \
      rc ren ria rma ros rr rs rí sc ser sió so_ spe sti str tad tal tam tan tar tic tor tre tro tur ua uci ui um ura \
      xa é_ ía ía_ ñ úa | _ad _al _am _ao_ _ap _at _au _ce _con_ _cr _cu _du _el _entre_ _fi _gr _im _la _li _lo _má \
      _máis_ _nos_ _ob _sú _súa_ _to _va _ve _vi _xe _á_ _ó aba abl ag anc ans ao_ are aso ata ato av ax bre cac cal \
      car cc cci cen cer ces cid cie col cor cos cre cul deb dem dia dic dif dio dis dor eb eci eco ecu eir ela ele \
      ema ens erc erm ero ers erv erá eso ete eu exi exp ez fr fu go_ ho i_ ias ide ifi ima ime imp ind inf ini ip ir_ \
      ira iro itu ive ivi ix lac lar las le_ lec les lle llo lor los lv lí mai man mas mbi mer mes min mpo mu mái nal \
      nas ndi ng nic nse nsi nti nv obr oci odo odu og ola olo ome omp ond ort osi ost out ov pec pod pri qui rad ral \
      rar rat rd rea rim rmi rn rod ron rso rta rte rti ru rv rá_ ría sa_ seg seu sid sit sm soc sos spo sto sú súa \
      tac tas tem tri tua ual ud ula ult uni up ust utr va_ val ven ver vid vo_ vol xa_ xec xp xu zac zo ái áis án én \
      ín ñe ó_ úa_ | _anos_ _ar _ba _be _ci _cl _coa_ _ec _ef _esta_ _fu _ga _ha _ho _id _le _mi _mu _nas_ _ni _nu _or \
      _pola_ _polo_ _sa _ser_ _seu_ _sobre_ _son_ _tamén_ _xu _ó_ abo acc adi af aio ala ale all alm alo amb amé ana \
      ani apa ará asi ate aut axe az aí bal ban ben ber bie bil boa bor bu cam cap cem ch cip cir cla coa cta ctu dec \
      did dun eal ebe eda ede edu efe efi ega ego eit el_ ell emi emo ene eno env eo eq equ err ert erí esc esm eta \
      eu_ evi exe eñ fac fec fin fl fun ga_ gar gui he iai ian iar ibi ibl ife igo imo ins ire isi iso ite iti lad lan \
      leg lem ler lia lim lla lm lme lta lve mac mar mat mic mit mod mpe mpl mul mun mé mén nac nad nce nes nis niv \
      nov nst nun nve nvo nx nó oa_ oas oca oce of ogr oi_ ole olv oma onc ord orr ota ox oñ oñe pac pli po_ pon pt pu \
      rab red ref reg rel rep ret rev rg rga ric rit rob roc rop rre rán sar sas sec ses sib sic sis smo soa sob sol \
      son stá sup sí tab tax tec tid tig til tim tin tit tod tru tud tá uac ub uen ug uga ull ume unc und unt upe us_ \
      uti uto uí var vas vis vos xe_ xen xer xis xo za_ zar zo_ án_ ás én_ í_ ís ít óm úas | _af _ag _ano_ _aos_ \
      _artigo_ _así_ _ax _aí _aínda_ _cando_ _caso_ _ch _co_ _desenvolvemento_ _dunha_ _este_ _está_ _ev _fe _fr _is \
      _maior_ _medio_ _mulleres_ _nun_ _nú _número_ _pero_ _pl _pode_ _pu _pú _ra _ri _sen_ _tanto_ _ti _todo_ _ut _xa \
      _xa_ _ás _ás_ _ú abi aca ace aco ai_ aix alg alt ama ami amo amp ane aos apr arc aro arr asa ast así atr atu ava \
      axa aín añ bas be_ bid bit bli bra bri bro bs bx bxe cab cat ce_ ced cel cep cil cin cis cit clu coñ cri cte cun \
      cur cí dar dat del dep det dir dit div dí dú ea_ ecc elo emb ena epr ept ern esu eto eva evo exa exc ext eza eñe \
      fra fí gad gal gan gas gn gua gun gur iac iad icu idu ied iga igu il_ ill imi in_ ing inv ipa isc ism ixe ixi iñ \
      lab lat lev lg lin lis loc lti ltu luc lít ló mad mbr me_ mel mid mil mis moi mor mpa nai nan nar nat nco ncr \
      ndu nec ner nfe nfo nid nif nit nom nor nsa nsu nua nz nza nóm nú núm oac oba obo obx oit oli olu olí omi omu \
      onv onó ope opi opo orí osa oso ote ous ove oxe pas pen pet pit pla ple plo pob poi poñ pú púb ram rav raz rca \
      rce rci rei rem rex rez rf rib rid rie rig rin ris rix rme rna rno rov rox rra rse rsi rto ruc rva rvi rx ráf ró \
      sal sca sco sem sf sig siv spa stu sub sul sum sí_ tai tat teñ tif tir tá_ té tí tó uct uin uir ulo uo upo uro \
      urs usi vad vam van vel vem ves viv vé xc xes xic xo_ xt xun z_ zad zos ác áf áfi ál ám ár ás_ át áti éc és íc \
      íd índ íti ña ñec ñen ño ómi ór ós óx óxi úb úbl úl últ úm úme ún | _ab _actividade_ _ademais_ _ambiental_ \
      _anterior_ _aq _ata_ _auga_ _av _bo _cada_ _calidade_ _casos_ _conta_ _contra_ _conxunto_ _datos_ _debe_ \
      _dentro_ _desde_ _deste_ _dun_ _durante_ _dí _dú _dúas_ _económica_ _ed _efectos_ _empresa_ _empresas_ _eq \
      _estas_ _estes_ _eu _evolución_ _factores_ _fl _foi_ _forma_ _hai_ _hi _homes_ _hu _ig _información_ _iso_ \
      _isto_ _la_ _ll _lo_ _longo_ _lu _lugar_ _lí _maioría_ _medidas_ _mesmo_ _moi_ _neste_ _nivel_ _oc _of _on \
      _onde_ _op _outras_ _outros_ _parte_ _persoas_ _período_ _pi _poboación_ _poden_ _política_ _proceso_ _recursos_ \
      _relación_ _residuos_ _respecto_ _seguinte_ _segundo_ _será_ _seus_ _sistema_ _situación_ _social_ _sociedade_ \
      _só _só_ _súas_ _tempo_ _ten_ _teñen_ _total_ _traballo_ _través_ _tu _tó _ur _us _utilización_ _valor_ _vez_ \
      _vida_ _vo _xeral_ _xo _z _zo _ár _ós _ós_ _úl abe abr adm ago agr anu anz api apl apo aq aqu arg ars aug aum \
      avé axu azo aís año ba_ bai bo_ bse bt bus cei cha che cic cn cua cue cum cup cus cíf dam dan def dei din dm dmi \
      dou dr duo dur dus dut dé día dúa eas eca ecí edo egr eli enf eni epa epe erd erf erx esd etr eur eus eve exo \
      ez_ ezo fal fas fes fir flu foi fon fre fro gac gni gos gre gru grá gue gul gú gún hab hai has heg hi hom hor hu \
      hum iab iam iat ibu ice ie_ ign ila ine inu inx ipi ipo irc iri ise isp ixa ixo izo iña lc ld lei len lex lgú \
      lib lit lon lox lug lus lá lé lóx mal mei met mig mon mot mí nam ncl nef nei nen nfl ngo ngu nim nin nm nsp nxe \
      nxu ná obl obs obt ocu oda odi ofe oid ois ol_ oló onf ong ono onx oo orc org orn oro ose osp oti ova ovi ovo \
      oxí pal pat paí ped pes pia pio pra pta pto pul pun pó quí rai rao rb rcu rda rde rdo rfi riv riz rmo rog rol \
      rot rp rq rqu rri rro rtu rup rz rác ré río sab sad san scr scu sd sde sex sfo sin sor spi sé só só_ t_ teg tel \
      tib tip tió tom tot tou tán tón uai uar uca ucc uda ude udi uei uel uer uid uma umi umo uns uos upa urb uri usa \
      use utu uíd vac ve_ vei vez via vin vir viz vés ví xan xas xei xem xid xim xpe xpl xtr xud xí xía zas zon º º_ \
      áb áct áli ánd ér és_ ét ías íf ífi ím íni ío íod ír íst íz ño_ ód ós_ úe | _acordo_ _actividades_ _ai \
      _ambiente_ _antes_ _análise_ _aplicación_ _baixo_ _ben_ _bens_ _bi _bá _cabo_ _cal_ _calquera_ _canto_ \
      _capacidade_ _capital_ _cara_ _carácter_ _centro_ _coas_ _colectivo_ _comunidade_ _condicións_ _consumo_ \
      _continuación_ _control_ _cos_ _crecemento_ _cultural_ _cun_ _cunha_ _có _debido_ _demanda_ _dende_ _dereitos_ \
      _desta_ _destes_ _diferentes_ _distintos_ _distribución_ _dous_ _dé _día_ _económico_ _efecto_ _emisións_ \
      _emprego_ _enfermidades_ _er _especialmente_ _están_ _et _execución_ _exemplo_ _existe_ _fin_ _formas_ _foron_ \
      _fronte_ _función_ _fó _galega_ _galego_ _gran_ _grandes_ _grao_ _grupos_ _gu _he _idade_ _il _importante_ _ir \
      _laboral_ _las_ _lle_ _local_ _materia_ _media_ _mediante_ _medida_ _mellor_ _mellora_ _membros_ _mercado_ \
      _mesma_ _millóns_ _modelo_ _momento_ _mé _mí _necesario_ _nesta_ _nin_ _normativa_ _nova_ _novo_ _nunha_ \
      _obxectivo_ _obxectivos_ _obxecto_ _orixe_ _outra_ _outro_ _participación_ _partir_ _países_ _persoal_ _pobreza_ \
      _podemos_ _polos_ _porcentaxe_ _porque_ _prazo_ _presente_ _prezos_ _primeiro_ _problemas_ _produción_ _propia_ \
      _protección_ _punto_ _público_ _quen_ _realización_ _referencia_ _refire_ _representa_ _resulta_ _risco_ _ro _ru \
      _saúde_ _sector_ _segue_ _seguintes_ _sempre_ _sendo_ _serán_ _sexa_ _tan_ _taxa_ _taxas_ _ter_ _tipo_ _todas_ \
      _todos_ _transporte_ _tratamento_ _tres_ _valores_ _ví _xeito_ _xestión_ _zona_ _º _º_ _ám _últimos_ acr acu adq \
      adr ae afe afo aga agn alc ald alq alí ang anx aná ape arí asp asu aus ave avo aza aú aúd b_ bad bar bio bst bte \
      buc bá c_ cai cau cce cib cif cli clo cno coi coo cro ctr cuc cut cá cé có d_ dac dal dea dev dez dim doc dol \
      dom dop dq dqu dro dua eac ear ebi ebr ecl ecn ecr efl ei_ eis eix elé emá eng enu enz eo_ eog eos erp esf esq \
      eti eño fam fig fil fix fle fut fíc fó fór gl gor gá gü his hos iag ibe ibr icl idi ies ifí igr ile inm ino iol \
      iq iqu irá isa itú iu k lam lda let lgu liñ lli lló log lot lq lqu ls lte lto lum luí lvi lín lón lú lúe m_ mba \
      mbu mec mem moc mom mov mpu mát mía mín mú nca nea neg nel nex nfr nga ngr nio niz nl nle nol not nsc nsf nso \
      ntu num nvi nxa nál nós oal oco ofr oga ogo oll omb omí oni oop opa orp orq orz ouc pa_ pai pan paz pañ pc pci \
      pel peq pot pou pró pub rae raf rap rba rco rdi reo req rgo rof rom rou rpo rsa rum rut rzo rám róx sac saú sce \
      sel sfe sif sim sio six sma sq squ suf sus tex tol ton top trá tró tub tul táb tén tód tú ua_ uad ube ubl uce \
      uco udo ued uf uil uls ump ure urí uso uta utó uv uvi ux uír uíz vec vic vio vit vix xce xcl xeo xia xin xir xit \
      xor xpo xpr xte xur xus xuí xé zan ámb áre ási éd éti éx éxi ían ída ído ími ínt ís_ íse ízo ña_ ñer ñol ól óni \
      óno óra úd úde úe_ úen ún_ úns ü | _acceso_ _accidentes_ _actualidade_ _aire_ _algún_ _augas_ _avaliación_ \
      _banda_ _base_ _bu _centros_ _ciclo_ _cidades_ _competencia_ _contrato_ _coñecemento_ _criterios_ _cumprimento_ \
      _custos_ _cá _dado_ _deberá_ _declaración_ _decreto_ _despois_ _destas_ _disposición_ _embargo_ _enerxía_ \
      _enfermidade_ _era_ _ese_ _especial_ _establece_ _estado_ _estar_ _estudos_ _euros_ _figura_ _financiamento_ \
      _funcións_ _fí _grupo_ _hoxe_ _importancia_ _incidencia_ _incremento_ _individual_ _industria_ _inferior_ \
      _interese_ _lei_ _los_ _maiores_ _medios_ _menos_ _mentres_ _meses_ _modo_ _mostra_ _mundo_ _necesidade_ \
      _nestes_ _niveis_ _normas_ _nosa_ _noso_ _paciente_ _particular_ _pasa_ _país_ _poder_ _poderían_ _posible_ \
      _posto_ _preciso_ _presentan_ _prevención_ _principal_ _principio_ _principios_ _procesos_ _producción_ \
      _productos_ _programas_ _proxecto_ _proxectos_ _pública_ _real_ _reducir_ _relacionadas_ _resolución_ \
      _responsabilidade_ _resto_ _resultados_ _sentido_ _senón_ _serie_ _servicios_ _servizo_ _si_ _sociais_ \
      _superficie_ _superior_ _superiores_ _tendencia_ _traballadores_ _tá _táboa_ _té _universidades_ _uso_ _van_ \
      _veces_ _xaneiro_ _xeográfica_ _xeración_ _xullo_ _xunto_ _ámbito_ _áreas_ _ór _último_ air alu anl ard aud bat \
      bás cni cou enó exu fai fan fav fei fum gat gm gno goc irm isf lca lio lix lím mam mañ mbo mez mn mol net |  |  \
      |  |  |
      """
    ),
    (
      "oc", 22,
      """
      e | a | e_ n o r s t u | d i l t_ | _a _d _de _e _l _s a_ c de en er m o_ p q qu r_ s_ | _c _de_ _et _et_ _lo _p \
      _q _qu ar au b de_ es et et_ f g h i_ la lo n_ or que re se te ue ue_ y | _f _la _la_ _lo_ _m _n _que_ _se _t an \
      at co en_ er_ es_ ho la_ lo_ nt on or_ pe ra si u_ v z z_ | _a_ _au _b _ca _co _en _en_ _es _j _ma _no _no_ _o \
      _pe _per_ _si _si_ ar_ as at_ ca deu di em enh ent eu eu_ ey hor ie it j le m_ ma me ne nh nho no no_ nt_ om os \
      per re_ rt sen si_ so ss st ta tr tz tz_ ui us ut | _ab _cort_ _deu_ _di _fe _h _ho _i _ju _o_ _pa _pr _qui_ \
      _senhor_ _so _te _v ab ad an_ ant as_ au_ aut av ay be cor da do eg em_ est eyt fa fe gu he ite ju l_ lh los man \
      men mi na ni ns on_ ort os_ ot pa pr qui ra_ res ri ro rt_ sa se_ sse te_ tem ti tre ud ui_ un ur us_ ve x y_ ya \
      yt | _ab_ _aq _au_ _d_ _da _do _es_ _fa _fo _it _item_ _l_ _los_ _me _mo _pl _po _r _re _sa _ss _to _u _un ab_ \
      ag al am ap aq aqu art ass atz aus ave b_ ba ber bl c_ car ce ci cu d_ dy dya ed era ere ess ff fo g_ ga ge ha \
      her hom ic id ie_ ii in is it_ jud las le_ ley lhe li mi_ mo mp nc nd ne_ ni_ ns_ ntz ob ol omi ont pl po pre \
      ren rr rs rs_ ser son sta ter to tot udy um un_ ura utr vi | _an _ap _autre_ _av _ba _be _carte_ _fi _g _ha _ha_ \
      _homi_ _jo _las_ _le _ni _ni_ _pu _s_ _se_ _sie_ _son_ _tr _un_ _vi _y _y_ ac ade ame and ara ari bi bli cau con \
      cum dar des die dit dom dor eg_ egu el emp ene ens err ers ex ey_ far fas fey fi ge_ go gue ha_ hi ia ien il im \
      io ion ir ix jo jur lu may mes ng ntr obe oc od oe om_ oma one ors ost ot_ par pen ple pu qua ran rat ret rn ro_ \
      rre rte sa_ sc sie so_ sob sq squ ssa sso str tat ten tes th thi tro tu ua ueg uer ues ul um_ use ut_ va ve_ ver \
      x_ yo ys yt_ yte | _ac _ad _ag _an_ _aqueg_ _ar _as _ay _bayle_ _bi _bo _car_ _cl _cu _cum_ _dar_ _deus_ _dr _em \
      _entro_ _er _ex _far_ _feyt_ _fo_ _hom_ _judyat_ _juratz_ _mayor_ _n_ _ne _nu _pot_ _sober_ _ss_ _ta _terre_ _th \
      _ve _vo aa abe abl ac_ adg ado aga agu ai ale alh anc ane ape arn aur ava ayl ayo bay ben bie bo cap ce_ cl cla \
      com cos cr def den dg dge dis dr dre du ec edi ef eff eme enc eng erm ero esc esp eus ev eya eys fen ffe fo_ for \
      gar gun h_ he_ hie ic_ ici ide ier ig ii_ ir_ is_ ise itz iu ix_ lag lam lh_ lit loc lor mal mar me_ mon mor nce \
      nde ner nhe nq nqu nte nu nul oa obl ome oni ons orn oss ote pag pla pod pot pro rar ras rc rd ri_ rm rna ru seg \
      ses sp ss_ ssi ste sti stu su tab tan tau tio tor tra tum uan ub ug ulh ume une ure ute van ven vo vol xi yat ye \
      ye_ yl yle yor ys_ | _ac_ _ai _aixi_ _apres_ _asso_ _at _aura_ _autres_ _ave_ _aver_ _aye_ _cause_ _causes_ _ce \
      _cr _die_ _dies_ _ditz_ _dret_ _du _eg _eg_ _ere_ _establit_ _fasse_ _fe_ _feyte_ _fr _ge _in _jo_ _jorn_ \
      _judya_ _ley_ _li _loc_ _lor_ _lu _luy_ _marit_ _mes_ _mi _molher_ _mort_ _ne_ _ob _om _on _or _penhere_ _pleyt_ \
      _quant_ _ra _sa_ _segont_ _sens_ _so_ _su _tot_ _tote_ _totz_ _tres_ _vic_ _x aa_ aix ama ana ans apr are arr \
      ase aub aud aug aye ban bar bes ble cas cav ces cie ct cx cx_ da_ dam dan dat dav der dev dey dix don eb ede edo \
      ee ees ego ele elh end ep eq equ eri ert ete etz eve fe_ fer fid fil fr fra gat gen gon gr gra gut hs hs_ ian \
      ida iel ies iey iii iit ilh imo in_ ixi jo_ jor lat les luy med mer met mis mol mpe mps mu nad nar nat nau nci \
      nda neg nes ngu nos nse nta nti oau oc_ ode ole olh omp op ord otz ou p_ pat pon ps ps_ pus quo rau red rem rey \
      rg rie rit rma rn_ rop rra rta rti rum sat sau sd sdi sem spo st_ ta_ tal tar tey tid tim uc ude udi uen ugu uo \
      uoa usa usq ust uy uy_ vi_ vic xe xi_ xx ya_ yam | _ad_ _al _antz_ _apeu_ _aqui_ _augun_ _aus_ _biele_ _caas_ \
      _carnau_ _caver_ _contre_ _costume_ _dat_ _davant_ _deffenedor_ _deven_ _diers_ _digue_ _domande_ _domane_ _dus_ \
      _empero_ _esser_ _estat_ _fase_ _femne_ _ff _fidance_ _filh_ _for_ _ga _go _gr _he _homis_ _ii _judyament_ \
      _leys_ _lodit_ _lors_ _lx _lxvi_ _m_ _man_ _me_ _mu _nos_ _nulh_ _nulhs_ _omi_ _ont_ _os _pagar_ _part_ \
      _partide_ _patz_ _plague_ _plus_ _poder_ _pusque_ _sera_ _sien_ _sons_ _ssa_ _ssenhor_ _sson_ _tant_ _temps_ \
      _testimoni_ _thiansers_ _u_ _une_ _us _va _vi_ _vol_ _xx aas aba aco ad_ ada adi af age ago al_ ala am_ amp ani \
      anq ap_ arc ard asc aso ata ate ati auc ay_ ays bad bat be_ bet bos br bre bs bu caa cad cey cia cid coe cri cte \
      cun dad deg del di_ dic dig dii din dir dob doe dus dz dz_ ece egr egs emb emn ena enq erc erv ese esi esq eta \
      eut eva exc exe fem fes ffa ffi ffo fon fos gad gl gos gs gs_ gud gui had hev hia ia_ idi iga igu ime inh ira \
      iti iv jus lar len ler lhs lig lin ll lod lus lx lxv maa mas mat mau mb mic mn mne mpl mpn mus nal ncu ned nen \
      nge nha ntu oar ocx odi oen ol_ ona oo oos oq oqu ore pad pas pau peu pi plu pn pna por pos pra pri pru pt pui \
      rad ram rav ray rde rdi rec ree reg req rer riu rl rme rmi roa rob rtz rv sab sad sal sar sco scr scu sin sou \
      spe ssu sus tic tri tur tut uau uba ube uda uet uix uma unt uri utz uu uus val var ves vie xc xv xvi xx_ yar yau \
      yta ytz â â_ | _abenture_ _aberatz_ _ades_ _af _age_ _am _aquegs_ _aquere_ _aquero_ _aquetz_ _atau_ _auguns_ \
      _autrementz_ _avesque_ _ban_ _bestiar_ _betz_ _cade_ _cap_ _caperan_ _carnalat_ _cartes_ _cascun_ _ceys_ \
      _clamant_ _coelher_ _da_ _dampnadge_ _dara_ _del_ _dessus_ _dey_ _diit_ _domanador_ _e_ _enter_ _estan_ _ey _ey_ \
      _fara_ _fen_ _feytes_ _fontz_ _fos_ _fu _gens_ _homicidi_ _hostau_ _i_ _judyar_ _jurar_ _jurat_ _justicie_ \
      _leyau_ _linhadge_ _locx_ _maa_ _malheute_ _malhevar_ _maniere_ _mas_ _mau_ _medix_ _medixe_ _messadge_ _meter_ \
      _mi_ _mieytat_ _mon_ _na _nostre_ _nulhe_ _ossau_ _padoent_ _pague_ _pagui_ _parentz_ _partides_ _pene_ \
      _plagues_ _pleytz_ _prees_ _prener_ _proar_ _puix_ _rason_ _responer_ _santz_ _sc _segrament_ _senhors_ _soe_ \
      _soudz_ _tale_ _tengut_ _teys_ _totes_ _ung_ _us_ _vertat_ _vescomte_ _viele_ _voluntat_ _vos_ _xx_ _â _â_ abi \
      abu aci adu aff ail alo amo anh arm aro asa ast ayt bai bal bed beg bla bol bon cc ceb cep cer ci_ cip coo cre \
      cur cut dau deq did dos dot dur dut ebe ebo ega ej eju el_ eni enm enu ept erd erg esd esg etr eud exi eye eyn \
      foe fu ger ges gi gn goe gua gur hab heu hos iar if iff ile ili imp ina inc ins ip iq iqu ist ita itu iu_ ius \
      iut iva ive ixe lad lan lau let lic lim lon loq lun ma_ mba mey mie mil min mpa mpm mt mte na_ nas nc_ nca nco \
      ndi nex nf ng_ ngl nhs nie nir nj nm nme not ny oba obr obs oct oe_ oel oer oey of off olo olu omt onc opi ora \
      orc org ori osq ota oud out pec pes pia pli pm pma pp pub raa rc_ rca rce rd_ rda reb rga rgu rin rla ron rso \
      rss rva san sas sca sel sey sg sio soe tad tas tia tit uar ubl uci udz ung uns up uta uti vit vos xce xe_ xen \
      xxx yad yan yen yn ynh yr yss | _abantz_ _acostumat_ _agos_ _apere_ _aques_ _aquestes_ _armes_ _ataus_ _augune_ \
      _auran_ _aute_ _avant_ _aven_ _bees_ _ben_ _besin_ _biu_ _bone_ _caperaa_ _cavers_ _clam_ _clamantz_ _complir_ \
      _conegude_ _conexence_ _coos_ _cortz_ _cosselh_ _dade_ _degun_ _dentz_ _deudit_ _deutor_ _deve_ _dic_ _dise_ \
      _disen_ _doble_ _domandar_ _doni_ _dues_ _ed _eren_ _esgard_ _establiment_ _estar_ _estatz_ _fasen_ _fassen_ \
      _fermi_ _feste_ _feytz_ _ffase_ _filhe_ _fius_ _fore_ _fors_ _fosse_ _generau_ _goerre_ _gu _homes_ _ladite_ \
      _lasbetz_ _letras_ _losquoaus_ _ma_ _malefeyte_ _may_ _mayson_ _mil_ _morlans_ _nostres_ _oc _ol _pagat_ \
      _parropia_ _passat_ _pay_ _penherar_ _penherat_ _persone_ _plagat_ _pleyteyantz_ _pode_ _poden_ _prave_ \
      _prebost_ _pren_ _principau_ _prumer_ _pusquen_ _reder_ _requeste_ _respone_ _sabence_ _sas_ _sempmane_ _seran_ \
      _sere_ _servitut_ _seynhor_ _soute_ _sp _sus_ _suus_ _tengue_ _tenir_ _terce_ _testimonis_ _thier_ _ti _tornar_ \
      _trobe_ _trop_ _tropes_ _valor_ _vert_ _vole_ _vu _xl _xl_ _xxx_ act ali ami ang app arg ars asb aum aun bee bi_ \
      bia biu bor bse bud bun but cam cat ccu ced cii cio cru das deb ded dem dif dim due ec_ eci efe ei eix ell emi \
      emo enb enf epa erl erq eti etu exp eyr fan fau fic fiu fug gan gas gir gla go_ hes iat iau ib ica icu ido iis \
      il_ ill ine inj inq int ipa ire isi iss iub ja laq lef lem lex lha liq lir lis liu lle ls ls_ lt mad mbl mpo nab \
      nav nb nba ndo ndr nfa nh_ nis nju nom nor nst nth nun nya obi occ oce odo og onq op_ ope orl orm orr ose paa \
      pay pel pet ppa pta rac rci rcx rej reu rid rii rir ris riv roc roe rom rq rqu rro rth rub rvi sb sbe sed set \
      sga sia sii sim sit sol sos spi suu tav teg til tir tis tru ts ts_ uc_ udg udo ugi uis uit ula una unc und usd \
      uto v_ vad vat vii vis vu vul xa xl xl_ xp xs xs_ xt yra yre ysa yso | _agosse_ _aj _anglaterra_ _aperar_ \
      _aquera_ _aquest_ _aqueste_ _aventure_ _ayen_ _baile_ _biaffore_ _br _cert_ _ceysaler_ _criit_ _degune_ _diners_ \
      _domenger_ _dot_ _dote_ _enfant_ _enmende_ _esdiser_ _esta_ _eu _fermar_ _ffar_ _franc_ _garde_ _im _ix _ja \
      _juri_ _lh _loquoau_ _maior_ _mustrar_ _mustre_ _notari_ _on_ _xv aat abo abs adv aio aj aju all alu ano api arb \
      asq avi aya ayr az ba_ bii bit boe bs_ can cen cle cof col cro cti cul cup cus dab dej dep det div doa doi dra \
      dv dve ebu eda edu edz ege egi egl egn ela eli els eno eny ep_ eur evi exa ext ffr ffu fie fii fin fre fru fut \
      gam get gex gle gli gna gne goa gre hat hem hiu hon iad iaf ias icx ige ign iic im_ inf ino ior its iud iur ivi \
      ixs jas jun juu lac leg li_ lia lie lla lli ltr lut luu mai mia mii mob nan ncx ndu nec nem net ney nfo ngo nia \
      nn nsa nss nv nve oad oal odu oes oeu ogu oh oho oi oir oli ond onh ono onv ops oro osc osm osp ov ove oy pan \
      ped pit pob pte pti pun qut rb rco rel rep rge ria rim rlo rne rns rof roh roo rsa rse rtu ruy rve sag sam sap \
      sc_ sig sm sme som sor sov spl spu suf tac tag tiq tos tul ua_ uad ual uas uat ub_ uem uf uff uid uil uir ule \
      ult uni urt usi veg vem via vil vin xar xer xii xir xpr yti yto | _ao _bl _ev _fl _ir _of _pi _ro _ut _v_ _x_ \
      _xi acc ace acq acx ady afi ag_ aiu alb alf als ann ao aol aps asd asi atr atu aul auq avo aze azi bag baq bau \
      bir boq bri bso bst cab cal cca cce ceq ch cil cir cis cl_ cq cqu cth cud cxs dei dex dye dyo eba ebi ect ecu \
      ed_ edg ema enj epu erj erp esa etc eto eum fav fay faz fiv fl ga_ gav gel gis gul har hau hen het hey hu iam \
      iba ibe ict ima ing ini iny ios ipr iro ito itr jad lab lb lbe led lep lf lfa lg lho lib lii llo log lti lv lxx \
      mag mee mel mem mit mos mpt mpu mun mur nam nga nim nit nja nne nno nob noe ntm nx nx_ oas oca oci ocu oec og_ \
      ola oll olt omu oo_ opr oru osd ou_ ous oye pac pal pe_ pie pii pil poc pou ppr pul put qu_ rbe rei rib rj rju \
      rod rp rtr ruu saz sci scl sec sep sf sfe sge sic sip sn spa suc sup sut suy tam tc tc_ the ti_ tin tiu tiv tm \
      tme tol tom tui tzâ ubi ubs ucc ucu ud_ uin uiv upl upp uq uqu ur_ uso uut va_ vac vor xat xcu xem xid xto xtr \
      xv_ yas yli ze zen zi zâ zâ_ | _ci _ef _gl _hu _ls _lv _ny _st _ub _ud _ul _yo _yr _à _à_ aar ach afe alg apa \
      arl arq atg ats ayd ayn ayx aâ aâ_ beu bin bsc ca_ che cig civ cog cop cta cxa cxe dal daq dec dia dil duy ea \
      eau eca ecc eet efr eiu enp euy ex_ fam flo foo fri gay gei gie hac han hob ial iet ife igo |  |  |
      """
    ),
    (
      "ro", 21,
      """
      a e i | e_ n r t u | c d l o p s | _a _c _d a_ i_ m re ă ă_ | _de _p _s ar at de f in n_ ri st te ț | _de_ _e _f \
      _l _m _î _în al are b ca ce co de_ ea en er g ic it l_ le nt or pe pr r_ ra re_ t_ ta te_ ti tr u_ ul un v z î \
      în ș și ți | _a_ _ca _co _i _n _o _pe _pr _r _se _t _u _în_ _ș _și _și_ ac an ate ci cu că di ea_ ec el ent es \
      fi ia ie ii il im is la le_ li lo lu ma me ne ni nu on ro ru se să să_ tu tă ui ul_ ur â în_ și_ | _ac _cu _di \
      _fi _in _la _la_ _ma _re _se_ _să _să_ _un _v as at_ au aț ați bi car con ct că_ d_ din du ele em est et h ie_ \
      ii_ ile in_ la_ lor lui mi na nc nd ns ntr o_ oa om or_ pa po pro pu rea rt ră sc se_ si sta ste su tat to tă_ \
      ui_ um ut ve ân ăr ți_ | _al _b _care_ _ce _cu_ _că _din_ _es _este_ _fo _g _nu _nu_ _o_ _pa _pe_ _pentru_ _po \
      _pu _st _su _tr _un_ ace ad ai ai_ al_ ale am ap ar_ art ată au_ az bu c_ ce_ ces ch cr cu_ da ect ed eg ei ei_ \
      ep ere eri ex ez fe fo ia_ ice ilo int io ir ist ita iu iv iz iț j lt lă m_ mai men mo mp mu nd_ no nt_ nte nu_ \
      nă nț oar oc od ol op ori os ot par pe_ pen pl pre pri pă ri_ ril rm ru_ ră_ s_ sa sp str tea ter tor tra tre \
      tru tul ulu un_ up uri va vi x za ze zi ând ții | _an _ap _ar _au _că_ _da _do _du _ex _fi_ _li _lu _mai_ _me \
      _mi _mo _ne _no _or _sa _sau_ _sc _si _sp _te _va ab ala ali ală ast av ază ba bil bui ca_ cel chi com câ dis do \
      eb edi ef el_ enț era ev eze eț eți fa fi_ fic ge gi gr gu hi ib ica ici ică id ier if ig ili ime imp ina ind \
      ine ini ins ion ip ire it_ ite ită iza iș iți lic liz lă_ mb min mit mul mă ne_ nea nf ng ni_ nst nta nă_ nți \
      oat ob ona ont orm ost per pi por pt ra_ rat rec rez rii rin rn rti rul sau so st_ sti ta_ tal tar tel tic tiv \
      tri tur ua uc une ura us ute va_ vo ză ză_ înc înt ări ăs ăt șt țe ția ție | _ad _al_ _am _as _au_ _av _ca_ _ce_ \
      _cr _câ _dacă_ _el _er _fa _fost_ _gr _im _le _lo _mu _ni _ob _ra _ro _s_ _so _sunt_ _ti _to _ur _ut _ve _vo _z \
      abi act acă af ag aj alt ame an_ ani ant ara ari ară ase ati atu aș be bo br cat cea cer ci_ cit cl col cor cri \
      cti cul cum cur cân cț cți dac dat dec der des dic dr dă dă_ eas eaz ebu ece eci elo eme ene eni erm esc eta ete \
      eu eș eșt fer fie for fos fu ga gra gur gă he ial ibi ic_ ide ifi iil il_ ima imi inc inu isp ito iul iun ive ju \
      lar lat leg lim lit loc lul man mar mat me_ med mn mod mpl mâ mân mă_ na_ nal nat nce nci nde ner nic nit nti \
      ntu num oas of og oi olo onf oni ons ora ort osi ov oz p_ pli poa pun put pă_ ral ram rar rc rd reb reg rep res \
      ric rie rim rit rma rni rom rs rte sem sis spe spo stă sul sun sup tem ten til tim tin tit toa tră ub uie ult \
      um_ unc uni unt ut_ uti uto v_ ver vă xi zat ze_ zu ăț ăți ște ști ța țin țio țiu ță ță_ | _acest_ _ale_ _ar_ \
      _at _ba _bi _ch _ci _cl _când_ _dr _după_ _ef _era_ _ev _fe _fie_ _fr _fu _fă _ge _h _i_ _ia _instalare_ _j _l_ \
      _lui_ _mă _op _pl _poate_ _prin_ _pă _ră _ta _trebuie_ _va_ _vi _vă _îm _ț adi alo am_ and ans anu anț apr ata \
      ato aut ave b_ bl bli bs bă cal cc cen cep che cia cin cip cop cre ct_ cta ctu cut cât căr dar den dev dia dif \
      duc dul dup dur dus eca eco ecu ecț ede ee efe efi egi elu emi emn ens eo ept er_ ern ers eru erv ese esp evi \
      exi exp faț fec fel fiș fl fr fă g_ gen gin gl gli go ian iar iat ibu icu iec iei ien igu iin inf ină inț isc \
      iti itu iu_ ivi iși lec lel lin los lta lte luc ma_ mbr mel met mic mne mon mpo mpu mun nar ndi ndu nec nfi nfo \
      nii nil nim nir nis nor nsi nsu ntă nui nul nut nța nțe obi oc_ oca oce ocu od_ odu ogr oi_ oli olu oma ome omi \
      omp omu one opi ore orn oru ot_ ote ou ozi pac pec pon pos pot poz pra pul pâ păr rad ran raț rb rel rg ria rib \
      rio ris riv rme rmi roc rod rog rop rp rv râ rân rț rți sar sc_ scr scu scă sel ser sit spr stu sub sur tab tan \
      taț tiț tr_ tro tâ tăț uce ucr ud uit ula uma ume umi und ung uno unu upr upă ure urm ură us_ use utu uz uș uț \
      uți val ve_ vea ven vin vit vâ vă_ w xis xp zar zen zit zo ât ât_ îm împ îns ăc ăl ăm ăn ăto șa șe șie ța_ țe_ \
      țil | _ab _această_ _af _am_ _avea_ _aș _bo _bu _bă _cel_ _cum_ _dar_ _dintre_ _dumneavoastră_ _ec _el_ _em _en \
      _fișiere_ _fără_ _ju _le_ _loc_ _mod_ _na _of _orice_ _pi _pornire_ _pot_ _pâ _ri _ru _sub_ _timpul_ _toate_ \
      _trebui_ _tu _ul _unei_ _unui_ _vor_ _vă_ _zi _într_ acc aci aco adm afa afi agi ain aju alu amb amu anc ane apa \
      apl apo apt apă arc asa asc asi asu asă atr avo azu ași ață bț bți cad cam cap caz caț cce cee cie cla clu cru \
      cte cun căt da_ dea dep det diu dm dmi dre dru dum eau eav ech edu eea ege ela eli em_ emb emp emu enu epe epu \
      erc ero ert eră es_ esa esi esu et_ eti etr etu etă ev_ eva eve exe ext ezi ețe fac fig fii fin fol fun făr ge_ \
      ger gis gre gru gul gă_ het ho iaț ibe ico id_ ife ij ilă imb imu imă ing ioa ior ipa iri ise iv_ iva ize izi \
      ișt ja jo k las laț lc lea lem let lib lie loa lu_ lum lun lț mag mal maț mba mea mem mer mi_ mis mor mpr măr \
      naț nch nct ncă ncț nda ndă nei nel nge nib niș niț noa nos nse ntâ nua nv nve nz năt nță ode oe ofe oie ol_ ole \
      omâ onc ond onț oo ope opr orb ord orp os_ otr ovi oș oț pat pes pie pla ple plu pta pte pur pus pân pț pți rac \
      raf rap rca red ref rei rer ret reu rev reș reț rmă rna rob rol rot rt_ rta rtu rum rup răs sa_ sat sch sco sec \
      sf sib sig sim sin sm sol sor spa spu sto suf tam tas tec tei teț tf tfe ti_ tie tm tot tua tui tun tut tăr ua_ \
      ual ub_ uf ug uia umn una ur_ urn uro urs uta uv uzi uși vat ved vel vir viz voa vol vor vr vân xe xt za_ zaț \
      zi_ zon zul ânt ână âr îna înd îne ăd ăi ămâ ănă ăp ăru ără ătr ătu ău ăz șu țel | _aceasta_ _acesta_ _aceste_ \
      _ag _ai _aj _alte_ _ani_ _are_ _asemenea_ _astfel_ _asupra_ _atunci_ _așa_ _br _cazul_ _cea_ _cele_ _chiar_ \
      _către_ _decât_ _despre_ _dev_ _disponibile_ _doar_ _e_ _ei _ei_ _et _eu _există_ _față_ _fiind_ _ga _gl _gă _ha \
      _ho _iar_ _informații_ _is _jo _lor_ _lucru_ _lă _mare_ _multe_ _mâ _n_ _ne_ _nici_ _numai_ _oa _oc _om \
      _partiții_ _partman_ _posibil_ _programul_ _putea_ _puteți_ _puțin_ _până_ _râ _sistem_ _sistemul_ _timp_ _um \
      _unde_ _unor_ _uș _valoarea_ _vr _vâ _zo _îi _îi_ _îl _îl_ _înainte_ _între_ _îș _își_ _șt _ți abo abs ach acu \
      ada ade adr adu adă aid ajo alc ama ami ana ape api ard arh aru auz avi avu ax azo așa așt ața bal bar bat baz \
      bel ber bia bie bin bit bol boo bre bri bru bso bst bul bun bă_ băr can cas cau ced cem cet cid cif cii cil ciu \
      ciz coa cod cot cui cup cuv cv căl deb def del dem deo dez die dim dir diț doa doc doi dom dor dou doz du_ eal \
      eam ean eat ebi ecv ecâ ega egr egu egă eia ej ema emo end eno eor epa epi epr erg eu_ eun eur evo evă exc f_ \
      far fes fir fle fra fre ft fur făc gal gar gat gh ghi gic gim gri gâ gân găs găt ha hi_ hia hid him hip ida idi \
      idă iet iga iit ipt irm is_ isi ism ivă je ji jor jul jur jut lan lcu les lg li_ lig lip lis log lt_ lti ltu ltă \
      lua lăr lăt lți maj maș mbu mei mes mil mna moa mp_ mpe mpi măs măt nai nca ncl nco neg nen neo nes net nez nfe \
      ngi ngu ngă niu niv niz nj nof noi nou nr ns_ nsa nsp nsă nun oap oba obl obț oci oda odi ofi ofo ogl ola on_ \
      ono onv oot opu opț orț osc ose ota oti otu ou_ ouă ox oxi oți pa_ pal pas paț pet pia pii pir plo plă poe poi \
      pol ptu ptă pub puț păs rag rai rau rav rci rd_ rdi ren rf rgi rh rhi rid rif rig rij rip riz riț roa rof ror \
      ros rov rp_ rpu rsi rtm run răm răr sca sea sen sep ses siu sl sla soc stf sum sus săn tes tet tif tis tma tom \
      ton trâ tud tân uar uat ubl ubs uci ude udi ue uir ule ulț umu umă ună unț upe upu urg urt ust usă ută uza uă \
      uă_ var veț via vii voi vre vu wa war x_ xa xc xem xim xpl xx y z_ zb zea zic zie zil zut âi ân_ âne âng âni îi \
      îi_ îl îl_ înr îș își ăcu ăm_ ăra ăre ărț ăsa ăst ăsu ăta ătă ău_ ăzu ăș șa_ șin șit șn șo țar țat țea țu | \
      _aceea_ _acestea_ _acestor_ _acestuia_ _acum_ _ai_ _ales_ _anumite_ _aproape_ _aveți_ _avut_ _aț _ați_ _be \
      _bine_ _caz_ _ceea_ _conformitate_ _consultați_ _corp_ _corpului_ _cât_ _d_ _data_ _debian_ _deoarece_ _dintr_ \
      _dispozitive_ _doi_ _două_ _eg _erau_ _eu_ _exemplu_ _ext_ _face_ _fața_ _fel_ _fiecare_ _foarte_ _folosind_ _go \
      _gu _gâ _id _ie _instalarea_ _instalării_ _iu _iz _liber_ _medie_ _membre_ _mg_ _mi_ _noi_ _od _ori_ _os _parte_ \
      _partea_ _permite_ _peste_ _precum_ _prezenta_ _prima_ _primele_ _privind_ _probabil_ _program_ _protecție_ \
      _punct_ _punctul_ _raid_ _rețea_ _selectați_ _sensul_ _simplu_ _sistemului_ _software_ _special_ _substanțe_ \
      _sursă_ _său_ _tenofovir_ _toată_ _totuși_ _trei_ _una_ _unul_ _urmă_ _utilizarea_ _utilizate_ _utilizați_ \
      _vedere_ _w _x _zi_ _împotriva_ _încât_ _înecat_ _însă_ _întâi_ _șa _ța _ță ac_ aca acț age alg ană arm as_ ava \
      axi az_ aza bab ban biș ble bse bur but cci cei cev cio cos cra cră cto ctr cve deț dii dio dit eaș ecl ecă efu \
      eh eie en_ eoa epo erf eto eut exa eza ezu ezv eșe eși fap fem fil fla flu foa fov fru ftw gan gaz gaț gia gie \
      gor h_ his hit icâ idu ieț igi ila ilu im_ ipe ipi ipu ir_ isl iso isă izo iză ișn lac laj lam lb ld lei len lev \
      lia lii luț lăc lăs mas max mie mir miș miț mom mpa măn ncâ ndo nem nev nfl ng_ ngh nia nie not nre nsc nto nzi \
      nză năr oam oco oft ogi olt om_ omb opo org oto ova ove oși pag pan pea pil pin pit ps pt_ pto păt ras raș rcu \
      rcă rda rem rge riu rl rm_ rne roi ron rso rui rut rva rve sal sd sia soa sof său taz teg tez tii toc tw twa tâi \
      uaț unz upl vac van vec vid voc vut văz xpe xt_ zia ziț zur zâ âi_ âm ânc înf îng ăci ăde ădu ăin ăse ăsi șc șnu \
      șur țăr | _acea_ _aceeași_ _același_ _acestei_ _acestui_ _administrarea_ _aduce_ _afară_ _altfel_ _altă_ _an_ \
      _anexă_ _anul_ _anunțat_ _aplicare_ _apoi_ _aprilie_ _apă_ _articolul_ _auto_ _automat_ _auzit_ _având_ _baza_ \
      _bază_ _beta_ _birou_ _bun_ _cadrul_ _cale_ _cauza_ _cazuri_ _cei_ _ceva_ _chimice_ _cine_ _codul_ _comitetul_ \
      _complet_ _comunitare_ _comunitară_ _constituie_ _contribuie_ _controlor_ _convertit_ _conțin_ _conținutul_ \
      _copii_ _corect_ _corespunzătoare_ _câteva_ _date_ _dată_ _dea_ _decembrie_ _deci_ _definite_ _deja_ _determină_ \
      _deși_ _diferite_ _diferită_ _direct_ _disc_ _disponibil_ _doriți_ _doza_ _durata_ _dvs_ _ea_ _echilibru_ _ele_ \
      _elemente_ _eliminarea_ _emise_ _emisă_ _energie_ _european_ _existente_ _faceți_ _faptul_ _fișierul_ _folosit_ \
      _frecvent_ _funcție_ _făcut_ _general_ _generale_ _hormoni_ _ianuarie_ _imagini_ _imediat_ _important_ \
      _instalați_ _intră_ _jos_ _jurul_ _legate_ _legislației_ _li_ _limba_ _locul_ _lumina_ _lungimea_ _lângă_ \
      _majoritatea_ _manual_ _mari_ _maximă_ _mașină_ _mediu_ _mediul_ _memorie_ _mic_ _mici_ _minimă_ _mintea_ \
      _moment_ _monta_ _montare_ _mult_ _mă_ _necesare_ _negru_ _nevoie_ _nimic_ _nivelul_ _niște_ _noaptea_ _nodev_ \
      _nou_ _numele_ _numit_ _obiect_ _odată_ _ora_ _orală_ _orașul_ _pachetul_ _parcă_ _partiție_ _partițiile_ \
      _pereții_ _poată_ _prevăzute_ _prezent_ _prezentul_ _prezintă_ _primul_ _printr_ _printre_ _privire_ _probleme_ \
      _procesul_ _procesului_ _produsele_ _programe_ _pur_ _putere_ _puterea_ _părți_ _radiația_ _repede_ _român_ \
      _rândul_ _secolul_ _separate_ _spațiul_ _statele_ _stick_ _suplimentare_ _sus_ _te_ _tot_ _tuturor_ _ul_ _undă_ \
      _unele_ _uneori_ _urmare_ _urmează_ _utiliza_ _utilizând_ _ușor_ _valoare_ _vechi_ _veți_ _viitoare_ _vânzare_ \
      _xxx_ _zile_ _împreună_ _încă_ _întrebări_ _ăsta_ |  |  |  |  |
      """
    ),
    (
      "la", 21,
      """
      e i s t u | a m n o | c d r | _e _s e_ es l m_ p q qu s_ t_ | _a _d _es _i _n _p _q _qu a_ d_ en er et in it ni \
      nt on r_ se si st te ti tu um um_ us | _c _de _est_ _in _m _no _u al at b de di em em_ ess est et_ f g h i_ ia \
      ic is iu li n_ ne no o_ od or po quo ra re ri ss st_ ta tur ue ui uo ur ur_ us_ | _al _co _di _esse_ _et _et_ _h \
      _in_ _mo _non_ _o _po _pr _quod_ _r _se _si _su ae ali am am_ an au ci co ct cu ec ent er_ ia_ id il im in_ io \
      is_ it_ itu mo nd non ns nti nu od_ om on_ os ot pe per pr qua qui se_ sse su tem tia tio ua un uod ut | _ad _au \
      _autem_ _f _pe _re ab ac ad ae_ ar ati atu aut bi c_ ca ce con ctu du ect ed ei el ens ere eu fi gi ib ig ion ip \
      iq iqu ita ius le liq ll ma mi mp mu na nit nte oc one op ote ou pot re_ ro rt ru sit ten ter tum uer ut_ ute x \
      | _ac _ad_ _ca _de_ _ex _ha _ho _ig _igitur_ _na _ne _om _per_ _sit_ _t _ue _un _ut _ut_ ad_ ant as ate be bil \
      bu bus cun de_ deu dic diu do dum ecu ell end eni eo eo_ eri es_ ex ex_ fe fin ge git gn ha ho iam ibu ici id_ \
      ide ie igi ili ini int io_ ips l_ lu me mn mou nat nc ndu ne_ nem nim nis ns_ nt_ ntu num omn oni oue pa pi por \
      pos pra pri pro ps que rae rat rum sa sec sen si_ sic ssi ste sum ta_ tat tel tes tis to tr tus uae ud uen uid \
      ul und unt x_ | _ab _aliquid_ _b _bo _cu _deo_ _deus_ _ei _en _enim_ _er _ex_ _fi _hoc_ _hu _im _ip _ma _ni _op \
      _oportet_ _pa _potest_ _quae_ _quia_ _ra _se_ _secundum_ _sed_ _si_ _sic_ _uel_ _ui abe acc act ap ari as_ at_ \
      bo bon bs cc cci cip cit cor cti cum da dem den deo dit do_ ea ed_ edi ei_ el_ eq equ eti etu eus fec ff gen hab \
      hi hoc hu ibi ic_ icu ien if ile im_ imp imu ina ine inf inu ir ist ite iti iui ium la le_ lic lit liu lle lli \
      lo men min mni mod mot mpo nde ndi nec nf nfi niu nue ob oc_ ol omi onu opo ore orp ort oru oss ost otu par pl \
      psu pu ra_ ri_ rim rit rp rte sc sed sib sim so sta sub tan tas te_ tet tra tu_ u_ ua_ uam ub ue_ uel ui_ uia \
      uin uit uiu uo_ up ura | _a_ _ab_ _an _cum_ _deum_ _eius_ _eo _ergo_ _essentia_ _etiam_ _fa _fo _g _ge _id _il \
      _ipsum_ _it _l _me _mouens_ _nam_ _nisi_ _nu _os _potentia_ _primum_ _quam_ _qui_ _sa _sicut_ _so _sunt_ _ta _te \
      ab_ aed aet ag ale ani are art aus b_ ba bet bst cat cau ces cid cie cog com cui cut dd der di_ din eat eb ece \
      ef eip eiu emp ene era erf erg ers eru ete eum fa ffe fic fo for gni go go_ hil hui iae ica ice ict ign ii ill \
      ima imi inc ior ipi isi iue lec li_ lia lig lis lt ma_ man mm mne mpl mum mus na_ nam ndo ner nes ng ni_ nia nom \
      nos nsu nul nus oba obi oce og ogn omp ons ont ori orm osi pat ph pli pon pp pt res ret rf rfe rg rgo rin ris \
      riu rm rma rob rop rs rti rtu sa_ sci sei sig sol sp sti str sua sun sup tam ti_ tin tiu to_ tor tud uan ubs uc \
      ud_ udi uet uir uis ull uni unu usa uu | _accidens_ _actu_ _ae _aliqua_ _aliquo_ _aliud_ _am _amplius_ _ap _aut_ \
      _bonum_ _causa_ _corpus_ _dei_ _dicitur_ _du _ea _ef _eo_ _habet_ _hi _huiusmodi_ _id_ _impossibile_ _infinitum_ \
      _intellectus_ _item_ _motus_ _mouetur_ _mu _nec_ _necesse_ _neque_ _nihil_ _omne_ _omnia_ _or _ostensum_ _patet_ \
      _ph _pl _quo_ _rebus_ _rei_ _sc _seipsum_ _sp _sua_ _supra_ _suum_ _to _unde_ _unum_ abi add alt amp and api app \
      bat ced cen cer cet cr cta dam ddi dei des det dif dis duc ea_ ebu ec_ eci eff eli emo en_ ep ern esi fac fer ga \
      gna gno gu hom hum iat iff ige ih ihi iis il_ ind ing ino inq irt iss iud iun la_ lem les lib lii lio lla llu \
      lte lud lum mag mal mat mil mo_ mon mpe mq mqu mul nc_ nci nda neq nib nif nih no_ nq nqu nsi nst ntr odi odo \
      odu olu or_ ord os_ oti pec pet phi pie plu psa pus ral ran rar rd reb rei rem ren ria rib rn ro_ roc rpo rpu rr \
      rsa sap seq set sin sis siu sm smo spe suu tib tit tot ult uma upr usm uum xi | _actus_ _adhuc_ _ag _alia_ \
      _alicuius_ _aliis_ _alio_ _aliquod_ _ar _at _cr _diuina_ _do _ea_ _ei_ _ens_ _erit_ _essendi_ _essentiam_ \
      _esset_ _genere_ _his_ _idem_ _illud_ _infinita_ _intellectu_ _inuenitur_ _ita_ _li _lo _mi _modo_ _modum_ \
      _motum_ _moueri_ _mouet_ _natura_ _nomen_ _nulla_ _omnibus_ _omnino_ _omnis_ _omnium_ _pars_ _possit_ _praeter_ \
      _prima_ _prius_ _propter_ _quid_ _quidem_ _ratio_ _ratione_ _rationem_ _rerum_ _res_ _scilicet_ _substantia_ \
      _tamen_ _tempore_ _tu _ueritatem_ _uero_ _uirtus_ abs aci adh aec ael aeq aes age agi agn ai ame amu ana ars aru \
      ass ata ato att ben ber bit cae ce_ ci_ cil cim cl cre cto def dh dhu doc ede edu efi eg ele eor erm ero err ert \
      esp eta exc exi fes ffi fid fu gat ger hae he his huc ial ibe idd ies ifi ii_ ilo imm imo ins ipa ire iri ito \
      iua iuo lar len lin llo lo_ los lti lur mai mam mmo mmu mob mun nae nal nco ngu nie nin nir nob not nta ogi ole \
      ome ona onc oph opr opt oq oqu ora osc oso ota oto pit piu ple ppe psi pso pte ram rdi rea red rel rer rio rmi \
      rs_ run sam sar sce sem sid so_ sop ssu sui tae tal tar tic tim tri tt tut ual uas uat uc_ uct uea uib uic ula \
      umq unc uoc uor upe uri uti xc xce xis y ys | _absque_ _actum_ _alicui_ _aliquam_ _animal_ _as _boni_ _bonitas_ \
      _causam_ _cognitionem_ _contra_ _corpore_ _cuius_ _dicimus_ _dicit_ _dictis_ _dicuntur_ _diuinae_ _diuinum_ \
      _effectus_ _eorum_ _eu _finem_ _forma_ _formam_ _fu _genus_ _haec_ _hanc_ _homo_ _huic_ _huius_ _hunc_ _ideo_ \
      _illa_ _inquantum_ _intellectum_ _inter_ _ipsa_ _ipse_ _ipsius_ _is _la _magis_ _maius_ _mouere_ _naturam_ \
      _nominis_ _noster_ _notum_ _nullo_ _perfectio_ _perfectum_ _possibile_ _possunt_ _praedicatur_ _primo_ \
      _principium_ _probatum_ _probatur_ _pu _qua_ _quamuis_ _quantum_ _quasi_ _quibus_ _quorum_ _rationis_ \
      _relinquitur_ _semper_ _sequitur_ _simul_ _siue_ _solum_ _st _suae_ _suam_ _substantiae_ _sui_ _tantum_ _totum_ \
      _tr _ueritatis_ _ul _uniuoce_ _unumquodque_ aio aiu al_ alb als alu anc aph asi auc ban bea bi_ bie bis bsi bsq \
      ca_ cal can cap car ciu clu cq cqu cul da_ dat deb dep dio dq dqu dun duo dus eba ebi eda emi emu enu eos epe \
      erp eue fal fit gib gis gul han hib hun hy hys ias idi idu iec iet ife iga ime iol ipe ira ix lat lb let lex loc \
      lor ls lta lus mae me_ med met mi_ mis mit mor mpi mui nan nar ncl nct nen net nge ngi nor nse nto nui oca odq \
      oli omm omo ond onf ope pen phy pir ppo pse pti pur rc rec rep rnu ror rpe rro rsi rue sal san sat sio spi spo \
      sq squ ssa sto stu sus tap th tig tru tui uar ubi uci udo uem ues ug uie uio ul_ ume umm una uno uol usi uta utr \
      xim xt ysi | _accidentis_ _aliam_ _alias_ _apparet_ _appetibile_ _bonus_ _caeli_ _causis_ _ci _cogitari_ \
      _compositio_ _contrarium_ _conueniat_ _conuenit_ _conueniunt_ _corporis_ _cui_ _da _dependet_ _dici_ \
      _differentia_ _diuinam_ _dum_ _duo_ _essentiae_ _eum_ _existens_ _facit_ _fidei_ _finis_ _finita_ _finitum_ \
      _formae_ _generis_ _gu _habeat_ _habens_ _habent_ _habere_ _humana_ _humanae_ _ii _illius_ _immobile_ _inest_ \
      _infinito_ _intelligens_ _intelligere_ _inueniri_ _inueniuntur_ _ipso_ _iterum_ _iu _le _magnitudine_ _malum_ \
      _materia_ _materiae_ _minus_ _modus_ _moueat_ _moueatur_ _mouentis_ _multa_ _naturae_ _naturaliter_ \
      _necessarium_ _nobis_ _nomina_ _nomine_ _nullum_ _ob _omnes_ _omni_ _ordinem_ _parte_ _partes_ _perfectionem_ \
      _perfectiones_ _plura_ _plures_ _pluribus_ _ponere_ _posset_ _possumus_ _potentiae_ _potentiam_ _praedicta_ \
      _praeterea_ _primi_ _primus_ _procedere_ _proportionem_ _proprium_ _quaedam_ _quanto_ _quem_ _quidditas_ \
      _rationes_ _rem_ _sapientia_ _seipso_ _sequetur_ _sibi_ _similiter_ _similitudinem_ _similitudo_ _simplex_ \
      _simpliciter_ _sine_ _sint_ _speciem_ _species_ _substantiam_ _summum_ _tempus_ _totius_ _uera_ _ueritas_ \
      _ueritati_ _uia_ _uidetur_ _uiolentum_ _uirtutem_ _ulterius_ _una_ _uno_ _uo ac_ acq acu adu aem aer alo ane ang \
      ans anu ape ara ax axi bab bed br bui cem cep ch cir cis cra cri dea dia dix dom dua due eam ean ebe ee efe ega \
      eh ehe epu esc eui exp ext fir fr fui gar gel gr hen hi_ hic hor ian ico ie_ iem ipt ipu irm isc itt ixt lap lbe \
      loq lsu lto lut max mir mix mme mpu mut nce neg nfe nio nn nou nsp nun oct ocu of ola oll opi orr osu pho phu \
      pia pin pio pla ppa ppr pre pta ptu pug rab rb reg reh rii rip rna rni rod rom rru rta rus sae sas scr scu sd \
      ser su_ sue tii til tro tte ttr tua tun tuo uce uf ugn umu uos upp upt ure uru usc uus xe xer xp | \
      _accidentaliter_ _accipere_ _agens_ _agit_ _aliquis_ _alterius_ _ante_ _aristoteles_ _capere_ _ce _commune_ \
      _compositionem_ _compositum_ _consideratio_ _contraria_ _conuenire_ _corpora_ _definitione_ _deos_ _dicendum_ \
      _dictum_ _diuersa_ _diuinorum_ _e_ _eadem_ _eam_ _eandem_ _ed _effectu_ _eg _eis_ _el _eos_ _falsum_ _fine_ \
      _fit_ _fr _fuit_ _hic_ _homines_ _homini_ _hominibus_ _ia _ii_ _infinitus_ _intelligit_ _inuicem_ _io _ipsam_ \
      _magnitudinis_ _maior_ _maiori_ _maxime_ _melius_ _motor_ _mouentia_ _mouentibus_ _necessitas_ _ordo_ _ostendit_ \
      _participationem_ _perpetuitatem_ _pi _posse_ _principio_ _ps _respectu_ _significat_ _talis_ _tam_ _ti _tunc_ \
      _ua _uirtute_ _unus_ aba abu acr ade adm ah alm ami amq an_ ap_ apu aq aqu arg arn asu ath aud aue aug aui bro \
      bso bum cam cas cce ceb cia cib cin co_ coe col cte ctr cur dda dee del dig dii dim dm dmi dup dur ead eas edo \
      ees ego egu eis ela elo elu eme epi ept erb erc ese esu ets exe fie fra fue fun gi_ gin gne gnu gua gub gui h_ \
      hac hit hol hr hus iar ibr icq ida ier ila ios irc iu_ iuu ixi lam lan leg leu lm lsi lun mar mas mel mer mpa \
      mpr mpt mur nea neb nga nic noq nsa nso nua nuu ny oa oci ocr ode oe oep ol_ om_ ono ony opp oui ouo p_ pas ped \
      pic pis pue put rac rad rah rbi rca rci rda rdo rdu ref reu rof roq rou rra rre rso rsu rt_ rup sac sda sl sli \
      soc sor sso suf suo sur tab teb tho ton tos ts tsi tti tuu ube uca ueb uff uii uli umi une ung uoq upl usd usl \
      usq ust uun ux xit xte ys_ | _af _ch _fe _gr _i_ _ib _ir _lu _oc _ro _th _x ace adi af aff aga ahi ama ann ano \
      apt arc ast atr bar bor bri bt bul bun cac cel chi chr cif cup cus dae dan dec ded dhi dir dl dli doq dos dux \
      efa ege egi ein ema eod epa erd erh eu_ exo fia fil fl flu fru fut gic gim gm gme gra gue gum gun gus hia hin \
      hri idq iei igu iii inn iob irr isp isr lab lbu lid lim lmo log lub lue lup mb mc mcu mea mic mma mmi naq nau \
      ncu neu nfr nfu nni nys ob_ oda odl oh ohi ong opu pal pau ph_ phe pid pig pii pud quu rch rde req rgu rh rhi \
      rie rig rmo rno roh ros rua rui sep seu son sr sra tec the tir tol tp tpo tue tul ulo ump urr uto utp utu xcl \
      xi_ xo xod xpe xpr xti xtr xtu | _be _em _of _us _xi abo ada aee aei ahe aia amb amm arm asc beb bem bir bl bli \
      bo_ bti cea cha coa dde eco eex egn ena eua eut fab fiu gan gio hes ho_ iab ich ido ieb igm ioc iot isa iuc iut \
      ixe las lau lef lon lsa lso lui mbu mem meu moy nab ncr nna nnu nsc oac obu ofe off olo ose oy oys pel pha rau \
      rcu rme rud sai sca sde stq tie tiq tq tqu ttu uac uad ubl ubt ucu uda ude uge ugu uil uim ulu uom upi urn usu \
      uxe xa xu | _ai _aq _ec _ep _ga _ix _ru _sy _ty _ub _x_ _z _za ach ado aeb aeo ago ait ala apa ard aro arr asd \
      axa bau bia biq biu boe cab ch_ cla cos dap dar dc dcu did dol don dor eae ebr ecc ecl edd efl efu els eno eph \
      epr eth eto eun euo exh fas ffu fig fix fus gau ge_ gea gem get gia gil giu gre gri gur gut guu hem her het icc \
      igo igr ioa ipl iso ix_ lae lbo lc lt_ ltu lua luc lux mau mia miu mos nas nca nfo ngr nid nsm nuo nym oad oan \
      occ oco odc odd oet ofi ofu omu orb osa ox oxi pac pan pe_ pes pi_ pim pul rba rbu rox rri ruc ses smu sph stm \
      sy syn tea th_ thi thr tif tm tmo toq tth ty tyr ub_ udu ugm ulc umc uoa uot use utt uxi xh xhi xig xio ym yma \
      yn yno yr yra yse z za | _bi _cl _eq _fl _gl _o_ _ot _u_ _ur _uu aca ads aeg aep ahu amc aml amo apo aps ar_ asm \
      aua auf aur |
      """
    ),
    (
      "da", 22,
      """
      e | r | a d i l n s t | e_ er g k m o r_ | _d _s de en er_ f n_ t_ v | _a _de _e _f _i _m _o an b en_ et et_ g_ \
      ge h in nd or p re st te ti u å | _b _fo _h _k _p _t _v al ar at d_ de_ ed el fo for i_ ig il ke l_ le me ne ng \
      og s_ se sk ve æ ø | _at _at_ _en _er _er_ _ha _i_ _in _me _n _og _og_ _ti af at_ den der det em ere es ha il_ \
      is j la li ll m_ nde ns og_ om on or_ ra re_ ri ta te_ ter til vi y å_ | _af _af_ _de_ _det_ _en_ _for_ _g _l \
      _på _på_ _r _si _sk _st _til_ _u _vi af_ ag all am an_ and ar_ ati be c di ds ed_ ede eg end es_ f_ fi ge_ ger \
      gt he id ig_ ige ik ikk ind ing io ion it iv je ka ke_ kk kke ko le_ ler lig lle ls ma men ne_ nge ni nt ol om_ \
      op på på_ rn ro rs rt si ske so som sta ste så tal tio tr ud un va ver ær ør | _an _be _den_ _der_ _di _du _et \
      _et_ _fr _har_ _he _hv _ik _ikke_ _j _ka _kan_ _ko _ma _med_ _om _op _se _so _som_ _så _så_ _ud _ve _væ a_ ad \
      ang art av bl br da dr dt du ef ek ell els ent ern ev fr ft fø gen gr gt_ har hv ins isk ive k_ kan ker kr ks kt \
      ku ld lse lt man med mer mi mm mme ner ng_ nin nst od one ov ove pa pe pr rd rer ret rin rne ru sa se_ ser sp ss \
      sy så_ to tt tte u_ und var væ vær ys år år_ | _al _bl _br _c _da _du_ _el _fi _fra_ _je _jeg_ _kr _ku _la _men_ \
      _mi _no _om_ _ov _pa _pr _re _sa _skal_ _sp _tr _un _va age ak al_ ale ans are as ba bi ble bru ce del dig dre \
      dt_ du_ eg_ ej eks el_ em_ ene ens eri ers est fa fl fra fte før ga get gi gra gs han hed ho ide ie igt ill ir \
      ist iti jeg kal ken kl kom kon lan lat lde lev lg lla lo lt_ lu læ met mo mp na nd_ ndr nen nf nk nn nne no ns_ \
      nte nu o_ old on_ ons ort os par pl po pro ra_ rb red ren res rk rm rr rt_ rte rug ræ sam sen sig sk_ ska sl st_ \
      str sys tem ten tet tor ts tø ug uge ul ur us ut v_ ve_ ved ven vil vis vo yst æl æn ære æs øre | _ba _ef \
      _efter_ _ek _eller_ _fa _fl _få _fø _gr _han_ _ho _hu _li _læ _man_ _mo _mu _må _ne _ny _også_ _over_ _po _sig_ \
      _sy _ta _te _to _var_ _ved_ _vi_ _vil_ _være_ _å _år _ø ab ag_ akt alt amm ave bes bli bo dag dan dd des dis dl \
      do dst dte eb eft ege eh ele eli elt eme enn ett ev_ eve fe fil fu få gel gg gge giv gl gså gu gå hav hen hol hu \
      hvi hvo ia ids ik_ im in_ ine is_ ki kri kti kun lag lem lf lin liv lv ly lø mat min mod mt mu må nds ndt nes \
      net nog nsk nsp nt_ ny oge ogr ogs ok omm ont ops ord ore orm ors ot p_ per pi pp ps pt ram rat rde rh rig rl \
      rma rog rst rti ry rø sel sid skr sm sn spr sse sti sto stø sv sæ sø tag tar ted tid tig tis tn tni tra tre tu \
      ty ude ue un_ vet vi_ vid vn vor w yd yde yg yn yr åd æg ærk ød øg øj ør_ | _ad _alle_ _ar _bi _blev_ _bo \
      _bruge_ _bø _co _da_ _dette_ _do _dr _fe _fu _få_ _ga _ge _gi _go _gå _havde_ _hun_ _hvis_ _hvor_ _kl _kunne_ \
      _kø _le _lo _mange_ _meget_ _mere_ _na _nu _nu_ _nå _næ _op_ _pe _pl _siger_ _sl _sm _sv _to_ _ud_ _uden_ \
      _under_ _år_ abe ad_ ade aft agt ald am_ ant ap arb ask ast ate au avd b_ bar beg bej ben ber bet bil bu by bø \
      bør cer ci co da_ db dde deb df dg din dri dsk dv ea ec eds ejd ekt elv emm eng enh ep era ert esk ess ets ff \
      fig fin fle fre fun få_ fæ gan gh ghe gle gn go god gru gte gti gur går gø gør hel her hi hj hun hve hå id_ ier \
      if igh igu ile ilf ils int ise it_ ite jd jer jo kab kel ket kla kse kst kt_ kø lad lar lb ld_ led len les let \
      lge lit lk lli log lut læg læs me_ meg mel ml mpe mul mæ ndi ndl ned nem nfi nfo ngs nh nhe nis nke nkt nl nse \
      ntr nu_ nye nå når næ ob oc od_ ode of oli omp onf oo op_ orh ost pel pen pla por ppe pst pu raf rbe rdi reg rel \
      rem rf rg rie ris riv rke rli rol rre rs_ rsk rts run rv rå set sf sin ski sko sku slu sni spe spi sty stå su \
      sva sæt søg tan tat tes tit tiv tl to_ tri tro træ ts_ tv tyr tå tæ tør ua ud_ uk uli um unk unn ure vd vde vin \
      vne y_ ye yk åde åe ål ån ånd æd æk æld ænd æng æse æt æv øb øje øl ørs øv | _anden_ _andre_ _au _blive_ \
      _bliver_ _bå _cd _d_ _dem_ _denne_ _deres_ _dig_ _din_ _fik_ _flere_ _får_ _første_ _gang_ _godt_ _går_ _gø \
      _hans_ _have_ _her_ _hi _hj _hå _hø _ig _ingen_ _installation_ _installationsprogrammet_ _is _jo _ke _kun_ _lø \
      _mig_ _noget_ _nogle_ _nye_ _når_ _of _or _ra _ri _ro _ru _samme_ _se_ _selv_ _siden_ _skulle_ _store_ _system_ \
      _sæ _sø _været_ _y _æ ac adi ads afs akk alg ali ame aml amt ane ank anu ark ass att aut av_ avn bag be_ bed bel \
      bia bin boo bor bå c_ ca cd cen ch con dem dfø die dit dle dli dlæ dm dn ds_ dse dta dy dø ebi ee egn egr eho \
      eje ejl emp emt erf erh erl erm erv eta ete fal far ffe fik fir fis fly fri fs får fæl føl gav ges gne græ gy \
      gå_ gæ hin hje hos hov hån hø ia_ ian ib ic idd idt ie_ iel ift ilb ild ilk ime ina inf ini ip ire irk irm iss \
      iv_ ivi j_ ja jde je_ jem jl js jæ ked kin kle kn kni kor kra kre kro kræ ks_ kte kul kv ky kæ lba ldt lfæ lik \
      lis lke lm lok lp lsk lsy lte lv_ lys lå læn løb mal mar mas mes mid mig mil mk mr ms mt_ måd mål mær mø nal nat \
      nav nc nce ndo ngi nit nso nta nv næs obl odt oe ogl ole oll oma oot opl orb ori orr os_ ot_ pe_ pil ple pol pos \
      pri præ prø pte pun rak ran rbi rek rfo rik rit rk_ rme rob roc rod ron ror rsø rve ræk ræn ræv røv sag sat sb \
      sc sem ses sh sik sio sis sit sla små sol son spo sr ssi syn tab tek tel th tie tik tli tom try tur tvæ tår tøt \
      ub udf uds uel ugt ull ung up ura ute uto utt val van vej vel vs vt væl wa war x ye_ ygg ykk yl ynd yp yre yt åb \
      ået ås æde ægg ækk ælg æns ærd æst ætt æve øbe øde øge ølg øn ørr øs øt øtt øve | _ak _alt_ _am _andet_ \
      _automatisk_ _blevet_ _bu _by _både_ _bør_ _cd_ _ch _ci _dag_ _danske_ _debian_ _del_ _derfor_ _disse_ _dit_ \
      _dog_ _dy _dø _eg _eks_ _eksempel_ _end_ _f_ _fleste_ _fordi_ _frem_ _fy _fæ _før_ _giver_ _gl _gå_ _gør_ _gøre_ \
      _ham_ _hele_ _helt_ _hendes_ _hos_ _hvad_ _hver_ _id _igen_ _ind_ _inden_ _information_ _installationen_ \
      _installer_ _installerede_ _ja _jo_ _ki _kom_ _kr_ _kroner_ _kv _lu _ly _mens_ _min_ _mod_ _muligt_ _måde_ \
      _måske_ _mæ _mø _ned_ _nogen_ _ny_ _nø _omkring_ _os _os_ _par_ _partitioner_ _pi _plads_ _post_ _problemer_ \
      _rundt_ _ry _rå _ræ _sammen_ _samt_ _sc _senere_ _sidste_ _sin_ _stedet_ _string_ _su _systemet_ _tid_ \
      _tilfælde_ _tu _tv _ty _tæ _us _ut _via_ _vo _vælge_ _w _yd _yderligere_ _æn ab_ ace adr ae afi ai als alv amp \
      anl ann app ara ard ari arm ars ase ata ato ban bas beh bev bla blo bol bud byd byg båd cc cce cd_ ces che cie \
      com ct dar dat dbr dda deh dga dgå di_ dir div dk dog dra dsp dve dvi dæ eci ect edd edf edi edl edr edt efa efo \
      egy ej_ ejr ejs eke ela eml emo eni enk enu erb erd erk err ese esl etn etv fas fej fen fer fic fla fol ft_ ful \
      fy føj gem gik gis gni gri gsm gst gv gyn gåe gæn h_ hal ham his hus hva hæ høj ial ibe iet ifi igg igs ika ike \
      ilg ili imp ink irr isn itt itu ivs ja_ jen jl_ jo_ jor jr jse ju jæl kam kes kil klu kol kr_ ksi ktø kum kva \
      kyl kør las lav ldi ldr lds lej lek lel lfø lgæ lid lj lov lta lyd lær løs mb mf mis mkr mle mli mma mn mon mor \
      mpl mpu mus mw mwa my må_ mås mød nb nda ndb ndg ndn nel nga ngl ngt nkl nli nok nor nsf nss nti ntl nue ny_ næv \
      nø nød oce ods odu oen off ogi ok_ oka okk ol_ olk omi omk ope opf opg opp opt orf org ork orl orv ote oto ou \
      pak pec pf pg pon pre put pæ pø pør rad rag ral ras rav rda rdr ref rej rep rev rho rhå rib rid rim rks rmi rmw \
      rn_ rom ros rp rro rsi rso rsv rta rud rup ryg ryk ryp råd ræd ræs san sek sfo sg sky skæ sle sme smi so_ spa \
      spu spø sst stn stæ svi svæ sær tad tak tb teg tim tin tm tne tod top tp tru tua tue tyk tæn tær tøj ual uc udd \
      udg udt udv uer uf ug_ ui ukk uld ule ult umm uns upp uri us_ usi usk ust uta uti utn uv vad ves via vir vl vn_ \
      vr vsy vt_ yge yld yne ypt yr_ ytt z åbe åen ål_ åle åre åsk æb æf æge ægt æll ænk ær_ ært ævn ød_ ødt øgt øk \
      øko øle øm ørg ørn ørt | _ac _aldrig_ _allerede_ _ap _arbejde_ _bare_ _begge_ _begyndte_ _biler_ _boot_ _bruger_ \
      _brugere_ _bruges_ _brugt_ _børn_ _børnene_ _ca _cdrom_ _dage_ _disk_ _disken_ _dæ _e_ _egen_ _ej _eksisterende_ \
      _em _endnu_ _eneste_ _ev _ex _fast_ _fem_ _finde_ _findes_ _fire_ _firmware_ _fj _forhindre_ _forskellige_ \
      _frie_ _fået_ _gamle_ _gik_ _give_ _gj _gode_ _grafiske_ _grund_ _gu _gæ _heller_ _hen_ _hende_ _hente_ _hjem_ \
      _ht _hvilket_ _hvordan_ _hæ _il _im _indeholder_ _install_ _installere_ _iso_ _ja_ _ju _kender_ _kn _kommandoen_ \
      _kommer_ _kommet_ _konsol_ _kræver_ _krævet_ _kæ _køre_ _langt_ _lidt_ _lige_ _ligger_ _lille_ _logiske_ _lå \
      _læse_ _mand_ _manglende_ _manuelt_ _maskine_ _mellem_ _mener_ _mennesker_ _mest_ _mindre_ _mirror_ _nemlig_ _ni \
      _nok_ _normalt_ _næste_ _næsten_ _of_ _opsætning_ _partition_ _partitionering_ _programmer_ _prøve_ _pu _ret_ \
      _række_ _sagde_ _selvfølgelig_ _sende_ _ser_ _side_ _sine_ _sit_ _små_ _sn _specielt_ _spørgsmål_ _stadig_ \
      _starte_ _startet_ _sted_ _står_ _større_ _størrelse_ _svar_ _sw _såsom_ _tale_ _tidspunkt_ _tilbage_ _tilbyder_ \
      _tre_ _tror_ _tø _ug _understøttet_ _ur _uv _verden_ _videre_ _ville_ _året_ _ændringer_ _øj _øk _øn _ønsker_ \
      _ør _øv abs acc adg adm afg agd ags aj ak_ alm alu ama amf ami anb anc anv arl arn arr as_ asi ats atu au_ bak \
      bb bbe bef bek bis bit bre bri bry bs bt bun but bye bæ cal can cdr cia ct_ dbo dby dh dmi dnu doe dok dom dp \
      dro dsa dss duc due duk dva dyr dæk dør eau ebo eda efe efi egg egi ekr elb eld elø emn eo erg esu eto etr eu \
      evi ex fan fem fg fod fsn fti ftr fåe fær gar gd geh gj gjo gre gs_ gsk gvi hef hjæ huk hør ice idi idl ies ign \
      igv ikl ilj ilm inu isi iso ita jn jre jul kat kif kj kry kso ktu kue kær køb lac lby lec leg lfr lgt lie lje \
      ll_ lot lp_ lst lud luk lus lvf lå_ mag maj map mfu mg mh mir mit mne mot mrå mte mti mæn nan nar ndf nom nsi \
      nsv nua nve nyt nær oa odb of_ olo omr ona onc oni ono opm opr orn osi ov_ pej pga pig ply pm ppo pti pæn rea \
      ree rfa rge rgs rha rhi rif rip rka rkl rkt rov rsa rse rsl rue rum rus rvi ryd sal sbe sd sh_ siv sli smæ sor \
      ssk ssy stl sw swa såd sås tba tf the tog tp_ tse tsp tsæ typ uat uce udb ue_ uen uko ukt um_ urd use uss ut_ \
      vea vf vfø vok vå x_ ygt yk_ ype åda åne års åso åv æg_ ælp ærm ætn ødv øe øg_ øjn øns | _ad_ _adgangskode_ \
      _afsnit_ _aftryk_ _almindelige_ _altså_ _amerikansk_ _and_ _angive_ _angivet_ _ansvar_ _antal_ _bag_ _bedre_ \
      _begrænset_ _begynder_ _ben_ _beskrevet_ _blandt_ _blot_ _boolean_ _brug_ _brugte_ _computeren_ _dansk_ _dens_ \
      _diskenhed_ _ekstern_ _engagement_ _enheden_ _enheder_ _enten_ _fil_ _filer_ _filsystemet_ _foreløbig_ _forhold_ \
      _forsøg_ _fungerer_ _fælles_ _gange_ _gjort_ _god_ _haft_ _hjælp_ _http_ _hvert_ _idet_ _igennem_ _inde_ \
      _installationsprogram_ _installationssystemet_ _kaldt_ _kontrakt_ _kort_ _lagt_ _lang_ _langs_ _længe_ _længere_ \
      _maskinen_ _medføre_ _mindst_ _montere_ _mulighed_ _må_ _måtte_ _nemmeste_ _normale_ _operativsystem_ \
      _operativsystemer_ _otte_ _pakker_ _proc_ _rigtige_ _rigtigt_ _root_ _ryger_ _sagt_ _samtidig_ _seks_ _seriel_ \
      _set_ _sidder_ _sige_ _slet_ _slutningen_ _spejl_ _spille_ _start_ _starter_ _steder_ _synes_ _sådan_ _således_ \
      _såvel_ _sætte_ _søger_ _tekstbaserede_ _tiden_ _tilføje_ _tilgængelige_ _trods_ _ude_ _udføre_ _udstyr_ _uger_ \
      _venner_ _vide_ _værdier_ _ændre_ |  |  |  |  |
      """
    ),
    (
      "sv", 21,
      """
      a e n r t | i l s | d k m o | _s a_ de en er f g n_ r_ t_ v ä | _a _d _f _i _m an ar at b e_ en_ et h in ll p ra \
      st tt u å ö | _b _de _e _h _k _o _p _v att c er_ et_ fö för ig ka li m_ me na nd ns oc om om_ s_ sk ta te ti tt_ \
      vi är ör | _at _att_ _fö _i_ _in _l _me _oc _och_ _so _som_ _t _u _ä al am an_ ar_ as be ch ch_ d_ de_ det el g_ \
      ga ge h_ i_ il ing is j ko l_ la le ma ne ng nn nt och on or ra_ re rn so som va y äl än är_ å_ ör_ | _an _av \
      _av_ _det_ _en _en_ _för_ _g _ha _ko _kv _n _på _på_ _r _st _ti _vi _är _är_ ad all and as_ ati av av_ ck da den \
      der di ed ell em era es fr ga_ gen ha he ill inn io ion it iv ka_ ke kt kv kvi ler lig ll_ lla lle mm na_ nde ni \
      nin no nte på på_ ri rna ro rs rt sa se si ska sta ta_ te_ ter til tio tr ts ut v_ var ve vin vä år | _al _ba \
      _be _de_ _den_ _du _du_ _fa _fr _he _inte_ _ka _kan_ _li _ma _med_ _om _om_ _sa _si _sk _till_ _up _ut _va _vä \
      ade ag ak ans ara are arn ba bar bet dr du du_ ed_ ens ett fa fi gar gr gt gt_ har het hä id ig_ iga ik ins int \
      isk kan kom la_ ld ls lt lä man med men mer mi mme mo nen ng_ nna ns_ nst ol on_ one or_ ot pa pe pp pr rb rd \
      re_ rk ru rä rå sam ss ste stä så så_ tal ten to tä u_ un up upp ver äll änd ät ätt åg ån | _ar _bl _di _el \
      _eller_ _et _ett_ _fi _ge _har_ _j _kommer_ _lä _mo _må _nä _pa _pr _re _se _så _så_ _un _vi_ ag_ akt amh ann ap \
      arb art bi bl da_ dig dra ef ek em_ end ent ern ers est ete ets ev fo frå ft gh ghe gi go gö gör ia igt in_ iti \
      ja je jä k_ ket ki kl kon kr ks kti lan lat let lik lj lk llt lo lt_ met mh mma mä män må nan nda ndr ner nf nga \
      nge nl nne nno nom nor nsk nv nä nå og omm ons orn os p_ pro rad ram ran rar ras rbe rin rl rm rn_ rån ser sl sp \
      st_ str sv sy sä tan tar tid tta tv täl ul und ur vi_ vil vs vän vå vår x äg äm ål år_ örs öv | _da _dä _ef _ex \
      _fl _fo _från_ _fu _få _gö _ho _hu _hä _här_ _kr _kä _man_ _men_ _mer_ _mi _mä _måste_ _när_ _nå _po _rä _sig_ \
      _sj _sy _sä _ta _tr _vå _y _än _å _ö _öv ad_ ake al_ ami amm ant anv ast at_ bb bli bo bu but ce ci cke dag dan \
      del des dis dn do ds dä där ec eg ekt el_ ela emm eno eri erk es_ ess ex fam fin fl for fte fu få ger gg gra gs \
      gå han hel hem ho hu häl här hå hål hö ib ic id_ ie if igh ika ikt ilj ind ist itt ive ivi jäl kal kap kar ke_ \
      ken ker kli kn kor kt_ kte ku kä kö lar lev liv lje lln lls ln lni lu lv lö ma_ mhä mil min ml mot mp ms mås nad \
      nas nd_ ndi nk nli nta nu nvä när någ ock od ode ogr oli ont op orm ort ot_ par per pl po rat rde ren res rke \
      rne rog rst rt_ rti rv ry rät sa_ sen sig sin sj ske ski sm ssa su sys sät sö tem tet tig tis tit tiv tn tor tra \
      ts_ tte tu tve ty tå ue ull us va_ vet vid vis väl vär yc yck yr ys yst yt z äk än_ äng änn äns ärd äs äv åd ågo \
      åll ån_ ång ård ås åst åt ök ön öra öve | _alla_ _allt_ _andra_ _barn_ _blir_ _bo _bö _c _dem_ _detta_ _do _då \
      _ek _finns_ _få_ _får_ _genom_ _gr _gå _ha_ _hö _in_ _ja _jag_ _jä _kanske_ _ki _kvinnan_ _kvinnor_ _kvinnorna_ \
      _le _lå _lö _mannen_ _mellan_ _my _mö _ny _också_ _ol _or _pe _ra _sin_ _ska_ _sp _te _under_ _upp_ _var_ _vara_ \
      _ve _yr _än_ _år ab ac af age ala ali ang anl ata ate ats au bbu beh ber bes bil bor br bö bör cen ck_ ckl cks \
      dar das dat dd deb dem dl dni dv då eb eck eda eft eh ehö eko els elt eme enn erl ero erv eta fal fil fle fos \
      fra fri ful fun få_ får ge_ gif gl gn got gre gru gu gä ha_ hon hög höv ibb ice ick ide idi ier ift ige ild ile \
      ilk im ina ir ir_ isa it_ ite iva ja_ jag jer jl jli jo ju jäm kat kib kil kla kna kop kra krä kså kän lag lde \
      ldr le_ len lic lin lir lis lit lke lko llk log lse läg län lå lön mar mat mel mis mli mn mod mst mt my mö möj \
      nar nat ngs nis nni nns nsp nsv nt_ nti ntr nu_ ny o_ ob oe of ok oll omi onf ono oo opi ord ost pas pf pi pla \
      pp_ ppf ps rda rel rer rf rh rig riv rj rka rli rr rs_ rsk rsö rta run råg sat se_ sf sh sit sjä sk_ sko skr skt \
      sla sn spe spr sti sto stå stö sva sök tag tat tb tf tin tl tni tom tre tri try ttn tyd tz tän tö ua ud uk um \
      ur_ uta uto utz val van ven yd yg yn yrk ytt äge äkt äld älj älv ära äve åga öd ög öj öjl örd öre örä ös | \
      _annat_ _au _bara_ _barnen_ _bi _bli_ _br _bör_ _denna_ _dessa_ _din_ _där_ _då_ _efter_ _eg _fe _första_ _gi \
      _gä _gör_ _göra_ _han_ _helt_ _hi _hon_ _hur_ _hå _id _inom_ _installationen_ _installationsprogrammet_ _jo _ju \
      _kl _ku _kvinnans_ _kö _la _lika_ _lo _mot_ _mycket_ _männen_ _många_ _na _ne _no _nu _någon_ _något_ _of \
      _olika_ _os _oss_ _pl _ri _ro _rätt_ _samhället_ _samma_ _se_ _skall_ _sl _stora_ _sv _sätt_ _tv _ty _ur _utan_ \
      _vad_ _vid_ _vilken_ _vill_ _yt _äk _äv _även_ _åt _över_ adi afr aga aka ald alt aml amt amv ap_ apa ape ari \
      ark ass avb avs b_ bel ble boo by bä cia db dev din dit div dom dre dri ds_ då_ ea ee ege ele ema emp ena ep ert \
      esu ev_ exe f_ far fas fat fe ff fig fru ft_ fta fä gan gas get gga gli gon gor gst gur gån hi hur hus hår ia_ \
      ial ibu ida igu iks inf ini ino ior ip is_ iss itu iv_ ivs je_ job kes kh kni kol kri kta kul kun kön köt las \
      lda ldn lek lf lg li_ lja lld lm lna lst lti lut ly låt lös maf mak mas mf mfö mon mpe mr mti mv mva myc mån nc \
      nds nfi ngl ngr nh nhe nit nkt nnl nsa nse nsl nät oa obb oce oci oen og_ ogi olo oma oms oot ora org ori oss \
      ots ott ov pa_ pak pel pen pet pfo pg pgi pio pol ppg pps pri pst pt rak rd_ rdi red rek rfö rg ria rib rik ris \
      rit rma rme roc roe rol ror rre rso rts rup rut räl rän räv råd rö sak sar set sku skö sli slu sni soc ss_ sse \
      ssi svi säk tad tas tes tj tli tro trä tsk tst tsä tti ttr tur tvi tår tör uel uer ukt ult ung unk unn ure ut_ \
      ute uti uts utv uv vad vb vec vit vl vn vr vse vt vu väg w x_ xe xx ygg yn_ yp ze ägg äml ämm ärn äst ätv åde \
      åra årt öka öl öns örj örr örv öt | _ak _alltid_ _annan_ _användas_ _används_ _arbeta_ _arbete_ _arbetslivet_ \
      _behöver_ _beroende_ _bra_ _by _bä _bå _både_ _cd _dag_ _debian_ _deras_ _dev_ _ditt_ _dom_ _dr _därför_ \
      _ekonomiska_ _em _endast_ _enligt_ _er _ex_ _fall_ _familjen_ _fast_ _flera_ _flesta_ _fortfarande_ _fråga_ _fä \
      _föräldrarna_ _ga _ge_ _ger_ _grund_ _gå_ _hade_ _hand_ _hela_ _hem_ _hemmet_ _hj _if _ingen_ _installation_ \
      _installera_ _jobb_ _ju_ _jämlikhet_ _kopior_ _kvinna_ _kvinnliga_ _längre_ _mera_ _mest_ _mottagaren_ _män_ \
      _människor_ _nu_ _några_ _nö _oa _oavsett_ _ob _paket_ _partitioner_ _plats_ _programvara_ _programvaran_ \
      _rättigheter_ _rö _samhälle_ _sedan_ _sina_ _sitt_ _själv_ _skulle_ _sn _starta_ _ställning_ _större_ _system_ \
      _systemet_ _sö _t_ _ta_ _tar_ _tid_ _tidigare_ _to _tä _ut_ _utveckling_ _varje_ _via_ _vilket_ _välja_ _väljer_ \
      _vår_ _våra_ _vårt_ _x _äktenskapet_ _ännu_ _år_ abe ack aft ags ale alf alo am_ amn ams anf app ard arj ars ase \
      ask ato aut avl ay bb_ bbe bef beg bia bla bra bue byg bå båd c_ cd cer ces cip cka cko dbo dde ddi dh dhe dli \
      dm dvä eal ebi ede edi edv een efo egi ehå eln emo ene enh eni enl epa ere erh ese esk eto ety eva eve evn ex_ \
      ext fad fak fel fic fli fär föl gel ggh gis giv gla gna gni grä gäl gän gå_ går had hav hen hit hj hjä huv ian \
      ids idu iel ifr ih ikh il_ ils ilt ine iod iol ise ivt j_ jan jen jor ju_ juk jän kad kam kel khe kin kst kto \
      ktu kva kvä ky käl kär lad ldh led leg lem les lfr lgä lh llg lli llm lmä lok lp lr ls_ lsa lsy lta lte lv_ lva \
      lvs läm läs lät lån mal mb md mes mg mna mok mos mpl mrå mäs mål nal nam nci ndn ne_ ned net nfo nfö nke nnu nog \
      nsi nss ntb nya nyt näs nö nöd oav oft oka okr olk omf omr ore ors osh ou out pat pek pfa pie pli pn por pos ppa \
      ppe pra pre pte pu raf rag rav rdn rds reg rga rhå rio rja rje rkl rks rld rlä rm_ rns rom rot rsa rsä rte rtf \
      rua ruk rve rvi rvä ryc ryg räc rös san sas sb sd sed sha sid sik sio sis sju skl sky slo slä sma sme sna son \
      sor spa sr sst stu sul sut svå syn säg tab tak tbi tbo teg tfa tfö tg th tik tjä tm tru tse tsl tsp tsv tts tua \
      tud tyc tzb tze täm tåe töd uar uat ub ude um_ ura url urs ust utb utg uvu vd via vik vlö vna vri vst vt_ vud \
      vå_ xem xt y_ ya yde yk ym zb zba zer äc äck äd äga äke äl_ älp ämn änk änt ärf ärl ärm ärt äss äva åda åe åen \
      ågr åld åt_ åte ått åv ödv ögr ökn ölj öne örb örh öri örl öru öst öte öva | _a_ _ac _allmän_ _am _antingen_ \
      _använda_ _automatiskt_ _behöva_ _beror_ _bland_ _blev_ _blivit_ _bort_ _cd_ _d_ _dagens_ _data_ _del_ _dig_ \
      _diskar_ _distribuera_ _dock_ _eftersom_ _egen_ _exempel_ _ext_ _fasta_ _fick_ _fler_ _flickorna_ _fram_ \
      _frågor_ _fy _fått_ _förhållande_ _först_ _föräldrar_ _gj _gl _go _gäller_ _går_ _hans_ _hemmafruar_ _henne_ \
      _hos_ _högre_ _idag_ _ig _information_ _innan_ _installerade_ _is _kibbutzbarnen_ _kibbutzerna_ _kn _knappast_ \
      _krävande_ _kräver_ _kunna_ _kvinnornas_ _lever_ _licensvillkor_ _lite_ _liv_ _lägga_ _makarna_ _manliga_ \
      _mindre_ _minst_ _möjligt_ _nog_ _ny_ _nya_ _nära_ _nätverk_ _ofta_ _op _partition_ _politiska_ _procent_ _ps \
      _rätta_ _samtidigt_ _senare_ _situation_ _själva_ _skapa_ _sm _små_ _social_ _sociala_ _stor_ _ställas_ \
      _stället_ _står_ _säger_ _särskilt_ _söka_ _tecken_ _tj _trygghet_ _två_ _uppfostran_ _uppgift_ _ur_ _varför_ \
      _ville_ _visas_ _vissa_ _vo _vu _väg_ _väl_ _världen_ _vårdande_ _xx _xxx_ _yrke_ _ytterligare_ _yttre_ _äg _äl \
      _ål _åt_ abi ada ads als ame ana anc ane anh ani anp anu arf arl aro atu auk avg avå ayo bak bat bc bek bin bio \
      bri bs bär bät cc cd_ cie co con dad dda dea die dik dir dj dla dna doc due duk eba eci edb edd edj edl eel efa \
      egl egr ej eka enf enk eny erm esa esp etr exi exp ffa fik fly fol frä fy fåt gam gd ges gg_ gge gie gj gjo god \
      gs_ gsp gtv gär hin hop hos hov häm hän hör iab ias ifi ihe ik_ ike ikn ima ink inl inv ipe ita its ity ivn jar \
      jär jö kas kry ks_ ksa ksk kyd kör lay lb lba lj_ ljö lka llf llh llr llv lor lts lun lus lym lyt lär mam mbi \
      mig mit mle mmi mne mor mpa mta mu myn må_ ndb ndl neh nel nfr nos np npa nr nsm nsr ntl nto nue nva nyn näm obl \
      od_ odu oge oj ole omp onl onv opp os_ osi pd pec ph pph ppn psy pt_ rdd ref ret rhe rid rih rk_ rmå rob rsl rsv \
      ryp räd räf räm sad ses sfi skv sol sty syk sär tec tod tp tsa tsm tue två typ tyr utt vba vbi vg vic vo vol vs_ \
      w_ xi xt_ xx_ xxx ya_ ydd yko yl yo you ypt yte äde äf äg_ ämf ämp ämt äna ärk ärs äsa åri åta öds ögs ök_ ön_ \
      öna örk örm öse övr | _aktiva_ _aldrig_ _all_ _alltför_ _alltså_ _ange_ _annars_ _antal_ _använder_ \
      _arbetskatalog_ _arbetskraft_ _arbetsmarknaden_ _avlöning_ _barnens_ _barnet_ _barnuppfostran_ _bestämma_ \
      _består_ _betydligt_ _biologiska_ _bl_ _bättre_ _debconf_ _delen_ _dess_ _dessutom_ _därmed_ _ekonomiskt_ \
      _enheter_ _fadern_ _familj_ _familjer_ _fel_ _form_ _följande_ _följer_ _förr_ _försök_ _försöka_ _gamla_ \
      _gifta_ _gjort_ _grupp_ _gång_ _handlar_ _heller_ _helst_ _hemmafru_ _hennes_ _honom_ _håller_ _ifrån_ _igen_ \
      _innehåller_ _installationer_ _installationsprocessen_ _installer_ _istället_ _just_ _kibbutzbarn_ _komma_ \
      _kunde_ _kvar_ _kvinnors_ _licensvillkoren_ _likställdhet_ _länder_ _länge_ _låta_ _make_ _mannens_ _manuellt_ \
      _mig_ _modern_ _moshavbarn_ _motsvarande_ _möjlighet_ _nodev_ _nämligen_ _nästa_ _nästan_ _oberoende_ _paketet_ \
      _saker_ _skillnader_ _stöd_ _säga_ _tillgängliga_ _traditionella_ _trots_ _tycks_ _unga_ _uppgifter_ _uppstart_ \
      _url_ _utbildning_ _vilka_ _vinna_ _vägen_ _äktenskap_ _äldre_ |  |  |  |  |
      """
    ),
    (
      "no", 22,
      """
      e | r | a i n s t | d e_ g k l m o r_ | _s de en er f n_ p t_ v å | _d _de _e _f _h _i _m _o an ar en_ er_ et \
      et_ g_ h i_ in j re te u å_ | _a _b _i_ _k _me _og _p _t _v a_ ar_ at b det ei el fo il je l_ le li m_ me ne ng \
      og om or se sk st ti tt ve ø | _det_ _er _er_ _fo _g _ha _l _n _og_ _r _so _ti _å al d_ de_ ed eg eg_ es for ge \
      ha ik il_ ing is it k_ ka ke kk la ll nd ne_ nn ns og_ om_ or_ ra re_ ri rt s_ so som ta te_ til v_ va vi y | \
      _at _at_ _av _av_ _ei _en _for_ _har_ _med_ _på _på_ _se _sk _som_ _st _til_ _u _ve _vi _å_ ak am an_ as at_ av \
      av_ be da den ed_ ek ene ere ett fr ga gj har he id ig ikk ke_ kj kje ko kt lle ma med men na ng_ nne no nt ol \
      on pe pp pr på på_ rs sa si sj sp ste ten ter to tr tt_ tte un ut var ver år ør | _be _bl _den_ _ein_ _en_ _et \
      _fr _gj _han_ _he _ik _in _j _ka _ko _no _om _om_ _op _re _sa _si _ut _va ad ag and bl der di dr ei_ ein ell em \
      enn ent est ev fa fø ge_ gen gje gr gs han ie ig_ in_ inn ir iv je_ jo jon kke kr ks ku ld le_ leg ler lig lit \
      ls lt mi mm mme må nde nge ni o_ op opp ov rd ren rin rk ro rt_ ru rå sjo ska ske sl ss sta så så_ ts ul ur år_ \
      æ ær | _al _an _da _de_ _dei_ _eg _fa _få _fø _ikke_ _ikkje_ _je _kan_ _kv _la _le _li _ma _men_ _mi _mo _må _pr \
      _seg_ _sl _sp _så _så_ _te _tr _var_ _vi_ al_ all ane ang ann ans ap are art asj att ba bli br da_ dd dei del \
      dre ds du eit ele end ens eri ert es_ fe fi fra ft få før ger gg gi ho ide ier ige ill isk ist it_ iti itt jen \
      jer jø kal kan ker kk_ kkj kl kom kon kv lan lik lo lt_ lv man mer min mo ndr nen ner nes nga ngs nin nk nn_ nt_ \
      nte od ok omm ord ors ort os ot ove p_ pa pl po ra_ rb res ret rn rte rø sam se_ seg sen ser set sk_ sm st_ sti \
      sto str sv tal tan tet tid tor tu uk unn us vi_ vil yr | _ar _ba _br _dette_ _di _du _du_ _eg_ _ei_ _eit_ _el \
      _et_ _etter_ _fe _fi _fl _frå_ _ga _go _gr _gå _ho _hu _hv _jeg_ _kj _kr _ku _må_ _ne _ny _nå _også_ _ov _pa _po \
      _sj _skal_ _ta _to _un _vil_ _væ _år af ag_ age akt ale alt ant arb ass ast bar bei bi ble bo by dag dde dig dl \
      do dt dt_ du_ ede ef ege eid eie ekt el_ eld eli els elt em_ eng ep era erd erk ern ers esk ess ete eve fl frå \
      fu ga_ gan gl go gså gå hel het hu hv hø ia id_ if ike ikt im ine int ir_ is_ ise ite ive ja jeg jel ka_ kap kar \
      kel ken ki kn kri kt_ kte kti kul lag lar lde lei len let lg lin lk ll_ lli lse lu me_ mel mil mot mp ms må_ net \
      nok nor ns_ nse nsk nst nta ny nå ogs oli on_ one ore par pen per pi pol pp_ pre pro ran rbe rde reg rer rg rke \
      rl rm rne rr rsk rst rå_ sak sel sin sit skr sku sli spr ss_ sse sva sy ta_ tar tat tik tin tis tiv tra tre tur \
      tv ty u_ ull um und ut_ ve_ ved vel ven vis vo væ vær ye yk yn ys yt ål åt ære øl ør_ øre ørs øy | _alle_ \
      _andre_ _bi _bli_ _blir_ _bo _by _da_ _denne_ _der_ _dr _eller_ _enn_ _fra_ _få_ _får_ _gi _ha_ _hadde_ _her_ \
      _hj _hun_ _hø _inn_ _jo _kl _lo _mange_ _na _når_ _opp_ _or _over_ _pe _pl _ra _ro _seier_ _slik_ _sv _sy _to_ \
      _ut_ _ved_ _være_ _år_ _ø add ade ake akk aks ald ali amm ara ate ati atu au bak ber bes bet bru bu byg c dan \
      din dle dom dra dri då eb egg egj eh eig eir eis ekk eks elv enk err ese eta fer ff fin fle fol fre fte fun få_ \
      får føl gar gel gge gh ghe gn god gre gru gt gt_ går ha_ had hei hen her hj hje hun ida idl ien ik_ ika ile ilt \
      ini ins ire iv_ ja_ jem jor ju jøl jør ket kla kor kra kre kun kva kvi ky la_ las ld_ led les lev lge li_ lir \
      lis lj llo lom lov lte lv_ ly lå lø mar meg mei mes met mf mt mu mål mø na_ nal nar nat nd_ nf nis nke nl nna \
      nno nns nom nye når næ nær ob ode oe of ok_ old olk ona ons org ori ot_ pet pil pla ppe pri prå pu pø pør raf \
      ram rar ras rat rda rdi red rei rek rem rf rik ris rit riv rle rna rom ros rre rti ruk run rv ry råk sa_ sat sei \
      sf sid sie sik sis sje sjø ski skj sla små sn spe spi spø sr stå su syn sø tak tek tel tem tig tl tn to_ tro tru \
      tta tyr tå tø ud ule un_ use ute utt va_ val van vet vid vik vin vit vor y_ yd ye_ yg yl ytt åd åde åk ått ært \
      ød øk øn øt øv | _ak _alt_ _bare_ _ble_ _bu _bå _c _do _då _då_ _dø _ek _folk_ _fu _fy _før_ _første_ _gjennom_ \
      _gl _går_ _hi _ho_ _ja _jo_ _kom_ _kunne_ _lø _meg_ _meir_ _mellom_ _mot_ _mu _my _mø _no_ _nok_ _noko_ _norsk_ \
      _nye_ _nå_ _næ _of _os _ri _ru _rø _selv_ _sier_ _sin_ _skulle_ _sm _sn _store_ _sø _under_ _vart_ _vere_ _vo \
      _vå _øk ab ad_ aft agt ak_ aka ala alg alv am_ ama ame amf aml amp ap_ ape app ard ari arn ask ats bb beh bev \
      bil bla bor bå dar dd_ dem des dis dli dn då_ dø ea eda edd eil eme emm eni epr erf erg erm esi esp ets evi f_ \
      fal fan far fat fek fen ffe fil fj fri ft_ ful fy gas gd get gg_ gjo gjø gle gra gst gu gå_ hal hi ho_ hol hvo \
      høy ids ie_ iet ift igh ili ilj ils ime ina ind io ip irk iss ita iva jo_ kam kat kil kin kjø kna ko_ kse ksj \
      kst kve lat lb ldi lem liv ljø lk_ lke lla lm lsk lta ltu lut mat mfu mid mis ml mle mor mpe mst my måt møt nad \
      nan nas nda ndi ndl ndt ned nel no_ noe nsv ntl ntr nv nå_ nø obb od_ odt oen off oko ole oma oms ont orm ose \
      osi oss ote pe_ ple pos ppa ppl ps pt rad rak ral rd_ rel rep rev rfo rga rge rh rie rif rli rme rsm rso rta ryk \
      råd rød røy san sar sek sko sle slu sme smi son ssa ssi sty stø søk tad tas tes tf tfo tie tli tni tol tri tsa \
      tse tsk tvi tår tør ua ue uke ukt uli ult ung unk up ur_ urd ure ust uta uts utv vat vei vek vs vt vå vår ygg \
      ykk yre yrk ål_ ån åte ølg ølv øm øs øte øve | _anna_ _au _berre_ _blant_ _blitt_ _både_ _dag_ _deg_ _del_ _es \
      _fekk_ _fj _fleire_ _flere_ _fordi_ _fram_ _fått_ _ge _gjeld_ _gjer_ _gjort_ _god_ _godt_ _gu _gå_ _hans_ \
      _heller_ _hva_ _id _ig _im _ingen_ _is _ju _kanskje_ _kjem_ _kn _kva_ _ky _landet_ _litt_ _lu _ly _lå _man_ _me_ \
      _mer_ _mest_ _mykje_ _måtte_ _ned_ _noe_ _noen_ _norske_ _ny_ _nø _oss_ _prosent_ _pu _rundt_ _sa_ _ser_ _sett_ \
      _si_ _sine_ _siste_ _sitt_ _sjølv_ _stor_ _står_ _su _ta_ _tid_ _tidligere_ _tok_ _tre_ _tu _ty _ul _veldig_ \
      _vera_ _ville_ _vore_ _vært_ _øn adi ae aff aga als ami amt ana ani ank anl ark arl ars ata ave avs bbe bed beg \
      ben bok brø bud byr båd deb deg dep df di_ die dni dsk duk dus dv dy døm eba edi edr ee efe efo ega egn eha eia \
      eik eka ekn ekr ela elg ema emo emp eo epa erl erv eti etn etr eu eva fas fel fik fir fis fly fot fyl fåt gav \
      ggj gi_ git gja gla gne gsm gsp gss ham hov hus hva hve hvi hå ia_ ial iar idd iel iga igg igj ikl ikr iks ilb \
      ild ilm imi ion isa isj ism its itu ivi ivt jed jef jek jet job jå kad kas kes kev kka kle kli kol kro ks_ kta \
      ktu kur kyr lba ldr lf lgj lie log lp lst lve lys lyt låt læ lær løs løy ma_ mak mas mb mma mmu mn mod mr mrå \
      mt_ mti mul mun mus myk nds nem nfo ngt nh nkt nle nni nnl nnt nsa nsi nsp nti nu ny_ nyt obl odu oe_ ogi ogr \
      oka okr oll olo ome omf omi omp omr ong onk ono ora orb orh orl ota oto ou ov_ pa_ pas pel pes pf pg pli pn por \
      ppf ppg prø pun rag rap rea ref ri_ rig rim rk_ rka rkj rks rma rmi rn_ ro_ rob rod rol ron rov rra rsl rts rul \
      rur rve sal sb sd sem ses sh si_ sia slå sma sna sni sol spa spo sre ssk sst stu td ted tei tg th ti_ tim tit tj \
      tle tne tok top try ts_ tti tts tua tus tyd ub ude uds uf ug uks um_ ume une uni upp urn urs us_ utf utg vak vd \
      veg ves vg vir vn vt_ vu w yde ykj ykt yne yr_ yst åk_ åle åp åre ås åv ær_ é øke øko ønn øns øp ørr ørt øtt øye \
      øyk øyr | _ad _aldri_ _altså_ _am _annet_ _ansvar_ _arbeid_ _arbeidet_ _att_ _beste_ _blei_ _brød_ _burde_ _bø \
      _bør_ _dem_ _departementet_ _derfor_ _dersom_ _dy _espen_ _ev _fall_ _fikk_ _fire_ _fortsatt_ _gang_ _gikk_ \
      _gjekk_ _gjelder_ _gjorde_ _gjør_ _gjøre_ _gode_ _grunn_ _ham_ _hatt_ _heile_ _heilt_ _hele_ _helt_ _hos_ _hvis_ \
      _hvor_ _hvordan_ _hå _igjen_ _ja_ _ki _klart_ _komme_ _kommer_ _kor_ _korleis_ _kvar_ _langt_ _ledd_ _ligger_ \
      _like_ _likevel_ _lite_ _læ _mann_ _meiner_ _menneske_ _mens_ _min_ _mye_ _måte_ _møte_ _ofte_ _pappa_ _plass_ \
      _politiet_ _politikk_ _politisk_ _politiske_ _regjering_ _regjeringen_ _rett_ _rå _saka_ _saman_ _same_ _sammen_ \
      _sidan_ _siden_ _sjå_ _språk_ _spørsmål_ _større_ _svært_ _sæ _tek_ _ti_ _tilbake_ _tillegg_ _ting_ _trur_ _tv \
      _ua _uk _utan_ _uten_ _vel_ _vert_ _viktig_ _viser_ _vu _vår_ _w _y _ò _òg _òg_ _øy aen ags ai amb ams anf apa \
      arg arm arr ase asi ato auk aum aus avg avi bal ban bas bat bel bid bra bre bur bø bør ca ch ck dat ddo dg dia \
      dir dk dm dok drø dsj dsl dss dst dte edl eds edu een eft egi egl egr eho ek_ eke eko elp emi emn ems emt eor \
      epp esa esl esu esø eto ety eur ev_ evn fag fak fam fei fem fes fje fli fta fti fyr gam gat gdo ges gf gik gis \
      gk gon gro grø gs_ gsa gsf gsl gul gv gy gåt gåv hat his hos høg hør ian ib idi idr ifo ign igs ima ink ipp isi \
      jan jar jev jou jul jå_ jæ jøp kaf keh kir kja klu kni ksi kso ksp kto kyl lad lda lef lek lh lje lls llt lme \
      lok los lti lts luk lvs lyk lå_ md mfa mg mh mit mok mon mp_ mv mye mån nak nb nek nev ngd ngi ngr nhe ni_ nik \
      nkl nla nli nng nr nsf nsj nto nve nød oc ock ofi oft oi oks omt ope orf ork orn orr oru orv os_ ost ots ott our \
      ova pap pd pek pgå ppd ppo pps ppt pra pt_ pte pub rau rav rdf rdr rds rdt rfa rgi rhe rho ria rio rkl rkn rla \
      rm_ rof rop ror rot rp rri rs_ rse rsi rsv rum rup rut rva rvi røm røn rør røv sag sas sc sda sep sfo sg sig siv \
      sjå sky slo sor sos spl spu ssu sul sve svi svæ syk sæ sær søn tab tb tda teo tga the tje tm tod tog tp tsm tst \
      tså tue tun tva tve tå_ tæ tær tøt uas uel ui uk_ uka ukk umm uns ura uro urv usi usj uss utd uto utr uv uve vas \
      vde vgj vj vl vne vol vr vur ydd ygd yke yll ym ynd ynt yp yse ysi yte åd_ åe åg ånd åpe års åve æra æri ærl ærm \
      ò òg òg_ ø_ ød_ øg økt øle ømm øpe øra øri øys | _akkurat_ _all_ _alltid_ _annan_ _annen_ _bak_ _barn_ _bedre_ \
      _begge_ _betala_ _betre_ _betyr_ _boka_ _bra_ _dagen_ _dagens_ _dager_ _dermed_ _desse_ _di_ _difor_ _din_ \
      _disse_ _eksempel_ _elles_ _elling_ _enda_ _euro_ _fast_ _fem_ _filmen_ _finn_ _finne_ _finnes_ _fleste_ \
      _forhold_ _form_ _forteller_ _fredag_ _føre_ _først_ _gamle_ _ganske_ _gasskraftverk_ _gav_ _gi_ _gir_ _gjere_ \
      _gjerne_ _glad_ _guitar_ _gått_ _hardt_ _henne_ _høve_ _ifølge_ _imidlertid_ _inne_ _jf_ _jobb_ _kamp_ _klar_ \
      _kome_ _kommunen_ _kontakt_ _kvart_ _kvinne_ _kvinner_ _kyrkja_ _la_ _lag_ _lagt_ _land_ _lang_ _lenge_ _lenger_ \
      _lett_ _ligg_ _liv_ _livet_ _lov_ _mannen_ _medan_ _mener_ _mindre_ _minst_ _mor_ _måten_ _nei_ _nettopp_ \
      _nokon_ _nokre_ _nytt_ _ord_ _orgelet_ _overfor_ _partiet_ _pengar_ _private_ _regjeringa_ _rock_ _sagt_ _saken_ \
      _saker_ _samfunn_ _samfunnet_ _samme_ _samtidig_ _satt_ _se_ _sette_ _side_ _sikre_ _skrive_ _slikt_ _spillere_ \
      _spør_ _spørsmålet_ _stadig_ _statsminister_ _sterk_ _sterke_ _stilling_ _stort_ _stå_ _synes_ _tar_ _tatt_ \
      _tenker_ _tida_ _tiden_ _tidlegare_ _tror_ _truleg_ _unge_ _utvikling_ _vei_ _veit_ _vet_ _vidare_ _våre_ _åra_ \
      |  |  |  |  |
      """
    ),
    (
      "is", 21,
      """
      a | e i n r s t ð | g k l m u ð_ | _a _e _s _þ a_ að að_ f h i_ r_ v þ | _að _að_ _f _h _m _v ar d er g_ in ið \
      m_ n_ o t_ á í | _o _og _og_ _á _í _í_ _þa an ar_ ei ir ið_ j ki na nd nn og og_ p ra ri st ta ti u_ um um_ ur \
      ve vi y á_ æ é í_ þa | _b _er _er_ _g _k _l _me _se _t _u _ve _vi _á_ _é _ég _ég_ _það_ _þe af al ann b ef eg ek \
      em en er_ et ga hv il ing inn ir_ ka ki_ kk l_ la le ma me ng ni nn_ ra_ rð s_ sa se sk ss tt un ur_ va ver við \
      ég ég_ ða ði ðu ó ö ú það þe | _ei _ek _ekki_ _fy _ge _ha _he _hv _n _r _sa _sem_ _sk _va _við_ _þv _því_ ag am \
      au da di ega ein ekk em_ es ess eð f_ fa fr fy fyr ga_ ge gi gu ha he ig il_ is it ja kki ld leg li ll mi na_ ns \
      nu or re rn rs ru sem si st_ su ta_ ti_ til tu var ví ví_ yr þes þv því | _af _af_ _al _ef _en _en_ _fr _fyrir_ \
      _ko _með_ _mi _st _sé _ti _til_ _um _um_ _var_ _ú _þá _þá_ af_ ak all and ara ari d_ di_ eir el en_ enn eru erð \
      ett ey eð_ fi fn fu gar gn gr gt gt_ han hef hve ik in_ ins já jó ka_ ke ko ku la_ lt lu með má mál nar nda ndi \
      ni_ nin nna nni ns_ num pp ram ri_ rin rir rið rr rt rt_ ru_ rá sam ski sl sta sv sé te tt_ tta und up vo yri ál \
      ær æt æð ér ér_ ða_ ði_ ður ý þá þá_ | _an _ba _bara_ _br _d _eru_ _eð _eða_ _fa _fo _hann_ _hl _hv_ _hæ _ke _la \
      _le _ma _má _rí _si _sj _sp _sv _sí _te _un _up _út _þetta_ _þi am_ an_ as ast at aðu ba bar br du efn egi eim \
      eit era eri eti eða fa_ far fj fo for fra ft fti ger get gi_ gj gja gm gma gs gð haf hl hv_ hæ ig_ im inu iss \
      itt ja_ ju jór jö k_ kar kil kom kr kur kv lag lan lau lei lf lit lt_ ma_ man mu ne nga ngi ngm ngu nns nt nu_ \
      nú ok okk om ors pi rei rf rj rk rni rra rse rst ræ ræð rí rík rða rði rðu set sin sj sjá sp ss_ ssu stu sun svo \
      sér sí tak tir tj tr tu_ tum tur tv tí ug ul un_ upp us uð v_ veg vel væ yn ár át átt áð ík ín íð ðar ór ót ög \
      öl ú_ ún úr út þar þei þet þi þin | _au _be _ef_ _eftir_ _eins_ _fj _forseti_ _fram_ _frá_ _fó _ga _gr _hafa_ \
      _hr _hé _hú _hún_ _i _j _ka _m_ _mé _mér_ _ne _nú _ok _p _ræ _sagði_ _su _svo_ _sér_ _ta _tí _upp_ _vera_ \
      _verið_ _vo _ár _æ _æt _ö _úr _út_ _þar_ _þess_ _þessu_ _þr afa agi agð ald ama ang arf arð aun aða be bre da_ \
      dan dir ds dur ef_ eft efð egn eig eik eið el_ eld end eng ep epp erj err ert eyt fe fi_ fin fl frá fur fð fði \
      fó gg gin gir gna gre gu_ gum gur gði hei hel her hlu hr hu hug hva hé hér hú hún iki ila ile ill ina irð it_ \
      iðs ju_ kan kep kis kið kj kka kku kl ks ld_ ldi ldu li_ lin lið lj lla llt lo lta lut lv lá lí lö mað mei men \
      met mik mm ms mé mér mó mót nd_ nds ndu nh nig nl nnu nsk nt_ næ ný o_ ol on p_ pa pe pp_ rau rey rg rl rm rna \
      rsl rum rá_ ráð sa_ sag seg sig ska sli ssa ssi stj su_ sum síð tan tar tað tek tin tið tjó tl tti ttu tæ tím tó \
      tö ule una unu uri ust ut vað vei vil vir vo_ vor ynd yt ála án æg æm ær_ æs æst ætt æði æðu é_ íki ím íma íða \
      ðan ðin ðl ðs ðu_ ól órn óð öld ör ún_ úrs út_ þan þr | _allt_ _at _bú _da _fara_ _fi _fl _fá _gera_ _gæ _hefur_ \
      _hefði_ _hu _hvað_ _hvort_ _hægt_ _hér_ _hö _in _ja _kannski_ _kv _li _lá _lí _meira_ _menn_ _mu _mál_ _mí _mó \
      _no _ná _næ _nú_ _ný _of _okkur_ _pe _ra _re _ri _rá _ré _sig_ _sé_ _taka_ _tíma_ _undir_ _vegna_ _vel_ \
      _virðulegi_ _væ _y _ó _úr_ _þannig_ _þegar_ _þeim_ _þeir_ _þessi_ _þingmaður_ _þu _þæ _þær_ afn agn aka akk amm \
      ans arg arn ars att aup auð av aði bo bri bú dag dd de dr efu eg_ egt eil elt erk ern ers est et_ etu fal fjá \
      fnd fni fum fá fæ fé fél gag gan ggj gið gjö gn_ go gri gæ hi hla hvo hæg hö iku ild im_ inh ini ip ira iri irr \
      ist ita iði iðu jar jum já_ jál jár jón jög kat kem ker kju kn kos kri kve kvæ kvö ky ký kýr lar ley lfi lg lk \
      lli lok ls lum lun lík lög mar mf min mis mið mt mun mur mæ mí mín nan nað nef nei ng_ nhv nir nið nle no nr nst \
      nv ná nú_ of oma omi ona ort orð os ot ott oð pen pi_ pn pt pu pur ran rfi rja rju rn_ rri rs_ ré rét rð_ rú sar \
      si_ sko skr sku ský sle sn sst ste sti str stó sá sæ sé_ sín tal th tra tth tve uk unn urf usu uta van vin vis \
      von vær vö x yf yg yl yrs yti ák ákv ál_ álf áli áð_ áðh ægt æk æri æti ætl æða él éla érs ét étt ís ðal ðh ðhe \
      ðis ðj ðla ðr ðul ðum ðun ðus ðv ón öf ög_ ögu ök ön öð úr_ ýn ýr ýs þeg þu þur þæ þær | _aftur_ _alltaf_ \
      _alveg_ _annað_ _ar _auðvitað_ _aðeins_ _bl _bo _by _de _dr _dæ _eitthvað_ _ekkert_ _enn_ _erum_ _fe _finnst_ \
      _fyrst_ _fá_ _fólk_ _gegn_ _gert_ _get_ _geta_ _geti_ _getum_ _go _gó _hafi_ _hana_ _hans_ _hef_ _held_ _heldur_ \
      _herra_ _hi _hj _hjá_ _hringir_ _hverju_ _hvernig_ _há _hæstv_ _höfum_ _inn_ _kemur_ _kl _kom_ _koma_ _komið_ \
      _kr _kvöld_ _ky _lo _líka_ _lö _maður_ _meiri_ _mig_ _mikið_ _mj _mjög_ _mun_ _my _mæ _ni _nó _núna_ _or _reyna_ \
      _ræðu_ _sammála_ _segir_ _segja_ _sjá_ _skil_ _sl _sn _stað_ _sy _sá _sæ _sérstaklega_ _síðustu_ _sý _tekið_ _tr \
      _tv _undanúrslit_ _veit_ _verður_ _vil_ _voru_ _væri_ _yf _yfir_ _áf _áfram_ _ág _ák _án _ár_ _át _ætti_ \
      _úrslit_ _þakka_ _þarf_ _þau_ _þeirra_ _þessa_ _þessum_ _þj _þó _þó_ afi aft ag_ aga ags agt akl aks al_ ala ale \
      ali alv amf amk ams amt amá amó ana anl anu anú ap arl arm art au_ auk aus ave ax aðe bak bes bi bl bor by byr \
      bæ bó bót búi dar din dið dre du_ dum dæ dæm egj egr egu eki ekj emu erf eta etj eyn eyr fan fer fir flo fre fræ \
      fs ft_ ftu ful fá_ fær fól gam geg gl gra gsa gun gus gæt gð_ gðu gó góð gö hag hal hen hj hjá hra hri há hæs \
      höf if iga igi igu ikl ili ilj ilv ipt irt is_ itu iða iðj jaf jáv jóð jöl jör jú jú_ kin kip kke kle klu kna \
      koð krá kst ku_ kul kum kun kyl kyn kö lað lda len lfu lja ljó lk_ ll_ llu ls_ lu_ lur lve lát lít lý lýs mb md \
      mfé mi_ mig mil mj mjö mk mmá mr mræ mst my myn mæt mö ngj ngs ngt nis nm nok nta nve næg næs nó nún núr nýt om_ \
      org oru ost pa_ par pil pið pl plý pni ppl ppn pr py pyr rar rek res rf_ rga ris rke rla rle ro rsk run rv rve \
      ry ræd rðl ró rú_ rý sal san sen sit sjó slu sm spi spu spy stv stæ stö sva sy syn sát sæt séu só sö sý sýn taf \
      tas tef tel tg thv tja tla tlu ts tun tv_ tvi tæk tæð tór tök töð uga ugs ull umr urn urs urð uti uð_ uðv ven \
      vik vit vol væm völ x_ yfi ygg ylf yna yrj yrr áf áfr ág ánæ ár_ ára ári ás áv áva æd ædd æmi æn ærr æta éu íka \
      ínu ít íðu ðas ðe ðei ðg ðil ðir ðið ðra ðsu ðvi ó_ óg ók ólk óm óru ós ót_ óta óti ótt óða öfu ögð öku öll önd \
      öðu úi úin úna ús ýst ýt þak þau þj þjó þri þró þát þó þó_ | _alla_ _allir_ _annars_ _bestu_ _betur_ _bæ _bí \
      _eiga_ _einhvern_ _einn_ _einu_ _eitt_ _el _ey _farið_ _frekar_ _frú_ _fu _fyrsta_ _fæ _gaman_ _ganga_ _gj \
      _gott_ _gripið_ _gæti_ _gö _ho _honum_ _hugsa_ _jú _karla_ _kvenna_ _lagi_ _lagt_ _langt_ _leið_ _metið_ _meðal_ \
      _mo _mín_ _mö _nei_ _næstu_ _nógu_ _of_ _okkar_ _op _raun_ _ráð_ _ráðherra_ _ræða_ _rétt_ _sagt_ _sama_ _setja_ \
      _sinni_ _sitt_ _spyrja_ _svolítið_ _svona_ _synda_ _séu_ _sínum_ _síðasta_ _sö _tek_ _tö _uppi_ _varðandi_ \
      _velta_ _verða_ _verði_ _vinnu_ _ví _áh _ára_ _átti_ _öl _ör _öð _þarna_ _þessar_ _þessari_ _þingmann_ _þm _þm_ \
      ab afl afr ah ame anr ap_ apa ark ará arú atr atv aug aðr ban bei ber bet bol boð bu bæt bí bíð db ddi ddu dei \
      dl dsi dsl dsv egg ei_ ek_ eka ell eni ens ent etr eyf eys eði fag fen fið fja fjó fjö fk flu fna fnu fnv frú \
      fst fu_ fór gað gef gil gju gle gnr gol got gst gsu gær gða hey hin hn ho hon igð ik_ ika ils ind inf inl inm \
      ipi irn isa isl isr iti iðl jal jað ji jun jós kal kef kja kla kt lgj lir lls lr lán læ ló lön mas mdi ml mo mu_ \
      mv naf nas nf nfa nng nnt nrá nrý nun nva nát nóg nýj of_ ofa olf olt olí onu op opn oða pb per ppb ppe ppi pre \
      pta raf rax rað rb ren rfu rgi rh rip rka rki rmá rot rtæ rul rup rás rót rö rút rýn sf ske sni sr svi sók tap \
      tf tis tre tri tíð ums uni unv upa upi urv veð væg væn vör yk ym yrð ys ytt áb ád áh árl árm ásu áu áum áði æf \
      ægð ækk æmd ænt ærs éu_ ín_ íti íu íð_ íþ íþr ðb ðf ðja ðli ðn ðru ðsl ógu ókn óli ón_ óp ótu óð_ óðu öm önn örl \
      örð öðr útv ýj ýta þm þm_ þrj | _a_ _ak _algjörlega_ _allavega_ _alls_ _andsvari_ _andsvarið_ _arðgreiðslur_ \
      _arði_ _auka_ _bak_ _besta_ _bi _bj _borga_ _breyting_ _breytingar_ _bringusundi_ _bíð_ _bö _búinn_ _dag_ \
      _danska_ _desemberuppbót_ _dæmi_ _dæmis_ _efnum_ _eigum_ _einasta_ _einhverjir_ _einmitt_ _eitthvert_ _fari_ \
      _farinn_ _fengið_ _fer_ _finna_ _fjárlögum_ _fleiri_ _fyrra_ _fyrri_ _fáum_ _fé _gagnrýna_ _gagnvart_ _gefa_ \
      _gerir_ _gerst_ _gerðu_ _getur_ _gjöld_ _golfi_ _greininni_ _gu _guðjón_ _gær_ _gögn_ _haldið_ _hefst_ _heims_ \
      _hennar_ _hlaupi_ _hluta_ _hluti_ _hrafnhildur_ _hrædd_ _hvaða_ _hvers_ _hvert_ _hærri_ _hérna_ _höndum_ _il \
      _illa_ _inni_ _jafnvel_ _jó _jú_ _keppa_ _keppendum_ _keppt_ _kj _klukkan_ _komast_ _komin_ _kosti_ _kr_ \
      _kylfinga_ _kö _langar_ _leggja_ _leyti_ _liðinu_ _lj _ljóst_ _loksins_ _láni_ _láta_ _læ _lý _man_ _margir_ \
      _met_ _metra_ _mikilvægt_ _miklu_ _minna_ _minnsta_ _morgun_ _muni_ _munu_ _myndi_ _má_ _málið_ _mætast_ _mætir_ \
      _móti_ _mótið_ _na _neitt_ _niður_ _nákvæmlega_ _náttúrlega_ _næsta_ _nýta_ _ofan_ _oft_ _peninga_ _percent_ _pr \
      _raunverulega_ _ræddi_ _ríkisstjórn_ _ríkisstjórnar_ _ríkisstjórninni_ _ríkið_ _rö _saman_ _samfélagið_ _samt_ \
      _sanngjarnt_ _sett_ _sjálfu_ _sjávarútvegurinn_ _sjónarmið_ _skila_ _skráð_ _skýrt_ _snýst_ _spilaranum_ \
      _spurning_ _staða_ _stjórn_ _strax_ _stóð_ _sund_ _sundi_ _sunnudag_ _sá_ _sátt_ _sáttur_ _sæti_ _séum_ _síðan_ \
      _só _sú _sú_ _tala_ _tekjutap_ _tu _tveimur_ _tæ _tímann_ _tó _umferð_ _undanrásunum_ _unnið_ _ut _varð_ \
      _veginn_ _viku_ _viljað_ _vill_ _virðist_ _vissulega_ _væntanlega_ _væru_ _ári_ _árum_ _ás _átt_ _áð _áður_ _æf \
      _ætla_ _ættum_ _æð _ís _íþ _ól _ós _óþ _ön _önnur_ _öðrum_ _ý _þann_ _þingmanninum_ _þingmanns_ _þið_ \
      _þjóðfélaginu_ _þriðja_ _þriðju_ _þrjú_ _þurfa_ _þurfum_ _þátt_ _þú abi ad afk afs agl aha ak_ akt alg alt amb \
      amg amv ane ani ant arb ard arh arp arr arv ask at_ atk aut ax_ aá aáæ aðg aðs ben bil bj bla bro bur byg bö búa \
      búu c ce cen dam dað dbo dd_ des dle ds_ dsn dst efa efs eif ekn eks elj els emb erc ese ex eym eyp fh fim fko \
      fle fnh fnt fyl fáu fé_ fí fðu fót gaf gas gav gen ggi ggð gis gmy gns gnu gnv gs_ gsl gul guð gög gön gþ gþr \
      hau hil hit hne hre hræ hy hyg hál hát hæf hær hæt hél hó hóp hön igg ign igr iks ilf ilg iln ilu imi imm ims \
      imu irk isk ism itj itl iðb jan jas ji_ jir jut jái jöf kap kas kað kir kjö kk_ kkr km kni knu kr_ kra ks_ ksi \
      ksu kuð kvó köl laf lam lav ldl lds lef lfa lga lgi lig lki lle llj lm ln lni lof lra lst lug luk lvæ ly lá_ læk \
      lé líf mab mba mbe mfe mg mit mkv mky mle mmt mp msa msó mt_ móð nav ndb ngr nhi nhn nj nmi nti nur nák nær ní \
      nýs oft oli orm osa oðu pbó ph pnu ppa pph ppt ps pt_ pti rat rc rce reg rfa rgu rif rji rjú rkj rlö rma rme rmi \
      rp rsi rsu ryg rát sla sný spr sto sul sög tam ter tge tle to ttl ttt ttú töl tú túr uka ukk uld uma umf uv uve \
      vís yfa ykk ynh ágr ái álu án_ áni áru ást áta áæ áæt áðu æfi æki ækj æl æru érn éum íf ína ír ís_ ísk ísl ðgr \
      ðju ðt ðve óma óna ór_ óst ögn öng útg úts úu úum ýni ýra ýrt ýsi þo þol | _afkoma_ _afla_ |  |  |  |  |
      """
    ),
    (
      "af", 22,
      """
      e | i n | a d e_ o r s t | g ie l n_ | _d _di _v an di die en er ie_ in k m s_ v w | _die_ _i _o _w aa an_ b de \
      ge h p r_ t_ te u | _a _b _e _en _g _h _in _m _n _s _t _va _van_ al at be d_ ee el en_ er_ es et f g_ ing is it \
      k_ l_ le nd ng ns oe on oo or rd re se st te_ va van ve y | _be _en_ _ge _k _n_ _on _p _te _te_ _ve _wa aan aar \
      ar as at_ da de_ der ed ei ek ers et_ f_ he ig ik in_ is_ ke la li m_ me nde ng_ ni ns_ nt om om_ oor op ra ri \
      rs si so ui ver vo wa we | _aa _da _in_ _is _is_ _j _l _me _om _om_ _ons_ _op _sa _vi _vo _wat_ _wo _word_ al_ \
      and eer eg el_ em erd es_ gs id it_ j ka ko le_ lik ma mo na ne ngs nie of of_ ond ons ord p_ pe pr rd_ ro rt sa \
      se_ sk ste ta ter ti to tr ur vi wat wo wor y_ | _aan_ _as _de _dit_ _he _het_ _hi _hierdie_ _hu _le _ma _mo \
      _moet_ _ni _nie_ _of _of_ _oo _op_ _pr _r _re _sal_ _se _so _st _to _u _vir_ _we aat ag ak am ang ans ar_ as_ \
      asi ba bes br dat dig dit do eb ede een eid ek_ ele end ens ent ere eri erk est eu eur ev ew ge_ geb gi gr gt \
      hei het hi hie ho hu id_ ien ier ies ig_ ige ik_ ike ind ir ir_ ite ke_ lan lee ll lle mi moe nd_ nge no oet ol \
      op_ or_ ou pl pro rde rdi ree reg rin rk rm rs_ ru sal sie ska sl sp ss sta str taa tel tu uit ul ur_ vir voo \
      wer wi | _al _an _as_ _by _dat_ _deur_ _do _ho _jy _jy_ _ka _kan_ _ko _la _met_ _na _ui a_ aal ad af ag_ ak_ ap \
      bel bet bru by by_ daa del deu doe dr ds du ebr eel eh eit eke eli eni ep erw ese esi ewe ga gel ger ges gs_ gti \
      ha hul igt ist jy jy_ kan kap ken ker ki kk kl kom kr ks kt laa ld lig lin lo maa men met min ndi nig nk nl nli \
      nn nso nte od oek oen oer og ok ont oon os ot ou_ pa per rb re_ rg rh rl rsk rui rw ry soe soo sse tee tei ten \
      tin toe tre ts u_ uik voe vol waa wee | _af _ander_ _by_ _doen_ _ee _ek _el _enige_ _f _gebruik_ _gr _hulle_ \
      _indien_ _inligting_ _ja _jo _jou_ _mi _no _ook_ _oor_ _pe _pl _se_ _sk _ta _tot_ _vr aak aam aas ale ali all \
      am_ ame ant ard are art ass ast ate bi bl bo den din ea edi ee_ ees ef ege egi eko ekt ela eld els em_ eme ene \
      epa era erb erh erm erp ert esk ess eta ete evo fe fi gee gem gen gev gew gh ghe gin gis gra gro gte han hed hou \
      i_ ia if igh il inl ins io isi ja jaa jo jou kel kin kke kon ku lei lew lg ls lu lui mee mm mp ms na_ ne_ nee \
      nis nne nse nst nt_ ntw nv oed oeg oel ok_ oms on_ ook orm ort ot_ oud pi pla po pp pre raa ras rbe rei rek ren \
      rk_ rm_ ron rp rso rst rte rv saa see sek sel sen ser ses sig sio ske slu son spe spr sti sv sy tal tan tg tie \
      tig tot tra tt tw ty ud uk ul_ ull um un us uu uur vaa vor vr we_ woo wy wys yd ys ê ë | _aansoek_ _alle_ _ba \
      _bi _bo _bu _daar_ _ei _ha _jaar_ _kl _kr _land_ _leerders_ _maak_ _mag_ _na_ _pa _po _sl _soos_ _sp _sy _sy_ \
      _ten_ _ty _wees_ _wi aad ad_ af_ agt ai ake ani ank ann app ari ati ats bar beh ber bev bin bu bw bwe dag dee \
      des dh dhe dra ds_ ebw ed_ eed eek eem ef_ eg_ egs egt eho ei_ eie eik ein ekv ell ema erf erg erl ern erv eso \
      etr eve eë gaa gan ged geh gie go gst hoe hoo ide ids ied iek ifi igi ika ikk il_ im inn ion ise itg kla kli kri \
      kry kte kv lag las ld_ led lek lf lge lis lk lli lop lt ly mag man me_ mer mit mme ms_ mst mu naa nal nas nb nda \
      nh nin nod nom nsi nsk nw o_ odi oe_ oep og_ ogr olg omm ona one oos ope ore org orl ors os_ par pas pe_ ple pli \
      ps pt ra_ ram ran rat res rf rf_ rge rhe rho rie rig rki rmi rn roe rog rr rsi rt_ rwe rwy ry_ sam sb sia sin \
      sit sko skr sli sod ssi stu sy_ teg tek tem tes tge th the too tor tro tsk tte tui tuu twi tyd ue uis uni ure \
      vee vin vis vu vul wan web wel wen wik wil yf yk yn ê_ | _aansoekvorm_ _ad _al_ _betaal_ _bl _br _dienste_ _dr \
      _du _een_ _eg _egter_ _ek_ _elke_ _ga _gebruiker_ _geen_ _go _hul_ _ke _li _meer_ _mense_ _nasionale_ _ne \
      _nodig_ _nog_ _onder_ _ra _saam_ _si _staat_ _stel_ _taal_ _teen_ _tr _tw _uit_ _verskaf_ _voorlopige_ _vorm_ \
      _vu _waar_ _wanneer_ _was_ _webwerf_ _wil_ aag ade ae afg aie akt amm amp ap_ arm aro arv asl att baa ban bas \
      bed beg bek bep bew bie bou bre bur dan dd dok dse dui dus edr eds edu eff ega egr eha ehe eis eks elf elk elt \
      emi emo ena enk enn eno ep_ eru esl esp ett eva ewi fen ff ffe fg fge fie fik fo fs ft gb gd gek gep get gg goe \
      gri gsp hee hel her hui ial idi ikh ili ine ini int inv ip isv iti itk its iv kaa kaf kb kei kep kh khe kie koo \
      kor kra kre kst kti ktr kum kvo kw lde leg lem lit lke lm lma lp ls_ lse ltr mal mel mie mis moo mpt mun nba ndh \
      nds nel nem ner ngr nk_ nko nni nog noo nsl nsp nta nth nti ntl nto nu nvo oda ogi oku ol_ oli oll omi ong ono \
      ood oop oot opg opi ops orb ori orw ose oue ov ow oë pal pel pen pes pg pig ppe pri psi pte pu rag ral rea red \
      ref rg_ rik ris rit rke rkl rko rle rli rlo rme rmo rne roo ros rou rpe rri rse rti rtu rty ruk rva rvo rwa ryf \
      sak sbe sd sg sge ski sla sle sm sor spo sto su sve sw tak tas td teu tga tif tk tl tli tri tru ts_ tse tst tv \
      twe ud_ udi uid uig ukt um_ ume urg us_ uw uwe val vel ven vl vra vry was wes wet win wit yd_ ye yf_ ys_ yse yw \
      ë_ ël | _af_ _ag _ak _almal_ _ar _asook_ _assessering_ _baie_ _behoort_ _belasting_ _bereik_ _betaling_ _binne_ \
      _daarvan_ _deel_ _dokumente_ _dus_ _einde_ _elektrisiteit_ _er _fa _fi _fo _gaan_ _hoe_ _hof_ _hy _hy_ _hê _hê_ \
      _id _im _ki _kry_ _ku _kw _laat_ _leer_ _leerder_ _lo _maar_ _maatskaplike_ _maatskappy_ _moontlik_ _mu _neem_ \
      _nu _nuwe_ _ontwikkel_ _openbare_ _opsigte_ _ou _per_ _persoon_ _plaaslike_ _programme_ _proses_ _pu _reeds_ \
      _registrasie_ _skep_ _slegs_ _sluit_ _so_ _sodat_ _sonder_ _sorg_ _spesifieke_ _toegang_ _tu _tyd_ _uitgereik_ \
      _verband_ _verbeter_ _verbetering_ _vereniging_ _verkry_ _voldoen_ _voor_ _voortgaan_ _vul_ _werk_ _wy aai ab \
      adm ads ae_ age agi akk akl aks alm alt anj anv apa apl arb ars ase aso atu aw awe bai bea bee ben bla bli bly \
      boe boo bri bt btu bui c dde dem dis dm dmi dri dt duk dur dw eam ear ebe ebi ebt edo eea eeg eki ekk ekl elo \
      elp ely emm enb enh enw eo ero err ets eun ewa ewo ewy eë_ eël eï eïn fa fd fde fer fin fl for fr fte gaw gde \
      geï gl gn gre haa hal hof huw hy hy_ hê hê_ ief iew igd iks ill imp ina inh ink isd ita itb itd itt itv iva ivi \
      iw ië kak kat kba kki kle koe ks_ kse ksi kto ktu kul kur kwe ky lad lak lar lat ldi ldo len ler let lf_ lh lie \
      log lp_ lte lw lyk lê lê_ mat mmi mok mon mpl my nad nam nbe net nhe nj nkl nno noe ntr nts ntv nuw nwe nwo ny \
      ob ode ods odu oef oei oes oi okk okr old oni onl onv oog ooi ool opl ora ost ote ots ovi owe oë_ paa pie pol \
      pos ppy pra py py_ rak rar rba rbi rel rew rga rgi rif rio riv rkr rks rma rna rod rof rok rop rov rpr rre rsp \
      rtg rto rtr rts sda set sh sif sis so_ sow spa sva swa sê sê_ tb tda tis tko tti tus tva tvo two ub ue_ uer ug \
      uk_ unt urs uss ut vat vie vla vro war yde ye_ yk_ yl yn_ êr êre ï ïn | _aansoeke_ _aansoeker_ _aansoekvorms_ \
      _aanspreeklik_ _addisionele_ _afgelope_ _am _ap _assesseringstandaarde_ _basiese_ _bedrag_ _bepalings_ \
      _besigheid_ _bestaan_ _bestuur_ _beter_ _betrekking_ _betrokke_ _bied_ _bly_ _boedel_ _byvoorbeeld_ _daardie_ \
      _daartoe_ _demokrasie_ _demokratiese_ _derde_ _dien_ _doeleindes_ _doeltreffend_ _doelwitte_ _dokument_ _drie_ \
      _eerste_ _eie_ _ekonomiese_ _fe _gebruikers_ _gedoen_ _gedurende_ _gee_ _geleentheid_ _gemaak_ _gemeenskap_ \
      _geregistreer_ _gestel_ _graad_ _gratis_ _grond_ _groot_ _haar_ _help_ _hier_ _hou_ _huwelik_ _implementering_ \
      _ingedien_ _ingevoer_ _ingevolge_ _inhoud_ _invoerpermit_ _ju _kennis_ _kom_ _kontak_ _kritiese_ _kurrikulum_ \
      _lande_ _lede_ _lewe_ _lewer_ _maande_ _my _my_ _naam_ _naaste_ _nadat_ _net_ _nodige_ _nou_ _omstandighede_ \
      _onderhoud_ _onderrig_ _onderteken_ _onderwysers_ _ontvang_ _ontwikkeling_ _opsig_ _or _partye_ _permit_ \
      _persoonlike_ _pogings_ _politieke_ _praat_ _prestasie_ _program_ _provinsiale_ _regering_ _ri _ro _rol_ _sake_ \
      _samelewing_ _seker_ _sodanige_ _sodra_ _sowel_ _spesiale_ _staan_ _steeds_ _stuur_ _su _sw _sê _sê_ _tale_ \
      _terwyl_ _toe_ _toepassing_ _tree_ _tussen_ _twee_ _tydens_ _uitdagings_ _vaartuig_ _vandag_ _vanjaar_ _veral_ \
      _verder_ _vereistes_ _verhoog_ _verlede_ _verleen_ _verseker_ _verskyn_ _verstrek_ _verteenwoordig_ _vl _voer_ \
      _volgens_ _volle_ _voorsien_ _voorwaardes_ _vra_ _vryheid_ _waarin_ _waarop_ _water_ _watter_ _webtuiste_ \
      _werking_ _wie_ _wê _wêreld_ ada add afd afh afl afs agb ai_ alb ald alg api arh asg ata atr av ave bb bei beu \
      bor bro byd byv db dbo ddi dep dg div dk dom dp dre dro dru dry dsa dsb dsl dst dsv dsy dto due dv dwe eag eas \
      eba egg egn eil eka elh elw emp eng eny epe epl epr esa eto evu fh fha fis fsk gba gbe gea geg gge gno gsa gsb \
      gsk gsm gsv gv har hoë ia_ iaa idd idu ieb iel iem iet ieë if_ ift igg ikb iku im_ inb inf inw ior ip_ ipa ire \
      isa ish iss itu iwi ié ié_ je ju kad kas kbe kee keu kik kn kod kol kop kos kou kun kwa kyn lb lbe lfd lho lid \
      lj loe loo los lot lum lv lwi ly_ lyn lys mak mb md med mg mge mid mil mmu moë mpe mt my_ ndb ndd nf ngb nho nik \
      nit nja nm not nou nva nve nvu odr oem oev ofe oi_ ome omg onk onn oof opr opt ork orr oru osi pan pb pga pge \
      pin pit poe pog por ppo pub pun rae raf rap rbl rbo rbr rda rdh rdr reë rha ria rip rkn rms rob rol rot rp_ rpl \
      rsl rug rum rus rvi ryh ryw sag san sas sdi sho sip sië sky sma sme sn sol spi sr sre sst sui tap tbr tit tiw tm \
      tum tur tye ubl uds uel ui_ uim uks uld ulp ult ulu un_ und urd uri url urr vak var vas vei ves vid vre wag wek \
      wie wig ww wyl wê wêr ydr yh yhe yko yl_ yp ysi yv yvo ywe ywi é é_ ër ó | _aandag_ _aanvaar_ _afskrif_ _agbare_ \
      _algemene_ _alles_ _amptelike_ _anders_ _armoede_ _basis_ _begin_ _belangrik_ _belangrike_ _benadering_ \
      _beskikbaar_ _beskou_ _besluit_ _besoek_ _besonderhede_ _bespoedig_ _beteken_ _bevat_ _bewerkstellig_ _bewys_ \
      _burger_ _burgers_ _bydrae_ _bykomende_ _c _daarop_ _dag_ _dan_ _diens_ _dié_ _duidelik_ _ekonomie_ _erken_ \
      _gees_ _gelede_ _geregistreerde_ _gerig_ _gesig_ _geskrewe_ _gewoontereg_ _gl _goed_ _goedere_ _grondslag_ \
      _heen_ _hoeveelheid_ _huidige_ _identiteit_ _ie _implementeer_ _ingevul_ _insluitend_ _internasionale_ _invul_ \
      _jare_ _kantoor_ _kapasiteit_ _kinders_ _ky _lank_ _leerprogramme_ _lees_ _lei_ _ly _lê _maand_ _man_ _manier_ \
      _misdaad_ _namens_ _nasie_ _ondersteun_ _ondersteuning_ _onderwys_ _ooreenkomstig_ _party_ _plaas_ _planne_ \
      _pos_ _privaat_ _reg_ _registreer_ _regte_ _ru _s_ _samewerking_ _sanitasie_ _sekere_ _skakel_ _skole_ _skool_ \
      _staar_ _strewe_ _tekste_ _ter_ _toepaslike_ _toestemming_ _toon_ _tweede_ _u_ _val_ _vennote_ _verkoop_ \
      _vermoë_ _verskeidenheid_ _verskerp_ _versuim_ _via_ _vier_ _vind_ _vlak_ _volgende_ _voorsiening_ _vroue_ \
      _waarvoor_ _werf_ _woorde_ _wyse_ abo adi adr adv aff ags aka akb ala ams amw anm aps ara ark arl arn asb asp \
      ath ato bat bbe bem bil ble blo bo_ bye byk bys ci dae ddr dea dek dge dha dir dié dl dlo dpe dsk dsp dvi dwi \
      ea_ eak eav ebb ebo eda edk eef eet eew efo egd ehu ekr eku eln elu elê enl eoo eps evi evr eëi fak fas fei fes \
      fle foo fra fu fun gas gdh gef gga ggi gli gm gry gsd gse gso gsr hom iee ieg iep igl ilj itr iu ium iël iët jar \
      jek joe jon jul kil kne koö kwi kyk lae les leu lfs lg_ lhe ljo lko ln ltu luk lve lyw mas mes mew mv mva mw mwe \
      ndu nen nfr nke nme nol nr nsg nsy oew ofi oj oje ole olh olk olo olv omv onm onw opv oww oër oö oör pad pd pek \
      poo ptr pv pvo reu rië rla roj rom rsa rsu rsw rve ryd ryp sa_ sba sed sf sku som ssa svl ta_ tab tat tof tog \
      tow tp tua ty_ ua uas ule ums use ust ut_ v_ via w_ weg won wwe wyd ydp yds yfe yg yst ëi ël_ ële ëls ër_ ët ëte \
      ïnt ö ör |  |  |  |  |
      """
    ),
    (
      "nds", 22,
      """
      e | n | a d n_ r s t | _d de e_ en en_ i k l o u | _s g h m r_ t_ v w y | _de _e _h _m _u _v _w an b d_ de_ ee \
      er s_ te un | _a _b _da _de_ _g _he _i _k _n _t _un _un_ at at_ c ch da den ea ee_ er_ et et_ ey ge he ik in k_ \
      ke l_ le ne ou p re se st un_ ve yn ä å ö ü | _dat_ _en _en_ _l _o _se _wa _we ad al an_ ar as ch_ dat der el g_ \
      h_ ik_ m_ me nd o_ or sk to u_ wa we y_ | _an _dee_ _den_ _et _et_ _ey _ge _ha _hee_ _ik _ik_ _in _in_ _j _my \
      _ni _p _r _see_ _so _st _to _va ag ak am as_ av ave be cht dd dde dee ed ei em es eyn f ge_ gen ha hee ht ic ich \
      id ig in_ is j ken ko la ld ll lle ma my nde ne_ ng ni ns ol oo ou_ p_ rd ro rs see si so sou st_ ste te_ ten up \
      ut uu va van ver vo yn_ yne yr än är år år_ öä | _al _an_ _as _as_ _be _do _då _is _is_ _ka _le _ma _me _mi _my_ \
      _ne _nich_ _no _ou _ouk_ _si _sk _sou_ _sy _to_ _up _up_ _van_ _vo _vö _wo aa add al_ and do då dår eg ek el_ \
      em_ ere eyr had ho id_ is_ it ka ke_ lde le_ li men mi mid my_ må na nd_ nen nge nic nn no nt nå oa oc och od \
      old ouk pe ra rde ren ri rt sa sen ske sy syn ter to_ uk uk_ up_ us ven vor vr vö vöä was wat wi wo wy yd än_ \
      är_ öy öär | _av _by _by_ _der_ _du _dä _dår_ _ga _go _gr _hadde_ _ho _hö _ju _ke _ko _kr _la _man_ _mid_ _må \
      _neet_ _noch_ _nå _nå_ _sa _sik_ _syn_ _sü _te _uu _ve _vr _vöär_ _was_ _wat_ _wi _wy _wä _y _ü a_ ac ach ad_ \
      ade ae ag_ age ake all ame ang ar_ ba br by by_ dag di dr du dä dö dü ead ear eb ed_ eer eet end ens erd ers es_ \
      est ev f_ ga gel gg gge go gr ht_ hte hö ia ig_ il ing ju kk kke kl kr ks ku lan ld_ len ley lik lo lt lü man \
      mey mm mme mo myn nee ng_ nk nne noc ns_ nt_ nu nå_ of on oor ord os pen rd_ re_ rg rk rl rou rs_ rst ru rü se_ \
      seg sik sl sp ss sse sü ta ti tr ts tt tte ty ul um und ung ur us_ ut_ uut uw v_ w_ wea wä wän yde yk yr_ ys yt \
      äv äve å_ ål ån öl ör üm ün üs üt üü | _al_ _aver_ _ba _bl _bo _br _bu _dan_ _dem_ _det_ _di _do_ _dr _du_ _dy \
      _dän_ _dö _dü _ea _em _em_ _f _gå _het_ _kl _ku _kü _lü _med_ _mo _myn_ _mår_ _mö _na _ne_ _nu _nu_ _oa _of _ol \
      _pa _re _sl _sp _te_ _tr _uut_ _weer_ _wol_ _wu _wy_ _wän_ _y_ _ä _ö _öä _üm aar af ale am_ ann ans ant ap ard \
      are ate bb bbe bl bo bu dan dea dem det do_ doc ds du_ dy dän döä eag eal eat eav ebb ec ech edd ede een egg eid \
      eld ell eyl eyt gd ger ges gi god gro gt gt_ gå han heb hei hen her het hev hey hol hu höy ie ige ind int it_ \
      kan ked ker key ki ks_ kt kö kü lea lou ls lu lv lå lö mak me_ med mer mu mål mår mö nke nu_ oav od_ ode oi ok \
      ol_ op or_ ot out ouw pa pr rb rea rge rin rm rn rte rv ry rå rö sea sin sk_ sko sta su tel tig tu tw tyd ud ug \
      ul_ um_ ute uus uw_ uwe ve_ vi vro war wee wer wey wil wol woo wu wy_ yd_ yg yl yre yt_ yv ål_ ån_ åt öyr öäv öö \
      üd üde ül üm_ | _ac _af _alle_ _bi _doch_ _dy_ _eyn_ _eyns_ _gaar_ _gi _hi _hu _jo _jy _jy_ _jå _kan_ _ki _kn \
      _kö _li _lo _lüde_ _meyr_ _mu _mål_ _niks_ _now_ _of_ _olde_ _pl _pr _ri _ro _sea_ _seggen_ _sm _sn _su _sw \
      _syne_ _sö _tw _ty _vi _vu _wedder_ _wel_ _wil_ _wo_ _wå _äv _äver_ _öäver_ _üm_ aem akk alt ank ark arm art ase \
      ast au bea ben bes bet bi bö del dig dou dt dt_ dy_ ea_ eak eas eg_ ein eit ek_ ekk ele els ene ent erk ern ert \
      ete ett ev_ ew ey_ eyk fe ft gaa gan gd_ gea goo gs gu gy gån har hi hou hy i_ ide ike iks il_ ill im ink inn \
      ins isk ist ja je jo jun jy jy_ jå kae kam kea kel kin kn koa kon kop kre kt_ kun kün ler les let lk lt_ lve ly \
      löy lüd mar mel min na_ ner net ney nig nik now nse nsk nst nte nö oam oar of_ om on_ ood op_ org ors ort ot_ \
      oud oug oup ow ow_ pe_ pl po pp ppe rad ran rc rec ree rey ric rig rke rr rt_ sel sm sn spr sti sto stu stå sw \
      sö sül tea tor ts_ twe tå tü ud_ uge uns upe uur vad vea vl voa vt vt_ vu wan we_ wed wel wes win wo_ wor wul wå \
      wår wö yge yk_ yke yle yns yp yrs yse yv_ yve z äg äl äre åd åg åt_ åte åv åve öll öör ük ümm ünd ür üst üt_ üä \
      üüt | _achter_ _af_ _ar _bö _bü _dag_ _doud_ _ear_ _ek _er _eyne_ _eynen_ _eyrst_ _gans_ _god_ _good_ _gu _gung_ \
      _gy _gyn_ _gån_ _had_ _hadden_ _heb_ _hebben_ _hen_ _her_ _hev_ _hevt_ _hy _hyr_ _hü _ja _je _jo_ _junge_ _jå_ \
      _jü _kam_ _kun_ _kw _lange_ _lu _lå _lö _maken_ _mü _ny _nö _oaver_ _pe _ra _ru _rü _sead_ _seen_ _segt_ _sint_ \
      _synen_ _twey_ _tyd_ _um _uns_ _uw _uw_ _vl _vrouwe_ _wear_ _weg_ _west_ _woor_ _worden_ _wul_ _wår_ _wö _wü _å \
      _åv aer af_ agd ai ak_ als alv ane ape arg arl ass auw b_ bar bed bei bel ber bin ble blo bre bro buu bü che dac \
      dal des dis doo dre dri dsk dyn dör düs düä eam ean eb_ eev ege egt eh eis eke eli elk elt eme eng enk era erb \
      eri erl ese esk eve evt evv eyd eyg eys ff fr fy gde gei gh ghe gl gst gun gyn hal hel hti huu hyr höä hü iam \
      iav ien igh imm iss itt iv jen jo_ juw jå_ jår jü ket kla kne kol koo kou kra kri kum kw ky köä lag lat lee leg \
      lei lem lev lic lig lin lke lm ls_ lty lyk lä låt md mea moo mor mp ms mt mt_ mü nam nb nda ndi nds nea nem ngs \
      nh nin nk_ nni nr nv ny off og ok_ ole oll ooi ool oon orl orv os_ ost ov pel per pi pre pro ps pt pu på pö rch \
      rdt rei rek rh rk_ rli rme rne rp rre rsk rum run ruu rw rä råd råg rüm sag sal sam sd set sey sit ska skr sme \
      sol spe str sun syd sün tad tan ted tei th tl tos tre tse tsk tun tyn tö tüü ua ude ur_ ure use ust uts uv val \
      vd vee vel vet vin vrå vul vv vve weg wen wis wyd wys wü ye yg_ yl_ ym ynd yni yp_ yrd ys_ yst yte z_ äge äk änd \
      äs åge åre ög ök öld öm ön örd öt öyp öyv öäl öän üg ülv ün_ üs_ üss üts üür üüs | _alles_ _altyd_ _ander_ \
      _andere_ _anderen_ _anders_ _at _avers_ _bet_ _buur_ _c _dea_ _des_ _doon_ _dree_ _dårto_ _döär_ _döäre_ _düsse_ \
      _eb _ed _ek_ _el _es _fi _fr _geit_ _gerade_ _gl _gode_ _goden_ _groute_ _grouten_ _hebbet_ _holden_ _hum_ \
      _huus_ _hw _hä _höyren_ _höär_ _ia _im _immer_ _juw_ _kaem_ _kearl_ _keyk_ _keyn_ _kinder_ _koamen_ _kon_ \
      _kreyg_ _kwam_ _ky _kün_ _leaven_ _leyt_ _ly _låten_ _mag_ _morgen_ _mä _möller_ _n_ _net_ _ney_ _når_ _olden_ \
      _os _os_ _ougen_ _po _pu _på _pår_ _pö _pölz_ _recht_ _ry _rö _sagde_ _sal_ _sat_ _segge_ _sin_ _stad_ _stund_ \
      _syde_ _sünt_ _ta _u_ _um_ _uus_ _vader_ _veal_ _voar_ _vy _völle_ _vü _want_ _wardt_ _weasen_ _weren_ _weyt_ \
      _wyder_ _yd _yn _yn_ _åvend_ _üü _üüt_ aak aal aan aeg ald amm app ari ats att baa ban beg bek bey bli boa bor \
      bru bur böy büs ded dey dik din dl dra ds_ dw dån düv düü ebr eda ees egd ei_ eko ekt elo elv ely elö ena enb \
      enh enn ep erg erh erm eru erv esi ess esu eyp eyv ffy fi fri fs ft_ geb ged gem get gew gey gia gin gra gry gs_ \
      haa hes hum hun hw hä idd ies igt ikk ine io ip ise je_ kar kas kes kh kle kli klo kof kor kry ksk kul kwa kyn \
      küä lac lak las lia lli lme lp lsk lst lus lz lz_ lük lüt maa mag met mod mpe mus mä möl müt nac nae nak nan ndr \
      nes nis nl nna noo nre når nås nü oad oap oe og_ oh oi_ oie okk olt omm oog ook oot ork oss oun ous ouv par pas \
      pea pet pk pla prå pår pöl rbe rby rel rg_ rie ris rl_ rld rle rm_ rn_ roi roo rto rva rve ryg ryk råt röy röä \
      rüg rün rüü sae sak san sat sc sch sei ser sh sic ski sku skö skü sla slo slå sne spi spö stö stü sul swa tet \
      tey tg tin tj tje tk tli toc too tra tro trå tst tån uc uch ull umm unn unt ups uri uve vde vis vle vol voo vrö \
      vrü vs vst vun vy völ vöö vü wal wam wia wig wyl wör wür ye_ ype äd äke äle äm äne äni ärc ärm äse ät ää åd_ åde \
      åg_ åp årt åru ås åst öc öch öd öde öke ölz önn ör_ örp ös öyg üc üch ükk üll ünn ünt ür_ ütt üv üve üän üär | \
      _ae _ak _alleyne_ _at_ _bange_ _beiden_ _best_ _bin_ _bint_ _bleyv_ _blout_ _blouts_ _bolde_ _buren_ _büst_ \
      _dage_ _dead_ _deit_ _dun_ _dyn_ _dyne_ _dån_ _döärch_ _düvel_ _düär_ _e_ _eare_ _eaten_ _eaven_ _ei _ende_ \
      _eyner_ _eyrste_ _fl _ganse_ _geagen_ _geaven_ _geld_ _gelyk_ _ging_ _grout_ _gå_ _gåt_ _gö _hand_ _hebbe_ \
      _hest_ _hevve_ _hevvet_ _heyl_ _heyle_ _heyre_ _heyt_ _hiärmen_ _ho_ _hå _höyrt_ _iame_ _jår_ _kaemen_ _keynen_ \
      _koffy_ _konrektor_ _kop_ _köänet_ _lag_ _leev_ _leve_ _ligt_ _loupen_ _lous_ _låt_ _löyp_ _m_ _maked_ _men_ \
      _meneyr_ _menske_ _mer_ _minsken_ _mooi_ _moot_ _mut_ _myne_ _mynen_ _na_ _nacht_ _nam_ _nen_ _nooit_ _nü _o_ \
      _oader_ _old_ _ouge_ _reyp_ _richtig_ _rin_ _rå _saeten_ _sag_ _sc _sean_ _sei_ _setten_ _sitten_ _skoolmeyster_ \
      _smeyt_ _stån_ _ståt_ _sul_ _sü_ _teagen_ _toch_ _tosamen_ _tö _tü _under_ _unsen_ _us _vadder_ _veer_ _vul_ \
      _wal_ _warden_ _wassen_ _water_ _weaten_ _werden_ _werld_ _willet_ _woord_ _word_ _z _öl _ümmer_ aam aas ab aet \
      afs aft ags ah akt alk ami amp anh anv ap_ arb arr ars ask aty aul av_ bak be_ bis bly bod bol bou bra bå bår \
      cho ci ck dam ddi dei dit dj dli dru drö drü dun düd ebe ebo edr edü eel ef eha eil eka eks ela elp elü ema emp \
      emå eno esl ewe ewi eym eyw fa fel fet ffe fl fte fti fy_ gae gas gev giv gol gru grö gå_ gåt gö gü hia hin hiä \
      hl hn ho_ hoa hor hov hts häd hän hå hår höl höö hüü iad iar iat ie_ iek ier igd igg igi igs ikt im_ ina ioo its \
      itz ivt iä iär ja_ jes jüm jün kal kap kat khe kik kna koc kom krü kse kst kto kua kyk kä kön köy küm lad lec \
      lek lf lg lk_ lla lma loa lok loo lot lpe lut lv_ lvs lyv låg låp lüü md_ mei mes mk mke mot ms_ mst mun mut mån \
      möc möd möä müs nat nbe ndl ndo nec nek ngt nit nli nm np nsa nti ntw nty nva nw nys nåd nöö oag oan ob odd ofe \
      oft oho oid oit oke okt olm om_ ond one onr oos ope opp ore orn orr orw orü osa ote ott our ov_ pan pau ped pek \
      ph pin pke ple poo pru pt_ py raa rac rai rak rav rba rda rdi rdr red res ret rhe rmi rnå rof rok rop ros row \
      rp_ rse rsp rti rty rup rus rv_ rwa rwe ryd rys råm saa sac sb sd_ sde sg sig sky sle sli slü sma sna snu sor \
      spa stl stä sua sus sy_ så sök söä sü_ süä süü taa tal tee tem tge til tke tm tol ton tru tv twi ty_ tz tä tåt \
      töy tük uam ue ug_ uke ult ump umt une unk uss var vas vat vd_ vla vre vry vör vüü wae wag wei wek wit woa wun \
      wus wöö wüs yks yli yme yrt ysk yts yvd yw ywi äc äch ädd äng ärb ärd äs_ äte åk åke åle åm ånd åne åpe årb ård \
      åri årm årv öf öp öre örs öst öt_ öte öv öym öyn öys öäg öäk öäm öät öög ööl ü_ üdd üf üg_ ügg ük_ üld üng ürd \
      üsk üäs üüg | _ad _aerde_ _akker_ _allens_ _alsou_ _am _andries_ _anna_ _ap _arbeid_ _averst_ _baas_ _beaten_ \
      _beater_ _bedde_ _beide_ _binnen_ _boaven_ _borrel_ _buten_ _dacht_ _dagen_ _dale_ _denken_ _deyl_ _dik_ _disse_ \
      _dochter_ _dåran_ _dårin_ _dårvan_ _dörp_ _ew _eynem_ _eynmål_ _fa _giaven_ _hädde_ _höyr_ _höyrd_ _hüüs_ _jung_ \
      _keyne_ _kind_ _koch_ _koupen_ _kumt_ _land_ _let_ _mik_ _moder_ _mot_ _mus_ _oc _od _pastor_ _seyle_ _sit_ \
      _skole_ _skoun_ _spreaken_ _steit_ _synem_ _tolest_ _tyden_ _tåfel_ _use_ _veale_ _vlak_ _vråge_ _wee_ _werdt_ \
      _wiar_ _wind_ _wus_ _wöör_ _åvends_ _ümme_ |  |  |  |  |
      """
    ),
    (
      "sk", 21,
      """
      a o | e i n r | d k l m p s t v | _p a_ c e_ h j u z á | _a _n _s _v b i_ o_ ov po st u_ y | _d _k _m _o _po _pr \
      _t _z al ch en ho ia ie ko l_ li m_ na ne ni od or pr ra re ri ro to v_ va vo y_ é í ú ý č š ž | _a_ _b _j _na \
      _r _sa _v_ ak an at ch_ ci do ed ej er h_ ho_ ie_ il j_ je la le lo me mi no ob ol om om_ os ova sa sk ta te ti \
      tr ve é_ ľ ť | _c _do _h _je _na_ _ne _ro _sa_ _vy _za _č _ž ad aj al_ am as av bo de di dn ej_ el es et f g ia_ \
      ic in is it je_ k_ ka kt ku la_ li_ ma mo na_ ne_ nie ná né né_ ný oj ok on ost ot ov_ oz pre pri rá sa_ sta to_ \
      tor val vi vy vý za á_ í_ ú_ ý_ ýc ých ť_ že | _bo _e _i _je_ _ko _kt _ma _me _ob _od _sp _st _sv _te _u _ve _vo \
      _z_ _š ac ali ani ar ast az bol by ce ck d_ da eh eho ek em eni eľ hl ick ik il_ ja jú ke ko_ kon kr kto ku_ ky \
      ky_ ké ký ln lo_ lá mi_ mu nos nt nu ny ní oc oh ol_ op ou ou_ oč pa pe pod rok rov ru rí rý s_ si sl so sp sti \
      str sv sť ti_ tn tu tv tá ud uj us van vn voj z_ zi zn zo ác ád ál ár át éh ého ó ô ým ča čas či čn ši že_ ži | \
      _aj _aj_ _ak _do_ _f _ho _in _jeho_ _ka _kr _l _mi _mo _ni _ná _o_ _po_ _roku_ _s_ _sú _to _vl _vý _vš _zá _ú \
      _ča _že _že_ _ži ab ah aj_ ajú ako ala ale ap ate ač ať ať_ ba be bi bl br bu by_ ci_ den do_ dob dp dr du dy \
      dy_ dz eb ec edn ent ep est eto ev ez ež ha hr hu ich id iek ier ili ist iu iv jeh jú_ ka_ kl kom kov ká ké_ mal \
      men mie mn mu_ má n_ nc nej nia nov ns nu_ ny_ ná_ néh ní_ nú ný_ nýc och od_ oko oku oli olo ori oro osť ove ož \
      pi pl po_ pol por pro prí r_ ra_ ran red ri_ rie rn roz rv ry se sku sle spo sto sve svo sú sť_ t_ ta_ ter teľ \
      tic tie tk tom tvo ty tí tý uje uk ut ved veľ vl vo_ vr vá vš zd zm zna zv zá áci áln áv ä ím ív úc ým_ ď ľa ň \
      še šie št | _ako_ _al _bol_ _by _ce _ch _ci _di _dô _g _hl _ja _k_ _no _od_ _op _pa _pá _re _se _sk _sl _so _ta \
      _ti _to_ _tr _vo_ _vz _za_ _zm _zn _zo _zv _či _ď _ďa _ľ _ľu _št ach adn ak_ akt alo ame ami aní ati atk au avi \
      až bn c_ ca ca_ ce_ chl cho cia cie cké co cov dal de_ dia die dk dl dne dno dos dov dpo ds dv dzi dá dô ede edz \
      eko ekt el_ ele eli ene eno ené ení ený eo era eri ern ero ex eč fi hla hod hov hra hy iac iad ide iel ies iet \
      ilo im ite iti iu_ iz ič iť iť_ jed ji jn júc kej kla kol kos kra kv kú kýc lad las le_ led len lit lne los lu \
      ly lád lí med mer naj nam nen nes nil nom nsk nú_ ným obl odn odo odp oje ola oré orý oto ovi ovn ový očn oľ pad \
      per pok pos pot pov poz poč pra prv pu pá pô rav re_ ren res ret ria rm rob rod rs ru_ ry_ rát ré ré_ rýc sia \
      sko ské sm sn ste stn stv stá tal tav te_ ten tl tov toč tra tre tri tro ts tu_ ty_ té tív tú ujú ul um un up ur \
      už va_ ver vet vie vlá vod vor vz vä vé vše x yk ys yt yv za_ ze ám án ás áva ém íc ím_ ís út úč ými če čia čo \
      ďa ďal ľk ľo ľu ša ší ťa ž_ žia žit žn | _ab _aby_ _as _be _bola_ _boli_ _bu _by_ _de _dr _dv _en _ex _ho_ _hr \
      _hu _ic _ich_ _ke _ktoré_ _ktorý_ _ku _kv _lo _medzi_ _ml _mu _má _ok _os _ot _pe _pl _pre_ _pri_ _pô _rý _si \
      _sú_ _tý _veľmi_ _vi _však_ _zd _zr aby ad_ ada adi ado ag alš ane ant ané aný apr ari as_ asi asť ato atí avn \
      azn azy ačn ba_ bez bil bo_ bra cel ces chu chá cke cký cu da_ dc del dil din dm dom dro dru dst du_ dza dí ebo \
      eda edi edk edo ek_ elo emi enc ens ená epr er_ erá esk esm etl eó eór ečn eď eď_ eľk eľm eľo eš eži fo ga ge gi \
      gr gra hlo hn hor hu_ hus hv hy_ há hád hľ iat ib ii ii_ ij iko ila ina inu io ir isk ivo iá ičn iš jo ju jš ke_ \
      keď km kor kou krá kup ká_ kéh kú_ ký_ lan lat lav leb lek lež lie lov lt lé lú lš mat me_ mes min ml mno moc \
      mož mr my mí nan nap nav nač nci nd neh nem nep ner nic nik nič nk nn nou nto nut nám nár ním obe obi obn obr \
      oby oci odi odu og oho oji ojn ok_ okr ole omi ona ont ora ore orm osa otr ovo ové ozn ozo oča oči ože ožn pež \
      poh pom pou prá páp rac rad raj ram rat raz rc rd rej rel rez rg ric ril rit rk rmá rne rom rot roč rsk ruh rác \
      rý_ sat si_ sil ska ske sky ský sob sov stu stí su sy sá sú_ tak tan tat tel teó tia tik til tky tla tne tné tok \
      tsk tál tát tí_ tó ub uh uni ust uto uá vaj vat vať ve_ ven vi_ via vil vit vla vne vol vot voľ vu vu_ vy_ vys \
      vá_ väč vé_ vý_ výc vša yc ych ym yp yz zah zat zem zi_ zl zná zor zov zp zr zu zy ách áda ádz áp ápe ára áro \
      áto áz äč äčš ík ín ír ívn ón ór óri ôl ôs ôv ôvo úci úd úr ús úto čen čie čil čin čne čno čný čo_ čov čí čš ď_ \
      ľa_ ľm ľmi ľn ľov ľud ňo šak šet šk ža žen živ žo | _ale_ _alebo_ _an _ar _asi_ _au _ba _bi _bolo_ _bush_ _da \
      _dl _dn _fe _fi _fr _fy _ga _ge _ha _id _jej_ _keď_ _kosatky_ _la _le _mal_ _mn _mu_ _mô _or _ov _oz _podľa_ \
      _potom_ _počas_ _proti_ _ra _rá _rí _sm _so_ _svetla_ _svoje_ _sy _tieto_ _tu _tv _ty _ud _us _uz _už _vlády_ \
      _vr _vä _ze _zl _ús _út _čl _čo _čo_ _ľudí_ _šk aco ade adr adu aho ahr aji ajv am_ anc ano ans anu aná ara arc \
      ard are asn aso aut ava ave avo avr avu avy avá avš az_ ači ačo aľ aš b_ bal bd bit bj bja bla bli blé bs bu_ \
      bud bus bá cen cha chv cic cir cis ciu cky cn cu_ daj dan dch dec der dis dlh dli dmi dné dný dok dol dop duj \
      dvo dá_ dáv dí_ dôl dú dľ dľa ea eak ec_ ech eck ed_ eds edy ef eg ejš ela elk em_ emb eme en_ ena eob epo ept \
      ere erg ery erz es_ esa esi et_ ete eti etk eu eva eve exp ezi ezp eľa eľn eň ež_ fe for fr fy fyz gal gen gu \
      hav he hi hli hol ht hto hyb hľa iah iak ial iam iar ica ice ici ied ieh ien ija ika iky iká ine inf ini ino int \
      iny iná ip irk isi isá ita ito itu ity itý ivi izm izo iál ií ií_ iž ja_ jan jav jaz jej jen jin jne js jsk jt \
      ju_ jv jí jši kal kaz kc kci kd ki kn koľ kro kuk kur kut kým lh lho lia lik lil liv lk lny lom loč lož ls lsk \
      lu_ ly_ lác lém líc lý lši mb mbr met mia mic mil mis moh mor mov my_ má_ mír mô môž nak nal nas naz nco neb ned \
      nev nez neč nf ng ni_ nis nit not nst nt_ nta nte nti ntr nul nyc nz nás náv níc ník nút nč nš obj obo oce oda \
      odc ode odm odľ of ohl ohy ojo oma ome omo omu on_ onc one opa ope opu or_ orn oru orá orí osi osl ote oti otn \
      ouž ová ozh oče oľb oži p_ pan peč pin pis pln ply plá pn poc pon pop pt pí pís pôs pôv rak ral rač rch rea reb \
      rek rem rep rev rh rib rip ris riz riš roc roj ros rt rva rvý rz rá_ rál rán ráv rí_ ríl ró rú sen sh sh_ ská \
      skú sla slo smí sne so_ som spe spr spô stú sár sí sťo tar tec ted tej tem tiv tli tm tný toh tol tot tru trá \
      tuj tup tva tá_ tác té_ túr tý_ týc tým uc uch udo udí uku um_ upi uri ush usk uti uv uz uár uš už_ uži uží vej \
      vek ves vid vin vk vna vné vný vom vov vp vrh vrá vs vt vte vyh vyk vyp vyt vyv vyš vzd vár véh ví vô vým výr \
      výs výz xi xp yb yh yko yl ym_ yn ytv yzi yč yš zab zaj zal zas zač zb zdr zen zh zho zid zik zk zlo zme zmi zni \
      zno zpe zs zsk zu_ zyk zác záv zí ády áj ák ále ám_ ár_ ári át_ áte áš áž ému ér ích íci íl ín_ ít íva íz íš íž \
      ôle ôso ôž ôže úce úk úl úp úst úz úča ýk ýr ýs ýv ýva ýz ýzn čal či_ čl čné čši ľ_ ľad ľb ľký ľom ľs ň_ ňa ňov \
      šl šn šp šta štá ším ťo ťou žd žil žov žs žst ží žív | _ak_ _am _ani_ _ap _až _až_ _bl _byť_ _cirkvi_ _diery_ \
      _du _dá _fo _fu _gr _hoci_ _ib _iba_ _januára_ _ju _jú _kde_ _kl _km _km_ _ktorá_ _kvôli_ _lí _mohli_ _má_ \
      _môže_ _napriek_ _nich_ _nie_ _oblasti_ _oc _pi _pred_ _pretože_ _približne_ _prvý_ _ri _rokov_ _ry _rýchlosť_ \
      _sc _sn _stal_ _svojich_ _tejto_ _tento_ _teória_ _toho_ _tu_ _tá _táto_ _uk _um _ur _už_ _vn _vojny_ _všetkých_ \
      _zo_ _často_ _časť_ _ďalšie_ _šp _žiadne_ abi ac_ ady adá ajo alt and arm aro atn ača aľ_ až_ ažd be_ ber bne \
      bné brá cht cii ciá ckú com cú dní dra dsk duc dát dý dň edc edp ejt esť eta etn etr evn eň_ fl fra fu gn hlá hm \
      hoc iaľ iba ibl ig ikt im_ ime iro ium izá išl jad jem jh jic jom jov jto kam kat kaž koj koz kre kri kti kul \
      kum kva kvi lak lej les liš liž lko lyv lás lší ma_ man mla mli mod mp mun mád nad niz no_ noh nož nts ntá nym \
      nác nál nči oa obd obs obu odl ogr oj_ okl olu olí omn omr ono opi ota otá ovs ovu ozl ozm oľk oľn ožs par pat \
      pev pil pla plo poj ras rdi reh rij rim rin rno rny rp ruk ryt ríš sad sah sc sch se_ sna sok su_ súč sľ tam tka \
      tko trv táv túd túp ug ult ulá uč važ vno vnú vpl vrc vst vú vú_ všt yhl yr yso yva zam zav zmu zne zní zo_ zom \
      zos zvy zy_ zák áh áme áre árn ási átu ávi áč íp ôr údi ún čaj čer čle ční ču čí_ ľsk še_ šen ško šo šu ší_ žk \
      žne | _apríla_ _augusta_ _bez_ _bitka_ _cisár_ _druhej_ _dve_ _dvoch_ _energie_ _ešte_ _februára_ _hlavných_ \
      _ide_ _iné_ _jednou_ _ju_ _júla_ _keďže_ _kosatiek_ _ktorej_ _ktorého_ _ktorí_ _ktorými_ _kukurica_ _majú_ \
      _mali_ _malo_ _mlieko_ _množstvo_ _možné_ _nad_ _neskôr_ _niektoré_ _niektorých_ _nikdy_ _noci_ _obdobia_ \
      _okrem_ _opäť_ _pod_ _podobne_ _predmetom_ _predpokladá_ _preto_ _prezidenta_ _prišiel_ _problémy_ _programu_ \
      _prvým_ _pápež_ _pôvodne_ _reaktora_ _rýchlosti_ _septembra_ _si_ _skupiny_ _smrti_ _som_ _stali_ _storočia_ \
      _strany_ _svetlo_ _svetovej_ _svojej_ _svojho_ _svoju_ _takmer_ _takže_ _tam_ _teórie_ _tiež_ _tohto_ _tom_ \
      _tomto_ _tomu_ _toto_ _tresku_ _týchto_ _udalostí_ _vesmír_ _vesmíru_ _veľké_ _viac_ _vlastnosti_ _vojna_ \
      _voľby_ _vtedy_ _vytvoriť_ _vzťahy_ _väčšina_ _všetky_ _začal_ _zemiaky_ _zmenu_ _znamená_ _znovu_ _zomrel_ \
      _zákon_ _útokoch_ _čas_ _čase_ _časti_ _času_ _či_ _čierne_ _členovia_ _ľudia_ _štúdium_ _žiarenie_ _život_ \
      _života_ | _administratíva_ _anglicky_ _armáda_ _armádu_ _armády_ _aspoň_ _avšak_ _bezpečnostné_ _bezpečnosť_ \
      _biskupa_ _boh_ _bude_ _celkom_ _celého_ _celý_ _cesta_ _cesty_ _cez_ _cicavcov_ _cieľom_ _cisára_ _dal_ _de_ \
      _dier_ _dnes_ _dní_ _dobré_ _dochádza_ _dokonca_ _dopad_ _dostal_ _dátumu_ _dôležitou_ _dôležité_ _dňoch_ \
      _európskych_ _existuje_ _experiment_ _foto_ _funkcie_ _galaxií_ _galilei_ _galileo_ _havárie_ _havárii_ _hlavné_ \
      _hlavného_ _horizontu_ _huslí_ _hviezdy_ _im_ _informáciu_ _iní_ _inými_ _istom_ _jadrovej_ _jazyk_ _jeden_ \
      _jednej_ _jednotlivých_ _katolíckej_ _každé_ _každý_ _knihy_ _koalícia_ _komunita_ _koncom_ _kosatka_ _kosatku_ \
      _krajine_ _krajiny_ _krajinách_ _krajín_ _kritizoval_ _krátko_ _kráľ_ _ktorú_ _ktorých_ _ku_ _kukurice_ \
      _latinčinu_ _len_ _lode_ _mala_ _malta_ _marca_ _med_ _meranie_ _mesiac_ _mesiace_ _mesta_ _miesto_ _mimo_ \
      _minister_ _minulosti_ _mladý_ _mlieka_ _mnohí_ _mnohých_ _moci_ _mohol_ _musel_ _mája_ _môžu_ _najmä_ \
      _najväčším_ _napokon_ _napríklad_ _navrhol_ _navštívil_ _nazývaného_ _naše_ _neboli_ _nebolo_ _nechcel_ \
      _neexistuje_ _neho_ _nej_ _než_ _niekoľko_ _niekoľkých_ _niektorí_ _novembra_ _nového_ _novú_ _nárečia_ \
      _následkom_ _názov_ _obdobie_ _objavil_ _objavy_ _oblasť_ _obsah_ _obvykle_ _odstavenie_ _okolo_ _októbra_ _on_ \
      _onedlho_ _opustil_ _organizácie_ _ostatní_ _otec_ _otvorene_ _otázky_ _označil_ _percent_ _piesne_ _podarilo_ \
      _podobné_ _podporu_ _politika_ _politiky_ _použitie_ _používali_ _povrchu_ _prezidentské_ _prvé_ _pápeža_ \
      _pôvod_ _relativity_ _rokoch_ _rámci_ _rúk_ _rýchlo_ _sily_ _smútok_ _spolu_ _strane_ _strán_ _stádo_ _stále_ \
      _svet_ _teraz_ _tri_ _tvoria_ _tzv_ _túto_ _tým_ _veľký_ _vláda_ _vojne_ _voči_ _vraj_ _vykonal_ _vznikol_ \
      _výsledky_ _vďaka_ _všetci_ _zahraničnej_ _začiatku_ _záujem_ _čiernych_ _ďalší_ _ďalším_ _ňom_ _štáty_ |  |  |  \
      |  |
      """
    ),
    (
      "sl", 21,
      """
      a e i o | n r | a_ d e_ i_ j k l p s t v | _p _s m o_ u z | _n _v _z b g h je na ni po pr ra re st č | _b _d _i \
      _j _je _k _na _o _po _pr _t _za al an av c da ed em en h_ ih il in je_ ko la li m_ n_ ne nj no od ov ri se te ti \
      v_ ve za š | _in _in_ _je_ _l _m _r _se _v_ aj ar at bi de di do el er et ev ga ih_ im in_ it j_ ja jo ka ki ki_ \
      le li_ lj lo me mo na_ ne_ no_ ob ol om or os ot pre ro sk so ta ti_ to u_ va vi vo ž | _a _bi _bo _da _da_ _do \
      _g _iz _ki _ki_ _ko _na_ _ne _od _se_ _so _te _u _za_ ad ak ali am anj as bo ci d_ da_ di_ dn dr eg ega ej ek \
      em_ es ga_ go ij ik is iv iz ja_ ji jo_ ke ko_ l_ la_ ma mi ni_ nje on ost oč pa pri r_ rav red se_ so_ sp sta \
      t_ tr tu ud z_ za_ če či | _bi_ _de _dr _e _ka _le _me _mo _ni _ob _pa _pa_ _ra _so_ _sp _st _ta _to _tu _tudi_ \
      _ve _vs _z_ _č _š _ž ah aj_ ako avi az ač be bi_ bil ce del ez eč f gr ic il_ ila ili ir ist iti ič iš jen ju k_ \
      ka_ ke_ kr ku let lje ln lo_ mo_ nih nik nos og oj ok op ora ov_ ova oz pa_ pe pi pod pos pra pro raz rj ru s_ \
      sa si ski sl sti sto ta_ te_ ter tn to_ tud tv udi up val vl vn vs zi zn ča čn še že | _al _c _f _h _im _kot_ \
      _la _mi _ne_ _nj _no _po_ _re _s_ _sa _si _sk _sv _tr _vo _če _še ab ag ajo al_ ala aln amo ani ap ar_ ast ate \
      ati avn aš ba bl bn bo_ br cij dl do_ dob dru ds dv eb ed_ eda edi edn eh ele eli elj elo en_ ena ene eni enj \
      eno ep er_ est eti ev_ eva ež gi gl gov gra ho ijo iko ilo im_ ime imi ina ira ite ičn jem ji_ jih js ju_ jš kih \
      kl kon kot kov kra las le_ lik lja lov lu ma_ med men mer mi_ naj neg nim nja nji nov ns nsk nt od_ oda odn odo \
      oli olj om_ ot_ ove ovi ovo oči ož pl po_ pol pom por pot rad ral ran rat rej ri_ rn rs ske sn spo spr st_ ste \
      str stv sv tak tav tem tev tov tra ug uj uje us va_ van ve_ ved več vi_ vil vlj vo_ voj vr vse zd ze č_ če_ ša \
      še_ ši šk št šč ža ži | _ali_ _bo_ _ce _do_ _en _gl _go _iz_ _ji _kr _lahko_ _ma _med_ _ni_ _o_ _od_ _ok _op _os \
      _pl _pri_ _sl _sm _tako_ _ti _to_ _up _us _vr _zd _če_ _še_ _št _že _že_ _ži ac aci adi ah_ ahk aja alc alo am_ \
      ame ane ano ara ari arj ava ave avl b_ bod bol c_ ca ca_ ce_ ci_ daj dal dar de_ dil dni dnj dno dov dra drž dst \
      ec ede eds eh_ ej_ eje ejo ek_ eka el_ ela emo ere eri ese et_ eta etn eto evi eč_ eš gla hk hko ice ici id ig \
      ija ije ik_ ika iki iln ima ine ini ip iva iz_ išč jal jan jav jev jn jsk kaj kar kat kol kom kt kup lad lah lc \
      led lit lji lju lni mb mes met min mor mu nal nam nap nar nas nc nd nek nem nic nil nis nju nk obi obr ogo oko \
      ole olo oma ome omo ore ori ose osl ote oto otr ovn oš pov ra_ raj re_ reb rem ren res reč rg rim ris rja rje \
      ro_ roč rst rt rug rv rž sam seb sed sem si_ ska sko sku sm sod sr sre stn svo tan tel tis tj tk tni tno top tor \
      tre tro tu_ ub un ur ust už var vel ven vet vni vno vz zak zg zl zm zna zo zv čen čil čin čni čno šn žav že_ živ \
      žn | _bil_ _bila_ _bodo_ _br _dv _ga _ga_ _gr _hi _ig _jih_ _kar_ _kl _ko_ _le_ _leta_ _li _lj _naj_ _nekaj_ \
      _ob_ _pe _pred_ _ro _sem_ _sr _tem_ _ur _va _več_ _vi _vl _vp _vz _zaradi_ _ze _zg _zv _čl ada ade adn aga ak_ \
      ale alj ami an_ ana ans apo are aro ars as_ asn at_ ato av_ azl ače ači aša až be_ bit bli blj bno bra bre bu \
      cev co dan dat db dej den dit dlo dne dol dom dp du ebn ec_ ego eja ejš ema emb eme ens ent epo epr era erj ero \
      esn ete eve ezn fe fi fo g_ gan ge gi_ gle god gos got gu ha hi hod ht ica ide igr iho ijs ile imo ino isk iso \
      itv ive ivi izi iča išk iž jaj jeg jej jet jim jiv jši kak keg kem kla kor kri lag lan lav lač lic lij lj_ lne \
      lno log loč lož man mel mem ml mn moč mp mr mu_ nad nan nat nav nač naš nej nes nu nč ob_ obl ode odi odl odp \
      odr ods oga ogl ogr oh oja oje oji okr ona ono opr or_ oro oti ozi ozn oča oče pad pet pin pis pla plo pn pog \
      poz prv rab ram raš rd rek rep rev rez rih rij ril rip rit rič riš rm rni rod rog rok rom ros rot rov rš rža sa_ \
      sak sil sla sle slo smo sno spe su sve tal tar teg tek tih tič tl tne tol tri tva tve tvo ugi ul um upi upo ut \
      uč uš ver vez vin vit vk vla vna vne vod vol vor vp vsa zad zah zan zap zar zat zav zač zb zdr zel zgo zir zni \
      zor zp zr zu zve ča_ čas či_ čit čj čl čne ču ši_ ški ško šte šče šči žb žen | _a_ _am _av _ba _be _bili_ _bilo_ \
      _bl _di _dn _fi _ho _ima_ _is _ja _jo _jo_ _ju _kaj_ _ke _ker_ _km _ku _lo _niso_ _om _or _ot _oz _pi _predvsem_ \
      _saj_ _samo_ _si_ _smo_ _sta_ _ta_ _tega_ _ter_ _uv _vse_ _vseh_ _zato_ _zb _zelo_ _zm _zn _ča abi abl ad_ ado \
      ago aht ajb aje ajs ajv aka akš anc and ank apr arn asi asl ata atk avo avt azi azn aču ašk ašč ba_ ben bis bj \
      bla bne bni boj bom bor bs bč cel cen cer co_ cu dg dgo dic dij diš dj dje dk dla dna dod dos dse du_ dve dvs \
      ebi edl edo edv ekl eko ekt emi emu enc end ern es_ esa etj etr etu ez_ eza ezi eče eči ečj eže fes gal ge_ gn \
      go_ gre hov hr hra hte ia ib ic_ ico ij_ iji ike ins int io ipr iri iro isa ise isi ita ito ivl ivn ivo iza izo \
      izp izr izv ič_ jat jb jbo jek jni jno jst jub jud juč jv jve kal kan kd ker kim klj km kn kod kro ks ku_ kv kš \
      kšn lar lce lci lem len lep lih lil lin lis liv lič lk lom ls lsk lu_ mag maj mal mar mat mbn me_ mil mis mla \
      mog mre ms msk nak nce nci nda ner nev nij nit niz nič niš nj_ njš nom not nta nčn obe obj obn obo obč oc odb \
      odg odj of ogi oi oj_ ojn oka oku ola oln omi on_ onc oni opa opi opo org orn osa osk osp osv otn očn ošk ošt \
      ože oži ožn paj pel per ple pok pon poš rak ras rač rb rdi reg ret rež rga rin riv riz rk rl rne rno rob roš rož \
      rsk ru_ ruž rvi saj seh sel sen sev skl skr sli slu sme sne sni sov spl ten tež tij tik til tim tir tiv tka tko \
      tna tom tož trg tur tvi uge ugo uh uk ume upa upr ure usp uv užb vaj vat vem ves vic vid vih vij vir vis voz vpr \
      vrs vt vto zas zda zem zen zi_ zk zli zne zpo zvo čaj čan čel čet čev čim ša_ šal šan šel ške šl šni šnj šo štv \
      šča žel žni žno | _ampak_ _an _biti_ _bolj_ _bomo_ _brez_ _dan_ _dobro_ _druge_ _drugi_ _ek _el _ev _fe _fo _ge \
      _imajo_ _ji_ _jim_ _k_ _kako_ _katerem_ _kd _kj _kn _let_ _letih_ _leto_ _ljudi_ _lu _mi_ _ml _mn _mu _najbolj_ \
      _namreč_ _nas_ _og _ov _oziroma_ _oč _pod_ _potem_ _prav_ _pravi_ _proti_ _ru _seveda_ _sicer_ _skupaj_ _su \
      _svetu_ _te_ _torej_ _treba_ _ug _um _un _vedno_ _veliko_ _vendar_ _verjetno_ _vk _vsi_ _zdaj_ _zl _čeprav_ _či \
      _šele_ _šk _šp abo adu adz af agi agr aho ajn ajp ajt ake aki akr akt aku als alu ama amp amr ant anč apa api \
      ard asb ase asp atu au avc avk az_ aza aze azm azp azv ača ačn aše aže bar bd bdo bel ber bin bir biv ble bna \
      bos bri bro buj bv bve cep ces cio cu_ cv cve dav dbo dem des dev din dm dog dok dpi dpr dro dva dvi dz eba ebe \
      ebo ebu ece ef egi eha ei eke ekm eks eln elu eml enk enu eo esi eso etk eu evn evo eze ezo eča ešn eža eži ežk \
      ežn fa for fr gaj gač gih gij gim gli gor goz goč gro gub haj he hit hn hot hu ial ie iku ilj inf inj inu ion \
      ipo ire iru isl itn itr izd izg izk izm iče iči išl išt ižn jak jam jas jer jez jne joč jp jt juj jša jše jšn \
      kam kav kaz kc kci kdo kj kje kle kli klo kme knj koj kop kre kti kto kuj kus kuš lab lat laž leg lej lek les \
      lez lež liz liš liž ljs ljš lna lob lod lok lon lot loš lt mam mej mez mik mir mlj mni mno mob moj mot mov mož \
      mpa mrt nac nag nah nca ncu nec ned nen nep nf ng nin njo njs nka nke noč nte nti nto nu_ nut oba obd obv oce \
      og_ omn omu one ons onč ope opn orj orm ort osi osn oso ota ovr ovs ozd ozo oč_ očj ošn oža ožb p_ pak pal pan \
      par paz pes pev peš pir pli plj pno poj pop ps psk pu pus rac rc rec reh rei rel reš rgi rib rid rir rji rma rna \
      roj rop rti rtn rus rva rve rč rši sal san sb seg sej sek ses set sez sic sij sis smi sob sol som stj stl su_ \
      taj tam tat ted teh tej tet tin tit tja tje tjo tke tle tli tod tok tot toč trd tru ts tsk tuj tvu ua ubi ubl \
      uda ude uga ult una uni upn ura uri usk uče uči uša uži vad vam vc veg vek vim viz vič vkl vlo vom vos vra vro \
      vsi vsk vst vu vu_ vze vzr vč w zac zag zal zbo zde ze_ zgu zij zik zil ziv zj zla zlo zma zme zno zra zre zro \
      zvi čak čal čem čep čih čji čk čla člo čna čr čuj čun š_ šen šev ših šir šne šno šo_ šp šti žaj žal žbe žil žin \
      žj žk | _ak _ar _bile_ _boste_ _celo_ _ci _cv _danes_ _del_ _dela_ _delo_ _dni_ _dobili_ _dovolj_ _drugih_ \
      _drugim_ _država_ _države_ _du _dveh_ _ena_ _enako_ _eno_ _fr _glede_ _gre_ _hitro_ _hr _imamo_ _imel_ _imeli_ \
      _katere_ _katerih_ _katerimi_ _kdo_ _kjer_ _malo_ _manj_ _me_ _mesto_ _mogoče_ _mora_ _moramo_ _morda_ _mr _mu_ \
      _nad_ _nam_ _nato_ _način_ _nisem_ _niti_ _nič_ _njegov_ _novi_ _novo_ _okoli_ _podlagi_ _pomembno_ _pomeni_ \
      _poročila_ _prej_ _približno_ _primer_ _primeru_ _prvi_ _različnih_ _res_ _ri _seboj_ _sistem_ _skozi_ _skupina_ \
      _skupine_ _sploh_ _ste_ _strani_ _svoje_ _svojih_ _svojo_ _temveč_ _ti_ _tisti_ _toda_ _tolarjev_ _ud _uk _vam_ \
      _vprašanje_ _vsaj_ _vsak_ _zakon_ _zvezi_ _čas_ _šo abn apl aso azo azu aši bal ban bij bje bm cin dbe der dop \
      dre dvo eci egl ejs erk etl evr ečn eše fil gat gen glo gol ha_ hiš ibl if ikr ils ipa isn isp izb izn jaš jel \
      jes jin jit jm kas kda koz krb kul kuž kva lev lim ljn ljo loh los lč mne mol mos nkr odk ojo ok_ oki oo ops osr \
      ou ovz poč sit tab tki urn vre vzo zam zaš zbr šin žbo žje | _dejavnosti_ _delavcev_ _delom_ _delu_ _doslej_ \
      _dr_ _drugega_ _drugo_ _dve_ _en_ _enem_ _enkrat_ _gotovo_ _hkrati_ _igralci_ _jasno_ _jezik_ _julija_ _kakor_ \
      _kateri_ _katero_ _kdaj_ _kje_ _kljub_ _kmalu_ _koncu_ _konec_ _lastnosti_ _leti_ _letu_ _mesta_ _mestu_ _minut_ \
      _morajo_ _morala_ _morali_ _nagrade_ _najprej_ _naprej_ _naredil_ _nekaterih_ _nima_ _niste_ _njegovo_ _njih_ \
      _njihov_ _njimi_ _nove_ _odstotkov_ _okviru_ _podatke_ _podjetje_ _podoben_ _poleg_ _politične_ _poročilo_ \
      _poti_ _potrebno_ _prava_ _pravic_ _pravico_ _precej_ _predsednik_ _predsednika_ _prva_ _prve_ _prvič_ _rad_ \
      _rastline_ _recimo_ _sebe_ _sebi_ _sin_ _skladu_ _skoraj_ _skupini_ _slovenski_ _sodišča_ _sodišče_ _sodnikov_ \
      _stran_ _stroške_ _svoji_ _takoj_ _takrat_ _tam_ _tedna_ _teh_ _tej_ _težave_ _težko_ _tistih_ _tistim_ _tla_ \
      _trg_ _tri_ _tu_ _tukaj_ _uporablja_ _uporabljajo_ _uprave_ _uspelo_ _uspešno_ _varstvo_ _vas_ _večina_ _vlada_ \
      _voda_ _voljo_ _vprašanja_ _vrsto_ _vsa_ _vsako_ _vseeno_ _vsem_ _včasih_ _zadnjih_ _zagotovo_ _zakaj_ _zakona_ \
      _začeli_ _začetka_ _zlasti_ _časa_ _čez_ _čim_ _člani_ _človek_ _števila_ _štiri_ _živali_ _življenja_ \
      _življenje_ | _ameriški_ _bistveno_ _blaga_ _blizu_ _bodoče_ _bom_ _de_ _dejal_ _dobil_ _dolarjev_ _državna_ \
      _državni_ _dvema_ _eden_ _elementov_ _energija_ _govori_ _igrali_ _informacij_ _jaz_ _jeseni_ _ju_ _kadar_ \
      _katerega_ _konca_ _korak_ _letos_ _ljudje_ _minister_ _mlade_ _moral_ _more_ _najti_ _največji_ _neke_ \
      _njegovih_ _obdobju_ _območja_ _obveznosti_ _odgovor_ _odločil_ _odpeljali_ _odstotka_ _pač_ _pet_ _podjetja_ \
      _področju_ _politike_ _pomembna_ _pomoč_ _poravnavi_ _posebno_ _poskus_ _pot_ _povsem_ _prihaja_ _prihodnjih_ \
      _prireditev_ _prisilni_ _prišla_ _prišli_ _problem_ _program_ _prvo_ _razvoj_ _resnici_ _reči_ _rok_ _roke_ \
      _ruske_ _sam_ _sama_ _sedaj_ _senatu_ _slabo_ _slovenske_ |  |  |  |
      """
    ),
    (
      "hr", 21,
      """
      a e i o | j n r | a_ d e_ k l s t u v | _p _s i_ je m o_ p u_ z | _d _i _k _n _o _u an b g je_ ko na ni ra st | \
      _j _je _je_ _m _na _po _pr _t _u_ _z c da en ij in ja ka la li m_ na_ ne nj no od os ov po pr re ri ta ti va za \
      č š | _b _i_ _ko _r _v _za ad aj ak al ar at av bi ci da_ di dn do ed et h ije il im is it iz ja_ ji ju lj lo ma \
      mo ne_ og oj om on or ro se sk su te ti_ to tr ve vi vo ć ž | _a _bi _da _da_ _do _g _iz _ka _na_ _ne _od _sa \
      _se _se_ _su _su_ _sv _za_ ako am anj ao ao_ as az cij d_ de dr ek el em er es g_ go h_ ic ih ih_ ik im_ io iti \
      iv j_ ju_ k_ ka_ ki ko_ koj ku la_ le li_ ma_ me mi n_ ni_ nje no_ ob og_ ok ol om_ ost pre pro ru sa se_ sta \
      su_ sv t_ to_ tu tv za_ će đ št | _go _l _me _mi _mo _od_ _ra _re _st _tr _č _š ac ali ani ati ava ač ba bo dni \
      du edn eg eni enj eć f ga god gr ija ili ima ina io_ ir ist ič iš jed jen ji_ ke ke_ kon kr lje nik nja nos nov \
      ns nt nu od_ odi oje oji op ora ot ova ovi pa pos pri r_ ra_ rad ran red s_ si ski sl sp sti sto ta_ tra ud ug \
      un up ur us ut va_ van ve_ vl vn vr zi će_ če či že | _a_ _bi_ _dr _e _f _gr _in _is _iz_ _kako_ _koji_ _kr _ma \
      _ne_ _ni _no _ob _os _s_ _sl _ta _te _to _ve _vi _ć _će _će_ _št aci ada aju ak_ ala aln ama an_ ana ap ara ast \
      avi avn aš až be bi_ bil br ca ca_ ce ci_ de_ di_ din dno dru ds edi eds elj ena eno ent est eta ev ez eđ eđu gl \
      gov gra gu ici ig iju ika ila ine ini ira iva iz_ ičk jav kak kao ki_ kl kom lan le_ lja lju ln lo_ lu man men \
      mj mje mo_ naj nd nic nih nij nim nji nju nog nom nsk nu_ oda odn oj_ oli ona ori osl ove ovo oz oč oš pe pi pl \
      pol por pra pu rav raz rek rem ren rij rn rod rs rž sa_ sko slo sn so sr st_ str stv svo tak tan tav te_ tn tre \
      uj uk ul una uć uč vat vi_ vj vje vlj vno vo_ voj vor z_ zb ze zn zv ći ći_ ča čk čn đe đu še što ža ži | _al _c \
      _de _di _do_ _du _godine_ _h _im _kao_ _koje_ _ku _li _nj _ok _on _or _ot _ov _pa _sa_ _si _sk _sm _sp _sr _ti \
      _to_ _us _vo _vr _ze _što_ _ž ab adi ag aj_ aje alj amo ane ano ans ars ate avl aza ać bit bl bol bor bra bu dan \
      dj dje dnj do_ dob dov drž dst du_ dv eb ec eda ego eka eko eli em_ ema eme en_ ene enu ep er_ era ere eri ese \
      et_ eće eš fi ga_ gi gla ho ica id iji ik_ ilo ins ion ip ita ite itu iza izv iše išt jel jem jer jes jet jih jn \
      jo js jsk kaz kih kim kog kol kre kri kt ku_ kup lad las lij lik lit lji lni lov mat me_ međ min ml mog mu nak \
      nal nar nas nc nek nis nk nst nut obi obo oc odr oja oka oko olj ome on_ oni ono ore osi oti ož par pla pod pok \
      pon pot raj ral rat re_ reb ri_ rim rit riv rom rsk rt rug rv rža sam sj ska ske sku sm sni spo sve tal tar ter \
      tim tit tiv tič tk tor ts tsk tu_ tur tva tvo ugo uje um ura ust uv uz ući uš už v_ val već vij vin viš vla vni \
      vod vu zbo zem zl zna zo zu ća čen čin ša še_ ši šn šte žav žen | _ak _ali_ _ba _be _biti_ _bo _br _bu _ci _dv \
      _fi _gl _hr _il _ili_ _ja _koja_ _lj _lo _mj _nakon_ _nije_ _o_ _op _pe _pi _pl _posto_ _pu _rekao_ _ro _samo_ \
      _te_ _tu _uk _up _ut _uv _više_ _vl _zb _če _či _čl _že ad_ ade adn adu aja ajn aka ale alo am_ ame and ank apo \
      ar_ ari arn aro asn at_ ata atn ato ats ave avo azi azu ače ači ađ ađa ba_ ban bio bj bn bod bro ce_ dat del dij \
      dio dit diš dl dna dne dok dom don eba ede edo edu eg_ ekt ela ele emi eml emo eo eti etn eu eća eći eč ež fe fo \
      gan ge gu_ gur hr ice igu ike iko ilj ime inu ipa iro isa isi ito ivo izb izi izj izn ić ičn išn jal jan jeg jek \
      jev ješ jim jin juć juč kad kam kc kci klj kor kov kra kv l_ lat lav led lic lno lob lom lt mal met mij mil mir \
      mis mlj mn mod mor mp nad nag nap nat nav nač nci ned ner nit niz nič nte obj obl obr oce ode odl oga ogl ogo \
      ogu oju okr oku oma omo one or_ org orn oro osa oso otp ovn oče oči ođ ođe ože pa_ pad pan pet pis pit pom pov \
      poz poč prv ps put rač rd ret rg rga ril ris riz rni rno roc roj rot rov roš ru_ rva rš sad sig sil sje sle slu \
      smo sno sre stu sud svi taj tat tel ten tet tij tj tje tni tno tog toj tom tp tri tro tvr ub udi uga uju ult ure \
      usp uta uti uto uči vaj var vel ven ver vez vih vil vim vio vis vit vog vre vrš vs vu_ zaj zak zap zat zd zg zir \
      zj zja zm zr zvo ća_ ćen ću čet čki čl čla čno ču đa đen đun šk ško šl šnj šta že_ žel živ žn | _ako_ _an _bilo_ \
      _bio_ _dok_ _ek _eu _fe _fo _godina_ _izjavio_ _jer_ _jo _još_ _ju _kada_ _ki _međutim_ _ministar_ _mogu_ _mu \
      _oko_ _on_ _pa_ _prema_ _protiv_ _ri _ru _sada_ _smo_ _sn _sve_ _svoj_ _svoje_ _tv _ud _ug _ul _un _uz _uč _va \
      _zbog_ _zemlje_ _zl _zn _ži abr ac_ ado agr ah ajv akt akv anc apa apr ard as_ asi atr atu au azl aća ača aču \
      aže bal be_ bez bij biv bja ble bno bog bud c_ cen ces cio cu cu_ daj dal dar dav db den des dg dgo dil dod dog \
      dos dra dse dsj dsk dug duž dva dvi ea eca ed_ ef egi ej ek_ eki elo ens epo epr ete ets etu eur evi evn eza ezn \
      eđe ešt fin for ge_ gi_ gle go_ guć ha hov hrv hv hva ib ide igr iho ijs iku ile imi imo inc inj ino int isk isn \
      isp isu it_ iv_ ive ivi ivn ivš izg izm izr iča iž jak jam jač jez jeć ječ jiv jni jno joj još jud juj jun jv \
      kal kan kat kaž kla kn kos kođ ks kti kto kul kun laz lem lis liz lič lj_ ljn lne log lok lož ltu lu_ luč maj mb \
      mer mes mi_ mno moć mož mpa ms msk mu_ nac nam nan naš nda ndi nem nep nes nev nir niš nke noj nta nti oba obe \
      obn odg odu ogi ogr oi ojo ok_ ola ole olo omi omp oms ond onu orm ort oru ose osn osu ote oto otr otv ovl ovs \
      ovu ozo oć oš_ ošl per pn pog pop psk pt rac rak ram ras rađ raž rb rdi rea reg rep res rez reć ređ rik rin rio \
      rk rl rm ro_ rob ros roč rp rps rst ruk ruč rši rži san sao sas sec sed set si_ sij sim sin sit sla sli sov spe \
      spr srp ste sus sva svj tek tem til tin tir tiz tka tko tok tov toč tru trž tua tuc tve ua uac uc uci uda udu \
      ugi uka ukl ula uma ume upa upi upr upu urn uve uze uće uče uša ušt vak ved vet vol vom vot voz vra vri vrt vsk \
      vš zab zac zad zal zan zao zav ze_ zgr ziv zlo zni zno zor zov zra zuj zum zva ć_ ćn ću_ čaj čan čar če_ čel či_ \
      čit čka čke čni čun đan đu_ đut š_ šav šen ši_ šti štv šć žan žb ži_ žiš žno žu žu_ | _am _au _bila_ _bl _ce \
      _dana_ _danas_ _dj _drugi_ _država_ _dva_ _eura_ _ev _fa _ga _ha _ia _iako_ _ig _ima_ _jedan_ _kazao_ _kaže_ _kl \
      _kn _koju_ _kulture_ _kuna_ _la _le _ljudi_ _manjine_ _mi_ _milijuna_ _ml _mn _mode_ _može_ _navodi_ _nego_ \
      _nekoliko_ _ni_ _nove_ _novi_ _og _ove_ _oč _pet_ _po_ _poslova_ _prava_ _predsjednik_ _prije_ _proces_ _put_ \
      _sam_ _so _strane_ _svoju_ _tako_ _takođe_ _također_ _tj _toga_ _tri_ _ub _ur _uz_ _već_ _vj _vrijeme_ _zemalja_ \
      _še _šk abi aca adr ajb ajm al_ amp ant anu aop are arl asa asl asp aut av_ avr aze azg azm azn azo azv aće aći \
      ačk aša ašn ašt aži ažn ažu bar bav bed ben bić bli blj bri bz caj cil cim dao dec dem deć dic did dim dip dis \
      diz dlu dre duć dvo dž ebn ece eci edj ega egr eh ekc ekl eks eku eln elu emb enc end eo_ ero es_ esa esi esn \
      etk eto etv eva eve evr ez_ ezb eze ezi ezu eć_ eče eše eži fa fes fil fon fr gar gađ gen gij glo gn gom gor gos \
      gre gri gru hi hod ia iak ida ilm iln in_ ind inf ipl ir_ ire iso izl izo iće iđ jar jas jat jb jbo jic jm jne \
      jom jug jve kar kli knj knu kro kru ktu kum kuć kuš kva kvi lag lak lam lać laš lek len lih lim lin lm loč ls \
      lta mak mać mbr med mla mom mov mun ndo neg neo nez neć nf ng nio nka nt_ ntr nul oci odb odo ods of oh oiz ojn \
      ojs ons ont opa opi opl opr opt opu opć opš orb osj osv ou ov_ ovj oz_ ozi ozn ozv oći oča očn ošk ošt oži p_ \
      pe_ pin pj pje plo po_ pob poj pru pu_ pun pć pš pšt rao rać rbi rc rci rev reš rib rih rip rič rj rje rla rma \
      rne rog roi rok rop roz rta rtk rup ruš ruž rve rvi rvo rč sat sav seb sek sir skl slj sma sna sob sok spi suv \
      tam ted teg tic tik tio tis tne ton top tpu tup tuž tvu ubi ude uge uko uku uli uni uns unu uo upl upn upo uri \
      uro usl ut_ utn utr uz_ uća ućn uča učn uču uđ uža uže uži užn vac vao važ ves vid viđ vna vne vos vrd vše vši \
      zah zam zas zaš zbe zdr zgo zi_ zik zin zla zli zme zul zve ćem ćim ćin ćno ćuj č_ ča_ ček čes čij čil čj čko \
      čne čuj đaj đe_ đer šan šes šir šlo šu šću žbe žil žni | _ar _bez_ _bili_ _bivši_ _bolje_ _broj_ _dalje_ _dio_ \
      _dobiti_ _dobro_ _dodao_ _države_ _dvije_ _evra_ _fu _ga_ _ge _glavni_ _godinu_ _hrvatska_ _id _ih _ih_ _im_ \
      _imaju_ _institucije_ _ip _ipak_ _izbora_ _izbore_ _između_ _jedna_ _jugoistočne_ _kad_ _kažu_ _kojem_ _kojim_ \
      _kojima_ _kojoj_ _kroz_ _li_ _lipnja_ _manjina_ _među_ _međunarodni_ _milijardi_ _ministra_ _misija_ _mjeseca_ \
      _mjeseci_ _mnogi_ _moglo_ _moraju_ _mu_ _nasilja_ _neće_ _nešto_ _nisu_ _niti_ _njih_ _no_ _novih_ _obzirom_ \
      _odnosno_ _oni_ _ono_ _organizacija_ _osim_ _ovog_ _oz _parade_ _petak_ _pitanja_ _policija_ _političkim_ \
      _pomoći_ _posle_ _postoji_ _predsednik_ _predstavlja_ _preko_ _prošle_ _prvi_ _prvo_ _puta_ _rad_ _radnika_ \
      _ranije_ _rj _slučaj_ _sredstva_ _sredu_ _srpska_ _stranke_ _taj_ _tek_ _tijekom_ _tim_ _tokom_ _tome_ _treba_ \
      _trebalo_ _tržišta_ _utorak_ _uvijek_ _vlada_ _vlade_ _vojska_ _vrlo_ _zajednica_ _zakona_ _zato_ _zd _zemlji_ \
      _zv _ča _često_ _članova_ _članovi_ _štednju_ _žele_ af aga ai aji ake akn alb alu ami aru atk ačn aža bir bič \
      bje bzi cip cj cje der dla dnu eat edl ern ers eru eću ečn eša ešć fik fu fun gd gli he ibu if ihv ijo iči již \
      jna kac kip lb lk lsk mel mic mok naz njs nkc nsi ntn nz obu obz ois omj ope ops ovr pak plj pnj pno poš raš rir \
      ror ruj rum rz sen soc tac tao tih tić ugl uh um_ unk uno urs usk ute uvj uvr užb vam vir y zma zu_ zvj ćav čak \
      đi | _babić_ _banka_ _banke_ _bih_ _bile_ _bit_ _bivšeg_ _biće_ _bude_ _budu_ _bugarska_ _cilj_ _ciparskih_ \
      _deo_ _deset_ _devet_ _dobio_ _dokument_ _došlo_ _druge_ _drugo_ _dug_ _dugove_ _film_ _gdje_ _gotovo_ _grad_ \
      _gradonačelnika_ _gradu_ _građani_ _grupa_ _hrvatski_ _imali_ _imati_ _iza_ _iznosi_ _izvješću_ _jednom_ _jednu_ \
      _juna_ _kampanje_ _kilometara_ _kiparskih_ _kojeg_ _kompanija_ _koristi_ _kosovo_ _kosovskog_ _kraja_ _kraju_ \
      _kredite_ _kuća_ _lokalne_ _lokalnih_ _mandat_ _manje_ _me_ _medija_ _mediji_ _međunarodna_ _međunarodnim_ \
      _međuvremenu_ _miliona_ _mjesto_ _mjestu_ _mogao_ _mogla_ _mogli_ _mogućnost_ _mora_ _morali_ _možda_ _nagrada_ \
      _nagradu_ _najbolje_ _najmanje_ _najveći_ _nalaze_ _napredak_ _način_ _nedelju_ _nedjelju_ _neka_ _neki_ _nekim_ \
      _nemaju_ _ništa_ _njegova_ _njegove_ _novac_ _novog_ _odgovor_ _odnose_ _odnosu_ _odsto_ _ohr_ _ona_ _onda_ \
      _one_ _osam_ _ostale_ _ostalih_ _osvojio_ _ovaj_ _pitanje_ _plan_ _pod_ _pokazalo_ _politička_ _političke_ \
      _politički_ _političkih_ _pomoć_ _ponedeljak_ _ponedjeljak_ _ponovno_ _porodici_ _posao_ _postoje_ _početkom_ \
      _pred_ _premijer_ _problem_ _prodaje_ _rade_ _razgovora_ _razvoj_ _računala_ _reformi_ _rezultat_ _rizika_ _rok_ \
      _saopštenju_ _sastao_ _sigurnosti_ _situacija_ _situaciju_ _skoro_ _skupina_ _skupu_ _sloboda_ _slobodne_ \
      _sporazum_ _sporazuma_ _srijedu_ _srpske_ _stanovništva_ _status_ _suda_ _sukoba_ _svaka_ _svi_ _svih_ _svijetu_ \
      _svim_ _svog_ _svojim_ _svojoj_ _teško_ _tih_ _tijela_ _tisuća_ _tjedna_ _tom_ _tona_ _trebao_ _trener_ \
      _troškove_ _tržište_ _tu_ _tvrtke_ _tvrtki_ _uključujući_ _ukupno_ _većina_ _vijesti_ _vlasti_ _zahvaljujući_ \
      _zajednice_ _zakon_ _ćemo_ _čak_ _čini_ _član_ _šest_ _žena_ _život_ |  |  |  |  |
      """
    ),
    (
      "hsb", 21,
      """
      a o | e i n w | a_ j k r s t u | _w c d e_ h je l m p y z | _a _n _p _s _z b ch je_ na o_ ow st u_ wo ě ž | _a_ \
      _d _k _m _na _př _t _wo an en h_ i_ is ja ka ko nj ot po př ra sk ta w_ wa y_ ć ł ř š | _b _h _j _je _l _po _r \
      _so _so_ _w_ _wu _za ac aj al ar at ch_ do dź ej er ho in ja_ ke ki le li m_ na_ ne ni nje no ny ob od om or os \
      ow_ owa rj ro so so_ sta te to tr tu wj wu z_ za ó č ź ž_ | _do _je_ _ko _na_ _st _te _z_ ach ad ak am as aw ce \
      da dn dźe ed ej_ el em ez ež ež_ f g ho_ hu hu_ ic ij ik isk it iw j_ jen jo k_ ka_ ku la lo ma mi mj mje mo mě \
      n_ ne_ ns ny_ on pr pře při re ri ru rě sa ske su sć t_ ti tw ty wan we wje wob wot yc ych ć_ će ło ře ři źe | \
      _c _e _ka _kr _lě _mj _mó _mě _nj _pr _ro _rě _su _su_ _tež_ _tu _wj _wot_ _č ab anj ast az ać ać_ bo bs bu by \
      bě ce_ chu ci cy d_ de dr dy eh eho eje ek enj es et ez_ ha hi ich im io iš jed ju ke_ ki_ kot kow kr le_ ln lě \
      mi_ mó nam nja now nsk nt nu nu_ ok ol op osć ot_ otr owe oz pa pi rje rs ry rěč se ski sp sto su_ sy sł ta_ tež \
      tk tn tut uj ul ur ut už wa_ we_ wi wy wě ym za_ zn zo óž će_ ći ča ět ěč še šć ži | _ab _bu _bě _do_ _dr _dź _f \
      _g _ha _hi _ho _i _in _ja _k_ _li _ma _mo _ni _ně _pi _př_ _přez_ _re _se _sw _sy _sł _ta _to _wi _za_ _ze _zw \
      _š ah ako ale ane ans ap ač až ba bi bl br ca cho cij da_ di dl do_ dow dy_ dźě ele eno ew eć gi he hod how ija \
      ije il ina ino ist iwa iz jac jej jer jet jez ji jow ju_ kej kic ko_ kra ks kt ku_ l_ la_ lin lět me mu móž naj \
      nas nej nyc ně obs oc oda odź og oh oj om_ ost owy oł ož pis pod př_ r_ rb rja rjo rn roz sc sce si sm stw sw \
      sło taj tat ter tl to_ tow tre tro two ty_ uc ud uh uje um un up us uži wja wn wo_ wod wuž yd ym_ ys ze zna zw \
      ón ćin ćo č_ čas če či ěd ěn ěr ěs ła łow ń ř_ řed řez ři_ ša še_ źe_ źě že žiw žn | _abo_ _al _ale_ _ba _bi \
      _bu_ _bě_ _cy _da _de _ek _hač_ _jako_ _kaž_ _ki _kn _kotrež_ _ku _kó _l_ _n_ _o _pa _po_ _při_ _sp _tr _ty _we \
      _we_ _wě _wš _zo _zo_ _ča _ž abo ace aci ad_ adn adź af aj_ aja aje ak_ aka aln am_ ama ami any ara arj ars ati \
      aty awk ač_ ał aš až_ bj bli bn bo_ bra bsk bu_ by_ bě_ c_ ca_ cha co cy_ dne dno dny dob dom dru dźi eb ec edn \
      edź eks emi ene ens ent ep era erb eri ers etš eń eš fi fo ge gr gra hač hd hl hr ib id ika iko im_ ins inu iny \
      isc ić ić_ išć iž jad jak jan jel jo_ js kaz kaž keh kl kn kon kul kó len li_ lio lis lit lk lny log low lt lu \
      ma_ mn mo_ mor ms měn měs nar nc nd ni_ nic nik nim nis niš njo nk nos nym nč obr oby och odo ogi oho oka oko \
      oli olo oma ona ori orj owj own pad pe pj po_ pok pow pra pro prě pu ra_ raj ral rat raw raz rbs rc rch rež ris \
      rm ron ros row rsk rst ruh ró s_ sac ser ska sku sl sn spo ste sti stl str stu swo sć_ sći tak tar taw te_ tej \
      tem tis tli tny toh tom tor tra try tu_ tur twa tym tř tš ub uch uja uk ute uš wac war wać wik wk woj won wul \
      wy_ wyc wó wěd wš ydl yl yr yt zap zd zm zo_ zwj óže ća čin ě_ ěc ěh ěk ěl ěm ěnj ěst ěł ło_ łu ša_ ši šći šě \
      źen źi źěl ža | _ar _by _ch _di _dw _dy _fo _ge _hišće_ _jeho_ _ju _kl _le _ma_ _mjez_ _město_ _nimo_ _no _ru \
      _rěč_ _sa _sk _sm _sr _tak_ _to_ _toho_ _tw _tym_ _wa _wjele_ _wo_ _woda_ _wó _zd _ze_ _zh _zm _zn _zwjetša_ _ć \
      _či _ži abl ada ado afi ajk ajw ali alo amj amo ana anc ani ant apa aro aso ata ate atk atn ato atu awa awi awt \
      aza aše ažn bib bje bla bsa bst byd che chi cn cna cu cu_ dal dar dij dis dk dla dle dni dnj dok doł ds du dw dł \
      dło dźa ech edy eg eja ejs ekt eli eln ema emu en_ ena eny eo er_ erj ern est etr eu ewj eće eń_ eše eži fe for \
      ga gij go ha_ hdy hi_ his hiš hor hos hro ia ibl ica ici ih iju iki ili imo inj ion ip ir isa ism ita ite iti \
      ito itu ič iž_ jaz jeh jek jes jew jeć jež ji_ jic jk jn jw kac kal kar kim kni knj kor kos kup kón kł law lek \
      ler lež lik lne lom ltu maj mak mat mb men mer met mno moc mos mow mu_ my my_ móc měr nac nad nat neh nju no_ \
      nst nte něh něk něm obn od_ odn of ogr oje ole ome omn omo oni ono opo ora orm osp ota ote otk oto owo owu owě \
      ozp oč oča ołh per pje pl pol pom por pos pot poč poł py pó pł rac raf ram ran rk rma rne rom rop rt run ry_ ryc \
      rěn sa_ sah sow sr swě syd sys sće słu tac tan tek tik tit tka tko tne tol tos trj ts tst tuj tup tyc tři tša \
      udź ulk ult ume uta uz uzn waj waš waž wer win wni wnj wok wor wos wt wto wu_ wuc wuz wój wšě ymi yn ysa yst ył \
      yž yž_ zas zb zdź ze_ zh zi zow zp zu zuj zy zy_ óc ócn ód ój ól ón_ ónč ći_ ćow ćě čen či_ čn čo čow ěch ědo \
      ěhd ěko ěms ěta ěć ěč_ ěš ł_ ła_ ład łh łož łuš ń_ š_ šk št šće źa źa_ źěł ži_ žk žno žo | _ak _an _aw _bo _br \
      _buchu_ _běchu_ _ce _ci _dokelž_ _fa _gr _hižo_ _hl _hr _hł _jenož_ _ji _jich_ _kilometrow_ _km _kotraž_ \
      _kotryž_ _leži_ _lu _lěta_ _lěće_ _mi _mócnarstwo_ _móže_ _nastawki_ _nic_ _njeje_ _něhdźe_ _or _pismo_ _pod_ \
      _pó _pł _ra _rj _rostliny_ _rěči_ _rěčow_ _sl _stolica_ _sć _słowo_ _tu_ _tute_ _tutón_ _tř _u _v _wjace_ \
      _wobsahuje_ _wody_ _wona_ _wy _wón_ _zb _ł _št _ža aby aca aco ahu aji ajo al_ ala alš ame api apo ar_ arc arn \
      as_ asa asn ass at_ awo az_ azk azo azu azy aće ał_ ało ań ańk b_ bań bc bch be bi_ bio bow brj buc bud byw běc \
      běh běr cel cen cył dan daw dra dro dst du_ dyn dó ea eba ece ede edi eds ef egi eku ela elo elž emb emj emp enc \
      eni epo epr erc erw esł et_ eto ewo eć_ eł eło ežk fa fer fij fis fr fy gan geo gio gis had hdź he_ hiž hla hn \
      huj hł hło ial ic_ icy ie ig iji ik_ iku ilo ima imi in_ ind ini int iog iol iot isć iu iwe iwj iwo iwy izm izn \
      izo ił iše ižo jat jeb jem jeń ješ jom jst jt jwj kaj kam kan kap kel kil kis kli km kom kro kru kró ksc ksi kto \
      kóž kła lad lej lic liw lič lnj lu_ lud lěd lěć lš lž lž_ mac mad mal mej min mis mon mp msk měš nal nan nap nco \
      nih niz nom not nož nti ntn ntr nči obc ody oji ojt oke ola omj on_ one onj ons ony opi org orn oro ory otp otu \
      otw ozd oć oło oš ož_ oži ožč pan par pin pla pn poc poz pož pre puš pě raž rbi rd re_ reg rej rg rga ri_ rij \
      rit rni rod rot rsi ru_ ruj ruž rw ryž rěk rš sam sch sew sij sis sko slě smo smě snj sob srj ss stn sub sum swó \
      sy_ sym syr sćě tam tać tiw tki tnj tot tp tpo tru tt tty tys tó tón ua uhe uhi uho um_ una uni upi upo ura uro \
      uru ury ust uty utó uw uć uša ušć v weh wej wid wis wiz wki wny wop wow wuk wup wus wuw wym wz wza wón wět yn_ \
      yri yso yw ywa yć yš zam zar zaw zać zbě zem zj zje zk změ zpu zr ójn ór ót óžd óžn ća_ ćen ćež ću ću_ če_ čer \
      čit čk ědn ěj ěka ěle ěni ěra ěrj ěro ěto ěts ětt ěće ěče ěči ěčn ěčo ěła łać łho łk ły ńk řes řeć řeł řij řis \
      ši_ šu šća šćo šěr źel źiš žac žd že_ žeš žić žne žo_ žč | _ad _as _at _biblioteki_ _bj _by_ _dl _dla_ _dn \
      _dołhosć_ _druhdy_ _druhe_ _druhich_ _dwaj_ _dyrbi_ _dó _dźeń_ _ep _et _eu _fr _hd _hdyž_ _hlej_ _hospodarstwo_ \
      _hu _id _institut_ _instituta_ _jedyn_ _jeli_ _kiž_ _knihi_ _knjejstwa_ _kraja_ _krala_ _kralow_ _kć \
      _literatury_ _lo _lět_ _lěttysaca_ _maja_ _me _mn _mocy_ _morja_ _móžeš_ _města_ _nad_ _najprjedy_ _najwjetše_ \
      _njejsu_ _nu _někotrych_ _němsce_ _pak_ _pe _pola_ _potom_ _prěni_ _prěnje_ _přeco_ _před_ _přikład_ _ry _ró \
      _rěče_ _sc _stat_ _stata_ _statow_ _strony_ _swoje_ _swoju_ _tam_ _tuta_ _un _vi _wobraz_ _wobrazy_ \
      _wobydlerjow_ _wokoło_ _wužiwa_ _wužiwarjo_ _wšě_ _zaso_ _zdźěla_ _zj _zr _će _čas_ _časa_ _často_ _času_ _šk \
      abi ack acy adi adr ady aho ahr ai ajp aks akt amn anu apř ari art aru arš asu asy awn aći aš_ ba_ bab bac bar \
      baz bk bke bne bol bro bsy byl bó bł błu cem ces cia cis ck co_ cor cow dat dać dec def del der dew dop dos dwa \
      dyr dź_ dźb eci ed_ edł efi ei eji eki eko el_ end enk enu eog ere ero es_ esa esu eta ete eur ewz ezn ezo ezy \
      eći eš_ eže fin fra fu fyt gen gu ham hem hic hle hot hra hus hó hód ice ide if ihi ijo ikł ine is_ isn iso isł \
      itl ium iwn iwu iša iši jas jb jep jim jko jny joh jp jpr jsu juh juž jó kat kc ked kem ken kiž kla kle kop koł \
      kt_ ktu kut kw kć kće lac lan las led lem les let lij liz lke lki lko lni lon ls mar mbo mbr mik mil mne mol mpl \
      měj nah naw naš ncy ndo ndź net nf nij nin niw niž nor nta nuj nš nšć obj obk obo obu oce ode odl ofy oha oi ojo \
      okr omi omu oo ope opr ops ore ose osk osł otř owc owi ozi ozn ozš p_ pak pal ped pk pon prj ps psk puć pyt pód \
      pła pło rad rel ren rep rez rka rnj rny rob roj rok rum rut rwj rót rěd sad san seb sit skó sle sni sny sok son \
      spe spi ssy sty syl tal tic tk_ tku tm tri twi twj tyr tše tši ual ubs uhu ujo umo umě unj upn ut_ uwi ućo uč \
      užn vi wad wal wał wc wko wol wom woz wr wuj wum wut wys wěs wše x yk yle yln ylo ymb ymj yp yrb yta yto yć_ zac \
      zak zał zko zno zš zšě ódn ójb óln ós óst ótk óz óža ćac ćah ćan ćel ćiw ćiš ćo_ ćěh ča_ čat ěb ědk ědź ěho ěje \
      ěla ěm_ ěna ěsa ět_ ětn łuž łó ńd ńdź ńko řew řik řip řir šic šn šo šte źb źeń źi_ žen žin žka žče | _ablawt_ \
      _ablawtowych_ _biologija_ _brjoha_ _budźe_ _bóle_ _běhu_ _cirka_ _da_ _dale_ _dalše_ _dataje_ _december_ \
      _diskusija_ _dobje_ _doby_ _dołho_ _dypk_ _dźěła_ _eksistuja_ _eksistuje_ _formje_ _geografisce_ _hesło_ _hodźa_ \
      _hodźi_ _hłownje_ _jara_ _jeje_ _kak_ _kislik_ _klinowe_ _km_ _knježerstwa_ _kotrejž_ _kotrychž_ _kotřiž_ _kraj_ \
      _kral_ _kónčiny_ _kóžde_ _kćenja_ _lisćinu_ _ludźi_ _lěto_ _lětstotka_ _lětstotku_ _milionow_ _mj_ _mjenje_ \
      _mjeztym_ _mjezy_ _mochi_ _móc_ _mócnarstwa_ _móžachu_ _móžeja_ _móžno_ _měnja_ _namakaš_ _nastawka_ _nastawkow_ \
      _nastać_ _nimale_ _někotre_ _někotři_ _nětko_ _pikselow_ _pokaza_ _pokazuja_ _pokazuje_ _potajkim_ _pozdźišo_ \
      _prawa_ _projekt_ _předewšěm_ _předłohu_ _přestrjeń_ _přećiwo_ _raz_ _rozeznawa_ _rěka_ _schodźenk_ _serbskeje_ \
      _serbski_ _stronje_ _swojich_ _sydło_ _systematika_ _słowa_ _słuša_ _tohodla_ _tutej_ _tutu_ _tutych_ _tutym_ \
      _tych_ _tři_ _wažne_ _werb_ _wikisłownik_ _wikowanje_ _wjacore_ _wobsteji_ _wodowe_ _wodźe_ _wone_ _wono_ \
      _wotpowědne_ _wuchodźe_ _wulke_ _wulki_ _wulku_ _wuznamne_ _wužiwachu_ _wužiwaja_ _wužiwar_ _wědomostnych_ \
      _wšak_ _wšelake_ _wšěch_ _zapřijeće_ _załoži_ _zemi_ _zemje_ _čimž_ _štyri_ _žane_ | _al_ _algow_ _atom_ \
      _awtomatisce_ _backen_ _bazuje_ _bibliografije_ _bibliografiju_ _biblioteka_ _bjez_ _blisko_ _buštej_ _centrum_ \
      _cyle_ _cyłym_ _decembra_ _disponujomnosć_ _dnja_ _doniž_ _dr_ _druhi_ _druhim_ _družinow_ _dwěmaj_ _dźensa_ \
      _dźěło_ _ekscelentny_ _et_ _formy_ _grjeksce_ _historikarjo_ _historisce_ _historiske_ _husto_ _januara_ \
      _jasnje_ _juhu_ _jón_ _kajkosć_ _kapitlu_ _km²_ _kruta_ _krótko_ _kulturu_ _kultury_ _kónčina_ _lisćina_ \
      _literaturu_ _lud_ _lěttysacu_ _lětu_ _małych_ _mjenowachu_ _mjenowany_ _mjenowanych_ _molekul_ _morjo_ _móža_ \
      _móžnosć_ _měnjenju_ _měć_ _naby_ _nadawki_ _najwjetši_ _namaka_ _namakane_ _namjet_ _naruna_ _nastawk_ \
      _njesłuša_ _nuhel_ _němčinje_ _padnje_ _pisachu_ _pisać_ _pisma_ _podobnje_ _pomjenowanje_ _pomocu_ _porjad_ \
      _posledni_ _powjerch_ _poćahi_ _proces_ _prošu_ _px_ _přełožować_ _přiwuzna_ _přičina_ _region_ _reicha_ _resp_ \
      _rostlinow_ _rozdźělene_ _rozpušćomnosć_ _runje_ _ryby_ _rědke_ _sej_ _serbskej_ _serbsku_ _serbšćina_ _sewjer_ \
      _skupinach_ _skupiny_ _skónči_ _smuhu_ _sta_ _staty_ _stawizny_ _stej_ _sumeriska_ _sumerišćinu_ _swojimi_ \
      _swój_ _sydom_ _symbole_ _system_ _systema_ _systematice_ _słowjanske_ _słowjanskich_ _tola_ _tomu_ _tróšku_ \
      _tutoho_ _tworja_ _twory_ _und_ _vitis_ _wikipedija_ _wikowanske_ _wjacorych_ _wjedźechu_ |  |  |  |  |
      """
    ),
    (
      "hu", 21,
      """
      a e t | k l n s | _a g i m o r z á é | a_ b d t_ v y | _a_ _e _k _m el en et h i_ k_ n_ s_ sz ö | _az _az_ _h _s \
      _sz _t ak al an at az az_ e_ eg ek er f gy j l_ le me p ta te tt u z_ ze és ó ő | _el _f _i _n _v _é an_ be c \
      ek_ em en_ es ez g_ gy_ in is ke ko kö la ll lt mi na ne nt ny ok ol on or os re rt se sze tt_ tá té ve y_ zt ál \
      án ár ás én í ü | _b _eg _ha _ho _is _j _kö _l _me _mi _ne _p _á _és _és_ ad ag ak_ am ar as ba ban bb ben cs de \
      ed egy ele em_ et_ ett fe fo ga ha he ho hog ik int is_ ka ki ké li ly lá lé m_ ma meg má nd ni nt_ og ogy ot \
      ott oz r_ ra ri ro sa so szt sá sé ti to tó va vá ye za zer zo zá ág át ég él ér és_ ét ít ó_ öz ú ül ő_ | _al \
      _be _c _cs _d _fe _fo _hogy_ _is_ _ke _ki _ko _ké _le _ma _nem_ _o _r _ta _te _tö agy ai al_ ap at_ b_ bb_ ci da \
      di do el_ ell ely elő ent ere esz eze fel ge hat ig ik_ il it ja je já kor köz len let lk lm lt_ lő mel min mo \
      mé nak nek nem ni_ nk né ok_ om pe po ra_ re_ rm rá si ss st szá ság ség ta_ tal ter tet ti_ tás tés tö tő ul ut \
      vi vé ya zet zi zé áb ák ák_ áll ány át_ ék ény ép ért ét_ év ör ű | _ak _am _ez _g _je _ka _má _mé _na _re _u \
      _va _ve _vi _vá _ál _ér _év _ú ab ai_ aj ala alá ame asz ato atá ató bi csa d_ dá dé dés eg_ eh ei eke elm elé \
      end er_ eri es_ ese ete eté ető ev for gaz gi go gya gye gá gé het hi há ia id ill ind isz iz iá ió ja_ jel kat \
      ked kel ker kez ki_ kk ká lam lat ld leg lla lle ln lo lta lye lés ló mag mb mu mán már nn nte ny_ nye ná nö olt \
      on_ orm os_ osz pa rd ren rin rmá rs rt_ rv ré ró si_ sok ssz st_ sza szo tat te_ tel tk tl tot ts tte tu tár \
      tör un us val vet vez vo vál yi yo zt_ zte zó zö ált ám án_ ár_ áro ás_ ásá áz éb ég_ ése ész ésé ól ól_ ök ön \
      öt öv ők ől ős | _azt_ _de _de_ _egy_ _em _es _gy _he _hi _id _in _kü _meg_ _mo _mu _már_ _még_ _ny _né _ol _or \
      _pa _pe _po _s_ _se _szerint_ _tu _tá _ut _vo _vé _él _í _ö _új _ü aki alk ami ara art asá ata att av ava azo \
      azt ber bo bá ció de_ dig dol dt dás dó dő eb edi ehe ej eln els elt emb eme emé ene enn ep ert erv erü eti ez_ \
      ezt ezé fi fog fő gat gi_ hel hoz ig_ ir it_ iv ió_ kal kb ket kn koz kr kt ku kén kép kér két kü kül lak lap \
      lem lg lh lj lko lli llá lnö ls lv ly_ lás lát lék lí lít ló_ mbe men mer mi_ mil mon még mén mű nag nap nc nde \
      ng nis no nté nyi nál nök od oka olg oly ond ont or_ oro ors ot_ par pr pá pé rb res rl ros rr rsz rté rve rés \
      rü rül rő sa_ sak se_ sek sem sen sz_ szi szé sí sít ső tak tan tar tek ten tes th tik tj tn tok tos tr tsé tta \
      tv ták tán ték tó_ töb ug uk unk v_ vel ves vis vol vár yan yt zal zat zd zel zem zen zl zn zon zot zs zta zz \
      zám zás záz zés zí zü ző ába ább ác ág_ áj ála ára ása áso áza ébe ége ék_ éle én_ éne ént ére éte éve ír ítá ób \
      ók ós ót öb öbb öl ös ött öve özö új úl üg ül_ ől_ őr őt ű_ | _ad _an _ar _ba _bi _csak_ _cé _do _el_ _er _ez_ \
      _fi _fő _ga _ha_ _há _hó _ig _il _jö _kell_ _ki_ _két_ _lá _lé _mint_ _mű _ok _pedig_ _pr _pé _ré _sem_ _so _ti \
      _ug _volt_ _z _ár _át _íg _ó _ös _ő abb adá adó ajd aka akk ako alm alo alé aló ani ann apo ar_ arl au azd ba_ \
      bbi be_ bel biz bó ból bő ből ce cse cso cé das del den dik dj dn don ds dsz dta du dö ebb ede edé ege egf egé \
      ei_ elj elk elv erb erm est etl etn eve evé ező fol fé gal get gf gk gl gn gr gs gsz gt gv gyi gyo gál ha_ han \
      has ház hé hó ide ie iga ika ilá ini ip ise iti iu iva iár j_ jd je_ jo jt ju ják ján jár ját jé jö jöv kai kap \
      kba kbe ken kka kko kon kos kra kus kés kí kör köv laj lal lan las leh lek lel les lf li_ lis liá lke ll_ llí \
      lma lmi lom lső lte lts lya lö lü lőt ma_ mar mm mos mun más mél mú múl nb ncs ne_ nk_ nl nna nne ns nti nto nya \
      nyo nyt nz ob oc oga ola oli om_ ony ori osa oss ov oz_ ozt ozá ozó p_ ped pi pol pon pv pí pít rat rd_ rek rep \
      ret rg rh ri_ rk rla rn rsa rte rto ru rvé rz rán rás ról ről san sb sel set sik sk sm sor sr su szí szó szü sát \
      sét sü ső_ tb teg tem tha tja tko tle tm ton tud tén tób tő_ tők ud ugy ul_ ult um ur us_ uta utá utó va_ van \
      vas vat ve_ vek vil von ván vég vén vő vő_ yar yb yek yel yen yes yet yez yi_ yik ys yz yá yé zab zak zda zi_ \
      zik zok zol zto ztá zág zár zér zó_ zöt zül á_ áci ági ágo ály ámo ána árd árs árt ási ást áv é_ éd égi égé éke \
      éko él_ ély ém épe érd ési éz íg íte íto íté ív ód ói ój ók_ ón ór ök_ ölt örv öss ú_ últ út ügy ük üle ült ülé \
      ün őd ői ők_ őtt | _ah _aki_ _akkor_ _amely_ _annak_ _au _azonban_ _cí _egyik_ _első_ _en _ezt_ _fel_ _fé \
      _hanem_ _hiszen_ _hé _ir _ja _jo _ju _já _jó _kormány_ _kí _között_ _la _ma_ _magyar_ _majd_ _mert_ _milliárd_ \
      _millió_ _mó _mú _nö _olyan_ _orosz_ _pá _például_ _ra _rá _si _to _té _több_ _tő _után_ _van_ _által_ _ép _év_ \
      _így_ _ír _ön _úg _úgy_ _új_ _út ac ada ado adt ag_ aga agá ah ajt ajá alb ali am_ ama ana anc and ane ang ant \
      anu any aná ap_ ari arr as_ aso ati atj atk atn aut aza bba bbe bek bes bev bi_ bor br bs bu bán bé bí ciá cs_ \
      csi cég cí cím dal dat dd dek dem det dez di_ dni dot dr dul dv dáu dí dó_ dön dő_ ec ef ega egk egn egs egt ejé \
      ekb ela elf elh eli elü emo emz eng eni enk eny enz ené epe ers erz eré erő ess esí etb etk etv ezd fa fej fon \
      fél fö föl fő_ gad gb ge_ gek gel ges gg gh gj gna gok gos goz gu gve gys gyé gz gén gés hal hez his hiv hiá hár \
      hét hí ia_ iat ib idő if igy ike iku ily im inc ine ipa ire ism ist itá ize izo izá iál jav jd_ jdo jes jl jog \
      jut jén jó ka_ kad kar kc kci kes kia kin kis kiv kke kna kne kol kot kre ks kul kv kár kát kív köd köl köt lad \
      lag lb lc ldá le_ lev lgo lgá lha lhe lik lit lió lja lje lka lme lna lni ltá lu lvá lyi lyo lyt láb lág lál lán \
      lár lég lön lő_ lők maj mat maz met mia mik mis mok mut mz mze mér mét mí mít mó mód mű_ műk na_ nba ndo nds ndt \
      net nev nf nka nko nká nny nok nos nta nu nyb nél ném növ nő obb okb oko okr okt old oll olá omá ona onb ono oná \
      op ord ort orv orá ost osí ová oza ozo ozz pc pcs pen per pes pj por pp pro pt pu pvi pár pél pén pü pül rad rak \
      ran rba rbe rc rde rdé rel rem rgy rhe rj rme rom roz rra rta rtá ráb rö rú rű sai sal sba seb ske sl sme sn sol \
      son ssa ssá ssé sta ste szl szn szö sár sén sér sö sú sül tag tam tav tbe the tis tit tiz tjá tke tla tmá tne \
      tni tol toz tsz tsá tts tté tul tve tál tám tér tét tí tók tól tú tü től tős tű uk_ ula usz vag ven ver vit váb \
      vél vét yak ybe yer yil yk ym yn yos yr ysz yt_ yta yv yze yü zav zb ze_ zek zg zga zin zk zle zm zni zor zté zv \
      zál zék zél zín zít zól ző_ ád ága ájá ál_ áli áló áma árá áró áto áu ául áva égv éh éld énz épv épí ést év_ így \
      ím ín ító íz óa óbb ói_ ója ójá óna ós_ ósá óta óz öd önt ört örö övő öze özl úg úgy új_ ük_ ülö üt üz őb őe ően \
      őj ője őke őké őn őre ősz őv őz űk űkö űz | _alatt_ _amelynek_ _ami_ _arra_ _azért_ _be_ _ben_ _bo _bu _bá _cég_ \
      _című_ _di _dö _e_ _előtt_ _ennek_ _ezért_ _forint_ _fö _gazdasági_ _három_ _hí _illetve_ _jövő_ _ku _lehet_ \
      _lesz_ _mellett_ _miatt_ _minden_ _miniszterelnök_ _mintegy_ _most_ _múlt_ _nagy_ _nemzetközi_ _os _parlamenti_ \
      _pi _politikai_ _ro _sa _szerb_ _százalékos_ _tavaly_ _tú _tű _ugyan_ _vagy_ _ám_ _át_ _én _évi_ _ór _ót _óta_ \
      _üg _ül ad_ aho ait aké akí all alt aly amo ank apc api apj apí aro ará asl ass atl azg bal bbs bef bsé bál ca \
      cia co csö cél ddi dh dja dok dos edd egb egh egi eit eje ejl eki ekk ekr emm enc enl ens epü err erű esk esü eu \
      ezi ezn eá fen fig fr főv ga_ gas ged gfe gfo gla gon got gra gyk gym gyü gár gát gép gér gí gü haj har hol hón \
      iac ial ic idé iko iká ila ina inf iná irá isk iss ite itk izt ián iós jáb jú kam kan ke_ kh kie kik kit kl kod \
      kom kta kít kó kön lda lej lez lfo ljá lké lkü lmé lmú los lsz lto lté ltó lva lyb lyn lyz lép lét lév lül mad \
      mek mes ml mol moz mp mt műv nci nd_ ndő nes nge nia nké nle nsé ntő nul nys nyu nyz nyá nzé oci odá ogl ol_ oln \
      onl ons org orl pia pl ppe rb_ red rga rha rit rke rma rok ron rre rtó rző rál rök sab saj sei sg sko sla sse \
      stá szk sán sév só sök tas tba teh til tkö tna tom tor tov tra trá tti ttá táv téz tój tós túl tőj tűz uá vi_ \
      viz vás véd vés yag yei yf yh yne yob yoz yre yu yve yéb yüt yű za_ zbe zde zes zh zmé zoc zza zze zzá ács álá \
      ám_ ámí áno árg árh ári árm ásb ásr ász áta áts áz_ éde égy élk élt ép_ épp éri érő évi íc íci ímű írt írá íta \
      ívá óan óba ódo óp ót_ óv ökk öld ön_ önk örü özi üli ütt ői_ ős_ ősé őt_ ővá űs űv | _ahol_ _alapján_ _albánok_ \
      _amelyben_ _amikor_ _arról_ _belül_ _cseh_ _csupán_ _egyes_ _egyetlen_ _egyre_ _egyébként_ _együtt_ _egész_ \
      _elején_ _ellen_ _ellenzék_ _ellenére_ _elmondta_ _elmúlt_ _elnök_ _elnöke_ _ember_ _es_ _este_ _európai_ _ezer_ \
      _ezzel_ _fontos_ _fél_ _földrengés_ _hasonló_ _hat_ _helyzet_ _hivatalos_ _hét_ _héten_ _idén_ _ilyen_ _ismét_ \
      _jelentette_ _jó_ _jövőre_ _kellene_ _kormányfő_ _korábban_ _koszovói_ _költségvetési_ _követően_ _közül_ \
      _legalább_ _legnagyobb_ _lenne_ _lévő_ _megyei_ _miközben_ _mindig_ _miután_ _mondta_ _más_ _másik_ _nagyon_ \
      _name_ _nincs_ _négy_ _néhány_ _német_ _parlament_ _persze_ _saját_ _sok_ _szemben_ _szerdán_ _szlovák_ \
      _számára_ _százalékkal_ _sőt_ _tegnap_ _teljes_ _tíz_ _török_ _ugyanis_ _utóbbi_ _valamint_ _való_ _vannak_ \
      _vezetője_ _viszont_ _állam_ _állami_ _álló_ _én_ _éppen_ _évben_ _évek_ _éves_ _újabb_ | _abban_ _adott_ \
      _ahhoz_ _akik_ _akit_ _akár_ _alig_ _alá_ _amerikai_ _amit_ _augusztus_ _azzal_ _azóta_ _bank_ _belső_ \
      _bizottság_ _bár_ _családi_ _csecsen_ _cégek_ _dollár_ _ebben_ _ebből_ _eddigi_ _egyelőre_ _egykori_ _egyszer_ \
      _elleni_ _ellenzéki_ _elsősorban_ _elé_ _elég_ _elő_ _először_ _emberek_ _erre_ _esetben_ _ezek_ _ezelőtt_ \
      _ezen_ _fő_ _főváros_ _gazdaság_ _hamarosan_ _hatalom_ _hazai_ _helyett_ _helyi_ _hivatkozva_ _hiába_ _hogyan_ \
      _hosszabb_ _hozzá_ _hvg_ _hó_ _idei_ _idején_ _idő_ _igazgatója_ _inkább_ _ipari_ _ismert_ _itt_ _javaslat_ \
      _jegyzett_ _jelenleg_ _jelenlegi_ _jelentés_ _jelentős_ _jogi_ _kapcsolatban_ _kapott_ _katonai_ _keleti_ \
      _kellett_ _kerül_ _került_ _kevesebb_ _kis_ _korábbi_ _képviselő_ _képviselők_ _kérdés_ _készül_ _készült_ \
      _költségvetés_ _következő_ _közlekedési_ _közös_ _közötti_ _különösen_ _lapunknak_ _le_ _legfontosabb_ _legyen_ \
      _lehetett_ _lehetővé_ _lett_ _maga_ _magas_ _magyarországi_ _magát_ _megfelelő_ _mi_ _mind_ _miniszter_ _mivel_ \
      _mégis_ _míg_ _nagyobb_ _nemcsak_ _nemzeti_ _nélkül_ _ország_ _ott_ _rendszer_ _részt_ _semmi_ _sikerült_ \
      _szakértők_ _szeptember_ _szerbek_ _szociáldemokraták_ _száma_ _száz_ _százaléka_ _százalékát_ _szép_ _szóló_ \
      _tagja_ _talán_ _tehát_ _teljesen_ _terminál_ _terv_ _tervezett_ _testület_ _teszi_ _tett_ _tette_ _titkára_ \
      _tovább_ _tudni_ _többek_ _történt_ _törvény_ _törvényt_ _túl_ _ugyanakkor_ _ugyancsak_ _vezető_ _volna_ \
      _voltak_ _vált_ _várható_ _várhatóan_ _végén_ _élő_ _értelmében_ _éve_ _évvel_ _önkormányzat_ _összesen_ _öt_ \
      _újra_ _úton_ _őket_ _őt_ | _alkalommal_ _amelyek_ _amelyet_ _azaz_ _aztán_ _csökkent_ _döntés_ _ellentétben_ \
      _erről_ _fejlesztési_ _felében_ _forintot_ _főként_ _hasonlóan_ _horvát_ _hónap_ _immár_ _iraki_ _január_ \
      _jóllehet_ _június_ _kamerák_ _katolikus_ _kereskedelmi_ _kizárólag_ _képes_ _külföldi_ _legfeljebb_ _látható_ \
      _moszkvai_ _módon_ _nyolc_ _oktatási_ _országos_ _pontosan_ _párt_ _rendkívüli_ _soha_ _sor_ _szerbiai_ \
      _szerepet_ _szinte_ |  |  |  |
      """
    ),
    (
      "fi", 21,
      """
      a e i n t | k l o s | a_ m n_ u ä | en is j r ta v y | _j _k _m _o _s _t aa ai an en_ h i_ in it ka ll p se si \
      st te tt ä_ | _a _e _p _v al an_ as d e_ el et ii ik in_ ist ja ki la le li ma mi ne oi on sa ss t_ ta_ ti to tu \
      tä va | _h _ja _ja_ _l _n _on _va aan ar at ee ei er es ett ie il im ise ja_ jo ke ko ks ku lu lä me na ni nn nt \
      ol on_ os ot sa_ ssa sta sä tta ty tä_ uk un uo us ut uu vi än ää ö | _jo _ka _ko _ku _mi _ol _on_ _sa _se _si \
      _ta _to _tu _y aa_ ais ak all am ast au av de een ek ell est ha he ht ia iin ill isi itt iv kk ksi kä la_ le_ \
      lis lla lle lt mis mu mä nen nk no ns nä ok om pa pi ra ri ro s_ sen si_ ste su taa ten ti_ ttä ui ul vä yt äi \
      än_ | _ei _et _i _ke _ma _mu _pa _r _su _tä _vi aik ain aj at_ ava den eh eis em ess et_ eu hi hä ia_ id ien ih \
      ikk ine io ir iss ite itä je jä ka_ kaa kai kin kka kse lai li_ lk lli llä lm lo lä_ maa min mm na_ nu o_ oh ois \
      oit ole oli op or ott pe po pu pä re rk rt saa ses sia sii sit sk so ssä sti stu stä sä_ tai tel tet tii toi ts \
      tte tti tää u_ uks un_ ur ust utt val vat ve vo voi vu yh ys yö äl äm är äs ät ään | _ai _al _ar _as _ei_ _el \
      _en _er _että_ _ha _he _hä _ju _jä _ki _kä _la _li _lu _me _my _ni _nä _oli_ _os _pe _pi _po _pu _pä _se_ _te \
      _ti _u _vo _vu _vä _yh aat ah ai_ aja ala alu ama ami ans ant ap ark asi ass att aut di do ei_ eli elä ene enk \
      ens eri ev g hd hte hu hän ide iel iik iit ij ika ime imi ina int ita its iva iä iä_ ju kan kui kun kuu ky laa \
      lii lin lta lue mai man me_ men mie mit mo mp muk my ni_ nki nna nne nsa nta nti ny nä_ oa od oim oj oll oma omi \
      oo ost ou ov per pp pää rj ru rv se_ see sek sel set sin sis sto suu sy tam tar tav tee tei tie tk ttu tuk tul \
      tun tus täm tö ua ud ue uh um us_ ut_ uut uv vaa vai van vas vuo y_ yht yk yks yl yn yt_ yv yy äh äk ät_ äv äy \
      ää_ ön ös | _an _d _es _hu _hy _hän_ _ih _kuin_ _kun_ _ky _lä _no _ra _sy _tai_ _ty _ve _yl aal ail ait aka akk \
      aks ali alt ana ann ano art arv ata ati b da des dis dä ea ed ee_ eel ees eet eit eks ele elm elt elu emm enn \
      ent ero eru es_ esi eur eva f hal han hin ho hy hyv iet ike iko ila ilm imm inn inu ip isk isu isä ito itu ity \
      ivä jat jen joi jok jon jos jot kas kau kel ker kes ki_ kie kii kir kke kki ko_ koh koi kom kon kos kä_ käy lee \
      len lev lit lj lma lmi lut lv ly lö mal mat mer mme muu myö män mää ne_ nee net ng nii nka nni nno noi nsi nsä \
      nte ntä nut nyt oa_ oht oi_ oik oin oja oka oks onn oon opi os_ osa osi osk ota ote ova pai pal pit ran ri_ rin \
      ris rit rki rs rä sal san sik sil sim sio ske sku sty suo sää taj tan teh tik til tin to_ tod ton tse tto tty \
      tu_ tui tuo tyi työ tän täv ua_ ude uin uis uka ull ulu unn uol uom uon uot up uta ute utu uud uus va_ var vie \
      vii vin väl vät yi ym ytt yvä yös äin äis äll ämä äne ävä äyt äät | _aj _b _ed _eh _eu _hi _il _it _joka_ _jos_ \
      _le _lo _mo _mutta_ _myös_ _na _ne _ny _nyt_ _oh _ole_ _op _ot _ov _ovat_ _py _sen_ _sitä_ _so _sä _uu _ä aam \
      aar aas aav ad aki alk alm alo amm ani ank apa ara ari as_ atk auk aup aus avi del det dot du dän ehd eht eid \
      eik eil ein eki ekt ema emi ena eni erk ert esk eta ete eto etu ety eut ey gi hde hdo hei hel hen hj hm hta hti \
      huo iaa ian ies iha ihi iim iiv ija iki ikl iks ikä ilt ima imu ini ink ino inä ioi ion ira irj it_ ivi jal jan \
      jes jou jul jär kak kal kar kat kee kei ken keu kev kil kis kit kko kl kla kok kol kor kt kti kul kus kut kys kö \
      lan las lei lem lij lka llu lti ltä luo lus läh läi ma_ mak mas met mik mma mmi mmä mon mui mus mut mä_ nai nan \
      nel nh nin nis nit nl nnö nom nos nto nv näi näk nö ode odi ohj oid oil oje oni onk ont opp ori oro oss otu oul \
      par pis por ppi puh pun puo py päi raa rek rja rje rjo rkk rm rot rr rsi rti rto rus rvi sai sam sei sem sie siä \
      ska soi sp ssi sv tak tal tas tau tek ter tio tis tka tki toa tok tom tot tua tum tut tuu ty_ tys tyy uee uit uj \
      ule uli ulk ulo umi una unt uod uok uor ura uri uro usi uss uu_ uul uun uur uva vel ver vir vis vit vä_ vän vää \
      yd yhd yis yli yr yst yä yä_ yön äiv äli änn änä äri ärj äss äst ätt äär ö_ öi ök ön_ ös_ öt | _au _av _di \
      _eivät_ _eli_ _en_ _ennen_ _ety_ _he_ _ho _hänen_ _in _is _itse_ _jonka_ _jossa_ _kaikki_ _kanssa_ _lö _mikä_ \
      _miten_ _mukaan_ _mä _niin_ _nu _oi _olisi_ _olla_ _ollut_ _om _pr _re _ri _ro _ru _sekä_ _siitä_ _sillä_ \
      _sitten_ _tämän_ _us _vaikka_ _vain_ _voi_ _vuoden_ _vuonna_ _yk _ym _ää aad aaj aak ae aha ahd aht aid aih aiv \
      aji ake ako aku ale alj alv ame ane anh anu are arj arp asa ase ask asv ate ato ats atu avu c dir dol dy dä_ ea_ \
      ede ehi eiv ekä elk elv ely emp ep ere err ers erä eti ets etä evä eä ga haa hdi he_ hem het hit hje hk hmi hoi \
      htu hty htä iak ias ida idä ied ier ihe ihm iid iir iis ijo iku ile ili ilj ilu ins io_ iop iot ire irt is_ isa \
      iso iti iu ivo iö jaa jas jel ji jo_ joh jä_ jäl jäs jää kea keh kem ket kim kot kou kuo kuv kyl käs kää lak lau \
      lek lel les lia lik lim lio liv ljo lke lki lko lmä loi lok lop los lou lp lu_ lua luk lun luv läm lää löy mah \
      mar mei mia mil mio mpi mäi naa nal nas nat nau nei nem nes neu nim nj nko nnu nnä non not nou np nss ntt ntu \
      nty nva näy odo ohd oko oku olm olu ome ona one ons opa ope opu ot_ oti otk ous paa pah pan pel pie pim pin poi \
      pol ppa pr pro pul puu pys ra_ rak ras rat rei rh ria rii rik ril rka rke rko rma roj rom ron roo rp rra rta rte \
      run rve rvo ry seu sij siv ski sko sl sm sop spa suk syn säk sö tap te_ teu th tia tim tiv toj too tor tos tr \
      tsi tsä tur tuv tyk tyn tyä täi tär täs täy tös uht ui_ uke ukk uku ult uma uni unk unu uos upa upu use usk usp \
      uti utk uto uuk uvu vak via vos vuu väh väi yde yle yll ymm yn_ ynt yp ys_ ysy yty ytä yvi yy_ yöt äd ähe äht \
      ähä äit äki äks älk ämi ämp äni änt ärk ärä äse äsi ätö ävi ääd ääk ääl ääs öks önt öss öy | _aa _aika_ _aina_ \
      _ajan_ _artikla_ _c _enemmän_ _ep _erityisesti_ _esimerkiksi_ _et_ _ey _ey_ _f _g _huomioon_ _hyvin_ _ihan_ _jo_ \
      _joten_ _jotka_ _julkaistiin_ _jälkeen_ _kaksi_ _koko_ _komission_ _kuitenkin_ _kyllä_ _lisäksi_ _mies_ _minun_ \
      _minä_ _mitä_ _mitään_ _n_ _ne_ _niiden_ _niitä_ _od _olen_ _olevan_ _onko_ _paljon_ _pitää_ _päivänä_ _ry _saa_ \
      _sai_ _sanoi_ _th _toisen_ _tulee_ _tuli_ _tämä_ _tässä_ _ul _un _vaan_ _vielä_ _viime_ _vähän_ _yliopiston_ _yr \
      aai ada ahv aim amu app apu arh arm aro ars aso asu aud auh aul avo bi br d_ da_ daa dan dat din dun dus eal edo \
      edu eg ehe ehk ej eja eke eko elo elp emä eno enp env enä eo epä era erv ese esä etk euv evi evo ey_ eyd fi ge \
      gia gin gl hai hak har hau hda hdä hee her hev hie hja hl hla hn hv hvi ial ieh iem ii_ iih iil ikö ily ilö imo \
      ing inl ioo ios ipp ipu iri iro isö itk ive jak jet jol juh jun juo juu jän kah kam kap kav keä kia kij kik kiv \
      kku kkä koa koo kr ksa ku_ kuk kum kym kär kö_ köi lam lap lat let lie lih lil lja lje lku llo lly lme log lon \
      lot ls lui luu lve lvi lvo lyt m_ mek mel mes mi_ miv moi mpa mpp mpä mys mär mäs mät nd nga ngi nha nho nio nkk \
      nku nkä nla nlä nm noa nol nop ntö nua nul nun nuo näh nää ob oe of og ohe oih oiv oke okk ola olo omm omu oo_ \
      oop ora ork orm ose oso oto oud ouk out ove ovi pa_ pak pas pea pee pei pen pid pii pil pot ppu ps pui pär pö r_ \
      rah ral ren res rha rn roa roi ros rpe ruo ruu rva ryh rät sak sas sat sh sla sor sov spo sr sso stö su_ suh sun \
      sva sym syv syy syö säl sän tae tat tea tey the tiö tko tku tkä tol tou tso ttö tuj tyj tym tyt tyv täj täl tök \
      uda uei uha uhe uhl uhu uja uje uki uko ula ume une ung usl usu uvi uvo vah ven vet vey vil vio von vun vy väk \
      väs w ydä ye yhm yi_ yj yje ymi ymp ymy yne yny yri yse yss yte yyd yyn yyt ädä äe ähi äil äj äjä äku äkö ält \
      ämm äns äny äte äty ätä öis öl öyt | _aikaa_ _aikaan_ _aikana_ _alle_ _alueellisen_ _alueen_ _am _antaa_ \
      _arkiromantiikkaa_ _artiklan_ _arvoisa_ _asiakas_ _asiassa_ _br _de _direktiivin_ _do _edes_ _ehkä_ _eikä_ \
      _enää_ _ettei_ _euroopan_ _heidän_ _henkilö_ _hyvä_ _hänelle_ _ik _ilman_ _joita_ _joku_ _jota_ _jotain_ _jotta_ \
      _joulukuuta_ _juuri_ _kaiken_ _kaupungin_ _kaupunki_ _kertoi_ _kiinankaali_ _koska_ _koskevien_ _kr _kuolee_ \
      _kuten_ _liian_ _liitteessä_ _lisää_ _lopulta_ _maiden_ _makkara_ _me_ _miehen_ _mieltä_ _minua_ _myöhemmin_ \
      _mä_ _neuvoston_ _noin_ _näin_ _olivat_ _oluen_ _osa_ _osalta_ _ottaa_ _perusteella_ _pitäisi_ _pois_ _saada_ \
      _samalla_ _siihen_ _siis_ _simonides_ _suomen_ _taas_ _te_ _tehdä_ _tehty_ _todistuksia_ _todistusten_ _tätä_ \
      _usein_ _uuden_ _varten_ _vastaan_ _versio_ _viranomaisen_ _voidaan_ _voisi_ _voitti_ _vuoksi_ _vuotta_ \
      _yhteisön_ _yhtä_ _yksi_ _yli_ _ys aap adi aie air aje aju amp anl ao aps arl arr aru aun ba bio bl dek dit don \
      dos dyt eam eas edi edä ekk ekn erö etr eud eus eys eyt eää fe fes fo g_ gel gle has hdy hes hkä hme hmä hto hyö \
      idi ig iht iia ijä ilo ilp imp imä inv iol irk isl ism isp isy iy jai jau jil joo jop jäi jät k_ kn koj kop ksy \
      käi kät l_ lar leh lip lkä lmo lom lpa lpo ltt ltu lum lup lvä lyk lö_ mii mpe muo myy mäl nak nek nf nge ngl \
      nid niä nok noo npi nus nön nös obi ogi ohi oki olt ong oot ort oru orv pau pet pi_ pia pos ppo pt pur pyy rai \
      raj ree ret rg rie riä rl rla rna räi rää rö röi sav sj ssu sui sut säh säi sät sön tah tem teo tke tob toh tri \
      tsa tuh tät töj tön uaa uan udi udu ue_ uen uet uil uno uov upe ure uru usa v_ vei vi_ vot vul vut ydy yky ynn \
      ysi yöh äa äde ähd äke äkä änk äp äve äyd äys ääm öh öid öit öj öll öm önn öns ör ösk öst ötä öyd öö öön | \
      _aiemmin_ _aivan_ _alue_ _alueella_ _annettu_ _arkiromantiikka_ _artiklassa_ _asia_ _asiaa_ _asiasta_ _asteen_ \
      _avulla_ _direktiivissä_ _egypti_ _eläinlääkintäalaa_ _eläinten_ _ensimmäinen_ _ensin_ _eri_ _erittäin_ \
      _erityisen_ _euroa_ _helppo_ _hevosten_ _hieman_ _huolimatta_ _hänet_ _häntä_ _ihmisen_ _joiden_ _joissa_ \
      _joista_ _jolla_ _jolloin_ _jonkin_ _jopa_ _joskus_ _juna_ _junan_ _jäi_ _jäsen_ _jäsenvaltioille_ _kaikille_ \
      _kaikkea_ _kaikkein_ _katsoo_ _kaupassa_ _kautta_ _kerran_ _kertoa_ _kertoo_ _kesäkuuta_ _kieltä_ _kohdan_ \
      _kohti_ _kolmansien_ _komissio_ _koulutuksen_ _kovin_ _kuinka_ _kuitenkaan_ _kyseessä_ _kysymys_ _lainsäädännön_ \
      _lainsäädännössä_ _lausunnon_ _luvun_ _lähes_ _löytynyt_ _löytyy_ _maan_ _makkaran_ _maksaa_ _meidän_ _melko_ \
      _mennessä_ _mielestä_ _mielestäni_ _miksi_ _minulla_ _mm_ _muita_ _mukaisesti_ _muuta_ _muutaman_ _nainen_ \
      _niille_ _nimellä_ _nopeasti_ _nousi_ _näitä_ _odottaa_ _ohella_ _ohi_ _olemme_ _oleva_ _olin_ _ominaisuuksia_ \
      _oppilaitosten_ _osasto_ _paikan_ _paistettu_ _parlamentin_ _perunatärkkelyksen_ _perustamissopimuksen_ _poroja_ \
      _porot_ _professori_ _puhemies_ _puolesta_ _päätti_ _päätöksellä_ _päätös_ _rekisteröityjen_ _saakka_ _saanut_ \
      _samoin_ _sana_ _sanoa_ _sanoo_ _seksiä_ _siellä_ _siinä_ _sijaan_ _sijalle_ _siksi_ _sinne_ _sinä_ _suhteen_ \
      _suurin_ _säännöt_ _tahansa_ _takaisin_ _tarkoitus_ _tarpeelliset_ _tarvitaan_ _tehtyä_ _the_ _theron_ _tietoa_ \
      _tietää_ _tilastotietojen_ _todennäköisesti_ _todistuksen_ _toimenpiteet_ _toimi_ _toimistobiosfäärin_ _toinen_ \
      _tosin_ _toteutettava_ _turnauksen_ _turun_ _tähän_ _tällä_ _tänä_ _tänään_ _tästä_ _täällä_ _unionin_ _uusia_ \
      _vaaleissa_ _vai_ _vakavasti_ _vanhus_ _varsinkin_ _version_ _viimeksi_ _viranomaisten_ _vuodesta_ _vähintään_ \
      _välillä_ _yhteinen_ _yhteistyö_ _yhteydessä_ _yhtään_ _yhä_ _yleensä_ _ääntä_ | _ainakin_ _alan_ _alueet_ \
      _arkiseksi_ _artiklaa_ _auto_ _auttaa_ _enkä_ _ensimmäisen_ _entistä_ _epäsuora_ _esille_ _ett_ _haluan_ \
      _harvoin_ _heti_ _hevoseläinten_ _hoitotieteen_ _hyvää_ _hänellä_ _ihmiset_ _ilmaisu_ _isä_ _itselleen_ \
      _itsensä_ _jokin_ _josta_ _jyrkänteen_ _kaatoi_ _kaikkien_ _kaupunkiin_ _kehittää_ _kertaa_ |  |  |  |
      """
    ),
    (
      "et", 21,
      """
      a e i s | k l t u | a_ d m n o | _k _s e_ g i_ r s_ se t_ v | _e _m _o _p _t _v as d_ el es h in is j le ma p si \
      st ta te ä | _a _j _n _se ad al at b da ee ei em et ga id ik ja ka ks ku l_ li ll mi n_ ne ol on st_ tu us va õ \
      | _i _ja _ja_ _ka _ku _l _ma _mi _ol _on _on_ _te aa ad_ ag ak am an ar b_ da_ ea ed eg en est et_ ga_ gi he id_ \
      ii il im is_ ise it ja_ ju ke ki ko ks_ la le_ lt ma_ me na nd ni ole on_ oo ra sa se_ sel su u_ ud ul ut õi ü | \
      _ei _ei_ _et _et_ _h _ke _ko _me _pa _pe _r _sa _si _ta _va _võ _ü ab ah ai aks as_ ast au av de di ed_ ei_ ek \
      eks el_ ell ema er es_ ge gi_ ha ida ig iis ine ir ist k_ ka_ kk kui lle lt_ lu m_ min mis mu ne_ ng nn nu pa pe \
      pi re ri sii ta_ te_ tee ti ud_ ui us_ use uu vi võ või är | _ar _au _is _ju _ka_ _ki _kui_ _mu _mõ _na _ni _po \
      _see_ _siis_ _su _tu _vä ab_ ada aga aj aja al_ ali ama ata ate ava du ee_ eel eem ees ega eh eid ele end ev gu \
      hi ht ime in_ ing inu irj kir ld les li_ lik lis lj mat mee mõ na_ nda nna nud oli om ool or os pea po rj rv saa \
      sed see si_ sin sk ss sta ste ti_ to ts tt tus ug uh ui_ uk un ur ust uta vad val ve vä äi ö ül | _ag _aga_ _al \
      _d _ee _en _he _in _ise_ _jä _kä _kõ _kü _la _lä _ma_ _ne _nii_ _om _os _pi _ra _tä _u _ve _vi _või_ _õ _üh _ül \
      aas agi aha ain ala ale alt an_ and arv asi ass at_ atu aut ba c de_ di_ eal eda eeg ege egi eld eli elt em_ eta \
      eva f gel gu_ h_ ha_ hu ia ib ib_ ide iga ii_ ik_ ika ikk iks iku ima ina ini isi isk ita iv ju_ jut jä kas ke_ \
      kee kes ki_ kka kl kon koo ksi kul kus kä kõ kü las lek lem lin ll_ lla lli lm lo lä mak mal mas me_ mid nai ndi \
      ngi ni_ nii nim nä o_ od oh oma ot pä r_ rd rju ro ru sa_ sam ses sid sik so ssi sti stu tad tah tam teg tei tel \
      tes tl tte tud tul tä ub uid ul_ ule ult um uto v_ vas x y z äg äh ähe äl ää õi_ õr õt üh | _ai _an _as _b _d_ \
      _eest_ _el _er _f _g _ha _ho _ig _ik _ju_ _kes_ _kl _küll_ _li _lo _lu _mis_ _nä _ole_ _oleks_ _oli_ _oma_ \
      _pole_ _pä _ro _sa_ _seda_ _selle_ _so _sõ _teema_ _to _veel_ _ä aad aam aat ade ae agu ahe aid ais alj all ami \
      ana ane ann are ase asu ati aus bi dag das des ds dus ea_ ead eb eb_ eed eil eis emi en_ ene er_ era eri ese esi \
      ete g_ gas ge_ gem gus hak he_ hea his hk ho hul idu ie ih iin il_ ile ili ill ilm ind ip it_ ite itu jan kaa \
      kat kel kla koh kor ksa kse ku_ kõi kül la_ lda ldi leg len lg lid lja lju lus läh maa mad mes mit mm ms mul mus \
      mõt nag nd_ nde nin nne nni no nt nu_ og ok oll onn op ost ots pal par pid pol poo pp pr pu pär ra_ raa rah ras \
      rem rg ri_ ris rja rk rm rr rra rve seg sko sse sus suu sõ tas tat tav tea tem ter tle tr tse tsi tu_ ub_ ude \
      ugi uhu uks ull usa utu uur uv van vee vii väg väl võr w äe äga älj än ära õig õik õn õp öö ühi ük üle üll üs üü \
      | _aa _auto_ _c _eh _ehk_ _es _ga _hea_ _hi _hu _ikka_ _il _jo _k_ _kas_ _keegi_ _kr _kuidas_ _le _mees_ _meil_ \
      _mida_ _midagi_ _mina_ _mingi_ _minu_ _mitte_ _mul_ _mä _nagu_ _need_ _ning_ _no _nõ _olen_ _olla_ _ot _palju_ \
      _pr _pu _põ _re _ri _ru _saab_ _sellest_ _selline_ _siin_ _st _ta_ _tegelikult_ _tr _uu _vo _väga_ _võib_ _är \
      _ära_ _õp _ük aab aal aar aeg ah_ akk aku ald alu am_ ame ani ant anu ao ap ara ari ats av_ be dal dav del dis \
      dse eab eak eer ehe ehk ein elu ena enn ep esk ess ett etu git hel hen hj hk_ hke hts htu ia_ ic idi ige igi igu \
      iht iit ike imu inn io iti itt iva jah jal je jo juh jus jär jää kah kal kan kem kin kku kog kr ksu kt kun kur \
      kut kuu käi laa lat led lel let lev lih lii lim lit lk lma ln loo ls lu_ man mb meh mei mel men mer mi_ mil mo \
      mui mä mõn nad nam nas nat ndu nee nei nem nen ng_ nge nik nis ns nul näi nõ ob oda oht oni ood oon oop oov opi \
      ord orr osa ov ovi pan pet pil pis pl pro põ põh ral rds re_ rit rn rs rt rva rä rää sak sea sei sek sem sen set \
      sil sim sis ski sm soo suh sul sur tab tag taj tak tan teh tek tii tik tk to_ tsa tsu tun ua uba uda ue uht uli \
      umi und up ure usi uul uva vah vai vaj vat vis vo vu võt x_ y_ z_ äb äit äk ät õh õib õid õim õl õpe õrd õtl õtt \
      õu öd ööd ühe üks üsi | _a_ _ab _ae _ainult_ _aj _alati_ _asi_ _de _ed _ek _elu_ _enda_ _endale_ _ette_ _fo \
      _gasoline_ _hoopis_ _id _im _jah_ _jn _jne_ _juba_ _just_ _kirjutada_ _klassi_ _kuhugi_ _kuid_ _kõik_ _lõ \
      _maksab_ _me_ _mingit_ _mu_ _muidugi_ _mulle_ _mö _mööda_ _nad_ _naine_ _naised_ _neid_ _oled_ _olid_ _osta_ \
      _parem_ _peab_ _peaks_ _peale_ _pl _päris_ _raha_ _rohkem_ _rä _s_ _saad_ _sest_ _sü _tea_ _teemad_ _teemal_ \
      _teha_ _tõ _us _vaid_ _vaja_ _vist_ _vm _vms_ _välja_ _võiks_ _x _õi _ö _ühe_ _ühiskonna_ _üks_ _üt aa_ aak aan \
      aba abi adi ail aim aka alg alk als amb amu aru asa asj ask aso ba_ bi_ br c_ dab dad dam dan dat ded den dil \
      din dit dl dm do du_ dug ean edi een eet egu eha eki ekt ela eme emu eni ent eo ere eu ev_ evi fe fo gat gil hal \
      hed hem het hin hir hja hju hm hoo hta hte hug hut hä iig iil iim iir iiv iki iko ilo ilu imi ioo irm isa iss \
      isu its jad jag jak jas jat jn jne joo jub juu kad kam kau ken ker kil kke kki kko kol kri ksm kst kti kuh kuj \
      kuk käe küs lah lam lau ldu lee lei lep lga lge lje lka lm_ lnu lse lub lug lut läb lõ lõp mai met mik mp ms_ \
      mu_ mut muu mär mõj mö möö naa nal neb nes net nid nit nk nt_ nus ny ny_ nõu nü nüü odi odu oe ogu ohk oi okk \
      oks ol_ olu ond oom oor oos oot or_ ori os_ osk ot_ p_ pee pek pii ple ps päe ran rat rd_ rel ren res rge rgi \
      rii rin rk_ rma rmu roh roo ru_ rul rum rus sab sad sai sal san sas sio sit sj ska ske skk sl sma sol sp su_ sug \
      sut sv sõi sü tal tar ted tm tn too tor tre tta tub tuh tum tut täh täi tän tõ tü uga uge ugu uha uj uju uke ulu \
      uma una uni unn ura uri uru ut_ uti uts uud uue uus va_ vae vam var ve_ ves vik vit vm vms voo vus väh väi vää \
      w_ xz xz_ yl yr äbi äes äev ägi äie äik äki äna äre ärg äri ärk äs ätt ääg ääk äär õe õhj õis õj õju õne õpp õõ \
      öda üd üld üt ütl üüd üüs | _aasta_ _abi_ _aega_ _aidata_ _all_ _am _arvan_ _autot_ _av _ba _be _co _dedicated_ \
      _edasi_ _eesti_ _eg _eks_ _eriti_ _fü _ga_ _hakkama_ _head_ _hä _inimene_ _inimesed_ _isegi_ _jaoks_ _juhul_ _jy \
      _jyrks_ _jälle_ _jõ _kah_ _kao_ _katuseid_ _kenny_ _kinni_ _kirjutasin_ _kohta_ _kokku_ _kunagi_ _kus_ _käes_ \
      _käime_ _kätte_ _kõige_ _kõike_ _lihtsalt_ _läks_ _maailm_ _maksma_ _maksta_ _matemaatika_ _meri_ _mind_ _minna_ \
      _mõttes_ _nd _nende_ _nike_ _noh_ _nt _nu _näiteks_ _nõus_ _nü _nüüd_ _od _olema_ _osa_ _panna_ _pead_ _pean_ \
      _pocket_ _põhjal_ _pü _saa_ _saada_ _saaks_ _saama_ _seega_ _sel_ _sellega_ _sellepärast_ _sellise_ _siit_ \
      _silmad_ _sk _sul_ _sulle_ _suur_ _tagasi_ _taha_ _tahaks_ _tavaliselt_ _te_ _teeb_ _tema_ _ti _treudenbauer_ \
      _täiesti_ _tö _tü _uk _um _v_ _vahel_ _vana_ _w _xz _xz_ _y _z _äk _öe _öelda_ _ühiskond_ _ülesse_ aai aav aev \
      ahj aht ahu ahv ait ake ako amm ang ao_ aok apä ar_ arg ark arm arn ato aue ax bal ban bau ber bl ble bo bol bri \
      bu ca cat ch ck cke co dak dei dic did dik dk dki dr dub dur eaa eat eeb eek ef efe eg_ eht eie ekk elg enb ens \
      enu enü eos epä erg erv erz esa esm ets eud ez fer fi foo fü gal gav gid gik gin gis gl gm gmi gr gs had han hek \
      hes him hoi hom ht_ hti hv iat ica ie_ ies iia iid iik ij ija ild int ipo iu ivi ivs jao jen jud jun jy jyr jäl \
      jät jõ jõu kab kao kav ket kid kii kim kit kk_ kl_ kli kod kok kud ky kät kõn kõr lad lai lak lal lan lds leb \
      leh lgi lki lln lmi lno ltu luk läk mag mba mia mme mmi moo mse mäl män nab nb nba nev ngu nny noh nok nsp nti \
      nup näe obl oc ock ode oge oh_ oha ohe oid oj oja oka olg olm oln olt ome omm omu onk ore orm oru ose osi paa \
      pak pi_ pin pli poc pos ppe ppi pse puk pun puu pü raj rak rda rea ree rei ret reu rik ril rim rks rmi rob rom \
      rst rt_ rut rv_ rvi rvu rz rz_ sar sat sav sev sh sja sku sli sn spe ss_ stl tet th tin tis tli tnu top tot tra \
      tri ttu tuk tuu ty täp tö töö tüü uer uka uki ukk ulg umb ume un_ une unk unu upi ur_ urv usl uss usu ute utt \
      uut ux vaa vab vei ven vi_ vid vs vut vär we xx yrk äd äda äht äim äin äks äli äll äng änu äp ärs ärt ään õhi õm \
      õni õrg õrr õta õte õua õus ö_ öe öel üd_ üm üp üst üüp | _aastal_ _aastat_ _ak _alla_ _annab_ _antud_ _ap _aru_ \
      _arve_ _asemel_ _ausambaid_ _balduran_ _br _conwerz_ _da _daxz_ _di _dm _dmx_ _e_ _ega_ _enam_ _enne_ _fe _ge \
      _hakka_ _hirmus_ _hoida_ _homme_ _hästi_ _ideid_ _iga_ _ilmselt_ _ilus_ _inimesi_ _inimest_ _inimeste_ _isiksus_ \
      _järgi_ _jääb_ _kahju_ _keel_ _kellele_ _kere_ _kihutamas_ _kilo_ _kirjandi_ _kl_ _kodus_ _kogu_ _kohe_ _kooli_ \
      _koolis_ _koos_ _kord_ _korda_ _kuidagi_ _kuna_ _kutsub_ _kõigile_ _küsimus_ _lasta_ _läbi_ _läheb_ _lähme_ _m_ \
      _maha_ _man_ _mauxxx_ _meeldib_ _meelest_ _mehe_ _meie_ _miks_ _millest_ _mine_ _mingeid_ _mingile_ _mo _mõelda_ \
      _mõne_ _mõni_ _mõtlen_ _naisi_ _natuke_ _nda_ _neile_ _nt_ _näe_ _näitab_ _olemas_ _olete_ _olnud_ _omale_ _oo \
      _or _paraku_ _pc _pc_ _peaksid_ _peal_ _pigem_ _piisavalt_ _pisut_ _poole_ _probleem_ _puhul_ _pärast_ _r_ \
      _rahvas_ _rajaksin_ _ringi_ _saanud_ _saavad_ _sai_ _sama_ _seal_ _sealt_ _sellel_ _sellele_ _selles_ _sellist_ \
      _siiski_ _sina_ _sinu_ _sisse_ _surve_ _suure_ _sö _t_ _tahab_ _tahad_ _tahavad_ _tal_ _teab_ _tead_ _teada_ \
      _tee_ _teed_ _teemast_ _tegema_ _tegu_ _teine_ _teineteise_ _teineteisest_ _teise_ _teisi_ _terve_ _ts _tule_ \
      _tuleks_ _tundub_ _ty _tähendab_ _täpselt_ _un _valida_ _vastu_ _vähem_ _vähemalt_ _võibolla_ _võid_ _võiksid_ \
      _võimalik_ _võin_ _yl _zu _zuks_ _äkki_ _ää _õige_ _õpetaja_ _üldse_ _üle_ _üles_ adu aes aet age ai_ aia aik \
      amp api asv att atü aud aux axz az bad bai bas bat bib bik bk bki bra ci con cu cu_ dax dee deg det dev dia dib \
      dig dla dmx dn dne dsi dsu dud duv dõ dõi eas ede egl eit ej eka eko eku elk elm emo eng epi erj err eru esu eti \
      etk evu ez_ ff fot füü gag gan gei gev gli gn go gra gud gul gun gut hab has hav heb hev hib hil hme hn hs hsi \
      huv hva häs ial ian ibo ic_ ien igs ihu ilt im_ imo ims imõ ins ion ipl ipp ire isv itr iz jaa jab jam jek kag \
      kak ked kih kis kn kom kot kra kum kv kva kyl lav lde lgu lig liv llu lms lo_ lol lsu lti lum lv lü mah mar mau \
      mbe mbi meg ml mma mpo mug muv mx mx_ mõe mõi nan nap nar nav ndl ned nek nig nil nkt no_ noo nor nst nts ntu \
      nut nw nwe näd näg näh ob_ obi of oga ogi ohu one ons onw oob oog ope ort ott ova pc pc_ per pig pik poe por ppu \
      pra pru pt puh päh q rab rar rde rdõ ref rgm rgu ria rid rip riv rki rna rni rnu rre rsi rsu rtu ruu ry ry_ sag \
      she siv sla smi sob son sor stk stm str sub suk sum sun suv sõl sõn sö teo tig til tke tla tma toi tt_ tug tup \
      tõs ua_ udu uhe uko uku usk uun uvi vak vel vet vil vip vor vse wer zu äe_ äle äps ärv äst ô õd õel õin õlt õnn \
      õpu õs õsi öö_ ür | _aint_ _alles_ _anarchy_ _aparaat_ _arveid_ _arvuti_ _asja_ _audi_ _autosid_ _bolshevik_ \
      _cigs_ _eelmine_ _eestlane_ _elavad_ _elus_ _enamus_ _ennast_ _ent_ _eraldi_ _esimene_ _esimest_ _foorumist_ \
      _hakkab_ _hetkel_ _hirmutatakse_ _igal_ _igas_ _igatahes_ _ikkagi_ _imelik_ _inimestele_ _inspektor_ _isiksuse_ \
      _istub_ _jaa_ _jms_ _joob_ _joonistada_ _juhib_ _jäi_ _kaamera_ _kaasa_ _kahe_ _kalevipoja_ _kannata_ _kasvõi_ | \
       |  |  |  |
      """
    ),
    (
      "lv", 21,
      """
      a i | e r s t u | k m n o p s_ ā | _p a_ d ie j l u_ v z ē ī | _a _k _n _s _t _v ar as as_ b g i_ ā_ š | _i _pa \
      _u ai at c es is ja ka m_ ma n_ pa r_ sa st t_ ta ti tā un vi | _b _d _g _ka _l _m _ne _no _pi _sa _un _un_ _vi \
      ad al am an ar_ au da dz ek em en es_ et ga ies ik in ir iz ja_ ju ko ku kā la li na ne ni no nā o_ ot pi ra re \
      ri tu um un_ us va ās ās_ ņ ū | _ap _ar _at _c _ga _ie _ir _ir_ _iz _j _la _r _ti _uz _va ai_ ak am_ ap av ba bi \
      ci di e_ ed ei el em_ er iek iem ien ij ija il ir_ is_ it iņ jā ka_ kt mi mu mā mē os pie pr pē ro ru rā rī si \
      sk ta_ te tie to tr ts ts_ tu_ tī ur uz ve vie vē z_ zi ād āj āk ār āt ēj ēr ēt īb īt ļ ša | _ar_ _be _bi _da _e \
      _ja _ka_ _ko _ku _kā _li _ma _par_ _pr _re _ta _tā _z _š ab ais aj ana arī bas be bu ce d_ de do du dā dī ec eg \
      ep et_ ev f gad gr gu id iet im inā ist iņa ji jo ju_ jum k_ kas ks kur kā_ lai ld lie lā lē lī me ms ms_ mu_ \
      na_ nie no_ ns nt nu nu_ od oj ol om on or os_ ot_ oš par pā pār rie rs rt rē se ska sm sp tas ti_ tik tā_ tē ul \
      umu us_ vai var viņ zī ām ām_ ī_ ība īd īg īj īv ķ ņa šan ši ž | _arī_ _bet_ _bija_ _ce _ci _dz _es _gr _kā_ _lī \
      _me _na _no_ _pā _se _sk _sp _st _te _to _tu _uz_ _ve _vē ad_ ag aid an_ arb atī aud aut az aš bet bij br bu_ bā \
      bū c_ cij cī da_ dar die dr du_ dzi dzī dē edz eik evi ez eš gi gā ic ie_ iec ied ieg iel ika iku isk jas jau \
      jā_ jās kai kat ki kl ko_ kr ku_ kum kār kš lab le lo ls lt lu līd ma_ man mo mā_ mēr nas ni_ not nī ok oti oša \
      pat paš pe pil po pro pu pēc ra_ ras rau rb rm ru_ rī_ sav si_ sl so spē sta sti str stā stī su sā sē sī tei tk \
      to_ tra tur tāj tās ud uk ums ut uz_ uš v_ val vei vis vo vu vā za ze zs zē āc āja āju āl ē_ ēc ēc_ ēja ēju ēl \
      ēm ēs ģ ību īdz īju īs ņa_ š_ ši_ šo ūt | _ai _ak _au _ba _br _bū _de _di _es_ _f _in _ja_ _jau_ _jo _jā _kas_ \
      _ko_ _kr _lai_ _mi _mē _nav_ _o _pl _po _pu _pē _ra _si _tas_ _tikai_ _to_ _tr _tā_ _vai_ _viņa_ _viņš_ _zi ac \
      adī aga aik aiz ajā aka aks akt ald ali als ama ani ant anu aps ara ast ati atk ats att au_ auk av_ aļ až ba_ \
      bal bo bē būt ca cie cē cīb das dom dz_ dze dā_ dēj dīj dīt eb eci eiz ej ek_ eko en_ ena ent eri esa est eti eļ \
      fi gai gal gan gi_ gl go gri iep ier iev ieš ig iju ikt ild ina ini io irm itu iv izs iņu iņš jam jie jot kad \
      kam ki_ kon kri ks_ kst kād kļ l_ las ldī li_ lik lst lu_ lv mai mas mat maz mi_ mie min mum mī nav nd ne_ nep \
      nes nev nis nk nod nos ns_ nā_ nāj nāk nās nāt nē ob oc og oja oju oli op otā oz pas pir pl pre pri ps pēj ram \
      rd rei rg ri_ ris rit rk rn rot rs_ rā_ rād rēt sa_ sai sas sau sie sma sn st_ sts stu su_ sv tai tam ter tis tn \
      trā tt tum tv tād tīb tīt tīv tū udz ug uma umi umā ur_ usi uši vad vu_ vēl vēr vī zd zie zin zm zv zā zīv āci \
      āda ādā āk_ āka āp ārs ārt āt_ āv č ēd ēk ēs_ ēt_ ēta ēš ģi ībā īgi īm īn īr īt_ ķi ļa ļu ņe ņem ņi ņu ņu_ ņš \
      ņš_ šu šu_ šā šķ ūs | _ad _atkritumu_ _bē _do _dr _fi _gan_ _jo_ _kad_ _kl _kur_ _līdz_ _man_ _mu _mā _mēs_ _mū \
      _ne_ _nā _pie_ _pēc_ _ro _sl _sm _so _sv _sā _tad_ _tiek_ _var_ _vā _vēl_ _vī _za _ze _ā _ī _ļ _ša _šo _šā aba \
      abi abā aci ada adm adu adā aim ain air ait aja alv alī ams and anā apr are aru arā arē asa at_ ata atb atr atu \
      atv auc aug aun aus ava avu aņ bie bil bl bra brī bā_ bēr bī bīb ca_ cen ces ceļ cil cin cit cu cā dau daļ daž \
      des dev di_ dm dmi dot dro drī ds dus dzē dīb ea ecī egu eic eid eit eka ekl ekt ekā ekš ela eli emē ene eni eno \
      ens enu enā epa epi era ere esp eta ete etu etā eva eņ eša ež fo for ga_ gar gs gt gu_ gul gum h ib ido idu ijā \
      ik_ iks ikā iln ilv im_ imn ino int ion irā isa isi iti itā iz_ izd izm izp izv iā iāl iņi je ji_ jis jo_ jus \
      juš jām jū kal kar kau kie klā kom kop kt_ kta kti ktu kus kās la_ lat lau les lis lk ln lp lvē lā_ lāk lēj lēt \
      mak men mes met mn mni mp mt mus māj mēs mū nc nei nek nor nov nst oda oma omā ore orm ota ov oši pa_ pag pal \
      pam pav per pol pra pt pus rad rak rat red res ret rin roj rok roš rp rst rt_ rv rāk rēj rīg rīt rš rū sak sal \
      sam sar sis sko skā sni ss sto sāk sīb tad taj tb te_ ten tes tkr tor tos tot tri tru tus tāp tāt tēj tīj tūr uc \
      ult ulē unā ura uri uru urē ust uv uzs va_ vas ves vi_ vid vā_ vār zem zl zma zo zp zsk zt zu zēt zņ ādi ādu āji \
      āku āli ān āpē ārd āti āš āša ču ēji ējo ējā ēl_ ēm_ ēmu ēr_ ērn ēro ēti ētu ētā ēša īc īga īgu īja īk īs_ īst \
      īta īti ītā īvo īvā ļo ļot ļu_ ņas ņi_ ņē ņēm šam šie šo_ šī šķi ūd ūr ūs_ ūt_ ūtu žo | _administratīvā_ _akta_ \
      _al _bl _gadā_ _gl _ju _jū _kaut_ _kļ _lo _lē _mani_ _mo _mī _nu _nu_ _ot _pa_ _pagaidu_ _pat_ _pe _ri _ru _rī \
      _savu_ _tam_ _taču_ _tik_ _tu_ _tur_ _tāpēc_ _tās_ _tē _valsts_ _varētu_ _viņai_ _viņi_ _viņu_ _ār _č _ē _ģ _ģi \
      _īp _īs _ļo _ļoti_ _ši _šo_ _šī _šķ aa adi ado adz af agr aig aji ala alt ami amo amē ans anī apa apm apt aro \
      art asn asī atg ato atā aul avi avā azi ač aču aļa aši ašv ažā bai bei bez bi_ bin būs cel cer cis ciā cu_ cēj \
      cīg dal dam deg den der din div dok doš ds_ dza dām dās dāt dēt dēļ ece eda edr ef egt ei_ eig eja eju eki eks \
      eku ekļ ele elt elā emo emt enī epr er_ erm ers ert ese esi esk esm eso esī eto etr ev_ eļa eši fa fe fil gas \
      gla gra grā gs_ gst gt_ gād gāj ica ici ide idr idī iez iež ils inf ins ip ird irg irk irs irt ism isu it_ ita \
      ite izl izē j_ jai jos js js_ kc kla kli kol kos kot koš krā krē ksm ksā kts kv kāp kļu kša ldi lg lim lin lit \
      lm ls_ ltā lān lās lāt lē_ lēm līg līt lū mam mb mei miņ mm mo_ mos māc mās māt mēt mīg mīl mūs nai nam nce nda \
      nea neb ned ner net nf ng noj nol nom noz noš nta nte nti nto ntr ntu nv nāl nām nē_ nīb nīc nīg oce oci odo ojo \
      oka okā ola olo ome omi ona oni ons onā ori ort ote oto otr ots ozī p_ pad pak paz pin pj pla plā pm por psa pst \
      ptu pā_ pī rai rbi rbu rbī reg ren rez rib rij rim rma rmā ro_ rob roc roz rpi rti rts rtē rum run rus rz rām \
      rās rāt rēs rēš rīb rīd sab sad sag saj sap sat saņ sek ses sev sim sit ski sku sla sli slē smi smē spe spo ss_ \
      ste stē sva sā_ sēd sēt sīt sū tar tat tau tav tač tbi tev tg tic tin tir tka tni tom toš tp tre tro tti ttī tuv \
      tve tvi tāk tāl tām tāv tē_ tēm tēt tīs ugu ukt uku umo una up urp urā ut_ uto utā uzt uzņ uā uša vaj vec ven \
      ver vil vir vot vēj vēk vēt vīr za_ zb zdo zes zg zi_ zir ziņ zk zli zn zpi zr zst zva zēj zīb zīm zīt zņē āb \
      ādē ādī ājā āko āks āla ālā āma āri āst āta āts ātu ātā ču_ ēdē ēlē ēn ēra ērt ērā ēts ēķ ēļ ēļ_ īgs īgā ījā īl \
      īp īpa īri īsi īto īts īve īz īš ķe ķir ķē ļ_ ļa_ ļas ļau ļi ļi_ ļā ļā_ ņai ņo ņā šaj šas šv šva šā_ šād ūk ūp \
      ūra ūsu ūti ža ži žā žād | _ab _as _atkal_ _bez_ _bu _bā _būs_ _būtu_ _ca _darbības_ _daudz_ _degvielas_ _du _dā \
      _dē _dēļ_ _ek _el _esam_ _fa _fo _gada_ _gadu_ _gadījumā_ _gā _h _ik _il _kamēr_ _kopā_ _kuri_ _kuru_ _kurā_ \
      _kurš_ _kādu_ _kāpēc_ _labi_ _laikā_ _le _meitene_ _mums_ _mūsu_ _nebija_ _nekā_ _nevar_ _or _pats_ _pašlaik_ \
      _piemēram_ _pirms_ _rū _savukārt_ _sevi_ _su _sē _tagad_ _tev_ _tiesību_ _tika_ _tomēr_ _tāpat_ _vairs_ _vairāk_ \
      _vien_ _vietā_ _visi_ _visu_ _viņam_ _viņas_ _zaao_ _zā _ķ _šajā_ _šī_ aao abu aic ajū aku alk alo alp alu alā \
      amm amā ank ano ao ao_ apg api apj apk apv ari arp ask ate atl atn atp atz atē auj aur avo az_ aģ aņe ašī ažo \
      ban bli blē bol būv cio dab dis dod dos dra dāj dār dē_ dīg dīs ebi ebr ecu ecā edo edā edē ega egl egv egā elu \
      ema eme enc eru erv erē erī esn esu esā evu evē ez_ ezi ezu eģ eģi eņe ešu fin g_ gat gro grū gus gv gvi gā_ gāk \
      gū ia icē icī ida idz ieb ieņ iga igā ilg ili ilm ilt ilz ime ind ing inē inī iro irz ivi izb izg izi izr izt \
      iņo iņā iš jek jom jūt kan kci klē ksa kto ktī kul kuš kām kļi kļū kū laj lak lan lda le_ lej lig liz lnī loģ \
      lsē lus lve lz līb maj mal md mek mil mir mis mit mma mot mt_ mul māk mē_ mēj mēķ mš neg nel nem nfo nkt nts nāc \
      nāš nēt nīj nīt obl odi odu of oga ogr ojā okl oku okļ omē onk ont opā ora ors orā osa osi osl osm ost otu ova \
      ovē oģ oģi oņ ošo pac pan pap pg pk pos prā pul pun put pv pvi pēd pēk pēl pēr ran rba rbo rc rdi re_ rej reģ \
      rga rgo rme rms rna rni rod rso rta rto rtu rtī rvi rīk rīn rīs rīz rķ rš_ rūt san sel sij smu soc son sot spr \
      sve sāt sē_ tab tag td tel tij tit tiņ tl tm tne toj trī tuā tz tīg tīr ub udi udē ugs uj ukā ula ule und unk \
      urs urv urš uve uzd uzr uzv uāc vak vel vo_ voj vs vuk vum zaa zau zda zde zek zra zul zve zvē zāl zīg zīs āde \
      āds ājo ājs āki ākt ākā ālu āno āpa ārv ārā āte ātr āz ēg ēki ēlā ēma ērķ ēst ēķē ģe ģen ģio īda īji īna īva īvi \
      īša ļū ņam ņie ņā_ ša_ šin šl šī_ ūl ūtī ūv ži_ žu | _aiz_ _ap_ _apsaimniekošanas_ _apturēšanas_ _arvien_ \
      _attiecības_ _bieži_ _biju_ _blakus_ _būt_ _cik_ _cilvēki_ _cilvēks_ _cilvēku_ _citu_ _darbu_ _divas_ _gadiem_ \
      _gadus_ _galda_ _garām_ _grūti_ _iepriekš_ _iespēja_ _iespējams_ _iespējas_ _iespēju_ _it_ _jautājums_ _jā_ \
      _jūs_ _katru_ _kopš_ _kura_ _kuras_ _kādas_ _kāds_ _labu_ _latu_ _likuma_ _mājās_ _nepieciešams_ _netiek_ \
      _neviens_ _nodokļu_ _noregulējuma_ _noregulējumu_ _notiek_ _novada_ _nē_ _pavisam_ _pašvaldības_ _piemērot_ \
      _pirmo_ _pret_ _procesa_ _protams_ _proti_ _pāri_ _pāris_ _rokas_ _savas_ _sekas_ _sev_ _tajā_ _te_ _teica_ \
      _teicu_ _tie_ _tiesas_ _tiesiskās_ _tieši_ _tiks_ _tos_ _turklāt_ _tādā_ _uzņēmuma_ _varbūt_ _varēs_ _viena_ \
      _vienmēr_ _viens_ _vienu_ _visas_ _visiem_ _viss_ _vīrietis_ _zem_ _ģirts_ _īpaši_ _šis_ _šodien_ _šāda_ _šādu_ \
      _šīs_ | _abi_ _acis_ _administratīvo_ _aktieris_ _akts_ _aktu_ _apmērā_ _apsēdās_ _atkritumus_ _atkārtoti_ \
      _attīstības_ _aveņu_ _bijis_ _bērna_ _bērnam_ _bērniem_ _bērns_ _bērnu_ _cauri_ _ceļu_ _ceļā_ _citi_ _citiem_ \
      _darba_ _darīt_ _daļas_ _daļu_ _daļā_ _dažas_ _dažādi_ _dienas_ _dienesta_ _dienu_ _divi_ _domas_ _domes_ \
      _droši_ _durvīm_ _dzīves_ _ebreji_ _ebreju_ _eiro_ _esmu_ _esot_ _gadījumos_ _galvu_ _gandrīz_ _grāmatas_ _gāja_ \
      _iedzīvotājiem_ _iedzīvotāju_ _informācija_ _ingrīda_ _institūtu_ _izmaksas_ _jaunu_ _jomā_ _jums_ _jābūt_ _kam_ \
      _katra_ _klāt_ _komandas_ _kultūras_ _kurus_ _kādreiz_ _kādā_ _laika_ _laiku_ _latvijas_ _lauku_ _lielu_ \
      _likums_ _likās_ _lēmumu_ _līdzekļi_ _līgumu_ _mana_ _maz_ _meža_ _mācību_ _mīlestība_ _mūs_ _naudu_ _nedaudz_ \
      _nedrīkst_ _neko_ _noteiktu_ _notikumi_ _otro_ _otru_ _paldies_ _panta_ _pasaules_ _pasaulē_ _pati_ _patiesībā_ \
      _paši_ _pašu_ _pieder_ _pieņemt_ _pilnībā_ _pilsētas_ _pirmajā_ _pirmā_ _pirmās_ _poligonā_ _prasības_ \
      _problēmas_ _punktu_ _puses_ _pusi_ _pārāk_ _pērk_ _reizi_ _roku_ _rokām_ _sabiedrības_ _sadzīves_ _saka_ \
      _saviem_ _savā_ _sieviete_ _sistēmā_ _situācija_ _skaits_ _smēķēt_ _sporta_ _spēkiem_ _starp_ _stāsta_ _sāka_ \
      _tai_ _tiem_ _tiesības_ _trīs_ _turpina_ _tāda_ _tādu_ _tādēļ_ _tātad_ _tūrisma_ _uzskata_ _uzsver_ _vadītāja_ \
      _veido_ _veidā_ _veiksmīgi_ _vides_ _viegli_ _vienas_ _vietas_ _vietu_ _vismaz_ _vispār_ _visā_ _vārdu_ _vēlas_ \
      _vēlāk_ _vērā_ _ziņots_ _ārā_ _ņemot_ _šie_ _šogad_ | _agrāk_ _alus_ _apturēšanu_ _aptuveni_ _atbalsts_ \
      _atrodas_ _autora_ _balss_ _bankas_ _beidzot_ _beigās_ _centru_ _cenu_ _ceļa_ _cits_ _darbus_ _darbība_ _daudzi_ \
      _daļa_ _daži_ _dažādu_ _diezgan_ _divu_ _dod_ _dosies_ |  |  |  |
      """
    ),
    (
      "lt", 22,
      """
      i | a | e n o r s t | k m s_ u | _p d g i_ in j l p v | _i _k _s _t ai as b ia ir o_ os ri ta ti y ė ų ų_ | _a \
      _d _n _pa _v a_ al am an ar as_ at au da e_ en ie ik im is ka ki li ma mo na ni os_ pa pr r_ ra si st ti_ to us \
      va vi ą š ž | _b _g _ir _ir_ _ka _m _ne _pr _r _į ad ai_ c ci di ei ek er es ga ij ini io ir_ is_ it ių ių_ ja \
      jo ko kt la me mi ne nk no nt om re ro sa su te u_ uo us_ ą_ ės į ū | _be _da _e _in _j _l _na _su _ta _va _vi \
      _š ac ak ali au_ av be cij dar et gal gi iau id ink int iu iš je kl ku mo_ ms ms_ mu nd nu nė oj ok ol on ot ov \
      pas pri rb rin rt se sk sta t_ tai tik tin tr tu ty tų tų_ ur usi ve č či ė_ ės_ į_ ži | _ap _at _di _ga _iš \
      _kad_ _ko _ku _la _mo _nu _re _sa _sk _te _ti _to _į_ _ž aci ad_ ag ais ama ant ap ar_ arb asi ati aug aus avi \
      ba bi bu d_ do dr du dė dž eik ekt el em end es_ f ge gr iai iam ig ijo il ima imo ina ino inė io_ ios ip ius \
      je_ ji jos jų jų_ kad kai kos ks kur ky lai le lin lo ly ma_ mas mon mą mų mų_ nau ng nių nov nti nės od og or \
      ose ova par pi po pra pro rei ria se_ sl sti ta_ to_ ud ug uk um uos uri ut už vac vie vim vis vo yb ym yr yt z \
      čia ėj ėt ę įs ši | _ar _bu _bū _ge _ma _me _mi _o _pi _po _ri _si _st _su_ _tu _u _už _ve _įs _ši ab aik aip \
      ame amo ams anč ari art ast ate ats aty auj avo ač ači aš až ben bo bė bū būt de did din dir dėl dži eg ei_ eli \
      ent ep eri est ger go gu ia_ ie_ iek iem ien ies iet ija ijų ika iki iko imų ing ip_ irt isi ist ita iti išk ja_ \
      jo_ ju k_ kas ke kia kla kom kon kr kti kė l_ lau lia lit log lė m_ me_ men min mis mok mos mą_ na_ nam ndi ndr \
      nep nes nia nin nka no_ ns nt_ nuo nč nči oja oje oli omi oms ori oti p_ pag pat pe pl ra_ ras rie rim rod rti \
      ru ry rė sav si_ ska so sp su_ są tar tas tat te_ tei tie toj tos tra ts tur tv tyr ui ui_ uj uot uv vai val var \
      vei vir vo_ vy vė yk yra yri ys yv ėl ėm ę_ š_ šk ūk ūr ūt žin | _ak _an _ar_ _dv _dė _dėl_ _ek _f _gr \
      _inovacijų_ _iš_ _ja _ji _jo _ju _ki _li _namuose_ _o_ _pe _pl _se _sp _są _tai_ _taip_ _tačiau_ _tik_ _ty _vy \
      _y _yr _yra_ _ži ada adė aga agr aid aka ala als am_ ami amu and ang api ara ary ato atv aud aut bia bus buv ce \
      ch cia cin dal dam dau die dra dro duk dv dvi dy eb ec ed eig eis eko emo ena eni epa esn eti etu eš fi g_ gia \
      gij gos gri gų gų_ h ian ias ic ici ide ieš ik_ ikr ikt ili imu imą ind ira irb iri ite iu_ iuo iv iva iz iš_ iū \
      jai jam jas jau jim jom jus ją ją_ kal kam kar kat kim kin kir kit ko_ kol ksl kto ktų kym ką ką_ lan ld li_ lim \
      lio liu ls lst lu lyg mai mat met mp mui muo mus mė nan nar ne_ ner nim nio nis niu nki nko nta nus nė_ odu ogi \
      oki oks oky olo ome onė osi oto pad paž per pie pol pre pt rad ram ran raš rba rd rek rem ren rg rio ris rit riu \
      rių rk rm rn ro_ ros rs sak sau sia sie sim sio sis sit ski sli sm sn ste sto str sty sud sus sv sų sų_ tam tan \
      tač ter tis tok tor tuo tyb tyt tyv tą tą_ tė tū udo ukt ul uma un uo_ uom uti uvo vad ver ves ybė yg ykl ymo \
      yti čio čiu čių ėjo ėl_ ęs įst ša šal št šv ūki ūti ža že žia | _apie_ _au _be_ _bei_ _bus_ _buvo_ _būtų_ \
      _darbo_ _el _en _es _fi _gali_ _inovacijoms_ _je _kai_ _kaip_ _ke _kl _kr _litų_ _ly _lė _mokslinių_ _ne_ _nuo_ \
      _pat_ _ra _savo_ _sr _sv _to_ _tr _tyrimų_ _už_ _įg _įm _įv _ša _šv _ū _ūk _žm aba ado aig air ait aj akt aky \
      alb ald aly ani ank ano ans apl aps ard are aro arė asa ask at_ ata auk ava aža aži ba_ bai be_ bei bl bo_ bos \
      bt bės chn da_ del do_ doj dov duo dėj dėt ech egi ej eki ele ema ems enc ene eng enk era erg ers ert esi et_ \
      eta eto eč eči fin fo ga_ gai gas gin gra gt gum gy gyv hn hno ial ida idi idu iga igų iją ikl iks iky ime imi \
      imy inv ioj iom ire irm isa isu itu itų ią iūl jan jei jek ji_ jie jon juo ka_ kan kc kci kel kie kio kių kli \
      klo kra kri kst kta kty kus kyk kė_ kų kų_ lab lav lb lek lg lie lik lis lių ln lo_ lt lės lėt lų lų_ man maž \
      mi_ mie mt mti mu_ my myb n_ nai nas nc nci nda neb nei net nga ngi ngo nic nie nkt nku nol nom nor nte nto ntr \
      nv nve ny ną nę nį nų nų_ ob oc ogr oji ojo oma omo oni onk ono orm ota ovė pak pal pav pin pir pla pli ps pu \
      rai rat rau rač rbi rbo rbu reg rgi ri_ rij rma rog roj rov rsl rta rto ruo ryt rą rū sij sin sir siū sla sni \
      spr sr sri stu suo sut sva sy sąl sė tec tek ten tim tn tom tri tro tsi tu_ tus tvi tym tūr ub uda ugi ugo uja \
      ujo uli umo uoj up ust uta už_ vak vas ven vil vu vyk vės ybi yd yj yje ys_ yta yva yve zi ąj ąl ąly ėja ėmi ėms \
      ėti ęs_ įg įm įsi įv šia šio ški šl šo švi ūks ūl ūri ūs ūtų ž_ žiu žm žmo žt | _ag _ai _ba _bet_ _bi _būti_ \
      _būtina_ _c _ce _dabar_ _dar_ _darbas_ _daug_ _de _dirbti_ _du _dviračių_ _ei _energijos_ _galima_ _geriau_ _gy \
      _ik _iki_ _inovacijas_ _inovacijos_ _jau_ _jei_ _jie_ _jis_ _jos_ _juos_ _jų _jų_ _kas_ _kurios_ _kū _labai_ _m_ \
      _metų_ _narių_ _nes_ _ni _no _nė _or _pagal_ _per_ _po_ _politikos_ _praktikos_ _prie_ _produktų_ _pu \
      _reikalavimų_ _reikia_ _rinkimų_ _rinkos_ _sakė_ _siekiant_ _so _srityje_ _tiek_ _todėl_ _toliau_ _tv _tū \
      _vakar_ _šios_ _švietimo_ _ūkininkavimo_ _ža _že adi age agi aim ain aiš ajo akc akė al_ alo alė alų amp amą ana \
      apr apt ark arn arp arž asl atl aul aun avy bar bas bet bil biu bių br bti bė_ cen dab dan dat dav daž den der \
      dim dom dos dot dym dyt ea eda ega eid eit ek_ eka ekl eks eky emt en_ eno eną enė epr er_ ere ern ero erv esa \
      esu ete etų ev ez ež eži fe for gam gar gat gau gen gi_ gio gis giš gl gom gru gs gti gu_ gė gū iat iav ido idė \
      idž ieč igi igo igu ii iim iju iku iką ikė iln imt ine inf ins inę ion ipa isk iso isy isų ito ity iui iza izi \
      ią_ ič iči išl išs išt iūr iž jis kav kd kes ki_ kiu kle koj kre ks_ ksm ktr ktu kv kyb kyr kyt kū kūr lam lat \
      ldy lei lij lni lom los lyv lą lą_ lė_ lėš lį lį_ mam mb mes mik mil mpa mė_ mės nal neg nen nf ngu nig nij nkl \
      nos not nst ntu num nyb ną_ nėj nėm nę_ nį_ obi oce oci odė ola omp ona one ons ont onų op osa ost ote ovi pan \
      pap pil plė po_ por psa pti pė pės raj rak ral rbt res rez rik riv riz rny roc rp rtn rtu rtų rv rys rą_ rė_ rėj \
      rėm rės rėt rę ręs rį rš rų rų_ rž san sek sen ser sid siu skl sky sme smi so_ soc spa spe st_ stė suk sum tac \
      tak tal tau teg tel tem tes tir tit tl tli tne tod tol tot tov tre tru tsa tst tum tuv tva tyj tys tė_ tės tį \
      tį_ tūk udž ug_ uga uji ult ums umą ung unk ure urt urė ute uto užs užt vat vau via vid vin vių voj vos vė_ yba \
      ybo yga ykd ymu ymą yn yst yto za zd zu ąs ėg ėje ėji ėju ėk ėse ėta ėto ėtr ėš įgy įmo įva ška šs šte šti šy šų \
      ūd ūro ūsų žai žio žiū žs žti žv žy žym | _al _apsaugos_ _as _atlikti_ _bendrovės_ _d_ _daugiau_ _dr \
      _ekonomikos_ _elektros_ _fo _gerinti_ _il _išteklių_ _jo_ _jog_ _jums_ _jū _kita_ _kurie_ _kuris_ _kurių_ \
      _laikymosi_ _le _lietuvos_ _lo _lėšų_ _mes_ _metu_ _miesto_ _mokyklos_ _mė _mū _mūsų_ _net_ _paslaugų_ _pinigų_ \
      _pramonės_ _prekybos_ _remti_ _ro _ry _rū _savaitę_ _savivaldybės_ _sistema_ _skatinti_ _skirti_ _sė _tam_ \
      _tapti_ _technologijų_ _teigė_ _teisės_ _turi_ _tyrimams_ _tė _tūkst_ _ug _užtikrinti_ _vadovas_ _valstybių_ \
      _valstybės_ _vilniaus_ _vis_ _visuomenės_ _visų_ _įk _įmonės_ _įstaigų_ _įt _šio_ _šį _šį_ _žinių_ _žo abi af \
      aja aki ako alu alv alą alį amų anu apy ars asm atn atr atė atų ave ašt ašy aže ažn ažy ban bd bin bj bje ble \
      blo bra bu_ bėj bėm bę bę_ ces cio dur dus dyb dėk dų dų_ dže ebu ebė edž ef eim eip eiš elg emi emė enu erd ery \
      eve ezu eši ešo ešt gan gd gdy gim git giu gla gm gme goj gre gus gą gą_ gė_ gūd ib iej iež igt igė ild ilg inu \
      inį ipr iru ism isė itę iud iut iė iėm išn išv jer jin jog joj jov jum jun jė jėg ję jį jį_ jū kap kau kdy kei \
      ket kis klė km kod kro ksp ktū kum kėj kės kėt kę kęs kį kį_ kš la_ las lem len les lgi lig lk lp lta lti lum \
      lus lv lym med mer mia mim mit mob mog moj mom mąs mū mūs nac nav ndo ndu ned nek nem nev než ngt niz nks nsa \
      nse nsp nty ntū ntų nėt nž nži oda ode odo odž of og_ oga oju ojų ole omu ora ore ort ož pai paš pit piu prę pta \
      pun pus py pš rac rav rea reč rip riė rmi rni rob rom rop rs_ rst ruk rup rus rva rąj rūk rže sa_ sam sig sii \
      sip sių siž sko sku slo slu snė som sos spo sub sup sur syk są_ sąj sč sči sės tad tap tav teb tic tid tip tk \
      tna trū tuc tę tę_ ua uc uci ugd ugu ugų ukc uki uku umu uol upi ur_ uro uso usp uč uči užd uži vel viv viš vus \
      vyr vyz vą vą_ vų vų_ x ybe ybę yda ygi ygm ygo yma yrė ysi ytų yvi yvo yvu yz yzd zac zdž zik zo zul ąju ąją \
      ąsi ėli ėmė ėr ėra ėsi ėst ėtų ėšų ęst įgū įk įt še šiu ško šla šn šna šta šva šč šči šė šį šį_ šų_ ūdž ūly ūn \
      ūrė ųj ųjų žad žan žd žel žem žen žet žių žn žo žod žsi žve | _aiškino_ _anot_ _ant_ _aplinkos_ _aplinkosaugos_ \
      _arba_ _atsakydamas_ _augalų_ _automobilių_ _aš_ _beveik_ _biudžeto_ _bl _br _dalis_ _dalį_ _darbe_ _dažnai_ \
      _dirbdamas_ _direktorius_ _elektrinės_ _er _finansavimo_ _galite_ _im _iniciatyvos_ _institucijų_ _investicijas_ \
      _jeigu_ _ji_ _jį_ _kapitalo_ _kauno_ _kol_ _konservatorių_ _kur_ _kuri_ _kuria_ _kurioje_ _kurti_ _ką_ \
      _laikymąsi_ _logistikos_ _lėšas_ _mažiau_ _metais_ _metus_ _milijonų_ _moksliniams_ _mokslo_ _mokykloms_ \
      _mokyklų_ _mu _nariai_ _narėms_ _narės_ _naujas_ _nebuvo_ _nei_ _nepaisant_ _nieko_ _nors_ _numatyta_ _nė_ \
      _nėra_ _pagalbos_ _paramos_ _partnerystės_ _pateikti_ _pavyzdžiui_ _pinigai_ _pirma_ _plėtros_ _politika_ \
      _politiką_ _prekyba_ _priemones_ _priemonių_ _prieš_ _produktus_ _rizikos_ _rodo_ _seimo_ _sektoriaus_ _skirta_ \
      _skolintis_ _skyrė_ _spręsti_ _srities_ _sudaro_ _sąlygas_ _sąlygos_ _sąlygų_ _tad_ _tada_ _taisykles_ _takų_ \
      _tampa_ _tarp_ _tas_ _technologijas_ _teikti_ _tokių_ _toks_ _turite_ _tyrimai_ _tą_ _ugdymo_ _vaikų_ \
      _valstybėms_ _veiklos_ _veiksmų_ _vienas_ _vietoje_ _viešojo_ _viso_ _visoje_ _visos_ _visą_ _č _či _čia_ \
      _įgūdžių_ _įmonių_ _įskaitant_ _įstaigoms_ _įstatymo_ _įstatymą_ _šalies_ _ši_ _šiandien_ _šis_ _šią_ _ūkio_ \
      _žemės_ _žmonės_ abu agu alt amb anž arl atu auč ax axi aša bal bda buo būd ded des dm dru dut dą dą_ egu elė \
      emj etė ezi gel iag ieg iog irk irš ižv jūs klu kok ksi kuo kvi kyd lbė ldo ldž leg lyj lū max mbr mj mje mod \
      mpi neš nfo ngl ngų ntą nut nys obl oke onu oo opo ors oz pa_ pau pač pen pia plo pož rag | _agitacijai_ \
      _aiškiai_ _akcija_ _akcijos_ _anglies_ _antai_ _aplinkoje_ _aplinką_ _aprangos_ _apygardoje_ _ateities_ \
      _atkūrimo_ _atsakyti_ _atsisakyti_ _atsižvelgiant_ _atstovas_ _beje_ _bendradarbiauti_ _bendradarbiavimas_ \
      _bendradarbiavimo_ _bendradarbiavimui_ _bendrauti_ _bendrijos_ _bendrovių_ _bendrovė_ _bendrovėms_ _bendrąją_ \
      _bloga_ _būklė_ _būtinos_ _centras_ _centro_ _daro_ _darželiams_ _dauguma_ _didelių_ _dienas_ _dieną_ \
      _dviračiais_ _eismo_ _es_ _esate_ _gatvių_ _gerai_ _grupės_ _iniciatyvą_ _jas_ _jūsų_ _kaina_ _kalbėjo_ _kiek_ \
      _kitaip_ _kiti_ _klausimus_ _klausimą_ _komisija_ _komisijos_ _kyla_ _kūrimo_ _kūrimui_ _labiau_ _laiko_ \
      _maisto_ _mano_ _mastu_ _mažai_ _mg_ _mokymo_ _mums_ _nacionalinio_ _naujos_ _naujus_ _naujų_ _nepakankamai_ \
      _niekas_ _padėjo_ _pagerinti_ _palyginti_ _pasak_ _pasauliniu_ _pasaulio_ _pasaulyje_ _pats_ _pavojus_ \
      _pažeidimų_ _pirmininkas_ _pradėta_ _premjeras_ _produkcijos_ _programą_ _regionų_ _remonto_ _skatinama_ \
      _skatinamos_ _skirtų_ _skyriaus_ _spalio_ _sričių_ _standartų_ _stiprinti_ _stumbro_ _subjektų_ _sukurti_ \
      _sutartis_ _svarbu_ _sąjungos_ _takus_ _tarnybos_ _technologijos_ _teisinė_ _tiesiogiai_ _tikra_ _tokio_ \
      _transporto_ _tūkstančių_ _uždavinius_ _vartojimo_ _veikla_ _verslininkai_ _verslo_ _vertus_ _via_ _vieną_ \
      _viešųjų_ _visiškai_ _visus_ _įgyvendinti_ _įsitikinęs_ _įstaigos_ _įvairios_ _įvertinti_ _šie_ _ūkius_ _žmonių_ \
      |  |  |  |  |
      """
    ),
    (
      "tr", 21,
      """
      a e i | l n r ı | d k m t u y | _b a_ b e_ i_ n_ o s | _a _d _k an ar de en er g in la le r_ z ç ü ğ ı_ ın ş | \
      _bi _g _i _o _s _y ak al bi c da di h il ir k_ ka lar li m_ ma nd or p ra ri u_ v ya ö | _ba _bir_ _de _e _h _ka \
      _ol _t _v _ya _ç ad am an_ arı as at ay ba bir bu da_ de_ du dı ed ek el en_ eri et ge im in_ ir_ iy ki kl ler \
      lı me mi na ne ni nl nı ol on rd re rı sa si sı ta te ti tı un ve ye yo yor z_ ın_ ır | _be _bu _da _ge _ha _m \
      _n _p _sa _ve _ö ak_ ama ap ar_ ara ası aya az ağ aş be ca ce den di_ edi em er_ es ey f gi ha ik ini is iz iş \
      ke ki_ kı l_ lan ld le_ lm lu mı na_ nda nde ne_ ni_ nla nu rin rl ru se ul ur yl ün ği ğı ık ıl ım ınd ını ıy \
      ış ş_ şt | _al _an _ar _bu_ _da_ _de_ _di _do _gi _gö _he _iç _ke _ko _ne _on _se _so _ta _te _u _ve_ _ye _ü _ş \
      ab ac aca ada adı ah ala alı ana anl anı ard ağı bil bu_ dan do du_ dü dı_ ec ece ek_ ele eli eni ere esi ev eğ \
      eği gö gü he ile ili im_ ind ine it iyo iç içi iğ iği kla kle ko kt ku la_ ll lma ma_ mu nc nin nı_ nın ok ola \
      onu or_ oru p_ pa ra_ rdu ri_ rk rm rt rı_ rın sin so st sın t_ tt tu tü um um_ un_ uy uz va ve_ ya_ ye_ yi yle \
      yı za ze zl ça çi ön ör ü_ ür üz ğu ım_ ız ığ ığı şa şi şl şı | _ay _c _du _dü _et _ev _f _gü _il _in _is _ki \
      _ku _kı _ma _o_ _pa _r _va _yo _z _ça _ço _ön aha akl am_ amı and atı av ayı aç aşı baş ben bi_ cak ce_ ci cı \
      ded değ diy ede eki ekl eme emi end erd eti eye ez eç eş fa gel gör hi ib ibi id ik_ imi iri ist iye iz_ iş_ kad \
      kal kar ken kon lam ldu len li_ lik lir lk lı_ mad mak man mas may mek miş ml mü mış nce ndi nm ns nu_ nü o_ ok_ \
      old olm olu ord oğ pı rak rdi rdı re_ rke rla rle rma rs rum rü san si_ son ste su sı_ tan ter ti_ tir tl tm tı_ \
      tır uk ula unu uru ut uğ uğu uş var ver yan yap yd yu yü zi zı ç_ çe çin ço çı çık öy öyl öz ük üm ün_ üy üş ğin \
      ğı_ ğın ık_ ıla ına ır_ ıyo ız_ ış_ şe şla şm ştı | _am _ama_ _aç _ben_ _bo _bü _daha_ _dedi_ _diye_ _dö _ed _el \
      _er _fa _gibi_ _hi _i_ _ik _için_ _kadar_ _l _me _mi _ne_ _or _pe _ra _si _sonra_ _sö _sü _sı _yü _za _çe _çok_ \
      _çı _şe aba abi af aka aki akt akı al_ ald anm apa apı ark arl art asa at_ ata att az_ azı aşa aşl bak ban bel \
      bo bul bü cek cu dah dak dar der dik dil dim din dir diğ doğ dur duğ dö düş dım dın dır dığ eb ebi ef el_ ell \
      em_ ene erk erl et_ etm ett evi eyi ger geç gib gün ha_ hal her ide iki ikl il_ ild ilm ip ird irl isi izi işi \
      işt kan kap klı km ks kta ktı kur kü lac lat lay laş ldi ldı lem lg lim lin liy lla lme lt lü lık lığ lış mal \
      mam md me_ mes mey mi_ min mı_ ndı nem nle nlı nma nr nra nt nun on_ onr ot oy par pe pl rad ram rda rde rek ren \
      ril ro rç s_ sa_ se_ sen sun sö sü sür ta_ tar te_ tem tla tme to tti tur uk_ ulu und ur_ ura us uz_ vi vr y_ \
      yak yar yaş yen yer yet yi_ yla yn yol yüz yıl zam zd zle çal çek çok ük_ ül ünü üre üze ğa ği_ ğil ğl ğr ğun \
      ğım ıkl ılı ımı ıp ıra ırı ıs ısı ışt ışı şey şk şma şti şu | _ad _ak _as _at _ağ _bö _ce _değil_ _en _en_ _her_ \
      _iki_ _ile_ _iş _ki_ _kö _mu _mü _mı _na _olan_ _olarak_ _ot _re _su _to _tu _tü _uy _uz _var_ _ya_ _yi _yı _öz \
      _üz _şi aa acı ade ai ali alm alt ann ant arş atl ava ay_ ayd aza açı ağl aşk bab bağ bin biz bun bur bö büy bı \
      ca_ can cağ ceğ cı_ day dd dek del dem dol dum duy dön dık ekt eld enl ep ers ete eve ey_ ez_ eçi eşi f_ fe fi \
      fı ga gen gid gil gir git gu göz gı hat hay hiç idi if ih ikt ilg imd inc inl ins ip_ ira ire irm ise iti iya \
      iyi iyl izl j ka_ kat kay ker kes ket kil kim kin kk kli kte kti kul kö kın kır kız lad lec led ley leş lgi liğ \
      liş lle lli lmi lo ls ltı lu_ lun lın lıy maz med mel mem men mez miy miz mla mle ms muş mın mız nan nca nel ng \
      nim niy niz nk nme nn nne no nsa nız oc oku om ona onl op ora orl ort otu oyu oğr oğu oş pla po pr pt pıl raf \
      ral ran rar ras ray rb rec ret rg rim riy rka rli rme rmi rsa rta rtı ru_ rul rün rıl rım rş sal say sek sel sev \
      siy siz sk sl sor söy tak tam tek ten tik tim tin tiy tle tma tr ttı tut tün tür tık tıl tım tın tığ umu una unl \
      urm usu uyo uyu uç uşt vl vu yac yal yas yat yaz ydı yg yok yr yük yı_ zde ze_ zel zer zi_ zla zu zü çl çm çü öl \
      önc öne önü öre örü özl öğ üm_ ünd üne ürü üs üt üyo üyü üç üğ üğü üşü ğe ğim ğla ğru ğu_ ğü ıc ıd ıka ıl_ ıld \
      ılm ıp_ ırl ırm ıyl şam şar şim şle ştu şü şün şın | _ancak_ _bana_ _beni_ _benim_ _biraz_ _böyle_ _büyük_ _bı \
      _ca _ci _doğru_ _ek _es _eş _fi _ga _gün_ _hiç_ _ise_ _iy _iz _içinde_ _kü _mi_ _mı_ _nasıl_ _ni _ok _olduğu_ \
      _olduğunu_ _onu_ _onun_ _oy _pr _son_ _uç _yeni_ _yok_ _yu _zaman_ _zo _çi _öl _önce_ _öy _öğ _üs _üç _ı _şa \
      _şey_ _şimdi_ _şu aat abe add afı ahi akm ale alk all aml anc ang ans apt are ari arm ars ast ate ati atm avr \
      avu ayl ayn ayr aç_ açl ağa aş_ aşt ba_ bal bar bas bek ber bey beş bit bl boy böy büt bır cel ci_ cuk dal dam \
      dav dde dev dey dis dok duk dör dün dür düz dış eke elm eml enm erm erç etk etl ev_ evl eya eyl eğe eş_ eşt fl \
      fo ft gec get gi_ gul gös güz h_ haf han har haz hem hep ht hı ic ika ilk ill ime iml ims ina irk irt ite itm \
      itt iv ize iç_ işe işk işl ji kab kam kas kaz kaç kel kez kiy kiş kma kol kor kr ksi kç kı_ kıy kış lab lc lda \
      lde leb let lk_ lmu lmı luk lur luy luğ luş ly lü_ lım mat mda mde mdi mer met mse mu_ mut müş mıy nas ned nen \
      ner nir nmı ntı nuz nuş ny nya nç nü_ nün nım nır nıy ocu od oj okt ol_ olo ols opl ors os oz oğl pan pat pi ps \
      ptı rah rat raz rc rdü red rem ris rk_ rlı rsi rsu rt_ run ruz rçe rıy rşı sad sak sam sar sav sağ ser ses ski \
      sm sta sti stü su_ sy söz sıl sır sız tab tal tay ted tel til tiğ tk tki tli tmi top ts tu_ tüm uc ud uh ukl ul_ \
      ull ulm up up_ urd urt uya uyg uza uzu uça uş_ v_ vet vin vle vra yay ydi yec yem ygu yin yon yrı ys yu_ yun yım \
      yın zen zg zin zm zo zor zun zy zı_ zın zır ça_ çağ çer çim çla çoc çt ört ös öst öze özü öğr üc ümü ünl üny ür_ \
      üst ütü üz_ üzd üç_ ğa_ ğer ğiş ğre ğır ıcı ıkt ıkı ıma ıml ınl ırd ıt ıya ıyı ızl ızı ışa ışl ışm şan şi_ şin \
      şka şki şlı şme şte şı_ şık şıy | _ab _ac _ai _an_ _artık_ _av _aynı_ _az _aş _bazı_ _başka_ _belki_ _bile_ \
      _bilim_ _birkaç_ _birlikte_ _biz_ _bugün_ _bütün_ _dedim_ _dı _ev_ _eğ _fe _fo _fı _gece_ _göre_ _güzel_ _hem_ \
      _hiçbir_ _ho _hü _hı _id _if _ih _ilgili_ _ilk_ _it _iyi_ _kabul_ _kadın_ _karşı_ _kendi_ _kez_ _küçük_ _kız_ \
      _la _le _neden_ _no _olacak_ _oldu_ _olur_ _on_ _ona_ _ortaya_ _oğ _pi _po _ru _sana_ _sen_ _söyledi_ _tek_ _ti \
      _tüm_ _tı _ul _uzun_ _vardı_ _vu _yerine_ _yö _yüzde_ _yıl_ _ze _çö _çü _çünkü_ _öyle_ _ün _ür _üç_ _şu_ abu abı \
      af_ afi aft ah_ ahv ake akk aks alg amd ami ane ani ank ap_ apm apo arc arç asi ask asl ayg aze azl aça aşm bah \
      bam bay baz bet ble bor boş bug böl cam cil cu_ cü cıl dağ daş ddi dec def des det deş dos dü_ düm düğ dıl eci \
      efe eh eka ekm eks elk ema ena enc ent enç eo ep_ era erg ero es_ esa ese esk esl est eva evd evg evr eyd eyn \
      ezi eçe eçm eşm fad fak far fon fr fta fın gar gey gin giy gr gön gül hab hak hav hey hin ho hti hu hv hü ici \
      idd ifa ig iht ii ila irb irs it_ ive iyd izd izm içb içe iğe işm kah kav kek kib kir kis kit kiz kka kme kmı kn \
      kom koy koş kra ksa kse ktu kuz kça kü_ küç kıl kıs kş lak las lcu ldü lek les lge lis lke lki loj lsa lum lüm \
      lıl lır mar mağ mc mil mis mli mlı mo msa mur nac nak nal nam nar nci ndu ndü nec nes ney ngi nik niş nki nkü \
      nli nmi nse nsı nti nç_ nüy nıl nış ob oca of oji oka oks ond ork orm osy oto oyn oğa oşa pek per pey pm pma por \
      pro psi pıy rab rac rap rbi rca reb rel res rev rey rih rir riz rkl rku rmu rmı rn rol rp rse rte rti rtu ruy \
      rça rül rüş rış saa sab sah sat saç sey seç sil sim sit ske sla sle sok sol ss st_ sul suz sya sık sıy tad tas \
      taş tes tey tlı tri tro tta tul tuz tü_ tış ua ucu udu ug ugü uka uld uma uml unc uta utl utu uv uva uzl uşm uşu \
      van vaş vd ven vey vg vgi vi_ vur yab yam yav ydu yed yel yik yim ym yni ynı yum yur yö yön yür yır za_ zak zan \
      zar zc zet zli zs zün çak çb çbi çe_ çev çir çme çmi çö çük çün çıl ök ölü önd öp örd öt ötü öz_ üd ükl üks üle \
      ülü üme ünk ürd ürk üzü üçü üş_ üşm üşt ğe_ ğlu ğlı ğra ğum ğü_ ğün ıca ıda ıdı ıf ıkm ıkç ıll ımd ınm ırk ırs \
      ıyd ıza şe_ şek şir şmı ştü şu_ şun şıl şım şır | _acı_ _adam_ _alan_ _anda_ _anne_ _annem_ _ara_ _arada_ \
      _arasında_ _ardından_ _askeri_ _aslında_ _ay_ _baba_ _baktı_ _başladı_ _belli_ _beş_ _bilimin_ _bilmiyorum_ \
      _bin_ _birden_ _biri_ _bize_ _boyunca_ _bunlar_ _bunu_ _burada_ _buraya_ _demek_ _değildir_ _diyor_ _dört_ \
      _eden_ _erkekler_ _eski_ _etti_ _evet_ _geldi_ _gelen_ _genç_ _geri_ _geyik_ _gitti_ _hatta_ _hemen_ _hep_ \
      _ifade_ _ilişkin_ _insan_ _içine_ _iş_ _kendini_ _kerem_ _kimi_ _kişi_ _kr _li _mu_ _nin_ _nın_ _olması_ _olmaz_ \
      _olsun_ _ondan_ _onların_ _orada_ _oraya_ _oysa_ _pl _sadece_ _senin_ _sonunda_ _sordu_ _söz_ _süre_ _tabii_ \
      _tam_ _tarafından_ _un _uçağın_ _vardır_ _verdi_ _veya_ _yani_ _yapılacak_ _yapılan_ _yavaş_ _yemek_ _yeniden_ \
      _yer_ _yere_ _yi_ _yine_ _yol_ _çocuk_ _öd _önemli_ _özel_ _üzere_ _üzerinde_ _üzerine_ _şeyi_ _şeyler_ _şö \
      _şöyle_ afa ail aln arb aye azi cer ces cul ekn eko eng ens eps etr eza hız is_ ita kaf kem ksı kuy köp küm kım \
      kşa lil lkı ln lnı lsu lıc mk mun muy müz net nus oda oi oin olc omi ono ori pol rip rkı roi rtt rup rv rüy tah \
      tic tra tıy uyd val vre ysa zat çar öpe üdü ülk üp ürl üv ıms şö | _adım_ _akşam_ _aldı_ _almak_ _altı_ \
      _altında_ _anlattım_ _arasındaki_ _ayhan_ _ayrı_ _az_ _açık_ _ağır_ _babam_ _bağlı_ _baş_ _başına_ _belirtti_ \
      _beri_ _beyaz_ _bilimsel_ _biliyor_ _biliyorum_ _birçok_ _bizi_ _bizim_ _buna_ _bunları_ _bunun_ _böylece_ \
      _cevap_ _chp_ _devam_ _değildi_ _dikkat_ _diğer_ _durum_ _durumunda_ _dönemde_ _dün_ _edildi_ _ele_ _elleri_ \
      _erkek_ _eroin_ _ettim_ _ettiği_ _eve_ _evi_ _evin_ _eğer_ _eşi_ _fark_ _farklı_ _fazla_ _galiba_ _gelecek_ \
      _gelir_ _geliyor_ _gelmiş_ _genel_ _geniş_ _gerek_ _gerçek_ _geç_ _gidip_ _gördüm_ _görev_ _göz_ _gözleri_ \
      _günü_ _haber_ _hadi_ _hafta_ _hakkı_ _hala_ _halinde_ _hayır_ _hazır_ _hele_ _hepsi_ _herkes_ _ikinci_ _in_ \
      _insanların_ _insanın_ _istiyorum_ _iç_ _içeri_ _işe_ _işte_ _kalan_ _karar_ _kemal_ _kendimi_ _kendisine_ _kim_ \
      _kimse_ _kolay_ _konuda_ _konusunda_ _konuştu_ _kötü_ _kızı_ _leblebi_ _madde_ _musun_ _mutlu_ _na_ _nedeniyle_ \
      _niye_ _olabilir_ _olacağını_ _olayın_ _olmadığını_ _olmak_ _olmuş_ _olsa_ _olup_ _oluyor_ _onlar_ _onlara_ \
      _onları_ _onunla_ _ortak_ _oturan_ _otuz_ _oğlum_ _para_ _patlıcan_ _pek_ _peynir_ _rakı_ _saat_ _saatlik_ \
      _saime_ _sanki_ _sekiz_ _seni_ _ses_ _sevgi_ _seçim_ _siz_ _size_ _sosyal_ _sık_ _sıra_ _temel_ _terk_ _tuhaf_ \
      _türkiye_ _tıpkı_ _uçak_ _vadeli_ _verdiği_ _veren_ _vergi_ _viski_ _yalnızca_ _yana_ _yanlış_ _yanında_ _yapan_ \
      _yaptı_ _yaptığı_ _yapıyor_ _yaşlı_ _ye_ _yedi_ _yerde_ _yeter_ _yeşil_ _yoksa_ _yoktu_ _yola_ _yolu_ _yüksek_ \
      _zaten_ _zor_ _zorunda_ _çözüm_ _çıkan_ _çıktı_ _önünde_ _önüne_ _üstüne_ _üvey_ _şekilde_ _şunları_ | _acaba_ \
      _alana_ _altına_ _ana_ _anlattın_ _ağzına_ _bakan_ _bakın_ |  |  |  |
      """
    ),
    (
      "id", 22,
      """
      a | e n | an i t | d g k l m n_ p r s u | _d _m a_ an_ b da er h i_ ka ng | _b _di _k _me _p _s _t ah ak al ang \
      ar at di en g_ ga h_ in la me ng_ o pa se ta y ya | _a _da _pe _se _y _ya ad ah_ am as ba be em eng j k_ kan ke \
      ma men na nt pe ra ri sa si t_ te ti tu uk un | _ba _be _dan_ _i _in _ke _l _pa _te _u _yang_ ada ai aka ala ap \
      at_ ber c da_ dan de di_ eb el gan ha ia ik is it l_ lah li m_ mu nga ni ny nya per r_ s_ u_ ua ya_ yan | _ad \
      _de _dengan_ _di_ _h _j _ka _ma _pada_ _sa _un _untuk_ ag ai_ ak_ al_ ama apa ara ari asa asi ata bu dal dar den \
      e_ ek ela era es et f gg gi gk gu id il ing ini ir ja ki ku lam le lu mb mem mi mp nd ngg ngk ni_ ntu or pad pen \
      ran re ri_ rt ru seb si_ st tan ter tu_ tuk uk_ um unt ur us ut w wa | _adalah_ _ak _c _dari_ _g _ha _ini_ _ko \
      _la _n _o _r _ta _ti aa aga am_ ana any ar_ as_ au au_ bag ban bi ca dap du eba ed ema emb emu ena ent ep er_ \
      eri ert ga_ gai gka gun hu ian ib ih ih_ ika ili im in_ ip is_ ita ju ka_ ko ma_ man mas mba mer na_ nak ne nj \
      ns nta ol om on ot p_ pat pi pu ra_ rk ro sa_ san su ta_ tah tem ti_ to uka ul un_ una ung up v | _akan_ _an _at \
      _atau_ _dalam_ _dapat_ _e _f _ja _ju _ke_ _le _mu _ol _oleh_ _pr _sebagai_ _si _su _tidak_ _w aan ab adi agi aha \
      ahu ain ali amp and ant ap_ art ati atu aw awa ay aya bah bo bua car d_ dak dia dis ebu ec eh eh_ eka eme emi \
      emp end enj eny erb ere erl ers eru esa eta ete fi ge gga ggu gi_ han hi hun ia_ ida ik_ ins isi ist itu ji kar \
      kat ke_ kem kt lai lan las leh lih lo mat mel mil mpa mun nam nan nc nda nja nn nny nst nu ole pa_ pak par pem \
      po pr rb rd rek rin rka rl rm rn rs rta rti sal sar sel ser sis sk sta tal tam tar tas tau tel tid tr uan ud ug \
      uga uh ula us_ ut_ | _ada_ _ap _bi _bo _bu _it _itu_ _ji _jika_ _juga_ _lebih_ _lu _menggunakan_ _menjadi_ \
      _mereka_ _mi _na _pu _satu_ _seperti_ _setelah_ _sistem_ _tahun_ _telah_ _tu _wa aj akt aku amb ann api are aru \
      b_ bar bat bel ben bih boo but ci co dah des dib dik dim dip dir dit do duk ebe ebi eca edi eg el_ ele elu em_ \
      en_ ene eni enu epa epe erh erj erk erm ese eti gal gar gat gia gki gr har has hat iba ibu if ig igu iha iki il_ \
      ila ima ina int ir_ iri isa jad jar je jik jug kah kal kas kel ker ket kh ki_ kin kom ks kun lak leb li_ lik lin \
      lis mbe mbu mpu nal ndi nge ngi nis nk no nti o_ od og ok oo oot op ora os ot_ ota pan pas pi_ pro pun rak ras \
      rba ren rg rh rik rj rja rma rse rup rus sam sat sek sem sep set ste str tak tap ten tik tin tis tk tka tur ua_ \
      uat ub uh_ uku um_ upa ur_ ura uru usi uta ve wa_ yak ye | _al _bahwa_ _banyak_ _beberapa_ _berkas_ _besar_ \
      _boot_ _ca _desa_ _digunakan_ _disk_ _du _fi _ga _ge _gr _hi _ia _ia_ _instalasi_ _je _karena_ _ki _kota_ _ku \
      _lain_ _li _lo _memiliki_ _merupakan_ _nama_ _ne _no _op _or _orang_ _partisi_ _perangkat_ _po _ra _re _ru \
      _saat_ _salah_ _sebuah_ _secara_ _st _tersebut_ _um _ut _v aat aba ac ahk ahw aik aja akh aki all alu ami amu \
      anj anu ark asu atk bai bal baw beb bes bia buk bun ce cu das dat de_ did dig dil dr dua ea eda ega ej eja eks \
      ekt eli enc eo eor erd erg ern erp es_ esi et_ ew f_ fa gh gha gin go gra gs hal he hin hir hk hka hw hwa iap \
      ias ic idu ie ike im_ ind iny io ipa ise isk it_ ite iv ja_ jal kam kap keb kec ken kep kes khi kit kon kot kr \
      ksi kti ktu ku_ kuk kut la_ lal lay ler lit lk lka ll log lu_ lua luk lum mai mak mar mes met mi_ min mo mpe mpi \
      mua mud muk mul nar nca ndu neg nf ngh ngs ngu nka nsi nye ob ola oma on_ ont or_ oto pai pal pil ps psi pul put \
      rad rah ram rap rat res rga rha ria rip ris rlu rna rny rp ru_ saa sah sec sed sen ses sia sik sil sin sk_ ska \
      so sp suk tet th tia tif tn tor tra tri tua tun uah ual ub_ uda udi ui ui_ umu uni up_ usa ver vi wak wal war wi \
      yai yi z | _am _antara_ _apa_ _apakah_ _as _aw _bagi_ _bagian_ _bahasa_ _baik_ _baru_ _ci _co _cu _d_ _do _dr \
      _en _fa _grub_ _gu _hal_ _hanya_ _harus_ _hu _i_ _installer_ _is _jaringan_ _kecamatan_ _kembali_ _kemudian_ \
      _kepada_ _lainnya_ _lunak_ _melalui_ _memasang_ _membuat_ _mo _mulai_ _mungkin_ _negara_ _ot _otomatis_ _paket_ \
      _para_ _pemasang_ _pertama_ _pi _program_ _ro _sampai_ _sangat_ _selama_ _semua_ _seorang_ _sudah_ _terhadap_ \
      _tersedia_ _tetapi_ _to _utama_ _waktu_ _wi _yaitu_ abu aca af aim ait ake aks alo ame ani ank ard arg arn ask \
      ate aup ba_ bak bas bil bis cam can con deb der dih din dri dun edu ee ehi eke eko eku ens ero esk ev ewa fe fil \
      fo for fr gak gam gas gen ger get ggi gku gru gur had hid hn hny ho ial iat ibe idi if_ ij iku ilk ilm imp imu \
      inf ink inn ion ipe ipi ira ire iti ive jak jan jel jen juk kab kak ked kk kka kl kn kri kto kua kum kup kur lag \
      lap lat lau let lle lm ln lny lok lui lun lur mah mal mbi me_ mik mk mka mn mny mum mus nah nde nem nen ner nia \
      nik nin nju np npa nte nto nuh nun nyi oba ode odu ogi ogr oh oka ol_ olo omi omp one ong ope ord ori orm ose \
      pel pes pin pk pl por pre pt pus rbe rd_ rda rib rim rit riv rke rla rle rod rog ros rsa rsi rte rua rub ruh rum \
      run rut rv ry sai saw seh sej seo sh sih sit sn ss sti sua sud sum sun sur sus tai tek tim tny tom tuh uar uas \
      ubu udu uha uj uju ul_ uli ulu uma umb ume umn unc unj uny upu usu uti utu va wah wan wat x y_ yah yar yat | _ac \
      _ag _akhirnya_ _anak_ _anggota_ _ar _atas_ _awal_ _bagaimana_ _bawah_ _benar_ _bentuk_ _berada_ _berbagai_ \
      _biasanya_ _bisa_ _bulan_ _cara_ _ce _cinta_ _contoh_ _cukup_ _dasar_ _data_ _debian_ _dia_ _dibuat_ _dikenal_ \
      _dimana_ _dipasang_ _dipilih_ _disebut_ _ditemukan_ _drive_ _dua_ _ef _ek _film_ _fr _hari_ _he _hingga_ _ho _il \
      _im _informasi_ _ingin_ _jalan_ _jenis_ _kabupaten_ _kali_ _kami_ _kedua_ _kemungkinan_ _keras_ _ketika_ _kh _kl \
      _lagi_ _layar_ _lihat_ _mana_ _manual_ _manusia_ _masa_ _masalah_ _masih_ _masing_ _maupun_ _membantu_ _memilih_ \
      _memungkinkan_ _menemukan_ _menentukan_ _mesin_ _namun_ _parameter_ _pemerintah_ _pengguna_ _pernah_ _pesawat_ \
      _preseed_ _proses_ _raja_ _ri _rumah_ _sama_ _sebagian_ _sebelum_ _sebelumnya_ _sehingga_ _sekarang_ _sekitar_ \
      _sementara_ _sendiri_ _serta_ _server_ _setiap_ _sumber_ _tanggal_ _tanpa_ _tempat_ _tentang_ _terjadi_ \
      _terletak_ _th _tim_ _tr _tugas_ _umum_ _va _ve _vo _wilayah_ _x _z ab_ abe abi ade age agu ahi ahn aju aln anc \
      anp apk apo apu ary ass ast atn ato aut bab bac bad bed bek bid bol br buh bul bum bup bur bus c_ cak cap cer ch \
      ci_ cin cob cuk dai dek dem dep det dii dij do_ dom dra dud dul dup dus eci ed_ eed ef egi ek_ eki elo enk eno \
      erc erf erv erw est esu etu eu fek fik fir fis fl ft fu fun gap ge_ gel gem ggo gir git gn got gsi gu_ ha_ hak \
      hap hen hl hu_ hub huk iak iar ica id_ ide ien ifi iga ii ija iko ip_ ips ipu irm irn iu iw jam jau jo ju_ jua \
      jut kaa kai kau kaw keg kek kip kir kis klu kny kol kor kro ksa kse laj lar law lb len lev lm_ ls lt mag mam mau \
      med mis mod mpo mu_ mur naa nas nci ncu nd_ ndo ne_ nek nel net nfo nje nkr no_ nol nom non ntr nua nus oa og_ \
      oh_ ok_ oko oli olu ome omu ona onf ono ons op_ opu ork oro os_ osi ou ov oy pis pka pol pon pop pos pri raa raj \
      ral rar rbu rc rde rdi re_ rel rf rmu rne rol ron rpe rtu ruk rve rw sak say se_ see sh_ sie sim sio sip ski sm \
      sny sw sy sya tab tat tb tes th_ the tit tm toh tro tru tug tul tum tus uba uc ue uki ukk und unu ure ute utr \
      var ve_ vo was we wil wo wor x_ yaa yeb yia yu | _ab _agama_ _akhir_ _album_ _an_ _asal_ _baku_ _band_ _bantuan_ \
      _basis_ _bebas_ _bekerja_ _berarti_ _berasal_ _berbeda_ _berfungsi_ _berhasil_ _berikutnya_ _berisi_ _bermain_ \
      _biasa_ _boolean_ _bukan_ _ch _daerah_ _dahulu_ _daripada_ _datang_ _desktop_ _diatur_ _dibangun_ _dihapus_ \
      _dikembangkan_ _dilakukan_ _dimulai_ _diperlukan_ _direktori_ _ditampilkan_ _driver_ _dukungan_ _dunia_ _el _em \
      _firmware_ _fl _fo _fu _gi _grafis_ _guru_ _hak_ _halaman_ _hard_ _hasil_ _hidup_ _hutan_ _ib _image_ _jam_ \
      _jauh_ _kapal_ _kata_ _kawasan_ _kecil_ _kelas_ _kelurahan_ _kematian_ _kernel_ _khusus_ _kisah_ _kita_ _klub_ \
      _km _kode_ _komputer_ _kr _lagu_ _lalu_ _laporan_ _lingkungan_ _lokal_ _lokasi_ _luas_ _masuk_ _masyarakat_ \
      _mata_ _media_ _melakukan_ _melawan_ _melihat_ _membentuk_ _memberikan_ _memerlukan_ _mempunyai_ _mencoba_ \
      _mengatur_ _mengenai_ _menghasilkan_ _meningkatkan_ _menjelaskan_ _menu_ _meskipun_ _metode_ _misalnya_ _mudah_ \
      _musik_ _musim_ _no_ _ny _ob _on _paling_ _pantai_ _pasien_ _password_ _pasukan_ _path_ _pemain_ _penduduk_ \
      _pengaturan_ _penuh_ _perang_ _perlu_ _pertanyaan_ _primary_ _produk_ _pula_ _pulau_ _pun_ _putih_ _ruang_ \
      _sana_ _sebanyak_ _sedangkan_ _sederhana_ _sejak_ _sekolah_ _selain_ _seluruh_ _sering_ _sesuai_ _sk _so _sp \
      _standar_ _string_ _suatu_ _surel_ _tahu_ _tak_ _tambahan_ _tanah_ _tangan_ _tapi_ _televisi_ _terakhir_ \
      _terdapat_ _terenkripsi_ _termasuk_ _the_ _tinggi_ _titik_ _uk _ukuran_ _ul _ulang_ _up _ur _us _vi _volume_ _x_ \
      _za abk ad_ ae aer afi aft ahl air aje akk akn akr alb als ane ans ars ase ash asn asy ath auh az bin bir bit bk \
      bka bl bu_ ca_ cah cal cat cil cip ck cl ct cur dae daf dam day del dic dok dor duh ean ect ede efe ei eju ekn \
      emo epo eto evi ex ext fal fas fat fer fig fit fk fka fra fre fta gab gah gaj ged gge ghu gny gsa gsu hab ham \
      hay hd he_ her hit hon hui hul hus hut ic_ ifk igi ikr iks ile imb ime imi imk ine irk iru isn iwa jag jat jud \
      kad kea keh kej khu kib kla km kod kra ks_ kte kue lab lbu lea lek lem les lew lia lib lim ll_ lol lon lub lul \
      mad may mbo md md_ mim mor mot mw mwa nai nat nco nfi ngn ngo nim nit nji nl nor nso nt_ nu_ nul nur nyu oc of \
      oku om_ omb omo oni ool ops opt ort oti ove ovi ow pah pek pik pir pla pli pot pra pta pti pua pur raf rag rai \
      rca rdo red ret rfu rge rhe rie ril rju rki rku rli rmi rmw ro_ rom roo rop rpi rwa ry_ sas seg seu sko skt sl \
      sol sor spa ssa ssw st_ sul swa swo tep tic tig tih til tio tip tir to_ tod ton top ts tuj uai uca uen uf uhk \
      ukt ule ult ump urk urn usk ust utk utn v_ vel vid vis vol xt xt_ yek yer yo za zi ² ²_ | _ah _ai _air_ _akibat_ \
      _aman_ _analog_ _anti_ _aturan_ _au _b_ _bandara_ _bangsa_ _barat_ _berdasarkan_ _bersama_ _berubah_ _bidang_ \
      _bit_ _bl _daya_ _dekat_ _depan_ _desain_ _dianggap_ _diberikan_ _dimakamkan_ _ed _empat_ _engkau_ _ep _es _ex \
      _ext_ _f_ _frekuensi_ _ganja_ _gedung_ _hampir_ _hd _hukum_ _ik _ir _jadi_ _jalur_ _jo _kalinya_ _kebanyakan_ \
      _kemerdekaan_ _komunikasi_ _kunci_ _lama_ _maka_ _md _mem_ _memberi_ _memulai_ _menambahkan_ _mencapai_ \
      _mendirikan_ _mengapa_ _mengunduh_ _meninggal_ _menjalankan_ _menuju_ _menunjukkan_ _menurut_ _meski_ _milik_ \
      _milis_ _muda_ _ni _operasi_ _opsi_ _ps _sw _sy _uc _we afa ail aji alk amk amn apl apt arh arm asj asp aun av \
      ayu baj bau bay bc bco bet bi_ bij bon bug cay cel cep ch_ cit ck_ com cor ct_ cua cul daa dev dio diu dm don \
      du_ dur dw dwa ea_ eam eb_ ebc ebo ece eco ecu eem ege egu eha eje ell epu esm ess etb ev_ ff fin fla gag gay \
      ghi gik gis gon gor gul gum gus haa haw hd_ hi_ hib hil hli ht hua iab iah iaj iam iay ibi ibo ido ier ifa ihk \
      ije iji ikn ilu inc inv io_ iod ipt ish isu ito ivi iz jab jah jaw jem jer ji_ jia jid jin jum jun jur kee kei \
      kha kia kil km² kno kop kst ktr kus ld ld_ le_ lec lep lid lig lil lir lla lmi lmu lom lse lsu lti lus ly maa \
      mew mia mir mit ml mpl mpr mut m² m²_ naj nap nce nf_ nfr nk_ nse nsu nuj num nut nv oad oda oho oi opi orb org \
      osa oso otd oye pac pam pe_ ped ph pit pn pny pp pt_ pu_ puh rdw rec ric rid rob rok ror rov roy rpa ruj saj sif \
      smi spe stu su_ suh te_ tiv tl tok tub tud tup tut ude uks umi une vin wit yel yi_ z_ zin |  |  |  |  |
      """
    ),
    (
      "vi", 21,
      """
      h n | c g i t | _c _t g_ i_ n_ ng ng_ | _n _đ a m nh o u à đ | _b _ch _h _k _l _m _th _v a_ b c_ ch h_ k l m_ \
      nh_ p r t_ th u_ v y á ư | _g _kh _ng _nh _s _tr d hi kh o_ p_ s tr y_ à_ ê ó ô ạ ế ộ | _d _p _ph _r _và an e ho \
      hư iế ph và àn ác â ên ên_ ì ó_ ôn ông ườ ả ấ ầ ậ ề ể ệ ố ớ ờ ợ ủ | _cá _có _có_ _củ _của_ _gi _là _là_ _mộ \
      _một_ _người_ _q _qu _ti _và_ _x _đư _được_ cho cá các có có_ củ của gi gư gườ ha ho_ hu hà há hô hôn iê iề iệ \
      là là_ mộ một ngư on ong q qu ti uy và_ x ác_ án ã ã_ ìn ình í ôi ôi_ ú ă đư đượ ơ ười ượ ược ại ại_ ạn ặ ến ết \
      ết_ ể_ ện ị ọ ồ ột ột_ ới ới_ ời ời_ ở ợc ợc_ ụ ủa ủa_ ứ ữ ự | _a _bi _cho_ _các_ _cô _không_ _những_ _nà _sa \
      _trong_ _tô _tôi_ _vi _vớ _với_ _đi _đã _đã_ _đó _để _để_ _độ ai ai_ an_ anh ao ao_ ay ay_ bi ch_ cô gh hi_ hiệ \
      hàn hì hú hư_ hả họ hữ hữn in iên iết iều iể khi khô ngh nhi như nhữ nà ra ra_ ro ron rư sa tro tô tôi ua vi vớ \
      với ài ài_ àn_ ành ào ào_ ày ày_ ân ân_ ì_ ò ù ùn ùng đi đã đã_ đó để để_ độ ũ ơn ư_ ướ ước ườn ạn_ ả_ ải ải_ ản \
      ất ất_ ần ần_ ầu ầu_ ập ập_ ắ ến_ ề_ ền ền_ ều ều_ ện_ ỉ ị_ ốn ống ồn ổ ớc ớc_ ờn ờng ở_ ừ ữn ững | _an _anh_ \
      _ba _bà _bá _bạ _bạn_ _bả _bị _bị_ _chỉ_ _co _con_ _cu _cà _công_ _cũ _cũng_ _cả _ha _hi _ho _hà _họ _khi_ _ki \
      _làm_ _lạ _lại_ _nhiều_ _nhà_ _như_ _nhưng_ _này_ _nó _nă _năm_ _phải_ _ra _ra_ _sẽ _sẽ_ _số _thể_ _trên_ _tu \
      _tạ _từ _từ_ _vào_ _về _về_ _ô _ôn _ông_ _đó_ _đầ _đầu_ _đặ _đế _đến_ _đị _đồ _động_ _ở _ở_ ang au au_ ba bà bá \
      bạ bạn bả bị bị_ chi chu chú chỉ co con cu cà côn cũ cũn cả e_ eo eo_ gia gà hai he hiế hiề huy hà_ hác hâ hân \
      hí hơ hưn hạ hải hấ hầ hậ hể hể_ hỉ hỉ_ hị hố hứ ia in_ iến iện khá ki li làm lạ lại ngà nhà này nó nă năm on_ \
      oà oạ phả qua rê rên sẽ sẽ_ số thư thể tiế trê trư tu tạ từ từ_ ua_ un uố việ vào về về_ àm àm_ àng á_ ách ái \
      ái_ án_ át át_ ây ây_ é ín òn òn_ ói ói_ ô_ ún úng ăm ăm_ ăn ăn_ đó_ đầ đầu đặ đế đến đị đồ độn ĩ ũn ũng ơn_ ơng \
      ưa ưa_ ưn ưng ươ ươn ản_ ấy ấy_ ẫ ận ận_ ật ật_ ằ ặt ặt_ ẹ ẽ ẽ_ ển ển_ ỉ_ ọc ọc_ ỏ ố_ ối ối_ ồng ổi ổi_ ỗ ộ_ ộc \
      ộc_ ộn ộng ụ_ ủ_ ức ức_ ừ_ ử ữ_ ự_ | _biết_ _bà_ _bộ _bộ_ _chúng_ _cài_ _cò _còn_ _cô_ _cù _cả_ _cấ _cầ _cứ _dâ \
      _gia_ _hai_ _hiện_ _hàng_ _hì _hình_ _hơ _hơn_ _hệ _hệ_ _học_ _hộ _khác_ _li _lu _lê _lên_ _lớ _mu _mà _mà_ _mì \
      _mình_ _mạ _mớ _mới_ _ngày_ _nào_ _nói_ _nư _nước_ _phần_ _sau_ _sá _số_ _ta _theo_ _thành_ _thì_ _tin_ _to \
      _trình_ _trường_ _tuổi_ _tà _tì _tư _tại_ _tậ _tập_ _việc_ _vù _vùng_ _vậ _xe _xu _đa _đang_ _đi_ _đá _đâ _đấ \
      _đặt_ _đề _định_ _đồng_ am biế bà_ bán bộ bộ_ chí chư chứ cài cò còn cô_ cù cả_ cấ cầ cứ dâ em em_ ga ghi gày \
      heo hiê hu_ hát hì_ hìn hín hó hún hơn hươ hất hần hế hệ hệ_ hị_ học hỏ hốn hồ hộ hờ hợ hụ hủ hủ_ ia_ inh iền \
      iểm iển iệc iệu kho lu lê lên lớ mu mà mà_ mì mìn mạ mớ mới nhậ nào nói nư nướ oa oàn phá phầ quy ri ru rì rìn \
      rườ rấ sau sá số_ ta tha the thi thu thà thá thì thô tin to tra tru trì tuổ tà tì tư tại tậ tập ung uyề uyệ uốn \
      uổ uổi uộ uộc vù vùn vậ xe xu yê yên yề yền yệ yện áng áo áo_ âm âm_ âu âu_ êm êm_ í_ ính òng ón ôn_ úc úc_ ý ý_ \
      đa đan đi_ điề đá đâ đấ đặt đề địn đồn ơ_ ơi ơi_ ảng ảo ảo_ ấn ấn_ ấp ấp_ ấu ấu_ ẫn ẫn_ ắt ắt_ ằn ằng ặc ặc_ ế_ \
      ếp ếp_ ếu ếu_ ểm ểm_ ệ_ ệc ệc_ ệu ệu_ ịn ịnh ọn ỏ_ ốn_ ồi ồi_ ổ_ ỗi ỗi_ ội ội_ ớn ờ_ ởi ởi_ ợ_ ục ục_ ừn ừng ử_ \
      ực ực_ | _ban_ _bu _bán_ _bản_ _bảo_ _bắ _bắt_ _bằ _bằng_ _bố _ca _cao_ _chính_ _chưa_ _chọn_ _chồng_ _chủ_ \
      _chữ_ _cuộc_ _cách_ _cái_ _câ _cùng_ _cơ _cư _cấp_ _cần_ _cụ _cử _da _do _do_ _dân_ _dù _dùng_ _dư _dụ _dự _e \
      _em _em_ _gh _giờ_ _gá _gầ _gần_ _hay_ _hu _hành_ _hạ _họ_ _hội_ _hợ _hợp_ _khởi_ _kế _kết_ _liên_ _lo _lâ _lú \
      _lúc_ _lý _lý_ _lư _lấ _lầ _lần_ _lậ _lập_ _lớn_ _ma _mi _muốn_ _má _máy_ _mư _mấ _mặ _mặt_ _mẹ _mẹ_ _mỗ _mỗi_ \
      _na _nay_ _nhân_ _nhất_ _nhận_ _nê _nên_ _nó_ _nơ _nơi_ _nế _nếu_ _nữ _phát_ _phân_ _qua_ _quan_ _rấ _rất_ _rồ \
      _rồi_ _rừ _rừng_ _sống_ _sứ _sức_ _sử _sử_ _sự _sự_ _tay_ _tham_ _thiết_ _tháng_ _thông_ _thư_ _thường_ _thấy_ \
      _thế_ _thị_ _thống_ _thời_ _tiên_ _tiếp_ _tiền_ _toàn_ _trung_ _trước_ _trở_ _tá _tê _tên_ _tìm_ _tí _tố _tổ _tự \
      _tự_ _u _viên_ _vì _vì_ _vẫ _vẫn_ _vụ _vụ_ _vừ _vừa_ _xe_ _xã _xã_ _á _điều_ _đo _đà _đây_ _đì _đình_ _đường_ \
      _đạ _đất_ _đứ am_ ban bu bản bảo bắ bắt bằ bằn bố ca cao chị chọ chồ chủ chữ cuộ cái câ cùn cơ cư cấp cần cụ cử \
      d_ da di do do_ dân dù dùn dư dụ dự en giá giả giờ go gu gá gó gầ gần ham han hay hiể hoa hoả hán hé hép hê hí_ \
      hò hú_ hưa hườ hấy hận hật hắ hế_ hết họ_ họn hồn hội hời hở hởi hợp hức hữ_ iá iả iếm iếp iểu iệp iờ iờ_ khu \
      khở kiể kế kết liê liệ lo lâ lú lúc lý lý_ lư lấ lầ lần lậ lập lớn ma mi muố má máy mư mạn mấ mặ mặt mẹ mẹ_ mỗ \
      mỗi na nay nga ngo ngu nha nhâ nhấ nê nên nó_ nơ nơi nế nếu nữ oa_ oạn oả oản phâ phư phụ quá quả run rướ rất rồ \
      rồi rở rở_ rừ rừn sốn sứ sức sử sử_ sự sự_ tay thấ thậ thế thị thố thờ thứ tiê tiề toà tri trở tuy tá tê tên tìm \
      tí tín tố tổ tự tự_ uan ui ui_ uy_ uyê uyế uá uê uô uôn uả uấ uậ uồ uồn viê vì vì_ vẫ vẫn vụ vụ_ vừ vừa xe_ xã \
      xã_ yế àu àu_ ám ám_ ánh áy áy_ è ép ép_ ê_ êu êu_ ìm ìm_ íc ích óng õ õ_ ú_ út út_ ăng đo đà đây đì đìn đườ đạ \
      đất đứ ĩ_ ưới ưở ưởn ạc ạm ạm_ ạng ạo ạo_ ạt ạt_ ạy ạy_ ảnh ầm ầm_ ẩ ậy ậy_ ắc ắc_ ắm ắm_ ắn ặn ặp ặp_ ẹ_ ẻ ẻ_ \
      ếm ếm_ ếng ềm ềm_ ểu ểu_ ễ ệnh ệp ệp_ ệt ệt_ ịc ịch ọ_ ọi ọi_ ọn_ ọng ỏi ỏi_ ốc ốc_ ồn_ ỗ_ ớn_ ởn ởng ợp ợp_ ụn \
      ụng ứ_ ứa ứa_ ứn ứng ừa ừa_ ửa ửa_ ữa ữa_ | _ai _ai_ _ba_ _bao_ _biên_ _biển_ _bàn_ _báo_ _bê _bên_ _bỏ _bố_ \
      _chiếc_ _chuyên_ _chuyện_ _chí_ _chạy_ _chị_ _chứa_ _chức_ _cung_ _cáo_ _cây_ _cơ_ _cầu_ _cộ _cụ_ _cứ_ _cửa_ \
      _danh_ _di _dà _dưới_ _dạ _dẫ _dẫn_ _dị _dụng_ _dự_ _ga _giao_ _giá_ _giúp_ _giới_ _gái_ _gì _gì_ _gó _gói_ _gặ \
      _gặp_ _gọ _gọi_ _hoàn_ _hoặc_ _huyện_ _hô _hư _hế _hết_ _hỏ _hỏi_ _hồ _khoa_ _khoảng_ _khu_ _khách_ _kiểm_ _kể \
      _kể_ _la _liệu_ _lấy_ _lắ _lệ _lờ _lời_ _mua_ _mã _mô _mạng_ _mậ _mật_ _mắ _mề _mềm_ _mọ _mọi_ _mở _mở_ _mụ \
      _mục_ _ngay_ _nghiệp_ _ngoài_ _nhau_ _nhiên_ _nhập_ _nhỏ_ _ni _năng_ _nạ _nằ _nằm_ _nổ _nữa_ _phòng_ _phương_ \
      _phụ_ _quyết_ _quyền_ _quán_ _quả_ _ri _riêng_ _rằ _rằng_ _sang_ _sao_ _si _sinh_ _so _su _sà _sáng_ _sĩ _sĩ_ \
      _sắ _sẵ _sẵn_ _ta_ _thu_ _thân_ _thêm_ _thương_ _thật_ _thứ_ _thực_ _tiến_ _tiếng_ _tra_ _triển_ _ty _ty_ _tài_ \
      _tàu_ _tác_ _tâ _tâm_ _tình_ _tính_ _tư_ _tạo_ _tấ _tế _tỉ _tỉnh_ _tổ_ _tớ _tới_ _viết_ _viện_ _vă _văn_ _vấ \
      _vật_ _vậy_ _vợ _vợ_ _vự _vực_ _xem_ _xuất_ _xuống_ _xá _y _án _án_ _í _ý _ý_ _ă _ăn _ăn_ _đe _điểm_ _đoạn_ _đá_ \
      _đánh_ _đô _đưa_ _đại_ _đả _đấu_ _đẹ _đẹp_ _đề_ _đều_ _địa_ _đố _đối_ _đổ _đổi_ _đờ _đời_ _đủ _đủ_ _ư _ấ _ấy \
      _ấy_ _ủ ba_ bao biê biể bàn báo bê bên bỏ bố_ cha chá chạ chấ chế cun cuố cáo cây cơ_ cản cầu cộ cụ_ cứ_ cửa dan \
      de dà dướ dạ dẫ dẫn dị dụn dự_ en_ f gan gay ghe ghé ghĩ giú giớ giữ goà guy gái gì gì_ gói gô gặ gặp gọ gọi gồ \
      ha_ hau he_ hoà hoạ hoặ huộ há_ háp hã hè hêm híc hòn hó_ hă hĩ hơi hạy hả_ hấp hập hắc hẳ hẳn hỏ_ hỏi hỗ hỗ_ \
      hờ_ hợ_ hụ_ hục hứ_ hứa hự hực ian iao im im_ iá_ iêu iú iúp iếc iếu iễ iệm iệt iớ iới iữ khó khả khỏ kiế kể kể_ \
      la luậ làn lấy lắ lệ lờ lời man mua mã mô mậ mật mắ mề mềm mọ mọi mở mở_ mụ mục ngô nhỏ ni năn nạ nằ nằm nổ nữa \
      oan oài oá oại oặ oặc phí phò phạ quê ran riê riể ruy rá rò rạ rả rằ rằn rọ san sao si sin so su sà sàn sán sĩ \
      sĩ_ sắ sẵ sẵn ta_ tho thâ thê thí thú thủ thự trá trạ trả trọ ty ty_ tài tàu tác tâ tâm tìn tư_ tạo tấ tế tỉ tỉn \
      tổ_ tớ tới uyể uán uâ uân uê_ uả_ uản uất uận uật uốc uối v_ viế vă văn vấ vật vậy vợ vợ_ vự vực xem xuấ xuố xá \
      xác yết yể yển áp áp_ áu áu_ ãi ãi_ èo èo_ é_ ét ét_ êng ìn_ ít ít_ ò_ óc óc_ óm óm_ ôm ôm_ ù_ úp úp_ đe điể đoạ \
      đá_ đán đô đưa đại đả đấu đẹ đẹp đề_ đều địa đố đối đổ đổi đờ đời đủ đủ_ ĩa ĩa_ ũ_ ưu ưu_ ướn ượn ạc_ ạch ạnh ạp \
      ạp_ ảm ảm_ ẩn ẩn_ ậu ậu_ ắn_ ắp ắp_ ằm ằm_ ẳ ẳn ẳng ẵ ẵn ẵn_ ặn_ ẹp ẹp_ ếc ếc_ ệm ệm_ ỉn ỉnh ịa ịa_ ốt ốt_ ồ_ ổn \
      ổng ớng ớp ớp_ ỡ ỡ_ ợi ợi_ ợn ợng ủy ủy_ | _an_ _bâ _bé _bì _bình_ _bí _bí_ _bư _bấ _bế _bệ _bệnh_ _bỏ_ _bốn_ \
      _bở _bởi_ _cha_ _chuẩn_ _cháu_ _chân_ _chú_ _cuối_ _càng_ _cá_ _câu_ _că _cảnh_ _cấu_ _cậ _cố _cổ _cộng_ _cứng_ \
      _cứu_ _cự _de _du _dài_ _dây_ _dò _dữ _dựng_ _ghép_ _giữa_ _gồ _hiệu_ _hã _hôm_ _hầ _hồ_ _hỗ _hộ_ _i _khả_ \
      _kinh_ _kiến_ _ké _ký _kỳ _kỳ_ _luôn_ _làng_ _lá _lâm_ _lò _lĩ _lệnh_ _lị _lộ _lự _m_ _miền_ _mã_ _mất_ _nghe_ \
      _nguồn_ _ngữ_ _nhìn_ _nu _né _nậ _nố _nối_ _nữ_ _pháp_ _phép_ _phạm_ _phục_ _quá_ _quê_ _quản_ _rõ _rộ _sâ _só \
      _sô _sông_ _sư _sả _sở _sở_ _thuộc_ _thích_ _thôn_ _thú_ _tiêu_ _tp _triệu_ _trưởng_ _trọng_ _trợ_ _tù _tú _tất_ \
      _tắ _tị _tổng_ _tộ _tụ _từng_ _us _va _vu _vài_ _vô _vô_ _võ _vư _vấn_ _vị _vọ _xi _xâ _yê _ít _ít_ _đu _đê \
      _đêm_ _đú _đĩ _đĩa_ _đơ _đơn_ _đậ _đặc_ _độ_ _đứa_ _ả _ản _ủy ar biệ buổ bác bám bâ bây bé bé_ bì bìn bí bí_ bư \
      bướ bấ bất bế bệ bện bỏ_ bốn bở bởi châ chặ chố chụ càn cá_ cán câu că căn cảm cấu cậ cố cố_ cổ cổ_ cộn cứn cứu \
      cự diệ doa du dài dàn dây dò dữ dữ_ dựn eb er ghè ghề ghị giấ guồ gàn gâ gắ gắn gồm gữ gữ_ him hon hoá hun huê \
      huẩ huậ háu hãy hèo hóa hôm hù húc hút hăm hăn hĩ_ hướ hạm hạn hạt hầu hẩ hằ hặ hặt hề hề_ hỏe hố_ hối hồ_ hộ_ \
      hớ hở_ hủy iải iấ iữ_ iữa khố kin ké ký ký_ kỳ kỳ_ le liề lo_ loạ luy luô lá lâm lò lĩ lĩn lướ lượ lạc lện lị \
      lịc lộ lớp lự lực miề mã_ mô_ mất mấy mắt mặc nd nd_ ngữ nhì nhắ nu nuô né nậ nố nối nổi nữ_ oát oạt phi phé phó \
      phố quâ quậ quố rao re riệ rà rí rí_ rõ rõ_ rú rưở rả_ rẻ rẻ_ rị rị_ rọn rộ rộn rờ rời rợ rợ_ s_ se soạ suố sát \
      sâ só sô sôn sư sả sản sở sở_ sửa thả thầ thợ tp tp_ trí trò trú trẻ trị trợ tù tú tươ tất tận tắ tị tịc tối tổn \
      tộ tụ tục từn uay un_ us uá_ uôi uầ uần uẩ uẩn uốt va vi_ vu vài vô vô_ võ võ_ vư vấn vị vị_ vọ xi xin xâ yến ãn \
      ãy ãy_ èn èn_ éo éo_ ín_ óa óa_ ón_ úi úi_ điệ đu đàn đâu đê đêm đón đôi đú đún đĩ đĩa đơ đơn đậ đặc độ_ đứa đứn \
      ĩn ĩnh ượt ạ_ ảy ảy_ ấm ấm_ ầy ầy_ ẫu ẫu_ ậm ậm_ ắng ặng ễn ễn_ ịp ịp_ ỏe ỏe_ ồm ồm_ ợt ợt_ ứu ứu_ ựn ựng ỳ ỳ_ ỹ \
      ỹ_ | _bã _cú _lã _lợ _tử _đè _đò bn |  |  |  |  |  |
      """
    ),
    (
      "eu", 22,
      """
      a | e i r | k n o t u | a_ d n_ z | _e an ar b en en_ g l o_ s ta | _a _b _d _z ak an_ at er et h in k_ ko ko_ \
      ra re ri rr te tu tz u_ | _et _g _h _i ai ak_ al ba be da de di du e_ ea ek eta ez go i_ ia ik ir it iz ka la m \
      na or p rt ta_ ur za ze zi | _ba _be _da _di _du _er _eta_ _ha _j _l _o _p ako ald arr as atu atz au az bi eg \
      eko el era es ga gi gu ha il io j ki ld le nd ne nt oa on ra_ ren rre st ti tu_ tze ue un ut z_ zen zu | _ar _bi \
      _da_ _de _eg _es _ez _ga _ho _iz _k _m _n _s _t _ze _zi _zu ab ag ain are ari art ate bat ber da_ du_ ea_ ean \
      egi eh ela ere err ez_ gin go_ he hi ho ia_ id ie ik_ in_ ina ira itu iza ke ku la_ li ma na_ ng ntz ok ot r_ \
      ri_ ro rra rri sa si sk ste t_ tan te_ tea ten tza ua uen uk ute uz x zan zk zt zue | _al _at _au _du_ _ez_ _ge \
      _izan_ _ja _jo _ko _la _le _u _zen_ _zuen_ ad ait ala am and ara at_ aur bai bo dea dir dit do dut ek_ em ena \
      ene ent est f gar ge har hor iak iko ire is ita itz ja jo kar kat koa lde lo me mi ngo ni oa_ oe oi ol ori orr \
      os pa pe pr rak rat rd re_ ria rik rk rte rtu rtz ru se so su tak tar tat tek tik to tr ts tx tzi urr us zek zio \
      | _as _az _baina_ _dira_ _egin_ _em _ere_ _f _go _gu _he _hi _in _ir _ka _ma _mi _na _on _or _os _pa _pr _sa _se \
      _ta _ur _za aba abe ago ah ail ale ang ant ap ar_ ati azi azk beh bes bil bu de_ den dia eak ed ee ego egu eha \
      ehe ei eki ema end eri ert esa esk eti eu gai ger git gun hau hen ian iar ide ien ig ika ila ile ind ine io_ ioa \
      ite iz_ jok kal ket kin kon l_ lak lan lar ldi ldu leh lt man men nak nar nb nda ndi ndo ndu no oak oan oka ond \
      ora ord ort oz pen pi po rab rai ran raz rek res ret rie rit rta ska sta tal ter tua tue tut ua_ ud ug uko ul \
      un_ una ura urt uru uta uzt za_ zai zal zat zea zer zi_ zia zir zit zke zo zte zut | _ag _an _atzo_ _bat_ _bere_ \
      _bi_ _bo _bu _dute_ _ed _ek _en _eu _ik _it _izango_ _lo _me _mu _ne _po _so _tx _ziren_ _zuten_ abi ada adi aga \
      agi agu ahi aka ake aki aku ama ana asi ask aso ast asu az_ azt bad bak bal bet bi_ bid bor bur dag dak dar dat \
      del der dez die dik dio do_ dor dua due ear ehi enb eng er_ erd ero ete eza ezi ezk fi gau goe gor gu_ gur guz \
      hai hal han has her hir hon ib ida iek ier iet iga iku ili im ing ino int ion ip iri iru ist izi izk jar ka_ kan \
      ke_ ken ker ki_ kus lda lea lit lk lor ltz lu mai mat min mo mu nah nde nea nek nen net nez nik np nte ntr nu \
      oar ob oen og oko ola om on_ ona one ont op ore ost ota ote par pre pro pu rb rdi rdu rea rel rez rg rio rka rm \
      ro_ rti ru_ rua sai san sar si_ sku so_ sp sun tas tel tor tra tro tuk tur tuz txa txi tzo tzu uak uan uel uga \
      ugu une unt uri urk usi ust xa xe xi zak zar zka zko zo_ zti | _ab _ad _ah _ai _am _azken_ _behar_ _beste_ \
      _dela_ _den_ _ditu_ _do _edo_ _egiten_ _el _eman_ _esan_ _fi _gi _hori_ _hu _ki _lehen_ _li _lu _nahi_ _ni _no \
      _oso_ _pe _pi _su _tr _zituen_ adu age aha ai_ aia aie aio aip aiz al_ ali alt ame ane ape ard arg ark asa ata \
      au_ aud aue auk aut auz aza bar baz be_ biz c dan dau dee dek di_ din diz dug dun dur eb edo een eet ega ei_ eka \
      eke ekt eld ele eni ep esi esp eto etx eur eus fe fo gab gal gan gat geh gia goa gog goi gon gus gut hel hi_ hia \
      hil hu hur iag ial iat idu ih iki ilo inb ini iot iti ize izu joa kas kit kor kt kun lag las lat lau le_ leg lek \
      ler lik lka mar met mil nag nal nat nba ner nk nta nts ntu obe ogo oi_ oki oli oso otz oz_ per pol rag ral rar \
      rbi rde rer ris riz rke rko rma rn roa rro s_ sa_ sal sat sko sor spe sti str stu tee tez tia tid tre tsa tsi \
      tsu txe uar ub ude uet uk_ uke ula und ur_ ure usk ut_ utz uz_ uza uze zel zin zki zp zu_ | _aldiz_ _an_ _ap \
      _arabera_ _ari_ _artean_ _asko_ _aurka_ _batean_ _beharko_ _berriz_ _bezala_ _bigarren_ _dago_ _daude_ _dio_ \
      _direla_ _diren_ _dituzte_ _duela_ _duen_ _dugu_ _dut_ _duten_ _ea _egingo_ _egoera_ _egun_ _ep _fa _gabe_ \
      _gaur_ _gure_ _handia_ _hartu_ _hau_ _hiru_ _horretan_ _id _ig _is _joan_ _jokatu_ _ke _lortu_ _mo _nu _oh \
      _ondoren_ _orain_ _pu _r _si _te _ti _urte_ _us _ut _x _zion_ _zo ae aid aik air ani anp apa arb arm aro ato azo \
      azp ban beg bel ben bez bia big bih bit bot br dai des det duk duz ede eek ef ege ein eku elk enu eo erb erk ern \
      etr etz eze ezt fa fin for fr gaz gen gi_ gir gok got goz gr ham hie hit iaz iba ibi igo ike il_ ild ilk ilt ilu \
      ime inu ipa ipe iro irt isk it_ ito its itx izt jak jas je ju kai kak kez kia kid kio kl koe kol kot kr kua kur \
      kut lab lb lee len let lia liz lot lta ma_ mak mug nbe nbi nbo neg nga ngu nia nis no_ nol nor npo nue od oer oh \
      oia oin oiz ole ome omi ong oni or_ orm oro osa oze ozi pai pal pat pel pl por pos pur ram ras rau rba reg rgi \
      rir rki rl roi rok rop rot rru rts rud ruz sas seg sek sen ser sia sie sik sin sio sit sl sm soa soi sol st_ sto \
      su_ sua teg tet ti_ tie tin tir tit tiz to_ toa tri txo tz_ udi uek ui uka um ume uts utu utx uzu v xar xo xu \
      zag zeg zeh zet zie zik zor zpi zta ztu zuk zul zun zuz | _adierazi_ _ahal_ _ak _aritu_ _arte_ _aukera_ \
      _aurrean_ _aurretik_ _azaldu_ _baino_ _batek_ _baten_ _batzuk_ _bera_ _berak_ _beraz_ _bertan_ _beti_ _c _diote_ \
      _dituen_ _ean_ _egiteko_ _estatu_ _euskal_ _ezin_ _fr _fu _garaipena_ _gauza_ _gehiago_ _genuen_ _geratu_ _gero_ \
      _guztiak_ _hainbat_ _hala_ _hasi_ _hil_ _honetan_ _horiek_ _horren_ _ia _ib _ikusi_ _ikusten_ _il _irabazi_ \
      _izaten_ _jarri_ _jaso_ _je _jo_ _jokalari_ _jokatuko_ _ju _ko_ _kr _ku _lagun_ _lan_ _lehenengo_ _nik_ _oi \
      _ona_ _ondorioz_ _ordea_ _ostean_ _pl _sartu_ _talde_ _taldea_ _to _un _utzi_ _zaila_ _zegoen_ _zein_ _zela_ \
      _zer_ _zioten_ _zituzten_ abo abu ado aer af alo ami ano apu ase ats atx aug aun aus av ax ba_ bea bik bis bl \
      bli bol bos boz dad dal daz dei doa don dot eal eaz eba ebe edi edu eit elb eli elt eme emo enp epa epe erg erm \
      ese eso esu ets etu ex ezu fer fu ga_ gel gil gis giz gob gra haz heg hin hiz hob hot ic if igu iha ima ink ioe \
      ioi iol ioz isa isi iu ix jai jen jo_ kad kap kee kie kil kiz kok kom kra ktu kub kul lai laz lbu les li_ lib \
      lio lm log lun lur luz mal maz mer mia mik mis moa mod mun nab nai naz ne_ nes neu nf ni_ nin nir npr ns nti nto \
      nut odu oek oel oet ohi oie oit ok_ old olo onb ono opa ope opo ork oti oto otu pa_ pas pea pet pez pit pla pun \
      rad rap ref rei rem rep rga rin rme rob roe rog rol ror roz rp ruk sag sak sei sid ske ski smo spa sue tab tag \
      tai tap taz tes tib tok tol tso tug ubi uda ule uli ult uni uro uti uzi uzk vi xan xap xe_ xi_ xik y zab zap zau \
      zaz ze_ zei zes zeu zig ziz zku zoa zpe zur ñ | _aldaketa_ _aldatu_ _alde_ _argi_ _ariko_ _arren_ _arteko_ \
      _atera_ _bada_ _bai_ _batera_ _batez_ _behin_ _berean_ _berezia_ _berri_ _berria_ _berriro_ _bestalde_ _bide_ \
      _bost_ _br _dagoela_ _daiteke_ _dena_ _denbora_ _ditugu_ _dutela_ _duzu_ _eb _egon_ _egongo_ _emaitza_ _ematen_ \
      _era_ _erabaki_ _erakutsi_ _eraman_ _eskatu_ _etapa_ _etorri_ _fe _fo _gain_ _gainera_ _galdu_ _gara_ _gertatu_ \
      _gisa_ _goi_ _gr _guk_ _gutxi_ _guztia_ _hain_ _han_ _hasiera_ _hauek_ _heldu_ _herenegun_ _hirugarren_ \
      _horregatik_ _horrek_ _horrela_ _hura_ _idazkari_ _igandean_ _ih _inolako_ _izandako_ _izatea_ _izateko_ _jakin_ \
      _jakinarazi_ _jokalariak_ _jokatzeko_ _kendu_ _kl _lana_ _lanean_ _lau_ _milioi_ _naiz_ _nire_ _nola_ _nuen_ \
      _onartu_ _ondo_ _op _oraindik_ _orduan_ _partidu_ _partidua_ _preso_ _prest_ _ro _sortu_ _taldeak_ _taldean_ _ud \
      _ug _urteetan_ _urteko_ _uste_ _ustez_ _uz _xe _zenbait_ _zeuden_ _zien_ _zirela_ _zitzaion_ _zuela_ _zuenez_ \
      afa aj alb alk ank arl as_ asl asm asp avi aze azu bab bas bie bio bok bre bue bul ca ce co dab deb dem dib dig \
      dis dok dom dr ebi eda eei eel efe eia eiz el_ epo erl es_ esn eud ezp far fes fik fra gas gea gie gik gol gua \
      guk hat hem hes het hik ibo ibu ice ie_ iei iez ifi ihe iho ihu imi inf inp ior isl ism isu iur izo izp jat jau \
      ji kab kae kaz kik kir kla koi kop koz kre kri kti kto ku_ kui kum kz kzi lbi lei lg lig lin lis lke ll lo_ loi \
      lom lte lua med mez mok mot mur mus mut naf nan nau nfo ngi nit nka nko noa noi nom non npe ntx nuk oaz obi of \
      oga ogi oha oke okr ol_ onp orb orp os_ ose osi ots oza ozk pak pe_ pid pil pim po_ pri pub rae rda reb rgu rib \
      ril rk_ rku rlo rmi rna rne rnu ron ros rpe rug run sam sg sga sla sle sn son sot soz spi toi tse tul tun txu \
      ubl uer ugi uit uki ung up upe urb urd usa uto xat xea xek xer xie xil xo_ xos xur zez zid ziu zok zon zug | \
      _abenduaren_ _agerian_ _agertzen_ _aldera_ _amaiera_ _amaitu_ _asmoa_ _aste_ _astelehenean_ _atzean_ _aurkako_ \
      _aurkeztu_ _aurre_ _aurreko_ _aurten_ _azkena_ _azkenean_ _azkenik_ _badugu_ _baita_ _baizik_ _bakarra_ _baloia_ \
      _barruan_ _begi_ _begira_ _behintzat_ _beren_ _bete_ _bidea_ _bihar_ _bildu_ _bilera_ _bitartean_ _bizi_ _burua_ \
      _buruan_ _buruz_ _co _datorren_ _dauden_ _denboraldi_ _die_ _diogu_ _dituela_ _ditut_ _dituztela_ _duelako_ \
      _dugun_ _egindako_ _eginiko_ _egitea_ _egotea_ _eh _ekarri_ _ekin_ _emateko_ _epaile_ _erabiltzen_ _erdian_ \
      _erreforma_ _eskaini_ _espero_ _etan_ _euren_ _euskara_ _ezagutzen_ _finala_ _finalean_ _gainean_ _garaipen_ \
      _garbi_ _gaurko_ _gehienak_ _ginen_ _gogor_ _gogoratu_ _gogorra_ _goizeko_ _gora_ _gutxienez_ _haien_ \
      _hainbeste_ _halaber_ _hamar_ _handirik_ _handiz_ _haren_ _hartuta_ _hartzeko_ _hartzen_ _hasieran_ _hasieratik_ \
      _helburu_ _helburua_ _hemen_ _herrialde_ _hilaren_ _hobea_ _hobeto_ _honek_ _horien_ _horrelako_ _horretako_ \
      _hurrengo_ _ia_ _iaz_ _indar_ _inguruan_ _inoiz_ _irabazteko_ _iragan_ _iritsi_ _irten_ _itzuli_ _izanen_ \
      _izeneko_ _jardun_ _joango_ _jokalariek_ _jokatzen_ _kide_ _kilometro_ _kirol_ _kontra_ _lasai_ _laugarren_ \
      _lege_ _lehena_ _lehenago_ _lehia_ _liga_ _lortutako_ _lortzeko_ _mailako_ _milaka_ _min_ _ministroak_ _munduko_ \
      _n_ _nago_ _nagusi_ _nintzen_ _ol _onak_ _ongi_ _orduko_ _osoa_ _partida_ _proiektu_ _ps _re _saioa_ _salatu_ \
      _sei_ _soldadu_ _sortzen_ _taldearen_ _taldeko_ _uk _ul _v _xa _zaio_ _zait_ _zerbait_ _zuzen_ ade ael aho ahu \
      aim akt alm alu anb ans api apr arn ath aul axe bah bed bek bin bir boa bon bri buk cek ch dam def dol dos doz \
      dri dud dul eag eer efo eik ekl ekz elm emi emu eno eot epi eru ezb fab fal fam fun fut g_ ge_ gez gid gim gre \
      gri gul his hl hle hol hul hut ibe ibr ife ij ikt ill imo iog iok ipu irk irr is_ isr itt iñ jab jad jan jea jol \
      jos jot jus kig kim kn ktr kue kuk lam lap lav ldo lem lep lid lie lla lmu lob lok lp lpe ltu ltx lu_ mad mah \
      me_ mee mit mon mor nam nc nei nel nif niz nke nki nok nos npa nst nu_ nua oag oba odo oei ofi oge ogr ogu oik \
      oil oj oma omu onk oo opi opu osp ov ox oxe ozt peg pek pia pie pik pin pis pon pot poz ps rdo red ree reh rim \
      rip rla rpu rtx rue rus rut se_ sel set sis siz sma sna soe sr sra sul sum sus tb tbo teb tei tem th thl tic til \
      tim tio tis tl tod toe ton toz ts_ tt tti ual uba udu ue_ uea uh uin uma urg urp us_ usp utb ux va ve xa_ xak \
      xed xet xia xir xk xka zah zb zbe zem zua ña | _af _e_ _ee _ip _iñ _of _ok _ra _tu _um _y adr aig aje all amo \
      amu anc ao apo aru atl atr ave axa bax bra buz ci deg dip eat ebu ekn ekr epu esg exi exu fen fit fiz fro gad \
      gak iji ilb ipi ipo ise ixe ixk jav jel kag kea keg kli koo kos kta lax leb lez lme loa ly mag mea mek mn mo_ \
      moz mul nfi nim nio nn not npl oat ode odi ofe oih oku olp onf osk pra psi pua put puz q qu que rig rni rof rto \
      rur sab sc sem sne sob spr sub sur tad tae teo tif tle uei uez unb unk xis xt xu_ xua zae zeb zil zoi ño |  |  | \
       |
      """
    ),
    (
      "ga", 22,
      """
      a | i | _a e h n r s | a_ c d g l n_ o t | _s ai an b ch h_ m r_ u á í | _a_ _an _an_ _b _c _d _g _i _n _t ac \
      ach ag an_ ar ar_ bh e_ ea f ha in ir na s_ th é | _ag _bh _ch _f _l _m ad ch_ d_ dh dh_ ei gu he id il in_ is \
      it le mh na_ nn o_ oi ra t_ ta éi í_ ó ú | _agus_ _ar _ar_ _le _na _na_ _r ag_ agu air am ann ao as de eac eo g_ \
      gh gus ht hu i_ ia ig ir_ is_ ith l_ la le_ ma nn_ on p re sa se si te ui us us_ á_ ái é_ éa ío | _ag_ _ai _bhí_ \
      _de _fh _go _go_ _i_ _is _le_ _o _p _sa _si _th _é adh ain ait al amh aoi as_ at aí ba bh_ bhí ca cha cht chu \
      de_ ean ear fa fh ga go go_ hai hea hi ho hr há hé hí hí_ igh il_ ile im inn io li m_ mh_ ne nt ní oc om or rai \
      rt rí sc sin st sé ta_ th_ tha the tá ua án ó_ ú_ | _ac _am _de_ _dh _do _dt _e _fa _gc _h _in _is_ _ma _mb _mh \
      _ní _sa_ _sc _se _sin_ _sé _sé_ _ta _tá _tá_ _é_ _ó ab ad_ aid aig ail ais ath aí_ bha bhe bhf c_ ce cho co cu \
      da di do dt ead eas eis eit eo_ gc ge gh_ ha_ har he_ hei hf hl ht_ hta hui ib ibh ic id_ idh ine int ire irt \
      ist iú lea lei ll lá mar mb nac ne_ nna nta ná ob och oin ol omh on_ os rea ri rt_ rá sa_ seo sh sé_ sí te_ tea \
      ti tr tá_ uai ur ur_ án_ éir íoc ói úi | _ach_ _at _ba _ca _ce _co _cu _d_ _du _dá _faoi_ _fé _ga _gh _gu _gur_ \
      _ia _leis_ _lá _lé _mar_ _mé _nu _ná _ní_ _nó _ph _ra _raibh_ _seo_ _sh _sí _te _tr _u _á _éi _í _ó_ abh aib al_ \
      all ama ana ant aon arr bai be br cai cea che ché ci cr cé dea du dá dú eat eid eir en eá fao fe fi fu fé féi gr \
      gur hn hái héa héi hó iad iai iar ide idi ige ill im_ imh ion irí la_ lac lia lt lé léi mha mi mé nd nea ng ni \
      ns nt_ nu nua ní_ nío nó nó_ obh od odh oi_ oil oir ona onn os_ pa ph ra_ rd ro rr rth ru ré réi rí_ san sea ste \
      tai tar thu tu tí uid uil uin uir un un_ áil áin ár át éad éan éin íon óg óir ór ún | _amach_ _ann_ _ao _as _as_ \
      _atá_ _ba_ _be _bheith_ _bhfuil_ _br _bu _chomh_ _chun_ _cr _cé _da _duine_ _dá_ _dí _dó _ea _ei _eile_ _fe _fi \
      _fo _féin_ _iad_ _im _in_ _ina_ _io _la _li _mo _mé_ _mó _nach_ _nd _nuair_ _ná_ _nó_ _oi _or _ri _ré _san_ _so \
      _st _sí_ _t_ _ti _tu _ua _ui _ái _ú aca aga aim ala am_ ans aob ara art asa asc atá aío b_ ba_ bea bei bl bli bu \
      cl coi cui cá céa cú dar dei den dhe dir don dui dá_ dé déa dí dó eag eal eam eil eoi fad fai fea fho fo fr fui \
      fá gac gan ge_ gea gl han hao hfu hin hio hla hoi hom hra hre hua hun hío hú ic_ ig_ imi ina iom iri ise isi it_ \
      ite iú_ iún lai ll_ lo ls lta lu lí lú mac mai me mhr mhá mo mp má mé_ mó mór nai nam nne nte ná_ oba og ois ol_ \
      ola or_ ora ot pe pl pá rac ras rb rc re_ rn rra río ró rú sca scr se_ sia siú sl so sp sta sí_ sío sú thi thr \
      tí_ tó tú u_ ug uig ul áir áis áit ál ána ár_ ás ás_ áth éal éid éil éis íl ín íod íor íos ír ór_ ós úil úin úl \
      úr | _aige_ _air_ _am_ _ansin_ _aon_ _b_ _bl _bo _chuir_ _chur_ _chéile_ _ci _cl _cú _den_ _dhéanamh_ _do_ _don_ \
      _dé _dú _faoin_ _fr _fá _gach_ _gan_ _gl _ha _id _isteach_ _leith_ _lena_ _maith_ _me _mi _mo_ _mu _má _mór_ _n_ \
      _níos_ _po _pá _ro _ru _rá _réir_ _siad_ _sl _sn _su _to _ts _tí _á_ _éis_ _í_ _ío ada adf ae agh aic alt aol ap \
      arc ard arn ará bhl bhr bhu bi bo bre bí ca_ cad chá cin com crí da_ dao df dfa dhé do_ dr dta dói en_ ena eol \
      eor eái eán far fhe fhi fhá fhé foi féa fí fó gai gam gce gco gcu gha ghd ghe ghl gi gla gn gra gá had hc hch hd \
      heo hia hli hor hug hur hán hór ian ibr ich if ili ils ilt ing ini ins ios isc iti iúi laí len leo lin lio liú \
      lla lle lt_ lán lár lío ló mbe mea mhó mo_ mu mui nad naí nf nga nm no noi nr nsi nti oib oim om_ ont ort oth \
      pea pho pi po pái rad raí rbh rd_ rei rf rg rit rl rm rna roi rr_ rs rud rái rán rú_ sao sco scé sm sn sna sti \
      su sá tac tao tas taí teo thá tio to tra trá trí ts tói ua_ ud ud_ ug_ uga ul_ um uí áid ála ám éar éig éim éit \
      íl_ íob íom ís ít óid ón ót úd úir úna ús | _ab _acu_ _agam_ _aici_ _al _amháin_ _anois_ _bheadh_ _bheidh_ \
      _bhliain_ _bhíodh_ _bi _bliain_ _bp _bá _caite_ _chuid_ _chéad_ _cur_ _cá _cé_ _céanna_ _daoine_ _di _dtí_ _dul_ \
      _dó_ _fear_ _fu _fáil_ _fí _fó _ge _gr _hi _hé _idir_ _liom_ _lo _lu _lá_ _lí _mbeidh_ _mhór_ _má_ _mí _ng _nua_ \
      _níl_ _níor_ _ob _obair_ _orthu_ _os _pl _rinne_ _rud_ _scéal_ _sm _sna_ _sp _taobh_ _tar_ _teacht_ _thug_ \
      _tháinig_ _trí_ _té _tó _tú _uirthi_ _áit_ _éa _ón _ón_ ac_ acu ang ano apa arl ast at_ ata bal bp bua bun bá bé \
      bío can cao cat cei ceo cf cfa chi chl chn chr chó ci_ cn con cos cra cu_ cur cái cé_ céi có deo dha dom dti dtu \
      dtí dul dán dío dó_ dú_ dúi ea_ eab eap eic f_ fac fei fha fre fái fío ga_ gad gca gcl ghn gt hab hac hal has \
      hde hfa hi_ hlo hol hon hrá hs hu_ há_ hág hóg hói hú_ húi ial ici igi ilí ime imp ims inm ioc irb ird irg iúl \
      lab lad lag lam las leá lli loi lte lua lá_ lái ma_ mba mhe mhi mhl mhn mhu mis ms má_ mí mú nan nas nc ndé nfa \
      ng_ nig nmh nnt nra nse nái né níl nú oc_ oca ocf oda of ofa ogh oig oll olt onr ons op orá osc ost osú oí pa_ \
      pla pr pé pó ram ran rca reo ria rig rin riú rla rsa rte rá_ rát réa sai sam sc_ sce scá sei sha shi sio slá soi \
      sr st_ str sui sái só súi tei thc tim tin tir tit tiú tse tua tug tui tái té tír tú_ uas uim uis uit uma ura uí_ \
      uío v áb ác ád ág íc ích ír_ íre ís_ íte óg_ óga ógr óib óig ón_ óna óra ós_ úc úch úd_ úl_ únt úr_ ús_ | _ae \
      _ainm_ _amhras_ _anseo_ _anuas_ _baint_ _beidh_ _bhaile_ _bhaint_ _bhean_ _bhíonn_ _bith_ _bí _chuaigh_ _chuig_ \
      _chuile_ _cinn_ _cuid_ _có _dar_ _deir_ _deireadh_ _dhá_ _di_ _dr _dtiocfadh_ _dóibh_ _dúirt_ _ea_ _fad_ _fada_ \
      _faoina_ _fhios_ _fhág_ _foilsíodh_ _freisin_ _fós_ _gceantar_ _gcás_ _gn _gá _ho _hu _há _héireann_ _iarraidh_ \
      _labhair_ _leabhar_ _leithéid_ _leo_ _leor_ _linn_ _lár_ _léi_ _léinn_ _léir_ _líon_ _mac_ _mbeadh_ _mhaith_ \
      _mhuintir_ _minic_ _muid_ _méid_ _mó_ _mórán_ _mú _ne _nár_ _oibre_ _oí _oíche_ _pe _pi _pr _pó _rith_ _roimh_ \
      _rá_ _ró _scríobh_ _shin_ _siar_ _slán_ _son_ _sá _síos_ _sú _thabhairt_ _thaobh_ _thar_ _tharla_ _timpeall_ \
      _té_ _tí_ _tú_ _uair_ _uile_ _v _vó _éirigh_ _úd _ús _úsáid_ adó ae_ aer agl agr alb amp anf anu aot arf arg arm \
      ars asó asú beo bhi bit bra bri brí cal ce_ chú cló cna cro cru crú ct cth cua cum cán cás cúi cúl dai daí deá \
      dhm dhu dhá dhú di_ dia diú dor dro drá dtr dír dúr eim ein eog er eá_ eál fa_ fhu fhó fia fid fil fio for fra \
      fóg fós gal gar gcá gcé ghi ghr gin gré gó hag ham hat haí hb hfe hfi hfo hfé hil his hle hm hna hní hnó ho_ hob \
      hoc hod hog hos hri hré hrí hrú hse hte hth hul huí hás hát hír hís hó_ iac iam ice idé ife ifi inf iní iop ior \
      ip irf irm irn isp isí iúc iúr lan lb lig lit lr lra lse lsi lsí lui lát léa lí_ lín ló_ lói lú_ lúi mad mao mas \
      maí mbl mbu mbí me_ mho mhs mhé mhí min mir ml mlá mn mpa mpe mpl mur méa méi mó_ múi nao nde ndi neá nge ngh \
      nic niú nm_ nni nná nní nsc nán nár né_ néi nú_ oct oga oic oid oit olá oma oml omp onó opa orb orc ord orm orr \
      osa oíc p_ pad paí peá phá pis pob pol péi pói rat rc_ rch reá rfa rid rio ris rle rm_ rma rmh rne rom rtí rua \
      rui rál rám rín rís rói sac saí sci she sho shu sle sma son spa spe spé stu stá stí sói sún tab thn tho thé thí \
      thú tig toi tre tri tro tré tu_ té_ tóg tór tús uac uar uc unt up urb ut uth vó vót w ábh ách ág_ áma ámh ára \
      éac éag éam éas éi_ éif íd ín_ ínt íol íth íí ííí óc óf ófa órt órá óst óta úda úla ún_ úp úrt úsá | _aer_ \
      _agat_ _aghaidh_ _airde_ _aire_ _ais_ _alt_ _amuigh_ _aonar_ _ard_ _ardchaighdeán_ _arís_ _athrú_ _baile_ _beag_ \
      _beirt_ _beo_ _bheag_ _bhealach_ _bhearna_ _bhfaca_ _bhrí_ _bhuail_ _bliana_ _bua_ _bás_ _bé _bíodh_ _cailleadh_ \
      _caithfidh_ _ceann_ _chaith_ _chathair_ _cheann_ _cheantar_ _cheart_ _chineál_ _chistin_ _chloigeann_ _chonaic_ \
      _chugam_ _chuige_ _chás_ _chéanna_ _chóir_ _cn _cois_ _conas_ _cosúil_ _cuireadh_ _curtha_ _custaim_ _cén_ \
      _cúig_ _cúnamh_ _dearmad_ _deo_ _dhaonra_ _dhein_ _dheireadh_ _dhiaidh_ _dochar_ _dom_ _domhain_ _doras_ \
      _dtaobh_ _dtráthchodanna_ _duit_ _dán_ _déag_ _déanaí_ _déanta_ _díreach_ _dóigh_ _e_ _eagar_ _fearr_ _fhearr_ \
      _fhilíocht_ _fho_ _fhocal_ _fháil_ _fhéidir_ _fhógra_ _fiche_ _file_ _fir_ _foirne_ _féadfaidh_ _féidir_ _fíor_ \
      _fógra_ _gceist_ _gcuid_ _gcéad_ _gearán_ _gi _glacadh_ _gréine_ _gurbh_ _gá_ _gé _haon_ _he _iar_ _iarracht_ \
      _im_ _imigh_ _imirt_ _iomlán_ _ionad_ _ionann_ _iontu_ _it _ithe_ _lae_ _laghdú_ _leas_ _leat_ _leataobh_ \
      _leath_ _lucht_ _lán_ _léirigh_ _línte_ _lú _lú_ _maidin_ _maidir_ _mbliana_ _mbun_ _mbíodh_ _mbíonn_ _measc_ \
      _mhéid_ _mise_ _mn _mná_ _muintir_ _mura_ _más_ _múinteoir_ _ndearna_ _ndiaidh_ _ngaillimh_ _oc _of _of_ \
      _oibriú_ _oifig_ _oileáin_ _oileán_ _ol _orm_ _ort_ _os_ _ot _pa _phobail_ _phointe_ _post_ _páistí_ _re _riamh_ \
      _réamhchánach_ _s_ _saol_ _scannán_ _scoil_ _scéil_ _sea_ _seachtaine_ _shampla_ _siopa_ _sise_ _siúd_ \
      _smaoineamh_ _soir_ _sr _stánadh_ _suas_ _só _taighde_ _teach_ _tharraing_ _thiar_ _thit_ _thuaidh_ _thuig_ \
      _thuilleadh_ _tionscnaimh_ _tithe_ _troda_ _tréimhse_ _tseirbhís_ _tír_ _tús_ _uaireanta_ _uaisle_ _uilig_ \
      _uillinneacha_ _uisce_ _w _áb _áf _áfach_ _ár _ár_ _éide_ _éigean_ _éigin_ _íoc_ _íoctha_ _íomhá_ _ís _óg _ú_ \
      _úd_ _úr ab_ aba adr adt adá adú af amu anb anc and anm aof aor arb arí arú asn asp aít ban bar bho bhs bht bhá \
      bhé bhó bla boc bon bor bpo bpá bui buí bái bás béa béi cac car cas caí cio cla cle clo clá clú cm col cor cun \
      cup cus cén cói cór cún cúr dan dc dch dhb dhi dho dhr dhí din dis doc dre ds dte dto dtú dua dái déi dí_ dún \
      eoc eof er_ faí fhí fic fig fir fiú fog frí fua fí_ gab gas gat gci gcr ght ghu giú gne gné grá gta gá_ gái gán \
      gé gói hdú heá hfh hfá hfí him hit hiú hlu hlé hne hni hná hp hph hro hru hró htr hum hál híl hít hón hós ia_ \
      ias idí ifr ign ilé imr imé inc ind iné iob irc irl irs isl ism isr itr ité iúd lae lao lba lbh ld ldr lf lif \
      lim lis llm lm lmh loc lsc ltó luc lám lé_ lún mbé meá mhc mhú mid mig mio miú mná mol mon mpi mr msh más mí_ \
      míl mío nar nb nbh nc_ nch nda ndr ndá neo nfh ngl ngt nit nsa nsp nsé nsí ntu ntú nác nád nóg nói nós obl ocr \
      of_ og_ oif old olú omá ong org orl osp osr oí_ pai par phl phr phó pio poi pos pán pí pós rab rao rb_ rba rce \
      rdc rde rdh rdú rg_ rge rgh rim roc rod roí rug rut rác ríd róf rúd rúp sad scl scn shl shr shó sig sim sis soc \
      sol spi spó sra stó sua suí sár séi súl tad tae tag tal tat thf thl thó tic tl tom tru tsa tur tán téi túi ual \
      uam uan uat uch ugt uic ula unn urt ust ád_ ádú áf áfa áim ál_ áta éat én én_ íb íbh íd_ íne íní íse íst ód ódh \
      ógá óil ól óm óth ótó úig úis úpa úra úrs út | _abhaile_ _achan_ _ad _againn_ _aigne_ _ailt_ _aimsire_ _aird_ \
      _airgead_ _airigh_ _ait_ _bó _c_ _fl _g_ _h_ _ii _ni _no _on _um _ám _át _ói _úi acm ads ael af_ afa agn agá aip \
      ams amú anr aná aní ap_ ató atú bac bam bil bin bló boi bol bot bpr bpó bró brú bán bé_ bó cam cfi chí cia cib \
      cig ciú clu cmh cot cs csa cuí các cát cót dac dal dat dhó dig dim dl dla doi dra dál dé_ díl dís dóc dór eib \
      eif eig el eon eác eád eó fin fl foc fri fud fág fán fát fís fói gae gao gaí gcú geo gf gfa ghá glu gló glú gna \
      |  |  |  |  |
      """
    ),
    (
      "cy", 21,
      """
      a d y | e i n o r | _y f g h l n_ w | _a c d_ dd i_ m r_ s t u yn | _c _d _g _i _m _n _o _r _yn _yn_ ar b dd_ di \
      ed l_ o_ th u_ wy y_ yd yn_ | _b _e _f _h _i_ _o_ _r_ _w _y_ a_ ad ae an au au_ ch da edd ei el er h_ ia ll ma \
      od ol p s_ we ydd | _a_ _ar _ar_ _cy _dd _gw _gy _l _ma _mae_ _n_ _p _s _t ae_ ai ar_ cy ddi de di_ do dy e_ en \
      et eu fe fy g_ ga go gw gy ha hy io la le m_ mae na ne ni nn no od_ oe oed ol_ on ra ri ro th_ w_ wn yf ym yr \
      yr_ ys | _ac _am _bo _ca _ch _di _ei _ga _ll _rh _we _wedi_ _ym _yr _yr_ ac ad_ aet af al am an_ at aw bo by c_ \
      ca ch_ ddo dr dw edi ef el_ er_ es eth ew f_ fa ff fo he hi ho hw iad id il in io_ ir is it ith li lw ly nd ng \
      nt or os re rh rw ry sg si st sy t_ un wa wed wn_ wr wyd yd_ yl yw | _ac_ _am_ _bod_ _by _da _de _dr _dy _ei_ \
      _er _fe _fy _go _he _hy _me _na _ne _ni _oe _sy _u _un ac_ ael af_ ag ai_ ait am_ as b_ be bl bod br byd cyn dau \
      dda ddy dol ed_ ei_ eit en_ eu_ fi fn fod fr fyd gan ge gwe gyf hi_ hr hyn if ig in_ ir_ iw ll_ lo lu me nd_ ni_ \
      nt_ nw ny ob odd og on_ os_ pa rd rha rt rth rwy ta te ti tr ud un_ wi ynn yw_ | _ad _an _at _be _br _cael_ _co \
      _eu _eu_ _ff _fo _fod_ _gan_ _ge _gyda_ _ha _hi _ia _mewn_ _mw _ni_ _on _ond_ _pa _pe _ro _si _tr _un_ _ys _yw \
      _yw_ _â _â_ ach ada al_ all ann ant ara ba cae chi chw co cr cyf da_ dar dde ddw dia dig dim dio diw dl dod du \
      dyd dyn eb ec ech efn efy eg ein ell enn eo es_ eud ewn fel fer fl fu fu_ fyn gi gl gol gor gr gwa gwy gyd gyn \
      han hau hu hyd iae iau ic id_ idd ig_ im im_ ion is_ lan lia lla lle lu_ lwy lyn mew mi mo mw mwy my na_ neu ng_ \
      nh nia nna nod nol nu nyd of ond pe rc rch rdd rf rhy ria rif roe ros rs ryd sa se so tha thi to tu ty ud_ us \
      wel wer wl wr_ wy_ wyn wyr yb yc ych yda ydy yfr yg ym_ yma ynd yng ysg yst yt â â_ ô ôl ôl_ | _ag _at_ _ba _bl \
      _bydd_ _ce _chi_ _cr _do _dw _ein_ _en _er_ _fa _fel_ _fi _fy_ _gr _hi_ _ho _hw _hyn_ _le _mi _mo _my _neu_ _nh \
      _nhw_ _oedd_ _po _pr _roedd_ _ry _se _st _sy_ _sydd_ _ta _te _wa _wn _wr _wrth_ _wy _yd _ym_ _yng_ _ô _ôl _ôl_ \
      add aen ag_ aid ail ain ang ano ard at_ awn awr ben bl_ bly bob bu bw byn can ce cha chr chy cym dae dai dal dan \
      dat dei der do_ doe dra dro du_ dwy dyl dym eb_ eid eis enw eol erd eri ers ert ewy fan far ffe ffo fi_ fle fno \
      for fw fy_ gae gal gen gh gu gu_ hai hef hio hn hoe hw_ hwn hwy iai ian iaw ie ife ill iol isi lad lae lai law \
      lc lch le_ led lei len leo lio lli llu llw lly lyg ma_ md ml mu myn nad nau ned nes new ngh nhw nig nni nno nny \
      no_ nos nu_ nwy ny_ ob_ obl oc odi oes oi oi_ oli or_ ori par po pr rad rae raf rai ran rau rb red ref rio rl rn \
      ru ru_ sef sgo sia sio sta sw sy_ syd tho thr tra tre uni ur us_ wai wc wch wei wne wrt wyb wyl wys wyt yfa yfe \
      yfl yll ymd ymu yna yno ynt yny yth | _ae _ai _al _bu _bw _cl _cw _cyn_ _ddim_ _dim_ _dros_ _ef _eich_ _fe_ _fl \
      _fu _fu_ _fw _fydd_ _gael_ _gl _gyfer_ _hefyd_ _hu _hyd_ _hynny_ _iaith_ _iawn_ _id _la _lle_ _mai_ _mi_ _mwy_ \
      _mwyn_ _mynd_ _na_ _nad_ _newydd_ _nid_ _nifer_ _no _or _os _os_ _pan_ _ph _pl _pw _ra _sa _sg _th _ti _ti_ _tu \
      _ty _w_ _yma_ adw aed aff afo ago ana ane ani anw arc arf arg ari arn art aru arw as_ ast ate ath aw_ awe bar \
      bet bro bu_ bwy che cho chu cl cre ct cw cyh ddu dec ded def df dil dir dis dor dre drw dw_ dwe dyc dys ea edr \
      edu ef_ eg_ eic eil eir eld elo em eni ent erb est ewi fal fe_ fed fei fen ffa fny fri fwy gar gel ger gof gos \
      gwl gwn gwr gym gyr haf har heb hed hel hen hl hno hol hon hra hre hu_ hun hwa hwi hyf hyw iar ib ich if_ igw \
      il_ ili ily isg iwe iwy ld ld_ lf li_ llt lod lt lun mai med mg mgy mh mi_ mor mr mry mun nae nag nf nge ngo nid \
      nif nio nl nnu nnw nog nr nta nw_ nwa och oda odo off ofi og_ oh oll om op ord orf osi pan pen ph pl pob pw pwy \
      raw rby rda res reu rff rfo rg rhe rho rhw ri_ rin ro_ rol rr rs_ ryn ryw saf ste sti sto str su swy syl taf ter \
      thn ti_ tia tor ua udd udi ul uo wad war was wb wd wi_ wir wl_ wm wng ws ws_ wya ya yaf ybo ydi ydl ygu yh yho \
      yla yne ynh yni yrc yrr ys_ ywi ywy ŵ | _ag_ _ail_ _angen_ _arall_ _ardal_ _as _aw _beth_ _bob_ _bobl_ _bu_ \
      _byd_ _ddod_ _dod_ _does_ _drwy_ _dwi_ _dyma_ _ed _el _enw_ _eraill_ _erbyn_ _erioed_ _ers_ _felly_ _fi_ _fynd_ \
      _gallu_ _gwaith_ _gwneud_ _heb_ _hun_ _hwn_ _llawer_ _mis_ _mor_ _mwyaf_ _nag_ _ng _oes_ _of _oh _ol _pob_ \
      _rhai_ _rhaid_ _rhan_ _rhoi_ _rhwng_ _rw _siarad_ _sicrhau_ _sw _uc _wneud_ _wythnos_ _yna_ _yno_ _ysgol_ \
      _ystod_ ab ade adl ado adr adu ah aha air ais alw amd ams and anf anr ap arb are arh arl aro asa asg atb atg ato \
      awd awl aws bi bla ble bri bry byw caf car cer ci crh cyr cys ddf deb deg den dew dif din dle dlu dn dog dry dus \
      dwi dwl dwn dy_ dyf dyw ebu eda eff ele eli elw em_ end ene eno era erf esa eul ey fa_ fai fat faw ff_ ffi ffr \
      ffu ffy fia fin fio flw fn_ fo_ fol fon fra fre frw fwr fyr gad gai gau ghy gi_ gia gil gle god gra gri gys hag \
      has haw hd hei her hg hia hir hod hoi hos hri hwe hym hyr icr idi iec iei iff ifo igo ina ini iod ioe iog iri \
      ist iwn iwr laf lir lo_ loe lon lw_ lwe ly_ lyd lyf lyw mar mat mau maw mc mch mda mdd mde mer mis mla mod ms \
      mse mud nal nas nc ndd nde ndi neb ner nfo nha nll nne nrh ns ofy oga ogi ola oly om_ oni ono ore orm ort oso \
      ost ot p_ pa_ per pet pi pla pro pry pu ral rbe rei rfe rll rm rn_ rno rod rof roi ron rp rra rtr ryc san saw sb \
      ser sg_ sgr sgu sgw sgy sic sig sod sol son st_ stu sty sym tai tal tb tbl teb tei tg the thl thu thy tio tod \
      tri tro trw tu_ tua tud tun tw tyf tyn uc uch una une ur_ wah wb_ weu wid wil wla wle wm_ wna wo wri wyf ybr ydw \
      yf_ yfn yfo yfu yfy yl_ ylc yli ylw ymc ymg ymh yml ymo ymr ymw ynl ynu yrw ysi ysy ywe ï | _addysg_ _aelod_ \
      _aelodau_ _af _allan_ _amser_ _arbennig_ _arian_ _aros_ _astudio_ _ben_ _blynyddoedd_ _bwysig_ _byddai_ _bynnag_ \
      _byw_ _cafodd_ _chdi_ _cyfle_ _cyfnod_ _cynnwys_ _cyntaf_ _cyrraedd_ _da_ _dan_ _ddaru_ _ddechrau_ _dechrau_ \
      _di_ _dilyn_ _dweud_ _dy_ _dydd_ _dylai_ _dyna_ _dysgu_ _e_ _edrych_ _eg _eleni_ _ennill_ _et _fawr_ _ffordd_ \
      _fin_ _flwyddyn_ _fo_ _fr _fyddai_ _gall_ _galw_ _gi _gweithio_ _gweld_ _gwybod_ _gyd_ _hanner_ _heddiw_ _hen_ \
      _holl_ _hon_ _iddi_ _iddo_ _ie _if _ifanc_ _lleol_ _llwybr_ _lo _lw _ly _maen_ _mawr_ _meddwl_ _ml _mu _nesaf_ \
      _oed_ _og _oherwydd_ _pam_ _pawb_ _peth_ _plant_ _pobl_ _pryd_ _pwy_ _ran_ _re _roi_ _rydym_ _rydyn_ _su _sut_ \
      _symud_ _tai_ _to _trwy_ _tu_ _tua_ _tyfu_ _u_ _unrhyw_ _wahanol_ _waith_ _weld_ _wi _wl _yc _ydych_ _ymlaen_ \
      _ynghyd_ act adn aea afa afl afu agl alo alu ama amg aml amr anc ans anu arp aso ati atr awb awy bac bei bel ber \
      bli blo bol bor br_ bra bre bud bwr cad cef cei cen chd chg chn cio cod cof con cop cor cro cyd dad daf ddr dea \
      del dem deu dfa dfe did dla dli dna dri dur dwc eal ect edl edo edy efa efi ega egi eim elp elu ely ema eoe eon \
      erc ero erw eso esw eua euo ewc eyd fae fey ffw fla fly foe fry ft fur fyl fyw ged gef gei gf glo glu go_ gob \
      gog gon gre gry gwi gyb gyh gyl had hdi hf hfa hga hin hob hof hog hor hro iby idy ied ifa ifr ify ila iml ind \
      int ip iso iw_ lac las lau lec leg lem leu lew lfa lg lit llo log lp lti lus lwc lwg lwn lys man meg mhe mil mlo \
      mly mon mp mwe myf nac naf nai nat naw nc_ neg nel nga ngw nil nom nri nti nyn oe_ ofa ofn oge ogl ogy ohe oho \
      olc ole olo ong opa ora oro pam paw pel pho ple pre pri ra_ rac ram rat rdi re_ ren rfy rga rgy rhi rie ris rpa \
      rsi rw_ rwn ryf rym rys sai sau sen sgi sgl si_ sib sie siw sn soe sut syn ta_ tad tat ted teu thf thg thw tir \
      to_ tyr tyw ua_ ug ull ulu und uno unr uri ut ut_ wae wan wbl wd_ wet wg wg_ wia win wio wis wra wrd wre wrn wrs \
      wu ybl ybu yde yff yfi yg_ ygi yme ymy yri ytu ân ân_ ê ïo ŵr ŵr_ ŷ ŷ_ | _achos_ _adael_ _aeth_ _agor_ _agored_ \
      _agos_ _amrywiol_ _annibyniaeth_ _ardaloedd_ _arfer_ _arfordir_ _argyfwng_ _arwain_ _ati_ _bach_ _barhau_ \
      _bellach_ _bi _blant_ _blwyddyn_ _bore_ _byddwch_ _bywyd_ _cadw_ _canu_ _ceir_ _ceisio_ _cerdded_ _cerddoriaeth_ \
      _ch_ _chwarae_ _chwilio_ _clir_ _codi_ _credu_ _creu_ _cyfan_ _cyflwyno_ _cyfrwng_ _cyfryngau_ _cyhoeddi_ \
      _cymdeithasol_ _cymhwyster_ _cymryd_ _cymunedau_ _cynllun_ _cynllunio_ _cynnal_ _cynnig_ _daeth_ _dal_ _dangos_ \
      _datblygu_ _dda_ _ddaeth_ _ddatblygu_ _ddefnyddio_ _ddinas_ _ddrama_ _ddweud_ _ddydd_ _ddylai_ _ddylanwad_ \
      _ddysgu_ _de_ _defnyddio_ _derbyn_ _digwydd_ _diolch_ _diwedd_ _diwethaf_ _diwydiant_ _diwylliant_ _doedd_ \
      _draw_ _draws_ _dref_ _dw_ _dylanwad_ _dyn_ _dyw_ _dŵ _dŵr_ _effaith_ _efo_ _eisiau_ _eistedd_ _enwau_ _es _eto_ \
      _falch_ _feddwl_ _fewn_ _ffwrdd_ _fis_ _fodd_ _fwy_ _fwyaf_ _fyny_ _fyw_ _gadael_ _ganddo_ _ganrif_ _gartref_ \
      _ger_ _gerdded_ _gilydd_ _go_ _godi_ _gofyn_ _gogledd_ _golygu_ _greu_ _gwahanol_ _gwasanaethau_ _gwbl_ _gwlad_ \
      _gwledydd_ _gwych_ _gydag_ _gyfle_ _gyfrifol_ _gyhoeddi_ _gynnal_ _gynnwys_ _gyntaf_ _gyrraedd_ _haf_ _hanes_ \
      _helpu_ _hir_ _hoffi_ _hunain_ _hwnnw_ _hynod_ _iechyd_ _in _is _lawer_ _leol_ _llai_ _llawn_ _maent_ _maes_ \
      _meddai_ _megis_ _mh _milltir_ _mlynedd_ _modd_ _mudiad_ _myfyrwyr_ _mynyddoedd_ _mô _môr_ _nac_ _newid_ _nod_ \
      _nos_ _oc _od _oddi_ _ogystal_ _olaf_ _pa_ _parhau_ _penwythnos_ _pethau_ _pi _prif_ _rai_ _rhaglen_ _rhywbeth_ \
      _rhywun_ _roeddwn_ _rwy_ _rwyf_ _rydw_ _safle_ _sawl_ _sef_ _sefydlu_ _sefydlwyd_ _sgiliau_ _staff_ _sylweddol_ \
      _teimlo_ _tro_ _tuag_ _tw _tywydd_ _tŷ _tŷ_ _uchaf_ _unig_ _unwaith_ _wir_ _ychydig_ _ydi_ _ydy_ _ymateb_ \
      _ymchwil_ _ysgolion_ adf adi aeo aes afe afw agw alc ale ali anl any ao ape apu asi ata atu awo ban bio blw bos \
      bus byg bys byt cal cam cas chl cli clo cly col cry ct_ cti cto cwr cyc cyl cyt dag das daw de_ des det dl_ dlw \
      doc don dr_ dru dwa dwr dŵ dŵr ead ean eba eby eco edw efo egl ego eh ela elf ena eng enh enu eny erm eru ery \
      ese esi esy et_ eto fac fas few fft fie fil fis fli fni fr_ fro fud fwn fyg fys gaf gaw gd gdd ges gfe gha gho \
      ghr gio gis gl_ gla gli glw gly goe grw gwb gwm hae ham heg heo hes heu hie hif hla hli hlu hna hry hyb hys hyt \
      iaf iat ib_ ibi idf idl ien ifi igi igr ilf ine ino inw iop ipt iro iwc iy iyn la_ lb lbw lef les let lid lif \
      lin lis liw lot lpu ls lt_ luo lwa lwm lwr lym mas mb mdr mei mhl mho mhw mio ml_ mle mlw mn mô môr nab nan nar \
      ndo nei ngd ngl nhe nhy nib nly noe non nsi nte nto ntr nty nul nus nwe nwi nyc nï obe obo odr odw oet ogo ogw \
      olw ona onn ont ony op_ ope orl ors orw ory osa osg ot_ pas pei phe phr pos pt pu_ py rde rec rfu rge rgr rig \
      rip riw rli rlu rmi rmo rob rog rri rso rsy rus rwa rwc rwe sed sei ses sl sne su_ sur swm sys tan tar tau teg \
      tel tem tga tig tiw toi try tur ty_ tŷ tŷ_ uad uag udo ue um unw uod uoe urf uro uw wau wbe wdd wdu we_ wef wen \
      wes wf wli wmn wmp wnn wod wp wro wun wyc wym ydo ydr yfw ygo ynr yra yrd yrf ysb yso ysu ywb ywo ywu á áu áu_ \
      ôn ôn_ ôr ôr_ ŵy | _au _ea _eh _m_ _ŵ _ŵy aif anh ase atw bed brw cai caw cr_ cta cwm cwy dfw dlo eaf eha eia \
      els fec fnu ft_ fun gam gop gyw hea hiw hly hr_ hus hyl ido ipy irf isw j lfe lff lga llg lm lof ltu lud lyt mha \
      mo_ mro |  |  |  |  |
      """
    ),
    (
      "sq", 21,
      """
      e ë | a h i n r s t ë_ | d e_ j k m o u | _n _p _t a_ i_ l p sh të të_ | _d _e _e_ _k _m _s _të _të_ b et g he \
      ht je n_ në në_ r_ t_ v ër | _a _i _në _v ar as dh dhe en er es f gj in is it ja jë ku me nd nj pa pë q ri rë s_ \
      sht te te_ ur y ës | _b _dh _dhe_ _f _g _gj _i_ _ku _me _më _nj _në_ _pa _pë _q _sh _u at di do et_ ha he_ hi im \
      in_ ish j_ jë_ ka kë ll m_ me_ më më_ një o_ on or për ra re se si ta th ti u_ ua uk un ur_ ve z ën ër_ | _di \
      _do _h _is _j _ka _kë _l _mb _me_ _më_ _nd _ng _një_ _po _për_ _r _se _si _ve aj ak al an ba ej end esh etë gje \
      h_ hte htë hu hë ij im_ it_ ja_ jen jet jo k_ ke ko kur li lë ma mb mi na ng ni nt nte nu oj po pr që ri_ rr rë_ \
      sa se_ sh_ shi si_ së to tu uk_ ç ën_ ësh ët | _as _at _do_ _du _ed _edhe_ _ishte_ _ki _ko _kur_ _nga_ _nu _nuk_ \
      _pr _që _që_ _se_ _si_ _t_ _th _ti _u_ _ç _ë _ës _është_ am ap ar_ ash atë bu bë c da de dit dj do_ du dë ed edh \
      em en_ erë es_ fi ga ga_ ha_ hk hm ho ia ik il ir je_ jer jes jo_ jt ka_ ki kis la men mo mu na_ ndo ne nga nje \
      nuk oh os par pas pi që_ ra_ re_ ro rs rt shk shm së_ ta_ ti_ tj tje tur uar um und unë va ve_ vet ye yr ëm ëri \
      ës_ ët_ | _ba _bu _bë _dy _dë _fi _ja _ka_ _ke _ma _mi _mo _mu _po_ _por_ _rr _sa _së _së_ _ta _te _tj _un _unë_ \
      _z ai ai_ aj_ ali all aq ara arë as_ at_ ati bi d_ dje don duk dy ej_ ek el ell eri eth fil fu fun gja gji hes \
      het hin hj hme hp hë_ hën ia_ id ie ij_ ill ime imi int itë ji jit ke_ kj kr kt ku_ kës kët le lli llë lo lu lë_ \
      mba mi_ nd_ ndi ndj ndë ni_ nës ohe ok om on_ oni or_ ot po_ por pri q_ qe rd rg rin ris rit rk rre ru sha shp \
      shë sk so st sy tet tha tij tim tr ty tën tër ua_ uaj ul us vi vë y_ ys yt zi ç_ ëm_ ëp ëz | _ai _ai_ _aj _ajo_ \
      _ar _atë_ _bo _br _c _ci _de _er _fu _gr _ha _he _hu _ia _ia_ _im _je _jo _kishte_ _kj _kjo_ _kr _ku_ _ky _ky_ \
      _la _li _na _nëse_ _o _pa_ _para_ _pas_ _pi _py _qe _re _sy _ta_ _tha_ _tij_ _to _tr _ty _ul _va _vetëm_ _vi _vj \
      _vë _ç_ ab ad af ajo ajt ak_ akt alë am_ ani anë aq_ ard asi ast av ave az bar be bo br bre bën bër ci cil des \
      dhë din dis dja dod dr dës eg eh em_ ene ep eq era err ete eti fa ft gjë go gr gu gë hej hem hen her hi_ him hir \
      hje ht_ hta htj htu hua hum hur hëm ig ije iku ilë irë ite ith iu iu_ iç jal jas jat jej keq kjo koh kon kuj kup \
      ky ky_ kë_ kën l_ li_ lim lin llu lt lën lët ma_ mbi mbë met mos mua mun mër nat nda nde ner ngj nin od odh of \
      ohë oi oi_ oj_ oja okë ol ont onë orë os_ osh ov ova pa_ pe pin pj pje pre pt py pye qi ral ran ras rdh ren ret \
      rm rp rrë rën rës rëz sa_ saj she sho shu sim sj sër tar tat the thë tin tit ton tu_ tua tyr tëm tëp tës uh uj \
      uke umë up ura ush ut va_ vj vje x yet yrë ysh ytë za zh zë çk çka ëh ëhe ënd ënë ëpi ërk ërs ëse ëv ëve | _ak \
      _ap _apo_ _aq _aq_ _as_ _asgjë_ _bardhë_ _be _bi _brenda_ _bukur_ _cilët_ _da _di_ _ditë_ _diçka_ _dj _dr _duke_ \
      _dy_ _fj _fr _fundit_ _ga _gjatë_ _gjenerali_ _gjithmonë_ _im_ _jam_ _jo_ _kam_ _kt _këtu_ _këtë_ _le _lu _m_ \
      _ma_ _midis_ _mos_ _mua_ _na_ _ndodhesha_ _ndonjë_ _nëpër_ _parë_ _pu _qi _s_ _sa_ _saj_ _shfaq_ _shi_ _shtëpia_ \
      _shumë_ _siç_ _sk _sytë_ _tim_ _tjetër_ _tu _tyre_ _vinte_ _vu _çm aba ah aja ako an_ ana ant apo arg ari arr \
      ars art asg ask asn asq ata azh bab bai baj ban bet bi_ bor buk bur by da_ de_ der det dhu di_ dij diç dom dor \
      dur dy_ dys dëg dër eje ent er_ eso esë eto ev ez eç faq fe fj fja fo for fr fri fti gi gjo gru gur ham hap has \
      hd hf hfa hka hkr hmo hoq hy ic ide idi ie_ iel if ift igu ih ike ikë ind inë io ip iri is_ isë itu iv iz iç_ \
      içk jam jeg jel jm jmë jn jnë joj jt_ jtu jtë jër kak kal kam kat ket kok kom kri ks kth kua kun kus lar let lit \
      ll_ lla lon lua lur lër man mby mer mid min mir mit mj mon mën ndr ndu nim no ns nën nëp ojë onj oq ora ore ori \
      ort ot_ otë p_ pak pi_ pia pra pro pu qet qie qu qy qyr rej res rf rif rij rik rim rj rko rku rn roh rri rsh rsy \
      rsë rt_ rta rte rti rua ry rz rzi sg sgj shf shj sig siç sje sku sn snj sq sqy sta sti su sye syt tan ten thm \
      thu to_ toj tok tor tra tri ud uhe ujt uku ull ulë umb un_ upt uri urt uz vaz ver ves vin vu vër xh yl yll yre \
      z_ ze zhd zi_ zit zë_ ça çm çme ëd ëg ëgj ëk ël ëmb ëng ëpë ërf ërm ërp ërt ërz ërë ësi ëta ëtu ëtë | _a_ \
      _arsye_ _asnjë_ _ata_ _atëherë_ _babai_ _borës_ _bëhet_ _bën_ _bëri_ _bërë_ _dinte_ _djathtë_ _dorën_ _dua_ _em \
      _en _fa _fe _fillim_ _filluar_ _fl _fo _fund_ _fy _fë _gi _gjejmë_ _gjendje_ _gjendjes_ _gjithë_ _gjë_ _go \
      _grua_ _herë_ _hi _huaj_ _id _ide_ _ime_ _ishin_ _iu _iu_ _janë_ _jetë_ _ke_ _keq_ _ketë_ _kisha_ _kishin_ \
      _kohën_ _krahasim_ _kush_ _kënd_ _kësaj_ _kështu_ _këto_ _lo _mbi_ _mbyllur_ _meje_ _mend_ _mendjen_ _mirë_ _mj \
      _mund_ _my _mysafiri_ _ndoshta_ _ne _ngjarë_ _njeri_ _njerëz_ _njerëzit_ _njerëzve_ _no _nëna_ _of _pak_ _pasi_ \
      _pastaj_ _pe _pinte_ _pl _prej_ _prifti_ _pyetjen_ _përsëri_ _qa _qiell_ _qu _ra _re_ _ri _rreth_ _shkak_ \
      _sigurt_ _sime_ _so _sot_ _st _su _tani_ _te_ _tepër_ _them_ _thënë_ _tokë_ _turp_ _vd _vetëdijes_ _vjeshta_ _vr \
      _vënë_ _x _xh _zh _zi _zë _ça _çd _çdo_ _çu adh afi ag aha ahe aka aku al_ ale alo alt amb ame ami ang ap_ apa \
      apr are ark ath ato atu aty azi bah bas bes bie bj bje buz byl bëh bës ca dal das dek den dh_ dho dih dik dil \
      dim doj dos dri dry dua duh ea eal eda ef ego eja ejm ejt ekj eku emi emr ena eni enj enë epo epë eq_ ere erk \
      ern esj est etj etr etu eu ezë eç_ fas fes fir fk fl fle fs fsh ftë fy fyt fë fëm g_ gat gis gjy gon gri gës gët \
      han har hat hdo heh heq hik hiu hja hko hkë hn hoj hpi hpj hq hti hto htr hye hës hët ici idh ido igj ihe ija \
      ijo ijë iko ili iln imë ina inj ion ira ire iro irt isa ita iti ive ivi jan jar jek joh js jta jy jëh kan kap \
      kej kim kje koj kra kre ksh kti kto ktu kut këm kër la_ lat le_ llo ln lni lot ltë lum lëk lës mad mam mar mbe \
      mbj mbu mej mij mis mje mor mr mri ms msh mt my mys mëk mës nal ne_ ngë nie nik nis nja njo njt nsh nx ojn oli \
      oma ome omo oms ona ons op oqë ose pal pap pat per pes pik pir pl poh pos ps pse pto pun qa qar qen qes qj qja \
      qur qër rah rav raz rc rea reh rfu rg_ rgj rgo rh rid rja rje rkë rma rme rne rof roj ron rp_ rr_ rsa rtë rv rve \
      rys rëm rët rëv saf shq sid sio sip sir sit sja skë sm sma soh soj sot sp ste stë taj tal tep tes th_ thi tho \
      tht thy tiv tja tru ts tsh tun tëd tëh tët tëz uan uli umi urg urp urr uti uzë vaj vd vde ven veç vit vo vr vra \
      vul vur vën vës ye_ yer yes yn yri ysa yty zak zo zv zve zën ças çd çdo çu ëdi ëf ëfi ëka ëku ëll ëmi ëna ëni \
      ëra ërh ëro ërv ësa ëso ëto ëz_ ëza ëzi ëzv | _al _an _asaj_ _asi_ _askush_ _atij_ _ato_ _au _besoj_ _bie_ \
      _burg_ _buzën_ _buzëqeshte_ _deri_ _dermani_ _desha_ _dija_ _diku_ _dilnim_ _disa_ _ditës_ _ditët_ _domethënie_ \
      _drejt_ _dukej_ _duket_ _dyshim_ _dytë_ _dëgjojmë_ _emrin_ _ende_ _errët_ _es _fillimi_ _fjalë_ _fjalën_ _flet_ \
      _fytyrën_ _gabuar_ _gaz_ _gjak_ _gjej_ _gjendet_ _gruaja_ _gu _hapa_ _hequr_ _heshtje_ _ho _in _ish_ _isha_ _ja_ \
      _jashtë_ _jashtëzakonshme_ _jesh_ _kakao_ _kalonin_ _kanë_ _katin_ _kohë_ _kohësh_ _kokë_ _kokën_ _kujtua_ \
      _kuptoja_ _kuptova_ _kurse_ _këmbën_ _largova_ _lindur_ _ll _luante_ _lë _lëkurë_ _majtë_ _mami_ _marrë_ _mbaja_ \
      _mbase_ _mbetet_ _mbrëmje_ _mendja_ _merimangës_ _mjafton_ _mora_ _mënyrë_ _mësuar_ _natën_ _ndodh_ _ndërsa_ \
      _ne_ _ngatërresë_ _ni _nja_ _njeriu_ _njerkës_ _nx _os _ose_ _papritur_ _parasysh_ _pj _poshtë_ _prijnë_ \
      _prishi_ _ps _pse_ _pyesja_ _pyeti_ _përkujdesjet_ _përpara_ _përpjekur_ _përveç_ _qartë_ _qetë_ _qiellit_ _qy \
      _qysh_ _qëllimi_ _ri_ _ro _rrethana_ _rë _sheh_ _shenjë_ _shoqërisë_ _shpesh_ _shpirti_ _shpjegonte_ _shtëpi_ \
      _shtëpinë_ _sidomos_ _sikur_ _sipër_ _sp _spital_ _thashë_ _thatë_ _ti_ _time_ _timeti_ _tjerë_ _tjetrit_ _tërë_ \
      _ud _uli_ _vajtur_ _vazhdon_ _vdekjes_ _vesh_ _veten_ _vetë_ _vitit_ _vjeshtë_ _vuri_ _vërtetë_ _za _ze _zg _zë_ \
      _çaste_ _çk _çka_ _çmendina_ _çmendinë_ _çmendur_ _çuditet_ abu ade adi aft ajs ajë ake aki anj ao ao_ ape api \
      arf arj arm asa ase asj aso asy au aut az_ bef bil bin bis bot bri brë bua bul bë_ ca_ cak daj dan dha dhi dhj \
      dol dot dre ds dsh dyt dë_ egi eh_ ehj ekë eme emë eqe eqj equ eqë erd erm ero ers esa esi eta eu_ eve evo eça \
      fkë fto fum fus gab gaz gim gju goh goj got gov had hdu hel hih hij hit hma hmë hni hoh hoi hom hos hpe hpr hqe \
      hqi hty ib iem ier ijn ika iks ikt ima imb ini inx ipa ipë ise ism ist ito its iza jaf jak jd jde jem jev jig \
      jon jos jse jto ju jëj jën jës kao kaq kes kol kov kru kry ksi kul lag laj lan len lib lic lid lik lis lk llk \
      llt lq luf lëv maj mal mbr mes miz mja mp nds nes neu ngr ngu nit nof nor nt_ num nxh ny nyr ofe ofi ofk ofs oho \
      ohu ojm oka ole oll orc orm osi osj osk oti ovë pad pav ped pit pla pol pot pti pël qe_ qo quh qys qël rad rak \
      rat rca rek rep rgu rhe rig riu rka rna ror ros rpa rpj rru rse rtu rup rye rëf sak sal sen shn sik sin ski sko \
      so_ sor spi sua sun sys tak tam tas tav tek tem ter tez thj tik tir tm toi tov tre tus ty_ typ tël uas udh udi \
      uf uft ug ujd ulo um_ upi upë urn urs urë usi uto utë var viz vë_ xha xhe xhi xo yej ym yp ypj yra za_ ze_ zg \
      zgj zie zik zin zon zu zëq çud ëj ëjt ëli ëmj ënt ëny ëq ëqe ërg ërj ërr ësu ëti ëzo | _ab _absolutisht_ _ae \
      _aeroportit_ _af _afrohet_ _akoma_ _aktivitete_ _aktoren_ _aktorin_ _aktualisht_ _alternative_ _altoparlant_ \
      _ana_ _anasjelltas_ _apartament_ _ardhshëm_ _armëve_ _aroma_ _arsyeja_ _arsyeshëm_ _asfaltin_ _asgja_ _askënd_ \
      _asnjeri_ _asnjërit_ _aso_ _aspak_ _aty_ _atyre_ _automobilistike_ _autorit_ _babain_ _babait_ _bahet_ _banjë_ \
      _banonim_ _bante_ _bardha_ _barkun_ _bashkë_ _befasia_ _befta_ _beso_ _betonin_ _bezdisë_ _binden_ _binte_ \
      _bisedimet_ _bj _bjerren_ _bonum_ _bora_ _boshllëk_ _botën_ _botërore_ _bredh_ _brejtja_ _brigjet_ \
      _budallallëkun_ _burgje_ _burgu_ _burrin_ _bë_ _bëhej_ _bëni_ _bënte_ _ca _caktuar_ _cili_ _cilën_ _cilës_ _co \
      _copë_ _daja_ _dajë_ _dalëngadalë_ _damkosen_ _dashje_ _dashtun_ _dashtunës_ _derisa_ _deshën_ _deshët_ \
      _devotshme_ _dhashë_ _dhimbjet_ _dhjetëra_ _dhoma_ _dhomës_ _dhuratën_ _dhëmb_ _dhëmbë_ _dhënë_ _diell_ _ev _fs \
      _gl _gë _hy _ik _il _kl _mp _ok _om _or _qo _sq _tm _ua _uj _ur _us _zb _zm _zo _zu _çf _çl _ço _çë aa aar abi \
      abs ada adj ado adu ae aer afk afr ag_ agt agë ain ait aiv aje aji ajm ajn ajv ajz akë ala ama amk amë and ano \
      ans anv apu apë aqe arl aro arx asf asp asu atj ava avë aç açe b_ bat bez bol bon bos bs bso bud bye bët ce cer \
      cin cio cis co cop cu cua cë cës dam dat dep dev dhs dic die diz doi dov dra dro dyl dyn dëb dëm dën edi efa eft \
      efu egj egm egu eha ehe eht ehu ejf ejë ek_ eka eke eko eks ela eli elq elë enc epi eps erb erg erj ert eru erv \
      etm etv eun eva evl ex exu ezd eze ezi fal fam far fat fer fet fi_ fic fij fim fis fka fos fro fry fta gad gan \
      gas ge ges gl gll gm gme gor gra gt gte gu_ gua gun gus gux gëz hab hah haj hb hbë hdi hed hep heu hiq his hke \
      hki hku hl hll hmi hnj hol hon hor hov hox hpa hpë hs hsh htt huh hun hyn hç hçk iak ial ibr ibë ica ice ife igo \
      ihj ihm ik_ iki ikj ila ilj ilt imp ims imt ink ino ins ios ipi ipt iq iqj irr isi isj iso itj iun iz_ izi izo \
      izs izë jap jed |  |  |  |  |  |
      """
    ),
    (
      "mt", 21,
      """
      a i | e l n t | a_ j m o r s u | _i _l _t b d f g i_ k l_ li ta u_ ħ | _j _k _li _m _ta al għ h ie il in li_ n_ \
      p t_ ti w x ħa | _b _d _f _g _l_ _li_ _n _s _u an ar at en er et għa il_ is ja ji ll ma mi ni nt on q r_ ra st \
      ta_ x_ z ġ ż | _a _għ _h _il _il_ _ji _ki _ma _mi _p _ta_ _u_ al_ bi d_ da di el em fi id ien it ki ko ku m_ ma_ \
      me na or ri s_ se si ss tal te tt un v ċ | _bi _da _di _e _fi _in _is _ma_ _ni _o _q _r _se _tal_ _ti _x _ħ ab \
      ad ag agħ aq ar_ as aw aħ b_ ba de ed eg ej en_ ent es et_ ex f_ ha hu ij ik im in_ ir ist ja_ je jo jon k_ ka \
      kie kun la le ll_ lu min mm na_ nd ni_ ol om oni pr qa ra_ re ru sa ti_ tr tu um ur wa zj zjo zz zzj ħal | _f_ \
      _fil_ _hu _im _je _ka _kien_ _ko _ku _pr _qa _w _ġ _ħa aj ak ali all am an_ and ara at_ att az azz bie c da_ dd \
      du e_ ed_ egħ ejn ek el_ emm ett ew ex_ fa fe fil fu għu ha_ he ho hom ib id_ iet iex if ija iji ill inn iss it_ \
      iż jie jj jn jn_ ju ke kk kol la_ lu_ men mil mm_ mp ne nn no ns nt_ nti nu oll om_ os pa pe po pp q_ ri_ rj ro \
      rr rt sta tie tti ul uq ve w_ xi ċi ġe ġi ħad ħan ħi ħo ħu ħu_ | _b_ _biex_ _dan_ _de _din_ _fl _fu _fuq_ _he \
      _hemm_ _ik _ir _ja _jk _me _mill_ _minn_ _na _pa _po _qe _qed_ _re _sa _st _wa _xi _ċ _ż add af ant ap ass awn \
      ax aġ ba_ bb be bil bl bu dan daw din du_ eb ejj ekk ell em_ ene era ess eta ew_ eħ ff fl fo fuq ga gr għi hem \
      hi ieg ieħ ika iku int ip ir_ is_ ita iv ix iċ iġ jis jk ju_ ka_ kk_ kon lh lil lli llu lo lt mal mh mo mu net \
      ng nis nk nn_ nta nu_ nz od op or_ ost ot oħ par per pj pro qe qed rat rb rm rn rs ru_ sa_ sk so sp ss_ ssa ste \
      str su tag tar tat ter tit to tra tt_ tta tur un_ uq_ ura ut ux ux_ va ver vi war we wi wn wn_ xi_ za à à_ ċe ġġ \
      ħa_ ħar ħd ħe ħr że żi | _an _aħ _ba _be _bħ _c _dawn_ _el _fa _fe _fl_ _fo _gr _għal_ _għall_ _hi _hu_ _id _is_ \
      _it _it_ _iż _jekk_ _jew_ _ke _kienet_ _kienu_ _kif_ _le _lil_ _meta_ _mh _mhux_ _mo _no _on _onor_ _oħ _pe _ra \
      _ri _se_ _si _so _te _tiegħu_ _v _wi _xi_ _ġe _ġi abb ad_ ajj ala alt ame app aq_ arb ari arj arr art as_ ata \
      ati aw_ ax_ aħħ aż bar bbl bd bis bli bħ bħa dar ddi dej dh dw dwa eb_ ele ena enu enz eq er_ eri erj ern ers \
      est eġ eż eże fer fl_ for ft għh għm għo h_ hek hu_ hum huw hux ied if_ ih imm ina ing ini irr isp itt ix_ iz \
      izz iċi iġi jek jew ji_ jin jiġ jje jku jt kel kif kom kt kta ku_ kul kum lha lie lm lta mat mb met mhu ml mma \
      mr mu_ nal ndi ndu nf ngħ nie nij nj nor nsi nte ntr nza og ogħ ono ont oċ oġ oħr p_ pi pl pos pre pu qa_ qal qg \
      qgħ qi qs qu res rid rij rja rma rra rri rti se_ ser si_ sir sj ssi st_ sti tan ten tes tg tgħ th tik tin tiv tk \
      tl tri tru tu_ tà tà_ ub ud um_ uma uni up ur_ uri uw uż wa_ wie ww xe xx za_ ċa ċj ċċ ġ_ ġa ġu ħ_ ħaj ħat ħax \
      ħed ħh ħid ħm ħra ħt ħħ ħħa ż_ ża żm | _a_ _ak _al _ar _as _aħħar_ _bil_ _biss_ _bl _bħala_ _dak_ _darba_ _do \
      _dw _dwar_ _ew _fejn_ _fi_ _ft _ftit_ _ga _gv _gvern_ _għandu_ _għax_ _ha _hi_ _huma_ _huwa_ _id_ _ikun_ _imma_ \
      _ir_ _istess_ _iżda_ _jg _jista_ _jkun_ _jo _js _kull_ _la _lill_ _m_ _mal_ _materja_ _min_ _ne _ng _nu _op \
      _oħra_ _pj _s_ _sk _sp _su _t_ _tas_ _tk _to _uk _ukoll_ _wara_ _x_ _xe _xo _ħafna_ abe abi af_ afn ah ajn ajt \
      ak_ akt ani ank anz aqg aqq aqs aqt are ate atu av aċ aġġ aħa aħd bba bel bi_ bir bj bo bq br bu_ dak dd_ dde \
      den di_ die dik dis dj dn do dr ea ef ejt ema eme emp end eni ere ert erv es_ esp eww ez ezz eċ eħe eħo fej fi_ \
      fin fis fn fna fr fti go gra gru gv gve għd għe għt haw hi_ hij ibq idd ide idu ieb iem ieq ies ifi ig ili ilt \
      ime imp inf ink ins ipp ira isi isk iti ità iva iċċ iħ iż_ iżd iżj jag jal jan jar jg jgħ jib jid jir jit jja \
      jji jr js jt_ kam kan kar kb kem kl kr kur kw laq las lb lej lem let lik lit lj lla lle llh llo lur man mar mel \
      mg mgħ mie mis mit mod mpl mx nag nar naħ ndh ner nh nin nit nke nv nx nħ o_ ob od_ of ok ol_ ola oli omp ona oq \
      orm ort oss ott ov ox pet pja pli pon por ppo ppr pri qab qq qt qu_ rab ral ran raz rba rd ren ret reż rie rim \
      rit rju rn_ rot rs_ rsi rt_ rta rup rv rġ sab sal sar sem sen set sib sie sjo sko sku spe spo sse ssj stg su_ \
      taj taq tas taz taħ tf tfa tij tis tn tor ttu tw tħ uf uh uk uko ull umi una unt unu upp us uwa va_ vo wal waq \
      wk xa xo xt y zi zza ċ_ ċi_ ċja ġa_ ġen ġi_ ġie ħab ħaf ħam ħda ħha ħho ħl ħn ħna ħol ħor ħs ħti żd żda żen żj \
      żo | _af _aktar_ _am _anke_ _ap _at _bejn_ _bl_ _bħal_ _co _d_ _dejjem_ _dik_ _elezzjoni_ _em _er _es _ewwel_ \
      _fis_ _fr _hawn_ _hekk_ _hija_ _ie _ieħor_ _in_ _ip _issa_ _ix _ix_ _jien_ _kamra_ _kb _kemm_ _kl _kollha_ \
      _kollox_ _kont_ _kumitat_ _kuntratt_ _kw _lejn_ _lu _massa_ _ministru_ _mod_ _mu _nk _or _oħrajn_ _pn _pn_ \
      _prim_ _pu _qabel_ _qal_ _qegħdin_ _qi _r_ _sena_ _skura_ _sħ _tad_ _tagħha_ _tagħhom_ _tat_ _tf _th _the_ \
      _tkun_ _tl _tn _tr _tu _tħ _un _ve _vi _waħda_ _we _wieħed_ _wk _wkoll_ _xejn_ _xogħol_ _ċa _ċe _ċi _ħi _że _żg \
      _żm _żmien_ ab_ ac ada aff ajr akk alb alm amm amp amr ana ans aqa aqb ard asa ast avi aċċ aħ_ aħs aħt aż_ bag \
      bbi bda bej ber bid bin bl_ bla bn bqa bt c_ ca co daq daħ dda dem dho did dif dil dit div dl dna dra eda ega \
      ego eh ej_ ek_ eku ela ens ep erm err erġ eti età ev exx eċi eġ_ fal far fat fet ffa ffe ffi fh fid fih fit fiċ \
      fos fs fu_ g_ gal gi gu gw har he_ ib_ ibb ibd ic idh iek iel ier ieġ iff ih_ iho ik_ ikk iko ikt ilh ilu im_ \
      imb img ind inj inv inħ io iri ise ite itr itu ive ivi ixt iżi iżm j_ jaf jaq jat jed jem jen jet jf jh jik jiż \
      jko jsi jħ kap kat kbi ke_ kej kko lat lez lf lho lih lim lin lis lja lk lma lme ln lna lox lq lum mad mag mas \
      mba mik mlu mme mmi mor mpa mpo mra mx_ nat nda nde ndn nej ng_ nha nif nik nja nki nna nni nq ns_ nsa num nx_ \
      nzi nzj nċ nħa omm on_ ond onf onn ons ope ora ori ors ota ove ox_ oz oċj oġġ oż paj pju pn pn_ pol ps pub qas \
      qat qb qeg qie qqa qr qsi qt_ raj ram raq rav raw reġ rg rib rin ris riż rk rl rna rop rov roġ rre rsu saħ seb \
      seg sej sew sf sh sin sit sm soċ spi spj sso ssu sto stu sun sħ tab tad tam taw tb tel tem the tib tif til tim \
      tip tiċ tku tli tlu tm tq tte ttr tud tul twa tx tx_ tħa ubb ult ume umr uta utt uġ v_ vel vi_ vit vj vol was \
      waħ wel wer wko wl wwa wwe xej xog xu xxi z_ zi_ zju zz_ ċer ċet ċit ċċa ċċe ġej ġet ġim ġo ġu_ ġġ_ ġġe ħas ħaġ \
      ħaż ħb ħdi ħdu ħi_ ħin ħme ħml ħod ża_ żej żew żg żi_ żjo żmi żmu żu żż | _affarijiet_ _allura_ _anki_ \
      _assoċjazzjoni_ _aw _aġ _aħna_ _barra_ _bd _beda_ _bi_ _billi_ _bo _bż _c_ _ca _dawk_ _dawl_ _diġà_ _dr _drabi_ \
      _ek _element_ _en _eż _fatt_ _fid_ _fit_ _flimkien_ _forsi_ _fost_ _frott_ _galassji_ _go _gravitazzjonali_ \
      _grupp_ _għadd_ _għalhekk_ _għaliex_ _għandhom_ _għandna_ _għas_ _iktar_ _ilu_ _imbagħad_ _iħ _iż_ _iżjed_ \
      _jgħid_ _jidher_ _jiġi_ _jiġifieri_ _jkunu_ _jr _jsir_ _ju _jħ _kbira_ _kellu_ _kieku_ _kienx_ _kollu_ _kr \
      _laqgħa_ _lo _lura_ _matul_ _mg _minħabba_ _mr _mr_ _n_ _naraw_ _naħa_ _nies_ _nistgħu_ _numri_ _operazzjoni_ \
      _os _pajjiż_ _parti_ _persuni_ _pjanti_ _post_ _pp _pubbliku_ _qatt_ _qiegħed_ _qr _rr _ru _sa_ _sn _snin_ _ss \
      _tagħmel_ _tagħna_ _tajjeb_ _tan_ _tar_ _taħt_ _tfal_ _tg _tiegħi_ _tista_ _tiġi_ _tm _tw _uf _va _waqt_ _weraq_ \
      _xa _xh _xm _ċ_ _ġa _ġd _ġej_ _ġenerali_ _ġie_ _ġimgħa_ _ġo _ġu _ħa_ _ħadd_ _ħaġa_ _ħs _ħsieb_ _żewġ_ abu afu \
      aji ake ale alh alj alk am_ ama amb ami ann aps arl ars arġ asi asp awd awk awl aww aċi aġa aġe aġu aħn ażi ban \
      baq bat baħ bde bdi bed bg bgħ bih bit biż bja bju blu bni bri bru but bż cap ce com cu cum dat del der det dew \
      deċ dha dhe dir diz diġ dja dju dm dni dħ eal edi edu ef_ efe egr ejh eko elf eli emb emi emo enn enx eq_ erb \
      eru erċ etr eu ewt ewġ eġa eġi eħd eħt eħu eżi fa_ fes fie fik fir fli fro fsu ga_ gan ge goz gre gur gwa għ_ \
      għl għn her hie hm hr iba ibe ibu ida idi idl idħ ie_ ife ifh ifs ift iha ikj ilj ilm imi imk inb inh inq inu \
      ion ipa iru isf ism itf itk itl ito itw iv_ ixx iċ_ iġà iġġ iħ_ iħa iża iżu iżż jam jaz jaħ jd jda jeb jeg jer \
      jif jil jim jip jl jm jna jr_ jri jun jur już jħa kal kaz każ kba ki_ kj kja kka kku kla kli kop kor kri ks kus \
      kwa kwi lab lam lan lar lbu le_ lek len les lew lf_ lg lhe lib lij liċ liġ llm lmu lok lqu ls lti lut lw lx lħ \
      lħa maz mbr md mej mem mer mes mex mhi mi_ mij mk mki mmu mn mp_ mpe mpj mr_ mri ms mur mħ mħa naf nan naq naz \
      nb nd_ neg new nfe nfl nfo nib nid niv nix nju nku nne nnh nof nom nov nqa nse nve nvo nzu nċe nġ obb odd odi \
      ofs ogr ok_ olt olu oma omi opo opr org orj orr ote ou ow ozj oċe oġe ożi pan pas pen pi_ pje plo plu pop poġ \
      poż pp_ ppa ppi ppu prj psi qaf qar qo raf rap ras raġ rbu rd_ rel rh rif rig rik riċ rje rji rla rme rog ron \
      roċ rru rut rva rvi rz rċ rġa rġu saq sel ses sic sid sij sil sim sji sl sn sni sod sol son sos stn sur suġ sw \
      sħa tak tax taġ tej tha tix tiġ tke tme tna tne tni tol toq tqa tro tto tun ud_ udj uff ug uha uho ul_ ulh umm \
      ump und une uns uss ust ut_ uti utu uz uzz uġġ uħ uż_ uża użi val vat vis viż vja vu vv wd wh wis wk_ wl_ wt wġ \
      wġ_ xa_ xh xie xm xma xti xu_ y_ ze zij zja zu zun ċa_ ċed ċel ċen ċes ċip ċir ċiż ċċj ġd ġdi ġew ġib ġif ġij \
      ġin ġj ġr ġun ġà ġà_ ġġi ħaq ħde ħet ħj ħla ħlu ħos ħse ħsi ħt_ ħtu ħut ħux żer żgħ żik żje żl żon żul żże | \
      _akbar_ _art_ _aħjar_ _baħar_ _bidu_ _bir_ _bis_ _bla_ _bżonn_ _capsicum_ _deċiżjoni_ _differenti_ _dil_ \
      _diskussjoni_ _diversi_ _eb _ebda_ _employed_ _eurovision_ _fiha_ _filwaqt_ _fin_ _fir_ _fix_ _fjuri_ _gruppi_ \
      _għad_ _għajnuna_ _għalih_ _għalkemm_ _għamel_ _għandha_ _għat_ _gż _identità_ _illum_ _ilma_ _importanti_ \
      _inkella_ _innifsu_ _invers_ _irid_ _isem_ _isir_ _iċ_ _jaf_ _jagħmel_ _jagħmlu_ _jagħti_ _jara_ _jibqa_ \
      _jibqgħu_ _jiena_ _jieħu_ _jistgħu_ _jiġri_ _jiġu_ _jm _jrid_ _kanzunetta_ _każ_ _kbar_ _kbir_ _kellha_ _klassi_ \
      _kliem_ _konferenza_ _konna_ _kontra_ _le_ _libja_ _liġi_ _madwar_ _malta_ _membri_ _mgħottija_ _mhijiex_ _mhix_ \
      _miegħu_ _mingħajr_ _minkejja_ _minnhom_ _mlp_ _nagħmlu_ _naħseb_ _negozju_ _ngħid_ _nhar_ _nistgħux_ _nkunu_ \
      _ns _numru_ _of_ _ov _partit_ _persuna_ _però_ _pjanta_ _politika_ _poplu_ _preżenti_ _programm_ _proġett_ \
      _qaltlu_ _ritratt_ _ritratti_ _sabiex_ _sajf_ _sakemm_ _sar_ _saret_ _self_ _semma_ _sens_ _sett_ _settur_ \
      _sewwa_ _ssir_ _talba_ _taż_ _teorija_ _tibqa_ _tieni_ _tliet_ _tnejn_ _turiżmu_ _uffiċċju_ _xmara_ _ċerti_ \
      _ġdid_ _ġew_ _ġiet_ _ħajja_ _ħd _ħin_ _ħu _ħutu_ _żgur_ _żi abt ac_ adi alu bqg ebd eqa fix gaw gż ilw | \
      _apposta_ _aspetti_ _baqa_ _bdejt_ _bieb_ _bini_ _biżżejjed_ _bogħod_ _bħalissa_ _bżar_ _core_ _dal_ _dar_ \
      _dubju_ _elettorali_ _erbgħa_ _festival_ _fih_ _galassja_ _għadda_ _għoxrin_ _gżira_ _ikunu_ _informazzjoni_ \
      _interi_ _irrid_ _irridu_ _isiru_ _issir_ _jibda_ _jkollu_ _jmiss_ _jsiru_ _kulħadd_ _kumpanija_ _kunsilli_ \
      _lewn_ _liema_ _llum_ _maltin_ _mar_ _mejda_ _mil_ _milli_ _mingħand_ _nagħmel_ _ngħidu_ _nitkellmu_ _nofs_ \
      _pajjiżi_ _prezz_ _qrib_ _rapport_ _responsabbli_ _ried_ _sitwazzjoni_ _skont_ _sostna_ _stess_ _storja_ _xemx_ \
      _xorta_ _ċans_ _ħaddiema_ |  |  |  |  |
      """
    ),
    (
      "eo", 21,
      """
      a e i n o | l r | d j k m s t u | _k _l _p a_ e_ g i_ j_ la n_ o_ p v | _a _d _de _e _la _la_ _m aj aj_ al an as \
      as_ c de en ia in la_ li mi oj on s_ ta | _al _de_ _ka _kaj_ _li _mi _n _r _s _t de_ do er es iu ka kaj ki ko l_ \
      ma mo nt oj_ om on_ or po pr ra re ro st te ti to un ŭ | _es _h _i _ki _ko _mi_ _ne _po _pr _re _ti _ĉ an_ ar aŭ \
      aŭ_ b ci da do_ ec ed el ent est f gv h ia_ ig ing io is jn jn_ le lin mi_ na nd ne ng ngv ni no pe r_ ri se sta \
      tas tr u_ va vi vo z ĉ ĝ ŭ_ | _al_ _aŭ _aŭ_ _en _en_ _estas_ _g _ho _in _ke _ke_ _ma _pl _por_ _se _v _ĉi ad ado \
      al_ ale ali am and ant at cia co di ek el_ en_ ev ga ge gi gvo ho hom iaj ian ie igi ik io_ it iu_ iv ke ke_ kie \
      kiu kon ku lan lo mal mia mo_ mu nc ndo ns nte nto nu ojn ol omo or_ ov pa per pl por pri pro ran si so sp to_ \
      toj tu uj un_ ur ĉi ĉiu | _b _di _f _ge _kiel_ _kiu_ _ku _lingvo_ _mia_ _mo _ne_ _ni _no _o _pa _pe _sed_ _si _u \
      _ĝ _ĝi ac ajn ala aro ata ce co_ d_ das dev don eco ed_ eg ej eli em er_ era ers esp fi gen gio gr ial id iel \
      iga ika il in_ int iuj iun kom kr kt kun le_ li_ lia lig lt m_ me mon mun nco nda ne_ ni_ no_ noj nom nta oma \
      omu ond ons os ple pre ral red rel res ri_ ro_ rs rt sa sed sen spe ta_ taj te_ ter tiu tra uj_ ul unu ut vas ve \
      vo_ zi ĝi ŭt | _an _devas_ _el _he _il _j _kr _kun_ _lingvoj_ _lingvon_ _mian_ _min_ _na _ni_ _nu _nur_ _pri_ \
      _ra _ri _sa _su _tiun_ _tu _un _vi _vo _ĉiu_ _ĉiuj_ aci ak am_ ano ara atr av ba be bl bo cio cip con da_ dis du \
      eci edo ejm ekt ena enc eno ep ern et eva ez eŭ eŭt fa fe fo gi_ gra gva he hej iam ias ib ili im inc ini ion ip \
      ir is_ ism ist ita ive iz iĝ je jm kia kre kul len lo_ lu ma_ man men min moj mp na_ nas nci neŭ nik nk nsc nst \
      nti num nur of ok olo ona oni ono ort os_ ova ovi par pat pli pu raj rd rec reg rig rin rm rn rna roj rol ron \
      rso ru sc sci sk sm sto su tan ti_ tio ton tru tur tut ub ult um uni ur_ uz va_ ver vin voj von za zo ŝ ŭtr | \
      _alia_ _as _ba _c _do _ek _el_ _fo _gento_ _gr _ha _homo_ _homoj_ _ili_ _inter_ _je _konscias_ _le _lingva_ _lo \
      _miaj_ _movado_ _neŭtrale_ _of _per_ _plej_ _pu _religio_ _so _sp _st _ta _tio_ _tiu_ _tr _unu_ _uz _ĉe _ŝ ajt \
      ame ani ap ard ari bar ber di_ div doj eb ebl eda ef egi ej_ ema end eni ere erk ero ert eso evi eze for gar gas \
      gia gn ha hav ibe ide if ii iko ilo ja jmo jt jto ka_ kad kaŭ kc kl koj ks kto las lec lej ler lib lk loj lon lp \
      ltu mar mas mov mul nac nan nf nis nu_ ola oli ont op orm oro pec pol pov ra_ rb re_ rez rk rta rto sam ser si_ \
      sia smo son sti str stu tar tem ten tia tie tik tis ua ud ujn umo ura us ute vad vaj ven vid vol ze ĉe ĝa ĝi_ \
      ĝis ĝo ĵ | _aj _ajn_ _ak _aliaj_ _asertas_ _bo _ce _du _ev _fi _fr _grandaj_ _havas_ _hejmo_ _homa_ _id _ja _je_ \
      _kiam_ _kiuj_ _kiujn_ _komunikado_ _komunumo_ _kredon_ _lando_ _laŭ_ _li_ _mondo_ _mu _nomas_ _nomo_ _nomon_ _on \
      _oni_ _or _persona_ _pli_ _povas_ _pro_ _rajton_ _regno_ _rigardas_ _ro _rolon_ _si_ _sia_ _tamen_ _te _tute_ \
      _va _ĉa _ĉar_ _ĝi_ _ĝin_ _ĝis_ ab af ag akc ald alk alp alt ama ami anc ank ar_ ase ask ast atu ava aĵ aĵo aŭz \
      bla bli bo_ bon ca cel cep daj dan dar dek dem den dez dif duk edi ega egn ekl ekv ekz elo emp ene eo epa epr \
      ept eri esa ese eve evo ezi fer fes fic fik fin fr fu fun gal gan gno go ic ici ida ie_ ifi igo ii_ iki ins ioj \
      ipo isp ite iti iva ivi ivo iza iĝi iĝo je_ jma jo k_ kce kla ko_ kta kv kz laj lam lar laŭ ld ldo leg lik lim \
      lit liĝ loĝ lpl lta lto mad maj me_ mik mor nat nen nep nia nit niv nko nsi ntr nv oc oci ofi og ogr oka one ora \
      ot oĝ oĝa pi poj pon pos pt pub rac ras rat rbo rda rdo ren rg riv rko rkr rme rov rsa ruj saj sas sek sig so_ \
      soc soj sol spo ste sub sup tam tat taŭ tec tig tos tre tri tro tud ubl ui uk ulo uo up urb ure us_ uza uzi vi_ \
      vig viv vor vu zas zen zir zis zo_ ĉa ĉar ĉia ĝan ĝia ĝin ĝo_ ĵo ŝa ŝo ŝov ŭz ŭzo | _a_ _ad _af _ag _akcepti_ \
      _aliuloj_ _aliĝi_ _almenaŭ_ _am _ankaŭ_ _anoj_ _ap _ar _b_ _bone_ _c_ _da _deklaracio_ _demandas_ _deveno_ \
      _dialekton_ _difinita_ _dum_ _eb _ed _ef _eg _em _er _esperanto_ _esti_ _estos_ _et _eĉ _eĉ_ _fa _fu _gentoj_ \
      _gepatra_ _hejma_ _hejmolando_ _homaro_ _homojn_ _homon_ _ia _intencon_ _internacia_ _iu _kaŭzo_ _kies_ _kiun_ \
      _konstanta_ _kontraŭ_ _koro_ _kredo_ _kulturo_ _landoj_ _lia_ _liberkreda_ _lingvaj_ _loĝantoj_ _malpli_ _me \
      _multaj_ _naciaj_ _naskiĝis_ _nek_ _neŭtrala_ _nomi_ _oficiale_ _ofte_ _ol _ol_ _patruja_ _patrujo_ _plena_ \
      _plenan_ _politika_ _prezentas_ _principojn_ _provinco_ _rajtoj_ _regiono_ _religian_ _religion_ _sama_ _sc _se_ \
      _speciale_ _studas_ _sur_ _tempo_ _tial_ _tiam_ _tie_ _tiel_ _tiuj_ _tre_ _tutmonda_ _ur _urbo_ _uzas_ _vi_ \
      _volo_ _ĉi_ _ĉiun_ _ŝa _ŝo abo adr afe akt alg alm alo amo ans anĝ apa art aso ate ati ato az aĝ b_ bat ble bor \
      c_ ca_ ciz coj dad dam der dia dr dre dum ea eal eca ece ede edu efa efi ejo ek_ eks emo enk enŝ erm erp erv es_ \
      esi eta eti etn evu eĉ eĉ_ fil ft fte ga_ gep gil git gl gla go_ gre gu gu_ her ies ife ike iks ila imi imu ind \
      ink ipa ipr iri isi itu iul izi izo iĉ iĝa ja_ jar jek jo_ kal kci ki_ kig kiĝ kor kri ksi kti kur kut kzi lab \
      lek lg lgr liu liz lka lku lm lme lok lor lui mat mes mil mok mol mpo mpr naj naŭ nce nde ndi nec ned nej nek \
      ner nif niz nka non nse nvi nĝ nŝ nŝo ob oft oje oko ol_ ole olu ome omi onf ong onu opo ord org ori ose ote ovo \
      oz oza pan pe_ pek pen plu po_ poz pti put rad raŭ rba rdi rea rek rem rev rga rib rim rma rmo rne rof rog rok \
      rop rp rse rte rti rud rv se_ sec sid sin sis ski skr sma spr spu sur tad tak tal taĵ teb tek tiv tm tmo tn tna \
      tor tu_ tus uda udi uig uja ujo uka ula um_ uma und une uo_ upe upo uro uti utm uto val van vat ve_ vel vil vis \
      vit vu_ zat zi_ zoj zon ĉ_ ĉe_ ĉef ĉi_ ĝe ĝoj ĵon ŝan | _afero_ _agu_ _aldonojn_ _aliajn_ _alkalkulas_ _altan_ \
      _amo_ _antaŭparolo_ _apartenas_ _aprobas_ _aranĝita_ _at _be _celo_ _celoj_ _da_ _deklaracion_ _demando_ \
      _devenon_ _disigilo_ _diversaj_ _diverseco_ _donas_ _eble_ _edukado_ _efika_ _egaleca_ _emancipiĝo_ \
      _entuziasmon_ _esenco_ _esencon_ _esperantistojn_ _estus_ _etna_ _evoluigo_ _fari_ _filojn_ _fremdan_ _frue_ \
      _genta_ _gentaj_ _gl _granda_ _gv _hi _homan_ _homaranismo_ _i_ _ia_ _ideo_ _ii _ilin_ _institucioj_ _instruado_ \
      _interesoj_ _internaciaj_ _iu_ _jam_ _k_ _kaŭzoj_ _kia_ _kian_ _komuna_ _komunika_ _kongreso_ _konsciante_ \
      _konscienco_ _konvinkoj_ _kredas_ _kultura_ _kulturaj_ _landon_ _lernantoj_ _lernas_ _lernejano_ _ligita_ _lu \
      _ludi_ _malegaleco_ _malgrandaj_ _morojn_ _naturan_ _neniam_ _neŭtralan_ _nia_ _nivelo_ _ok _ordonoj_ _p_ \
      _parolantoj_ _patrolando_ _permesas_ _personoj_ _plene_ _plimulto_ _politiko_ _popolo_ _povu_ _prezentos_ \
      _principaron_ _principoj_ _projekto_ _publikigi_ _pure_ _reciproka_ _redakcio_ _registaroj_ _religia_ _religiaj_ \
      _religioj_ _resti_ _revuo_ _rigardi_ _samhejmanoj_ _samprincipanoj_ _scio_ _sciu_ _senton_ _senŝovinisma_ \
      _siajn_ _socia_ _socian_ _sole_ _speciala_ _super_ _supozata_ _t_ _tiujn_ _tutan_ _universala_ _uzado_ \
      _varsovio_ _ve _vilaĝo_ _vivo_ _vorto_ _vortoj_ _vortojn_ _ĉe_ _ĉefa_ _ĉiam_ _ĉian_ _ĝe _ĝenerale_ _ĝia_ _ĝiajn_ \
      _ĝian_ _ŝanco_ _ŝovinismo_ abl aco adi afi agu aks alf als amh amp amu ang ape apr arb are ars asm ave avi avo \
      azo aĝo aŭp aŭt bas baz bez bi br bro bs bt bte ced cen cer cie cii cis ciu dak deo dik dir dok du_ dua ege eja \
      eko eku ela emd enf enu eo_ eog erg eto ezo fa_ fam fan far fek fir fre fru gaj ge_ geo gis gna gos gvi hi his \
      ibi idi ien iii ikt ile ime ina inf inv ipi ira irm isa iĉe jam jan jen joj ju jus kan kas kaz klu kra kst kva \
      kve kvi lad lap lat laĝ lf ll lpa ls lte ltr lud lur luz md mda mem met mh mhe mit mpl nad ndu nes nfa nfe nfo \
      nge ngl ngr nin nkc nl nor nov ntu nua nve nĝi nĝo oba od ofe okr om_ omp onv opa opr ore ost oti ovu p_ pac pas \
      pet piĝ pop pot pur raf rak ram rap rar rep rge ria ril rio rit riĉ rob rom rtu rua rue rva sal sil ska sko sos \
      sov t_ tin tit tiĝ tuc tun tuz ua_ uad uan ubt uc uci ue ue_ uin uki una unk ust uta uzo v_ var vii vio viz vos \
      vuo x x_ zad zaj zaĵ ze_ zia zit ziv ĝad ĝen ĝit ĝos ĵe ĵet ŭp ŭpa ŭto | _administre_ _adresaron_ _adreso_ \
      _adresoj_ _aferoj_ _agoj_ _agrabla_ _akceladi_ _akceptis_ _aktivan_ _aktualecon_ _aldoni_ _aldono_ _alian_ \
      _alkutimiĝos_ _alproprigi_ _alskribita_ _alta_ _alte_ _altrudi_ _altrudu_ _amikoj_ _amus_ _anglalingvaj_ \
      _anglan_ _ankoraŭ_ _anojn_ _anonime_ _anstataŭ_ _antaŭvidas_ _ar_ _aranĝojn_ _asociiĝo_ _ateismo_ _atingi_ \
      _aŭtoro_ _aŭtoron_ _barante_ _barbaraj_ _barbarecon_ _baroj_ _barojn_ _baron_ _batalan_ _batalas_ _batalilon_ \
      _bazita_ _bazo_ _bezonoj_ _bezonu_ _bona_ _bono_ _cedo_ _ci _cirkonstancoj_ _d_ _dank_ _deklaras_ _del_ \
      _demokratia_ _dependas_ _detale_ _deviga_ _devigajn_ _devigan_ _devigas_ _devus_ _dezirantoj_ _deziras_ _deziri_ \
      _dezirinde_ _dezirus_ _diktas_ _dio_ _direktas_ _dirojn_ _disdivido_ _disecon_ _disigas_ _disponi_ _disputoj_ \
      _disputojn_ _diversajn_ _diversecon_ _diversgentaj_ _dividas_ _dividitecon_ _dokumentoj_ _domo_ _donante_ \
      _donata_ _doni_ _donis_ _du_ _dua_ _duan_ _dubaj_ _eblas_ _ebligi_ _eduki_ _efektive_ _efikojn_ _egalrajte_ _fe \
      _ga _hu _iv _ix _ju _kl _kv _l_ _o_ _ob _op _sf _sv _v_ _x _x_ _ĝu _ŝu ad_ adm aga ago agr aje akl aku alb alh \
      alj all aln alr amn amr amt ana ane anl anĉ api apo arc asa avu aze azi aĝe aŝ aŝe aŭa aŭm aŭv bad baj ban bf \
      bfo bi_ bit blo boj bp bpr bsk bst bu but caj can ce_ ces cev ci_ cil cir cod cor dat dec del dep det deŭ dig \
      dio dit dm dmi dom ds dsk dub duo eba ee eev efe efu ei eis ekm ekn eld ele elk elp elĵ em_ eme ems eng enh enp \
      ens eof epe epl epo erd erf erŝ esc ete eu eul eĝ eĝo fac faj fal fas fel fen fia fio fit fiĉ fl fli fon fos fra \
      fur fuz gad gat geb glo gni goj hel hor hu hum iak ibo ibr ibu ice ido idu ier ifa ifu ige ign igu iig iiĝ ima \
      imo imp ine iom iot ipe ire irk iro iru isd ise isk isl ito iv_ ix ix_ ize iĉa iĉo jne jte kam kap kaŝ kel ker \
      kil kle klo km kma kn kni kov kro ksa ksh ksk ksp kte ktr ktu kum kuŝ kze lac lal lav lb lbo lda lde lem les lez \
      leĝ lfa lfe lh lha lid lil lio lis liv liĉ lj lju lko lla lli lmu ln lno lpe lpr lr lra lse lsk lu_ lua lv lvo \
      lĵ lĵe mb mbr mec med mig mir mis miĝ mn mna mot mpe mpu mr mre ms mst mt mte mur mus mv mvo nca nds neb nee nem \
      neo nfi nfl nga ngi nh nha nie nig nim niu nk_ nkl nkt nku nla nli np npr ns_ nsk nsn nso ntl nui nuj nun nuo \
      nut nuz nĉ nĉi obs oce odi odo ofu oke oki okt oku oll olv omb onc oo oop ope opl orr orĵ osa osp ovr oĝl pab \
      pag ped pi_ pid pir pla pra pru pte pto pug pul rab rav raĝ rc rce reb ref rej ret rf rfe ric rid rif rii riz \
      riĝ rl rli rmv rni roc roo rot rpa rpe rpi rr rri rsg rsp rui ruo rus rvi rĵ rĵe rŝ rŝa san sar sav sce sd sdi \
      sf sfe sg sge sh she sim sio sit skl sku sl sla sme sn sna spa spi spl suf sus sv svi tei teu tim tl tli tod tok \
      top tua tul tv tvi ual uat ub_ uba ubf ubp ubs ude udo udu uf ufi ug ugn uld ulp ume umi unl unv uoj uop uos url \
      urs usp utr utv uŝ uŝa vaĵ veb vec ves vok vop vr vro vus za_ zem zer zio zor zos ĉan ĉec ĉer ĉes ĉio ĉit ĉo ĉoj \
      ĝas ĝec ĝl ĝlo ĝu ĝuo ĵo_ ĵoj ĵos ŝaj ŝas ŝe ŝe_ ŝu ŝul ŭa ŭan ŭm ŭmo ŭti ŭv ŭvi ŭza |  |  |  |  |  |
      """
    ),
  ]
  static let cyrillic: [(language: String, top: UInt8, groups: StaticString)] = [
    (
      "ru", 18,
      """
      о | а е и н т | в л р с | д к м п у | _в _н _п _с а_ б г е_ з и_ о_ ст то ч ы ь я я_ | _д _и _к _м _о _по _т ен \
      ет ж й й_ ка ко м_ на не ни но ов по ра ро т_ х ь_ | _б _з _и_ _на _не _пр _р _у _ч ак ал ан ат в_ ва ве во го \
      да де ел ер ес ит к_ ла ли ло ль ме ны ог од ол ом ор ос от пр ре та те ти то_ ть ть_ у_ х_ ш ы_ ю | _в_ _г _е \
      _за _ка _ко _л _не_ _то e ав аз ам ар ас бо ви вы го_ ди до ед ем ени ет_ же за ил им ин ис ки ле ли_ ма ми мо \
      на_ не_ нн но_ об ой ой_ он ост ри ру с_ се ск сл со ств ся ся_ тв тр тс ц че щ э ю_ | _а _бы _во _вс _вы _до _ж \
      _мо _на_ _он _от _ра _с_ _со _ст _х _чт _что_ _э _эт _я r ад ае ает ак_ ать ая ая_ бе бы вс да_ дн ду ег его ей \
      ек ем_ енн ест жи зн ив ие ие_ из ик их их_ ия ия_ ка_ как ки_ кр ку л_ лов льн лю ля мен ми_ му н_ ну ова ого \
      ое ож ок оль ом_ ото оч па пе при про раз ры си сп ста сто стр тор тся ты уд уж ус ут ф хо ча чи чт что ше ые \
      ые_ ый ый_ ых ьн эт это ят ё | _а_ _бе _бо _ве _го _де _ес _же _из _ис _как_ _лю _ме _ни _но _об _пе _св _се _сл \
      _та _те _ф _хо _че _это_ _я_ a c d i n o s t аб аж али ани ап аст ах ач аю ба бл бол бр бу ва_ ват вл вн во_ все \
      га гд гда гр д_ дел дл др еб ев ее ее_ ез ей_ ель ере етс еч же_ жен жн з_ зд зы ид ий ий_ ир ист ит_ ите ить иц \
      ич ко_ ком кт ла_ лен лу мн мож му_ мы ни_ ние ник ния нно нны нов ног нос нт ны_ ные ных нь ня ов_ ове ово оди \
      одн ое_ оз оп оро от_ пер пи под пол пос пре р_ рав рас ред рос са св ска сн сс сти сть су сь сь_ так тво те_ \
      тел ти_ тн том тра ту ты_ ум уст уч ую ци чн ши ще щи ыл ым ых_ ьк ьс ют | _s _бу _ва _вр _все_ _да _дл _для_ \
      _др _если_ _жи _зн _из_ _к_ _кр _ле _ли _ма _ми _мн _му _мы _но_ _о_ _од _он_ _ос _от_ _па _по_ _ре _ро _ру _са \
      _си _ск _сп _су _то_ _тр _у_ _ус d_ ed ee re ави аг аза ай ако ал_ ала аль ам_ ами ано ас_ ах_ аш ают би бра буд \
      бы_ был вае ван вер вет вк вор вр ву вы_ г_ ги гл гов гра гу дв ден дет дин дит для дно дру ды еж ела ели ело \
      ень еп еск есл еш ещ жа жд жно за_ зв зи зм зна зо иб ива иг из_ ии ии_ или им_ име ина иче каз ке ке_ кл ков \
      ког кой кон кот кра ку_ ло_ лы льк люб ля_ мер мет мы_ нас нач ная ное ной ном нс ный ным нь_ обр обы ови огд \
      оже ожн ои оле оло ому он_ она они ора ори оры осл ох оче ош оя пл по_ пра пу ра_ ран рат рем рн ров род рт руг \
      ря сам сво се_ ски ско сле сли сло см спо сте та_ тал тан тве тем тер тк тог тол тре тро тьс уг ук ул уп ур ут_ \
      уш ую_ фо ход ца ца_ це чен чес чит чно ша ше_ шь шь_ щин ыв ыва ык ым_ ыс ыт ько ьно ьны ься ьш юб ют_ ющ яз | \
      _sc _screened_ _ба _без_ _ви _вы_ _гл _гр _дв _ду _ег _его_ _есть_ _же_ _за_ _ил _или_ _им _ин _их _их_ _когда_ \
      _кт _кто_ _ку _можно_ _мы_ _ну _она_ _они_ _оп _пи _пл _пу _см _так_ _только_ _ты _ты_ _уж _ум _фа _фо _ц \
      _чтобы_ _ш _яз b cr cre ed_ een en ene h l m ne ned p ree sc scr u або ава авл аже азд ака аки ало аме анн ара \
      ари аро аси ате ати ац аци ачи без бес бов бот быт бя вал вед век вен вес вид вит вле вля вно вод вое воз вой \
      вол вос вре вст вт вто вь вя гла год гор дан де_ дер ди_ дк дни до_ доб дов дол дос дс дст ду_ ды_ дь ебе еде \
      еди едн ез_ еко еле еме ему ен_ ент енщ еня ер_ ера ерв ерж ете ети ех ец ешь жет жив жиз жу зат зде зов зу зык \
      иа ибо иде изн ик_ ика ико ил_ има ин_ ино ины ио иро иск исп ись ита итс ица иш ию ию_ йн йс йт каж кая кие кий \
      кол кор кто кус лад лас лат ле_ лед лет лин лит лич лк лн лос лс луч ль_ льз льш люд ма_ мат мин мир мне мно мог \
      мол муж мя над нал нап нар наш нд нен нет ним нк нст ну_ нщ нщи ня_ обе обо овк овы ога оги огр од_ ода одо озд \
      ок_ ока олн ома опр осо отв оти ою пар пис поз пок пом пор пот пус раб рам рв ре_ рев рен рж рим рит рм рог рой \
      ром рот рош рус ры_ рь сег сем ску сно соб сов ср сту сч тав там тат тва тив тит тл тно тны тоб тов той тоя тя \
      уб ув уда уде уе ует уже уз усс ух ущ фа фи ха хот час чел чем чер чет чин чк чу шен шк ща ыб ыли ыть ыш ье ьз \
      ьше ью ью_ юд ютс ющи яд яе яет язы ям ян ят_ ять ё_ | _d _p _r _ав _бл _более_ _больше_ _бр _будет_ _бы_ _было_ \
      _быть_ _вз _во_ _вот_ _время_ _гд _где_ _да_ _ди _до_ _ещ _женщина_ _зд _кл _ла _ло _лу _меня_ _мне_ _может_ \
      _нас_ _нет_ _ог _один_ _ок _оч _пословица_ _сн _ср _ту _ув _уд _уже_ _ук _установки_ _це _ча _чем_ _чи _чу e_ f \
      g in n_ t_ w y авн авт аго агр ада адо аем ажд аз_ азы аи айл акт але алк амм амо ан_ ана ане апр арт асн асс \
      ась ата ато аты аф ача аче аше аши ащ аю_ ающ б_ бал бе_ бер бит бла бле бли бн бо_ бог бор бро бщ бще бя_ вам \
      вар вас ваю вд ве_ вел веч вз вил виц вки вны вои вот вую вш вых вь_ га_ гат где ге гля гол гру дав дае дал дар \
      дей дна дне дны дом дра дь_ дя ебя ево едо едс ежд ек_ ека ект ел_ емы емя ена ене ены ео ери ерн еро ерт есь \
      ета ето етр еть ех_ ец_ ече еще ею жда жде жел жит жу_ жч жчи зав заг зак зал зам зан зап зве зг зда зе зк зл \
      зме зни зр зыв иал ивн иво ивы ием иж изв изм ики ила ило иль ими имо ине ини инс ину ион ип ира иса ици ичн ишь \
      йл йст йте кал кам кан кар ким ких кла клю кн кое кре кру кры кс лав лаг лан лее лж лив лик лис лог лож лся лы_ \
      льс люч ляе мал ман мес мл мм мой мон мор мот мп мыс мя_ нав нае нак нам нев нег нее ней нем нес нии ний нит них \
      нич нию нна нск нуж нут ную нц нят обл обн общ овн овь огу оде ожи око окр олж оли оме омо оне онн оно оо ооб \
      опи ор_ оре орм оря оси осн ось ота оте отк отр охо очк очн ощ ою_ пал пас пит пла пов пон поч пы раж рак рал \
      раф рд реб рел рес рет ри_ рив рис рк рно роб рое рои рон рс руж руз рук рый рь_ све себ сер сил сис сит сла слу \
      сме смо соз сос спа спе спи сре сск сст стн сты суд сх сы тае тар тви тву теб тек тик тил тин тич тли тож тот \
      точ три тру тст ту_ туп тур уг_ уго удо ужн ужч уй ука ума уме ун уча уче учи учш ушк уще фай фор хи хор хоч ху \
      ц_ цел ции цио чае чал чны чш чь шн шо ще_ щен щес щё ыло ыми ып ыр ысл ье_ ьзо ьм ьт ья ья_ юби юбо юч яв ял яс \
      ях ях_ ящ яю ём ёт | _a _b _c _de _f _i _m _ак _ар _был_ _были_ _вам_ _вас_ _вк _вл _вн _всегда_ _всего_ _всех_ \
      _всё_ _га _ге _гу _даже_ _дн _других_ _ед _ее _ее_ _еще_ _ещё_ _женщины_ _жизни_ _жизнь_ _зв _зе _зи _значит_ \
      _иг _ид _ки _кн _который_ _ли_ _лучше_ _любовь_ _люди_ _много_ _могут_ _над_ _надо_ _него_ _ни_ _никогда_ _них_ \
      _нужно_ _оно_ _ор _очень_ _под_ _пока_ _после_ _потому_ _поэтому_ _при_ _просто_ _раз_ _ри _ры _сд _себе_ _со_ \
      _сч _там_ _тв _тем_ _ти _того_ _тоже_ _том_ _тот_ _уп _ут _уч _хорошо_ _ху _человек_ _этого_ _яв a_ an an_ ar de \
      g_ i_ k l_ ma oo ra ri s_ st v абл авд аве аво ад_ аде ади аеш ажа ажн азв ази азм азн азо азу ай_ айт аке ама \
      амы анд анс ант аны ань апи аре асо асп ат_ атн ату ау афи бед бел бен бк блю бно бой бс быч важ вая ви_ вин вис \
      вла вне вни вов вог вом воп вою вп вра всё ву_ вши выб вые вый вым вып выс выш вят ган ги_ гих глу гн гой гос \
      гро гу_ гут даж дат даю два две дво дев дек дес дил дим дис дм дня дож док доп дор дре дро дум дут дух душ дых \
      дят еа ев_ ева еве евн егд ед_ еда едл еду еет еза езд езн еи ейс екр екс елы еля ема еми емн емо ено енс епе \
      ерд ерш ерь еря есн есо есп есс етк етн еты еча ечн ещё её её_ ж_ жае жал жат жды жес жк жна жны заб зад зб зво \
      здн здо зим зит змо знь зра зы_ ив_ иве игр ида иди изо илс инн инт ире иру исл исо ити ито ича ичи ищ йк йти \
      кат ках кач кв кет кос кри кро кти кул кую лаз лг лег лез лей лек лем лес лжн лиз лиц лиш лия лка лл лод лом лч \
      лча льт лю_ ляд ляю лё мед мее мел меч мит мны мое мом мос мпо мс муд наз нан нат нах нац нг нед нек нер нил ниц \
      нт_ нта нти нул ньш ню об_ оба оби овл одс оду оды одя оей ожа ожд ози озм оиз оит ойн ойс олу олч омн омп онт \
      оня опа опо орн ору ос_ осе оск осу отд отл отн отя оф оц очи оше оши ошо оэ оэт оян оят п_ пад пак пен пле пло \
      поб пог поп пох поэ пт пут пь пя пят рад рай раш ращ рая рвы рг реж рез рек реп реч реш ржа ржи рик рил рин рич \
      рма рна рны ро_ рож рок роп роч рп рст рти ру_ руб руд рх рш рыб рые рых ряд рят са_ сал свя сд сде сел сех сив \
      сид сим скр сна сне со_ сок сол сом сот спр сси ст_ сущ схо сча сы_ сьм сё сё_ таю тд тей тен теп тим тир тия \
      тка тки тои тью уга уги уди удр уду удь ужа ужи уйт уко уль уля умн упа упр ура урн уск ути утс уть ух_ уша уют \
      ующ фот фр ха_ хв хр худ це_ цен ция цы цы_ чан чат чег чи_ чис чка чки чше чь_ чё шат шег ши_ шка шко шл шо_ шу \
      щие щий щих щу щё_ ъ ыба ыд ыка ыко ыл_ ыла ын ыст ыч ычн ыше ьзу ьме ьст эти юди юще явл яж як ям_ ятн ятс яч \
      яют яя ём_ ён ёт_ | _автор_ _будут_ _была_ _времени_ _всем_ _говорит_ _два_ _друг_ _друга_ _другой_ _ей_ _ему_ \
      _её_ _жить_ _здесь_ _им_ _именно_ _искусства_ _искусство_ _использовать_ _каждый_ _какой_ _которая_ _которой_ \
      _которые_ _которых_ _лет_ _либо_ _лишь_ _любви_ _людей_ _между_ _меньше_ _мир_ _можете_ _мужчина_ _мысли_ _нам_ \
      _например_ _наш_ _несколько_ _ничего_ _ну_ _об_ _обычно_ _одного_ _потом_ _пусть_ _разделов_ _сам_ _своего_ \
      _своей_ _своих_ _свой_ _свою_ _себя_ _системы_ _спасибо_ _также_ _такой_ _тебе_ _тебя_ _теперь_ _тогда_ _тут_ \
      _уж_ _умолчанию_ _фото_ _хотя_ _хочет_ _человека_ _этой_ _этом_ _этот_ _является_ _языка_ _языков_ | _dev_ _ext_ \
      _partman_ _raid_ _ru_ _string_ _большой_ _будто_ _былин_ _вдруг_ _ведь_ _вижу_ _вместе_ _вопрос_ _выбрать_ \
      _глаза_ _говорить_ _говорят_ _года_ _горе_ _день_ _деньги_ _должен_ _должна_ _дома_ _дух_ _жена_ _женщин_ \
      _женщину_ _загрузки_ _закон_ _затем_ _здравствуйте_ _зимой_ _изделия_ _изменить_ _имеет_ _иногда_ _каждого_ \
      _какая_ _какие_ _кого_ _которого_ _которое_ _красота_ _куда_ _легко_ _лицо_ _любит_ _мало_ _меню_ _место_ _мира_ \
      _мире_ _младописьменных_ _многие_ _мой_ _море_ _моя_ _мудрость_ _мужа_ _мужчин_ _мужчины_ _нажмите_ _наиболее_ \
      _найти_ _народ_ _народов_ _нашего_ _ней_ _некоторые_ _нем_ _нибудь_ _никто_ _ним_ _одна_ _однако_ _одно_ \
      _особенно_ _ответов_ _первый_ _перед_ _помощью_ _понимаю_ _почему_ _правду_ _праздником_ _программа_ _программы_ \
      _работает_ _равно_ _раздел_ _раздела_ _руки_ _русская_ _русский_ _рядом_ _сама_ _самые_ _самый_ _святой_ \
      _сделать_ _сегодня_ _сейчас_ _сети_ _сидит_ _сказал_ _сколько_ _слишком_ _слова_ _сначала_ _собой_ _совсем_ \
      _стало_ _станет_ _стоит_ _столько_ _странно_ _страны_ _такая_ _такие_ _таким_ _такое_ _тех_ _тому_ _указать_ \
      _устройства_ _файла_ _файлы_ _хотите_ _хочется_ _художник_ _часто_ _чего_ _через_ _чувство_ _эти_ _язык_ _языке_ \
      _языки_ | _debian_ _https_ _preseed_ _primary_ _www_ _боги_ _брак_ _будь_ _былины_ _быстро_ _вами_ _весь_ _вещи_ \
      _вид_ _воды_ _вокруг_ _вообще_ _вручную_ _встал_ _вся_ _второй_ _выходные_ _выше_ _давно_ _две_ _дело_ _дети_ \
      _дня_ _достоинства_ _захочется_ _имена_ _иметь_ _кажется_ _кому_ _конечно_ _котором_ _легче_ _лежит_ _любить_ \
      _люблю_ _момент_ _наши_ _неизвестный_ _нельзя_ _ними_ _оборудования_ _обратно_ _одной_ _основном_ _отличается_ \
      _параметра_ _параметры_ _права_ _про_ _работу_ _разделы_ _самого_ _самом_ _свете_ _своем_ _свои_ _скажу_ \
      _скорее_ _смысл_ _создания_ _список_ _стали_ _становится_ _тома_ _три_ _управления_ _хочу_ _число_ _чуть_ _этих_ \
      |
      """
    ),
    (
      "uk", 18,
      """
      о | а н | в д е и к п р с т у і | _п з и_ л м я | _в _д _з _н а_ г но о_ пр ро у_ ь я_ і_ | _на _пр _с _т ан ат \
      б ва го е_ ен за й ко на ни нн ні ов по про ст та ти х ц ч ш ю | _б _за _к _м _по _р _я _і ав ак ар ати в_ ви вн \
      во ві до ер ж й_ ку мо не ння ня ня_ ні_ ог од ол ом он ор ос ра ре ри ти_ то ці щ ь_ ю_ як є ід ї | _а _бу _ви \
      _г _до _ко _не _о _у _ц _щ _що _і_ ал ам анн ас бу від го_ да де дн до_ ді ек енн з_ ий им ис ит их их_ ка ки \
      кон кт ла ле ли ло ль ля м_ ма ме ми ми_ му му_ мі на_ не_ нов об ого оз оп от пе рі су сь ся т_ те тр ту ть ть_ \
      ті ув ува уд ут ф х_ це що ьк є_ ів ів_ ій іл ін ї_ | _в_ _ві _го _де _до_ _з_ _колеги_ _л _ми _ми_ _на_ _не_ \
      _па _пе _пі _ро _ст _су _та _то _це _ч _ш _ша _шановні_ _що_ _я_ _як ад ако ано ац ає буд ван ват вні га ги ги_ \
      гол ду дя ег еги ект ел ем ере же за_ зак ив ий_ ик ин йн к_ ка_ ки_ кол кр ку_ кі лас лег ли_ льн лі мо_ них \
      но_ нт ну овн ово одн ое оек ок оле оло ому оно опр ої ої_ па пер пра при пі рав ро_ рое роз ру ск сл сп ста ськ \
      ся_ сі тан том ту_ ую ую_ ча чи ша шан шу що_ ьн ьо яку іс | _будь_ _да _дя _дякую_ _ді _за_ _зм _кн _ла _ласка_ \
      _ма _мо _про_ _ре _рі _сл _сп _та_ _тому_ _у_ _ф _це_ _чи _є аг аж аз ай аме ап аро аск аці ач ає_ ба бі ве вл \
      во_ вс гр гу д_ дав деп ди дно дні дь дь_ дяк ед ей ент еп епу ес ет же_ жен зв зи зм зн иг ил ист ита ити иц ич \
      йня кн кни ком кра кт_ кую кі_ лов лос лю ля_ мен мін н_ нар нас ни_ ний ном ноп ної нс ну_ нь ова ож опо орм \
      ост осу оч ош ошу ою ою_ пар пи пов пол пу пут під рий рим рм род роп рош рт с_ се си ска сн стр сув суд та_ так \
      тат те_ то_ три тьс ті_ удь ук ум уп ута ує фо фор хо це_ цій че чн ше шен шу_ ько ьог ьс ься ят єм єт ій_ іль \
      іст іт іш ія ії ії_ | _а_ _ал _але_ _ба _ва _вн _вс _гр _дл _для_ _ду _е _законопроект_ _зв _зе _мі _но _об _ос \
      _пи _прошу_ _рішення_ _са _св _си _ск _те _тр _ук _х _цей_ _ць _цього_ _ча _щодо_ _які_ _є_ _ін аб ава авк ада \
      аз_ але али аль алі ам_ ами ани ані ара арл ас_ аст ах аш аю аєт аї аїн б_ би бо ва_ важ вер ви_ вк вне вни вно \
      вор ву ві_ гл гов год гу_ дан дат дв дж дже дл для дт дтр ду_ дів ев ез ей_ емо жа зг зе зем зиц змі зна зу ид \
      из ийн им_ имо ися иці йо йс кий кл ков кор кту ків лам ле_ лек лен лив лу лі_ мат мов мож міт над наш нен нес \
      ниг ним нк нні ног нос нсь нь_ нят ніс ови ову ові ода оди одо ози ок_ оку ом_ омі она онн ори оро отр оц пит \
      под поз поп пот р_ раз рак рац раї ред ри_ рл рла рн роб ря ріш са св сло сно со спр сти сто сту сть сті сь_ тв \
      тет тк тн тов тра трі тт уде уж укр ул ур ус фр цей ць цьо ція ції час чит чно чу ши ще ще_ щод ьки ьно юв юва \
      ют ють яг яд яки які ян ємо єть іб ід_ ідн ідт із ійн ік іте іше ію ію_ ія_ їн їнс | _бі _ве _ви_ _внесення_ _во \
      _від_ _голосувати_ _дв _дуже_ _ел _ж _законопроекту_ _зараз_ _й _комітету_ _кр _ку _ме _нас_ _од _от _питання_ \
      _по_ _проект_ _ра _ри _се _слово_ _сь _сьогодні_ _так_ _те_ _ти _ті _фо _фр _хо _ці _ще _ще_ _як_ ав_ ави авл \
      авн аво ага айт ак_ акт акц апо апр арн арт арі ат_ ату ать аю_ ают аєм бе бл бн бр бул бут біг біл вал вам вар \
      вд вж вид вик вит вищ вка вон вою вої вр всі вт ву_ вч гля гот гру дає дб де_ дем ден дер ди_ дин дни док доп \
      дос дп дпо др дс дуж ді_ дій діл еж екс еле ель еме ень ео ер_ ерт ерш есе ету ех еч еє еєс ж_ жав жи жк жл жли \
      жн жу зал зап зар зве зви згл зд зо зп ивн иго ида иж ижк изн ика ико или има ими иму ина ини ино ир ичн иш ищ \
      йни йсь йт йте каз ких ког кс ктр кум куп кц кці ла_ лад лик льк льш ляг ляд лян ма_ має мел мер мог міс нал нам \
      нап нач нд ниж нно ною нц нів об_ обі оду оді оже озг оли оля олі оме ону оо оси оти очу пан пл по_ пок пон пор \
      пів рат рг рен реє риз рин рит рма ров рок рон рос роц руп рш ряд ріб рів сам сво сен ско спо спі ств сте сьо \
      сі_ тав тар тер тив тим тин тис тич тор тос тре тро ття туп тя тя_ тів тіл уг уже уме ун ути уть ує_ уєт фра фі \
      хи ход хі хід ці_ цію чен чи_ чин чни чо чі ше_ шо щи ькі ьні ьш юд юч яга як_ ям яти ято єс єст іа іал ібн іг \
      іда ідп ійс іля ім ін_ іни іні ір іч ічн іє | _аб _ад _ак _бе _буде_ _будемо_ _вв _вд _вж _вже_ _вл _вони_ _все_ \
      _голосування_ _група_ _давайте_ _депутату_ _документообігу_ _др _ек _електронної_ _зб _змін_ _зміни_ _зн _зр _йо \
      _його_ _ка _коли_ _ли _надається_ _нам_ _народному_ _номер_ _ні _ор _парламенту_ _питань_ _потрібно_ _при_ \
      _прийнято_ _пропозицію_ _пу _після_ _реєстраційний_ _року_ _рік_ _саме_ _ставлю_ _сі _також_ _того_ _тоді_ _ту \
      _тут_ _тільки_ _форми_ _фракція_ _фі _хочу_ _хт _хто_ _ци _час_ _читання_ _щоб_ _яка_ _який_ _якщо_ _єв _єд _ї \
      абу авт авч адж аду ажа аза айб айн аки ала амо ане анс ант ань аре асн ата атк атс атт аті ах_ ахи ацю ача аче \
      ачи ашо ба_ бат бач бг бго без би_ бно бо_ бх бхі вав вай ваш вв вед вел вже виз вил вим вин вис вих вич вла влю \
      вог вро все вто вчи вщ вщи вій вір віт г_ гад гал ган гар гає гі да_ дал дба дд дді дк дм доб дов дру дсо дум дх \
      еб еві еда еде езп ели ема емл емн ена ени ено ені еоб ерж ерм ерн еро ері ест есі еф ефо ец жит зав зас зат зах \
      зац зб зов зпо зр зум иво иві ига ики икі ин_ ині исл иту иф ише йб йд йм йма йно йог йон кат ким кла ко_ кож \
      кою кої кре кти кто кщ кщо кіл лис лиш ло_ лож лу_ льт лю_ люв ліз літ май мал ман маю ме_ меж мет мк мл мн нав \
      нан нео ник нни нод нок нот нт_ нто нту нув нут нує нф нці нш ньо ню ню_ ням ній обг оби обл обо обр обх ож_ ожл \
      озв озп озу ока окр ома омо они ооб орг оре ору орі оск осн осо ося ота отк ото оту ох оце очн оє па_ пла пн пом \
      пос поч пре піс ра_ ран рга рд реб рев рез рес реф рех реч рж ржа рив рик рис рми рог ром рот рс рті ршо рік сві \
      се_ сер сил сис сит слу сля сов сот спе сц тал там тва тво тем тик тко тку тог тод тоо точ тс тсь тті тур тут \
      тьк уа уго удд удо ума умі унк упа упн уст усі ут_ утн уч уш уют уєм фе фін ха хис хоч хт хто ху цев ци цю ця \
      ця_ ціа ціл чер чу_ чі_ ших шую щин щоб ька ьни ьом ьт юдж ючи яду яка якщ ям_ ятт єв євр єд єте івщ ігу ідс ідх \
      іза ік_ іка іло іна інф інш ісл ісц іти іть іх іх_ іц їх їх_ | _або_ _ав _аг _ан _батьківщина_ _були_ _бути_ \
      _вами_ _вк _власності_ _вона_ _вп _вр _всі_ _всіх_ _вт _вч _га _голос_ _готові_ _далі_ _два_ _депутатська_ \
      _депутатів_ _деяких_ _добре_ _дійсно_ _ділянки_ _жа _жаль_ _жи _закон_ _законодавчих_ _закону_ _запрошую_ _зг \
      _зд _земельні_ _землі_ _зо _йд _книгарень_ _книги_ _книжки_ _комітет_ _кі _лише_ _лю _майбутнє_ _мали_ _мають_ \
      _маємо_ _мовою_ _може_ _можливість_ _наполягає_ _народних_ _необхідність_ _ни _ну _ну_ _обговорювати_ _один_ _оп \
      _основу_ _пане_ _парламент_ _партії_ _передати_ _переходимо_ _пл _позиція_ _поправка_ _права_ _прийняти_ \
      _прийняття_ _проголосувати_ _проекту_ _пропонується_ _просто_ _проти_ _підтримати_ _раз_ _речі_ _ринку_ _ринок_ \
      _роботи_ _розвитку_ _розгляду_ _розумію_ _році_ _свої_ _сказати_ _статті_ _стосовно_ _суддів_ _суди_ _судів_ \
      _таки_ _то_ _треба_ _ув _увагу_ _ур _ус _ут _фе _хв _цьому_ _ця _ця_ _цілому_ _частини_ _че _чи_ _читанні_ _чо \
      _ят _із _із_ _їх _їх_ _її _її_ o r або авд аві агр агу ад_ ади адм адя аді аже ажл ажі ази азу айо акл аку ало \
      алу анд анк апе арс асп ася асі аху аши ашу ая аяв бан бит бле бли бм бме бот бра бре бро бс був ваг вад вач ває \
      вва вдо вді вий вки вку влі вод вол вом вос вп вст всь всю віс га_ гам гат ге гор гос гра гре гро дам дар дбу \
      два дви дво дет дея джу дз дим дит дку дмі дол доу дув дур дут дхи дян дія дії еба еве еви ед_ едб еду ейс еко \
      еми емі енд ене епр ерг ет_ ете ети ето еть ехн ехо ехі еці ечі ея еяк жал жає жки жко жна жо жу_ жі заг зай зам \
      зая збр зга зді змо зму зно зпе зро зі зі_ иб ив_ ива иви иги иді ийм икл ила иле ило иль име имк имі ине инк \
      ину ип ись итк ито итр итт ить ифі ихо ицт ича ичи ище ищи йбу йде йна йні йсн йш каж кам кан ке кли клю код кри \
      ксп кті кул кує кій кін л_ лат лем лом луг ль_ льс люд люч лює лід маг мад мац мих млі мни мп мув мує мі_ між \
      міл мір мію наб наг най нат нац нду нем нер ниц нич нки нкт нку нню ноз нр нр_ нсо нта нти нті ную нфо нце нши \
      нє нє_ ніз нік ніх ніц обм ов_ ове овл овс огу одж ожн озд озе оки ола олу омп он_ онс онт оні опе ор_ ора орд \
      орю оря ос_ осп ось осі оу оус оф ох_ оці оча оче очи ощ п_ пад пей пек пец пис пле пря пун піл рай рах рго ре_ \
      рег рем рет риб риг рид рич рме рму рмі рна рне рно рну рор рою рсь рта рти ртн рто ру_ руг рук рю рюв рям рі_ \
      ріа різ рій ріу сан сел сим скл скі слі соб суб сус сут сує сце сю сюд сів сід сій сіл сіх сії таю тве тех тит \
      тиф тки тне тнє тру туа тув тьо тії уац уб уди уду уді укт ула ули уло уль улю умо упи упу упі ури урн уря ус_ \
      уто утт ух уше уюч фа фак фер фік хв хил хн хні цед цт цтв цюв ців ціє ча_ чай чат чає чис чих чні чої ша_ шил \
      шим шл шн шог шом шт ші щен щу ьше ює яв яд_ яко ял янк ять ях яч єди єдн єю єю_ єї єї_ іат іва івл івн івс ідб \
      ідв ідк ідо іді іж із_ ізн ізо іку ім_ інн іно інц іо іта іу іус іці ією ієї їнц її її_ | _аби_ _адже_ \
      _адміністративні_ _актів_ _безпеки_ _би_ _будуть_ _була_ _було_ _більше_ _біля_ _вам_ _вас_ _вважаю_ \
      _вдосконалення_ _відсотки_ _відсотків_ _го_ _да_ _даний_ _двох_ _де_ _депутат_ _депутата_ _депутати_ _дн \
      _довіра_ _думаю_ _дій_ _ділянок_ _життя_ _законопроектом_ _законів_ _звернення_ _земельних_ _зокрема_ _книг_ \
      _книговидання_ _людей_ _мати_ _має_ _місцеві_ _місця_ _набуття_ _надзвичайно_ _наполягати_ _наполягаєте_ \
      _народний_ _народного_ _народні_ _насправді_ _наша_ _наших_ _нашу_ _необхідно_ _нестор_ _нотаріальних_ _нього_ \
      _об_ _оскільки_ _партія_ _перепрошую_ _перехідні_ _першому_ _поки_ _положення_ _положень_ _політики_ \
      _політичної_ _поправки_ _порядку_ _прав_ _правопорушення_ _призначення_ _прикінцеві_ _причин_ _пропозиція_ \
      _пропоную_ _пункту_ _реформа_ _реєстраційних_ _розділу_ _слова_ _со _ставити_ _статус_ _судоустрій_ \
      _сільськогосподарського_ _там_ _тероризму_ _тисячі_ _точно_ _ті_ _український_ _українського_ _українською_ \
      _української_ _ум _фермерів_ _фракції_ _цим_ _цю _цю_ _цієї_ _частині_ _числі_ _шановний_ _ю _юр _яз _яких_ \
      _яку_ _іноземних_ e h i аби ажу азн алю амі асе ате аша аюч вас вип вкл вле вля вну воє вра вц газ гри дна дом \
      дон дід еа евн едо еже ез_ еза езу еля ерд еш жно жіт зда зит зни ибу иг_ инн ифр иши йшл кв лин лог мку мно мос \
      мпл мут міч міє нає нев нед неп нит нст нсу нтр нтс оде одя ожу ой окі оми орт осл оте оті оя пал пап пев пц пці \
      рад рал рас | _автоматизованої_ _агресії_ _бачимо_ _без_ _будете_ _важливий_ _важливо_ _вартості_ _вашого_ \
      _вважаємо_ _ведення_ _великий_ _весь_ _взагалі_ _видавничої_ _виключно_ _вимогам_ _вимірі_ _виступати_ _витрат_ \
      _виходячи_ _вищих_ _влади_ _вносити_ _вношу_ _впровадження_ _вчинення_ _відбувається_ _відповідно_ _відхилена_ \
      _відхилено_ _він_ _дає_ _днр_ _дозволу_ _доповнити_ _допомогу_ _друге_ _другого_ _зайняти_ _законопроекти_ \
      _залі_ _запрошується_ _засіданні_ _захисту_ _звернути_ _земельної_ _землю_ _знову_ _зробити_ _йдемо_ \
      _книгорозповсюдження_ _книжкового_ _країну_ _лнр_ _майже_ _метою_ _михайло_ _можна_ _навіть_ _надання_ _народу_ \
      _наступне_ _національної_ _нашої_ _ні_ _опозиційна_ _органи_ _оренду_ _от_ _отриманні_ _парламенті_ _перед_ \
      _передбачає_ _першу_ _платформа_ _повноважень_ _поправку_ _потребує_ _пропозицій_ _просимо_ _процесі_ \
      _підтвердження_ _підтримує_ _районні_ _розглядати_ _розглянути_ _розуміємо_ _років_ _різних_ _санкції_ _своєму_ \
      _своїх_ _системи_ _системно_ _ситуацію_ _слуга_ _спеціалізованих_ _стимулювання_ _суті_ _тим_ _тих_ _уже_ \
      _українці_ _українців_ _уряд_ _уточнення_ _хвилини_ _цих_ _ці_ _цій_ _чергу_ _чому_ _щось_ _єдиної_ _інших_ |  | \

      """
    ),
    (
      "be", 18,
      """
      а | н | е к р с т ы і | а_ в д з л м о п у ц я | _п б г ка на ра ь э і_ ў | _а _д _з _к _н _па _с ав ад ал ан ар \
      ас ва да е_ й па пр ст та у_ х ч ш ы_ ь_ я_ ў_ | _б _в _г _ка _м _на _пр _р _т _у _і _і_ _ў a аг ак ам ат ац аў \
      га дз ж за й_ кі ла ль лі м_ ма на_ не ны ні пра ры ты х_ ць ць_ ю | _ад _да _з_ _за _л _на_ _ра _у_ _я _ў_ e o \
      r s t аб ава ае аз ай ай_ алі ап ара аў_ ве вы ві го дзе ел ен ер з_ зе к_ ку кі_ ле ля лі_ ме мі не_ нн ны_ ня \
      о_ од ро ру рэ са ск ся то тр ту ус ф ца цы ча чы ым ых ыя ьн ё ік ін | _a _a_ _h _бе _вы _га _дз _ма _не _са \
      _ст _ф _ч _ш _як a_ b c d h i l m p s_ аві ага ае_ ала ам_ ана ару ах аць ач ая ая_ ба бе бы во вя га_ д_ да_ дн \
      ды зі ка_ кар ко кр ло льн мі_ н_ нав нт ну ня_ ов ол ор оў пад пе пер р_ ра_ ран рас рус с_ ста су сц сь т_ та_ \
      то_ тэ уд ца_ цц цца ці чн шт шы ым_ ын ых_ ыя_ эн эт ю_ як іл ім ір іс іц іч ія ўн | _c _ht _https_ _аб _бы _ва \
      _ве _го _гэ _да_ _ж _кр _ме _не_ _пе _рэ _та _тэ _х _ц _ча _шт _што_ f ht htt k m_ ps ps_ tp tps tt ttp u v w \
      аве ад_ ада адз але аль ама амі анн аны ані апа аро ары аст асц ах_ ацы аш аю бел бо бу буд бі ва_ вал ван вер \
      ву вір год гу гэ гэт гі дзя дзі до ду ды_ дэ ед ей ела ем ера ес ет ец жа жн жы зе_ зн зя кал кан кл кра кт ку_ \
      ла_ лар лу льм лю ля_ мен мо му мы наг най нас нк ння но ным ных ныя нь ні_ нік ог оль он пл пры пі рад раз рам \
      рац раў рн рт ры_ сам св се ска скі сл сн сп стр сты ся_ сі тар тв тк тра тры ты_ ул ум ур уск ую ую_ фі ха хо \
      це це_ ця ці_ чна чны што ыв ыва ык ыл ыс ыт ыц ыч ычн ыі ыі_ ьм ьц эр эта юц яг яд ял ян яр яц яў ён іка іру \
      іст іт іх іх_ ія_ ўс | _b _co _com_ _hr _href_ _s _v _а_ _ад_ _ак _ап _ар _ба _бо _бу _гэта_ _жы _за_ _кі _лю \
      _лі _мо _мі _ня _па_ _пра_ _св _ск _сп _су _то _тр _ты _фі _э _як_ _ін ar co com ef ef_ el f_ g g_ hr hre k_ n \
      om om_ re ref us ww аб_ аба адк адн ады аж аз_ ак_ ака акт аку ало аля аме ант ар_ арт ас_ аса асл асн ася ата \
      атр аты аф ача ачы аюц аі аўн б_ бл бр был вае вар вац ваў вы_ вік г_ гад гл го_ гр гра дар даў дк дна др ду_ ек \
      ель ем_ енн ент ень ерш ецц жо за_ зв зен зна зь йн кав каз кай кам кла кры кс кіх кія л_ лад лас ле_ лен лы лё \
      лік ма_ мал мат му_ мы_ мя нае нал нам ная нд нне нні нс нта нц ніц ніч ова овы ода одз ож ой ой_ ом оры ос от \
      оў_ оўн па_ пав пал пам пар пас пач по прэ раб рав рап рат рм род рш рым рыя спа ств сто сту сці сы сьц так тал \
      там тан таў тва тка тн ту_ тыч тэр удз уж ук ун уп ут уц уць уч фа фе філ ход хі цы_ цыя цыі цэ чал час чын чэ \
      ш_ ша шэ ый ыка ыма ыр ыст ыў ыў_ ьв ьк ьна ьны ьні эк эм энн эс юць яв як_ які яс ят яў_ ід із ікі іль ілі ім_ \
      іна іць ічн іі іі_ ўл ўна ўні | _be _d _f _t _vk _vk_ _ал _але_ _ан _ас _бі _во _вя _г_ _года_ _гр _дл _для_ _до \
      _ды _зн _зь _каранавірус_ _ко _ку _ле _мы _мы_ _мя _ня_ _ні _пл _по _ро _ру _се _сь _ся _сі _ту _ус _фе _фільм_ \
      _ці _ці_ _яг _яго_ _ё _ім ab abo aru be bel bo bod c_ cs cs_ da do doc e_ ela ic l_ la lar oc ocs od oda or ru \
      rus sd sdo st sv sva usd va vab vk vk_ y або абі аво авы агл аго агі адб адо адп аду аец аза акі амо аму амы анд \
      анк анс анц апі арг арм арэ асе аск ась атэ ахо ашы ашэ аё аён аўс аўт бар бол бра быў бя бія вай ваю ве_ вед \
      вет вод вор вык вых выя вяд вяр віц гал ган гар гля гн дав дак дал дб дв дж дка дл для дны дп дэм еда еж ез ей_ \
      ейс еры ест ета ж_ жа_ жна жо_ жу заб зап зб зд зей зел зм зр зы зін зіц йс йск йш каг кас ках кая каў кта кты \
      кум кур кц кцы кім кін лав лаг лог льк льш люд ляд ляц лёў ліс літ ліц ліч маг ман мас мер мл мн мож мп мін нан \
      нар нач наў нка нов ноў нск нты ну_ ную нф нш нь_ ньн няў об ога од_ одн ое ожн оз ок ора оч пак пан пат паў пу \
      пы піс раг рак рал раі рг рк рна роў рс рт_ рта руб рц ршы рыс рыт сав сак сва ст_ су_ сць сё тав таг тат ткі \
      тол тор трэ тур тыв тым тыс уб убл уе уз уль уме ура ус_ усу ух фес фо хв хн хт хто цк цый цяг цё чан чы_ чым шч \
      шы_ шэн ыд ыла ымі ына ып ыта ыць ыш ыю ыю_ ыял ькі ьм_ ьць ьш эа эд эз эл эмі энт эп эст эты юд юдз яго ядз яж \
      яз яла ялі ям ях яць яч яш ён_ ёр ёў ёў_ ів іва ік_ іку імі іра іта іцы іў ўв ўк ўны ўся ўт | _belarusdocs_ \
      _html_ _m _o _or _org_ _r _st _strong_ _sv _svaboda_ _to _topic_ _w _ww _www_ _аб_ _аг _арт_ _ат _аў _больш_ \
      _будзе_ _было_ _быў_ _бя _вельмі_ _верасня_ _ву _ві _гл _годзе_ _гу _гі _дв _дзе_ _дзень_ _др _дэ _е _жа _зб _зд \
      _зм _зр _каб_ _калі_ _каранавірусу_ _кн _красавіка_ _ла _лу _му _нас_ _но _праз_ _пі _рублёў_ _сакавіка_ _сл _сы \
      _сё _таксама_ _тое_ _толькі_ _тут_ _фа _фо _хт _хто_ _хі _цэ _ця _час_ _чы _эк _я_ _які_ _якія_ _ян _яш _ён _ён_ \
      _іх _іх_ _ўж _ўжо_ _ўз _ўс al da_ htm i_ ic_ j le li ml ml_ ng ng_ on ong op opi org pi pic q ra rg rg_ ro ron \
      str tm tml to top tr tro w_ ww_ www z аа абл абр аву авя агр агу адм адр адч аем ажы азв азн айн акл ако акр акс \
      акц амя ане ано ань апо апр арк арн асп ат_ атк ату афі аца ацц аша аэ аю_ аін аўл ба_ блё блі бо_ бор быв біц \
      вас ват вах век вел вес вец вой вып выш вяз вял вят віл він віт ге гор гул гч гчы гі_ гіс гіч дае дам дап дас \
      дац дач дбы два дд ддз джа дм дом доў дра дс дч дэн ег ежн ек_ ека ена ены еп ер_ ерц ех еха еч ея еў жан жаў \
      жны жыв жыц зав зак зал зам зар заў зем зу зь_ зяр зяц зі_ йна йны йц каб кае каш кв клі кн ков кол коў кса кту \
      кул кую кір лат лаў лед лек лк ло_ лов луч лы_ ль_ льс ляр лів лін мад мае мар мац маў ме_ меж мес мет мов мог \
      мс мэ мян міл міч міі нак нап нах наш ндэ нем нен нкі нна нны но_ нст нт_ нтр нтэ нуц нцы нч ню ню_ ням няс нім \
      ніс нія огі оду ое_ ожа оп ост ош оўк паг паз пац пла пля пн про пыт пя раф раш раё рв рга рд рж рма рны роз рон \
      рос ру_ рх рці рша рыв рын рых рыч рыі рэд рэж рэн рэп рэс рэч са_ саб сан саў све се_ сей сел скл ску сла сло \
      слу сля см сна сно сня со спе спр стэ суп сь_ сьв сяр сён тай тво тл тна тое тоў тро тру туд туп тут тык тын тыў \
      тэа тэк тэс тэх ув уг уда уе_ ука уля улі ума упр уры уса усь ут_ уш фар фер фэ хан хар хні ху хім ц_ цав цаў \
      цка цо цоў цт цтв цу цыю цэн цэр ч_ чар чат чо чу чыц чэн шл шн шчэ шын ыб ыг ые ыйн ыло ылі ын_ ыні ыпа ыро ыха \
      ыхо ыцц ыўн ьве ьма ьмі ьне ьня ьс ьск ьці ьш_ э_ эат эб эж эй экс экт эра эры эх эхн эч ют юцц яб яві яда ядо \
      яе яе_ яй яй_ яка яко яна янн яны яп яра ярн ярэ ята ях_ яшч ё_ ённ ёс іда іла іма ін_ іне іно інт іну інф інш \
      іны іні іся іты ітэ іцт іцц іча іял іў_ ўва ўд ўж ўжо ўз ўле ўля ўр ўта ўч | _by _by_ _e _me _me_ _p \
      _адбываецца_ _ам _ах _без_ _беларусаў_ _беларускай_ _беларускія_ _бр _была_ _былі_ _варта_ _гадоў_ _гады_ _году_ \
      _гэтага_ _гэты_ _гісторыі_ _ды_ _ж_ _жыве_ _запіс_ _зв _зл _зь_ _каля_ _каранавірусам_ _карантын_ _кв _кл \
      _курапаты_ _кіно_ _лукашэнка_ _людзей_ _людзі_ _ля _мае_ _мл _млн_ _можа_ _можна_ _мэ _пад_ _падчас_ _пасля_ \
      _першы_ _пу _раён_ _са_ _см _супраць_ _сц _сёння_ _таго_ _так_ _там_ _таму_ _тв _тым_ _ув _уж _ужо_ _уз _усяго_ \
      _фільма_ _ха _хв _хо _хіміі_ _цяпер_ _чалавек_ _шм _шп _яе_ _яны_ _яшчэ_ _ёс _ўв _ўд ad b_ ba by by_ d_ ee me t_ \
      us_ vi y_ абв абу абы агч адв адс ажа ажн азм азу азі айц айш ал_ алу алю алё анч апе апл апу арх арц ато аха \
      ахв ацк ацо аця ачн аэт бав бак бач бв бе_ без бры бы_ біл важ вак вая вен веч вол вос ву_ вух вуч выб вым вын \
      выр вё від гас гат гла гна гну гу_ гур гіі дан дат даю дву дзн дзь дно дня дні доб дов док дпр дст дча дын дыя \
      еа еб ев едз ежа ез_ еза ел_ ема енс епш есц есь еся етк етр еце ецк еча еян жы_ жыс жых жэ жэн заг зас зах зац \
      збо зва зда зец зея зк зл зма зны зо зра зял зіл зім йце йшл каж кня кож кон лан леп лет лка лн лн_ лоў лук лых \
      льт лю_ лют лян лят ляю ляў лід ліз мав мб мех мк млн мна мся муз мыс мік мія нат нац нг нез ней нер нул нфа нцэ \
      нчы нш_ ншы нэ ніз ог_ огу озн ок_ оле ом_ ома омы он_ ор_ орн осі ота отн оча оўв п_ пап паш паэ пло пол пош \
      пус пш пэ піт рае рай рах рб ржа рка рл рні роб рп рты рук рхі рч рые рыз рык рыл рэа рэб рэз рэк рэл рэм рэт \
      сал сац свя сен ско стк сут сф сы_ сьм сю сяб сяг сяч сёр сім сін сіх тае тац тая тны той тыд тых тыя тэл тэм \
      уду уды уем ужо узы ук_ укл ула унк упа урн уст уся утк уча учэ уюц фот фу хіт цкі ццё цяп ча_ чай чам чаў чк \
      чну чыл чых чэ_ шан шк шм шма шні шп шпі шу шча шым шыр шыя ыве ыз ыкл ыкі ыне ынк ыны ыню ыня ыра ысл ыся ысё \
      ыту ыты ыцы ыча ычы ышы ыян ьб ьл ьт эг эдн эжы эка эле эма энк энь эрт эў ява ягн яль ямі яне япе ярж яро яст \
      яю яюц яўл ём ёр_ іг ідэ іж іза інс іс_ іса іца іце ічы іш ўдз ўня ўп ўра ўц | _svabodabelarus_ _symbal_ _або_ \
      _адбудзецца_ _адным_ _акрамя_ _актор_ _амаль_ _анлайн_ _архітэктуры_ _атрымаў_ _беларуску_ _беларускую_ \
      _беларускі_ _беларускіх_ _беларусь_ _бо_ _будуць_ _біяарганічнай_ _біялагічных_ _ва_ _варце_ _вершы_ _вось_ _вы_ \
      _выніку_ _выявілі_ _вялікі_ _год_ _горад_ _дакументальнага_ _дачыненні_ _два_ _дзеньвышыванкі_ _дзяцей_ _жніўня_ \
      _зараз_ _зарплата_ _зноў_ _кажуць_ _канцэрт_ _княства_ _кожны_ _краіне_ _культуры_ _лепшы_ _лютым_ _менавіта_ \
      _мову_ _мяне_ _нават_ _навук_ _нам_ _няма_ _ніхто_ _нічога_ _пакінуць_ _пандэміі_ _пасьля_ _пачалі_ _пачатак_ \
      _пачатку_ _прагляду_ _праграме_ _працаваць_ _працы_ _пры_ _прэм_ _рабіць_ _раз_ _разам_ _розных_ _рэж_ _рэжысёр_ \
      _сваю_ _свету_ _свой_ _смерці_ _ст_ _статыстычнай_ _стрым_ _сябе_ _той_ _трэба_ _тысяч_ _усе_ _усё_ _фестывалю_ \
      _фота_ _фільмы_ _цэнтры_ _чаму_ _шмат_ _якая_ _якога_ _якой_ _якіх_ _яна_ _ёсць_ _ёсьць_ _ім_ _інш_ _іншыя_ \
      _ўпершыню_ _ўсіх_ | _cc_ _delia_ _docs_ _em_ _file_ _forms_ _google_ _imdb_ _jpg_ _lidbeer_ _minsk_ _ph_ \
      _radiosvaboda_ _telegra_ _tut_ _viewform_ _адбылася_ _адбыўся_ _адзін_ _адна_ _адразу_ _актыўных_ _акцыю_ \
      _асабліва_ _аховы_ _аўтар_ _беларускае_ _беларуская_ _беларускім_ _беларусы_ _бок_ _будаўніцтва_ _будзем_ _бы_ \
      _быць_ _біялагічна_ _біялогіі_ _важна_ _вайны_ _вас_ _вершварты_ _вечар_ _вобласці_ _выкананне_ _выпадкаў_ \
      _выходзіць_ _вядома_ _вёскі_ _га_ _горадзе_ _гэтай_ _гэтым_ _дакументальнае_ _даляраў_ _дапамогі_ _дарогах_ \
      _даць_ _двух_ _дзён_ _дні_ _дому_ _дэбют_ _ера_ _жыхароў_ _жыхары_ _жыццё_ _затрымалі_ _заўжды_ _заўтра_ \
      _здароўя_ _злучэнняў_ _знайшлі_ _знаходзяцца_ _зрабіць_ _каго_ _кажа_ _каледж_ _карозія_ _квіткі_ _км_ _км²_ \
      _колькасьць_ _краіны_ _курапацкая_ _кіраўнік_ _ля_ _лёгкіх_ _ліку_ _лісты_ _літаратурны_ _магчымасць_ _мая_ \
      _менш_ _месцаў_ _механікі_ _меў_ _мне_ _музыкі_ _мяжы_ _міліцыя_ _над_ _народ_ _народны_ _насельніцтва_ \
      _наступны_ _наш_ _новы_ _ні_ _паведамілі_ _паводле_ _палітычных_ _памятаю_ _памёр_ _паміж_ _пацьвердзілі_ _паэт_ \
      _перазімаваць_ _першая_ _плеяды_ _пр_ _праграмы_ _пратэсту_ _працаваў_ _працуе_ _просім_ _прыходзьце_ _прэс_ \
      _пішыце_ _работнікаў_ _раёна_ _робіць_ _рэпартаж_ _самыя_ _санкцыі_ _сацсетках_ _сацыяльных_ _сваёй_ _свята_ \
      _сказала_ _сказаў_ _скарб_ _складае_ _снежні_ _сталіцы_ _стане_ _статыстычная_ _статыстычную_ _стаў_ _структуры_ \
      _студзені_ _сувязі_ _суткі_ _сферы_ _сьмерці_ _сябры_ _сярод_ _сёньня_ _сінтэз_ _то_ _траўня_ _тры_ _трэнер_ \
      _тыдзень_ _тых_ _тыя_ _тэатра_ _тэатры_ _тэкст_ _тэлеграм_ _уваход_ _уладаў_ _упершыню_ _усіх_ _фестываляў_ \
      _хочаш_ _хутка_ _чаго_ _часу_ _чэрвеня_ _шлях_ _шпіталі_ |  |
      """
    ),
    (
      "bg", 18,
      """
      а | е и н о т | а_ в р с | _н _с д е_ з и_ к л м на о_ п | _в _на _п ат б г на_ ни ра ст та то у ъ я | _д _з _за \
      _и _к _на_ _о _пр _т ан ва да ен за ит ка не но от по пр ре т_ та_ те то_ ч | _б _в_ _да _да_ _е _и_ _м _от _по \
      _р _се _се_ ав ал ата в_ ва_ ве ви во да_ де ед ет ж за_ ин ите ия ко ле ли ов ор ос ри ро се се_ те_ ти х ц че \
      ш щ я_ | _а _г _е_ _за_ _ко _не _от_ _съ _ч ад аз ак ам ар ас ат_ га го ди до ел ем ени ер ес ето ие из ис ия_ й \
      ка_ ки ла м_ ма ме ми мо н_ не_ ни_ но_ об од ол ост от_ ото пре про ред с_ са си ск съ тв тр ци ър ят | _въ _го \
      _до _из _ка _л _не_ _об _по_ _ра _с_ _са _си _ст _то _у _че _щ _ще _ще_ ава ане ани бе би бо ван ват въ д_ дн ез \
      ек ен_ зи ив ие_ ик ил им ир иц ич ият й_ к_ кат ки_ л_ ли_ лн ло нат ние нит ния нс нт ова ог ой ом он па по_ \
      при ра_ раз ран ри_ са_ си_ сл сп ста ств тел ти_ тн тъ ф ха ха_ ча че_ ше ще ще_ ът ът_ | _бе _бъ _ви _де _им \
      _ли _ми _мо _но _ос _па _ре _са_ _си_ _сл _сп _те _това_ _тр _ф _х _че_ аб ави аг ай али ап аст ато ац аци ач аш \
      ащ ба бр бъ вен ви_ вн во_ вр вс ги гл го_ гр дв ден дин дъ ев ег ед_ еди едн еж ент ест еч еш жд же жи з_ зв \
      зи_ зн иг ид иет ика ина ира ист ици кон кр къ ла_ лед лен лу ля ма_ ме_ мен мин нал нет ник нов нос ня ове ово \
      оди ож оз ои ок оп ори оч оя пе пи пл под пол пос пра пъ р_ рав рат ру ръ св ска ски сле сн со ст_ сти сто стр \
      тво тов тра ту у_ ур ус уч це ция чи чн щи ъд ъл яв ява ят_ ята | _би _ве _во _вр _вс _ед _ж _като_ _кр _къ _ма \
      _ме _му _му_ _ни _но_ _пл _пъ _св _след_ _см _ср _та _той_ _ц або аж ай_ ако алн ам_ аме ана анс ара ари ате ати \
      ах бил бл бот бра бщ бъд бя ве_ вет вит вл вни вор вот вър вя г_ га_ гат гов год гра дав дан дат два де_ дел ди_ \
      дна дни др дс ду ежд ез_ ези ей еле ели елн еме еми ена ено еп ера ета ете ече еше ещ жа жда зд зе зна зо зп иде \
      ии или им_ има ини ио иск ити ито их иха иче ичк ичн йн йс как кв кл ко_ кои кол кт ку лит лк лни лно ло_ мат \
      ми_ мн мож му му_ нас нд нен ниц нн нот нск нта обр общ ови ога ого ое оже ози оит ой_ оле оли ора оре ощ пар \
      пла пор пу раб рад рв рез рем рен реш рит рм рн род рс рт ря ско см спо ср сре стъ със тав тан тат тва тни тно \
      той тор тт тър тя ув ува уд ум уп ут фи х_ хо ца ци_ час чер чес чк ш_ ше_ ши ща що ъв ъде ъз ъм ъм_ ъп ъс ю ям \
      ян ях | _ак _бе_ _ва _всички_ _г_ _гл _го_ _гр _дв _до_ _др _дъ _има_ _ин _ис _които_ _към_ _ле _ли_ _мн _много_ \
      _най_ _ни_ _ня _оп _ощ _още_ _пе _през_ _при_ _те_ _тъ _тя _ус _уч _фи _хо _ча _ш _я авн ага ад_ ада аде ади ае \
      аза азв ази ак_ ака акв акт ал_ ала ало ама амо анд ано апр арс арт аха аше ащо ая бе_ без бор бс бщи бъл вал \
      вам веч вз вид вия вк вно вод вре вси вт вто във въз гар ги_ гла гн гол дад дно до_ доб док дос дст дъл дър еб \
      евр ега его еда еде едс ейс ект елс еля ем_ ема ене ео ери есе еск ет_ ети ех ец жав же_ жен жн зад зан зап защ \
      зб зва зем зл зм иа ива иж иза изб изв изи изп ии_ ик_ ико ил_ ила ин_ ине инс ион ита ица иш каз кан кар ква \
      кит кия кн ког кой ком кот кра кри към лан лас лат лг лга лем лиц лич лна лож лс лст лю мал ман мет мис мно мо_ \
      мъ мя над най нап нар нач нег нес нис нк ног нст нти ну нц нци ням обл овн ода ока око оло оля оме оми она опр \
      осл ота отв оти отн оц още оят пис пов поз поч пър рг рес рещ рж рив рие рия рк рма ров рос рск рти сам сег сед \
      сич слу сме сно спе сте стн стт су съв съд същ так тве тви тез тен тер тив тие тит тич тк тре три тро тру тта \
      тът тя_ уг уж ук ул уча фе фо ца_ цен цит чен чки чни чно ша шен шн шни щи_ що_ щот ъв_ ък ълг ън ъо ър_ ърв ърж \
      ъст ъщ яма | _а_ _аз _аз_ _ако_ _ар _ба _без_ _бл _бо _бр _бъде_ _бя _вече_ _вз _вл _време_ _вч _вчера_ _във_ \
      _ге _ди _дн _ду _ев _един_ _една_ _жи _защото_ _зн _ид _им_ _й _й_ _кн _когато_ _което_ _който_ _която_ _ку _мл \
      _може_ _него_ _няма_ _ок _ор _оч _пи _преди_ _ро _само_ _ск _со _със_ _тази_ _тези_ _ти _този_ _трябва_ _ту _тя_ \
      _це _чу аби аве аво авя аги аз_ азн аи але алк ами ан_ ант ар_ аре аро ас_ аса асе асо атъ ау ача аче ачи аща \
      ащи ба_ бв бва бел беш би_ бла бле бли бн бу бях вар ваш ващ вед вер вес взе вие виж виз вил вин вле вли вна вое \
      вой вол вро все вч вче вън въп вяв ган ге гит гле гна гор гот гу гъ дал дар дей дет дит дл дне дов дп дру дя еа \
      еви еги едв едо ека еки екс ел_ ела енн енс ер_ ере ес_ еси еф ешн еща ж_ жду жи_ жив жно заб зав зак зар зат \
      зац зви зг зда зид зир зиц зк зов зпр зр зу иал иви ивн иво ига игн игр ида илн ило име ими ип ирм иси исл иш_ \
      ищ йно йск йст йт йто ке кла клю кни ков кое кор коя кре кс кти кто лав лаг лам лв лев лек лет лж лиз лис лко \
      лов лот лт луж луч лъ люч ля_ ляв лят меж мер мес мит мия мл мог мом мп нав наг нам нах наш нев нер низ ним нич \
      нка нна нни нно нт_ нте нъ обе оби обс огр од_ оде одн одо одъ оен оет озн ои_ оиз ойн ойт ола олк олу ома омо \
      они онн оно опе ор_ орг орм оро оръ оси осн оте отк оф ох оце оче очи очн ош пад паз пей пер пит пом пон пус пъл \
      път рал рам рац рва рви рга рд ре_ реа рев рег реж рек реп рет ржа рин рис рл рми рна рно роб рог рои рок рол \
      ром роп рот руг руд руп рш рът ряб сва све сво сек сел сен сит сия сло сни соб сов съб съо ся таз тар тб тиз тик \
      тин тир тка тна тоз тол тот точ тоя тря тс тур тъп уа уб уги удн ума ун уск усп уш фа фин фир фор хн ход циа ции \
      цио чак чал чв чва чет чи_ чин чит чна чу ши_ щ_ ща_ щат щит ъб ъбр ъве ъг ъда ъж ък_ ълж ълн ъоб ъпр ъс_ ъч ъщо \
      юч яб ябв яви як ял яне яр яс ято ях_ яха | _аб _ав _ал _ам _ан _беше_ _би_ _бил_ _били_ _бу _бъдат_ _бяха_ _ви_ \
      _вн _вт _вя _га _ги _ги_ _година_ _години_ _днес_ _докато_ _другите_ _едно_ _ек _ет _же _заради_ _зд _зе _иг _ик \
      _ил _или_ _как_ _какво_ _кл _ла _лв _лв_ _ло _ме_ _между_ _ми_ _министър_ _млн_ _могат_ _мъ _мя _над_ _нас_ \
      _ние_ _обаче_ _ог _около_ _оц _пак_ _под_ _пред_ _пу _път_ _работа_ _ру _сега_ _сме_ _сн _според_ _срещу_ _су \
      _събрание_ _съвет_ _съм_ _съобщи_ _също_ _така_ _ти_ _тях_ _ув _уп _ут _фа _фо _фу _ха _хора_ _ци _ця _част_ _чл \
      _ше _ю _я_ абр авл авт аго адн адо адъ ае_ аем ажд аже ажн азб азд азо азп айн акъ аля анк анц апа апи апо арл \
      арм арн аря аси ася ату атя аф афи ах_ аш_ аши ая_ аяв аят бав бат бач бед бив бир бит бна бно бол бре бри бст \
      бще бър важ веж вик вис вих вка воб ври връ вш вът вян вят газ ген гич гне гос гур гър две дви дг дго деб дек \
      деп дер дес дж дим диш дк дло дм дми дог дой дол доп дпи дра дсе ду_ дум ебе ебн еве ево едл едм едп ее ежи еза \
      ейн еко ело емв емо енк енц еоб епо епу ерв ерн еро ерс ерт етн етъ еха ехн еци еш_ еши ещи ещу ея ея_ жа_ жб \
      жит жни зае зал зам зас зая зби збо зве звъ зго здр зин зит зли змо зни зпо зра зс зт зъ иве ивш иги игу иди идн \
      ием иер ижд изг изд изк изл изм изн изо изр иит ий ино инт ину ири иса исъ иту их_ ице ича ичи ишн йд йк йни каб \
      кад каж кал кам кви кво кос кръ ксп куп кур кц кци къд кът лад лар лб лв_ лег леж лжи лз лзв лив лид лик лин лия \
      лка лки лн_ лог лта ляз лям маг мар мв мвр мир миц мк млн мни мод мот мощ мр мят нае наи нан нг нда нди нед неп \
      ниг нир ном нош нсо нтъ нф няв няк оба обн обо обя ов_ овк оги огн одг одп одс ожи ожн ойд оку ол_ олз омп он_ \
      оне онс онт опа опи опо орн орт ос_ осв осе осо осъ отб отг оу офи оха оци оча оше ощ_ оя_ ояв п_ па_ пак пан \
      пас пен пет пец печ пи_ пле пло пог пок пот пс пя раж рай рак рас рах рач рб рве рво рел рз риз рик рил рим рич \
      рка рла рни ро_ роц роя рп рси рта рх ръг ряв сат сем сет сиг сил син сис сли сна спр сту съм сът тал там тбо \
      твъ тг тго тек тем тет тех тиг тил тим тия ткр тл том топ тст туд тук тък тях уде уз ук_ улт уме упа упр ура уре \
      ури урн усл уст ута ути уче учи фр фу хв хи хни хор хр ху цат цел цес ця цял ч_ чав чел чка чл чле чо чов шат шк \
      щан щес щин щн щу щу_ ъзд ъзм ърд ърз ърн ърс ърт ърш ътр ъчн ь ьо яг яд яз яко яло яни ясн яте | _ад _армия_ \
      _ат _била_ _българската_ _бю _винаги_ _времето_ _все_ _всеки_ _всичко_ _въпрос_ _върху_ _големи_ _два_ _двама_ \
      _две_ _дейността_ _декември_ _дни_ _добре_ _дойде_ _достатъчно_ _други_ _дума_ _държавата_ _едва_ _ето_ _жени_ \
      _заяви_ _икономика_ _имат_ _името_ _искам_ _каза_ _както_ _книга_ _контрол_ _край_ _края_ _където_ _малко_ \
      _момента_ _мр _наистина_ _нашите_ _нека_ _нея_ _нова_ _нови_ _отново_ _отношение_ _оценка_ _пари_ _парламента_ \
      _повече_ _подготовка_ _позиция_ _политика_ _помощ_ _правителство_ _предаде_ _президентът_ _проблем_ _работи_ \
      _реши_ _ръ _сд _седмица_ _служба_ _среща_ _става_ _страна_ _страни_ _съюз_ _тв _то_ _толкова_ _три_ _тъй_ _у_ \
      _ур _условия_ _участва_ _фе _фирма_ _фр _хр _цялата_ _часа_ _чи _чо _ша _щом_ _януари_ абе адв адр ажа ажи азг \
      азл азу аис анг анн анъ арк аск асн атн атр ачк б_ бан бен бер бин бод бю бяв бяс вах вд век вел вск вя_ вяр гав \
      гал гер гре гру дам дб диг диз дих дом дох дро душ еал езе езу ек_ екл екр елк епе ерк еса етр еца еще жал жба \
      жел жет жил жим заг збр зде зен зка зпъ зх зхо иб идв иен изт изъ имк инц ипл иро исв ит_ ище йде йна къв къс \
      лащ мб мед мне нак нау нео нищ ноз нощ нтр нч нш огъ ок_ олн онк оня опу пн пут рае раф рая рги рди реч рц сд \
      сла смя сок соц сро съж съю тег тид туа тув тъч уро усн утб уши фиц фут хот ча_ шв шва шит шо ъгл ъка ъл_ ърх \
      ъсн ъю ъюз юз яза | _ареста_ _армията_ _бивш_ _било_ _български_ _българския_ _бързо_ _бюджета_ _бях_ _вероятно_ \
      _вечер_ _вземат_ _вижда_ _вино_ _влезе_ _водата_ _води_ _военнослужещи_ _войници_ _втори_ _възможността_ \
      _въпроса_ _въпроси_ _вярвам_ _глава_ _говори_ _годината_ _голям_ _голяма_ _господин_ _гърба_ _дават_ _дали_ \
      _данни_ _двамата_ _делото_ _ден_ _депутати_ _детето_ _добри_ _документи_ _допълни_ _дори_ _доста_ _друг_ _души_ \
      _евро_ _живот_ _зад_ _задача_ _заедно_ _засега_ _защитава_ _земята_ _знае_ _знам_ _идва_ _из_ _изборите_ _извън_ \
      _изглежда_ _изпълнението_ _интерес_ _информация_ _иска_ _кабинета_ _кажа_ _каква_ _какви_ _кой_ _колата_ \
      _комисия_ _къде_ _късно_ _лицето_ _миналата_ _мисли_ _млрд_ _мнение_ _можем_ _момент_ _място_ _направи_ \
      _началото_ _начин_ _нашата_ _нещо_ _никакви_ _никога_ _никой_ _новия_ _ново_ _образование_ _обществото_ \
      _означава_ _освен_ _остава_ _остане_ _отида_ _отказа_ _очаква_ _пазара_ _партия_ _план_ _политиката_ \
      _политически_ _полицията_ _понеделник_ _после_ _почти_ _прави_ _право_ _предложение_ _председател_ \
      _представители_ _приватизация_ _приемат_ _приета_ _проверка_ _продължи_ _промени_ _процес_ _първи_ _първите_ \
      _първо_ _пъти_ _работата_ _разбира_ _развитие_ _ред_ _решение_ _своя_ _себе_ _сила_ _система_ _случай_ _сняг_ \
      _справяне_ _срещна_ _срок_ _степен_ _страната_ _съвсем_ _съобщиха_ _състояние_ _такава_ _такъв_ _там_ _тогава_ \
      _труда_ _тук_ _участват_ _участие_ _фирмата_ _фирми_ _цените_ | _ама_ _ата_ _банка_ _баща_ _бих_ _британският_ \
      _бряг_ _бъдеще_ _българска_ _българското_ _век_ _вечерта_ _види_ _видят_ _вие_ _визи_ _визите_ _влизат_ _вода_ \
      _война_ _връзка_ _всяка_ _втора_ _въвеждането_ _въобще_ _въпросът_ _георги_ _гостите_ _група_ _дава_ _даде_ \
      _двете_ _действие_ _десет_ _дипломатът_ _дневния_ _днешния_ _договор_ _долара_ _досега_ _думата_ _дълго_ \
      _европейски_ _европейските_ _език_ _живота_ _закон_ _закона_ _занаятчии_ _затова_ _здраве_ _играе_ _избира_ \
      _имаше_ _инсулин_ _искат_ |
      """
    ),
    (
      "sr", 18,
      """
      а | е и о | а_ д е_ к н р с т у | _с в и_ л м п у_ ј | _п б г з на о_ ра је | _д _и _к _м _н _о _по _пр _у _ј \
      _је ан ва да иј ка ко не ни но ов од по пр ре ст та ти ц ч ш је_ | _б _да _да_ _з _за _и_ _ко _на _р _т _у_ _је_ \
      ав ад ак ал ар ат ве ви во да_ ди ед ен ет ж за из им ин ла ли м_ ма ме на_ не_ ог ом ор ос ој ри ро са се ск то \
      х ја љ њ ћ | _а _би _в _г _за_ _из _не _од _са _се _се_ _су ао ај ањ би г_ го де дн до ек ел ем ер ес за_ ив ик \
      ил ис ит их их_ ија ка_ ки кој ле ло ма_ ми мо н_ ни_ об ок ом_ он ост пре ру се_ ста су те ти_ тр ту х_ ци ја_ \
      ји ју ње | _до _е _ка _ме _мо _на_ _ра _ре _св _су_ аз ако ам ани ао_ ас ац ба бе бо ва_ вн вр га гр д_ др ду ев \
      им_ има ио ир ист ити иц ич ије к_ ке ке_ ком кр ку ла_ ли_ ниј но_ нов нос нс нт ну ова ог_ оди ол оп ора от па \
      пос при про р_ ра_ рад ран ред са_ св си ски сл со сти су_ т_ та_ тв то_ тра уг ун ус ут ф це циј че шт ђ ј_ ји_ \
      ју_ ње_ ће | _бе _ве _го _гр _де _др _ин _који_ _кр _л _ма _ми _ни _об _од_ _ос _па _са_ _ср _ст _та _то _тр _ф \
      _х _ч _ш ава ави ада ак_ али алн ан_ ап ара ати аци ач аш ају ање бр ват ве_ вет вој ву гл гов год гра де_ дин \
      дни дно дс ег еди едн ез ека ена ени ент ест ета еђ еђу ењ ећ жа же з_ зб зе зи ива ид ика ила или ина ине ини \
      ио_ ици ичк иш ији ић као ки_ ко_ кон кос лан ле_ лн ло_ лу мен међ мо_ нд ник них ног ну_ ове ови ово од_ одн \
      оли ори осл осо оч ој_ оје оји пе пи пор пра пу рав раз рек рен род ром рс с_ све ска ске ско сло сн сов сп ср \
      ств сто стр так тим тор тс тск уд ук ул ум уп ур уч уј ца ци_ ча чи чк чн ше ђу јед ља ље љу ња ња_ њи ће_ ћи | \
      _а_ _ал _ба _би_ _бо _бу _ви _во _ев _ж _зе _из_ _ис _као_ _ки _не_ _но _ов _он _рекао_ _си _ск _сл _сп _те _ус \
      _ц _шт _што_ _њ _ћ _ће _ће_ аб аве авн ављ аг ади аж ала ало ама ана ане ано анс ар_ аро арс аст ато атс ај_ аје \
      ања би_ бил бл бор бра бу в_ ван вањ ви_ вл вла вни вно во_ вод вор ву_ вљ ги гла гу ди_ држ дру дст ду_ еб евр \
      его еда еде едо едс ели ем_ ема ен_ ене ено ео еп ери ет_ ети ец еш ељ ење жав жи збо зв зем зн зо зу из_ иза \
      ик_ ило име ион ип ира ита ите ица ичн ију ких ког кре кт ку_ л_ лад лик лоб лов мб мес мин мог мор му нал нар \
      нас нај нед ним нис ниц нк ном нск нц обо одр оз ока око оме он_ она они оц ош оја ољ пар пл пол пс рат рај рв \
      рг ре_ реб рем рет рж ржа ри_ рив рис риј рн рск рт руг рш сам сво сет сле см сни спо ст_ тав тар тва тво те_ \
      тер тив тич тн тре ту_ тур уж уз уна уш ује ућ фи ха хо ца_ ша ши што ђе јав ља_ ље_ њу њу_ ћи_ | _ак _бити_ _бр \
      _вл _вр _гл _године_ _дв _ди _до_ _ду _ек _еу _же _ил _им _која_ _које_ _ку _ли _није_ _ок _он_ _оп _ор _от _пе \
      _пи _пл _пу _ро _ру _см _ти _то_ _ту _ук _ун _ут _фе _фи _хр _це _чл _ја _ју _љ _љу _ње аво ад_ аде адо аду аже \
      аза азу ака але аме амо анд анк апр ари аси ата ау ађ аја аљ ањи ању аћ ба_ бал бан без бит биј бод бољ вал вед \
      вел вен вер већ вил вим вин вис виш вић вог вре вро врш вс вск га_ ган ге гру дан дат дв дељ диј дл дне до_ доб \
      дов док дон дсе дњ еа еба еду еко ела еле емб еме еми емо емљ ену ер_ ера ере ес_ есе етс еу еч ешт еј еће же_ \
      жен зав зак зац зај зл зов иви иво иг иде изб изв изи изо ике ико инс ипа иса иту ише ишт иљ ић_ иће кад каз как \
      кан кв ким кип кл ков кол кор кра кри кс куп лав лас лат лед лиз лит лиц лни лно лок лом лт ман мат мањ ме_ мер \
      мет мис мод мп мпа мљ нав над нап нда нек низ нич нст нут нци обе оби обр овс ову ого огр огу ода оде ож окр оку \
      ома омо оне оно ор_ орг оре орн оро осе осн оти оце оче ођ ође па_ пе_ пет пит пла под пок пон пот прв пск пут \
      пш рал рб рби рва рга рд реш риз рим рит рк рни ров роп рот роц рп ру_ руп рц сав сад сан сао сед сиј ску сно \
      срб сре срп сте суд тал тан тај тањ тет тин тит тог ток тој три уа уб ув уга уго уди улт уст ути ују ући фа фе \
      хр хрв це_ цен чин чки чл чла чно ше_ шк шта ште шти шњ ђа ђе_ ђун јал јер јо јс јућ љен љу_ њин њих ћ_ ћа | \
      _ако_ _али_ _ам _ан _било_ _био_ _бих_ _ва _више_ _евра_ _еу_ _жи _зб _због_ _земље_ _зл _или_ _када_ _како_ \
      _косова_ _ле _ло _међутим_ _министар_ _му _о_ _око_ _после_ _председник_ _према_ _против_ _ри _сада_ _само_ \
      _сетимес_ _смо_ _сн _со _такође_ _током_ _требало_ _уб _ув _уп _уч _фа _фо _ха _че _чи _њи абр авр ази аке акт \
      алб ам_ ану анц аоп апа апо аре асн ат_ ате атн атр ах ача аче ачи ашт ађа бед бео бив био бих бле бн бно бог \
      бос буг буд вао вар вај вез веш вио вих вом вра вш вља вље гар ген ги_ го_ гор грч гу_ гућ дав дар дб дг дго дел \
      дем ден дер дец дил дио дит диц диш дна дра дск дуг дуж дњи еат ева еви евн ег_ еги ед_ еж еза езб еки екс ект \
      енд енс ео_ еог еса есн ете етн ету еу_ еф ех еце еља ења ењу ећи жел жив жн заб зад зап зат заш збе зва зве зво \
      зг зе_ зик зло зм зна зни зр зум зуј зј зја иб ив_ иве ивш игр изн изј ику иле ими имо ин_ ино инт ину иро иси \
      иск исн ису ито ихо ице ича ишњ иља каж кал кам кед кођ кто кул кц кци кљ кљу лаз лб лба лек лем лим лис лиј лк \
      лне лоч лту лу_ луч мак мал мар мбр мед мил мир миј мн моћ мс мск мун мље наг нак нац нач нев нез нем нит ниш \
      ној нта нте нти нтр оба обл ов_ овн ога огл одб одг одл одс оже ои ок_ ола оле оми омп омс ону опе опс опш орм \
      орт оса осу оте ото отп отр оци очи ошл оју оље оћ пад пан пер пис пов поз пом поч пт пшт пљ раж рак рам рач рађ \
      раћ рди реа рег ређ рил рин риш рка рм ро_ роб рош рој рпс рум рч рчк рши сар сас сил сиљ слу смо спе спр сту \
      тат твр тву тел тем тен тиз тил тиј тк тни тно тов том тп тро уби уве уги узе ука ума уме уму ун_ уни упа ура \
      уре усл усп ута уто уц уци уча уче учи уша фин фо фр хв хва хе хи хов ц_ цес цио цу чај чен чес чет чи_ чка чке \
      чне чни ша_ шл штв шу ђен ђу_ ђут јан јв јим јн јск јун љи људ ључ њег њен ћен ћн | _ар _ау _бл _влада_ _га _ге \
      _година_ _део_ _док_ _држава_ _други_ _европе_ _жр _зв _земаља_ _иг _изјавио_ _каже_ _кипарских_ _косово_ \
      _косову_ _коју_ _културе_ _ла _мањине_ _мн _могу_ _моде_ _може_ _морају_ _наводи_ _насиља_ _него_ _недељу_ _ни_ \
      _нови_ _ове_ _оч _па_ _по_ _понедељак_ _породици_ _послова_ _права_ _процес_ _ризика_ _с_ _савета_ _све_ _свој_ \
      _своје_ _србији_ _среду_ _стране_ _тога_ _треба_ _уз _ул _ун_ _фр _хе _хрватска_ _ци _цр _ше _један_ _јер_ _јо \
      _још_ _југоисточне_ _јуна_ _људи_ ав_ аге агр адн адњ ажи ажу азе акв ал_ алк амп ант ард арн ас_ аса ату аф ац_ \
      аца ачк ашњ ајв ајн аља аћа аће аћи бар бас бе_ бел бер бз бзи бић бла бли бол бро бру бј бја вак вац вд вес вид \
      виђ виј вне воз вољ ге_ гио гле гло гои гре даљ два део дес дид дим дип длу дог дод дом дос дро еве едњ ез_ езн \
      ек_ екл ел_ ело елу енц епо епр епт еро ерц еси еск етв етк еци еше еђе еј_ ејд еље ељу ећа жан жи_ жил жно жр \
      жрт жу жу_ зал зам зан зд зи_ зив зир зиј зла зме зра ивн ида идр иж изг изм изр илм илн инд инц ипл ир_ ире исо \
      иђ ијо ијс ињ кар кат кви кла кли коп кту кум куш лам лаш лев леж лез лен лич лка лм лож мај маљ мба ми_ мл мла \
      мно мов мож мок му_ нам нан нат нде нди нег неп нер нес нив нир нка нке нф оа обз обн обј оги оду озв ози озо \
      оис оло онс онт опр опу опљ ору ос_ оси отв оу оф ох очн ош_ ошт ојо ојс п_ пањ пло по_ поб пог поп пру пу_ пун \
      рац раш рве реп рес реч рењ рећ рид рик рих рл рма рна рно рст рт_ ртв руж рук руш рце рци рше сва сви сец сеј \
      си_ сим син сит сла сма сна сок соц сус тве тег тењ тио тир тиц тић тон точ тру туа туж туц уац уда удс уду ужа \
      уже ужи ужн узи уко уку укљ ула уле уо упе упу урс ут_ ушт уће ућн фер фес фик фил фор хар хер ход хр_ цег цем \
      цр цу_ чан чар че_ чек чел чењ чиј чко чу ш_ шав шањ шен шењ ши_ шир шн шње шћ ђан ђењ јас јач јве јд јди јев \
      јем јен јом још јој југ љак љањ љи_ љуј њем њи_ њим ћа_ ћај ћно ћу џ | _албанији_ _ап _балкану_ _басеску_ _без_ \
      _безбедности_ _београду_ _бериша_ _бивши_ _била_ _били_ _биће_ _боље_ _број_ _бугарска_ _буде_ _владе_ _власти_ \
      _војска_ _време_ _где_ _геј_ _главни_ _група_ _групе_ _грчка_ _гу _данас_ _даље_ _два_ _две_ _делимично_ \
      _децембра_ _државе_ _друге_ _ек_ _ел _еулекс_ _желе_ _закон_ _закона_ _зато_ _зашто_ _заједница_ _заједнице_ \
      _заједно_ _земљи_ _зн _ив _ивица_ _ид _избора_ _изборе_ _извештају_ _између_ _им_ _институције_ _кажу_ _кампање_ \
      _компанија_ _компаније_ _користи_ _косовског_ _којим_ _којима_ _којој_ _крају_ _креатора_ _књ _ли_ _локалне_ \
      _локалних_ _мада_ _мандат_ _мањина_ _медији_ _месеца_ _место_ _међу_ _међународна_ _међународни_ _међународним_ \
      _милиона_ _министарство_ _министра_ _мисија_ _мксј_ _мл _многи_ _након_ _недеље_ _неки_ _неколико_ _нису_ _нове_ \
      _новог_ _обзиром_ _овог_ _ог _одсто_ _ол _ом _она_ _они_ _организација_ _ох _охр_ _оц _параде_ _пет_ _петак_ \
      _питања_ _питање_ _подршку_ _показало_ _политичка_ _политички_ _политичких_ _полиција_ _помоћи_ _поред_ \
      _последњих_ _постоји_ _прво_ _пре_ _преко_ _прендергаст_ _проблем_ _прошле_ _пут_ _рад_ _раде_ _радника_ \
      _разговора_ _раније_ _региону_ _савет_ _сам_ _саопштењу_ _сведока_ _светског_ _свету_ _свог_ _септембра_ \
      _сејдиу_ _скоро_ _слобода_ _слободне_ _случај_ _споразум_ _споразума_ _србија_ _средства_ _српска_ _српске_ \
      _странке_ _суда_ _судија_ _судије_ _тај_ _те_ _тим_ _тима_ _три_ _трци_ _турака_ _уг _унутрашњих_ _ур _уторак_ \
      _фактор_ _фу _хи _хо _хрватске_ _центра_ _члан_ _чланова_ _чланови_ _ши _широм_ _јун_ авд адс ажн азв азг азл \
      азм азн азо аи акм аму аоб арг арл асе атв аум аус аша ајб ајм аље бац бен бри важ вам вит вос вот врд вше вши \
      гађ гд гн гом гри дак две дво дла дну дре дрш евс ега егр ежи ези езу екр екц елн ерс ето етр еха ече ечи еша \
      зас зах зго згр здр зећ зит зно зор игл изл ики ипр ис_ исе иу иу_ иф ихв иче иша иње ићи кас ква кен кн лаж лар \
      лин лио лић лог лук маћ мењ мк наз наш нг ндр нео нси нсп нт_ нту нул нце овл овр ое опи опл опт осв охр ојн ољш \
      пап пн пош пој пољ пту пља рас рањ рво рев рез рз рич рла рне рог роз рол руз ршк сак сањ сек сес соб сув суђ \
      тао тац тек тих тка тпу тх уар угл уде удн ули ум_ унк унс уну упи упн упр ури уск уте утн утр учу уђ фак фра фу \
      цам цај цел ч_ ча_ чак чит чуј шег шес шко шле шло шу_ шњи шће ђај јак јар јб јбо јес јм јни јт љав љив љн љш \
      љша њуј ћењ ћин ћу_ џе џет | _xви_ _албански_ _албанци_ _анализира_ _атину_ _африци_ _бар_ _барозо_ _бдп_ \
      _београд_ _београда_ _бившег_ _бившем_ _биле_ _босне_ _буду_ _већина_ _виђање_ _врло_ _га_ _граду_ _грађани_ \
      _грка_ _грчке_ _девет_ _децембар_ _директор_ _добио_ _додао_ _документ_ _другом_ _дугове_ _европске_ _жена_ \
      _жене_ _жртве_ _злочина_ _злочини_ _имају_ _их_ _кампању_ _километара_ _кипар_ _кипра_ _коме_ _комесара_ \
      _комисије_ _косор_ _костелић_ _краја_ _кредите_ _листу_ _македонији_ _марија_ _мање_ _медија_ _месту_ \
      _међувремену_ _могла_ _могло_ _модна_ _мора_ _му_ _награду_ _над_ _налазе_ _напредак_ _недеља_ _нека_ _неким_ \
      _нешто_ _неће_ _нити_ _нових_ _овлашћења_ _одбране_ _одговорности_ _онда_ _основу_ _парада_ _питању_ _политичке_ \
      _политичким_ _помоћ_ _постоје_ _посттрауматског_ _почетком_ _правде_ _правосудног_ _премијер_ _промена_ \
      _промене_ _пута_ _рама_ _рекла_ _решење_ _саобраћај_ _сарадњи_ _састао_ _светском_ _свих_ _синдрома_ _ситуација_ \
      _скопља_ _скупу_ _социјални_ _срби_ _србије_ _српски_ _становништва_ _статус_ _ствари_ _сукоба_ _та_ _тих_ \
      _томе_ _тренер_ _ту_ _увек_ _успостављање_ _учеснике_ _фебруара_ _филм_ _харадинаја_ _херцеговине_ _циљ_ _чак_ \
      _често_ _чини_ _једна_ _људски_ _његовог_ _њихов_ |  |
      """
    ),
    (
      "mk", 18,
      """
      а е о | и т | а_ в д е_ м н р с | _н _с и_ к л о_ п | _д _м _п ат б г з ка на не ра т_ то у ш ј | _в _г _и _к \
      _на _не _о _се _т ав ак ам в_ ва го да де до ко ле на_ не_ ни од от от_ ој по се та то_ ч ја | _б _го _да _да_ \
      _до _з _за _и_ _на_ _не_ _по _пр _се_ _ш _шт _што_ _ј _ја _ќ _ќе _ќе_ ад ам_ ан ата ви во да_ ед ек ем ен ет еш \
      ж за ил ла м_ ма ме ме_ ми мо но но_ об ов пр ре ри ро се_ ст та_ те ти у_ ше ше_ шт што ќ ќе ќе_ | _а _во _го_ \
      _де _е _ка _ко _ми _мо _ни _од _р _са _ти _то аа ави ака ар ас ат_ аш бе би ва_ ве ви_ во_ го_ д_ де_ ди дој ев \
      ер ес еше за_ ив ие ие_ или ин ис ит ка_ ку ли ли_ н_ нат ож ол ом ор ос ојд па пи пре са со те_ ту ув ува ц че \
      ш_ ј_ ја_ јд | _а_ _бе _би _во_ _гл _е_ _за_ _ил _или_ _ме _ми_ _об _па _ра _со _ст _та _ја_ аа_ аб ав_ ако ал \
      ај ба бл бо бр вм вме га гл деш дн ег еда ека еко ел ен_ жа же ив_ иг ид ио иот иш иј ија кн ко_ кр л_ лед ло \
      ма_ ми_ мож му му_ оа оа_ обл ов_ ог он ој_ ра_ рав рот сак си сл сп ста тв ти_ ту_ ф јав јде | _ав _беше_ _вр \
      _дека_ _дојде_ _ж _како_ _кр _ку _л _ма _ме_ _му _му_ _ниту_ _но _облеков_ _од_ _ос _от _пи _пл _ре _си _сл _со_ \
      _студеше_ _те _ти_ _тие_ _тој_ _у _ф _ч _јакна_ аат ава авм аде адо аж акн ани ап ари ас_ ач аш_ аше ај_ беш бид \
      бил бле вар вр ги ги_ гле гн гна гов год гр дам дат дек ди_ дин дов еа ев_ ева его ед_ едн еле ема еме ера ето \
      еч еш_ жи заб зад зн зна иде из им ина ир ира исл ите иту как ки кна ков кол кој кра ку_ куп лам лат лек лк лу \
      мис мо_ нап нем ни_ нио нит оби ова ога од_ оди оже оз ои ок оле олк омо ост оти па_ пе пл пла пос пра про р_ \
      рас рат рев ред ри_ с_ св ск сла сн со_ ств сту тан тие тоа тој тр туд уд уде уп уч уче уш ча чи јак јо јот | \
      _бр _ве _ви _вл _вч _вчера_ _ги _ги_ _година_ _до_ _дома_ _дојдеш_ _зн _иг _из _им _ис _ки _ле _мислам_ _ние_ \
      _но_ _ов _пе _сакам_ _само_ _св _си_ _ср _тоа_ _тр _ту _ча _час_ _јави_ або авт ад_ ае ажа аз ал_ амо ан_ ана \
      ара асп ати атп бав бев бот бра бро ваа вав вам ван ваш вен вл вле воз вт вч вче га_ гот гра гу дав дад дв ден \
      дет дна до_ доа доб дом ду еа_ еб еви ена еро ест ет_ ете ец ече жам жив зас зи зо иве игн идо ил_ иш_ к_ каа \
      каж кам кај кин ког кри ла_ лег лен лку лож лот мин моб мор мот мп нав нег нек ние нир нт ну ово ода ожи оло ома \
      она ора ори оро отв ото оч оја ојо пиш под пом поч при раб раз ран рај рв рет риј рн сам сед си_ слу см сно сон \
      спи ср сре сто таа тво тел тер тет тк тор тп тпр упа упи ур ут фа ца це ци час чер ша ши ѐ ѐ_ ѓ јад | _ба _бев_ \
      _биде_ _бо _воодушеви_ _гледав_ _дв _дојди_ _ед _жа _зад_ _кај_ _кино_ _кн _кога_ _кој_ _којшто_ _крајот_ _купи_ \
      _може_ _моите_ _направи_ _натпреварот_ _па_ _по_ _ск _сн _сп _таа_ _уч _фи аба абе аве ада апи апр ар_ аро асн \
      ате атк ато ац аѓ аѓа ајо бат бел ват вив вид вио вол воо вор вој вто ву вув гат гаш гол дб дг дго дл дм дмо дно \
      дол др душ еж ез еза ем_ ено есе ета ешн еј жал же_ зе зл ива ивм ига игр иеш ик ила илм има име ин_ ино ион исп \
      ито иц ич иша кат каш ки_ кни ком лад лан леж лем лка лм ло_ луч мам мар мен мес мн мои нз ниг нов нув нц нце \
      оба обр одг оде одм оду ои_ оит ола омп они оо оод ор_ оре осв ојш пар пер пи_ пив по_ поз пок пол пор пој раа \
      рад рам ре_ реб рес реч реш рие рис ро_ рт све сво сет ска соб сти су тав так там тат тив тиг тид тн тол том тра \
      тре тс тур ул ус уше фе фи фил фр фри чек чет чн шал шев шн шни шу шув ѓа јас јат јда јди јш јшт њ | _авантури_ \
      _автомобил_ _ак _ако_ _ам _бидејќи_ _било_ _бронза_ _ва _ви_ _влегов_ _врне_ _голема_ _даде_ _два_ _де_ _дена_ \
      _дете_ _детето_ _доаѓа_ _добро_ _дојдат_ _др _една_ _ем _ем_ _жи _забавуваат_ _заспива_ _зл _злато_ _играа_ \
      _има_ _испитот_ _каде_ _каков_ _книгата_ _колата_ _компјутерот_ _купам_ _ли _ли_ _лу _марија_ _место_ _мн \
      _многу_ _можеш_ _море_ _мојот_ _накај_ _напишал_ _неколку_ _нема_ _немам_ _нова_ _нѐ _нѐ_ _облаците_ _овде_ _ог \
      _одам_ _одземен_ _оди_ _он _она_ _освои_ _отидов_ _пак_ _пари_ _писмо_ _положив_ _посматрав_ _потоа_ _појавеше_ \
      _право_ _пред_ _професорот_ _работиме_ _раскажам_ _рече_ _сака_ _сакаа_ _сакаш_ _син_ _скриеше_ _сладолед_ \
      _случено_ _снимка_ _собата_ _сонцето_ _сте_ _сѐ _сѐ_ _така_ _татко_ _тест_ _торта_ _ту_ _туку_ _ут _утрешниот_ \
      _учебната_ _фа _факултет_ _филмот_ _фр _ц _цр _че _јаде_ _јас_ è è_ авн аво аву ади аду азг ак_ акв аку ала ало \
      ами ане ано ант ану апа аск атн атр аф аци аши аја ба_ бар бла бн бна вд вде ве_ вет веш виз вил виј вн вои вра \
      вре врн гла гу_ два дви деа дев дес дец деј дз дзе диг дли дув ебн ебр ево едл ее ежа екр ел_ ело еми емо емп \
      ени ере еск есо етл етс еца ејќ жа_ жав жат жеа жеш зб зг зго зем зла зм зми зне зор игу ида иж изо ило имк ини \
      ип исм ита ица ишт ишу ињ иња кав кад кан кв кл клу кул куч лац ле_ лев лет лив лмо лн лт лте луп мат мач мк мка \
      мно мог мој мпе мпј наа нае нак нам нај нез неш нза нив ник ним ниш ног нту нѐ нѐ_ оаѓ обе обо овд ови овм огн \
      огу одб одз одн ожа оза озн ока онз онц оп орт оса осе осм оф офе оц оче очн ојк пак пам пет пис пит пон пот прв \
      пу пуш пј пју раш рве рек рем рз рзо рит рич рне роб род рон роф рс рта сем сен син сип скр сле сма смо сни сор \
      спа спо ст_ сте сус сѐ сѐ_ таш тва тви тес тим тка тко тл тло тно топ тот тук ук уку улт ура ури уст уте утр учи \
      фак фес х ца_ цат цен цет цит цр црв че_ чеб чев чен чит чињ чк чна ши_ ѓа_ јк јка ју јут јќ јќи ња ќи ќи_ | _аб \
      _абдицира_ _авиона_ _автомобилите_ _ае _аеродромот_ _ама_ _ами_ _бавно_ _бара_ _барам_ _бевме_ _бесплатно_ _би_ \
      _бидат_ _бил_ _богаташите_ _боксот_ _болен_ _брани_ _брат_ _ван_ _ванила_ _веднаш_ _велосипед_ _веројатно_ \
      _вечера_ _видат_ _виделе_ _видоа_ _вк _вклучив_ _вле_ _влеговме_ _возачот_ _возбуден_ _вознемирен_ _врата_ \
      _вратив_ _време_ _времето_ _главниот_ _глас_ _гледаа_ _гледавме_ _гледал_ _гледам_ _гледаш_ _глупави_ _години_ \
      _гол_ _гори_ _гр _град_ _дадам_ _движеа_ _девојката_ _дента_ _десетка_ _десно_ _деца_ _децата_ _ди _дигнавте_ \
      _добив_ _добра_ _договориме_ _додека_ _долги_ _доцни_ _дојдам_ _држава_ _дрзок_ _единствено_ _жал_ _жалам_ \
      _жалеа_ _же _жена_ _живеат_ _живееме_ _забележа_ _забележат_ _забележија_ _замина_ _запалив_ _заработуваме_ \
      _заспа_ _застануваше_ _затоа_ _зафати_ _зе _зелениот_ _знаат_ _знаеш_ _знаење_ _знам_ _значи_ _иа _иако_ \
      _играни_ _игуацу_ _извади_ _излегоа_ _измие_ _изобилно_ _израсна_ _им_ _имав_ _ин _интересира_ _испорачано_ \
      _исфарба_ _кажа_ _казнет_ _каква_ _канцеларијата_ _кафе_ _качуваше_ _ке _кечап_ _кинески_ _кл _клупата_ _книга_ \
      _кола_ _колкава_ _колку_ _колоните_ _композитор_ _корисно_ _кралот_ _криеше_ _критикувам_ _купив_ _кучето_ \
      _кучиња_ _куќата_ _легна_ _лекарства_ _летаат_ _лешник_ _лудвиг_ _луѓето_ _мажот_ _мала_ _мамо_ _марко_ _мачеше_ \
      _мачки_ _мајсторот_ _мене_ _мери_ _месеци_ _мила_ _минатата_ _минатиот_ _мислиш_ _мобилен_ _можам_ _можеа_ \
      _можев_ _можел_ _можеме_ _нè _нè_ _навивавме_ _надвор_ _напиша_ _нас_ _натера_ _натпревар_ _натпревари_ \
      _најавија_ _најадов_ _него_ _неговата_ _неговиот_ _незадоволен_ _незадоволство_ _нека_ _некои_ _некоја_ _немаше_ \
      _нему_ _непобедливиот_ _нешто_ _нејзиниот_ _ни_ _нив_ _никогаш_ _ништо_ _нови_ _обиде_ _облечев_ _обожавам_ \
      _ова_ _оваа_ _оган_ _оградата_ _одат_ _одбојка_ _одбрани_ _одеа_ _одев_ _одиш_ _одлично_ _одмор_ _одморам_ \
      _одморив_ _освен_ _оставивме_ _оставил_ _остана_ _останавме_ _остане_ _останува_ _отвори_ _оти_ _отидовме_ \
      _отсуство_ _оц _оценката_ _паднеш_ _паричка_ _пауза_ _паѓаше_ _пензионира_ _персоналот_ _пет_ _петар_ _пие_ \
      _пица_ _пишувавме_ _пишуваш_ _плажата_ _планира_ _планирав_ _планирам_ _плаши_ _плетам_ _подготви_ _подготвиш_ \
      _подготвувавме_ _подигнеме_ _позабавен_ _познат_ _покажам_ _поканија_ _покрај_ _положиш_ _помогнам_ _помогнат_ \
      _помфрит_ _поништив_ _понудија_ _порака_ _порано_ _посака_ _пу _ро _ру _сè _см _су _сц _тв _уб _ул _ус _х _хр \
      _чи _ше _јо _ѝ _ѝ_ _џ _џе абд аг аго адв адн аем аер аеш аењ ажо азб азм азн але али алк ама аме аму анц ап_ арб \
      арк арс асе аси аст ату ау ауз афа афе ацу ача аче ачи ачк ачо ачу аша ашу ајс баш бд бди бед бер бес би_ бив \
      бог бод бож бок бол бој брз бу буд вад веа вед вее вел вер веч виг виж вин виш вк вкл вла вни вно вот врт вте г_ \
      ган глу гне гну гоа гор грн гуа гур даа дал дан даш дба дбо дбр дво дел дер дио диц диш диј дло дне дни дог дод \
      дот доц држ дрз дро дс дст еат еба евм егн егр едб еде еди едо едс еед еем ежи ек_ ела ему ене енз енк ент еп \
      епо ер_ ери ерс еси есн есп ети етк етн етр етх еф ефо еци ецо еча еши ешт ејз ењ ење жев жел жем жен жид жиш \
      жиј жо жот з_ зам зап зар зат заф зач збр збу зв зва зел зин зио зит зиј зле зо_ зоб зок зр зра зу зур иа иак \
      иви иг_ иже ижи изв изи изл изм изр изу ик_ ико ику иле илн им_ ине инс инт ипа ипе ире исн ист ису исф ит_ ити \
      ици ичи ичк ичн каз кап кар каф кач ква кво ке кеч кои кок кор кот кс ксо кув куќ лав лаж лар лас лаш лг лги леа \
      леч леш лит лиц лич лиш лма лни лно лоб лон лос лс лст лув луд луш луѓ лч лчи мав маж мал маш мај мер мет мие \
      мил мир мна мпо мф мфр нè нè_ над нал нар нас нач наш неп нес нет неј нзи нил ниј нк нка нот нс нст нта нте нуд \
      нч нча овл ого огр одл одр оз_ озб ози озо ок_ окн око окр окс ол_ олг олн олс олч омн омф оно ону онч опк опл \
      оси осл ота отс оту оце оцн очи п_ пав пад пал пан пат пау паѓ пев пед пен пие пиц пк пки пле поб рак рал рач рб \
      рба рва рви рг ргн рег рез рен рец рж ржа рив риж риз рим рк рко рна рно роз ром роч рој рсо рст рти ру руч рч \
      рча сè сè_ сае свр сее сек сец сиг сир сит ски ско сли сло сме сна сне сов сос сот спе спл спр спу сум сф сфа сц \
      сце тад тар тве тву тем тик тио тне тог ток трг три трч тсе тст тсу тув тх тхо уа уац уб уба удв уди уз уза ули \
      ум ум_ урн усп уша уши ушт уѓ уѓе уќ уќа фар фат фе_ фо фот хо ход хр хра цел ци_ цир цн цни цо цот цу цу_ чаа \
      чад чан чап чаш чес чеш чи_ чив чин чка чки чно чо чот чу чув ша_ шав шеф шив шит шта шти ѓаш ѓе ѓет јаг јз јзи \
      јов јс јст ња_ њат ње ње_ ќа ќат ѝ ѝ_ џ џе џем |  |  |  |
      """
    ),
    (
      "kk", 18,
      """
      а | е н ы і | д л р с т | _б б к м н_ о ы_ қ | _а _ж _қ а_ ал ан ар да е_ ж з й п у ш ын і_ ғ ң | _к _м _о _с _т \
      _қа ай ас г де ды ды_ ді ен ен_ ер и ке ла лы ме нд п_ р_ сы та ты ін ға қа ң_ ү ұ ө | _ба _бі _д _е _жа _ке ан_ \
      ат ақ ба бо бі ге да_ ді_ ек ел ет жа л_ лд ле ма на не ны ол ра рд ры рі са ст те ті ыл ыс ық ың ың_ ір ғы қ_ ә \
      | _бо _де _ме _та _ш _ү _ә _ө ад ады ала алы ам ар_ ары асы ау ағ бе бол гі де_ ед еді ей ем ері ес з_ за зд й_ \
      йд кі лар лды лық лі м_ мен мы нда не_ ні ор ре с_ се ста сы_ сын сі т_ тар тт ша шы ым ын_ ына ып ып_ ыр ық_ я \
      із іл ім ін_ ің ің_ ған қт қы ұр | _ал _бе _да _ел _же _жы _кө _н _ор _п _са _со _қо _құ аз аза ай_ айд анд аны \
      ап ара ард аст аты аш ағы бар бас бір ге_ ген дың ег еке ер_ еті же жы зі ия йы к_ кел кен кт кө лып лғ лға мі \
      на_ нде ның он ос па рды рл рт рі_ со тан тер ты_ тын ті_ у_ уы х ші ыз ылд ылы ынд ығ ықт із_ ік іне іп іс ға_ \
      қар қо қта құ ұл өз өр | _ай _ар _бір_ _бұ _бұл_ _ек _жо _жү _жә _және_ _и _кі _кү _ма _мен_ _не _ол _ос _се _те \
      _тү _тұ _х _ха _ша _шы _і _ғ _қы _ұ _өз аб ада айы алд ама ана ап_ арт атт аға ақ_ ақс ақт аң бер біз біл бұ бұл \
      гі_ дай дам дан дар ден дер дің еге егі ез ейі ек_ елд еле елі еме енд ені еп еп_ ере есі ет_ етт еу ең жо жыл \
      жү жұ жә жән зақ зді ие йды йл йт йын йі кет ко кү көр лад лг лда лде лді лер лм лма лу лы_ мд ми мын нан нды ни \
      нш нің ой ол_ ола олд олы оры осы от оқ пт рг рді рек ри рм рс ру ры_ рын рін рғ рға сты сыр сқ сқа тал ти то \
      тты тті ту тыр тық тін тү тұ тұр уд ул уғ уға ха ша_ ше ыз_ ыла ым_ ыны ыс_ ыст ысы ығы ізд ік_ ілі інд іні іп_ \
      ір_ ірі ғы_ ғын қа_ қаз қай қал қан қс қты құр үй үл үр үш ұл_ ұра ән әне әр өл | _ад _ас _ат _ау _ақ _бар_ \
      _болды_ _болып_ _біз_ _да_ _де_ _деп_ _ж_ _жұ _з _мұ _мә _ол_ _он _осы_ _от _па _р _то _ті _э _ға _үй _үл _үш \
      _әл _өн _өт айл айт алғ ам_ амы арл арғ аса асқ ат_ ата ау_ ауы аша ашы ая ақы бал би бы в гіз гін дег дей деп \
      дық ейд ект ел_ емл ерд есе еш ж_ жар жас жат жақ жер жет жұм зг зде зе зы зін и_ ик ил ин иял иі йда йді йла йм \
      йін ка ке_ кез кей кер кте кі_ кім ла_ лай лан лас лге лед лек ли лк лс лт лын лығ лі_ лік май ман мем мес мет \
      мл мле мыз мыс міз мін мұ мә нал нді нен нн нша ны_ нын ні_ ойы олғ ом оны оты оғ пе ра_ рал рақ рге рда рла рлы \
      рн ро рсы рта рты рыс са_ сал се_ ск ске сте сті сі_ сіз сін сө та_ тап тас тау тк тта тте тың тік тіл тқ тқа \
      түс уа ур уі ф хал ц ци шыл шығ шін ызд ыме ымы ыр_ ыра ырд ыры ыға э я_ ял яс іг ігі ізі ікт ілд іле ім_ іме \
      імі іс_ іт іш ғас қат қор қыз қыл ңі үлк үн үс үші ұм ұмы ұры әл әс әу өзі өн өт | _аз _ан _аш _ағ _би _бойынша_ \
      _бү _бө _дә _ед _еді_ _ел_ _ем _ен _ер _ес _еш _жатыр_ _жақсы_ _жаңа_ _жи _жоқ_ _за _кейін_ _керек_ _ко _ми _мы \
      _на _не_ _ой _оқ _ре _сі _сө _ти _ты _тө _ф _ше _эк _іс _іш _қу _үлкен_ _үшін_ _ұл _әр _әу абы аж айм ал_ алм \
      алу ари арс ару ас_ асш атқ ауд аул ағд аңа бай бақ бой бү бө бөл гер дал дас дағ дед ди дік дір дә еб еде ей_ \
      екі елг емп емі ене ерг ес_ ест ете етк еуі ең_ жал жан жаң жи жоқ жі жүр зам зге зды зі_ зір иа ид иет ика ио \
      ион ир ира ит ия_ йе йн йна ки кон кті кір лал лат лем лет лке лл лме лым лыс лім лін лқ ма_ мал мас мат мақ мда \
      мде мді мей мек мп мі_ мір мұн нас нат нг нег нем нер ние но нт ныс нін нғ нға об оми она онд оно оп орт оға оқ_ \
      оң пай пан пар пен пи по рад рай рам ран рас рат ргі рде ред рет рия рк рле рлі рме рна рсе рш рыл рым рып ріп \
      рқ сай сан сен си сол сон сп су сш сшы сыл сым сып таб тад тай там те_ тег тен тиі тке ткі тр тыл тыс тіп түр тө \
      уг уге уда уле уш ушы уы_ хан ция ч ш_ шар ше_ шк шы_ шыс шық ші_ ылғ ымд ынш ысқ ыт эк эко ясы імд інш ірг іре \
      ірл іст ісі ғал ғар ғд ғыл ғыс қаш қой қол қст қсы қу қы_ қыр ққ ққа құқ ңа ңа_ ңд ңы ңыз үз үк үст ұн ұс ұқ ұқы \
      әд әле әрі әул өзг өзд өлі өм өне өс | _адам_ _алды_ _алып_ _ая _б_ _бала_ _барлық_ _бастады_ _басшысы_ _басқа_ \
      _береді_ _болады_ _болған_ _біздің_ _біледі_ _бірақ_ _г _деді_ _до _ді _дү _екен_ _екі_ _елде_ _емес_ _енді_ _ет \
      _жылдың_ _жылы_ _жі _жұмыс_ _ир _иран_ _келді_ _келеді_ _кетті_ _ки _кім_ _кісі_ _мемлекет_ _мі _мү _немесе_ _нә \
      _олар_ _оның_ _орыс_ _оң _пе _пр _сол_ _ст _су _сы _сұ _тиіс_ _ту _тә _у _ч _че _ы _ғасырдың_ _ғы _қазақ_ \
      _қазақстан_ _қайда_ _ұлттық_ _ұс _әк _әулеті_ _өз_ _өл _өм _өр аже азы азі айн ак алт алқ анн анғ апа апт ауа \
      аққ аңд аңы б_ бат бағ бд бей бек бел бил был быс біт бүг гіл гім д_ дау дем до дым дыр дін дү дүн еж езд езе \
      езі ем_ емд енг ени ент ерл ерм еск еу_ еше ешк еңі жау жағ жол зар зда зи зм зме зіл зім зғ зға иде ие_ из илл \
      илі ина ис ияс иіс йг ймы йр йта йты йті йым кал кем кес ком кс кіз кіл кіс күн күш кә кәс көз көп лам лап лау \
      лгі лес леу лли ло лса лтт лу_ луы луғ лш ль ліг ліп лғы лқы мағ мед мер мик мил мн мо мпи му мү мәс над нағ нақ \
      нге нгі ни_ ном нс нші ным нып нім нә од ода оз олл олу орн орғ ост оғы оқы оң_ пал пио пр пта пте пты пті пы пі \
      рағ рд_ ре_ рмы рт_ ру_ рық рік рім ріс рғы рқа сау сақ сел сер сет соғ соң спа сс сти сыз сіп сү сұ сөз сөй тағ \
      тақ тед тең тол тор тур тым тығ тір тә төр уз ула ум ура уыл уын уі_ че чем шақ шкі шт шын шіл шқ шқа ызм ыл_ \
      ылм ыма ынғ ыпт ырл ырм ырғ ыққ ыңы ь ю яла ялы ян яғ іб ізг ілг іпт іра ірд іші ғда ғыз ғым ғып қаб қаж қас қи \
      қос қп қуа қш қша қын қығ құл ңг ңда ңіз үг үгі үйе үкі үни үрг үрд үрі ұй ұлт ұнд ұрм ұрт ұрғ ұт әде әк әке әре \
      әсе әсі әт өз_ өй өле өмі өнд өп өп_ өрс өрі өте өтк өң | _адамның_ _азамат_ _айгүл_ _ал_ _ам _арасында_ _артық_ \
      _ауыл_ _ақ_ _бастап_ _басып_ _бекболат_ _бола_ _болыпты_ _бірі_ _бүгін_ _бә _бәрі_ _деген_ _дейін_ _еу _ешкім_ \
      _ең _жалғыз_ _жатқан_ _жер_ _жерге_ _жыл_ _жылдан_ _жүзеге_ _жө _зо _ие _ие_ _ин _ка _кезінде_ _келген_ _келе_ \
      _кә _көп_ _л _ма_ _мал_ _миллиард_ _мл _мо _му _мына_ _ны _од _одан_ _оны_ _орын_ _отыр_ _оғ _оған_ _парсы_ \
      _пен_ _по _ра _сайын_ _саяси_ _сені_ _си _сондай_ _соң_ _сү _тағы_ _тілдерін_ _түседі_ _тұрады_ _фи \
      _халықаралық_ _халықтың_ _халқы_ _шықты_ _экономикалық_ _ғана_ _ғасырда_ _қайдан_ _қайта_ _қала_ _қалды_ \
      _қандай_ _қанша_ _қарсы_ _қи _қол_ _үз _үк _үм _үс _ұй _ұлы_ _әд _әй _әлем_ _әр_ _әс _өзі_ _өс _өте_ _өтті_ _өң \
      аба абд ав айг акт амд аме амн аму ани анш арм арш арқ асп ати атр ату ауш ауғ ах ац аци ашқ аяс ақа ақш аң_ аһ \
      ба_ баз бан бды бе_ бес бет бие бл бос бу бі_ бә бәр ва ги гия гү гүл деб дел дес дет дол діг дәр еа еат ебе еди \
      еже ези ейб ейт екб елм елс енн епт ерк ерн ерт есу еур еңг еңе жаз жай жам жел жин жоб жоғ жу жіб жүз жүй жұр \
      жө жөн за_ зал зат заң зб збе згі зег зең зид зо зор зу зыл иар иг иж иже иле иль им ист ит_ их иц ици иы иян \
      иім иғ йб йбі йге йгү йде йле йма йре йш йы_ йыз йыл йып йғ ка_ кас кб кбо кеу кеш киі кк кке кр ку кін кіт кіш \
      күй күл күр көб көл көш ле_ лег лей лел лен лж лиа лла лсе лсы лты лті лшы ліс мад мау маң мб мба мг мге мды ме_ \
      мег ми_ мм мны мпа мы_ міт мұр мәд наз най нау наш нб нба нед нек нес ния нна нне нны нт_ ну нше ныш нәт оба ог \
      ож ойл ок олм олс ома омп он_ опа ор_ ора орд орл ота ош оқу оңт пас пат пор про пір пқ рап рау рб рез рен рес \
      реу рз рих рке ркі рма рны роп рте ртт рті ртқ руа руш руғ рх рша ріл рқы сам сап сат сая сағ себ сед сез сек \
      си_ сие спо стр су_ сім сүй сұр тат таң теа тей тек тел тем теп тес теу тиж тия топ тп тра тс ту_ туд туғ тш тып \
      тіг тіс тің тқы тәр төс уан уар уаш уды уді уе узы улы уме уро урс ут уші уыр уім уін уір фа фе фи хы шан шап \
      шағ шаһ шек шет шеш шке шты ыб ыбы ыд ызы ызғ ый ылу ылш ыру ыса ыты ыш ышт ықа ықп яны яси ят яқ ібе ікк іл_ \
      ілм імг інг іск іті ішк іңі ғад ғай ғат ғаш ғи қон қпа қса қым қыс қыт қық ңге ңгі ңде ңе ңт ңтү ңғ ңғы үзе үйд \
      үйр үйі үл_ үлг үм үмі үре үрл үсе үсі үше ұз ұйы ұла ұлы ұна ұны ұрд ұру ұст ұсы ұш һ әй әлд әлі әм әр_ әрт әск \
      әти әң әңг өб өбе өйл өйт өк өлм өні өрг өрд өре өрт өсе өст өтт өш өңі | _аб _ак _аман_ _аса_ _астам_ _ашылды_ \
      _ағылшын_ _бай_ _баласы_ _бара_ _барып_ _бас_ _басты_ _бе_ _берді_ _беріп_ _болатын_ _болса_ _болуы_ _бізді_ \
      _білім_ _бірге_ _бірқатар_ _бүкіл_ _бұ_ _ге _дами_ _ди _ды _діни_ _ег _екенін_ _екеуі_ _елдегі_ _елдің_ \
      _еліміздің_ _ерназардың_ _есе_ _еуропалық_ _ешқандай_ _ең_ _жаман_ _жас_ _жері_ _жол_ _жу _жылдары_ _жұрт_ _з_ \
      _заң_ _зор_ _ит _кезде_ _кетеді_ _көлемі_ _көптеген_ _көрінеді_ _ла _малын_ _маған_ _маңызды_ _мемлекеті_ _млн_ \
      _мұнай_ _мұнда_ _мұндай_ _мәдени_ _ни _олардың_ _пайда_ _президент_ _ретінде_ _сауда_ _сондықтан_ _соның_ \
      _соғыс_ _табылады_ _табысты_ _таулы_ _тек_ _тең_ _түрде_ _тұр_ _тұрған_ _төрт_ _уа _фу _халық_ _шаһ_ _ши _шығып_ \
      _шыққан_ _ші _іске_ _ішкі_ _ішінде_ _ғасырларда_ _қажет_ _қазір_ _қазіргі_ _қай_ _қалады_ _қалай_ _қарай_ \
      _қарап_ _қатын_ _қыз_ _құрылды_ _құқылы_ _үй_ _үйге_ _үш_ _үшінші_ _ұр _ұш _әб _әбден_ _әз _әм _әң _өзгерістер_ \
      _өзінің_ _өк _өмір_ аг ажа айш али алп алс ами ант апқ арн арх аси ате ато атш аур аф аят аяғ аяқ ақп аңғ аһ_ \
      бде бен быр бүк бұ_ бұз бұр ве ви га гей гр гіс дад дап дат дақ деу дж дия др дра дыб дын дығ дім еби ебі ев еги \
      ейм екш елу енс енш ера ерз ери ерс еру еуд еул еум ешқ жаб жес жең жир жос жуы жыр зык зық зіп иег иза ини ип \
      ире иту иф ифа ихы йек йел йлы ймі йс йтт йтқ йшы йыр йға йқ кед кең км кра ксп ксі кур кш кше көм көт лағ лақ \
      лаң лб лио лиф лн лн_ лог лп лпы лсі луд луі лың лқа мам мар мел мин мк млн муз мың мғ мға нар нк нст ну_ нф нц \
      нци ніп нәр обл ов ожа ой_ ойн ори осп пер раб реж рж ркә рші рің сег сем сың сқы таз трл тіз тім тұт уап улі ус \
      уып шал шам шас ши ыда ык ыка ыт_ яғы яқт ізу ірқ іта ітк іш_ ғу ғыт қад қож қоз қу_ қып ңір үзд үй_ үйг үлі үн_ \
      үш_ ұр_ әб әж әз әзі әуе әуі өкі өме өпт өрк өрш | _адамға_ _азық_ _ай_ _айында_ _актерлер_ _ала_ _алады_ \
      _алайда_ _алдым_ _алмады_ _алмайды_ _алматы_ _алуға_ _алған_ _алғашқы_ _анасы_ _анықталады_ _ар_ _арналған_ \
      _артынан_ _арғы_ _арқылы_ _ас_ _астанаға_ _атанды_ _атап_ _атып_ _ау_ _ауыр_ _ағаштың_ _ақтардың_ _байланыс_ \
      _байланысты_ _барады_ _барша_ _баспасөзде_ _басталды_ _басым_ _басына_ _басында_ _бағыт_ _бақшада_ _бақылап_ \
      _бері_ _берілді_ _бес_ _билігі_ _болмайды_ _болмаса_ _болсын_ _болу_ _болуға_ _боп_ _бірдей_ _біреу_ _бірінен_ \
      _ге_ _дала_ _дамып_ _дамыған_ _дағдарыс_ _дейді_ _дыбыс_ _дүниеге_ _екеуінің_ _екіжақты_ _елге_ _елеулі_ _елі_ \
      _ендеше_ _ерекше_ _ерте_ _ескі_ _ет_ _етті_ _жалпы_ _жара_ _жариялады_ _жарияланады_ _жасау_ _жасаған_ _жауап_ \
      _жерде_ _жобаның_ _жойылды_ _жоспарланып_ _жоғары_ _жылға_ _жұмысы_ _ит_ _кейбір_ _келмейді_ _күн_ _күшігі_ \
      _көзі_ _көреді_ _көріп_ _мемлекеттік_ _мемлекетін_ _менің_ _миллион_ _млрд_ _мұның_ _нақты_ _негізгі_ _негізі_ \
      _осында_ _отыра_ _оқу_ _оңтүстік_ _пойыз_ _салынған_ _сегіз_ _содан_ _сонда_ _стратегиялық_ _су_ _сыртқы_ _сіз_ \
      _сөз_ _сөйтіп_ _те_ _театр_ _тыйым_ _тығыз_ _тілін_ _түркі_ _түскен_ _түсті_ _тұрақтылық_ _тұрды_ _тұрып_ _төре_ \
      _футболдан_ _чемпионаты_ _шаруашылығы_ _шығады_ _қажетті_ _қаласы_ _қара_ _қаржы_ _қарым_ _қатынастар_ _қашан_ \
      _қой_ _қуаныштымын_ _қызмет_ _құны_ _құрайды_ _құрамына_ _құрды_ _құрып_ _құқығы_ _құқықтық_ _үкіметі_ \
      _әлеуметтік_ _өзара_ _өзге_ |  |
      """
    ),
    (
      "ky", 18,
      """
      а | к н р т ы | д е и л о у | _к а_ б г м н_ с ү ө | _а _б _ж ал ан ар да ж з й нд та ш ы_ ын | _м _с _т ат ба \
      гы да_ ды ен ер и_ к_ ка ке кт кы лд п рг у_ уу ч | _ба _жа _ка _кы _э ай ан_ анд га ды_ е_ ек жа ин кыр ла лу \
      лы ма на нда ол ор р_ ра рд ры ст сы т_ те тт ту ты тү ун шт ыз ык ык_ ыл ын_ ыр э я ү_ үн | _ал _би _д _и _ко \
      _кө _ме _о _са _та _ч _ө аа аг ак ала алы ам ар_ ара ары ас аш бе би бо гыз де ди до ду ен_ ет зс зст ик ил ин_ \
      ир иш ия ко ку кө л_ лды ле лык м_ ме ми на_ не ну ны ом он оо п_ ргы ри ру рү са ста су тан тар ти то ук ул ур \
      уу_ шк ызс ынд ырг ң үү ө_ өл өр өт | _ай _бе _бо _жо _иш _ке _ку _кыргызстанда_ _ма _менен_ _ми _мл _п _со _тү \
      _у _өт аб агы ад айы алд ана ард асы ат_ атт бер биш в га_ ган ге ги го гу гы_ ди_ дын дү дө ект ел ене ери же \
      жо з_ за ишк й_ йы кар кек ки кта кте кыз кү лар лг ли луу лө мат мен мл нды нен ни нын нү о_ ог ок рды ре рл рт \
      рын се си со тал тер тк тр ты_ тө ун_ ф ц ци ча чы ша шке шы ылд ына ю үл үн_ үр үү_ өн | _ар _бишкекте_ _да _до \
      _жана_ _же _жы _ки _кү _млрд_ _н _ош _р _су _то _ту _ш _ша _эк _эл _ү аар аз ай_ акт алу аны ап ата атк аты ашт \
      бал баш бир бол гын гү гө д_ даг дан дар ду_ дык дү_ дө_ ек_ еле ем ер_ ерд ес жан жар жол жы жыл зд зм зма из \
      ик_ ика илд или им ини ис ист йд йл йт кал кан кат кер кет кур көл лан лди лек лер лк ло лр лрд лү мд млр мы мү \
      нк нт нун нч нө об олу оо_ ору от ош ою па по рал рат рга рд_ рди ри_ рк рм ро рул рүү сал сом сун сы_ сын та_ \
      те_ тке тта тту тур туу тын түү уг уд уда ук_ ула улу ум уна унд уну уру ус ут ууд уш ция ча_ чи чу чү ш_ шты шу \
      ыг ыгы ыз_ ызм ый ыкт ыл_ ым ыны ып ып_ ыш эк эл ял ң_ үг үз үк үнү үрү үч өз өрү | _аб _ак _ан _ат _ач _боюнча_ \
      _г _де _жү _кыргызстан_ _млн_ _на _об _ор _па _пр _се _сом_ _те _тө _ул _ф _ча _че _чы _ы _эс _үч _өн _өттү_ аба \
      ав ага ада ады аза айд айт акы ал_ алк амл амс анк арг арм арт ач ачы ашы ая аң аңы бан бар бл блу бор бою бу бы \
      бө ва ге_ ген ги_ го_ де_ ден дин дол дук ег ей еке енд ент еп ерг ере ерл еси ет_ ети етт еш ең жаң жет жү жүр \
      зг зи зы зү иг ий инд ине ип ир_ ири ит ишт ия_ иял ияс иң йда йм йма йт_ йыл ка_ кай ке_ кел кен кир кол ком \
      кон кс кты куу кч күн көр лат лб лга лда лду лик лл лн лн_ лус лын лөр мал мам мин миң мле млн мс мсы му мө нан \
      нг нде нду ндө нин нис но нс нча ны_ нүн обл ого огу од ол_ олд ом_ он_ онд ону орд орт ос оюн пор пр пт рай ран \
      рб рге рда рил рин рле рма рс руу ры_ рыл с_ сп спо стр суу сыз сык сү тад таш ти_ тик тин тка тоо тти ттү ту_ \
      тук тыр тү_ түз төр уб уга уз укт ура усу утт ууг уул че чыл чө шаа шта ште шту шү ыла ылы ыс ысы эр эс юн юнч \
      я_ яс ясы ңд ңы үгү үд үдө үй үлү үлө үм үнд үчү үш үүд өг өй өлө өм өн_ өнү өт_ өтт өтү өч өө | _ав _аз _айда_ \
      _аралык_ _ас _ачылды_ _аш _ая _банк_ _берилди_ _бир_ _бу _бү _бө _в _жаңы_ _жол_ _жу _жыл_ _з _ин _иштери_ \
      _карата_ _кыргыз_ _л _миң_ _му _мы _мү _ок _ош_ _ра _ре _салык_ _суу_ _ти _улуттук_ _фо _чо _шаарында_ _ыс \
      _ысык_ _эл_ _эм _үй _үчүн_ _өз _өл аал абы айл айм айо айр ак_ акч алг ам_ ама ани анс ант ап_ ац аци ба_ баа \
      бад бай бак бат бек бил бр бү бөл ве гиз гил гон гр гү_ гүн гө_ гөн дай дал дам дер дик дон доо дун дыр еги ез \
      елг ени ерү етк жай жак жал жат жер жу жум зам зда здү иа иги икт иле ирг иц ици ич иң_ йз йза йи йин йла йн йо \
      йон йр йын йып кам ки_ кк кор кти кто кту ктү кц кци кча кы_ кыл көч ла_ лал лбо лге лде лдо лдү лдө лиг лим лку \
      лкө лла лм лоо лт луг лук лут луш лч лып лыш ль лүк лүү лөм маг мак ман мас маш мб мг мду мек мик мк мо мп мый \
      мү_ наа нар нас нга ндо ндү не_ ния нк_ ном нтт ну_ нуу нү_ нө_ ой ок_ окт оку олб олл оло омд оми омп оно оод \
      оор оп ор_ оту ош_ ошт оң пай пл про ра_ рак рги рду рдү рек рли рт_ ртт рук рун рым рү_ рүн рө сак сат сел сен \
      си_ син ск сти су_ таг тай тап тат теп тил ткө ток тор тте тто тты тыг тык тыл тып тыш түл түр түш угу улд уму \
      уп уп_ уун уч учу ушт ушу фо чар чи_ чо чу_ чыг чү_ чүн ше ши шка шуу шын ыйз ыйы ылу ым_ ыру ыры ыт ышт ыя ь \
      эки эл_ эле эм ээ яла ялы ян ңы_ үзд үзү үк_ үкт үнө үп үп_ үшү өгү өк өлд өлк өлү өмү өнд өр_ өрд өс өсү өтк \
      өтө өчө өө_ | _ад _айыл_ _айып_ _алды_ _алып_ _ашык_ _бала_ _бар_ _башынан_ _берди_ _бери_ _бишкек_ _бишкектин_ \
      _ва _га _да_ _ди _дү _жай_ _жалал_ _жок_ _за _им _ич _иш_ _ишке_ _кол_ _кыргызстандын_ _көлдө_ _көлөмү_ \
      _мамлекеттик_ _мо _мыйзамсыз_ _мэ _насыя_ _не _облусунда_ _от _ошто_ _оң _пл _сомго_ _соода_ _ст _талкууланды_ \
      _тр _тууралуу_ _ты _түздү_ _ук _ун _уч _эки_ _эн _эр _эт _өк _өтүүдө_ аа_ аан аас аж азы ака алм алт алю анг ану \
      апа арб ари арк арл ару аса асе ату ашк ашу б_ баг бел бин боо был бөй вал ви гар гин гор гра гу_ гул гун гуш \
      гөр дд дел дем дет до_ дор дуу дүн дүр дүү дөн дөр еб еби ев еге ед ейи ейт екс елд ели ем_ еми еп_ епт ест еч \
      еңе еңи жаб жаш жең жог жок жый за_ зак зар зга згө зу зык зүл иал ид иде изд изи ий_ илг им_ има имд ина ио ип_ \
      ире ита ичи иш_ иши иңд йг йк йло йлө йта каб каг каз кап кес кең кка км коо кою кр ксп ктр ктө куб кул кш кын \
      көб көз көн лад лай лго лгө ле_ лет лин лма лор лчи лы_ лыг лым лю лют лүг лөт маа май мар мго мда мде мер мет \
      мил мкү мм мпа мун мэ мэр мүм нал нв нди нер ник нкт нн нуш нчи нүк ов ода одо оду олг омг оог орб орг орл осу \
      от_ оц оч оңд пан пар пе пи пк пла пу раг рам рас рба рбо рго ргө рде рж рия рка ркы рла рло рн рок рта рту рты \
      ртү ру_ рум рүл сия соо соц сс сси суз сыя сү_ сүн сө таа там тег тек тем тен тет тир то_ тог тон тра три трл \
      тул тун тч тя тяб төл уба укц ул_ ург урс уст уур ууч ую фа фе фи фон фор х ч_ чак чал чей чек чил чын чүл шай \
      шкы шо што шу_ шы_ шык шыр шү_ ыга ызд ызы ылг ыма ыр_ ыра ырд ырк ыч ычы ыя_ ың эко экс элч эн эне эри эсе эт \
      юл ют юта яб ябр яр ңг ңде ңдо ңе ңи үгө үй_ үлд үмк үрг үрө үс үсү үт үчө үүл үүн үүч өб өбө өгө өд өзг өмө өнө \
      өрг өрт өчү өш | _абад_ _аг _азык_ _аймагында_ _айрым_ _акча_ _ал_ _аныкталды_ _баткенде_ _башкы_ _баштады_ \
      _башталды_ _бирок_ _бишкектеги_ _болгон_ _болду_ _болот_ _бы _бүгүн_ _валюта_ _гр _дагы_ _дем_ _доллар_ _ды _дэ \
      _дээрлик_ _е _жаранга_ _жарым_ _жатат_ _жаткан_ _жер_ _жеңилдетилген_ _жолугушту_ _жө _кайтарылды_ \
      _камсыздандыруу_ _кандай_ _кара_ _катышты_ _келген_ _керек_ _кр _куб_ _курсу_ _курулушу_ _куруу_ _кызматы_ _күн_ \
      _көл_ _ли _маалымат_ _мамлекетке_ _маселеси_ _мен_ _министри_ _министрлиги_ _миңден_ _облусуна_ _облусунун_ _пе \
      _пландалууда_ _по _районунда_ _ры _салды_ _салынды_ _сатып_ _сел_ _си _сомду_ _суунун_ _сы _сү _тарта_ \
      _токтогул_ _транспорт_ _уб _унаа_ _ую _фи _чарба_ _чейин_ _чоң_ _ыр _эг _экономикалык_ _эле_ _электр_ _үй_ \
      _өнүктүрүү_ _өс _өтөт_ аат ави авт аге ад_ адд ади аке акс акш али аль амд амы апи апш арж ас_ аст асф аш_ аша \
      ашч аэ аяк аян аяр баз бас бой брг брд буз бул быр бүг в_ вар вес во вт вто газ гал гер гет гия гуу гыт гыч гүз \
      гүр гөз даш дая дда дег деп дең диг дыг дый дэ дээ дүй дөг дөө еа еди ези екш ел_ еме енс ерт ес_ ете етр ех ехн \
      еше еши ешт ең_ жаа жас жүг жө жөн зал зги зди здө зе зил змө зуу зүү зө ийи ил_ инв инг инч ион ирд иро ирү иси \
      иф ише ияд иян йка йнө йра йры йты йы_ йыз йү кад кас кем кий кин кич кке кл кой кст кум кут кше кый кыт күл күр \
      күт күч кө_ көй көп лаг лам лап лба лги лен лес лиц лиш лог лот лп лс лта лты лу_ лун луп льт лөө ма_ мад мба \
      мге мди мдө мес мур муш мч мш мын мө_ мөн нат нб нве нег ни_ нна ног нси нсп нст нсы нте нти нты нтя нц нци нчү \
      нык ныш нөр обу ова ойт онн онс оол оон ооп ооч оп_ орк оци очу ошо оюл оң_ пал пит пке пре пс пте пти пш пшы \
      ргү рез рен ржы рку рме род рон рос рсу рсы рсө рте ртк рто рч рүш рөт сан сап сар себ ске сте стт сту сф сфа \
      сөт таб таз тас тел тех теш тең тип тиц тки тоб тов тол тос тот тр_ трд тро түн түп төт төш төө уб_ уза улт ума \
      умш урд ури уту уус уш_ фал фер хн циа чет чин чк чог чоң чт чул чур чык чыс чө_ чөл чөс шат шер ши_ шин шти штү \
      шун шч шчы шыл шүн шүү шө ыйк ыкк ыно ырс ыш_ ышк ышу ышы ь_ ьт эг эрл эск ээл ээр юлд юш яг яд яда як якт яло \
      яны ярд ңеш ңил үйн үлг үмд үнч үрт үтү үч_ үүг үүс өдө өз_ өзм өзү өйт өкм өл_ өп өра өрс өөч | _аба_ _абадда_ \
      _адам_ _айтып_ _айылында_ _ала_ _алмаштырган_ _алтын_ _алуу_ _алууга_ _алынды_ _аны_ _ара_ _аркылуу_ _арналган_ \
      _асфальт_ _ашты_ _ашуун_ _аэ _аяктады_ _баасы_ _бакча_ _балдар_ _балык_ _барды_ _баткен_ _башчысы_ _белгиленди_ \
      _берүү_ _берүүчү_ _беш_ _билим_ _биринчи_ _болбойт_ _болуп_ _быйыл_ _бөлүгү_ _валюталар_ _ве _га_ _гранттардын_ \
      _деп_ _долбоор_ _долларга_ _дыйкан_ _ев _жакын_ _жардам_ _же_ _жетти_ _жолу_ _жолукту_ _жолунун_ _жылда_ \
      _жылдын_ _жүрүшү_ _жүрүүдө_ _из _ий _ил _имараты_ _инвестиция_ _ир _ири_ _ичинде_ _кабыл_ _каза_ _кайра_ _калды_ \
      _камчыбек_ _капиталдык_ _каржыланды_ _каршы_ _катар_ _катталды_ _келди_ _кийин_ _киргизди_ _кичи_ _коммерциялык_ \
      _компания_ _коюлду_ _курулат_ _курулууда_ _кызматташат_ _кызматташтыгын_ _кызматташтык_ _кызматташтыкты_ \
      _кыргызстанга_ _кыргызстандан_ _кыргызстандык_ _кыргызстандыктар_ _күнү_ _күнүнө_ _көп_ _мектеп_ _метрди_ \
      _мүмкүн_ _нарын_ _но _орун_ _орундуу_ _оңдоо_ _пайдаланууга_ _пайызга_ _сактагычында_ _саны_ _селден_ _сен_ \
      _сентябрга_ _сомдон_ _сомдук_ _социалдык_ _сп _сө _талкуулады_ _тапшырылды_ _темир_ _тил_ _товар_ _тонна_ \
      _тоолуу_ _турак_ _турган_ _туруктуу_ _тышкы_ _убактылуу_ _уланууда_ _фе _финансы_ _чал_ _чара_ _чек_ _чет_ \
      _чыкты_ _чү _чүй_ _чө _шаарынын_ _ырайы_ _экономика_ _элчи_ _элчиси_ _эмгек_ _эмес_ _энергетика_ _эртең_ \
      _эсебинен_ _үч_ _өз_ _өкм_ _өлкө_ _өнөр_ _өр _өткөн_ _өч _өчүрүлөт_ авг аво ае ажа азд ало амм амч апк апт арн \
      арш атч ача ачу аэр беш би_ биз бый бүл вг вгу вд вод вр гас гац гд гек гус гэ гээ гүү дей дир др дүк ев_ евр \
      ега еж езе ей_ еки еко енц ерм етү еф ечи еш_ еңг жаз же_ жоо зав зай зан зб зде зду зид зо зүн иб ив из_ изг \
      илү ими ипт ити итт йгө йдо йды йлы йно йс йтт йтү йык кез км_ кси ктя кун кшы кыш көм көт лас лег лип лка ль_ \
      мед мир мме мн му_ муг мчы мы_ мыл мүр мүч нкы ноо нт_ нф нүг нөт оги оз ойд оке омб омм она оок опо орн оте пен \
      псу пта пты раж реж рей рес реш рис рна рно роп рти рш ршы рыз рыя рүп сад сеп см сот сур тру төг төм уз_ узд \
      узу уку улг ус_ уюш фин хни це чан чис чы_ чүй чүр чөт шм ыб ыгу ыд ызг ыйн ымы ыпт ырм ыта ытт ьт_ элд эмг эме \
      эро эрт юу юшт ңгэ үз_ үзө үйл үйү үмү үр_ үшт өйл өк_ өкү өп_ өшө өөг | _аймактарында_ _аймактык_ _айтты_ \
      _айтылды_ _ак_ _акылбек_ _акыркы_ _алат_ _алган_ _алдын_ _алмаштыруу_ _анын_ _ар_ _аракети_ _арасында_ _ата_ \
      _ачылат_ _аэропорту_ _багытталган_ _байланыштуу_ _балдардын_ _банкы_ _банкынын_ _басары_ _баш_ _берет_ _берилет_ \
      _борбор_ _борбордук_ _гана_ _дан_ _деген_ _дейт_ _делегациясы_ _доллардын_ _достук_ _дүйнөлүк_ _евро_ _жабылат_ \
      _жабыркаган_ _жалпы_ _жарманкеси_ _жаштагы_ _жергиликтүү_ _жети_ _жогорку_ _жолдорду_ _жумшалды_ _жыйыны_ \
      _жылга_ _жүрүп_ _жүрүү_ _завод_ _инвестициялык_ _ички_ _иши_ _ишкерлер_ _иштер_ _кабар_ _камсыз_ _кантип_ _кар_ \
      _катуу_ _катышууда_ _киргизилди_ _койду_ _коркунучу_ _кр_ _курулуш_ _куттуктады_ _кызматташтыгы_ _кызуу_ \
      _кызыкдар_ _кытай_ _күз_ _күтүлөт_ _көбөйдү_ _көмүр_ _көргөзмө_ _мал_ _манас_ _мектептин_ _милдеттүү_ _милиция_ \
      _миңге_ _мэри_ _мүчө_ _нарында_ _негизги_ _окуу_ _ортосунда_ _ортосундагы_ _оңдоодон_ _пенсия_ \
      _реконструкциялоо_ _садыр_ _сактагычындагы_ _сактоо_ _салыштырмалуу_ _таза_ _тапшырды_ _тармагында_ _токтотулду_ \
      _турат_ _түзүлдү_ _түлүк_ _түшүп_ _төрагасы_ _фермерлерге_ _чогултту_ _шаарындагы_ _экспорттоо_ _элдик_ \
      _электрондук_ _эс_ _өкүлдөрү_ _өлкөнүн_ _өрт_ _өткөрүлдү_ _өтүп_ |  |
      """
    ),
    (
      "tt", 18,
      """
      а | е л н р ә | и к т ы | б г д м с у | _б _к _т а_ ан ар е_ з ла лә н_ о р_ ч ш ы_ ү ә_ әр | _а _м _с ал га да \
      ел ен к_ лар лы ләр ны п ре ры та те х ын я ң ө | _бе _д _и _х _я _һ _һә ак ан_ ар_ ары ат бе бу в гы да_ дә елә \
      ер ил ит й ка ки ле м_ ма мә на нд не п_ ра се тә ул ң_ һ һә әм ән әр_ әре | _ба _бу _ит _ка _ки _р _та _у _ч _э \
      _җ _ү _һәм_ _ө ала ас ба би бул бә га_ ган ге гә де ди дә_ ез ек ен_ еш з_ и_ ик ин ир ис ия кл кт кә л_ лг лл \
      лән ми нда ни нн ны_ ның нә он ор рг рд ры_ рын рә са ст т_ тел тл то ту ты у_ ур ф хә ча че ык ыл ынд ыр ың ың_ \
      ь э җ һәм әк әл әм_ ән_ әс әт | _ал _би _в _ди _ке _кү _кө _ми _мә _мө _о _п _те _ту _тө _ха _хә _ш _эш _ю _ә ав \
      аг ад ай ак_ алы ам аны ап ара ата аш бел бер ва гә_ де_ ды ег енд ес ең ең_ ид илл ке кы кү кө лан лга лд ле_ \
      ли лы_ лык ль мө ндә не_ нең нч пр рга ре_ рен ри рл рн се_ сен су сы сә тар тат ти тла тр тө уры ха ц ци чы чә \
      ше шл шы шә ыг ык_ ын_ ыш ь_ эш ю ү_ үз үл әб әг әсе өн | _ав _белән_ _бу_ _ва _г _да _да_ _дә _ко _ма _н _пр \
      _са _су _татар_ _то _тә _ук _ур _ф _чы _шә _юл _яш _җи _үз _өл агы аз аль арн ат_ ау ач ача бар баш без бил бу_ \
      бы бәр вак ге_ ген гы_ гән ды_ еге ез_ ек_ ел_ еле ем ене енч енә ер_ ерү есе ет еше зг зе зл зм иде им ин_ ини \
      ип ирә ист ите итә й_ йо ка_ кар кеш кил кир кла ко ку лег лек лк лкә лла ллә лм лма ль_ ләт мат ме мил мин мо \
      мәт на_ нал нар нл нна нт нә_ ом от пл ргә рдә рны ро рт ру рү рәк ста стр тан те_ тер тк тн тор тт тур тыр тү \
      тә_ уг ук ул_ ула ун хал хәб ча_ чак чел чен чыг ш_ шлә шм шт шу шы_ шәһ ъ ыгы ыз ый ыла ыны ып ып_ ырг ышы эшл \
      юл яс ят яш җи җә үлә үч үче һәр әбә әге әд әк_ әп әш әү әһ әһә өл өлк өм өч | _ан _га _дип_ _дә_ _е _ел _ид _ис \
      _й _кирәк_ _ку _ме _мо _мөмкин_ _ра _ре _рә _се _со _сә _ти _турында_ _ул _ул_ _хе _хәбәр_ _ча _шу _яң _үт _өч \
      _өчен_ аб ава ады ай_ айо акл акц ана анн ари арл асы атл атн ау_ ац аци аң бас бир ви гар гат гъ гыш даг ден \
      дип еб ебе ед езм ект елг елд елм еп еп_ ере ешм ж за злә змә зн зә ив ие ик_ ика ил_ ина ип_ ире итү их ич ия_ \
      ият йл йон йт кан кат кер кин клә ктә кц кци кч кән кәр кәс көн лай лам лау лач лге лгә лде лды лик лли лн лу \
      лыг лә_ мал ман мас мб мк мки мл мон му мәг мәл мөм мөс нан нг ни_ нис ннә нча нчә об ое ол он_ оры па пре пу \
      рай рам рел рла рлы рс рыл рыш рү_ рәс сак сел си ск со сс сум сы_ сын тап тен ткә тлә тры тте ты_ тын ть ть_ \
      тәр уга улы ум ура ут уч учы фа фо хе хез цин ция че_ чл чыл чә_ ша ше_ шк шмә шты шын ыга ые ыз_ ыкл ылг ым ына \
      ынн ыр_ ыры ыс ыт юлл я_ як ял яң җы үзә үп үп_ үр үт һа әдә әз әй әкт әле әлә әрг әрд әт_ әте әтл әч әчә өмк өр \
      өс өсе өче | _аг _ак _аның_ _ас _ат _аң _барлык_ _бер_ _бик_ _бо _буенча_ _булган_ _бы _быел_ _бү _бә \
      _вакцинация_ _вә _диде_ _дини_ _ж _жу _ил _ин _итә_ _йо _кеше_ _кы _күп_ _миллион_ _министры_ _му _муниципаль_ \
      _мөселман_ _ое _районы_ _сү _тү _уз _ук_ _ут _фә _халык_ _хәзер_ _чи _шулай_ _шәһәр_ _яз _як _яр _яс _җы _җә _һа \
      _һава_ _әй авт авы ага ада айн акт акч акы алг алд ам_ ама амә анд ап_ арг ард арс ару аса аст аты ать ашк ашл \
      ашт аңл бе_ бик бл бли бо бр буе бые быз бү ва_ вт вто вы вә вәк гал гел геч гъл гын гыр д_ дид дин дәм дән дәр \
      еда езг езн екл елл ент ерд ерл есп еч ечл ешт жу жур зга згә зер зне зу зәг иг иел из икл илг иль илә им_ инф \
      ио ион ипа иск итт иф иц ици иял ияс иң йг йн кад каз кай кал кит кич кле клы ком кор кта ктл кча кын кыр кыт \
      күп күр ла_ лаш леш лио лны лс лу_ лый лын лып лыр лү лүм ләш ләү мад мбе мг мга мет ми_ моб мун мы мәк мәс нац \
      наш нб нба нде ниц ния нк нла нтл ну нф нын нь нья нү нәр нәс оби ог оеш ок омо онт оны орм оң пал пла плә при \
      про пуб ра_ раз рак рал рат рде рды рем рес риф рих рия рле рлә рм рна рне рон рст ру_ рч рш рыд рә_ сар сез скә \
      сп спу сте суг сыз сү сүз сәб сәт та_ таб теп тие тик тле тлы тна том тот ттә туг тыл тү_ тәк тәп тәш төр уб убл \
      угы уд уе уен уз ук_ улг уни унк урн ус ух уы фт фә фән хак хан хәз хәл хәр цип ч_ чар чес чи чр чәк шен шка шла \
      шлы шул шыр шь шьл шәм ъл ълү ыб ыбы ыд ыда ыел ый_ ылы ым_ ырд ырл ысы ыч ыш_ ьд ьдә ьл ьлә ья яз ялә ян яр яса \
      ясе ях яшь яңг җит җиң җәс ңа ңа_ ңг ңгы ңл ңла үг үе үз_ үзл үм һав әв әга әгъ әде әзе әйт әки әкл әл_ әла әмб \
      әнн әнү әп_ әпл әрн әрт әрә әсә әтт әх әя әүл әүч өз өзе өй өнн өнь өт өте | _автомобиль_ _акча_ _ала_ _алачак_ \
      _алып_ _ап _апрельдә_ _ар _атны_ _ач _балалар_ _башка_ _башлыгы_ _безгә_ _берләшмәләре_ _булачак_ _булырга_ \
      _бүген_ _бө _вәкилләре_ _з _иде_ _ил_ _информ_ _ир _ир_ _ителгән_ _ителә_ _итте_ _итү_ _их _кабул_ _кадәр_ \
      _казан_ _каршы_ _көннәрендә_ _матбугат_ _миллиард_ _мл _мәгариф_ _мәгълүмат_ _ни _ны _нә _об _ок _ор _пл \
      _планлаштырылган_ _пу _ру _рәсми_ _рәхмәт_ _сайтында_ _саклау_ _си _ст _су_ _сугыш_ _сум_ _сумга_ _сы \
      _сүзләренчә_ _сө _тарафыннан_ _татарстан_ _тел_ _тиеш_ _торышы_ _туган_ _турыда_ _ты _түбән_ _тәэмин_ _төмән_ \
      _төрле_ _урынбасары_ _урыны_ _утлары_ _уч _фа _фо _фән_ _фәнни_ _хакта_ _хәл_ _чит_ _чә _ши _ы _эз _эт _эч _юг \
      _юл_ _яв _ян _ях _яхшы_ _яңа_ _яңгыр_ _җил_ _җитәкчесе_ _җылы_ _үз_ _үзәге_ _үс _һәлак_ _ә_ _әг _әд _әйтте_ _әл \
      _өлкәсе_ _өлкәсендә_ _өлкәсенең_ _өм _өс i аба абу абы ави адә ае аза азл айт алк алу алә амы анг ани анл ану \
      анә апл апр апш арт арш арә асс атб ати ату аул аф афы ах ачы аш_ ашу ашы ая бал бат бет би_ бия брь буг бъ бъе \
      бүг бүл бәй бән бәт бө ве вив вир вк вка выл гад гам гез гес ги гр гра гу гый гым гәр дал дан дар дем дер ди_ ду \
      дыл дын дыр дәб дәг дәү еж ежд елн ель ем_ ема емо ени енн ера ерг ерр ерт ете етл етр еш_ жд жде зан зд зек зи \
      зла зма зны зы зык зәк иа иар иви ивк ида иеш икш иле ими ир_ ирл иру исе исә ит_ ита итк ито иф_ ихт ихы иче \
      ичә иш иҗ иҗә йге йла йлә йна йр йрә йтт йты каб ки_ ким кис кн кте кты ктя кул кур куч кче кш кше күз күл кә_ \
      көт көч лаг лад лак лал лап лда леб лел лем леп лиа лил лкы лле ллы лми лне ло лт луы льд ләм ләп ләс ма_ ме_ \
      мед мен мия мле мм мма мн мп мпа мә_ мән мөн мөф мөһ нав нга нгә нды ние нич нкт нле нни нны нт_ нты нфо нче ныч \
      нүч нән нәт объ огы окт ола оми она онн оп ора орг орд ори оро орт ос ото отр оты пан пк по пт пун пш пшы раг \
      рад ран рас раф раш рб рби рд_ рда ред реж рер рив рит рк рм_ рр рри рсә рта рти ртт рус рух ршы рь рәх рәҗ са_ \
      сай сал сан сат сек сия сл см сми соң сси сты стә су_ сь сьә сәл сө сөй так тал тас тб тбу тир тиҗ тне тны тр_ \
      тра туч тч тып тыш тя тяб түб түч тәг тәч тәэ төз төм төн төп төш уда уй уку укы улл улм улу ум_ умг уны ур_ урт \
      утл учр уын ф_ фар фат фор фот фти фы фын хи хм хмә хт хш хшы хы чит чле члә чре чык чү чән шел шер ши шле шма \
      шч шәү ъе ъек ызн ынб ыру ытл ыту ыты ычл ышл ыя ьә ьәл эз эм эми эт эч ю_ юг юга юл_ юлы яб ябр яв яг яд язм \
      як_ якл яны ярд яте ять яхш яше яшә яңа җа җил җые җыл җәл ңе ңел үб үбә үге үен үзе үле үма үрг үрс үс үтк үтә \
      һи һим һәл әби әве әйг әкч әме әнг әнд әне әнә әрб әсм әсь әти әтк әхм әш_ әшм әшт әэ әэм әҗ әҗә өйл өмә өнд өнә \
      өп өрл өрә өст өф өфт өш өһ өһи | _авылы_ _агентлыгы_ _агымдагы_ _ае _алар_ _аларның_ _ачыклый_ _аш _бар_ _бара_ \
      _бару_ _башланган_ _без_ _безнең_ _белгечләр_ _белдерде_ _беренче_ _билгесез_ _булмаса_ _булуын_ _булып_ _бөек_ \
      _бөтен_ _вакытлы_ _вакытында_ _ге _ду _дәвам_ _дәүләт_ _дө _ел_ _журналның_ _за _зу _зур_ _иг _игълан_ _ик \
      _искә_ _искәртте_ _ислам_ _ителде_ _итеп_ _иткәнчә_ _итүче_ _итәргә_ _итәчәк_ _йө _кайнар_ _калу_ _калыр_ \
      _каналы_ _караганда_ _катнашты_ _кенә_ _керә_ _кешеләр_ _килә_ _комитеты_ _коронавирустан_ _коры_ _кую_ _күз_ \
      _күләмендә_ _көнне_ _көтелүе_ _көчле_ _марат_ _метр_ _милләтен_ _министр_ _млн_ _мобиль_ _моннан_ _моңа_ \
      _мәктәп_ _мөнәсәбәт_ _мөфти_ _мөһим_ _на _ничек_ _оешмалар_ _октябрьдә_ _оп _оч _очрашуда_ _по _предприятиеләре_ \
      _прививканы_ _район_ _ремонт_ _ремонтлау_ _республикада_ _республиканың_ _ро _рухи_ _саклана_ _саклануның_ \
      _саны_ _секундына_ _сишәмбе_ _сумлык_ _сәламәтлек_ _сәүдә_ _тапшырды_ _тапшырдылар_ _тарихы_ _татарстанда_ \
      _татарстанның_ _телебез_ _телеграм_ _телләр_ _телсез_ _тирәсе_ _тора_ _торган_ _торышын_ _тотрыксыз_ _тотып_ \
      _туганнары_ _тыш_ _тәкъдим_ _тәшкил_ _төньяк_ _төп_ _төшәчәк_ _узачак_ _укучылары_ _укытучыларны_ _уртак_ \
      _учреждениеләре_ _фаразлана_ _фр _хакимияте_ _халыкка_ _халыкның_ _хәбәрчесенә_ _хәзрәт_ _хәрби_ _чаралар_ \
      _чаралары_ _че _чо _чыгарган_ _чыгарылган_ _чү _чүп_ _чәршәмбе_ _ша _шимбә_ _шәһәрдә_ _шәһәре_ _ыш _ышанычлы_ \
      _эл _этеп_ _эш_ _эше_ _эшләргә_ _эшләре_ _эшне_ _юк _юк_ _юлга_ _юлларын_ _юлы_ _янында_ _ярдәм_ _ясатырга_ \
      _яшьлек_ _яшәүчеләр_ _җа _җиңел_ _җәлеп_ _җәсәден_ _үстерү_ _һәр_ _әм _әмма_ _өй _өлкән_ ii аге аде ади азе аи \
      ака аки алн алт анч апк ате атк аха аша аяк аят аҗ аң_ бек биг бол бор бә_ бәк бәп бәя бөе бөт в_ ваз вам вап \
      вар вен вид газ гер го гыз гыл гыя гәз дез диг дим дир дп дпр дус дык дю дәв дө дөн ев егр егә едп едә ези еку \
      елс елт елү еми енл ерн еры ерә ета еты еф зач зге згы зды зеб зел зет зид зле зр зрә зур зуч зәт иб ив_ ига игъ \
      игә изл ике икә имб исл исс ишә иңе иңү йга йд йли йм йог йор йф йфа йө йөз ке_ кен кк кка кло кны ков кот кс \
      ксы куй кун кую къ къд кыз кыс күң лат лб лдә лен ли_ лмә лн_ лон лса лсе лтә лыш лүе ләд ләк ләл маг мар мбә мд \
      мда миз мис мит млн млы моң мт мы_ мын мыш мәд мөр нач нев нен ник нлә нне но нун нык ныр нү_ нәм ов ови од оек \
      оло омг омп онд опт орч осс отл оц оч очр ою оюл оңа пе пкы пкә пле пти рез рни рое рос рт_ рте рче рчы ршә рык \
      рым рыс рьд рүч рән рәт с_ саг сер сиш ска сла слы сор сса ссы сф сый сәг сәд сәү таг тах тем тет ти_ тив тиз \
      тим тка тм тон тою тты тут тче тыя түе түл төб уза узг узд укт улд улс умл унд усл уст уты уха ухи уш ую ую_ уң \
      фе фи фик фл фр фро хар хас хаҗ хи_ хты хы_ хәт чал чек чис чк члы чо чра чы_ чын чүп чәр ша_ шан шат шим шки шн \
      шне ште штә шуд шчә шү шәх шәч ъд ъди ъла ыгу ызг ызы ыйм ыйф ыкк ыкн ыкс ыл_ ылд ымд ымн ынл ынч ыша ыят ыяҗ \
      ьле ьт ьяк эзл эл эле эте эче эш_ эше эшн эшч юк юк_ юлг юс ягы язу якы ят_ яти яҗ җ_ җав җе җир җәг ңы ңү үд \
      үдә үе_ үн үне үст үте үң үңе әбе әва әгә әзм әзр әйл әкъ әкә әлг әлл әмм әмә әни әнл әнч әрл әрч әрш әтн әтч әф \
      | _iii_ _абый_ _автомобиле_ _автоюллар_ _автоюлының_ _авыл_ _авыллары_ _авырулар_ _агымнары_ _административ_ \
      _аенда_ _аерым_ _азнакайның_ _айлык_ _академиясенең_ _акрынлап_ _аларга_ _аларны_ _алга_ _алган_ _алганнар_ \
      _алдан_ _алды_ _алдылар_ _алдыннан_ _алмады_ _алу_ _алуы_ _алына_ _альберт_ _аннан_ _антон_ _аны_ _арасында_ \
      _артмаган_ _арттырылачак_ _ассызыклады_ _ассызыклый_ _астына_ _асфальт_ _асыл_ _аталган_ _атмосфера_ \
      _ачыклаганча_ _аш_ _аша_ _аяк_ _аңлап_ _аңлаттылар_ _аңлату_ _аңлаулары_ _аңлашырга_ _бакчаларында_ _бары_ \
      _барысы_ _барысын_ _барышында_ _басмада_ _бастым_ _бастырып_ _басымы_ _батырларны_ _баш_ _башкару_ \
      _башкарылачак_ _башладым_ _башлангач_ _баһадиры_ _белгечлекләргә_ _белгечләргә_ _белем_ _белешмә_ _белешмәлеге_ \
      _белешмәлек_ _белешмәлекне_ _белешмәсе_ _бераз_ _бердәм_ _бердәмлек_ _беркем_ _берлектә_ _бернинди_ _берничә_ \
      _бетерелде_ _бетерү_ _бетон_ _бигрәк_ _билгеле_ _билгеләнгән_ _билгеләп_ _бирде_ _биредә_ _бирелгән_ _бирелми_ \
      _бирелә_ _бирергә_ _бирү_ _бирә_ _бистәсендәге_ _болай_ _болытлы_ _бордюрлар_ _борчылып_ _ботаклар_ _бригадалар_ \
      _буйлары_ _буларак_ _булганын_ _булды_ _булдыру_ _булмады_ _булса_ _булсын_ _булу_ _булыр_ _булышыр_ _бурыч_ \
      _бүлегенең_ _бүлек_ _бүлеп_ _бүләкләнде_ _бәйге_ _бәйгегә_ _бәйгесенең_ _бәйлим_ _бәлки_ _бәян_ _бәясе_ \
      _вазгыяте_ _вазифаи_ _вакцина_ _вакциналарының_ |  |  |
      """
    ),
  ]
}
