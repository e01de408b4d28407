// Written by scripts/generate-languages.py; do not edit.

/// Letter groups and words of languages, the commonest first: groups of one level are separated by spaces, levels by
/// `|`, each half a nat rarer than the one before.
enum LanguageFigures {
  static let latin: [(language: String, top: UInt8, groups: StaticString)] = [
    (
      "fr", 22,
      """
      e |  | a e_ i n o r s t u | _d c d l p s_ | _l _p de es es_ m on t_ é | _a _c _de _e _s de_ en le n_ nt ou r_ re \
      ti v | _co _de_ _le a_ an at b ce co ent er et f g in io ion is it l_ la le_ me ne ns nt_ on_ q qu ra re_ te tio \
      u_ ue ur | _ce _en _et _et_ _i _l_ _la _la_ _le_ _m _n _o _pa _pr _q _qu _r _t _u _un _v ai al ar ati au con d_ \
      des em er_ et_ eu h i_ ie ir la_ les li men ne_ ns_ om ons or pa po pr que ri ro ré se si st ta tr té ue_ un ur_ \
      us us_ ut ve x é_ | _au _d_ _des_ _du _en_ _f _in _les_ _no _po _que_ _so _su _vo _à _à_ _é ac am ans ant as ce_ \
      ch ci com ct da dan di du du_ dé ec el eme en_ est eur fi ic il ire it_ j ll ma me_ mi mm na nc nd ni nn no oi \
      ont our ous par pe pl pou pro res rs rt sa so ss su te_ tre ts ts_ té_ ui vo y à à_ è ée és | _ac _b _da _dans_ \
      _di _du_ _dé _es _est_ _ex _fa _il _j _ma _mo _pe _pour_ _re _ré _se _sur_ _to _un_ _une_ _ét ab ag air ap au_ \
      av bl ca ces cti dr ect ex fa fo ge gr ien il_ im ins iq iqu is_ ité iv lle lo lu mme mo mp nce nne nou nte omm \
      onn op ort os ot pp pré qui rm rs_ rés se_ sp ssi st_ sur ter to tra tt ui_ un_ une uv ux ux_ vi vou x_ z z_ éc \
      ér ét | _a_ _ap _au_ _av _ce_ _ch _do _fo _g _il_ _je _je_ _li _me _ne _ne_ _nous_ _on _ou _ou_ _par_ _pas_ _pl \
      _qu_ _qui_ _ra _si _te _tr _vous_ abl acc act age ain ais ait ale amm and app ar_ art as_ aut aux bi ble bo br \
      c_ cc cha cl cr cu dis do ell enc ep ers ess ett ez ez_ ff for ga ge_ gi gra ha ia ib id ie_ ier if ig ili int \
      ir_ ise iss ite iti ive iè je je_ lat lem lis lus man mat mb mes mis nf nst nti ntr nts nu né oc od og ogr oit \
      ol onc orm ou_ out ouv pas per plu por pos pri pt pé qu_ rai ram ran rat rc rd ren rop rti sen ser si_ sio son \
      spo sse sta sé tai tan tat ten tes teu tiv tou tte tu uc ues ul ure urs ut_ uti va vr èr ère ée_ ég él éri és_ \
      éta ê | _ai _am _aux_ _avec_ _ca _cette_ _commission_ _dr _eu _fi _gr _h _im _lo _mi _n_ _or _plus_ _programme_ \
      _pu _s_ _sa _si_ _sont_ _ut _vi _ê _êt _être_ ace ad al_ ali all anc ass at_ ate ave ba bli bre bu cat cep cer \
      cet che cor dem den dev dir don dre dro dui ea eau eb ec_ ef ei el_ emb end ens ept era erm ern ert esp euv eux \
      ev fai fic fon gn gu he hi ho ica ici ide ieu ifi imp in_ ine ip isa isi ist its ièr jo k leu lic lit lla ls ls_ \
      lé m_ mai mbr mmi mon mpl mu mé nal nat nda nde ndi ner nes ng nse nsi nta nv nvi ob oe oir ois omp ond ord ori \
      otr peu ph ppo pre pu ra_ rap rec rem rg ric rie ris rit rl rma rme rn rog roi ron rr rt_ rta ru rv rè san sat \
      ses sid sit sou sq squ ssa sti str tal tie til tiq tit tri tés ua ub ud uel uit um uni up uro ute uve uvr ve_ \
      vec ven ver voi vre xi ys èm ème écu ées ém én ése ési été év êt êtr | _ab _ad _an _ar _as _at _ba _bi _c_ _ces_ \
      _ci _cl _comme_ _cr _droit_ _ef _el _membres_ _na _ob _oe _oeuvre_ _on_ _ont_ _parlement_ _peut_ _se_ _st _sy \
      _sé _tout_ _votre_ _y _y_ _éc _ég _él _états_ _été_ _év abo aie ame an_ ang ani ara arc arl ats att auc ava avo \
      ay be cce cco cel cen chi cho ci_ cia cie cip cit cle col cou cte ctu cul cur cé dam der dif dit déc eff eil ela \
      els ema emp env erc eri erv eut evr exe exi exp fac fe ffi fin fr fé fér gal gen ger ges gé han hé ial ian ibl \
      ice icl iel ies ign ill ime ina inc ind inf ini ior isp isé ita ié jou ju k_ lan ler lie lor lt mar mem mer met \
      min mmu moi mpo mun nan nci ndr nem nfo nge niq nis nna nné nom non nsp nté nu_ née o_ oci odu oeu of oin ona \
      onf oni oo opo opé ors os_ osi ote oup oy pay pe_ pen pi pla ple pli pol pon pte pti pub pée pér qua rce rch rd_ \
      rel rep rer rio rle roc rod rou rre rso rte rts rve rès rée rég sai sc sei sie soc soi ste stè sui sy sys séc \
      tab tec tem tic tif tro tru tur tè tèm tér uat ubl uct uer uis ule ult ura uri uto utr vai val van vel vez vie \
      vir vit vot vra vé xe xp y_ ye yst ç ès ès_ éce éci éco éd éen éf éga égi éli ép éra ére êm ême | _af _al \
      _autres_ _be _bo _ci_ _compte_ _conseil_ _contrat_ _debian_ _directive_ _disque_ _droits_ _européen_ _exigences_ \
      _facebook_ _faire_ _fait_ _fonds_ _ga _ha _informations_ _installation_ _jo _ju _leur_ _mais_ _monsieur_ _mé _mê \
      _même_ _ni _né _of _op _pays_ _pericles_ _produits_ _protection_ _présente_ _pé _rapport_ _sa_ _soit_ _son_ \
      _système_ _sécurité_ _ta _tous_ _toute_ _va _ve _voudrais_ _également_ _én aci ada adr af ai_ ail ami amo amp \
      amé ann aq aqu arg ari até aur aus ays bia bie bil bj bje bon boo bor car ceb chn cis cla cri cro cré ct_ cun \
      cut deb doi dra ds ds_ duc dur déf dér ebi ebo ech eco ein elo emi ena enn enu epr erg err esu eu_ eul eus f_ \
      fau ffe ffr ffé fig fra fs fs_ gie gio gl gle gne gro gue gur har he_ her hie hn hoi ibu ich icu idé iff ifs ige \
      igu ile ils ima imi inu ipa iro iso isq itu ivi ivé ix j_ jet lab lai lar lec lib lig lim lio liq log loi lon \
      lop lut lè lé_ mie mit mma mod mor mpa mpt mél mê mêm nai nau nco nct nd_ nds ndu nen nfi nie nio nir nit niv \
      niè nor not nsa nso né_ néc obj och ode odi off ogi oi_ oie ok ok_ oli oll omb onv ook opp opt ora ore ose oss \
      oud oul oye p_ pec phi plo ppe ppl ppr ral rav rci reu rge rib rin riv rmi rna rne rni rot rri ruc réa réc rép \
      sa_ sec sem seu sez sib sis sol som spe sso ssu sul sup sé_ sée tel tin tir tiè ttr tue tée uan ucu udr uj uli \
      una upe urr use usi uss uta ué vea ves vis von xa xig xt xé ya ys_ ça èg èt éa éch édu éfi éla éle éme éne éné \
      éq équ éte éva éve î ô | _acceptant_ _actions_ _ag _ainsi_ _amorçage_ _après_ _aussi_ _autre_ _avez_ _avoir_ \
      _bien_ _bu _car_ _cas_ _cela_ _certains_ _cet_ _concernant_ _conditions_ _contre_ _deux_ _devrait_ _dite_ _doit_ \
      _donc_ _dont_ _décision_ _développement_ _elle_ _elles_ _em _entre_ _environnement_ _euro_ _europe_ _européenne_ \
      _exemple_ _fr _ge _grande_ _groupe_ _gé _ho _hu _id _ils_ _installateur_ _j_ _jour_ _leurs_ _linux_ _lors_ _lu \
      _lé _m_ _madame_ _manière_ _matière_ _mesures_ _mise_ _moins_ _mon_ _niveau_ _non_ _notre_ _partie_ _personne_ \
      _peuvent_ _ph _pi _politique_ _possible_ _pouvez_ _programmes_ _proposition_ _présent_ _président_ _présidente_ \
      _public_ _question_ _ro _sans_ _sc _sera_ _ses_ _sous_ _sp _structurels_ _technique_ _termes_ _ti _toutes_ \
      _transports_ _travail_ _très_ _union_ _utilisation_ _utiliser_ abi ach agi aid aj ajo alu amè aph apr ard are \
      arm arr ase ast atu avi aç aço aî b_ bal bas bat ber bou bs but cab cac cad cas ché cié cli clu coo cre ctr cè \
      céd dat deu dia dic din diq déb dép dés dét dév ed ee eg elq eni ere ero eti ets eva eve exa ext exé faç fet fie \
      fié fl foi fre g_ gan gar gis gno gén h_ ham hau hin hni hu hér iai iat ibe ibr ic_ ict if_ inv iné ipe isl ito \
      ix_ ièm iét jec jus lac len let lin loc lq lqu lta lte lua lui lég lém mad mag mal mbl mil miè mom mpi mpr mul \
      mè mèt nc_ ncl ndé nel nib nic nq nqu nsu nue nux nve nér nés obl oca océ oh ole olo olu oma ome omi one ono ope \
      opr org orr orç osé ota ov oya pac pag pat pel pem pig poi prè ps ps_ pta pui péc rac rag rb rdi rdr rea ref ret \
      rez rf rga rgi rim rip riq rmo rmé ro_ rob rp rq rqu rra rté rvi rç rça ré_ réd réf rév rê rô rôl sab sag sav \
      scr sel sig sim sl sla sm sor spé ssé sus sés tag tez th tia tis toi ton tor trè tua ty tég udi uem uen uf uff \
      ug uir uiv ujo ul_ ula um_ ume upp urc urn ust uté ué_ vic vol voy vu vée w xam xem xer xis xpl xéc yc yen çag \
      ço çon ètr éal éb écr édi éj élé éma ésu éti évi ît ôl ôle û | _abord_ _accord_ _action_ _afin_ _ai_ _ait_ _aj \
      _alors_ _amendements_ _améliorer_ _années_ _article_ _assurer_ _attention_ _aucun_ _aucune_ _aujourd_ _avant_ \
      _avons_ _base_ _beaucoup_ _besoin_ _bouton_ _br _bé _cadre_ _cee_ _celle_ _celui_ _cependant_ _ceux_ _chacun_ \
      _champignons_ _chaque_ _choisir_ _cohésion_ _comment_ _commissaire_ _commons_ _communautaire_ _communication_ \
      _concerne_ _configuration_ _convient_ _coordination_ _cours_ _creative_ _dangereuses_ _demande_ _différents_ \
      _dire_ _disposition_ _dispositions_ _donné_ _débat_ _défaut_ _déjà_ _dérivée_ _effet_ _emploi_ _encore_ \
      _exercice_ _exécution_ _faux_ _fe _fichier_ _fichiers_ _fl _fois_ _formation_ _gn _gnu_ _hui_ _ic _ici_ _impact_ \
      _important_ _ja _k _lieu_ _lorsque_ _maintenant_ _marchandises_ _marché_ _mesure_ _mis_ _mm _moment_ _my \
      _nations_ _nom_ _nombre_ _normes_ _nos_ _nouveau_ _noyau_ _nu _nécessaire_ _nécessaires_ _objectifs_ _oc \
      _offrant_ _ordre_ _orientations_ _où _où_ _page_ _paramètres_ _parce_ _part_ _participation_ _particulier_ \
      _partir_ _partition_ _passe_ _pc _pendant_ _personnes_ _peu_ _place_ _plusieurs_ _point_ _premier_ _première_ \
      _priorité_ _processus_ _produit_ _période_ _quand_ _quelques_ _questions_ _raison_ _rapporteur_ _respect_ _ri \
      _ru _rè _régions_ _savoir_ _secteur_ _section_ _selon_ _seront_ _services_ _seul_ _sociale_ _société_ _soient_ \
      _sommes_ _suis_ _sujet_ _systèmes_ _tant_ _tel_ _telle_ _temps_ _tenu_ _transport_ _ty _type_ _té _us _viande_ \
      _vie_ _voie_ _vos_ _vote_ _vr _vu _vé _w _z _zo _écoconception_ _économique_ _énergie_ _éq _étaient_ _était_ \
      _étant_ _évaluation_ acu ado adu aff afi agn agr agé aim ala alo ana anq api apt arv ata atr aud aug auj aup ax \
      aya aîn aît bea bes bio blè bri bst bue bur bé bén cal can cau ccu ccè cee cem ceu ch_ cic cid cif cil cir ck \
      coc coh coû cra cts cté cum cès cél dau di_ div dom dop dus dé_ dée déj dél dém eat ee_ efa ele eli elu enf eng \
      epe erf eso eta evo exc fav fec fer fil fiq fis fix fou fu fus gag gat gem gic gin giq gm gme gnu go gré gé_ gée \
      gét hac hai haq hes hod hor hos hui hé_ hés ibi icr id_ idi iez iga igi ilo ing iod iph irc ism itr iu ium iva \
      ié_ iée iés ja jeu jà jà_ lei liu liè lli llo llè llé ly lys là là_ lèg lèm léc lée mac mi_ mic miq mmo mot moy \
      mps mpé my myc méd mém mét ncé ndo net nfé ng_ nga ngu ni_ nif nim nnu nos noy nsc nsé nus nvo oba oce oco ohé \
      oiv oj oje ol_ om_ ong oor oph opi orc oré oto ouh oum ox où où_ oû oût pal paq pc pes pet phe pho phé pil plé \
      ppa pté pét quo qué rab rad ras raî rde rdé red rfo rgé rif rig rir rof roj ros rov rro rsi rsq rur règ rêm rêt \
      sac sb sci sea sif sir sme spa sub suf suj sém séq sér tam tas tau tei tex tho tim tom tp trô tud tut typ tèr \
      tél ual uch uco uet uez ugm uh uha uje umi uo uoi up_ uph urd uré uvo vem veu via vid vos vue vé_ vér xc xe_ xiè \
      xpr xte yau ycé yer yez yp ype yr zo zon â ègl ègu èn ène ète éan éba écl éel éer éfa éfé égl égr éjà émi épa \
      épe épo éro éré éso éth évo ête în îne ù ù_ ût | _abonner_ _accès_ _activités_ _adresse_ _amélioration_ _année_ \
      _applicables_ _application_ _approche_ _assistance_ _cd _cd_ _code_ _collective_ _collègues_ _compris_ _console_ \
      _consommateurs_ _contrefaçon_ _créer_ _dessus_ _devant_ _devraient_ _disponibles_ _distribution_ _doivent_ \
      _décembre_ _efficacité_ _faut_ _façon_ _forme_ _fé _gens_ _harmonisation_ _homme_ _image_ _importante_ \
      _installer_ _jusqu_ _ko _koch_ _langue_ _liberté_ _libertés_ _lui_ _matériel_ _mettre_ _mieux_ _mme_ _mois_ \
      _monnayage_ _mycélium_ _ni_ _notamment_ _nouvelle_ _objectif_ _ouvrage_ _paquet_ _parties_ _pense_ _permet_ \
      _plan_ _plupart_ _prendre_ _procédure_ _projets_ _périphériques_ _quel_ _raid_ _rapports_ _responsabilité_ \
      _réellement_ _référence_ _réseau_ _résultats_ _rô _rôle_ _seulement_ _situation_ _sorte_ _soumis_ _toujours_ \
      _utilisez_ _vraiment_ _vue_ _ém _énergétique_ ane arb arq asp axi aye bin cam cap cd cd_ clé cod dg dè eci edi \
      egr eno eq equ ffo fia gna gné gre gri hom hum imu ira isc ivr jui jur ko koc lev lex li_ lir lié meu mum mér \
      nul néf oq oqu ouc ouj ove pan pid reg ria rid sch sep six sté toy ubs ude uil usq utt uée vig vio vri xce xtr \
      yag yan yo éna |  |  |  |  |
      """
    ),
    (
      "en", 21,
      """
      e t | a h i n o r s | _t d e_ l | _a _th c d_ f g he in m n_ p s_ t_ th u w | _h _i _o _s _the_ _w an b er he_ \
      on r_ re the y y_ | _an _b _c _d _f _in _m _of _p _to al and ar as at ed ed_ en es f_ g_ ha hi ing is it k nd \
      nd_ ng ng_ nt o_ of or ou se st te ti to v | _a_ _and_ _co _e _in_ _l _n _of_ _r _to_ a_ as_ at_ be ce co de ea \
      er_ es_ h_ ic in_ io ion is_ l_ le li ll ma me ne of_ om on_ ra re_ ri ro ta to_ ve | _be _fo _g _ha _he _hi _it \
      _on _pr _re _that_ _u _wa _wh _wi _y ac ad ai an_ ca ch ct di ec ee el em en_ ent ere et fi fo for ge hat her \
      his ho ie il im ke la ld le_ lo ly ly_ m_ nc no ns nt_ or_ ot ow pe po pr rs rt sh si so ss ter tha tio tr ul un \
      ur us ut wa we wh wi | _al _ar _as _as_ _ca _de _di _fi _for_ _he_ _his_ _i_ _is _is_ _it_ _li _ma _mo _no _on_ \
      _pa _s_ _se _sh _so _st _was_ _we _wo _yo _you_ ab ad_ ag al_ all am ap are ate ati av ay bl bo ce_ ch_ ci com \
      con da do ect ev eve fe fr gh gr i_ ia id if ig ir it_ ith iv k_ ld_ ll_ me_ men mi mo mp na ne_ ni not ol oo op \
      os ot_ ou_ ov p_ pa pl pro rea res rs_ ry ry_ sa se_ sp st_ sta su ted th_ thi ts ts_ u_ ut_ ve_ ver vi w_ was \
      wit wo x yo you | _ac _at _at_ _ba _be_ _bo _bu _by _by_ _ch _do _en _ex _fa _fr _from_ _gr _had_ _ho _k _la _le \
      _lo _me _ne _not_ _or _pe _po _sa _su _this_ _tr _un _us _v _with_ age ain ak ame art au ave ay_ ba be_ ble bu \
      but by by_ c_ ck cl cou cr cti cu der ds ear een ef ei ep ers ess est et_ ew ex ey ey_ fa ff fro ga ge_ ght gi \
      go had hin hou ht ica id_ ide igh ill ine int iti ive j ke_ ki ls lt man mm nce nde nn ns_ nte oc od om_ ome one \
      ons ort oth oul oun our out ove ow_ par per pp pre q qu rd red rk rm rn rom rr rt_ ru sc ss_ ste te_ tin tt tu \
      ty ty_ uc ue ug uld und up use whe whi wor z | _ab _ad _ag _all_ _an_ _are_ _br _but_ _can_ _cl _cr _da _ev _fe \
      _go _have_ _him_ _im _j _like_ _mi _my _my_ _one_ _or_ _ou _pl _q _qu _ro _si _sp _ta _te _there_ _they_ _ti _up \
      _ve _we_ _were_ _which_ abl acc ace ack act af aid ake anc ant any app ar_ ard arr ast bee ber bi br cal can cc \
      ces cha ck_ ct_ de_ ded den din dis dr ds_ du ead eas eat eco ee_ eg ell em_ eme enc end ens eri ern ery ese ew_ \
      ft fu gra gu han har hav hen hey hic him ht_ ial ib ic_ ice ich ies ik ike ile im_ ime inc ind ins ir_ ist ite \
      ity kin lat lea led les lic lik lin lit lle lly lu mb min mor ms mu my my_ nal ned nge nk nl now nst nti ntr nts \
      nu ny ny_ ob og oi ok omm ong ont ook ope ore ork orm ose oug ous own pea pi pla ple por pos pt pu ran rat rc \
      rd_ rec ree ren rg rie rin rit rl rop rou sed sel sha she sho sin sio sl so_ som spe ssi sti str tal tan ten tho \
      tic tiv tl tor tra tte tur tw ua ugh ui um unt up_ ur_ ure us_ ust va ven way we_ wer wha wil wn wn_ wou ye ys | \
      _about_ _af _am _any_ _ap _au _been_ _bl _ce _could_ _dr _ea _eu _fl _fu _ge _has_ _her_ _if _if_ _into_ _its_ \
      _ju _kn _more_ _mu _na _no_ _op _ot _other_ _out_ _pi _pu _ra _ri _ru _said_ _sc _she_ _should_ _so_ _some_ _t_ \
      _their_ _them_ _time_ _tw _up_ _vi _what_ _when_ _will_ _would_ _ye abo ach ade air ali als ang ans ara ari arl \
      ars ase ass ata ath att aus aw ays boo bou car cat cce cen che chi cia cle cre dat day dd des do_ dow duc eal \
      ean eb eci eed eir el_ ele elf eli ely emb ene eo eop era ert esi esp eth eu eur exp ext fac fer ffe fic fil fin \
      fir fl fte ful gen ger get gh_ gin gl gn gre gro gs gs_ has hea hed hei hem hes hil how hr hu ied ien if_ imp \
      ina ini inn ip ire irs ise ish isi iss its itt iz jo ju ked kn kno ks ks_ lac lan lar lay lf lf_ lie lis llo lon \
      loo low ls_ mar mat mbe med mer mes mis mmi mon mpl ms_ nat ndi ner nes new nf ngs nin nit nk_ nly nne no_ nsi \
      nta nto nv oa od_ off oin ok_ old oli oll omp ona ond onl ood ord ost ote owe pec pen ph ppe pri ps que qui rai \
      ral rem rep rge ric rig rk_ rma ron row rry rst rti rv sai sec see sen ser ses sh_ shi sid sit sk sm son sse sto \
      sur sy ta_ tab tai tak tat tc tem tes thr til tim tly too tri tro tru ual ub uch uct ud ue_ ues ula ult uni uro \
      ved vel vin vo war who xp xt ys_ | _after_ _also_ _back_ _bi _cu _data_ _did_ _do_ _down_ _du _ec _el _em \
      _first_ _ga _gi _gl _harry_ _how_ _hu _jo _just_ _ke _ki _know_ _man_ _many_ _may_ _me_ _mr _mr_ _must_ _new_ \
      _now_ _only_ _ov _over_ _people_ _quinn_ _see_ _shakespeare_ _sl _sm _such_ _sy _system_ _than_ _then_ _these_ \
      _tu _two_ _us_ _use_ _va _very_ _way_ _where_ _who_ _work_ _wr _your_ ac_ add aft aga ail ale alk alt am_ ami \
      ani ank ann arg ark ary asi ask aut b_ bac bal bas bec bel bet bli bro bs cas cau cco ced cer cho cie cit cke \
      cla clo clu col cor cri cro cte cto cts ctu cul cur cy cy_ dan dar dea dec dev did die dif dit dl dm don dre dy \
      dy_ ea_ eac eca ece edi eet efo ega eh ein eld elo ema emp eng epo ept eq equ erf erm erv eta ete eti ett etw \
      evi exa exc fat fe_ ff_ ffi fie fou fri ft_ fun gai ged ges gg hak hal hap hel hit ho_ hol hoo hor hos hro hy \
      ia_ ian ibl ici ick icu ife iff ifi ign il_ ild ili ims inf ink iou ita ivi ize je jus ken kes lab las lec lem \
      len let lev lia lif lig liv lk lla lli lm loc los lso lt_ lte lud lv mad mai mak mal may mea mem met mic mil mit \
      ml mme mos mot mou mov mpa mpo mr mr_ mse mus nam nan nci ncl nda ndo nds nec nee net nfo ngl nis nm nme nn_ nom \
      nse ode odu oe oft ogr oke ol_ ole oma omi onc ono oo_ oom oor oot opl ori ors ory oss oti oup ovi oy pac pas \
      pe_ ped peo pin pli pol pon ppo ps_ pt_ pti put rac ram rap rce rde rds ref reg rel ret rf ria rib rio ris riv \
      rke rly rm_ rn_ rne rob rod rog rol roo ros rot rov rp rre rri rse rta rte rth rts ruc sal say sch set sib sig \
      sou spo suc sup sw sys tar tch tec tel tie tit tle tre try tti twe two ubl uin ul_ ull unc ung upp ura uri urn \
      urs usi ute uth uti ves vid vie wan wee wel win wo_ wom wr ws ws_ x_ xa xc xi yea yes yi yin yst za ze | \
      _access_ _again_ _ai _av _aw _balzac_ _because_ _before_ _being_ _between_ _ci _come_ _commission_ _d_ _each_ \
      _ed _ef _es _european_ _even_ _ey _eyes_ _face_ _father_ _file_ _get_ _going_ _good_ _got_ _group_ _gu _here_ \
      _himself_ _id _information_ _installation_ _last_ _life_ _line_ _long_ _look_ _made_ _make_ _most_ _much_ _ni \
      _nu _ob _off_ _ol _old_ _once_ _our_ _ow _own_ _page_ _parliament_ _ph _place_ _report_ _right_ _room_ _same_ \
      _say_ _set_ _still_ _sw _take_ _those_ _though_ _through_ _too_ _under_ _used_ _view_ _vo _well_ _while_ _white_ \
      _without_ _women_ _world_ _x _xm _xml_ _years_ adi adv aff agi agr aki alo alz amm amo amp ana ano ape aph aps \
      arc arm aro ash asu atc ato atu avi aw_ awa ban bar bat bef beg beh bei bes bil bla bly bor bot bra bre bri bus \
      cam cap cel cep cif cis cli cop cra cum cus dde deb def del dep det dg dge dia dic dir dle dly dn dn_ dra dri \
      dur dv eak ebo ech ecu ede edu eem eep efe eff efi egi eig eit ek ela els emo ems ena eni ep_ epe erg ero err \
      esc esu ets ety exi eye fai fam far fec fee fel fla fol fra fre gan gar giv gle gli gni go_ goi goo got gov gri \
      gua gue hai het hig hip hn hom hop hre hs hts hy_ iam iat ibu icl ict iel iet iev iew ila ilt ily ima imi inu \
      inv ip_ iro isa isc ism isp itu ix ja jec ka ker ket lai lde leg ler ley lim lma log lop lot lp lth lue lut lve \
      lw lwa lz lza mag mas ml_ mmu mod mpe mpr muc mun nar nch nco ncr ndm nea nev nex ngi ngu nic nig nio nni nor \
      nov nsp nsu nth ntl nve nvi oad oca oce oci ock oda oes oh olo olu onf oni onn ool op_ opi opo opp opt ora orc \
      org orl orn orr osi ott ows pag pan pat pet pic pie plo poi ppl ppr pte pub py qua rab rad rag ras ray rb rch \
      rdi req rev rh rld rli rme rmi rms rna rni roa roc rro rty rus rve rw sam sat scr sea sia sic sim sis sk_ sle \
      sma sn soc sof sol sor spa spi ssa sts sub tea tee tia tif tis tm tog tom ton top ttl tua ude udi uir uit um_ \
      umb ume une urr urt uss utt val van vat vic vir vis vit vol vot wal wat wea wed wen wri xam xm xml xpe xt_ ym \
      yon yp yt yth zac | _account_ _against_ _already_ _always_ _am_ _among_ _another_ _around_ _asked_ _auster_ \
      _available_ _away_ _based_ _began_ _behind_ _black_ _boot_ _both_ _called_ _came_ _case_ _clear_ _community_ \
      _connection_ _control_ _countries_ _country_ _course_ _create_ _day_ _debian_ _didn_ _different_ _directive_ \
      _don_ _done_ _during_ _economic_ _ei _end_ _europe_ _every_ _everyone_ _example_ _fact_ _family_ _far_ _felt_ \
      _few_ _field_ _filter_ _financial_ _find_ _form_ _found_ _full_ _give_ _given_ _go_ _government_ _great_ \
      _growth_ _hair_ _hand_ _head_ _high_ _home_ _house_ _however_ _important_ _including_ _ja _je _kind_ _large_ \
      _later_ _left_ _level_ _license_ _light_ _little_ _looked_ _m_ _market_ _member_ _men_ _might_ _mother_ _mrs_ \
      _name_ _need_ _never_ _next_ _night_ _nothing_ _number_ _order_ _others_ _part_ _perhaps_ _point_ _political_ \
      _possible_ _president_ _programme_ _proposal_ _put_ _question_ _re_ _really_ _rights_ _safety_ _sat_ _saw_ \
      _school_ _security_ _seemed_ _several_ _shall_ _since_ _sk _small_ _something_ _states_ _stillman_ _support_ \
      _taken_ _talk_ _thing_ _things_ _think_ _three_ _today_ _took_ _turned_ _uk _using_ _ve_ _want_ _water_ _went_ \
      _whether_ _why_ _wife_ _within_ _woman_ _works_ _year_ _young_ abi aci acr ada ado ady afe afr aim ait ala alf \
      alm alu alw ane anu ap_ api arn aso ats aug aul ava avo aye bb bea bed ben bia big bin bit bj bje boa bod boy \
      bse bur ca_ chn cil cin cip cka cks coo cov cs cs_ ctl dam ddi dem doc doe dom doo dro dus dw eam eav ebi eck \
      eek eel eer eft efu egu ehi elp elt emi eno env epa epr erc erh etu fet few fit fle flo foo fy gge gic gla gn_ \
      gul gy ham hee hir hl hon hot hs_ hum ibe ics icy idd ie_ ier igi ils inl ior irt ito iu iva ivo kee kl kne kr \
      la_ law ldi lds lef lk_ llm lls loa lor lou lov lse lus ma_ mid mig mmo mrs na_ nab ndu nel nen ney nfi nia nki \
      nno non nou ntu num oba obl obs ocu ody oge onm onv osa oub owi owl owt ox oy_ pai phe pho pit ply pm pul pur \
      py_ rew rid rim rks rnm rra rsi rso rtu rul run rvi ryi ryo saf san sar sav saw sca sco scu sev sf sil ske ski \
      sla sly sm_ sn_ spl sq sso ssu stu sty sul sum sun swe tac tag tex ths thu tme tod tol tow tta tud tun uag uar \
      uat ubs uce uen uer uf uff ugg uil uk ule uma un_ urc ury ush usl uto uts var vem wev why wif wis wl won wro wt \
      wth xce xe xis xte ya yc yed yl ze_ zi | _above_ _across_ _age_ _air_ _almost_ _along_ _areas_ _ask_ _become_ \
      _believe_ _book_ _boy_ _bray_ _century_ _certainly_ _change_ _child_ _children_ _committee_ _company_ _council_ \
      _days_ _de_ _development_ _document_ _does_ _door_ _earth_ _else_ _english_ _enough_ _euro_ _everything_ \
      _facebook_ _fields_ _files_ _four_ _hard_ _help_ _human_ _inside_ _install_ _installer_ _instead_ _keep_ _kept_ \
      _language_ _less_ _let_ _ll_ _local_ _looking_ _love_ _matter_ _means_ _microsoft_ _moment_ _mweta_ _office_ \
      _often_ _pericles_ _pivottable_ _policy_ _protection_ _read_ _real_ _sea_ _second_ _select_ _self_ _social_ \
      _south_ _sql_ _state_ _stood_ _tell_ _terms_ _thought_ _together_ _told_ _transport_ _ukraine_ _union_ _until_ \
      _upon_ _web_ _whole_ |  |  |  |  |
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
      a e | i l n o r s | a_ c d e_ o_ t u | _d _e de en m n_ p s_ | _a _c _de _de_ _l _p _s ar b de_ el er es l_ la \
      os r_ ra ue | _co _el _es _la _la_ _m _q _qu _t _u ad al an as as_ ci co do el_ en_ es_ f g h in la_ lo na nt on \
      or os_ q qu que re se st ta te to un v y | _el_ _en _en_ _f _h _i _lo _n _o _pa _que_ _se _un _v _y _y_ ac ar_ \
      ca ce con da di do_ ec ent ic ie io is le li ma me mo ne no no_ nte pa po ra_ ri ro se_ si te_ ti tr ue_ y_ á í \
      ó ón ón_ | _a_ _b _ca _di _ha _in _los_ _no _no_ _po _pr _pu _r _se_ _si _un_ ab aci ado al_ am an_ ara ba ch \
      cio ció cu da_ ed em er_ est et fi gu ha i_ ia id ien il ion it ió ión j las lo_ los men mi na_ nc nd ni ns om \
      or_ par pe pr pu re_ ro_ rt sa so sta ta_ to_ ua un_ ve z | _al _cu _del_ _es_ _g _las_ _ma _me _para_ _pe _re \
      _si_ _te _una_ ant at bi bl br bre com cr ct d_ del des ea ede eg ene era ero fic fo ga go ho ib ica ig im io_ \
      ir ist iv ll ma_ mb mo_ mp mu má nci ndo nes nta nto oc od ol on_ one per por pre pue ran rd res rm rr rá sc si_ \
      sp ste su tal ter tra tu ued ui una ur us ut va vi x za é ía ú | _al_ _ar _como_ _con_ _do _fi _le _li _lo_ _mi \
      _mo _mu _má _o_ _por_ _puede_ _so _su _ta _ti _to _va _ve _vi aba ace ada ala and ap ari art ay be ble ca_ car \
      cc cci ce_ cia cl co_ cua dad den dis dor dos dr eb ecc ej ele emp enc ere esc esp ev ex fe for fr ge gen go_ gr \
      he hi ia_ ici ico ida ido ier if igu ina ins int ir_ iz iza ja je jo le_ lec les lla lu man más nad ne_ nf ng \
      nst ntr nu ob odo of omo ona ont op orm ot pi pl pro qui rar rec rio rma ros rra ser so_ str t_ tar ten tes tic \
      tie tod tor tos tro u_ ual uc uie ul um ura ver vo w á_ ás ás_ í_ ía_ ñ | _ac _am _an _ap _as _ba _ce _cr \
      _cuando_ _da _ej _ex _fo _fr _fu _gr _he _ho _im _j _más_ _ni _nu _op _or _pero_ _sa _tr _us _ut abl act ad_ ade \
      ag aj ale ali alo ama amb ame ami amo anc aq aqu are arg arr ará ato au ay_ añ bia bo bu c_ cam cas cer ces cha \
      che cho cos cri das deb der dic du ea_ ece ech eci ect edi ee ef eje ema ena end ens eo ep erd eri erm err ert \
      ese eso eta ete ext fig fil fu g_ gi gra gun gur ha_ hac hay her ian ibl ibr ice ifi ili in_ inc ing ino ios ip \
      ita ito ivo lac lad lar lg lib lic liz lor lt mar mas mat mbi mbr me_ mer mie min mos mpl mpo mpr nal nar nde \
      ndi ner nfi nos nti nú ocu og omb omp onf ora ord ore ori ort osi otr pc po_ pon pos pri rac rad ram ras rc rde \
      rea ren rg ria rim rit rl rmi rs rta rti ru rá_ rí ría sa_ sar scr sel sis sof son spe sti sto stá sí tab tad \
      tam tan tas tem til tiv tre tri tá uan uel uen uer ues ume uti val ven vid vo_ xt ya ya_ yo z_ zar án és és_ ño \
      | _ab _ad _ah _aq _au _bi _bo _bu _ch _ci _có _datos_ _debian_ _dos_ _du _er _escritor_ _esta_ _este_ _está_ _fa \
      _ge _gu _hay_ _hi _instalación_ _le_ _libreoffice_ _ll _na _ne _nú _ob _ot _pi _ra _ser_ _sin_ _sistema_ _son_ \
      _su_ _te_ _texto_ _tiene_ _valor_ _w _ya _ya_ _yo _yo_ abe abr adi adr ah ai alg all alm amp ana ano apa arc ard \
      arl asa ase asi aso ast ati aut av az año b_ ba_ baj bar bas be_ ber bie bla bra bue cad cal can cel cen chi cie \
      cif cla col cor cre cto ctu cue cul cum cí có dar dat det dev dia dif dio dir doc ebe ebi eco ecu ed_ eda efi \
      ego egu ejo eli ell emo eno eof ern ers erv esa esi ez eñ fa fer ff ffi fin fo_ fra ft fue fun ga_ gar gn gua \
      gui h_ hab has ho_ hor iar ias ich ide iem igo ill ima ime imi imp ind inf ini ire isc ism isp ite iti iva ié \
      ién ja_ jo_ ju k lan ld lis lle llo lm ls lta lv lve lí ló m_ mac mal med mis mit mod mor muc mue nas nda nec \
      nic nid nom nq nqu nse nv oda off ola olo ome ond ono ons opc opi orr osa ost ov ove p_ pas pci pec plo rab rat \
      rch rda red reg reo rib ric rie rin rlo rn rq rqu rre rse rte rv sco seg sib sie sig sin sit sió sm sol spa spo \
      su_ sí_ tec tex tin tir tom tua tá_ uar ub uch ud ula unc und uni uno unt usa ust uto uy ué uí va_ var ve_ vie \
      vos vu vue wa war xi xto yo_ za_ ál án_ é_ én én_ ín ña óm úm úme ún | _ahora_ _aquí_ _arranque_ _así_ _añ _be \
      _bien_ _c_ _cl _cuadro_ _cómo_ _d_ _devuelve_ _disco_ _diálogo_ _documento_ _dí _ejemplo_ _em _entre_ _era_ \
      _eso_ _esto_ _fe _filósofo_ _forma_ _francés_ _ga _ha_ _hace_ _hacer_ _hombre_ _hu _i_ _id _instalador_ _jo _ju \
      _lista_ _lu _lí _me_ _mismo_ _mucho_ _ni_ _nombre_ _número_ _porque_ _pueden_ _pues_ _pá _página_ _qué_ _red_ \
      _ro _siempre_ _st _sí _sí_ _también_ _todo_ _todos_ _tu _valores_ _vida_ _vo _é _ú af aho aja aje ajo alt ani \
      anq ao ao_ ars así ata ate atr aya ayo aña ban bio bié bri cab cid clu cop cta cti cur cé cés cía cóm dec def \
      dem die diá don dro duc dur dí día eal ear ee_ efe ega egi eja ela eld elv eme eng eni eo_ eq equ erá erí esd \
      et_ eto etr eva evo evu exi exp ey ez_ eza f_ fec fl gin gl har he_ hiv hom hu iba ibu idi ie_ ign ij il_ ila \
      ilo iló imo ine inu ior ipo iq iqu is_ isi itu ive ivi iá iál je_ jec jem jet jor jos lam lc lda leg lem len lev \
      lgu lid lin lme log lse lum lós mad mag may mej met mig mon mul mát nca nce ncl nco ncé nea nen net nfo ng_ nga \
      ni_ nim noc nsa nsi nua nue nve ní nía núm obr oca oce odu oe ofo oft ogo ogr oj ol_ ole olu oma omi omá onc oni \
      oo ope orq oso ota ou oy pal pan paq pen pia pie pla ple pli pod pt pul pá pág qué quí ral rb ref rel ret rga \
      rge rid rno rob roc rod rog rol ron rop rro rso rto rám rán sab sad sal san sas sca sd sea sec see sen sic smo \
      sob sua sus só tac tel th tip ton tru tur tw tán té tí tó uad uci ueg uet uev ug uid ulo uls ult uma up us_ uta \
      ué_ uí_ vis vol x_ xis xp ye yor zo ág ági álo ám áme ár át áti ér ían ías ño_ ó_ ól ólo ómo ór ós óso ú_ ún_ | \
      _actual_ _ag _ahí_ _antes_ _archivo_ _ay _años_ _barra_ _base_ _br _bueno_ _cada_ _cambiar_ _campo_ _casa_ \
      _caso_ _celdas_ _configuración_ _contiene_ _cosas_ _cuenta_ _debe_ _desde_ _después_ _donde_ _e_ _ed _entonces_ \
      _español_ _están_ _et _fecha_ _fichero_ _ficheros_ _fl _formato_ _función_ _gente_ _había_ _hasta_ _ig _imagen_ \
      _información_ _ja _ley_ _linux_ _luego_ _línea_ _mejor_ _menos_ _menú_ _mi_ _modo_ _muestra_ _muy_ _nada_ _nos_ \
      _nunca_ _oc _of _opciones_ _opción_ _orden_ _otra_ _otro_ _otros_ _paquetes_ _particiones_ _partición_ _pl \
      _posible_ _preconfiguración_ _primera_ _puedes_ _pulse_ _quien_ _raid_ _ru _sea_ _sección_ _seleccionado_ \
      _seleccionar_ _seleccione_ _siguiente_ _sobre_ _software_ _solo_ _string_ _sus_ _só _sólo_ _tabla_ _tan_ _tener_ \
      _tiempo_ _tienen_ _tipo_ _todas_ _trabajo_ _tu_ _uno_ _usar_ _utilizar_ _va_ _vez_ _z _á _ár _ó _ór _órdenes_ \
      _ún abi abí aca acc aco ací ae age ahí aid alc alq ane ang anu apl apr aro atu ave aza aí bin bj bje bli blo bol \
      boo bor bot bí bía cac cap cf cfg cil cip cir cro cte cut dam dan dej dep did dig din div dou dra dre drá ean \
      eas ecl eed eh ei elo emb emá enl ení enú epa erb erc erf erl etc eti eve evi ey_ eña eño fal fg fg_ fir fre ftw \
      fí gad gan gos gri grá gue gú gún han hij hos ht hum hí hí_ iab iad ial ibe ibi id_ ied ies iet ife ige ija ijo \
      ile iom ira irm irá isa iz_ izq jar jas jer k_ lab lat laz lea lee let ley lgo lig lim lma loc lq lqu lti lue \
      lín mañ mes mi_ mic mil mir mn mna mpe mun muy mé mí mó nac nam nan nat ngo ngu nib nie nin nir nl nla nor nov \
      nsu num nun nux nz nza nó nú_ oba obj obl och oci oco ode odi odr oi onv opo orc org orí ose ote oun oy_ pa_ pac \
      pañ pel pes poc poe pol pun pué raf rai raz rca rdo ree rem rep rev rf rgo rig rir ris riz rla rmu rna rom ror \
      rov rp rri rsi ruc rva rvi ráf rás ré ró sac scu sde sem sep ses señ sh sid sil sim sio sos spu sq squ ss sue \
      sul sum sól tc tid tim tio tit tm tp tp_ tu_ twa tón uce uda ueb uir uj umn uro usu ux ux_ uy_ uye ués vac van \
      vas vec vel vez via vin vir viv wi ye_ yu zac zad zan zon zq zqu ác áf áfi ánd íne ío ís ít ña_ ñad ñol ños ód \
      óni órd úl últ úni ús | _abre_ _agua_ _algo_ _algunas_ _algunos_ _amor_ _anónimo_ _archivos_ _at \
      _automáticamente_ _b_ _bl _británico_ _buen_ _bú _búsqueda_ _cadena_ _campos_ _cd _cd_ _celda_ _columna_ \
      _configurar_ _contenido_ _continuación_ _cosa_ _crear_ _cualquier_ _cá _da_ _decir_ _definir_ _dentro_ _desee_ \
      _dios_ _directorio_ _disponible_ _disponibles_ _dispositivos_ _distribución_ _documentos_ _durante_ _duro_ _día_ \
      _días_ _ec _editar_ _ef _eh _eh_ _ella_ _encontrar_ _enlace_ _entrada_ _error_ _escriba_ _espacio_ _especifica_ \
      _especificar_ _estadounidense_ _estar_ _estas_ _estos_ _ev _fila_ _firmware_ _fue_ _fó _fórmula_ _general_ _gn \
      _gnu_ _go _gran_ _griego_ _gráfico_ _han_ _hardware_ _has_ _haya_ _he_ _hecho_ _herramientas_ _hijos_ _ht _ib \
      _ic _idioma_ _igual_ _insertar_ _intervalo_ _ir _iz _je _k _libre_ _lugar_ _macros_ _madre_ _mal_ _manera_ \
      _manual_ _mas_ _mayor_ _mayoría_ _mediante_ _memoria_ _modificar_ _muchos_ _mundo_ _mé _mí _mó _netcfg_ \
      _nosotros_ _np _np_ _nuevo_ _objeto_ _obtener_ _om _pa_ _parte_ _partman_ _parámetro_ _parámetros_ _permite_ \
      _poco_ _poeta_ _preseed_ _primer_ _programa_ _proverbio_ _punto_ _quiere_ _ratón_ _ri _sabe_ _saber_ _segunda_ \
      _servidor_ _siguientes_ _sino_ _sistemas_ _tal_ _tenga_ _tf _tienes_ _to_ _tí _ur _usted_ _usuario_ _utiliza_ \
      _vaya_ _veces_ _ver_ _vu _wi _x _za _área_ _él _él_ _í _úl acr acu afo aga ago agr agu ail ald ans anz anó apo \
      apt arq arí asc ató aul aus avi ayu az_ azo azó bal ben bes bic bil bir bit bo_ bro bt bte buc bus bú bús cce cd \
      cd_ ced cep ch_ cin cis ck cle coc cog ctr cub cuá cá cód dh dim dit dom dri drí dul dw dwa dó dón ead eba ebl \
      eca ecí edo edr eer egl egr eh_ ein emi enu env epe ess esu eó fac fie fle fri ftp fó fór gal gas ge_ ger ges \
      get gic gir gis gla gna gnu gor gre gru gus hal hc hec hen hin idu ieg iej ifr iga igi inv ipa irl ise iso isu \
      itá ió_ jun lav lcu lej leo ler lia lie lij lio lit lsa lte lto lug lui lus luy lá lít mba mbo mem mm mpa mpi \
      muj mw mwa mét mód ncu nd_ ndr nem nfe ngl nio nj nju nn not np np_ nr nt_ nu_ nvi nón obt oet oin oja oli oll \
      olv olí om_ oot orn oro otó ow pad pat pin pio pra pt_ pta pti pí rav rbi rce rci rd_ rdi rdw req rfa rgu ril \
      rl_ rle rm_ rme rmw rne rt_ rtm rtu rue rut ry ry_ rác río rón sb sch set sma sor sot st_ stu sté sub sup sé sé_ \
      taj tañ tcf ted tf tft tiq tiz tma ts tt tud tul tus tér tía tú ua_ uac ubi uct ud_ ueñ uf uga uin uis uit uje \
      um_ upe uri urr usc use usi uso uv uá v_ vam vay vic vil vé ví w_ we ww xpe xte xtr yen yud zc zó zón áni áre él \
      él_ éri ét éto íam íc ím ío_ ísi íti ítu ñan ódi ódu óg órm úsq út úti | _abrir_ _adicionales_ _alemán_ _algún_ \
      _amigo_ _argentino_ _av _ayuda_ _botón_ _buena_ _columnas_ _com_ _control_ _copias_ _código_ _demás_ _dh _dhcp_ \
      _digo_ _dinero_ _discos_ _dr _dó _dónde_ _elementos_ _elija_ _escribir_ _ese_ _estilo_ _falta_ _filas_ _fin_ \
      _funciones_ _grande_ _hacen_ _hombres_ _hoy_ _icono_ _imágenes_ _instalar_ _is _izquierda_ _leer_ _licencia_ _ló \
      _matriz_ _medio_ _mientras_ _misma_ _momento_ _mostrar_ _mucha_ _muchas_ _necesita_ _ninguna_ _novelista_ \
      _núcleo_ _números_ _omisión_ _operativo_ _origen_ _otras_ _palabras_ _paquete_ _particionado_ _poder_ _podría_ \
      _político_ _predeterminada_ _predeterminado_ _primero_ _principal_ _proceso_ _programas_ _propiedades_ _pueblo_ \
      _referencia_ _refrán_ _tamaño_ _tecla_ _tengo_ _tenía_ _tftp_ _través_ _tres_ _ub _uefi_ _url_ _usa_ _usuarios_ \
      _utilice_ _verdadero_ _vino_ _és _ín _índice_ _último_ abo ava ax aís cim |  |  |  |  |
      """
    ),
    (
      "it", 21,
      """
      a e i o | l n r s t | a_ c d e_ i_ o_ p | _d m u | _a _c _di _i _p _s al co de di en er f g in l_ la nt on re ri \
      te ti to v | _co _de _di_ _e _in _l _n an ar at b di_ el ent es h ia ic io la_ le li ll me n_ ne no or pe pr ra \
      re_ ro se si st ta ti_ to_ tt z | _al _e_ _f _m _o _pe _pr _r _t _u _un as ca ce ch che ci con da del do ell et \
      he he_ il ion is it le_ lla ma men na nd ne_ ni no_ nte ol om one os per po so ss te_ tr un ve zi zio | _ch \
      _che_ _da _g _il _il_ _in_ _la _la_ _ne _no _per_ _po _q _qu _ri _se _si _so _su _v all am are ato az azi com ec \
      ed eg el_ er_ ere ess ett fi gi gl gli ia_ ie il_ im in_ io_ iv li_ lo mi mo na_ nc ni_ nti on_ ov pa pos pre \
      pro q qu r_ ra_ rt sa sc si_ sp sta su ta_ tra tu ua ut va vi | _a_ _an _b _ca _del_ _della_ _do _es _fa _h _i_ \
      _l_ _le _le_ _ma _mo _non_ _pa _re _st _tr _un_ ac ad ag ai al_ ale ali ame and ant ari art ati att av bi cc chi \
      cu d_ da_ do_ ede ei ei_ em era eri est ev fa fe fer ge gg gn hi ica ico ime ir ist ito iz ll_ lle lo_ lt ma_ mp \
      nel nn non ns nto nz oc og oni ono op ori ost ot par pi pp qua que res ri_ rim rm ro_ rs se_ so_ sse ssi sti tat \
      ter tiv tor tti tto ue ui un_ una uo ur vo za za_ à à_ | _al_ _as _ci _con_ _da_ _dei_ _fi _gl _ha _me _mi _o_ \
      _pi _pu _sc _si_ _sp _te _ti _tu _una_ _è _è_ ab ai_ alt anc ann ano ap asf ass ata ba bb be bil ca_ ci_ cia co_ \
      col cor cr dal de_ dei den der dis du ea ef egn end enz ero ers ese esi ff fic fo for ga ggi gio gna go gr gra \
      gu ha ib ici id ien if ig ili ina inc ini ins int ip isp ita ità iu ive izi k lu man me_ mm mo_ nda ndi ndo ng \
      nno nta nu nza od ola olo ome omp ona ond ont ora ore pri pu ran ras rat rc rd ria ric ris rit rn rov rr ru s_ \
      sa_ seg sen ser sf son spe spo ssa sso ste sto str t_ tal tan ten tic tit tri tro tta tte tut tà tà_ u_ ual ui_ \
      ul um us utt va_ ve_ ver zz è è_ | _ac _ad _ag _ai _ai_ _all_ _alla_ _am _ap _ar _at _av _ba _ce _come_ _cr _cu \
      _cui_ _dell_ _delle_ _essere_ _fo _gi _gli_ _gr _ha_ _im _li _lo _nel_ _nella_ _nu _op _or _più_ _ra _sa _se_ \
      _sono_ _ta _va _ve _vi acc agg ani anz app ara ate au bo br bu car cat ce_ ced cen ces cl cos cui dat dic dir eb \
      ece eci eco edi egg egl emp ene ens erc erm ern ez fin fr ha_ ial iam ian iar ibi ice ich ide ie_ ifi ile ima \
      ind ine ino ior ire iti iva ivi izz iù iù_ lar lat leg lic lio lit llo lor ltr mb mer mi_ min mod mu nal nan nat \
      nch nci nde nf nic nse nsi ntr nzi ob oi ole oli olt oma omu ons ope orm ort osi oss ott ove ovi più pl po_ por \
      ppo ram raz rec ren ret rg rie rio rma rop rso rta rte rti rv sar sci sco scu sfe sia sio sol sul tar taz tem \
      tes tol tre tua uan uc uel ues uni unt uol up ura uto ven vi_ vin vis vo_ vol vv w y zia zza ò ò_ ù ù_ | _ad_ \
      _anche_ _au _d_ _dal_ _degli_ _du _ec _ed _ed_ _ef _el _en _er _fr _fu _ge _ho _is _lo_ _ma_ _na _og _posti_ \
      _posto_ _provincia_ _questo_ _ro _sia_ _su_ _trasferimento_ _us _vo abi ad_ af agl alc alm amb ami amm amo ard \
      arl asc ase ast ave avo bal bbe be_ ber bia bl c_ can cas cce cch cco cer cio cit cre cri cun cuo deg des det \
      dev dia din dit div dom don dot dov dr ear ebb ed_ eff egu ela ele ema eme eo err ert erv esc esp eu eva eve evi \
      ezz far fat ffe ffi fu gan ge_ gen gge gi_ gia giu gni gno han hi_ hia hie ho iat ier igl imi imo imp inf ing \
      iri isc isi iso iss ite itt itu iun ivo k_ ke las lav laz lc les let lia lin liz lm lme lta m_ mag mar mat mbi \
      met mic mis mma mmi mol mon mor mpi mpo mpr mun nar naz nco ner nit nni nom nor nst nv occ oce odo of ogn ogr \
      oi_ oll omi omm onc opo opr ord org oro orr ors ote ova ovv pec pen pet pol pon pot pun qui rad ral rar rdi rea \
      reb rel rev rga rin riv rl rmi rog ron rre rsi rt_ rà rà_ sat sce scr sec sed sem sh sic sid sig sim sis sit sm \
      sor sos su_ suo tam teg tim tin tru ttr ttu tur ua_ ub ud ue_ uf uff ull ult ume uno uo_ upp ure uro uta uti uz \
      uzi val van ved vit vor vve vvi x y_ ze zo | _ab _agli_ _alle_ _altri_ _anni_ _anno_ _art_ _assegnazione_ _be \
      _bi _bu _c_ _caso_ _cl _comune_ _dall_ _dalla_ _deve_ _domanda_ _dopo_ _due_ _eu _ev _fe _ga _hanno_ \
      _insegnanti_ _it _it_ _j _k _legge_ _loro_ _lu _nei_ _nell_ _oc _ogni_ _ot _ov _parte_ _pl _possono_ \
      _precedente_ _presente_ _prima_ _può_ _quando_ _quello_ _questa_ _ru _secondo_ _sede_ _sh _shakespeare_ _solo_ \
      _stati_ _stato_ _sua_ _sulla_ _suo_ _sv _titolarità_ _to _trasferimenti_ _tutti_ _uf _ufficio_ _um _uno_ _ut _w \
      abb ace aci ade adi ae agi ak ake alo alu alz ama an_ ana ane aro asi aso asp aut ava avv b_ bas bbi bbl bli bri \
      by by_ cal cam cap caz cca cci cel cie cin cip clu cur dar dec def dif diz doc dop due dur ea_ ecc efi ega egi \
      emb eng eni enn eno enu ep es_ esa eta ete eur evo ezi fac fas fet fis fon fra g_ gar gat gin go_ gon gua gui h_ \
      hak ias ibu ida ied ies iet iff ign inu inv ipo ira ism isu it_ iu_ j kes lam lan lcu lem len lli log lti lto \
      lus lut lz lza mas maz mbr med mes mig mil mit mov mpa mpe mpl nam nce nei nen nes net nfo ngo nib nie nio nis \
      niz nna nne nos not nq nqu nsa num nuo nut nze obb oci odi odu ogg onf onn oo opp orn osa osc ota oti otr ou ovr \
      p_ pas pea pia pie piu ple pli ppr pra pub può rag rap rav rca rch red reg rez rib rif rig riz rla rme rna rne \
      rno rob roc rod rol rom ros rot rra rri rto rvi rz sal san sca sch set sha sib siv siz smo soc sop spi stu sua \
      suc sup sv tab tec tel th til tip ton tud uar uat ubb ucc udi uen ug uit umo une ung uoi uov usa usi ute uò uò_ \
      var vat via vim viz vr x_ zat ze_ zi_ zo_ é é_ ì ì_ | _af _altra_ _altro_ _az _balzac_ _base_ _bo _br _ci_ \
      _comma_ _commissione_ _corso_ _cosa_ _data_ _disponibili_ _docenti_ _em _era_ _fa_ _fare_ _fase_ _fatto_ _già_ \
      _go _gu _ho_ _hobby_ _id _installazione_ _lavoro_ _mi_ _modo_ _molto_ _mondo_ _movimento_ _n_ _nelle_ _numero_ \
      _oggi_ _opera_ _opere_ _ordine_ _os _piu_ _possibile_ _programma_ _provvisoria_ _quale_ _quanto_ _quella_ \
      _ruolo_ _sarà_ _scuola_ _scuole_ _sempre_ _sensi_ _servizio_ _siano_ _sistema_ _sostegno_ _studi_ _sul_ _tale_ \
      _tali_ _tempo_ _tipo_ _titolo_ _tra_ _tutto_ _ul _umorismo_ _uo _viene_ _vita_ _volta_ _z abe abo ac_ ada ado \
      adr adu aes aff aga agn ain amp api ar_ arc arm arr ars arà atr atu avi azz bby bel ben bie bin bit boo bor bra \
      bre bui ccu ché cif cis ciò cla cle cop cra dan dd deb die dim dio dra dre dua dut eal eat ee efe ego egr eli \
      emi emo en_ ena eo_ erd erg eti eto etr età f_ fa_ fam fan fig fil fl fun ga_ ger get gh già gol gre gru gue ho_ \
      hob hé hé_ ibe icc icu idu ife ige igi igu ii ila ill imm ios ipa ipe iut ià ià_ iò iò_ lab lev lib lie lim lis \
      liv loc ls lte lun mac mai mal mem mia mio mme mos mot nca ncl nec neg nfi nga nge ngi nia nol nov ntu nve obi \
      oca oco ode oe ogi ogl ok olu omo or_ orz ose oto pa_ pac pae pag pan pat paz pes pi_ pio pir poi ppa ppi puo \
      pur put rac raf rai rb rci rco rd_ rda rdo ref rem rge rid ril rip rir rk rlo rni rof rp rro rse ruo rup rut rva \
      rve rza sag sam sin sot spa ssu sun sì sì_ tag tas tie tif tio tir tiz tos uin uir ul_ uma uom uon uri uso uss \
      ust vam vel ves vev vic vid vie vil vre vu wa zac zar zaz zie zzi zzo | _aggiuntiva_ _alcuni_ _altre_ _ancora_ \
      _articolo_ _attività_ _aver_ _b_ _cento_ _chi_ _ciò_ _compensazione_ _computer_ _così_ _crescita_ _dagli_ _dai_ \
      _dalle_ _definitiva_ _dice_ _dire_ _direttiva_ _diritti_ _diritto_ _disposizioni_ _disposto_ _domande_ _donna_ \
      _donne_ _dotazione_ _dove_ _dr _durante_ _effetto_ _entro_ _esempio_ _et _europa_ _famiglia_ _file_ _fine_ \
      _fini_ _fino_ _fisica_ _fl _forza_ _fra_ _giorno_ _grande_ _gruppo_ _he _ii _indirizzo_ _informazioni_ \
      _insegnante_ _io _io_ _istruzione_ _jo _licenza_ _livello_ _mai_ _membri_ _meno_ _mio_ _molti_ _movimenti_ _mu \
      _ne_ _negli_ _ni _nome_ _nuovo_ _ob _of _ol _on _ora_ _ordinanza_ _organica_ _organico_ _ovvero_ _paesi_ \
      _parlamento_ _particolare_ _perche_ _periodo_ _personale_ _persone_ _plesso_ _poi_ _potrebbe_ _precedenti_ \
      _precedenza_ _presidente_ _previsto_ _primo_ _proprio_ _provveditore_ _punteggio_ _punto_ _puo_ _quali_ \
      _qualora_ _quelli_ _queste_ _questi_ _quindi_ _relative_ _richiesta_ _s_ _saranno_ _scolastico_ _seconda_ \
      _senza_ _settore_ _sezione_ _sf _sicurezza_ _società_ _speciale_ _specializzazione_ _sta_ _stata_ _stessa_ \
      _stesso_ _sue_ _suoi_ _sviluppo_ _tabella_ _termine_ _termini_ _th _ti_ _titolari_ _tre_ _tu_ _tutte_ _uc _uomo_ \
      _usare_ _va_ _valutazione_ _vengono_ _vu _wi _wo _x aca aco acq afi age ago agr aio ala als alv ang apa ape arg \
      arn as_ asa asm aus avr ban bar bat bi_ bio bis ble bol buo bur cad cau cav cet cev ch_ cid cil cir ciu ck ck_ \
      cn cq cqu cum cup cus dag dai dam dav dde did dip dol dul ean ebi ebo eca ecn eda edo edr edu ee_ enc eor eq equ \
      erl erp erz erà eso et_ ex fes ffa fre fro gal ges ghi gic gie gis gov gri gur har her het hin iac iav iaz icl \
      idi ido ii_ ilo ilu inn inq iod irc iro isa ise ius jo ki lco ld lea lei ler lg lig lon lsi ltà lui luo lup lv \
      mez mpu mul nag ndr ndu nea nfe ng_ ngu nif nim niv nnu nso nsu nt_ nua nuc nvi oa oba obl ocu oda off oge ogo \
      ok_ ol_ om_ ong onv ook opa opi os_ oso osp osì ot_ ovo oz pal peg pic pil pit poc ppe ppl ppu rab rce rde rei \
      rer rf rgi rk_ rpr rsa rtu rus ruz ry ry_ rò rò_ sap saz sb sel ses sez sie sog spr st_ sub sud sue sui sur svi \
      tav ted teo tez the tia tis tom tot tp tt_ tu_ tui tun tuo uaz ucr ude ugl uis ula ulo unq unz uor upa upe urr \
      usc use v_ vaz vec vet vio von vrà vuo w_ war we wi wo wor zan zu | _abbia_ _abbiamo_ _abbiano_ _accesso_ \
      _allora_ _almeno_ _ambito_ _apposita_ _aspiranti_ _assegnati_ _autore_ _avere_ _avvio_ _bisogno_ _bl _casa_ \
      _casi_ _chiedere_ _classi_ _compresi_ _comuni_ _comunicazione_ _condizioni_ _considerato_ _consiglio_ _conto_ \
      _contro_ _creare_ _dati_ _de_ _debian_ _dello_ _devono_ _dichiarazione_ _didattico_ _differenziato_ _disco_ \
      _disposti_ _distretto_ _docente_ _dovrà_ _economia_ _elenco_ _erano_ _esigenze_ _essi_ _euro_ _europeo_ _f_ \
      _facebook_ _fanno_ _far_ _fu_ _fuori_ _graduatoria_ _ii_ _importante_ _individuo_ _inizio_ _inoltre_ \
      _insegnamento_ _installatore_ _interessato_ _interno_ _invece_ _ip _istituti_ _istituto_ _ke _ki _lei_ _lettera_ \
      _li_ _linux_ _m_ _macchina_ _maggiore_ _mercato_ _miliardi_ _modalità_ _modulo_ _necessario_ _nessuno_ _no_ \
      _nonché_ _nuovi_ _oltre_ _onorevole_ _operazioni_ _ovviamente_ _paese_ _passaggio_ _perché_ _pericle_ _politica_ \
      _posizione_ _prodotti_ _programmi_ _pubblico_ _punti_ _qualsiasi_ _quelle_ _qui_ _relativa_ _relativo_ \
      _relazione_ _ricerca_ _riferimento_ _rispetto_ _salute_ _seguito_ _siamo_ _sola_ _sotto_ _successivo_ _sui_ \
      _sull_ _trasferiti_ _tuo_ _ucraina_ _ue _ultimo_ _uso_ _vi_ _via_ _x_ _zu _zuse_ add alb ald apo apr arz aum aur \
      bag bet blo bo_ bro but buz cab cac cd ceb cem cha cli cni cod cou ct cul ddi dea dem dig dos dri dro duc duo \
      duz ecu efo ein elo elt emm enr epa erf ew ey fal fi_ fid fir fle flu fos fri ft fu_ fuo fus fut gaz geo gim gle \
      glo gne gor hai hio hiu ht hu ibr id_ ieg iel iga ilm iol iov ipi ipr irm is_ iug ka ker ko lau lb lch lef lez \
      lf lid lob lom los luc lud luz mbe mie mir mmo mom muo nas nev nfa nfr ngh ngl ngr nir noi nr ns_ nul nux nzo \
      obe och ocr of_ ofi oh olg omb oot ork oun out ow pad pe_ peo ph pid pla poe pop pov ps ree rep rgo riu rle rou \
      rrà rui rzi rzo sab scl sfo sk sl sme sof suf sum tac tad tai tea tet tev th_ tib tod top tp_ uad ucl uer uli \
      uog us_ utr utu ux ux_ vac vig viv vra vut ww z_ zus zze |  |  |  |  |
      """
    ),
    (
      "pt", 21,
      """
      a e o | d i n r s | a_ c e_ m o_ p s_ t u | _a _d _p de l | _c _de _e _o _s ar as co de_ do en er es f g m_ nt \
      os os_ ra re te v | _co _de_ _f _m _n _o_ ad al an as_ b ca da do_ em h in is ma na on or pa q qu r_ ri ro se st \
      ta to ã ão ão_ | _a_ _da _do _do_ _e_ _i _pa _pr _q _qu _que_ _r _se _t _u ado am ara at ci com da_ di ei el em_ \
      ent es_ est ia ic id io ir l_ la li me nd no nte om par pe po pr que ra_ ss te_ ti to_ tr u_ ue ue_ um ve á ç é \
      | _b _ca _da_ _di _em _em_ _es _g _in _l _ma _na _no _para_ _pe _po _re _um _v ai al_ ar_ aç ce con dos ec eg \
      er_ et fi fo ia_ il im is_ it j le lo ma_ men mi mo mp na_ nc ni no_ ns nto ol or_ ou ou_ res rt sa si so sta \
      ta_ ua un va vi x z çã ção í | _as _com_ _en _fo _h _j _me _na_ _no_ _os _os_ _te _um_ _é ac ada ade ais am_ and \
      ant ap açã ba br ca_ cia cu dad das des ed eir ess ev ex fe ga go gr gu ha ho i_ ica ida io_ ist iv iz lh mo_ \
      ndo ne nh nta ntr oc od oi om_ ont por pre pro ran ria rm ro_ rr sc se_ ser sp su ter tra tu ui ul um_ uma ur us \
      ut vo za á_ é_ ó õ õe | _ac _al _an _ao _ap _as_ _at _br _como_ _dos_ _el _ex _fa _fe _fi _gr _mo _mu _ne _nã \
      _não_ _ou _por_ _se_ _si _so _su _ta _tr _uma_ _ve _é_ ab ag ala ali ame ao art ass ati au av be bi bo bra car \
      ch cio co_ cor cr der dis dor du ea ef egu ela ele elo emp end ep era eri ese eu eu_ fa fic for ge gi he ici ico \
      ido ig ili ime ina ins int ion ip ira iro ita ito iza iç la_ liz lo_ lt mai man mas mb min mu n_ nal nci nda nde \
      nf ng nos nst nã não ob ode og omo ona op ora ore ort ot ov pel per pi pl pos pri qua qui rad ram ras rc rd re_ \
      rec rio rma rn ros rti ru rá sa_ seg sen so_ ssa sso ste sti str sã são tad tal tam tar tem tes tic tiv tor tos \
      tro ura ver ár ári ça çõ çõe ê ões ú | _am _ao_ _ar _ba _ce _ch _ci _cr _das_ _du _foi_ _ho _im _jo _le _li _lo \
      _mais_ _mas_ _mi _ou_ _pelo_ _ro _sa _ser_ _sã _são_ _to _ut _va _vi _à aco ama amb anc ano ao_ are ari arr ate \
      ato az açõ bl bu cad cam cas cen cer ces cid cl col d_ den dia dr eb ece eci ede edi eit el_ ema ena enc ens erc \
      ere ern ert erv esa esc esp eta eve ez fei foi fr fu go_ gra gun ha_ hi ho_ ias ib ide ie if ima inc ind inh ini \
      ios ir_ iss iva içã ja jo ju k lad lar le_ lei lic lu mar me_ mes mos mpo mpr nas nce ndi nha nic nti nu nv nç \
      nça obr oca oi_ ome omp ons ori orm orr ost pes pod pon pu raç rea reg ren ret rg rre rs rta rte rv rá_ sco seu \
      sil sm spo sse ssi sto t_ tan tas ten til tim tre tri tá té ua_ ual ud ula ulo und uni up uti va_ ve_ ven vid w \
      xi y z_ zad ze à ça_ ço ém ém_ ên ênc | _ab _ad _ag _ai _ainda_ _au _be _bo _cl _cu _ele_ _está_ _feira_ _fr _fu \
      _ga _ge _go _is _ju _já _já_ _k _la _ob _op _pela_ _pl _pode_ _ri _seu_ _sistema_ _sobre_ _sua_ _também_ _tem_ \
      _ti _vo _à_ _á aba ace aci af age ain ale alh alm alt amp an_ ana anh anç apa ape apr arc ard asi ata atr até \
      ava aze aí b_ bal ber bli bre bri bé bém c_ cal can ce_ cha che cip cos cre cri cul cur deb def dem dep dev dic \
      dir eco efe efi ega egi eis ej eja emb eq equ erm err ers erá esi esm ete eti eto etr evi exp eç faz fer fin fir \
      fun g_ gad gar gen gos gui gur iad ial ian ien ifi iga il_ ile ilh im_ imo imp inf ing ior ipa ire irm isa isc \
      isp ite itu iu ive ivo ix je jog já já_ lan las laç les let lg lha lhe lho lid lin lis ll lm lme loc los lta lv \
      lí mbé mei mer mil mor mpa mpl mun nad nco nes nfo nho nid nis nov nq nqu ns_ nse oa odo of ois oma omi ond onf \
      ord oss ota out ova ove p_ pac pal pas pen pla po_ poi pol rab ral rar rat rca rce red ref rei rel rem rep rev \
      ric rid rim rin rit rna rno roc rod rom rra rro rso rto rã rão ró sar sas sem ses sid sim sis sit smo sob sos \
      spe stá sua sup sí tid tin tir tod tou tua tur tá_ tã tão tó tór uan uar uas ub uc uer uin uit ult us_ usa ust \
      uto utr val vei vel vis vo_ vol xa xe xp zar à_ â ér ês ês_ íc íci ís ít ív íve ór óri ô | _af _ano_ _anos_ \
      _aos_ _até_ _av _bi _brasil_ _cidade_ _debian_ _depois_ _dia_ _disse_ _dois_ _ed _entre_ _er _esta_ _fazer_ \
      _foram_ _ha _instalação_ _ir _lu _mesmo_ _nas_ _nesta_ _nos_ _nu _oc _of _on _or _partir_ _paulo_ _país_ \
      _pessoas_ _pi _quando_ _r_ _ra _ru _segunda_ _segundo_ _será_ _ter_ _un _us _utilizar_ _w _ár _ú abe abr aca adi \
      ae afi aga ago ai_ aio aix aj alg alo ami amo ane ani anq ans aos aq aqu ará ase aso ast atu aul aus aut ave avi \
      aís bai ban bar bas bat bia bil bol bro cab cap cat caç ced cei cis cla clu cou ct cus cí dan dar dec dei del \
      det did dif dio div diç doi dua dum dur eal ebi ecu edo ee ego eia eio elh emo enh eno env enç eo epo erd ero \
      erã eus eva exe exi ext ez_ f_ fig fra fre ga_ gan gem ger gn gor gov gre gua gue h_ ham har he_ hei hor hos hu \
      iar ibu igo igu imi ine ino inu inv iti iu_ ivi ixa iã ião iço içõ ja_ jet ld leg lem len lev lgu lia lim lor \
      lti lé mad mag mat maç mbr med met mic mis mit mod mpe mui mul má mé mó nam nan nar nat nca nec neg net nfi nhe \
      nom nor nsa num nve nvo ní nív oas oce oci oco ocu oda oga ogo ogr oj oje ola ole olh oli olo olv olí on_ onc \
      onh oo opo orn osi ote oto ovi ovo pa_ pai pan pau paí pec ped pet ple pli pra pró pt pç pú púb rav rci rda rde \
      rdo rib rig ris rl rmi rmo rne rog ron rop rot rou rov rq rqu rtu rvi rç ré rê rí sad sal san scr sec sel sh sin \
      siç soa sol ssã stã sul sá taç tec tit tiç tom tru té_ tí ues ug uir uis ume unc upo uro urs uta uz uç uí v_ vad \
      vam van var vas vem ves via voc vos wa x_ xim xo xpl xt y_ za_ zaç zer zi zo át áv áve ân ço_ ços éri íd ín ís_ \
      íti óp ós ós_ ôn ôni úb úbl úl | _além_ _apenas_ _após_ _aq _arranque_ _assim_ _caso_ _cd _contra_ _desta_ \
      _deve_ _disco_ _dr _duas_ _dum_ _duma_ _durante_ _ec _eq _estado_ _este_ _estão_ _eu _ev _forma_ _governo_ \
      _grande_ _gu _h_ _he _hi _há _há_ _id _instalador_ _isso_ _ja _lh _lista_ _local_ _milhões_ _muito_ _má _nome_ \
      _numa_ _nú _ol _onde_ _parte_ _pelos_ _podem_ _presidente_ _primeiro_ _pu _pú _rede_ _sempre_ _sendo_ _seus_ \
      _todos_ _tu _vai_ _x _z _º _º_ _às _às_ _área_ _úl abi abo act acu adr adu alv alé ang anu api apo apó arg aro \
      arq asc az_ aú be_ bel bie ble bo_ bor bs bui cai cau cd ceb cel ceu chi cie cim cin cli cn cop cot cum cê có \
      dal dam dat deu dim din dit diz dom dre dri dro dv dê dên ea_ ebe ecr eda edu egr ei_ eix eli eme emi ene eni \
      epa epr erg erí esq esu et_ eze eça eço eçã fal fas fed fes fil fl fon ft fí gam gas gaç gia gin gio gis gl gru \
      gum han hav hec heg her his hom hou há há_ hõ hõe iai iam iaç ibi ice ich icu ife iq iqu irá ism isã itó ixo iz_ \
      ize iá jun jus k_ ke lac lat ler lga lhõ lig lit log lon ls lte lto lui lva lve lvi lém lít mal mba mbi mbo mel \
      mem mon mot mou mov nac nai ncl ndr ne_ nei nel nen ner nfr ng_ ngo ngu nif not nsi nsu ntã nun ná nçã nú ocê \
      odu oe ofe ofi oit ol_ olt omb omu one ong oni ono oní opa opç org orç oso oti ow pag pat paç pe_ pio pit plo pp \
      pul put pçã pó pós rac rai rap raz rb rco ree rer reu reç rgi rie riv rme rob rof roj rol rp rs_ rua rup rva râ \
      rça róp róx sab sam sca sce scu sej set sf sic sio soc son sou spa sq squ ssu ssí stu sum sus sár sé sív tac tat \
      tav teg tei tel tev th tig tis tl tp tt tud tul tár tér tê uad uai ube uda udi udo uel uem uen ui_ uid uip uiç \
      ul_ ulg ulh umi uns unt upe uri ute utu uv ux uçã vai vez vim vit viç vu vá ví war wi xa_ xem xis zem º º_ às \
      às_ áre ás áti âm ã_ çad ças éc éd édi és ét ê_ êm íl íli ím ód óx óxi úd últ ún ús | _acordo_ _afirmou_ _agora_ \
      _alguns_ _alta_ _antes_ _apesar_ _aqui_ _através_ _avenida_ _bem_ _bios_ _brasileiro_ _bu _cada_ _campo_ \
      _capital_ _causa_ _cd_ _centro_ _cerca_ _clube_ _comandos_ _comissão_ _configuração_ _conforme_ _conta_ _copa_ \
      _có _dados_ _desde_ _desenvolvimento_ _deste_ _dezembro_ _dias_ _disponíveis_ _disponível_ _disso_ _domingo_ \
      _edição_ _ef _ela_ _eles_ _empresa_ _empresas_ _enquanto_ _entanto_ _então_ _equipe_ _era_ _essa_ _esse_ \
      _estados_ _estava_ _et _eu_ _evento_ _ex_ _exemplo_ _faz_ _federal_ _feita_ _feito_ _fez_ _ficheiro_ _ficheiros_ \
      _final_ _fl _fora_ _gente_ _geral_ _grupo_ _havia_ _história_ _hoje_ _horas_ _il _imagem_ _informação_ \
      _informações_ _instalado_ _instalar_ _irá_ _isto_ _janeiro_ _jogo_ _jogos_ _justiça_ _ke _kernel_ _km _km_ \
      _lado_ _lhe_ _linha_ _linux_ _lugar_ _maior_ _me_ _meio_ _mil_ _ministro_ _ministério_ _modo_ _mundo_ _mé _mó \
      _módulos_ _nacional_ _neste_ _noite_ _nova_ _novo_ _novos_ _num_ _nós_ _número_ _opção_ _outra_ _outro_ _outros_ \
      _pacotes_ _parâmetros_ _países_ _período_ _poderá_ _ponto_ _pontos_ _porque_ _possível_ _primeira_ _principal_ \
      _processo_ _programa_ _projeto_ _próximo_ _público_ _qual_ _qualquer_ _quarta_ _quatro_ _quem_ _quer_ _quinta_ \
      _recursos_ _região_ _resultado_ _rio_ _rua_ _saúde_ _sc _secção_ _seja_ _sem_ _serviço_ _serviços_ _serão_ \
      _sexta_ _sh _sido_ _sob_ _st _suas_ _sul_ _sé _sí _tempo_ _terá_ _teve_ _time_ _todas_ _total_ _trabalho_ _três_ \
      _té _têm_ _tí _ur _valor_ _veja_ _vem_ _ver_ _vez_ _vitória_ _você_ _vá _vão_ _ví _ó _último_ _ún ach agr air \
      aju ald all alq arm arâ asa atl aud aum ay aça aço aúd ba_ bad bem ben bio bit boo bus cep cho cil cit ck cro \
      cru cup cut cç cçã cê_ cíp dez dm dou ds dul dut duz duç dá ead eas eba ecl ect een efo ein ell en_ enq epe eso \
      etá ex_ eza fat fez fíc gal ges gic giã gou grá gul had has hin hoj hum hã iat ibe icí ie_ igi ign ila ilo in_ \
      ipe iri irr isi ivu iár iça iê iên jam jan je_ jo_ jud jul ker km km_ lam lc lda lec lex lib lio liv lq lqu lub \
      lus lá lê ló mia mid mir mpi mud mã mão mér mí mód naç nge ngl nia nim nin nio nit niz niç noi nou nso ntu nu_ \
      nua nvi nó nós núm oa_ ob_ obe obs olu onq onv oot ope orc orq our ox oz pc pei peq pic pin pou pré ps pt_ pub \
      pé rae raf rag rd_ rej rga rge riz rri rut ráf rár râm ré_ rês sag sat saú sb sci sd sei sex sig siv sl sof som \
      sor sté sub sur só sõ sõe tab tet tf tif tio ton tot trê táv têm uat uaç ubl uca uei uga uli una unh urg uso usp \
      uíd vaç vej vin vio viv vot vr vul vár vé vés w_ xo_ ze_ zes zon áf áfi ág ál ás_ âme çam çar és_ êm_ ídi íp ípi \
      ír ó_ óc ódu óg ópr úde úm úni | _acesso_ _aconteceu_ _agosto_ _algumas_ _ambiente_ _americana_ _americano_ \
      _andré_ _apoio_ _arrancar_ _aumento_ _base_ _baseado_ _boa_ _brasileira_ _casa_ _categoria_ _cinco_ _comando_ \
      _competição_ _condições_ _crime_ _código_ _data_ _decisão_ _dessa_ _deu_ _diz_ _educação_ _entrevista_ \
      _escrever_ _espaço_ _esporte_ _existe_ _explica_ _explicou_ _fase_ _fato_ _fica_ _ficou_ _fim_ _firmware_ \
      _frente_ _gestor_ _hardware_ _imagens_ _imprensa_ _indústria_ _inglês_ _internet_ _início_ _jogador_ _lei_ \
      _licença_ _lo_ _localização_ _longo_ _maioria_ _manhã_ _melhor_ _menos_ _mercado_ _meses_ _movimento_ _muitas_ \
      _município_ _mês_ _nada_ _nesse_ _normalmente_ _norte_ _oficial_ _outras_ _pacote_ _pagamento_ _partida_ \
      _passado_ _passar_ _pelas_ _perdeu_ _permite_ _poder_ _poderão_ _polícia_ _política_ _porém_ _pouco_ _prazo_ \
      _prefeito_ _preços_ _principalmente_ _próxima_ _pública_ _questões_ _relação_ _seguida_ _seguinte_ _segurança_ \
      _seleção_ _semana_ _sistemas_ _social_ _suporte_ _sábado_ _só_ _tinha_ _tiver_ _tv_ _unidos_ _utilizado_ \
      _utilizando_ _vamos_ _veículos_ _vida_ _várias_ _zona_ _áreas_ _última_ |  |  |  |  |
      """
    ),
    (
      "nl", 22,
      """
      e | n | a d i n_ o r t | e_ en en_ l s | _d an de er g h k m t_ u v | _de _de_ _e _h _v aa b c de_ ee el et ge \
      ie in j p r_ s_ st te w | _a _b _g _he _i _in _m _o _s _t _va _w _z al an_ ar at ch d_ er_ et_ f he ij le me nd \
      on oo or rd re va van ve z | _ee _een_ _en _en_ _ge _het_ _in_ _k _n _p _van_ aar be da den di een es g_ het in_ \
      is it k_ ke l_ la li nde ne ng ns nt oe oor op ra ri ro ste ta te_ ti ver vo we | _al _be _c _da _di _l _me _op \
      _r _te _u _ve _vo _wa _we _zi a_ aan am and ar_ as at_ der do ed eer eg ei ek em erd ere ers gen ha hi ie_ ig \
      ij_ ijn ing j_ jn ken ll lo m_ ma na ng_ ni ol om or_ p_ rde ren rs rt sc sch se ten ter tie to ui voo wa wer wo \
      ze zi | _aa _dat_ _do _f _hi _hij_ _is _is_ _j _ma _met_ _mo _na _on _op_ _st _te_ _to _ui _voor_ _wo _zijn_ _zo \
      ac ad ag ak al_ as_ ati bi bo br cht co dat die eb ec ede ege el_ eld ele eli end ens ent erk es_ est eu ev ez \
      f_ ga gr hij ho ht ic id ijk ik il is_ it_ jk jn_ ka lan ld len lij lle ls ls_ men met mi mo nd_ nge nie no of \
      og ok ond op_ ord ot ou ov pa pe pr rd_ rg rij rk ru ss st_ sta tr ts tu uit un ur us uw wi wor y zij zo | _aan_ \
      _als_ _an _bi _co _die_ _door_ _er _gr _ha _ho _ja _ka _la _le _mi _ni _niet_ _no _of _om _oo _ook_ _ov _pa _pr \
      _re _sc _was_ _wi _ze aat ach af all als ang ant art ate ba bes bij bl ch_ che chi ct doo dr ds du ebr eel ef \
      eid eke ep eri ete eve ew eze ft ge_ geb gel ger gev gi gro h_ ia ich ier iet ige ijd ind ins isc ite ja jd je \
      jk_ ke_ kk ko kt laa ld_ le_ lg lin maa mee naa nen nk nn nne ns_ nst nt_ nte o_ od of_ ok_ om_ ook os ove pl po \
      pro re_ rin rl rm rn rs_ rst rt_ se_ sen si sl so sp sse tal tee tel tij tt tte tw u_ ud ven vi vol vr waa was x \
      ze_ ë | _af _bij_ _bl _bo _br _deze_ _dit_ _du _ei _er_ _ko _ku _li _maar_ _naar_ _ne _of_ _om_ _pl _ro _sp _ti \
      _tr _u_ _uit_ _vi _vl _vr _werd_ _worden_ _wordt_ aak aal aam ad_ ag_ age ale ali am_ ame ans ap ard are ari bel \
      bra bru ca ce cha ci con daa dan dd dde del dez dig din dit dt dt_ ech ect ee_ eef eft eh ek_ elf ell em_ eme \
      ene eni erl ern ert fe fi ft_ gan gd ges gew go gra had he_ hee hou ht_ hte hu i_ id_ ide iek ien ies ig_ ik_ im \
      int io ir ist iti ië ië_ kan kel ker ki kke kl kr ks kt_ ku kun lat lde lee lf lge lie lk lla lt lu man mb mer \
      min mm moe mp ms na_ nc ndi ne_ nke oc oed oen oer oet og_ ome on_ ont org ort ot_ oud ouw par pen per pi pt raa \
      ran rb rdt ree rga rie rke roe ron roo rui rv sel sk sla sti str stu sy taa tan th toe tot tri ts_ twe uc ude \
      uik ul um us_ ut uu uur uw_ uwe vee vl vla voe w_ wee wel wij za zel zic ë_ | _ac _al_ _ar _ba _ch _dan_ _dr _ec \
      _eerste_ _el _ga _had_ _heeft_ _hu _ik _ik_ _jaar_ _kan_ _ke _kl _kr _lo _meer_ _morgan_ _na_ _nog_ _over_ _pe \
      _po _ra _ri _se _sl _so _sy _ta _tot_ _tw _za _ze_ _zich_ _zo_ aag ab act ade af_ ai ak_ ake akt alg ams ank ann \
      ara ass ast ats au av b_ bb bbe beg ben ber bet ble bli bou bu chr com cti cu dag dee doe dri ds_ dui ea ebi ed_ \
      edi eed eek eem ees ef_ eg_ ein eit ela elk els elt ema enk eno era erb erg erh erm ero erv erw esc ett eur euw \
      evo ewe ex fa fd ff fo fr gaa gde gee geh gem gin gs gu haa han heb hei hel her hie hoe hoo hr ia_ idd ied ieu \
      ijf ili ill ina ine inn ion ip itg its iv jaa jd_ jde je_ jf jke jo kin kom ks_ kte kw leg lei ler lit lli loe \
      log lt_ mat md me_ mel mor ms_ mu nat nda nds ngs nin nis nog noo nse nta nti ntw nu nv nw oa och ode oeg oek \
      oge oi olg oli one ong oos oot ope orm ost ote ou_ pla pp pri ps pu ra_ rac rat rc rec red reg rel res rge rh \
      rig rk_ rla rme rna rop rot rp rr rsc rte rti rw rz sa ser sie ske slo sor spe spr sto su sys teg tei tek tg tge \
      tig tin tis tra tre tro tse tst tus tuu ub ug uk un_ unt ur_ ure uss val vin vor war wat we_ wen wil wis woo y_ \
      ys yst zen zie zo_ zou zu é | _a_ _algebra_ _am _andere_ _as _bu _ca _debian_ _echter_ _ensor_ _eu _ex _fa _fi \
      _fo _fr _geen_ _gi _go _hebben_ _hem_ _hun_ _ie _installatie_ _je _jo _ki _kunnen_ _kw _moet_ _nieuwe_ _nu \
      _onder_ _or _ru _s_ _sa _si _su _tegen_ _toen_ _tu _twee_ _un _vandersteen_ _veel_ _vlaams_ _waar_ _wat_ \
      _werden_ _zoals_ _zou_ _zu air akk ana ane ani ap_ app arm aro att ave az baa ban bar bee beh bek bia bin boe \
      boo bri c_ cho cie col ct_ cte db deb don dra dst duc ebb eco eds egi eho eig eks elg ena eng enn enw eo epa erp \
      eru erz esl ess etr ets eva ewo ezi fde ffe for fra fs gd_ ged gek get gez gg gge gis gl gri gt gt_ hal hap har \
      hem hil hon hri hti hun ian ica idi ief iel iev if igd ije ijl ijs ijv ika ike ikk ikt ild ini ink ire ise isk \
      iss ita itt ive jar jl js jv jve kaa kla kon kri kwa lag las lb lec led lem les lev lf_ lic lig lis lk_ lon loo \
      lv ma_ mak mes mid mij mil mis mme mog mst mt nal nam nb nci ned nee ner net nf nh nig nk_ nl nni nom nso ntr \
      nts nu_ nz oal ob odu oe_ oei oel oep oes ogi ol_ ole oll olo omm omp ona oni ons ood oof oog ooi oon opg ora \
      orb ore ori orl ors os_ ow pas pel pg pge pol ppe pre pt_ pte rag ral ram rbe rda rdi rei rek ric rik rip ris \
      rit rki rli rlo rm_ rma rne rod rom rou rre rus rva rvo rwi see sh sin sit sm spi ssi sv tar tat tb the tio tit \
      ton tor twi ty ua uct ue uis um_ und uni unn ust ut_ vaa ve_ vel vie vri vro weg wet win won x_ ym zet zin zoa \
      zon zw | _aantal_ _af_ _ap _au _brussel_ _deel_ _der_ _dieren_ _drie_ _eerst_ _eigen_ _fe _gaan_ _gebruik_ \
      _gebruiken_ _gebruikt_ _grote_ _haar_ _installatiesysteem_ _it _jaren_ _ju _kon_ _kunt_ _kwam_ _land_ _later_ \
      _maken_ _men_ _mensen_ _moeten_ _mogelijk_ _mu _n_ _nu_ _omdat_ _ou _pi _plaats_ _pu _staat_ _suske_ _th _tijd_ \
      _tijdens_ _toch_ _tussen_ _tweede_ _uw _uw_ _vlaamse_ _waarin_ _waren_ _we_ _wel_ _werk_ _werken_ _wiske_ _zal_ \
      _zelf_ _zij_ _zw _é _éé _één_ aad aas aba ace add adi afg alb ald alt ami amm amp anc anv arb arc arg ark arl \
      arn arr ars arv ase ask asp atu aut azi bal bas bed bei bep bev bew bez bie bla blo bol bon bor bre bro bs bur \
      ca_ cc cee cen ces chu ck ck_ cl cor cr dbo dem des dg dia dre dro dru dse dub dus dv dw ebe ebo eci eda edo edr \
      eeg eet egd ego egr eha ehe eie eil eis ekk eko ekt elo emd emi enb enh enl env ep_ epe err ese esp esy eta eti \
      evi ewa exa fen fer fg fge fic fig fin geg gep gh gie goe gon gre gst gur ham hed hen hik hin hts hui iaa ial ib \
      iem iez igi igu ijg ijz il_ ilt ima inc iri iu iz jan jes jf_ jg jge jks jl_ jon jst ju jz kam kar kb kee kie \
      kki kle kn koe kop kor kra kre kse lad lam ldo leu lex lfd lgi lia lid lië lke lm lok lom lop los lot lp lse lui \
      ly mac mal mar mas mbi mbo md_ mda mde med mig mma mmi mod mon mse mt_ mus naf nce ndb ndo ndr nel nem nes nga \
      ngr niv nië nla nm noe np nr nsc nwo nze od_ odi oem oev ofd off ogr oi_ okk old olk oma omb omd omi oms omt onc \
      onf onk onn ono onz ool oom oop opa ops opt orn orz ots out ovi ox pa_ paa pak pal pan pec pee pij pir ple plo \
      pn por pra ps_ pst pun q rab rad raf rak ras rbi rbo rch rdo rea rg_ rha rim rio rië rko rkt rle rmi rno rob rog \
      rok rol ros rov rpe rse rsi rsp rts rug ruk rwe rza rzi sal sb sd sis sj sku sle sn sol som son soo spo sr sus \
      sw sym tad tba td tec tem tes teu tev tho tic tj tje tk tm toc tof too tp tsl tud tuk tur tv two ty_ tz ubl uch \
      udi ug_ uid uim uk_ ukk ult uns urd urg uro urs usk ute uwd uz var vat von vra vre wam wan wd wes wik xa xan ymb \
      yp zaa zak zal zat zee zit zoe zui zwa é_ én én_ éé één ël | _achter_ _alexandrië_ _alle_ _alleen_ _amerikaanse_ \
      _antwerpen_ _aspirine_ _b_ _begin_ _belgië_ _binnen_ _blok_ _brabant_ _ce _christus_ _ci _cr _cu _d_ _daar_ \
      _dag_ _doen_ _duitsland_ _e_ _eg _elk_ _enkel_ _enkele_ _et _ev _fu _gehouden_ _gemaakt_ _geven_ _gewest_ \
      _grond_ _groot_ _grootste_ _gu _hadden_ _heb_ _heel_ _hergé_ _hier_ _hoe_ _houden_ _iets_ _im _indien_ \
      _installeren_ _italië_ _james_ _je_ _kn _komen_ _krijgen_ _laatste_ _landbouw_ _landen_ _laten_ _leven_ _lu \
      _man_ _manier_ _maskers_ _mee_ _melk_ _mij_ _mijn_ _minder_ _moest_ _naam_ _nederland_ _net_ _nooit_ _ol \
      _ongeveer_ _opnieuw_ _reeks_ _rijst_ _rond_ _sn _sommige_ _stad_ _steeds_ _systeem_ _ten_ _ter_ _terug_ \
      _terwijl_ _toe_ _toernooi_ _university_ _vaak_ _vanaf_ _verschillende_ _vier_ _vlaanderen_ _volgende_ _volgens_ \
      _vorm_ _weer_ _wereld_ _zaterdag_ _zeer_ _zelfs_ _zouden_ aai abi abo ado ae afh agd alf alo alv amb apa asi ath \
      ato auw avo ay ay_ bod bos bov bui bum car cat cce ce_ cia cir cou cri cta cul cus cy dac dam dge dh dic dis doc \
      dor dp dsc dz eac eb_ eba eeu eff ega egg egy ei_ elb elp elu emb emm emo enm enr eor epr ept erf eth etw eug \
      eun euz evr ewi exp ext ey ezo eë far fds fel fh fha fie fil fl fs_ fti fu gar gb geo ghe gic gië gla gle gn gy \
      gyp gé gé_ heo hit hn hog hol hre htt hul iat ice ici iep ifi igh ilj ilo ime inf inu io_ ip_ ipp ips ir_ isa \
      isi ism itu ity ium ivi ize jam jen jft jns joe js_ jze ka_ kal kat kba ket kh kip kli klo koo kst lac lak lbu \
      let lez lfs lh lim lj lka lks ll_ lti luc luk lve lz mag mbe mei mg mge mie mit mpe mpi mpl mte nad nas nco ndt \
      neg nfi nfo nho ni_ nit nj nkr nks nli nod nor nov nsi nsp nva nve nwe obe obl oce oci oef oit oke okt omg opi \
      opl opn opp opv orr oss ott our ox_ pes pie pis pni pon pos pub put pv qu rba rdr rds rdw rem rep ret rev rf rgé \
      rhe rho ria rid rmo rn_ roc rri rtr ruc rve ry rzo sam sat sco sf sje sli slu sme soc sof spa sso suc sve tag \
      tai tap til tl tma tom top tru tsc tti tui tvo tze ubb ucc ud_ ula ule ume up uri uto ux uze v_ vis vu wac wed \
      wek woe xp xt yl ypt yr z_ zeg zor zuu ën ï | _albums_ _algemeen_ _altijd_ _ander_ _anderen_ _anders_ _begon_ \
      _beide_ _bekend_ _belang_ _belangrijke_ _belangrijkste_ _belgische_ _ben_ _besloot_ _bestaat_ _beste_ \
      _betekenis_ _bijvoorbeeld_ _bleef_ _blijft_ _boer_ _boeren_ _britse_ _cd_ _china_ _circuit_ _college_ _colombia_ \
      _copa_ _cox_ _daarmee_ _daarna_ _daarom_ _den_ _derde_ _dezelfde_ _doel_ _dubbele_ _duitse_ _dus_ _eens_ \
      _eerder_ _eeuw_ _egypte_ _eieren_ _eind_ _elementen_ _elkaar_ _elke_ _enige_ _erg_ _europa_ _europese_ _even_ \
      _externe_ _familie_ _finale_ _frankrijk_ _gaat_ _gaf_ _gebieden_ _geeft_ _gegeven_ _geval_ _gewassen_ _geweest_ \
      _geworden_ _ging_ _gisteren_ _goed_ _goede_ _groep_ _hand_ _harde_ _hele_ _helft_ _hen_ _hetzelfde_ _hoewel_ \
      _iedereen_ _informatie_ _jan_ _japan_ _jarige_ _keer_ _kennis_ _kippen_ _kleine_ _klimaat_ _komt_ _krant_ \
      _kreeg_ _laat_ _lang_ _leden_ _lid_ _liet_ _linux_ _logica_ _london_ _maakte_ _mattentaart_ _meest_ _meestal_ \
      _meeste_ _meter_ _midden_ _moesten_ _mussolini_ _naast_ _nadat_ _nodig_ _onderzoek_ _ons_ _ontstond_ _onze_ \
      _oorlog_ _oostende_ _oranje_ _oude_ _paragraaf_ _partij_ _partities_ _pas_ _per_ _ploeg_ _programma_ \
      _prostaglandine_ _provincie_ _regering_ _rol_ _samen_ _schijf_ _schijven_ _selecteren_ _sinds_ _sint_ _slechts_ \
      _spelen_ _staan_ _staten_ _ste_ _stellen_ _strips_ _stuk_ _succes_ _symbolen_ _taal_ _tegenwoordig_ _tekenen_ \
      _titel_ _uiteindelijk_ _va_ _vader_ _verder_ _verhalen_ _vervolgens_ _via_ _vindt_ _vond_ _vooral_ _voorbeeld_ \
      _vragen_ _vrij_ _vrouw_ _vrouwen_ _waarbij_ _waarmee_ _waarop_ _want_ _weg_ _wereldoorlog_ _weten_ _wetten_ \
      _wij_ _wil_ _wilde_ _wiskunde_ _wist_ _won_ _zie_ _zodat_ _zonder_ _zuid_ |  |  |  |  |
      """
    ),
    (
      "pl", 21,
      """
      a i | e n o z | c d k m p r s t w y | _p a_ e_ ie j l o_ u | _m _n _s _t _w _z b g h i_ ie_ ni y_ ę ł | _b _c _d \
      _j _k _ni _o _po an ch cz dz ia m_ na nie ow po pr ra rz si st sz ta wi za ze zy ą ę_ ż | _a _i _na _nie_ _pr _r \
      _si _w_ _za ac ak al am ar ał ci do dzi em em_ en er es go ię ię_ ja je k_ ka ki ko le li ma mi na_ od os ro się \
      t_ te to u_ w_ wa wy z_ zi ó ą_ ć ć_ ł_ ś | _do _g _i_ _ja _je _l _ma _mi _na_ _się_ _to _to_ _u _wi _wy _z_ ad \
      aj as at aw ba bi by c_ ch_ czy d_ da de ec ed eg ego ej ek el f go_ h_ ic in is j_ ku l_ la mo n_ ne no ny ob \
      ol om on or ot pa pi prz re rze rzy s_ sk sta to_ tr ty wie yc ym ys zie zn ła ło | _a_ _by _ch _co _cz _do_ _e \
      _f _h _ko _mo _od _pa _ro _sp _st _ta _te _ty _ż ak_ ale am_ ani ap az ać ać_ ał_ bo ce cie co cze dn do_ dy eb \
      ej_ ek_ eni est esz et ew ez ga ha ho ia_ iał ied ier ik il io ił jak je_ jes ją ka_ ki_ kie kt le_ li_ lo lu \
      mi_ mie mu my ne_ nia nt ny_ oc ok op owa owi oz oś pl pow r_ ry sa se so sp st_ szy tu uc uj ur us v we wo ws \
      ych ym_ ył ze_ zo zy_ ów ła_ łe że że_ | _al _ba _bo _ci _de _dz _jak_ _jest_ _ju _ka _no _o_ _pi _pl _sa _sz \
      _tr _ws _że _że_ ab ach acz ada ag aki ali ami an_ awi ała be bie br bu by_ ca cha cho ci_ cia cj ck co_ cy cy_ \
      cza czn dr eci edz ep era eż g_ gi gr he iec iej iel iem ien ies im it ią ić ić_ ja_ ju ją_ ko_ kr ku_ lk ln ma_ \
      me mia mn my_ nd ni_ nic nik nk no_ nu ną obi ocz odz og oj ost p_ pan pe pie pod pra pro raw raz rd ri rob roz \
      rt ru ró sie ski ste str sy sz_ szc sze sł ta_ tak ter tk trz tw ty_ ud ul un wan wał wia wn wsz yj yk yl yn yst \
      yt yw za_ zc zk zna zu zw zys zę ów_ ąc łem ło_ ły ły_ ń ś_ śc ści ż_ ży | _ale_ _be _bu _co_ _da _dl _dr _go \
      _gr _in _ja_ _ki _kr _kt _la _le _li _lu _ma_ _mi_ _mn _mu _ob _op _pe _pl_ _po_ _ra _se _sk _so _tak_ _us _wa \
      _za_ _zd _ze _zn _ś aj_ ają ard art arz as_ ast asz at_ az_ ałe ało aż ba_ bar bia bl bo_ był ce_ chc chu czo \
      da_ dl dla dni dob dow du dw dy_ dł ebi ec_ ech ecz en_ ent er_ et_ ez_ eś fi fr gl gn gra gł hc hod hu iad ian \
      ich icz id ieg iek iew im_ ir ist iu iw iz ił_ iś jed ję kom kon kow ks kę kę_ la_ lb lic lin lko mam mni mu_ mó \
      naj neg nn now ns nyc ną_ obr och od_ one oni ora osz owe owy oł oż pis pl_ po_ pol pom por pos pot pu ra_ rac \
      ran rdz rk rl rn ros row rs rw ry_ rza rę sam sc ska spo sto su sza tan tał teg tem tn tow tra tu_ tym tó ub uch \
      udz ug uje uk um up usz ut uż wa_ war wc wni wys x yb yd yp ywa ył_ yś zam zas zał zcz zd zec zed zeg zen zi_ \
      zia zm zr zt zą zę_ zł ór ąd ęc ęd ędz łu śl śm ść ść_ ź ża | _an _ar _bi _bo_ _br _bulba_ _bę _ca _czy_ \
      _debian_ _dw _fi _fr _ga _gd _gł _he _już_ _ku _mam_ _mnie_ _my _mó _no_ _oc _od_ _ok _on _or _os _pan_ _przez_ \
      _re _sie_ _sw _sy _sł _teraz_ _tu _tylko_ _tym_ _uc _v _we _wo _wł _ze_ _zm _zo _zr _zw _ł _ży aa aaa ac_ aci \
      acj adz af al_ ala aln ame amo amy ana and ane ano ant any api apr ar_ ara are ata ate atr aty au awa awd ały aś \
      b_ bez bra bul bę będ ca_ cał chy cią cja ck_ cu cz_ czk czę daj dal dan dc deb den di dk dom dop dp dze dzo dę \
      dę_ ed_ edn edy ejs eka ele eli emy ere ero erw erz es_ ev ewn eć eć_ eł eż_ f_ fa fo ga_ gd ge gir gu gło han \
      hi hy iat ib ic_ idz ieb iet ież ig ik_ ika ile ili in_ ina ini inn int inu ion irl isa isz iu_ ią_ iła jeg ji \
      ji_ jn jr js już jąc ję_ kac kam kar ke kil kim kl kn kol kto któ ką kł lac lat lba lc ld ld_ lem liś ll ls lud \
      lą mac mar mat min moj mow moż mp mt mus mów nac nal nap nas nc nej ng nio noś nt_ nte nym nął nę oda odn odo \
      odp oi oje ok_ oka oko ola ole oli om_ omi on_ ona ony opi orz os_ osi ot_ ote owo ows oś_ ośc ość oże pew pld \
      poc pok pon poz pre ps py pyt pó ram rc re_ rek res rg rl_ rm ro_ rod rr rów sa_ sh sia sko sku sl sm sn sob spr \
      stk stw sw szk szę są taj tal tam tar taw te_ tel ten th tka tki tko tni tom tor tro tur two tyc tyl tór tą tę \
      ucz ują ulb umi usi ust uz uż_ ve vi wal wać wcz wd we_ wi_ wid wil win wk wo_ wod woj wr wsk wy_ wyc wym wó wł \
      x_ yci ycz yg ylk ymi yna ysz yta yz yć yć_ yło zac zal zap zar zaw zeb zej zek zem zes zez zg zni zon zos zp \
      zro zwi zyc zyj zym zyn zyw zył ój ówi ół ąc_ ął ął_ ęk ęt ęż łam łow ńc ńs śmy śn św świ żn | _ab _ad _ap _apr_ \
      _au _bardzo_ _bl _by_ _był_ _było_ _będzie_ _dla_ _du _dy _e_ _el _fa _fo _ge _gi _girl_ _go_ _ha _hi _ho _id \
      _jego_ _jej_ _jestem_ _jeszcze_ _ją _ją_ _kl _lo _me _może_ _mt _mteg_ _mu_ _mę _ne _nic_ _on_ _ot _p_ _pld_ \
      _pod_ _przed_ _przy_ _ps _pu _py _pó _rz _ró _rę _sobie_ _su _są _są_ _ta_ _tam_ _tego_ _ten_ _th _tu_ _tw _u_ \
      _ud _ur _wc _wiem_ _wr _wszystko_ _wz _św _ża abi aby ack acy ad_ ade adn ado adł aga ah ai aja aje aka ako akt \
      alo ama ank ans apo arc ark arn ars ase asi asn atk ato atu awe awn awo aws ay ay_ aze azy ań aż_ bac ban bić bk \
      ble bli bn bot bro brz bud cen che chi chn chw cię cił cji cki czt czu czą có dar daw dał dd de_ dem der dna dne \
      dno dol dos dpo dre dro dru drz ds du_ dza dzy dą dłu dź ea eby ee ef eg_ eje eks ekt el_ elk emi epi erd ern \
      ers ery esi eta ety evi ewa ewi eń eś_ fe for gdy gdz gi_ gie gle glą god gro gó gę ha_ har hci hel hm hn ht huc \
      hw hwi iak ial ias ice ick icy ieć ieś ii ii_ ij iki iko il_ ilk ing io_ ios iow is_ isk ita iąg ięc ięk iłe iło \
      iśm jac jc jd jec jej jem jk jm jo jrz kal kan kat kaz każ kc kic koc koj kor koń kre kro krz kt_ kuj kup kur kó \
      ką_ kła lam lan las lec lej lek lep lew leż lg lik lis lit liw liz lka lne lni lo_ lon low lsk lu_ lub ląd lę \
      lę_ maj mal man mał me_ men mer mil mis mię mo_ moc mog mte mys myś mę nad nag nam nar nat naw nał nek net nim \
      niu nią nię nka nki nku nny nor nos nta nto nu_ nux nę_ oba obl obn obo oci odc ode of ogr oja oku oln olo ols \
      ome omo omp omu omy ono ont oo opa opo opr ore oro orr ort oto otr otw ou own ozn ozu oń ońc pad pal par pas pat \
      pc per ph pn poj pop pr_ pół pł q raf raj rak ral ras rat rem rez ris rn_ rne rni roc rog rok rom ron rot rri \
      rtu rus rwa rz_ rzu rzą rą rę_ ręk sek sem ser si_ sią sow ss stu sty stę su_ swo sy_ sys szt só są_ sła sło słu \
      tac tat tec tej tek ti tm tp tru tuj twa twi tyk tę_ ua ubi uci uck udn uf ug_ ui uj_ uni unk ura urę us_ uw uwa \
      ux uł wad waj was waż weg wej wic wis wię wił wol wor wu wyb wyd wyg wyj wyk wyp wyr wz wą wę wę_ wła yda ydz \
      yjn yka yli yma yni yr ysk ywi yła yś_ yśl zab zaj zak zan zb zdz zel zep zer zic zin ził zj zka zki zl zma zmi \
      zne zny zo_ zor zu_ zum zwa zyb zyd zyk zyt zyć zą_ zło óc ód ój_ óre óry ówn óż ący ąda ądz ąg ąt ęci ęp ęł ład \
      łb łby łk łod łos łó łą ń_ ńsk śli śmi śni żd żni żo życ | _aby_ _ak _albo_ _bez_ _być_ _ce _chuck_ _chyba_ _ci_ \
      _coś_ _czym_ _di _dlaczego_ _dn _dobrze_ _dopiero_ _dł _ev _evilgirl_ _fe _fribot_ _gdzie_ _ic _ich_ _ir _is \
      _je_ _ke _kiedy_ _ks _kto_ _lat_ _ludzie_ _mar_ _maturę_ _miał_ _moje_ _nagle_ _naprawdę_ _nawet_ _nim_ _norris_ \
      _og _oraz_ _pani_ _pewniak_ _ph _potem_ _proszę_ _przecież_ _pł _ru _ry _s_ _sardzent_ _sc _sep_ _sh _siebie_ \
      _sl _sm _szybko_ _te_ _tej_ _też_ _ty_ _ul _um _un _uw _uż _was_ _wp _x _y _zdzichubg_ _zg _zi _ła _śm afi agi \
      agl ajm aku alk anc ang anu ari aro ary av ave aza ańs aśn ażd bas baw ber bg bg_ bio bił bko bok bym być bł ces \
      chł cio cis ciw cka coś ct cu_ cyj cą dam dać db dcz dec dm dny dok dwa dyn dys dz_ dzą dą_ dł_ dło eb_ eba eck \
      ede ega eh ei ejr eki eku ell eln elp ema emn emo emu ena enc ene enn eo ep_ epr ete eu ew_ ews eze ezy eń_ eśl \
      eź eży fil fin fl fri ft gad gan gni gor got goś gru gę_ has hce he_ hni how hu_ hub hł iam iar icj iep ień ikt \
      iku ilg ilo imi ind ine ink iot ip isi ite iwa iwi iąc ięt iśc jad jne jny jsc jsz kaw kał ke_ kla kle kli kob \
      kop kos kra kry ksi kw ków lar lbo leg len ler les lgi lił lny lot lp lp_ mag mas mik mm mod mon mor moz ms męż \
      nak nci nda ner nf nis nił nko nni noc ntr nty nó nęł obe oby odd odu ody oga ogo oim okr oma omn ope or_ org \
      orm oru ory ose oso osó osł otk otn oty ow_ ową oze ozm ozo ozp ozw ożn pa_ peł pha pię pił poł pt pus q_ rad \
      rał reg rma rop rsz rt_ rte rto ruc rug rv rws ryt ryw rzę ręc san scy sec sen sep sio sj skr spe sti szł tać \
      też tl tos tt tów tą_ tęp ubg ugi uję ul_ upi urz uży v_ ver vil wac wam wdz wdę wet wio wią wl wla wp wst wą_ \
      yba ybk yja yje ypo ysł yzn zat zci zda zew zio ziw zko zuj zwy zyg zyl zyz ząd zęś ób ówk ąd_ ąć ąć_ ąż ęce ęs \
      ęła ęś łaś łe_ łn łoś łoż łuc ńcz źn źni ża_ żk żon żył | _arturs_ _aug_ _averne_ _aż_ _bajka_ _bardziej_ \
      _baseciq_ _była_ _były_ _chce_ _chcesz_ _chciał_ _chociaż_ _chodzi_ _chucka_ _chwilę_ _ciebie_ _cię_ _cos_ \
      _czas_ _czokarek_ _cztery_ _dalej_ _dec_ _dlatego_ _domu_ _drzwi_ _dwóch_ _dzieci_ _dziewczyna_ _dzisiaj_ \
      _elluin_ _feb_ _fingusio_ _from_ _has_ _http_ _ile_ _im_ _innych_ _izzunia_ _jack_ _jaki_ _jakie_ _jako_ _jeden_ \
      _jednak_ _jednego_ _jesteś_ _jeśli_ _juice_ _jul_ _kiedyś_ _kilka_ _kilku_ _ktos_ _które_ _który_ _lame_ \
      _lcamtuf_ _linuxpl_ _lub_ _ludzi_ _mamy_ _masz_ _may_ _miała_ _mieć_ _moze_ _można_ _muszę_ _my_ _myśli_ _mówi_ \
      _mężczyzna_ _nad_ _nam_ _nas_ _niech_ _niego_ _niej_ _nigdy_ _nikt_ _oczy_ _odpowiada_ _ona_ _org_ _pana_ \
      _panie_ _pewnie_ _phantom_ _pieniądze_ _pldhelp_ _podczas_ _powiedział_ _problem_ _pyta_ _raz_ _razem_ _również_ \
      _ręce_ _sam_ _schizma_ _sec_ _so_ _swoim_ _takie_ _także_ _tez_ _tomek_ _trzeba_ _trzy_ _tych_ _wczoraj_ _we_ \
      _wie_ _wieku_ _wiesz_ _windows_ _wreszcie_ _wszyscy_ _wszystkie_ _wtedy_ _wysek_ _właśnie_ _you_ _zaczyna_ \
      _zaraz_ _zawsze_ _znowu_ _został_ _zrobić_ _żeby_ _życie_ | _aflinta_ _ani_ _away_ _beatrice_ _bedzie_ _blacky_ \
      _blug_ _bok_ _br_ _będziemy_ _będą_ _będę_ _całe_ _cały_ _chciałem_ _chwili_ _cisza_ _com_ _coraz_ _crvisty_ \
      _czasem_ _czasie_ _czasu_ _czego_ _czuję_ _często_ _da_ _dcc_ _dione_ _dni_ _dobre_ _dobry_ _dość_ _dwa_ _dwie_ \
      _długo_ _eleven_ _eyck_ _frn_ _gdy_ _gdyby_ _get_ _grubber_ _głos_ _help_ _hm_ _hmm_ _honej_ _ids_ _ie_ _in_ \
      _jakby_ _jeżeli_ _joined_ _jun_ _juz_ _kaczorek_ _kobieta_ _końcu_ _ktoś_ _lepiej_ _linio_ _linux_ _list_ _mają_ \
      _mamo_ _man_ _miejsce_ _minut_ _miłość_ _mogę_ _moja_ _mrufkojad_ _musi_ _mój_ _natan_ _nektrus_ _nich_ \
      _niczego_ _nią_ _norrisa_ _nowe_ _obok_ _oczywiście_ _odpowiedzi_ _oni_ _otworzył_ _panu_ _pewno_ _phantomik_ \
      _pierwsze_ _początku_ _policja_ _powiedzieć_ _powinien_ _poza_ _pracuje_ _pracy_ _prawie_ _prowadzi_ \
      _przychodzi_ _pytanie_ _półobrotu_ _później_ _robi_ _robić_ _rzeczy_ _samym_ _sdi_ _shasta_ _skąd_ _sobą_ _sorn_ \
      _sporo_ _sposób_ _stirlitz_ _strony_ _swego_ _swoją_ _taka_ _taki_ _takich_ _taw_ _thv_ _tmok_ _tpnet_ _trochę_ \
      _tutaj_ _twój_ _tyle_ _tę_ _udało_ _ulicy_ _vovcia_ _wam_ _warto_ _wiadomo_ _widać_ _widziałem_ _wiedzieć_ \
      _wiele_ _wielu_ _więc_ _więcej_ _wlasnie_ _wuj_ _www_ _zamiast_ _zeby_ _zna_ _znaczy_ _znów_ _została_ _świat_ \
      _światło_ |  |  |  |  |
      """
    ),
    (
      "cs", 21,
      """
      o | a e n t | d i k l p s u v í | _p a_ c e_ h j m r y z á í_ | _n _s _v _z b ní o_ po st u_ y_ é č ě ř | _a _a_ \
      _d _j _k _m _o _po _t ch ch_ ed en h_ ho i_ je le m_ na ne no ní_ od ou ov ro é_ ý ž | _b _je _na _ne _pr _př _r \
      _se _ú _úč al an ce dn do em et in k_ ko la li lo na_ né ně ob ol os ot ou_ pr př ra se so t_ ta te tn tní to v_ \
      va ve ú úč če ě_ ře š ů | _c _do _h _na_ _ob _se_ _u _v_ _za _zá ac ad ak at av bo by ce_ d_ da de dno eb edn ej \
      ek el em_ ení er etn ho_ ic is it je_ jed jí ka kt ku ky ky_ l_ ma me mě ni ná né_ ný on or ost ova oz pro rá \
      se_ sk sta ti tk uj vo vy vá vý vě za ze zá á_ án áv íc ích ím úče ýc ých čet ěn ří ů_ že | _i _je_ _js _ko _kt \
      _l _ma _od _ro _sp _st _to _ve _vy _vý _účetní_ _č _ž ah aj am as az bo_ ci ck cí cí_ dl dob du dy dá dí dě ebo \
      ec ek_ es ez f g hl hod il iv ji js jí_ ka_ kl kon kte ku_ la_ lad le_ lož lá mi mi_ mo mu n_ neb nos not ny ny_ \
      níc ním ně_ oc odn oh ok om op otk ová ož pa pi pl pod pol pře pří re roz ru s_ sa sl sou sp spo sti ter ti_ to_ \
      tr tu tí tě ud uje už vi vn vé ví zn ád ál ání éh ého ém ím_ ý_ čn ři še ž_ že_ | _by _do_ _f _ho _in _ja _ji \
      _k_ _mo _nebo_ _ná _o_ _re _s_ _si _so _sv _ta _to_ _z_ _že _že_ ab aje ak_ al_ ap ar ast at_ ač b_ bu by_ c_ \
      cen cho ci_ den di dle do_ dr dy_ ech ede eně ep eré ev eč ečn hle hu ick id ik iz ja jak jet jíc kla kou kr ká \
      ké ké_ ků led len li_ ln lu ly ly_ maj mu_ mí měn nic nn nou nov ns nt nu ná_ níh ný_ nýc něn oce odl oj ole oli \
      olo ové oč oř pe pra prá při rav rn rov ré sem si sm sob st_ sv tav tov tv ty ty_ tá té tí_ tř up us ut uv val \
      van ve_ ved ven vl vní ván vé_ yl yt z_ zd zk zv záv ác ák ás át áva ící íh ího ík íl ít účt ým ým_ či ční čt ěl \
      ění ěr ět řed št ší ži žk | _al _b_ _bu _ce _ch _da _de _dn _dr _e _fi _i_ _jednotka_ _jednotky_ _jsem_ _jsou_ \
      _ka _kd _kr _které_ _li _majetku_ _me _mi _mě _ně _oc _op _os _pa _pl _po_ _podle_ _pro_ _při_ _si_ _sk _te _us \
      _uv _ve_ _vl _vě _vš _za_ _ze _zp _zv _účetních_ _ř aby ace ací ahu ají ako ala ale ali ani ano ané atn azk až \
      ba bd bdo be br bs bsa bud byl bí bí_ bě cké co ct de_ dlo dní dov dp ds dst du_ díl děl dů eh en_ ent ené ený \
      est ete etk ež fi fo ha hn hov hr hy há ich ii il_ ila im ina inn ist it_ ič jej jen jin jm jse jso kd kdy ke \
      ko_ kol kov ký ků_ las leč lid liv lk lo_ lou lov lu_ lé lí me_ ml mn my má mů nam nc ne_ nej nem nik nk nno nso \
      nu_ nák néh ným nč obd obs obí od_ odo odp ods ohl oho oku ons oto ouž ove ovi ovo ový ozv ože ožk pad pis po_ \
      pok pos pou pov pí pů r_ rac ran ri rk rm ro_ ros rv ry ráv ré_ rý sah si_ sku sle sn sol stn str stu stí su sy \
      sí tak tal tan tat te_ tek tel tic tiv tka tku tky tra tu_ tví tě_ tře ub uh uho ují ul um uš uži vat vaz vu vz \
      ví_ výc věr vš ys za_ ze_ zen zi zna zo zp zu zák ách ákl ám ávě áz áš ém_ íp ís ív ča čin čí ěc ěd ěj ěž ň řen \
      ři_ říp ši ší_ ůs žen žn ží | _ab _ak _ale_ _co _dl _dá _g _hl _ii _jako_ _jejich_ _le _ml _mu _má _mí _ni _no \
      _období_ _obsahuje_ _ocenění_ _od_ _odst_ _or _pe _pokud_ _položka_ _pů _sa _sl _sm _sn _sy _tak_ _tr _té _tě \
      _u_ _už _vz _zd _zm _zn _účetnictví_ _če _či _čl _š aci ad_ adn ady adě aho akt alo aný anč ate ave avn avu ačn \
      ař aš bez bi bl bn bor bra byt bý cel chn chá cký co_ cov ctv cíc dal dan dk dm dne dni dné dos dou dpi dru duj \
      dv dáv dí_ dě_ dů_ ed_ edá eho eji ejm ejí ekt el_ ele eli elk emě eno eny erá erý et_ eto eze eš fin for he hla \
      hlá hm hmo hos hra hu_ huj hy_ ia ict ido ii_ ij inf ins io isk ite ivn iš j_ jeh jem ji_ jic jmé kaz kom kti \
      kud kýc lat lav lik lní lád láš lš men met mez moh mot mé mén mě_ můž nan nd nen nep nes nf ni_ no_ nst nut ném \
      ník nčn oby oda ode odu odí og oje oko ona one opr orm oso osp ote otn ouh ovn ově ozd ozn ořá pen pla pln poh \
      pot poz poč poř pu pě půs rad ram raz rg rma rob rod rok rot rt ru_ ry_ rá_ rác rát rý_ rů ses ské slo sov ste \
      sto stv stá sté stř sys ta_ tec ten teč tko tl tni tné tný tně tom tou tup té_ tém tý uc ud_ ude uk un ur ust \
      uve uč uží va_ vac vid vin vit vk vla vlá vod vou vr vu_ vy_ vyh vyk vá_ vád výs výz výš vě_ věd vět vše x yb yc \
      ych yh yk yst yž zej zem zh zm změ zov zt zva zí áko ále áln ám_ ár ást ávn ář ému én íd ín ípa ír íz ýk ými ýn \
      ýr ýs ýz ýš č_ čas čen čk čl čno čto čtu čá čás ěk ěla ěrk ěs ěžn ňo ňov řem řá řád řík še_ šen šk ště ť ům ůso \
      ůž ůže žd žit žka | _aby_ _an _až _až_ _ba _be _bo _br _by_ _byl_ _bý _být_ _bě _c_ _co_ _di _dne_ _dv _dí _dě \
      _finanční_ _fo _hospodaření_ _ii_ _jak_ _jednotek_ _jeho_ _jen_ _jí _když_ _ke _ke_ _kl _která_ _který_ _li_ \
      _majetek_ _mi_ _má_ _mů _není_ _než_ _náklady_ _ok _ot _ov _položek_ _položky_ _pí _rá _společnosti_ _ti _tu _tv \
      _ty _této_ _up _ustanovení_ _už_ _va _vi _vo _vá _ví _vč _ze_ _zejména_ _zi _zisku_ _zt _zákona_ _závazky_ \
      _závazků_ _závěrky_ _ús _ča _činnosti_ _čá _ře _ří _ži aco ada ade adu adů ahr aji aké alš am_ ame ami anc aná \
      api ati au ava avi avo aze azu aře až_ ažd ba_ bc bch bil bou bu_ bé být bě_ cha chl cht cia da_ daj dař dc dec \
      dem din dis dit dný dně dok dom dpo dro dyž dá_ dál dán děj edk edo edp edu ejn ejs ela eln eme ena enn ená epo \
      era eri ero erv esk esn ezi eá eál eče eň eř ež_ fe ga gr gra ha_ hni hou hrn ht ház ial ice ida ie ih ika iku \
      ili ilo inu iny ip ir iso isu ito itu itá iv_ iva ivo iza izo išt iž jim jiš jn já jš jší kal kam kap kaž kc ke_ \
      kem klá kn kra kro krá kum kup kut kv kyt ká_ kéh ký_ kým lac lek lem les let lin lis lit lno lné lně ls lé_ lý \
      lší lů lů_ mac mat min mk mno moc mož mp mus my_ má_ mí_ mín mís měl měr měs mů_ nab nad nal nap nas nce nec ned \
      neh nev než nfo nit niz nič nás něj něk něž nů obc obl obn obo obr obu obé obý obě och oci odi odm ody okr olu \
      om_ oma omu opi or_ ora org oro oru osk osl oub out ouv ouč oze ozh ozs očí oři ožn p_ pit ple pn poj pom pop \
      por prv prů pá pís ra_ rat rc rd reá rky roj rou roč rs ruž rč rž sam sc sko sky ský slu sm_ sme sní soc spě su_ \
      své svě sy_ sá sů sů_ tar tit tli tno tod toh tor tro trá tuj tvo tál tát tét tím těc těn tří tů tů_ ubo upi usí \
      ute uto uz uše už_ vah vc vel vis vky vli vně voj vol vot voz vyp vys véh vý_ výk vým výn výr vč vče věc vů w \
      yhl yl_ yla ylo ym yn yp yto yž_ zac zah zaj zav zač zb zdí zdě zer zho zi_ zis zku zky zků zni způ zs ztr zu_ \
      zvl zás zí_ áce áda ádn ádá ádě áh álo ány áp át_ áte átk áty ávk ášk ášt áž éna ét éto íj ílo ími ísm íst ít_ \
      íva ívá íze íš íž ús úči ýka ýno ýro ýsl ýt ýt_ ýv ýše čel čer čle ď ěch ědě ěh ěl_ ěm ěny ět_ ěř ň_ řa ře_ řeb \
      řes ří_ říj říl řím řís říz š_ šec ši_ šky šl šn šť ům_ žek žij živ žky žní ží_ žív | _ani_ _au _bude_ _byla_ \
      _bylo_ _byly_ _d_ _další_ _dlouhodobý_ _dni_ _dále_ _dů _ek _ha _hm _ho_ _hodnotou_ _hr _informace_ _jednotkou_ \
      _ještě_ _ji_ _jm _já _já_ _jí_ _kn _konsolidované_ _konsolidující_ _ku _ků _lo _lé _mezi_ _mn _mohou_ _mu_ _mě_ \
      _může_ _například_ _nejsou_ _nákladů_ _on _ostatní_ _oz _oč _pak_ _pod_ _pohledávky_ _pouze_ _práce_ _pá _písm_ \
      _před_ _příloze_ _případě_ _ra _rozsahu_ _ru _sc _své_ _systému_ _sí _také_ _tento_ _tyto_ _těchto_ _tř _ur \
      _uspořádání_ _uvede_ _vr _vyhlášky_ _vymezení_ _výkazu_ _výše_ _výši_ _včetně_ _zb _zj _zo _ztráty_ _úk _úp _úr \
      _účetního_ _účetním_ ach adi akc aly amn amo amě an_ aně apo apí apř ara as_ asi atk ato avc avy avá aň aše bla \
      byc bá běh běž ces ceň chu chy cko cky cn cím ců dat deb dej dek del der dil div dku dla dmí dna dná dop dra drž \
      dvo dé dý děn dět dř ec_ edi edl ef ehm ekl emi emn emo enc ene ens eo epř ern es_ eti etr ex ezn eňo gan gi gá \
      hc hem hop hor hot hto ian ici ide idu ie_ ik_ imo in_ iné iný ior ise ité ití ivý ičk ičn jd ješ jis jst kaj \
      kni kos kác káz lan lic liz log loh los lz lán lék lí_ ma_ mal man mc mel mim mla mlá mné mos mov moř mys mž nak \
      nat nač naš nci ner nez nky nné nný noc noh nom nsk nto nul nác nám náv níž něm nů_ ob_ odá of ogr ohy oji ok_ \
      oka okl omo omp omě on_ opa orn otl oty otř oup ouz ovl oví ozu oči oří oš pak pap pas per pin plá poc pon ps pt \
      pír půd rač res rez rga rh rno rní roc rog rom ruh rvn rán rém rů_ sb sch sed sil ska skl smě sně spl ss stě svo \
      sí_ tah tač tem tev til týc ua uch udo upl upr urč usp ut_ uvi uze uže vaj vem ves vil vov voř vs vuj vyb vym \
      vyt vyu vzt vém vés víc vím vř vře yly yme ysl ytn yu yuž yz yř yš zam zap zas zj zl zná zní zně zpr zr zsa zta \
      zum zvo záp záz zů áde áj ál_ álu áno ásl áso áve ává áze ázn ék és ést íce ík_ íkl íků íl_ íly íme ímu ínk ísl \
      íte íř íže úk úko úp úr úro ýzn ýši ček čes či_ čil čit čo čov čí_ ějš ěle ěno ěně ěrn ěst řec řej řek řev řip \
      řiz ša ško štn ším ť_ ťo ťov ůd ůj ůst ža žel žil žné žs žst | _aktiv_ _bez_ _budeme_ _bych_ _daně_ _debian_ \
      _dlouhodobé_ _dlouhodobého_ _dnem_ _dobu_ _dobře_ _družstva_ _hmotný_ _hodnoty_ _iii_ _instalace_ _jeden_ \
      _jednotlivých_ _jednou_ _její_ _jinak_ _jiné_ _jiných_ _jsme_ _kapitálu_ _kdy_ _konsolidace_ _ksč_ _kterou_ \
      _kterém_ _kterých_ _kůže_ _let_ _lze_ _mají_ _metody_ _mládeže_ _musí_ _měl_ _měla_ _můžete_ _nabytí_ _ne_ \
      _nichž_ _nás_ _něco_ _obchodního_ _oblasti_ _obsahové_ _odpisování_ _odstavce_ _okamžiku_ _osoby_ _peněžních_ \
      _pleť_ _podílu_ _pohledávek_ _položce_ _popřípadě_ _poskytnuté_ _použijí_ _použití_ _použít_ _povinny_ \
      _pořizovací_ _proto_ _protože_ _provozní_ _proč_ _práci_ _právní_ _předpisů_ _přeměny_ _přeměně_ _příjmů_ \
      _rejstříku_ _rezerv_ _reálnou_ _reálné_ _rok_ _rozdíl_ _rozdíly_ _rozumí_ _rozvahy_ _rámci_ _sb_ _sdružení_ \
      _skupiny_ _socialistické_ _souboru_ _ssm_ _stavu_ _státu_ _svou_ _systém_ _tam_ _tato_ _tedy_ _ten_ _toho_ \
      _tohoto_ _tom_ _tomu_ _tu_ _ty_ _též_ _tím_ _uvedených_ _vliv_ _vlivem_ _vést_ _více_ _výjimkou_ _výnosy_ \
      _výnosů_ _výsledek_ _však_ _všech_ _všechny_ _zhodnocení_ _změny_ _způsob_ _způsobem_ _základní_ _závěrce_ \
      _závěrka_ _úroky_ _ústavu_ _účetními_ _účinnosti_ _účtování_ _účtové_ _účtuje_ _účtů_ _činnost_ _členění_ _část_ \
      _části_ | _asi_ _budou_ _během_ _běžné_ _cenných_ _ceny_ _chvíli_ _daň_ _delší_ _den_ _doby_ _době_ _dítě_ \
      _finančních_ _finančního_ _hlavní_ _hmotného_ _informací_ _instalaci_ _jednoho_ _jim_ _již_ _jmění_ _kde_ \
      _kolem_ _komponenty_ _kterým_ _kteří_ _lidí_ _mimořádné_ _mám_ _mít_ _měsíců_ _nad_ _nastavení_ _naší_ \
      _nehmotného_ _nehmotný_ _nic_ _nikdy_ _ní_ _několik_ _něm_ _obchodní_ _oceňovací_ _ode_ _odpisuje_ _odvodnění_ \
      _opravných_ _organizace_ _orgánů_ _označování_ _papírů_ _pasiv_ _peněžní_ _plnění_ _podmínky_ _podniku_ \
      _podstatný_ _podíl_ _položkách_ _poprvé_ _povinnost_ _později_ _pořízení_ _pracovní_ _programu_ \
      _prostřednictvím_ _prostředí_ _první_ _právě_ _průběhu_ _přece_ _přeměnách_ _přes_ _přímo_ _případech_ _půdy_ \
      _roce_ _rozvaze_ _sestavení_ _situace_ _součástí_ _společností_ _společníkům_ _stanoví_ _stejně_ _stále_ _svých_ \
      _svůj_ _tady_ _takže_ _technické_ _ti_ _tohle_ _tuto_ _té_ _třeba_ _uvedené_ _uvedením_ _užívání_ _vedení_ \
      _vlastní_ _vlastního_ _vlastním_ _vám_ _vás_ _výroby_ _výsledku_ _věci_ _věcí_ _všechno_ _zajištění_ _zařízení_ \
      _zboží_ _zjednodušeném_ _znění_ _zvláštní_ _zvláštního_ _zvířata_ _zvýšení_ _základě_ _zákon_ _zákonem_ _zálohy_ \
      _zápisu_ _zásob_ _záznamů_ _úkoly_ _úkolů_ _účtu_ _účtují_ _účty_ _čas_ |  |  |  |  |
      """
    ),
    (
      "ca", 21,
      """
      a e | i l n o r s t | a_ c d s_ u | _a _d _e _l de e_ es l_ m p | _c _de _i _p _s al ar b el en er es_ f g in la \
      n_ nt r_ re t_ ta | _co _de_ _el _f _la _la_ _m _t _u an at ca ci co de_ el_ eu i_ ic la_ le me na on or pe q qu \
      que ra ri se st te ti tr u_ ue un v x | _a_ _d_ _el_ _en _es _in _n _o _pe _per_ _q _qu _que_ _se _un ac ad al_ \
      am ar_ ció d_ da di ec en_ ent er_ et eu_ fi h ia io is it ió ió_ li ls ls_ ma na_ ne ns nt_ o_ om per po pr ro \
      si sta ue_ à ó ó_ | _al _b _ca _di _en_ _h _i_ _l_ _le _no _pa _po _pr _r _re _si _un_ _una_ _v aci at_ ce cio \
      com con ct da_ del des do eg els em est ex fe gu il ins ion ir les ll men mp nc ni no ns_ od ol or_ os pa ra_ \
      re_ res rm ta_ tal to ts ts_ ua un_ una ur ut é és és_ | _al_ _del_ _els_ _es_ _ex _fi _g _ha _instal_ _les_ _ma \
      _mo _o_ _s_ _si_ _ta _te _é _és ada amb an_ ant aq aqu ari arr as au b_ ba bi bl br c_ car cc cci cl cu dis dor \
      ecc ect ei eix ele fic fo for ge gr ha ia_ ib ica ici ie ig ili im ina int ir_ ist itz iu ix j lec lit lo lt m_ \
      ma_ mb mi mo nci nd nf nst nte ntr ob oc ode om_ ona ons ont op orm ot par pl pod pre pro rr rre rs rt rà sel \
      ser si_ sp ss ste str su tat ter tra tre tz tza ual ues ui ul um us va ve vi vo x_ xe z za à_ è í | _ac _am \
      _amb_ _aq _ar _ba _cl _com_ _da _do _fe _fo _li _ll _me _ne _no_ _ob _op _or _podeu_ _to _tr _us _ut _vo _és_ ab \
      act ade ado ai als ame ap art arà ats ble bre ca_ cad cia cr cte cum deu doc dr dre du eb ed ef egu ema emp enc \
      era ers erv esp ess ext fer fig fin fu g_ ga gi gra gur ic_ id if igu ip ita iu_ iv ix_ lac le_ lic lli mat mb_ \
      met mpl mé més nar nfi ng no_ nom nta nts nu ocu of og one onf os_ ost p_ pos pu qua rd rec ren ri_ rma rs_ rti \
      rv rà_ sa sc se_ seg sis sit so ssi tar te_ tem ten tes tic til tin tor tri tro tu tx ula ume ura us_ uti val \
      vol w xa xer xt y ç é_ ò | _ad _an _ap _aquesta_ _au _ce _clic_ _dades_ _debian_ _document_ _fa _feu_ _fu _gr \
      _ha_ _hi _hi_ _ho _im _lació_ _libreoffice_ _lo _lí _mi _mé _més_ _sistema_ _so _su _text_ _ti _va _ve _w _x ag \
      ali all alo alt ama amp ara ase ass atg ati aul bia bj bje bo bu bé bé_ cal cam can ce_ ces cli cor ctu dad deb \
      def den dic ea ebi ece edi efe efi ega eme ene eni eo eof ep ere eri erm esc et_ eta ete etr ev exe fa feu ff \
      ffi fit fun gn gui ha_ he hi hi_ ho ian iar ibl ibr ibu ice ies ifi ima ime inc ind ine inf ing ini inu is_ isp \
      itx je jec k lad lar lg lib lis lla lle lor ltr lí mac man mar mes mos mpr mu nal nat nca ndi ner nes neu nse \
      nti nv nvi ny obj obr odu off ogr ol_ ole omp on_ oo opc ord ori ors ort osi ot_ ou pc pci pec pi ple por pot \
      pri pt rac rad ram ran rar rat rc reg reo ret reu ria rim rme rn rob rod rog rop ru rvi rè sen spe spo st_ sti \
      stà sua tam tan tec tex tg tge tiu tiv tot tua txe tà uan ueu unc unt up ure ver via xa_ xi xt_ y_ zar àg ça èn \
      ènc ín íni ú | _aquest_ _arrencada_ _as _bo _configuració_ _cr _dels_ _disc_ _em _està_ _exemple_ _fer_ _fitxer_ \
      _fitxers_ _ge _informació_ _lador_ _linux_ _llista_ _línia_ _on _opcions_ _partició_ _poden_ _pot_ _pu _pà \
      _pàgina_ _quan_ _seleccioneu_ _st _també_ _taula_ _tipus_ _us_ _utilitzar_ _valor_ _vi _voleu_ _ú abl adr af aix \
      aj alg alm anv are arx as_ ata ate aur aut av aç bar bas be bil boo bui cap cas cel cie cif cla col cre cri cro \
      cta cti cul det dia dif din dir dià eci ecu ed_ ee egi egü ein ell end ens enú ert erè ese exp f_ fec gad ge_ \
      gen ges gin gue gun gü güe ial ieu ign imi imp in_ ipu iq iqu isc it_ ite iti ius iva ive ixa ixe ià iàl ja ju \
      lat lc leg lem let leu lgu lin ll_ lm lme loc lu lín mbé mer mic min mod mul mà màt nad nde nec nen net nfo ng_ \
      ngu nia nic nir nua nux nú oba odi olu omb ome ope opi ora orn orr oss ota ov paq pli pon ps pun pus pà pàg qui \
      rdr rea ref rei rg rie rin ris rit riu rmu rna rol ros rra rro rt_ rta rx ràm rèn sar sc_ scr sec sic sig sió \
      ssa sse sup tac tau tei teu th tio tip tom tà_ té té_ uar ub uc ud uet uin uir ut_ uto ux ux_ va_ veg veu vid \
      vis vos xar xem xp ze àgi àl àle àm àme àt àti í_ ï ò_ ú_ ü üe üen | _actual_ _af _ai _això_ _aj _als_ _altres_ \
      _automàticament_ _base_ _bi _camp_ _cd _cel_ _conté_ _defecte_ _des_ _després_ _dh _diàleg_ _dr _du _ed _ei \
      _entrada_ _entre_ _fa_ _forma_ _format_ _full_ _funció_ _grub_ _gu _he _heu_ _ho_ _ic _icona_ _id _imatge_ \
      _interval_ _introduïu_ _is _j _lar_ _lo_ _manera_ _menú_ _mostra_ _netcfg_ _nom_ _només_ _nu _objecte_ \
      _objectes_ _of _on_ _opció_ _ordre_ _paquets_ _particions_ _paràmetres_ _permet_ _però_ _programa_ _punt_ \
      _qualsevol_ _ra _se_ _secció_ _següent_ _seleccionar_ _seleccionat_ _ser_ _servidor_ _servir_ _sobre_ _string_ \
      _to_ _tot_ _trieu_ _usuari_ _valors_ _xa _xarxa_ _í _ín abi acc add afe ai_ aju alc ale ana and ane ang ans anu \
      any ap_ apa atr ava aça bin bli bot bri cac cat cce cd cen cer cf cfg ch clo cop cp cs cs_ cto cur cut dar dat \
      dd dex dh dhc dib dit div dui dur duï ecl eco ede eg_ ege ena enl eny eq erc ern err erò esa esq etc eti eto ets \
      evi evo ex_ exi fa_ feg fg fg_ fil fr ft ful gar gat gir gl gna go gru grà gut h_ hau hc hcp heu ho_ hor ico icr \
      ida ide ido ien iet ife il_ ill im_ ior ire isu itj itu ivi ixò lan laç lcu len ler llo lo_ lse lt_ lta lum mbi \
      mbr me_ mem mit mol mp_ mpo mps ms ms_ mè mí mò ncl nda nib nim nit niu nl nll nn nne not nsi nté nu_ nya nç nça \
      nú_ obl oca odr ola ols olt oma omà omé oni onn ose ote ots ou_ ova pai pas pen pia pie pla prè pré ps_ pte rca \
      rd_ red ree rel rem rep rib ric rio rir rmi rov rso rub rva rxa ràc ràf rèv ré rés rí rò rò_ sa_ sat sb sca sev \
      sh sib sio sob sol sor sos spa spr sq squ sts sul tab tc tcf tj to_ tol tp tp_ tur tze uac uad ub_ uci uda uer \
      ui_ uit uix ule ull ult uni uns urs usu uta uï uïu var vir we wi xec xpr xò xò_ ya ya_ ys za_ zac àc àct àf àfi \
      àr ça_ èr èv èvi índ ïu ïu_ òr òri | _ab _afegir_ _alguns_ _altra_ _altre_ _and_ _aquests_ _ara_ _arrencar_ \
      _arrossegueu_ _at _av _b_ _barra_ _be _botó_ _c_ _cada_ _camps_ _canviar_ _cap_ _caràcters_ _cas_ _cd_ _ch \
      _compte_ _configurar_ _connexió_ _contingut_ _continuació_ _control_ _crear_ _cu _data_ _definir_ _dhcp_ \
      _diferents_ _dins_ _disponible_ _disposició_ _dispositius_ _distribució_ _documents_ _dos_ _durant_ _editar_ \
      _eines_ _er _error_ _espai_ _especifica_ _esteu_ _estils_ _et _expressió_ _fins_ _fl _fr _funcions_ _fó \
      _fórmula_ _gn _gnu_ _han_ _ht _imatges_ _insereix_ _inserir_ _introduir_ _is_ _ja _lat_ _maquinari_ _mateix_ \
      _memòria_ _mentre_ _microprogramari_ _mode_ _modificar_ _molt_ _mè _mètode_ _mí _na _nombre_ _noms_ _nou_ _obre_ \
      _or_ _part_ _pel_ _pl _podreu_ _posició_ _possible_ _premeu_ _preseed_ _primer_ _programari_ _propietats_ \
      _prèvia_ _quadre_ _qual_ _referència_ _retorna_ _ro _sa _seleccionada_ _sense_ _sistemes_ _str_ _só _són_ \
      _teclat_ _th _tots_ _trobar_ _té _té_ _usb_ _utilitza_ _utilitzant_ _utilitzeu_ _vos_ _vostre_ _vu _we _wi _x_ \
      _y _à _índex_ _ús _ús_ aba aco acr ae aga agr anc ani anç apl apo arc ard arg ast ato au_ ave ba_ ban bt buc cd_ \
      ced cep ci_ cip ck cod cos cp_ cà cé cés ddi dei dep der dev di_ dim dm don dos due ea_ eal ear eb_ eed ego emò \
      eng env epe equ erf ero erà esi esu eur fal fi_ fl fon fra ftp fó fór ga_ get geu gle gnu gon han ht iap iat ibi \
      ics id_ idi ie_ ila ile ils ipa ipt irà iss iur ja_ jan jud k_ lau lea li_ lir liu lls los lou lte lti mag maj \
      mal maq med mei meu mid mil mir mm mn mpa mpt mun mèt mín mòr nac nam nce nd_ ne_ neg nei nex ngl nie nor nou \
      nov num nve nys obt oc_ oco oe oll olí oms onv ool oot opr ore org osa oto otó our ove ow pal pan pat pel pet pp \
      pra rae raf rai ral ras rau rdi rf rig rip riv rl rl_ rne ro_ roc rom ror rot rp rq rqu rsi rte sb_ sco see sem \
      ses seu sim son sub sum só són tas tf the tim tiq tir tit tja tm toc tod tr_ tru tt ty tàn tó tó_ uei uen ug ul_ \
      um_ umn upo upr ur_ uri usb ust v_ van ven ves vu w_ web wo wor xió ys_ zan zat zeu àn àri çar è_ èri ès ès_ èt \
      èto íc ís òp òpi ón ón_ ór órm úl últ ús ús_ | _abans_ _activeu_ _addicional_ _addicionals_ _adreça_ _ajuda_ \
      _algun_ _algunes_ _anglès_ _aquestes_ _aquí_ _automàtica_ _aç _açò_ _bios_ _bl _boolean_ _bu _bà _bé _bé_ _cal_ \
      _calc_ _calcula_ _canvis_ _carregador_ _carregar_ _cerca_ _choose_ _clau_ _codi_ _columnes_ _combinació_ \
      _contenir_ _contextual_ _contrasenya_ _converteix_ _copiar_ _correu_ _cursor_ _cà _càlcul_ _cò _còpies_ _davant_ \
      _defineix_ _diagrama_ _diapositiva_ _dibuixa_ _diferent_ _dir_ _directori_ _disponibles_ _diverses_ \
      _documentació_ _dreta_ _ef _eix_ _elements_ _encara_ _eq _especificar_ _esquerra_ _estan_ _estat_ _estil_ _ev \
      _executar_ _f_ _fent_ _final_ _finestra_ _font_ _formulari_ _ga _general_ _generar_ _get_ _gi _graella_ _gràfic_ \
      _hauria_ _hauríeu_ _hora_ _idioma_ _indica_ _indicador_ _individuals_ _installer_ _internet_ _ip _ja_ _k \
      _lliure_ _lloc_ _los_ _línies_ _lò _manteniu_ _manual_ _manualment_ _mateixa_ _matriu_ _menys_ _microsoft_ \
      _mida_ _mitjançant_ _molts_ _mostrar_ _mostrarà_ _mostren_ _mu _mà _màquina_ _mínim_ _ne_ _necessiteu_ _nombres_ \
      _normalment_ _nova_ _nucli_ _nú _obrir_ _obriu_ _obtenir_ _of_ _om _operatiu_ _ordinador_ _ordres_ _org_ \
      _pantalla_ _paquet_ _partir_ _paràgraf_ _passar_ _pestanya_ _peu_ _preferèncieseines_ _primera_ _principal_ \
      _procés_ _protocol_ _punts_ _pàgines_ _raid_ _ratolí_ _rectangle_ _resta_ _resultat_ _ru _rè _segons_ _següents_ \
      _selecció_ _sempre_ _serà_ _sh _suprimeix_ _sè _sí _tan_ _tant_ _taules_ _tecla_ _temps_ _tenen_ _tenir_ _teniu_ \
      _totes_ _triar_ _ue _uefi_ _utilitzarà_ _vegada_ _vegeu_ _versió_ _veure_ _vostra_ _vostres_ _vulgueu_ _và _web_ \
      _wr _writer_ _xi _y_ _z _àr _úl aca adi adm ael af_ age agi aid ain ajo ala alu api apr apt apç arq asa asi atu \
      aus ay aç_ açò bab bai ben ber bib bio bit bla bor bs bte but bà bàs cab ch_ cho cil ck_ ct_ ctr càl cè cèn cí \
      cíf cò còp dav dio dra ds ds_ dua duc dul dè dèn ean eat eca ecí eda eem egr ela em_ emu enç epa epr ept erí etx \
      ev_ eve exa exc eç eça fac far fen fet fiq fir fle fre ft_ fí fíc gan gic gis giu glè gs gs_ gua hab hag hoo hos \
      htt iab iad iag icè idu ifr iga igi ilt inà iom ios ira isi iso its jo jor jun jus ke ks lc_ ld lex lia lie lig \
      lim lio liq log lts lè lès lí_ lò lòg mai md md_ mis ml ml_ mma mne mon màq mèr nav ncr ndr nea nid nis nj nju \
      nm nsu nto nuc ny_ nà nàm núm oa obe oce océ of_ ofe oft onc ond onj oos op_ opt oso out pag pd pes peu pi_ pt_ \
      pta pti pug pç pça pè què quí qü rap rb rc_ rce rci rde reb req rev reç rfí rg_ rge rid rn_ rse rts ruc rup rve \
      ry ràg rèp ríe sac sal sd sei set sf sh_ sho sin sk sl so_ sof sr ss_ sso sv sw sè sèr sí tad tc_ teg th_ tif \
      tig ton trà ttp ty_ ua_ uat ucl uct uef uem ugu uia ulg umè und une up_ upe urà urí usa uts uè uè_ uí uí_ vad \
      ve_ vel vi_ vie vin vit vor vul và wa wit wr wri xc xce xen xes xeu xif xis xm xpl xpo xte xtr xtu zad zi zo zon \
      àgr àlc àmi ànc ànd àq àqu àre às àsi ç_ çal çan çat çò çò_ èp èpl íci íe íeu íf ífi ím ís_ ít íto òg ògi úm úme \
      ún ües | _acord_ _ag _alguna_ _anar_ _banda_ _basic_ _br _cadena_ _canvia_ _completa_ _deixeu_ _detalls_ \
      _dispositiu_ _especifiqueu_ _establir_ _estar_ _estàndard_ _ft _md _mò _n_ _tf _ur _xm _ún ab_ aj_ asc ask ay_ \
      aí aís be_ bra cid cis dam dec dme dmi drà erp erq esh eso eus eva fia fà gei gh gm gne gor gre her hes icc ip_ \
      ith ity j_ lid mom mòd nan ndè nfe niv nsf nvo opo orc oun paí pis |  |  |  |  |
      """
    ),
    (
      "gl", 21,
      """
      a e o | c d i n r s t | a_ e_ o_ s_ u | _a _d _e de en l m n_ p | _c _de _p _s as ci co da de_ do er es nt os \
      os_ ra re ta te v ó | _a_ _co _de_ _m _n _o ac ad al an ar as_ b ca ció do_ ent f g ic in ió ión me no on or po \
      pr q qu r_ ri ro se st ti to ue x ón ón_ | _da _do _e_ _es _i _no _o_ _po _pr _q _qu _que_ _r _re _se _t aci ce \
      con da_ di ec em en_ es_ est h ia id io is it l_ la le li ma men mo na nc nd ns nte pa pe que res se_ si so te_ \
      to_ tr ue_ un á í | _as _ca _da_ _do_ _en _f _in _l _pa _u _un _v ade ado ai al_ am ar_ at cia com ct cu dad das \
      des dos ed el ex ga ia_ ica ida im ir iv lo mi mp nci ni no_ nto od ol om on_ or_ par pre pro ra_ rt sa sta ta_ \
      ter tra ur va ve vi xe z é | _ac _as_ _b _di _en_ _ex _g _ma _me _na _no_ _os _os_ _para_ _pe _se_ _so _te _tr \
      _x ab ada ais ali ame an_ ant ara ari ba bi bl br ca_ du ect eg ei enc era ese esp et fe fi fic fo gr gu ha ha_ \
      ici il io_ is_ ist ita iz ll lo_ mo_ na_ ndo ne nh nha nos ns_ nta ntr ob oc ont ou per por ran re_ rec rio rm \
      ro_ rá sen sp ste su ten tes tiv tos tu u_ uc ul un_ unh us ut vo xi za á_ ñ óns ú | _an _como_ _das_ _dos_ _em \
      _fa _fo _h _mo _na_ _ne _non_ _ou _ou_ _por_ _si _su _ta _un_ _unha_ _á _é _é_ act and ano ao ap art ase ati au \
      be ble bo cas cio cl co_ cr cti cto den duc ea ece edi ef egu eme emp end ep er_ ere eri esa esi eu ev fa fer \
      for go go_ gra i_ ial ib ico ido ie ien if ig ili ina inc int ion ior ios iva ivo iza la_ lic lid lt lu ma_ mb \
      med min mos mpr mu nda nde nf non oa ode oi omo ona ons op ora ore ori orm ot ou_ pi pl pol pos rac ras rc ren \
      ria rma ros rr rs rí sc ser sió so_ spe sti str tad tal tam tan tar tic tor tro ua uci ui um ura xa é_ ía ía_ úa \
      | _ad _al _am _ao _ao_ _ap _at _au _ba _ce _con_ _cu _du _el _entre_ _fi _ga _gr _im _la _le _lo _má _máis_ \
      _nos_ _ob _sa _sú _súa_ _to _va _ve _vi _xe _á_ _ó aba abl ag anc ans ao_ aso ata ato av ax bre cac cad cal can \
      car cc cci cen ces cid cie col cor cos cre cul deb dem der dia dic dif dio dis dor eb eci eco ecu ega eir ela \
      ele ell ema ens erc erm ero ers erv erá eso exi ez fr fu gal ho ias ide ifi ima ime imp ind inf ini ip ir_ ira \
      ito itu ive ivi ix lac lar las le_ lec les liz lle llo lor los lv lí mai man mas mbi mer mes mpo má mái nal nas \
      ndi ng nic nse nsi nti nu nv obr oci odo odu og ola olo ome omp ond ort osi ost out ov pec pod pri qui rad ral \
      rar rat rd rea rim rmi rn rod ron rop rso rta rte rti ru rv rá_ ría sa_ seg seu sid sit sm soc sos spo sto sú \
      súa tac tas tem tre tri tua tur ud ula ult uni up ust utr va_ val ven ver vid vo_ vol xa_ xec xu zac zo ái áis \
      án én ín ñe ó_ úa_ | _ar _be _ci _cl _coa_ _cr _ec _ef _esta_ _fr _fu _galicia_ _ha _ho _li _mi _mu _nas_ _ni \
      _nu _or _pl _pola_ _polo_ _ser_ _seu_ _sobre_ _son_ _xu _ó_ abo acc af aio ala ale all alm alo amb amé ana ani \
      apa are ará asi ate aut axe az aí añ bal ban ben ber bie bil bli bor bu cam cap cem cer ch cip cir cla coa ctu \
      dec del did dun eal ebe eda ede edu efe efi ego eit el_ emo ene eno env eo eq equ ern err ert erí esc eta ete \
      eu_ evi exe exp eñ fac fec fin fl fun ga_ gar gui he iai iar ibl ife igo imo ire iro isi iso ite lad lan leg lei \
      lem ler lia lim lla lm lme lta lve mac mar mat mic mit mod mpe mpl mul mun mé mén nac nad nce nes nid nis niv \
      nom nov nst nun nve nvo nx nó nóm oa_ oas oca oce of ogr oi_ olv oma omu onc ord orr ota ox oñ oñe pac pla pli \
      po_ pon pt pu rab ram red ref reg rel rep ret rev rg rga ric rit rob roc rre rvi rán sar sec sib sic sis smo soa \
      sob sol son spa stá sup sí tab tax tec tid tig til tim tin tit tod tud tá uac ual ub uen ug uga ull ume und unt \
      upe uro us_ uti uto uí vas vos xe_ xen xer xis xo xp za_ zo_ án_ ás én_ í_ ís ít ña óm | _af _ag _ano_ _anos_ \
      _aos_ _artigo_ _así_ _av _ax _aí _aínda_ _cando_ _caso_ _ch _co_ _desenvolvemento_ _dunha_ _ed _este_ _eu _ev \
      _fe _id _is _lei_ _lu _maior_ _medio_ _mulleres_ _nun_ _nú _número_ _of _on _pero_ _pode_ _pu _pú _ra _ri _sen_ \
      _social_ _tamén_ _tanto_ _ti _todo_ _ut _xa _xa_ _ás _ás_ _ú abi aca ace aco adi ai_ aix alg alt ama ami amo ane \
      aos apr aq arc aro arr asa ast así atr atu ava axa aín aña bas be_ bid bit boa bra bri bro bs bx bxe cab cat ce_ \
      ced cel cep che cil cin cit clu coñ cri cta cun cur cí dar dat dep det dir dit div dr duo dí dú ea_ ecc ei_ elo \
      emb emi ena epr ept esm esu eto eur eva eve evo exa exc ext ez_ eza eñe fra fí gac gad gan gas gn gre gua gun \
      gur hi iac iad ian ibi ibu icu idu ied iga igu il_ ill imi in_ ing ins inv ipa isc ism iti ixe ixi iñ lab lat \
      lev lex lg lin lis loc lti ltu luc lít ló mad mbr me_ mel mid mil mis moi mor mpa mí nai nan nar nat nco ncr ndu \
      nec ner nfe nfo nif nit nor nsa nsu nua nz nza nú núm oac oba obo obx oit ole oli olu olí omi onv onó ope opi \
      opo orí osa oso ote ous ove oxe pas pañ pen pet pit ple plo pob poi poñ pú púb raz rb rca rce rci rei rem rex \
      rez rf rib rid rie rig rin ris rix rme rna rno rog rov rox rra rse rsi rto ruc rva rx sal sas sca sco sem ses sf \
      sig siv stu sub sul sum sí_ tai tat teñ tif tir tru té tí tó uca uct uin uir ulo unc uo uos upo urs usi vad van \
      var vel vem ves vis viv xc xes xic xo_ xt xun xí z_ zad zar zos ác ál ám ár ás_ át áti éc és íc íd índ íti ña_ \
      ñec ñen ño ómi ór ós óx óxi úas úb úbl úl úm úme ún | _ab _ademais_ _ambiental_ _aq _ata_ _bo _cada_ _calidade_ \
      _casos_ _comunidade_ _conta_ _conxunto_ _datos_ _debe_ _dentro_ _desde_ _deste_ _dun_ _durante_ _dí _dú _dúas_ \
      _económica_ _empresa_ _empresas_ _eq _españa_ _estado_ _estas_ _estes_ _está_ _fl _foi_ _forma_ _hai_ _hi _hu \
      _ig _información_ _ir _iso_ _isto_ _la_ _ll _lo_ _lí _medidas_ _mesmo_ _moi_ _neste_ _nivel_ _oc _onde_ _op \
      _outras_ _outros_ _parte_ _persoas_ _pi _poboación_ _poden_ _política_ _recursos_ _relación_ _residuos_ \
      _respecto_ _segundo_ _será_ _seus_ _sistema_ _situación_ _sociedade_ _só _só_ _súas_ _tempo_ _ten_ _teñen_ \
      _traballo_ _tu _tó _ur _us _utilización_ _valor_ _vida_ _vo _xeral_ _xestión_ _xo _z _ós _ós_ _úl abe abr adm \
      ago agr ald amp anu ape api apl aqu arg ars aug axu azo aís año ba_ bai bar bo_ bse bt c_ cei cha cic cis cn cte \
      cua cue cum cus d_ dam dan def dei din dm dmi dou dur dus dé día dúa eas eca ecí edo egr eli enf eni eo_ epa epe \
      erd erf erx esd etr eus exo ezo fal fes fir flu foi fon fre fro gni gos gru grá gue gul gú gún h_ hab hai has \
      heg hom hor hos hu hum iab iam iat ice ie_ ign ii ine inu inx ipi ipo iri ise isp ixa ixo izo iña k lc ld len \
      lib lit lon lox lug lus lá lé lóx m_ mal mei met mig mon nam ncl nei nen ngo ngu nim nin nm nxu ná obl obs obt \
      ocu oda odi ofe oga oid ois ol_ oló omb onf ong ono onx oo orc org orn oro ose osp oti ova ovi ovo oxí pa_ pal \
      pat paí ped pes pia pio pra pta pto pul pun pó rai rao rav rba rcu rda rde rdo rfi riv riz rmo rol rot rp rq rqu \
      rri rro rtu rup rz rác ráf ré río ró sab sad san scr sd sde sel sex sfo sin sor spi só só_ t_ teg tel tex tip \
      tió tom tot tou tá_ tán tón uai uar ucc uda ude udi uei uel uer uid uma umi umo upa urb uri usa use uta utu vac \
      vam ve_ via vin vir viz vé ví xan xas xei xem xid xim xpe xpl xud xía zas zon º º_ áb áct áf áfi áli ér és_ ét \
      ías íf ífi ím íni ío ír íst íz ño_ ód ós_ úe últ | _acordo_ _actividade_ _actividades_ _ai _ambiente_ _anterior_ \
      _antes_ _análise_ _aplicación_ _auga_ _augas_ _ben_ _bens_ _bi _cal_ _calquera_ _capacidade_ _capital_ _cara_ \
      _carácter_ _coas_ _colectivo_ _consumo_ _continuación_ _contra_ _control_ _cos_ _crecemento_ _cultural_ _cun_ \
      _cunha_ _có _debido_ _decreto_ _demanda_ _dende_ _dereitos_ _desta_ _diferentes_ _distintos_ _distribución_ \
      _dous_ _dé _día_ _económico_ _educación_ _efectos_ _emisións_ _emprego_ _er _están_ _et _europea_ _evolución_ \
      _exemplo_ _factores_ _fin_ _foron_ _fronte_ _fó _galega_ _galego_ _go _gran_ _grandes_ _grao_ _grupos_ _gu _he \
      _homes_ _idade_ _il _importante_ _industria_ _laboral_ _lle_ _local_ _longo_ _lugar_ _maioría_ _materia_ _media_ \
      _mediante_ _medida_ _mellor_ _membros_ _mercado_ _mesma_ _millóns_ _modelo_ _momento_ _mé _nacional_ _necesario_ \
      _nesta_ _nin_ _novo_ _nunha_ _obxectivo_ _obxectivos_ _orixe_ _outra_ _participación_ _países_ _persoal_ \
      _período_ _plan_ _polos_ _porcentaxe_ _porque_ _prazo_ _presente_ _prevención_ _primeiro_ _problemas_ _proceso_ \
      _produción_ _propia_ _protección_ _punto_ _público_ _real_ _realización_ _ro _ru _saúde_ _seguinte_ _seguintes_ \
      _sempre_ _sendo_ _servicios_ _servizo_ _serán_ _sexa_ _tan_ _taxa_ _taxas_ _ter_ _tipo_ _todos_ _total_ \
      _transporte_ _tratamento_ _través_ _tres_ _valores_ _vez_ _ví _xeito_ _zo _zona_ _º _º_ _ám _ár _últimos_ acr \
      acu ae afe afo aga agn alc alq alu alí anz aná apo ard arí asp aum aus ave avo avé aú aúd b_ bad bio bst bte buc \
      bus bá cai cau cce cib cif cli cno coi coo cro ctr cuc cup cá cé cíf có dac dal dea dim doc dom dro dua dut eac \
      ear ebi ebr ecl ecn ecr edr efl eis emá eng enz eog eos erp esf esq eti eño fam fas fig fil fix fíc fó fór g_ gl \
      gor gá his iag ibe ibr icl idi ies igr ila ile inm ino iol iq iqu irc irá isa itú iu j lam lda let lgu lgú lli \
      lló log lot lq lqu ls lte luí lvi lín lón lú mba mbu mem moc mom mot mov mpu mát mía mín mú nca nea nef neg nel \
      nex nfl nfr nga ngr nio niz nió nl nol not nsc nsf nso nsp nxe nál oal obe oco ofi ofr ogo oll omí one oni opa \
      orp orq orz ouc p_ pan paz pc pea pel peq pot pou pró quí rae raf rap rco rdi reo req rgo rof rom rou rpo rsa \
      rum rut rza rzo rám róx sac saú sce scu sfe sim sio six sma sq squ suf sus sé tib tol ton top trá tró tub tul \
      táb tén tú ua_ ube ubl uce udo ued ues uf uli uls ump uns ure urí uso utó uv uvi ux uíd uír uíz uñ vec vei vez \
      vic vio vit vés x_ xce xcl xeo xia xir xit xor xpo xpr xte xtr xur xus xuí xé y zan ámb ánd áre ási éti éx éxi \
      ían ída ído ími ínt íod ís_ íse ízo ñol ól óni óno úd úde úe_ úen ún_ ü | _acceso_ _actualidade_ \
      _administración_ _aire_ _algún_ _animais_ _autónoma_ _avaliación_ _b_ _baixo_ _banda_ _base_ _bá _cabo_ _canto_ \
      _centro_ _centros_ _ciclo_ _cidades_ _comisión_ _competencia_ _condicións_ _contrato_ _coñecemento_ _criterios_ \
      _cumprimento_ _custos_ _cá _d_ _dado_ _deberá_ _declaración_ _despois_ _destas_ _destes_ _dirección_ \
      _disposición_ _efecto_ _embargo_ _enerxía_ _enfermidade_ _enfermidades_ _era_ _ese_ _especial_ _especialmente_ \
      _establece_ _estados_ _estar_ _estudos_ _euros_ _execución_ _existe_ _figura_ _financiamento_ _formación_ \
      _formas_ _función_ _funcións_ _fí _grupo_ _hoxe_ _igualdade_ _importancia_ _incidencia_ _incremento_ \
      _individual_ _industrias_ _inferior_ _interese_ _internacional_ _las_ _los_ _maiores_ _medios_ _mellora_ _menos_ \
      _mentres_ _meses_ _modo_ _mostra_ _mundo_ _mí _necesidade_ _nestes_ _niveis_ _normas_ _normativa_ _nosa_ _noso_ \
      _nova_ _obras_ _obxecto_ _oficial_ _orde_ _outro_ _paciente_ _particular_ _partir_ _pasa_ _país_ _pobreza_ \
      _podemos_ _poder_ _poderían_ _posible_ _posto_ _preciso_ _presentan_ _prezos_ _principal_ _principio_ _procesos_ \
      _producción_ _proxecto_ _pública_ _quen_ _reducir_ _referencia_ _refire_ _relacionadas_ _representa_ \
      _resolución_ _resulta_ _resultados_ _risco_ _sector_ _segue_ _seguridade_ _sentido_ _sociais_ _superior_ _todas_ \
      _traballadores_ _universidades_ _uso_ _xullo_ _ámbito_ _áreas_ _último_ adq adr ang anx arm asu aud aza clo cou \
      cut dev dez dol dop dq dqu dra eix elé enu fle fut gno gü ifí ii_ lca lio liñ lto lum lán lím lúe mbo mec mol \
      nle ntu ntí num nvi nxa ní nós oop oto pai pci pir pub ril rl rur rxí sif sl tei tm tód |  |  |  |  |
      """
    ),
    (
      "oc", 22,
      """
      e | a | e_ n o r s t u | d i l t_ | _a _d _de _e _l _s a_ c de en er m n_ o_ p q qu r_ s_ | _c _de_ _et _et_ _lo \
      _p _q _qu ar au b de_ es et et_ f g h i_ la lo or que re se te ue ue_ y | _f _la _la_ _lo_ _m _n _que_ _se _t an \
      as at en_ er_ es_ la_ lo_ ma nt on pe ra u_ v z | _a_ _au _b _ca _co _en _en_ _es _j _ma _no _no_ _o _pe _per_ \
      _si _si_ ar_ at_ be ca co deu di em enh ent eu ey ho hor ie it j le m_ me ne nh nho no no_ nt_ om or_ os per re_ \
      rt sen si si_ so ss st ta tr tz tz_ ui us ut x z_ | _cort_ _deu_ _di _fe _h _i _ju _o_ _pa _pr _qui_ _senhor_ \
      _so _te _v ab ad al am an_ ant as_ au_ aut av ay ba c_ cor da do eg em_ est eu_ eyt fe gu he ite ju l_ lh los \
      man men mi mo na ni ns on_ ort os_ ot pa pr qui ra_ res ri rn ro rt_ sa se_ sse te_ tem ti tre ud ui_ un ur us_ \
      ve y_ ya yt | _ab _ab_ _aq _au_ _ba _be _d_ _da _do _es_ _fa _fo _g _ho _it _item_ _l_ _los_ _me _mo _pl _po _r \
      _re _sa _ss _to _u _un ab_ ag ap aq aqu arn art ass atz aus ave b_ ber bl car ce ci cu d_ dy dya ed era ere fa \
      fo g_ ga ge ha her hom ic id ie_ ii in is it_ jud las le_ ley lhe li mi_ mp nc nd ne_ ni_ ns_ ntz ob ol omi ont \
      pl po pre ren rr rs rs_ ser son sta ter to udy um un_ ura utr vi | _an _ap _ar _autre_ _av _bi _fi _ha _ha_ _jo \
      _las_ _le _n_ _ni _ni_ _s_ _se_ _son_ _tr _un_ _vi _y aa ac ade ame and ara ari bi bli cau con dar des die dit \
      dom dor eg_ egu el emp ene ens err ers ess ey_ far fas fey ff fi ge_ go gue h_ ha_ hi ia ien il im io ir ix jo \
      jur lu may mes mon mor ng ntr oa obe oc oe oma one ors ost ot_ par pen ple pu qua ran rat ret rn_ rna ro_ rre \
      rte sa_ sc sie so_ sob sq squ ssa sso str tat ten tes th thi tot tro tu ua ub ueg uer ues ul um_ use ut_ va ve_ \
      ver x_ yo ys yt_ | _ac _ag _aqueg_ _as _ay _bearn_ _bo _carte_ _cl _cu _cum_ _dar_ _deus_ _dr _em _er _far_ \
      _feyt_ _fo_ _ge _hom_ _homi_ _judyat_ _mayor_ _ne _nu _pot_ _pu _sie_ _sober_ _ss_ _ta _terre_ _th _ve _vo _x \
      _y_ aas abe abl ac_ adg ado aga agu ai ale alh anc ane ape arr aub aud aug aur ava ayl ayo bay bea ben bie bo \
      ce_ cl cla com cos cr cum def den dg dge dis don dr dre du ea ear ec edi ef eff eme enc eng erm ero esp eus ev \
      ex eys fen fo_ for gar gui gun he_ hie ic_ ici ide ier ig ii_ ilh ion ir_ is_ ise itz iu ix_ lam lh_ lit loc lor \
      mal mar me_ nau nce nde ner nhe nos nq nqu nte nu nul od om_ ome oni ons orl orn oss ote pag pla pot pro rar ras \
      rc rd rey ri_ rl rla rm ru sau seg ses sp ss_ ssi ste sti stu su tab tan tau tio tor tra tum ug ulh ume une ure \
      ven vo vol xi yat ye ye_ yl yle yor ys_ yte | _ac_ _ad _ai _aixi_ _an_ _apres_ _asso_ _at _aura_ _autres_ _ave_ \
      _aver_ _aye_ _bayle_ _car_ _cause_ _causes_ _ce _cr _dies_ _ditz_ _dret_ _du _eg _eg_ _entro_ _ere_ _establit_ \
      _ex _fasse_ _fe_ _fr _ga _gu _ii _in _jo_ _jorn_ _judya_ _juratz_ _ley_ _li _loc_ _lor_ _lu _luy_ _lx _marit_ \
      _mes_ _mi _molher_ _morlaas_ _mort_ _ne_ _ob _om _on _or _penhere_ _pleyt_ _quant_ _ra _sa_ _sens_ _so_ _su \
      _tot_ _tote_ _totz_ _tres_ _vic_ aa_ aix ala ama ana ani ans apr are ase ate aye ban bar bat bes ble cap cas cav \
      cie ct cx cx_ da_ dam dan dat dav der dev dey dix eb ede edo ee ees ego ele elh end ep eq equ eri ert esc ete \
      etz eve eya fe_ fer ffe fid fil fr fra gat gen ger gon gr gra gs gs_ gut hem hs hs_ ian ida iel ies iey iii iit \
      imo in_ iv ixi jo_ jor laa lag lat les luy lx mau med mer met mis mol mpe mps mu nad nar nat nci nda neg nes ngu \
      nha nse nta nti oau obl oc_ ode ole olh omp oo op ord ore otz ou p_ pat pau pod pon ps ps_ pus quo ram rau rde \
      red rem rg rie rit rma rop rra rta rti rum sat sd sdi sem spo st_ ta_ tal tar tey tid tim uan uba uc ude udi uen \
      ugu uil uo uoa usa usq ust ute uy uy_ val van vi_ vic xe xi_ xx ya_ yam | _ad_ _al _am _aqui_ _augun_ _aus_ \
      _biele_ _caas_ _carnau_ _caver_ _contre_ _costume_ _dat_ _davant_ _deffenedor_ _die_ _diers_ _domande_ _domane_ \
      _dus_ _empero_ _esser_ _estat_ _fase_ _femne_ _feyte_ _ff _fidance_ _filh_ _for_ _go _gr _guilhem_ _he _homis_ \
      _judyament_ _leys_ _lodit_ _lors_ _lxvi_ _m_ _man_ _me_ _mu _na _nos_ _nostre_ _nulh_ _omi_ _ont_ _os _part_ \
      _partide_ _patz_ _plague_ _plus_ _pusque_ _rey_ _segont_ _sera_ _sien_ _ssa_ _ssenhor_ _sson_ _tant_ _temps_ \
      _testimoni_ _thiansers_ _u_ _une_ _us _va _vi_ _xx _â _â_ aba aco ad_ ada adi af age ago al_ am_ amo amp anh ap_ \
      arc ard aro asc aso ast ata ati auc ay_ ays bad be_ bet bos br bs bu caa cad ces cey cia cid coe cri cte cun dad \
      dau deg del di_ dic dig dii din dir dob doe dos dus dz dz_ ece egr egs emb emn ena enq erc ern erv ese esi esq \
      eta eut eva exc exe fem fes ffa ffi ffo fon fos gad gl gos gud had hev hia ia_ igu ime inh ira iti iu_ ius jus \
      lan lar len ler lhs lig lin ll lod lon lus lxv maa mas mat mb mic mn mne mpa mpl mpn mus na_ nal ncu ned nen nge \
      ntu oar odi oen ol_ ona oos oq oqu pad pas peu pi plu pn pna por pos pra pri pru pui rad rav ray rdi ree reg req \
      rer riu rme rmi roa rob ron rtz rv sab sad sal san sar sca sco scr scu sin sou spe ssu sus tic tur tut uau ube \
      uda uet uix uma uri utz uu uus var ves vie xc xv xvi xx_ yar yr yta ytz â â_ | _abenture_ _aberatz_ _ades_ _af \
      _age_ _antz_ _apeu_ _aquegs_ _aquere_ _aquero_ _arnaut_ _atau_ _auger_ _auguns_ _autrementz_ _avesque_ _ban_ \
      _bernat_ _betz_ _cade_ _cap_ _caperan_ _carnalat_ _cartes_ _clamant_ _coelher_ _dampnadge_ _del_ _dessus_ \
      _deven_ _dey_ _digue_ _domanador_ _e_ _enter_ _ey _ey_ _fara_ _fen_ _feytes_ _fontz_ _fos_ _gens_ _i_ _judyar_ \
      _jurar_ _jurat_ _justicie_ _linhadge_ _locx_ _maa_ _malheute_ _malhevar_ _mau_ _medix_ _medixe_ _messadge_ _mon_ \
      _nulhe_ _nulhs_ _ossau_ _padoent_ _pagar_ _pague_ _partides_ _pene_ _pleytz_ _poder_ _prees_ _prener_ _proar_ \
      _puix_ _rason_ _responer_ _santz_ _sc _segrament_ _senhors_ _sons_ _soudz_ _tale_ _tengut_ _totes_ _ung_ _us_ \
      _vertat_ _vescomte_ _viele_ _vol_ _voluntat_ _xl _xx_ abi abu adu aff ali alo ang anq arm ars asa ayt bai bal \
      bed beg bla bol bon bor bre cc ceb cep cer ci_ cip cre cur cut deq did dot dut ebo ega ej eju el_ eni enm enu \
      ept erd erg esd etr eud exi eye eyn foe fu gas ges gi gla gn goe gua gur hab han hes heu hos iar ib idi ido if \
      iga ile ili imp inc ins ip iq iqu ist ita itu iut iva ive ixe lad lau let lha lic loq lun ma_ mad mba mey mie \
      mii mil min mos mt mte nav nc_ nca nco ndi ndo nex nf ng_ ngl nh_ nhs nie nir nj nm nme not ny oba obr obs oct \
      ocx oe_ oel oer oey of off oh olo olu omt onc onh opi ora orc ori ose osq ota oud out pes pli pp pt pub raa rac \
      rc_ rce rd_ rda reb rec rga rgu rin rso rss rva sas sed sel sey sio soe sto tad tas teg tia tit tri uar ubl uc_ \
      uci ud_ udz uge uis ung uns unt uta vii vit vos xce xe_ xen xl xxx yad yan yau yen yn yss | _abantz_ _acostumat_ \
      _agos_ _andonhs_ _anglaterra_ _apere_ _aques_ _aquestes_ _aquetz_ _armes_ _arnaud_ _ataus_ _augune_ _auran_ \
      _aute_ _avant_ _aven_ _bees_ _ben_ _besin_ _bestiar_ _biu_ _bone_ _br _caperaa_ _cascun_ _cavers_ _ceys_ _clam_ \
      _clamantz_ _complir_ _conegude_ _conexence_ _coos_ _cortz_ _cosselh_ _da_ _dade_ _dara_ _degun_ _dentz_ _deudit_ \
      _deutor_ _deve_ _dic_ _diit_ _dise_ _disen_ _diu_ _doble_ _domandar_ _doni_ _dues_ _ed _entre_ _eren_ _esgard_ \
      _establiment_ _estan_ _estar_ _estatz_ _fasen_ _fassen_ _fermi_ _feste_ _feytz_ _ffase_ _filhe_ _fius_ _fore_ \
      _fors_ _fosse_ _fu _gaston_ _generau_ _goerre_ _homes_ _homicidi_ _hostau_ _iiic_ _ladite_ _lasbetz_ _letras_ \
      _leyau_ _losquoaus_ _lx_ _ma_ _malefeyte_ _maniere_ _mas_ _may_ _mayson_ _meter_ _mi_ _mieytat_ _mil_ _morlans_ \
      _mossen_ _nostres_ _oc _ol _pagat_ _pagui_ _parentz_ _parropia_ _passat_ _pau_ _pay_ _penherar_ _penherat_ \
      _persone_ _plagat_ _plagues_ _pleyteyantz_ _pode_ _poden_ _prave_ _prebost_ _pren_ _principau_ _prumer_ \
      _pusquen_ _ramon_ _reder_ _requeste_ _respone_ _sabence_ _sas_ _saubaterre_ _sempmane_ _sent_ _seran_ _sere_ \
      _servitut_ _seynhor_ _soe_ _soute_ _sp _sus_ _suus_ _tengue_ _tenir_ _terce_ _testimonis_ _teys_ _thier_ _ti \
      _tornar_ _trobe_ _trop_ _tropes_ _valor_ _vert_ _vole_ _vos_ _vu _xi _xl_ _xxx_ aci act ail ami ao app arg asb \
      aul aum aun az bag bee bi_ bia biu bse bud bun but cam can cat ccu ced cen cii cio coo cru das deb ded dem dif \
      dim diu due dur ebe ec_ eci efe ei eix ell emi emo enb enf eno epa erl erq esg eti etu evi exp eyr fan fau fic \
      fiu fug gan get gir gli gne go_ goa har hen iat iau ibe ica icu iff iic iis il_ ill ina ine inj inq int ipa ire \
      isi iss iub ja lac laq lef leg lem lex li_ lie lim liq lir lis liu lle ls ls_ lt lx_ mbl mpm mpo nab nan nas nb \
      nba ncx ndr net nfa nis nju nn nom nor nss nst nth nun nya oal obi occ oce odo og oha oli ond onq oo_ op_ ope \
      org orm oro orr osc paa pan pay pec pel pet pia pm pma ppa pta rca rci rcx rej reu rge rib ric rid rii rir ris \
      riv roc roe rom rq rqu rro rse rth rub rvi sb sbe set sg sga sia sii sim sit sol sos spi suu tav til tir tis ton \
      tru ts ts_ tul udg udo ugi uit ula una unc und up usd uti uto v_ vad vat vil vin vis vu vul xa xii xl_ xp xs xs_ \
      xt ynh yra yre ysa yso ze | _agosse_ _aj _aperar_ _aquera_ _aquest_ _aqueste_ _aventure_ _ayen_ _baile_ \
      _biaffore_ _cert_ _ceysaler_ _criit_ _degune_ _eu _gl _im _ix _ja _lh _p_ _ro _x_ _xv aat abo abs ace adv ag_ \
      aio aj aju all alu ano api arb asq avi aya ayr ba_ bau bid bii bit boe bs_ ch cle cof col cot cro cti cul cup \
      cus cxs dab dej dep det div doa doi dra dv dve ebu eda edu edz ee_ ege egi egl egn ela eli els ema eny ep_ esa \
      eur exa ext ffr ffu fie fii fin fre fru fut gam gav gex gle gna gre hac hat hiu hon hu iad iaf ias icx ige ign \
      im_ inf ini ino ior its iud iur ivi ixs jas joh jun juu lab laf leu lho lia lii lla lli ltr luc lut luu lv lxx \
      mai mel mia mob mot mur ndu nec nem ney nfo nga ngo nia nic nne nsa nv nve oad odu oes oeu ogu oho oi oir ola \
      ono onv ops osm osp ous ov ove oy pe_ ped pee pit pob pte pti pun qut rb rco rel rep ria rim rlo rne rns rof roh \
      roo ros rri rsa rtu ruy rve sag sam sap sc_ sig sm sme som sor sov spa spl spu suf sun tac tag the tho tii tiq \
      tm too tos ua_ uad ual uas uat ub_ ubi uem uf uff uid uir ule ulo ult uni ur_ urt usi veg vem via xar xer xir \
      xpr yti yto ze_ | _ao _bl _bu _ev _fl _hu _ir _lv _of _pi _ri _st _ut _v_ _w _yr acc acq acx ady afi agn aiu alb \
      alf als ann aol aoo aps asd asi asp ath atr atu auq avo aze azi baq beu bin bir boq bri bso bst cab cal cca cce \
      ceq cil cir cis cl_ coa cq cqu cth cud dei dex dye dyo eba ebi eco ect ecu ed_ edg enj enr eo epu erj erp etc \
      eto eum fag fav fay faz fiv fl flo foo ga_ gay gel gie gis gul hau het hey hol iaa iam iba ico ict ima ing iny \
      ios ipr iro ito itr jad lao lb lbe led lee lep lf lfa lg lib llo lob log lti mag mec mee mem mit miu mpt mpu mun \
      nam nim nit nja nno nob noe noy nr nri nso nsu ntm nx nx_ oas oat oca oci ocu oec og_ oll olt omu ong onn opr \
      oru osa osd ou_ oye oz oze pac pal pey pie pii pil poc poe pou ppr pul put qu_ rbe rei rj rju rod rot rou rp rtr \
      ruu saa sac sav saz sce sci scl sec sep sf sfe sge sic sip sn soo suc sup sut suy tam tc tc_ ti_ tie tin tiu tiv \
      tol tom ucc ucu uin unh uq uqu uut va_ vac w xat xcu xem xto zen zi |  |  |  |
      """
    ),
    (
      "ro", 21,
      """
      a e i | n r t u | c d e_ l o p s | _a _c _d a_ i_ m re ă ă_ | _de _p _s ar at de f in n_ ri st te ț | _de_ _e _f \
      _l _m _î _în al are b ca ce co de_ ea en er g ic it l_ le nt or pe pr r_ ra re_ t_ ta te_ ti tr u_ ul un v z î \
      în ș ți | _a_ _ca _co _i _n _o _pe _pr _r _t _u _în_ _ș _și _și_ ac an ate ci cu că di ea_ ec el ent es fi ia ie \
      ii il is la le_ li lo lu ma me mi nd ne ni nu on ro ru se să tu tă ui ul_ ur â în_ și și_ | _ac _cu _di _fi _in \
      _la _la_ _ma _re _se _să _să_ _un _v am as at_ au aț ați bi car con ct că_ d_ da du ei ele em est et h ie_ ii_ \
      im in_ la_ lor lui na nc ns ntr o_ oa ol om or_ pa po pu rea rt ră s_ sc se_ si sta ste su să_ tat to tă_ ui_ um \
      ut ve ân ăr ți_ | _al _b _care_ _ce _cu_ _da _din_ _es _este_ _fo _g _nu _nu_ _o_ _pa _pe_ _pentru_ _po _pu _se_ \
      _st _su _tr _un_ ace ad ai ai_ al_ ale ap ar_ art ată au_ az bu c_ ce_ ces ch com cr cu_ din do ect ed eg ei_ ep \
      era ere eri ex ez fe fo gi ia_ ice id ile ili ilo int io ir ist ita iu iv iz iț j lt lă m_ men mo mp mu nd_ ne_ \
      no nt_ nte nu_ nă nț oc od op ori os ot par pe_ pen pl pre pri pro ri_ ril rm ru_ ră_ sa sp str tea ter tor tra \
      tre tru tul ulu un_ up uri va vi x za ze zi ând ții | _an _ap _ar _au _că _că_ _do _du _ex _li _lu _mai_ _me _mi \
      _mo _ne _no _or _sa _sau_ _sc _si _sp _te _va ab ala ali ală ame an_ ast av ba bil bui ca_ chi câ cț cți dis eb \
      ef el_ ene enț ev eze eș eț eți fa fi_ fic ga ge gr gu hi ib ica ici ică if ig imp ind ine ini ins ion ip ire \
      it_ ite ită iza iș iți lic liz lă_ mai mb min mit mul mă nea nf ng ni_ nst nta nă_ nți oar ob ona ost per pi por \
      pt pă ra_ rat rec rii rin rn rti rul sau so st_ sti ta_ tal tar tel tic tiv tri tur ua uc une uni ura us ute va_ \
      vo ză ză_ înt ări ăt șt ța țe ția ție | _ad _al_ _am _as _au_ _av _ca_ _ce_ _cr _câ _dacă_ _el _fa _fi_ _fost_ \
      _gr _h _i_ _im _j _le _lo _mu _ni _ra _ro _s_ _so _sunt_ _ti _to _ur _ut _ve _vi _vo _z abi act acă af ag aj alt \
      ani ant anu ara ari ară ase ati atu ază aș b_ be bl bo br cat cea cel cen cer ci_ cl col cor cri cti cul cum cur \
      cân dac dat dec der des dic dr dă eas eaz ebu ece eci edi elo eme eni erm esc eta ete eu eșt fer fie for fos fr \
      fu gra gur gă he ial ian ibi ic_ ide iei ier ifi iil il_ ima ime imi ina inc inu isp ito iul iun ive ju lar lim \
      lin lit loc lul man mar mat me_ med mn mod mpl mun mâ mân na_ nal nat nci nde ner nic nit nti ntu nul num oas \
      oat of og oi olo onf oni ons ont ora orm ort osi ov oz p_ pli pun put pă_ ral ram ran rar rc rd reb reg rep res \
      rez rg ric rie rim rit rma rom rop rs rte scu sem spe spo stă sul sun sup tan tem ten til tim tin tit toa tră \
      tăț ub uie ult um_ unc unt ut_ uti uto uț v_ ver vă w xi y zat zu înc ăs ăț ăți ște ști țin țio țiu ță ță_ | \
      _acest_ _ale_ _ar_ _at _ba _bi _bu _ch _ci _cl _când_ _debian_ _dr _după_ _ef _er _eu _fe _fie_ _fr _fu _fă _ge \
      _ia _instalare_ _l_ _lui_ _mă _ob _op _pl _poate_ _prin_ _pă _ră _ta _trebuie_ _va_ _vă _îm _ț adi alo am_ and \
      ans anț arc ata ato aut ave ași bia bli bs bă cal cc cep che cia cin cit cop cre ct_ cta ctu cut cât căr dar deb \
      den dev dia dif duc dul dup dur dă_ ebi eca eco ecu ecț ede ee egi eli elu emi eo ept er_ ern ers es_ esp et_ \
      evi exi exp fec fel fiș fl fă g_ gen gin gl go iar iat ibu icu ien igu inf ină inț iti itu iu_ ivi iși k lat lec \
      leg lel lte luc ma_ mel met mic mis mon mpo mpu mă_ nar nce nda ndi ndu nec nfi nfo nii nil nim nir nis nor nsi \
      nsu ntă nui nța nțe obi oc_ oca oce ocu odu ogr oi_ oli olu oma ome omi omp omu omâ on_ one ope opi ore orn oru \
      ot_ ote ou ozi pec poa pon pos pot pra pul păr rad raț rb rel reș ria rib rio ris riv rmi rni roc rod rog rp rv \
      râ rân rț sar sc_ scr scă sec sel ser sis sit sto stu sub sur tab taț tf ti_ tiț tr_ tro tâ uce ucr ud uit ula \
      uma ume umi und ung uno unu upr upă ure urm uro ură us_ use utu uz uș uți val ve_ ven vin vâ vă_ xis xp zar ze_ \
      zen zit zo ânt ât ât_ îm ăc ăl ăm ăto șa șe șie ța_ țe_ țil | _ab _această_ _aceste_ _af _avea_ _aș _bo _br _bă \
      _cel_ _cum_ _dar_ _dumneavoastră_ _ec _el_ _em _en _era_ _ev _fișiere_ _fără_ _ga _is _ju _le_ _loc_ _mod_ _na \
      _of _orice_ _pi _ri _ru _sub_ _timpul_ _toate_ _trebui_ _tu _ul _unei_ _unui_ _vor_ _vă_ _w _zi _într_ acc aci \
      aco adm afi agi ain aju alu ami amu anc ane apa apl apo apr apt apă ard asa asc asi asu asă atr avi avo azu ață \
      ber bri bț bți cad cam can cap caz caț cce cee cie cip cla clu cru cte cun căt da_ dea dep det dir diu dm dmi \
      dor dre dru dum dus ean eau eav ech edu eea efe efi ega ege ela em_ emb emn emp emu ens enu epe epu erc erg ero \
      ert eru erv eră esa ese esi esu eti etr etu etă eur ev_ eva eve exe ext ezi ețe fac faț fig fii fin fol ft fun \
      făr ge_ ger gh gis gli gre gru gul gă_ h_ ha het ho iaț ibe ico id_ iec ife iin ij ilă imb imu imă ing ioa ior \
      ipa iri is_ isc ise isi iv_ iva ize izi ișt ja jo lam lan las laț lc lea lem les let lib lie ll loa los lta lu_ \
      lum lun lț mag mal maț mba mbr mea mem mer mi_ mne mor măr naț nch nct ncă ncț ndo ndă nei nel nes nge nib niv \
      niț nos ntâ nua nut nv nve nz năt nță od_ oda ode odi oe ofe oie ol_ ole onc ond onv onț oo opr orb ord orp os_ \
      otr otu ovi oș oț pac pat pea pie pla ple plu pol poz pta pte ptu pub pur pus pâ pân pț pți rac raf rai rap rca \
      red ref rei rer ret reu rev reț rid rl rme rmă rna rob rol rot rt_ rta rtu rum rup răs rți sa_ sat sch sco sf \
      sib sig sil sim sin sl sm sol sor spa spr spu suf tam tas tec tei teț tfe tie tm tom ton tot tua tui tun tut tăr \
      ua_ ual ub_ ubl uf ug uia ule umn una ur_ urn urs uta uv ux uzi uși var vat vea ved vel vir vit voa vol vor vr \
      vân wa x_ xe xt z_ za_ zaț zi_ zon zul âni ână âr împ îna înd îne îns ăd ăi ăn ăp ăru ără ătr ătu ău ăz șu țel | \
      _aceasta_ _ag _ai _aj _alte_ _am_ _ani_ _are_ _asemenea_ _astfel_ _asupra_ _atunci_ _așa_ _b_ _be _c_ _cea_ \
      _cele_ _către_ _d_ _decât_ _despre_ _dev_ _dintre_ _doar_ _e_ _ei _ei_ _et _european_ _există_ _față_ _fiind_ \
      _gl _gn _gnu_ _gu _gă _ha _ho _iar_ _informații_ _jo _k _linux_ _lucru_ _lă _mare_ _multe_ _mâ _n_ _ne_ _nici_ \
      _numai_ _oa _oc _om _partiții_ _pornire_ _pot_ _programul_ _putea_ _puteți_ _puțin_ _pâ _până_ _raid_ _râ \
      _sistem_ _sistemul_ _software_ _timp_ _um _unde_ _utilizați_ _uș _valoarea_ _vr _vâ _wi _x _îl _îl_ _înainte_ \
      _între_ _îș _își_ _șt _ți abo abs ac_ ach acu acț ada ade adr adu adă afa aid ajo alc ama amb ana ană ape api \
      arh arm aru auz ax așa așt ața bal bar baz bel bie bin bit bol boo bre bru bso bst bul bun bă_ băr cas cau ced \
      cem cet cid cif cii cil ciu ciz coa cod cot cra cui cup cuv cv căl def del dem deo dez die dim diț doa doc doi \
      dom don dou doz dra du_ eal eam eat ecv ecâ egr egu egă eia ej ema emo en_ end eno eor epa epi epr eu_ eun evo \
      exc f_ far fes fir fle fra fre ftw fur făc gal gar gat gaz gic gim gn gnu gri gâ gân găs găt hi_ hia hid him ida \
      idi idu idă iet iga iit ipt ira ism ivă je ji jor jul jur jut k_ lcu ld lev lg li_ lia lig lip lis liu log lt_ \
      lti ltu ltă lua lăr lăt lți maj maș mbu mei mes mil mir miș mna mp_ mpe mpi mpr măs nai nca ncl nco ndr neg nen \
      neo net nez nfe ng_ ngi ngu ngă nia nie niu niz niș nj noa noi nou nr ns_ nse nto nun nux năr oap obl obț oci \
      ofi oft ogi ola oot opu opț orț osc ose ota oti ou_ ouă ova ove ow ox oxi oți pa_ pal pan pas paț pes pet pia \
      pii pir pit plă poe poi ps pt_ ptă puț păs rag rau rav raș rci rcă rd_ rda rdi ree rem ren rf rge rgi rh rhi rif \
      rig riz riț rne roa rof ron ror ros rov rpu rs_ rsi run rve răm răr sal sca sea sen ses sh sia sie siu sla soc \
      sof stf sum sus săn tes tet th tif tio tis trâ tud tw twa tân uar uat ubs uci ude udi ue uir ulț umu umă ună unț \
      upe upo upu urg urt ust ută ux_ uza uă uă_ van veț via vii viz voi vre vu w_ war wi win xa xc xim xpl xx y_ yp \
      zb zea zia zie zil zut âi ân_ âne âng îl îl_ înr îș își ăcu ădu ăm_ ămâ ănă ăra ăre ărț ăsa ăst ăsu ăta ătă ău_ \
      ăzu ăș șa_ șin șo țar țat țea țu | _aceea_ _acesta_ _acestea_ _acestor_ _acestuia_ _acum_ _ai_ _ales_ _anumite_ \
      _apoi_ _aproape_ _aveți_ _avut_ _având_ _aț _ați_ _bine_ _caz_ _cazul_ _ceea_ _chiar_ _comisia_ _comisiei_ \
      _comunitate_ _conformitate_ _consiliului_ _consultați_ _corp_ _corpului_ _cyp_ _cât_ _data_ _deoarece_ _dintr_ \
      _disponibile_ _dispozitive_ _doi_ _două_ _dv _eg _erau_ _eu_ _europene_ _exemplu_ _ext_ _face_ _fața_ _fel_ \
      _fiecare_ _foarte_ _folosind_ _generale_ _go _gâ _id _ie _instalarea_ _instalării_ _io _iu _iz _liber_ _lor_ \
      _medie_ _membre_ _mg_ _mi_ _noi_ _od _odată_ _ori_ _parte_ _partea_ _partman_ _permite_ _peste_ _posibil_ \
      _precum_ _prezenta_ _prima_ _primele_ _privind_ _probabil_ _program_ _protecție_ _punct_ _punctul_ _pur_ _rețea_ \
      _român_ _secțiune_ _selectați_ _sensul_ _simplu_ _sistemului_ _special_ _substanțe_ _sursă_ _său_ _tenofovir_ \
      _toată_ _totuși_ _trei_ _ul_ _una_ _unele_ _unor_ _unul_ _urmă_ _us _utilizarea_ _utilizate_ _vechi_ _vedere_ \
      _windows_ _zi_ _zo _îi _îi_ _împotriva_ _încât_ _înecat_ _însă_ _întâi_ _șa _ța _ță ae age alg amp arl aro atâ \
      ava avu avâ axi az_ aza azo așu bab ban bat ble bra bur but băt cci cev cio ck ck_ cle cos cto ctr cve deț dii \
      dio dit dov dow dv ecl ee_ eh ena eoa eto evă exa ezu eșe eși fil fla fru gan ghi gia gie hip hit hn hu icâ igi \
      iji ila ilu im_ ipe ir_ irm isl iso isă izo iză ki lac laj lii lon luț lv mac max mie moa măt ncâ nev nfl nof \
      nsa nsp nsă oam oan oba oco ofo ogl omb ono opo org oto ows pil plo ras rce rcu rij rip riu rla rm_ rp_ rso rtm \
      rui rut sd sep taz teg tii tma toc tp tuș uaț usă vac vec vic vid vut ws xem xt_ zic zii ziț zâ âi_ ânc îi îi_ \
      înf ăci ăse ăsi ș_ șc șit șn șul ței țăr | _acea_ _aceeași_ _același_ _acestei_ _acestui_ _administrarea_ \
      _aduce_ _afară_ _alt_ _altfel_ _altă_ _an_ _anexă_ _anul_ _anunțat_ _aplicare_ _aprilie_ _apă_ _articolul_ \
      _auto_ _automat_ _auzit_ _baza_ _bază_ _beta_ _birou_ _bucurești_ _bun_ _cadrul_ _cale_ _cauza_ _cazuri_ _cei_ \
      _centrul_ _ceva_ _chimice_ _cine_ _codul_ _comitetul_ _complet_ _comunitare_ _comunitară_ _comunității_ \
      _conform_ _constituie_ _contribuie_ _controlor_ _convertit_ _conțin_ _conținutul_ _copii_ _corect_ \
      _corespunzătoare_ _câteva_ _date_ _dată_ _dea_ _decembrie_ _deci_ _definite_ _deja_ _determină_ _deși_ \
      _diferite_ _diferită_ _direct_ _disc_ _disponibil_ _doriți_ _doza_ _durata_ _dvd_ _dvs_ _ea_ _echilibru_ _ele_ \
      _elemente_ _eliminarea_ _emise_ _emisă_ _energie_ _existente_ _faceți_ _faptul_ _fișierul_ _folosit_ _frecvent_ \
      _funcție_ _făcut_ _general_ _generală_ _glimepirida_ _hormoni_ _ianuarie_ _imagini_ _imediat_ _important_ \
      _instalați_ _install_ _internet_ _intră_ _jurul_ _legislației_ _limba_ _lângă_ _majoritatea_ _mari_ _maximă_ \
      _mașină_ _mediu_ _memorie_ _mic_ _mici_ _minimă_ _moment_ _montare_ _mult_ _mă_ _negru_ _nevoie_ _nivelul_ \
      _niște_ _nou_ _numele_ _numit_ _obiect_ _ora_ _orală_ _orașul_ _pachetul_ _parcă_ _partițiile_ _pereții_ \
      _prezent_ _prezentul_ _primul_ _printre_ _privire_ _procesul_ _produsele_ _publice_ _publică_ _radiația_ \
      _repede_ _rândul_ _secolul_ _separate_ _spațiul_ _statele_ _stick_ _suplimentare_ _sus_ _te_ _tot_ _tuturor_ \
      _undă_ _uneori_ _urmare_ _urmează_ _utiliza_ _utilizând_ _ușor_ _valoare_ _vederea_ _veți_ _viitoare_ _vânzare_ \
      _winston_ _xxx_ _zile_ _împreună_ _încă_ _întrebări_ _ăsta_ _țara_ |  |  |  |  |
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
      e | r | a d i l n s t | e_ er g k m o r_ | _d _s de en er_ f n_ t_ u v | _a _de _e _f _i _o an b en_ et et_ g_ \
      ge h in nd or p re st te ti | _b _h _k _m _p _t _v al ar at d_ de_ ed el fo for ig il ke l_ le me ne ns og s_ se \
      sk ve å æ ø | _at _at_ _en _er _er_ _fo _ha _i_ _in _l _me _n _og _og_ _ti _u af at_ c den der det ere es ha i_ \
      il_ is j la li ll m_ nde ng og_ om on or_ ra re_ ri ta ter til vi y å_ | _af _af_ _det_ _en_ _for_ _g _på _på_ \
      _r _st _til_ _vi a_ af_ ag all am an_ and ar_ ati be di ds ed_ ede eg em end es_ f_ fi ge_ ger he id ige ik ind \
      ing io ion it iv je k_ ka ke_ kk kke ko le_ ler lig lle ls ma ne_ nge ni nt ol om_ op på på_ rn ro rs rt si so \
      sta ste så tal te_ tio to tr ud un va ver ær ør | _an _be _c _de_ _den_ _der_ _di _du _et _et_ _fr _har_ _he _hv \
      _ik _ikke_ _j _ka _kan_ _ko _ma _med_ _om _op _se _si _sk _so _som_ _så _så_ _ud _væ ad ang art as av bl br da \
      dr dt du ef ek els ent ern fr ft fø gen gr gt har ho hv ie ig_ ikk ins isk ive kan kr ks kt ku ld lse lt man med \
      men mer mi mm mme ner ng_ nin nst od on_ one ov pa pe pr rd ren rer ret rk rne ru sa se_ sen ser ske som sp ss \
      så_ tt tte u_ und v_ vis væ vær ys år | _al _bl _br _da _du_ _el _fi _fra_ _je _jeg_ _kr _la _li _men_ _mi _mo \
      _no _om_ _ov _pa _pr _re _sa _sp _un _va _ve age ak al_ ans are ba bi bo bru ce del dre dt_ du_ eg_ ej eks el_ \
      ell em_ ene ens eri ers est ett ev fa fl fra fte før ga get gi gra gs gt_ han hed hvi ia ide igt ill ir is_ ist \
      iti jeg kal ken ker kl kom kon lan lat lde lg lla lo lt_ lu læ met mo mp na nd_ nen nf nk nn nne no ns_ nte nu \
      o_ old ons ort os ot ove p_ par pl po pro ra_ ram rb red res rin rm rt_ rte rug ræ sig sk_ ska sl st_ str sy sys \
      tem ten tet tor ts ug ul ur us ut var ve_ ved vil vo w yst år_ æl æn ære øre | _ba _dette_ _ef _efter_ _ek \
      _eller_ _fa _fl _få _fø _gr _han_ _ho _hu _hvis_ _ku _man_ _mu _må _ne _ny _po _sig_ _skal_ _sy _ta _te _to _tr \
      _var_ _ved_ _vi_ _vil_ _være_ _å _ø ab ag_ akt ale alt amm ave b_ ble bli bu ci co dan dd deb des dig dis dl do \
      dst eb eft ege eli elt eme enn ess ev_ eve fe fil fu få gel gg gge giv gl gn gu gå hav hen hi hol hu hvo ian ik_ \
      im in_ ine it_ ki kri kti kun lem len lev lf lin lv ly lø mat min mod mt mu må ndr nds ndt nes net nog nse nsk \
      nsp nt_ nu_ ny of oge ogr ogs ok omm onf ont ops ord ore orm ors per pi pp ps rat rde rg rh rig rl rma rog rr \
      rst rti rv ry rø sam sel sid skr sm sn sni spr sse sti sto sv sæ sø tag tar ted tid tig tit tn tra tro tu ty tø \
      ude ue uge un_ ven vet vi_ vid vn vor x y_ yd yde yn yr åd æg æs ød øj ør_ | _ad _alle_ _ar _bi _blev_ _bo _bø \
      _co _da_ _debian_ _do _dr _fe _fu _få_ _ga _ge _gi _go _gå _hun_ _hvor_ _ke _kl _kø _le _lo _læ _mange_ _meget_ \
      _na _nu _nu_ _nå _også_ _op_ _over_ _pe _pl _ra _ro _siger_ _sl _sm _sv _to_ _ud_ _under_ _år abe ac ad_ ade aft \
      agt ald am_ ant ap arb ark ask ast ate au avn beg bej ben ber bes bet bia bil by bø bør c_ ca cer ch da_ dag db \
      df dg din dri ds_ dsk dte dv ea ebi ec eds eh ejd ekt ele elv emm eng enh ep era ert erv esk ets ff fig fin fle \
      fre fs fun få_ fæ gan gh ghe gle go god gru gså gte gti gur gø gør hel her hj hun hå ia_ ib ic id_ ids ier if \
      igh igu ile ilf ils int ise ite j_ ja jd jer jo kab kel ket kla kn kse kt_ kø lad lag lar lb ld_ les let lge lit \
      liv lk lli lut læg læs mar me_ meg mel ml mpe mul mæ nc ndi ndl ndo ned nem nfi nfo ngs nh nhe nis nke nkt nl \
      ntr nå når næ ob oc od_ ode oli oll oo op_ orb orh os_ ost ou pen pla por ppe pst pt pu ran rbe rdi rel rem rf \
      rie rik ris riv rke rli rol rre rs_ rsk rts run rå sc sf sh sin ski sko sku slu spe spi sty stø su sva sæt søg \
      tan tat tis tiv tl tni to_ tre tri træ ts_ tv tyr tå tæ tør ua ud_ uk uli um unk unn up ure val van vd vde vin \
      vne wa x_ ye yg yk åde åe ål ån ånd æd æk æld ænd æng ærk æse æt æv øb øg øje øl ørs øv | _anden_ _andre_ _au \
      _bliver_ _bruge_ _bu _cd _ch _d_ _dem_ _denne_ _deres_ _din_ _første_ _går_ _gø _hans_ _havde_ _her_ _hi _hj _ig \
      _ingen_ _installation_ _installationsprogrammet_ _ja _jo _ki _kun_ _kunne_ _linux_ _ly _lø _mere_ _noget_ \
      _nogle_ _nye_ _når_ _næ _of _pi _ri _ru _sc _se_ _selv_ _skulle_ _store_ _su _system_ _sæ _sø _uden_ _us _været_ \
      _w _wi _y _år_ _æ adi ads afs akk alg ali ame amt ane ank ann anu ard ari ars ass ata ato att avd bag ban bar \
      be_ bed bel bin boo bor cd cen con dar dde dem dfø die dit dle dli dlæ dm dn dse dta ee egr eho ej_ eje ejl emp \
      erf erh erl erm eta ete fal far ffe fik fir fis fly fol fri fæl føl ges gne græ gy gå_ går h_ hal hin hje hos \
      hve hån hø ie_ iel iet ift ilb ild ime ina inf ini inu ip ire iss iv_ ivi jde jem jen jl js ju jæ ked kin kor \
      kra kro kræ ks_ kst kte kul kv ky kæ ldi ldt led lik lis lke lm log lp lsk lsy lte lv_ løb mal mas mb mes mil \
      mon mr ms mt_ mål mær mø nal nat nav nce nda ndb ngi nit nor nso nta nux nv nye odt oe ogl ol_ ole oma omp oot \
      org ori orr ot_ oto ow pak pe_ pel pil ple pol pos pri præ prø pte pun raf rak ras rbi reg rek rit rk_ rme rn_ \
      rob roc rod rom ron ror rse rsø rve ræn ræv røv sag san sat sb sem ses set sik sio sis sit sla sle små sol son \
      spo sr ssi stå syn tab tad tek tel tes th tie tik tli tom try tur tår ub uds uel ull uni ura us_ ust ute ux ux_ \
      vej vel ves vs vt væl war wi ye_ ykk yl ynd yre yt z ået ås ækk ælg ærd æst ætt æve øbe øde øge ølg øn øs øve | \
      _afsnit_ _ak _alt_ _am _andet_ _automatisk_ _blevet_ _blive_ _by _bå _både_ _bør_ _ca _cd_ _ci _dag_ _danske_ \
      _dig_ _disse_ _dit_ _dog_ _dy _eg _eksempel_ _end_ _f_ _fik_ _flere_ _fleste_ _frem_ _fy _får_ _fæ _før_ _gang_ \
      _giver_ _gl _gn _gnu_ _godt_ _gu _gå_ _gør_ _gøre_ _ham_ _have_ _hele_ _helt_ _hendes_ _hos_ _hvad_ _hå _hø \
      _igen_ _ind_ _information_ _installationen_ _installer_ _is _ja_ _jo_ _ju _kr_ _kv _lu _mens_ _mig_ _min_ _mod_ \
      _muligt_ _måde_ _måske_ _mø _ned_ _ni _nogen_ _nø _or _os _os_ _partitioner_ _plads_ _post_ _ry _ræ _s_ _samme_ \
      _senere_ _siden_ _sidste_ _sin_ _stedet_ _string_ _tid_ _tilfælde_ _tv _ty _tæ _ut _via_ _vo _vælge_ _windows_ \
      _yd _æn ab_ ace adr ae afi ai als alv ami aml amp anc anl anm app ara arn as_ aut av_ bas bb beh bev bla blo bol \
      bri bud byd byg bå båd cc cce cd_ ces cia cie ck com ct dat dbr dda deh dga dgå di_ dir div dk dog dow dra dsp \
      dve dvi dy dø eci ect edd edi edl edr efa efo egn egy ejs eke ela eld eml emo emt eni enk enu erb erd erg erk \
      err ese esl etv eu eur fas fen fer fic fla fsn ft_ ful fy får føj gar gav gis gnu gre gri gs_ gsk gsm gst gv gyn \
      gåe gæ ham his hov hus hva hæ høj ial ibe idd idt ien ifi igg ika ilg ili ilk ink irk irm irr isi ita itt itu \
      ivs ja_ je_ jo_ jor jr jæl kes kil kle klu kni kol kr_ kre ksi ktø kum kva kyl køb kør las lav lba ldr lds lej \
      lek lel lfæ lfø lid lj ll_ lok lov lst lta lyd lys lå læn lær løs mf mid mig mis mk mle mli mma mn mor mot mpl \
      mus mw mwa my må_ måd mås mød nan nb ndg nel nga ngl ngt nkl nli nm nma nsf nsi nss nti ntl nto nua nue ny_ næs \
      nø obl oce ods oen off ogi ok_ olk omi ona oni ope opf opl opp opt orf ork orl orv ote ov_ ows pec pej pf ppo \
      pre pæ pø pør rag ral rav rd_ rda rea ree ref rej rep rev rfo rge rho rhå rib rim rks rmi rmw rop ros rov rro \
      rsi rsl rso rsv rta rup ryg ryk råd ræk ræs sek sfo sg sh_ sky sme smi spa spu spø sst stn svi svæ sw sær tak tb \
      teg tf tim tin tm tne ton top tp tp_ tru tua tvæ tyk tæn tøt ual uc udf udt udv uf ug_ ugt ui ukk ul_ uld ule \
      ult ung uns up_ upp uro use usi usk ut_ uta uti utn uto utt uv vad vat via vir vl vn_ vsy vt_ win ws ws_ yge ygg \
      yld yp yr_ ytt åb åbe ål_ åle åre åsk æb æde ægg ægt æll æns ær_ ært ævn øk øm ørg ørn ørr ørt øt øtt | _ac \
      _allerede_ _and_ _ap _arbejde_ _as _b_ _bare_ _boot_ _brug_ _bruger_ _børn_ _cdrom_ _danmark_ _del_ _derfor_ \
      _disk_ _dø _e_ _ej _eks_ _eksisterende_ _endnu_ _eneste_ _eu _ev _ex _fem_ _finde_ _fordi_ _forskellige_ _frie_ \
      _fået_ _gik_ _give_ _gj _gode_ _grafiske_ _grund_ _heller_ _hver_ _hæ _id _if _im _indeholder_ _inden_ _install_ \
      _installere_ _installerede_ _iso_ _kn _kom_ _kommandoen_ _kommer_ _konsol_ _kort_ _kroner_ _langt_ _logiske_ _lå \
      _mand_ _maskine_ _mellem_ _mener_ _mennesker_ _mirror_ _mæ _nemlig_ _nok_ _normalt_ _ny_ _næsten_ _omkring_ \
      _par_ _partition_ _partitionering_ _pc _poul_ _problemer_ _ram_ _ret_ _rundt_ _rå _række_ _sammen_ _samt_ \
      _selvfølgelig_ _sine_ _sit_ _sn _specielt_ _spørgsmål_ _stadig_ _starte_ _sted_ _står_ _størrelse_ _sw \
      _systemet_ _såsom_ _tale_ _tidspunkt_ _tilbage_ _tre_ _tu _tv_ _tø _ug _ur _ville_ _yderligere_ _ændringer_ _øj \
      _øk _øn _ønsker_ _ør aa acc adg adm afg ags ah aj aks alm ama amf anb ani arl arm ase ats atu au_ avi bbe bef \
      bek bj bre bro bry bs bt bun but by_ bye bæ cal can cdr che chr cl ct_ dbo dby dh dia dmi dnu doe dok dom dp dro \
      dsa dss duc dva dæ dæk dør ear edf edt ef_ efe efi egi ejr emn eo etn eto etr evi ex fan fat fej fel fem fg fn \
      fti ftr fær gb geh gem gik gj gjo gni gæn haf hjæ hr ht ica ice idi ies ign igs ike ilj ilm imp isn iso jl_ jn \
      jse jul kam kat kj kov kry kso ktu kue kær lac lby lef leg lgæ lie lje lon lot lp_ ls_ lud lve lvf lvo mir mkr \
      mpa mpu mrå mti mun mæn na_ nar ndf ndn nie niv nok nom nr nsv nve nyt nær næv nød oa oci odb odu oft oi oka okk \
      olo omk omr ono opa opg opr orn pa_ pc pet pg pga pm pon pti put rad rdr rg_ rgs rha rhi rid rka rkl rot rp rsa \
      rud rus rva rvi ryd ryp ræd rød sal sbe sch sd siv skæ sli sma smæ so_ soc ss_ ssk ssy stl stæ swa såd sås ta_ \
      tas the tia tla tod tof tog tsp tsæ tue ty_ tær tøj uat ub_ uce udb udd udg uer ukt um_ umm uri usa uss vf vfø \
      vr vå yk_ yne ypt åda åen åso æf æge æk_ ælp ænk ætn é ød_ ødt øgt øko øle øns | _adresse_ _aftryk_ _aldrig_ \
      _ansvar_ _bedre_ _begge_ _begrænset_ _begynder_ _begyndte_ _biler_ _blandt_ _blot_ _boolean_ _brugere_ _bruges_ \
      _brugt_ _brugte_ _børnene_ _computeren_ _dage_ _dansk_ _debians_ _dens_ _disken_ _diskenhed_ _dvd_ _egen_ \
      _ekstern_ _engagement_ _enheden_ _enheder_ _enten_ _europa_ _fast_ _fil_ _filer_ _filsystemet_ _findes_ _fire_ \
      _firmware_ _fn_ _forbindelse_ _foreløbig_ _forhindre_ _forhold_ _forhåndskonfiguration_ _forsøg_ _fungerer_ \
      _fælles_ _først_ _gamle_ _gange_ _gb_ _gjort_ _god_ _hafnia_ _haft_ _hansen_ _hen_ _hende_ _henrik_ _hente_ \
      _hjem_ _hjælp_ _http_ _hvert_ _hvilket_ _hvordan_ _idet_ _igennem_ _inde_ _installationer_ \
      _installationsprogram_ _installationssystemet_ _kaldt_ _kender_ _kernen_ _kommet_ _kontrakt_ _kræver_ _krævet_ \
      _køre_ _lagt_ _land_ _lang_ _langs_ _lars_ _lidt_ _lige_ _ligger_ _lille_ _lvm_ _længe_ _længere_ _læse_ \
      _manglende_ _manuelt_ _maskinen_ _medføre_ _mest_ _mindre_ _mindst_ _montere_ _motoren_ _mulighed_ _må_ _måtte_ \
      _nedenfor_ _nemmeste_ _nielsen_ _normale_ _næste_ _of_ _operativsystem_ _operativsystemer_ _opsætning_ _otte_ \
      _pakker_ _pc_ _pppoe_ _proc_ _programmer_ _prøve_ _rigtige_ _rigtigt_ _rom_ _root_ _ryger_ _sagde_ _sagt_ \
      _samtidig_ _scsi_ _seks_ _sende_ _ser_ _seriel_ _set_ _sidder_ _side_ _sige_ _slet_ _slutningen_ _små_ _spejl_ \
      _spille_ _start_ _startet_ _større_ _svar_ _sådan_ _tilbyder_ _tror_ _understøttet_ _verden_ _videre_ _året_ |  \
      |  |  |  |
      """
    ),
    (
      "sv", 21,
      """
      a e n t | i l r s | d k m o | _s a_ de en er f g n_ r_ t_ v ä | _a _d _de _f _m an ar at b e_ en_ et h in ll p \
      ra st tt u å ö | _b _e _h _i _k _o _p _v att c er_ et_ fö för ig ka li m_ me na nd ns oc om om_ s_ sk ta te ti \
      tt_ vi är ör | _at _att_ _fö _i_ _in _l _me _oc _och_ _so _t _u _ä al am an_ ar_ as ch ch_ d_ de_ det el g_ ga \
      ge h_ i_ il ing is j ko l_ la le ma ne ng nn nt och on or ra_ re rn so som va y äl än är_ å_ ör_ | _an _av _av_ \
      _det_ _en _en_ _för_ _g _ha _ko _n _om _på _på_ _r _som_ _st _ti _vi _är _är_ ad all and as_ ati av av_ be ck da \
      den der di ed ell em era es fr ga_ gen ha he ill inn io ion it iv ke kt kv kvi ler lig ll_ lla lle mm na_ nde ni \
      nin no på på_ ri rna ro rs rt sa se si ska sta ta_ te_ ter til tio tr ts u_ ut v_ var ve vin vä | _al _ba _be \
      _de_ _den_ _du _du_ _fa _fr _he _inte_ _ka _kan_ _kv _li _ma _med_ _om_ _sa _si _sk _till_ _up _ut _va _vä ade \
      ag ak ans ara are arn ba bar bet dr du du_ ed_ ens ett fa fi gar gr gt gt_ het hä id ig_ iga ik ins int isk k_ \
      ka_ kan kom la_ ld ls lt lä man med mer mi mme mo nen ng_ nna ns_ nst nte ol on_ one or_ ot pa pe pp pr rd re_ \
      rk rä rå sam ss ste stä så så_ tal ten to tä un up upp ver x äll änd ät ätt ån år | _ar _bl _di _el _eller_ _et \
      _ett_ _fi _ge _har_ _j _kommer_ _lä _mo _må _nä _pa _pr _re _se _så _så_ _un akt ann ap arb art bi bl da_ dig \
      dra ef ek em_ end ent ern ers est ete ets fo frå ft gh ghe gi go gra gs gö gör har ia ic igt in_ iti ja je jä \
      ket ki kl kon kr ks kti lan lat let lik lj lk llt lo lt_ men met mma mä män må nan nda ndr ner nf nga nge nl nne \
      nno nom nor nsk nu nv nä nå og omm ons orn os p_ pro rad ram ran rar ras rb rbe rin rl rm rn_ ru rån ser sl sp \
      st_ str sv sy sä tan tar tid tta tv täl und ur vil vs vän vå vår äg äm åg ål år_ örs öv | _da _dä _ex _fl _fo \
      _från_ _fu _få _gö _ho _hu _hä _här_ _kä _man_ _men_ _mi _mä _måste_ _när_ _nå _po _rä _sig_ _sj _sy _sä _ta _tr \
      _vi_ _vå _y _än _å _ö _öv ad_ ag_ ake al_ amh ami amm ant anv ast at_ bb bli bo bu but ce ci cke dag dan deb del \
      des dis dn do ds dä där eb ec eg el_ ela emm eno eri erk es_ ess ev ex fin fl for fte fu få ger gg gå han hel \
      hem ho hu häl här hå hål hö ib id_ ie if igh ika ilj ind ist itt ive ivi kal kap kar ke_ ken ker kli kn kor kt_ \
      kte ku kä lar lin liv lje lln lls ln lni lu lv lö ma_ mh mhä mil min ml mot mp ms mås nad nd_ ndi nk nli nta nvä \
      när någ ock od ogr ok oli ont op orm ort ot_ par per pl po rat rde ren res rke rne rog rst rt_ rti rv ry rät sa_ \
      sen sig sin sj ske ski sm ssa su sys sät sö tem tet tig tis tit tiv tn tor tra ts_ tte tu ty ue ul us va_ vet \
      vi_ vid vis väl vär yc yck yr ys yst yt z äk än_ äng änn äns ärd äs äv ågo åll ån_ ång ås åst åt ök ön öra öve | \
      _alla_ _allt_ _andra_ _barn_ _blir_ _bo _bö _c _debian_ _dem_ _detta_ _do _då _ef _finns_ _få_ _får_ _genom_ _gr \
      _gå _ha_ _hö _in_ _ja _jag_ _jä _kanske_ _ki _kr _kvinnan_ _kvinnor_ _kvinnorna_ _le _lå _mellan_ _mer_ _my _mö \
      _ny _också_ _ol _or _pe _ra _sin_ _ska_ _sp _sv _te _under_ _upp_ _var_ _vara_ _ve _yr _än_ _år ab af age ala \
      ali alt amv ang anl ark ata ate ats au avs b_ bbu beh ber bes bia bil bor br bö bör cen ck_ ckl cks dar das dat \
      dd dem din dl dni dv då ebi eck eda eft eh eko ekt els elt eme enn erl ero erv eta fal fam fil fle fos fra fri \
      ful fun få_ får ge_ gif gl gn gre gru gu gä ha_ hon hög ian ibb ice ick ide idi ier ift ige ikt ild ile ilk ina \
      ir ir_ isa it_ ite ja_ jag jer jl jli jo ju jäl jäm kat kib kil kla kna kop kra kså kän kö lag lde ldr le_ len \
      lev lic lir lis lit lke lko log lse läg län lå lön mar mat mel mis mli mn mod mst mt mv mva my mö nar nas nat \
      ngs nis nni nns nsv nt_ nti nu_ ny o_ ob ode oe of oll onf ono oo opi ord ost pas pf pi pla pp_ ppf ps rda rel \
      rer rf rh rig riv rj rka rli rr rs_ rsk rsö rta run råg se_ sh sit sjä sk_ sko skr skt sn spe spr ss_ sti sto \
      stå stö sva sök tag tat tb tf tin tl tni tom tre tri try ttn tve tz tän tå tö ua ud uk ull um ur_ uta uto utz \
      val van ven x_ yd yg yn yrk ytt äge äkt äld älj älv ära äve åd åga ård öd ög öj öjl örd öre örä ös | _annat_ _au \
      _bara_ _barnen_ _beroende_ _bi _bli_ _br _bör_ _denna_ _dessa_ _din_ _där_ _då_ _efter_ _eg _ek _fe _första_ _gi \
      _gä _gör_ _göra_ _han_ _helt_ _hi _hon_ _hur_ _hå _id _inom_ _installationen_ _installationsprogrammet_ _jo _ju \
      _kl _ku _kvinnans_ _kö _la _lika_ _linux_ _lo _lö _mannen_ _mot_ _mycket_ _männen_ _många_ _na _ne _no _nu \
      _någon_ _något_ _of _olika_ _os _oss_ _pl _programvaran_ _ri _ro _rätt_ _samhället_ _samma_ _se_ _skall_ _sl \
      _stora_ _systemet_ _sätt_ _tv _ty _ur _utan_ _vad_ _vid_ _vilken_ _vill_ _yt _äk _äv _även_ _åt _över_ ac adi \
      afr aga aka ald aml amt ap_ apa ape ard ari ass avb bel ble boo by bä c_ cia db dev dh dit div dom dre dri ds_ \
      då_ ea ee ege ehö ele ema emp ena ep ert esu ev_ exe f_ far fas fat fe ff fig fru ft_ fta fä gan gas gel get gga \
      gli gon gor got gst gur gån hi hur hus hår höv ia_ ial ibu ida igu iks im inf ini ino inu ior ip is_ iss itu iv_ \
      iva ivs je_ job kes kh kni kol kri krä kta ktu kul kun kär kön köt las lda ldn lek lf lg li_ lja lld llk lm lna \
      lst lti lut ly låt lös maf mak mas mb mf mfö mon mpe mr mti myc mån möj nc nds ne_ net nfi ngl ngr nh nhe nit \
      nkt nnl nsa nse nsl nsp ntr nux nät oa obb oce oci oen og_ ogi olo oma omi oms oot ora org ori ors oss ots ott \
      ov pa_ pak pel pen pet pfo pg pgi pio pol ppg pps pre pri pst pt rak rd_ rdi red rek rfö rg ria rib rik ris rit \
      rma rme roc roe rol ror rre rso rts rup rut räl rän räv råd rö sak sar sat sb set sf sku skö sla sli slu sni soc \
      sse ssi svi säk tad tas tes tj tli tro trä tsk tst tsä tti ttr tur tvi tyd tår tör uel uer ukt ult ung unk unn \
      ure ut_ ute uti uts utv uv ux ux_ vad vb vec vit vl vn vr vse vt vu väg w xe xem xx ygg ym yn_ yp ze ägg äml ämm \
      ärl ärn äst ätv åde åra årt åt_ öka öl öns örj örr örv öt | _a_ _ak _alltid_ _annan_ _användas_ _används_ \
      _arbeta_ _arbete_ _arbetslivet_ _behöver_ _bra_ _by _bä _bå _både_ _cd _dag_ _deras_ _dev_ _dh _dig_ _ditt_ \
      _dom_ _dr _därför_ _ekonomiska_ _em _endast_ _enligt_ _er _ex_ _exempel_ _fall_ _familjen_ _fast_ _flera_ \
      _flesta_ _fortfarande_ _fråga_ _fä _föräldrar_ _föräldrarna_ _ga _ge_ _ger_ _gn _gnu_ _grund_ _gå_ _hade_ _hand_ \
      _hela_ _hem_ _hemmet_ _hj _if _ingen_ _installation_ _installera_ _jobb_ _ju_ _jämlikhet_ _kopior_ _kvinna_ \
      _kvinnliga_ _längre_ _mera_ _mest_ _mottagaren_ _män_ _människor_ _nu_ _nära_ _några_ _nö _oa _oavsett_ _ob \
      _paket_ _partitioner_ _plats_ _programvara_ _raid_ _rättigheter_ _rö _samhälle_ _sedan_ _sina_ _sitt_ _själv_ \
      _skulle_ _sn _starta_ _ställning_ _större_ _system_ _sö _t_ _ta_ _tar_ _tid_ _tidigare_ _to _tä _ur_ _us _ut_ \
      _utveckling_ _varje_ _via_ _vilket_ _vo _välja_ _väljer_ _vår_ _våra_ _vårt_ _x _äktenskapet_ _ännu_ _år_ abe \
      abi ack aft ags ai aid ale alf alo am_ amn ams anf app arj ars ase ask ato aut avl ay ayo bb_ bbe bef beg bin \
      bio bla bra bue byg bå båd cd cer ces cip cka cko co cp dbo dde ddi dhc dhe dj dli dm doc dvä eal eci ede edi \
      edv een efo egi ehå eln emo ene enh eni enl epa ere erh erm ese esk eto ety eva eve evn ex_ ext fad fak fel fic \
      fik fli fär föl gam ggh gis giv gla gna gni gnu grä gs_ gäl gän gå_ går had hav hc hcp hen hit hj hjä huv ids \
      idu iel ifi ifr ih ik_ ikh il_ ils ilt ine iod iol ise ivt j_ jan jen jor ju_ juk jän kad kam kel khe kin kst \
      kto kva kvä ky käl lad lay lb ldh led leg lem les lfr lgä lh llg lli llm lmä lok lp lr ls_ lsa lsy lta lte lv_ \
      lva lvs läm läs lät lån mal md mes mg mna mok mos mpl mrå mäs mål nal nam nci ndn ned nfo nfr nfö nke nnu nog np \
      nsi nss ntb nya nyt näs nö nöd oav oft oj oka okr olk omf omr ore os_ osh osi ou out pat pec pek pfa pie pli pn \
      por pos ppa ppe pra psy pte pu raf rag rai rav rdn rds ref reg rga rhå rio rja rje rkl rks rld rlä rm_ rns rom \
      rot rsa rsä rte rtf rua ruk rve rvi rvä ryc ryg räc rös san sas sd sed sha sid sik sio sis sju skl sky slo slä \
      sma sme sna son sor spa sr sst stu sul sut sve svå syn säg tab tak tbi tbo teg tfa tfö tg th tik tjä tm tp tru \
      tse tsl tsp tsv tts tua tud tyc tzb tze täm tåe töd uar uat ub ude um_ ura url urs ust utb utg uvu vd via vik \
      vlö vm vna vo vol vri vsn vst vt_ vud vå_ xt y_ ya yde yk yo you zb zba zer äc äck äd äga äke äl_ älp ämn änk \
      änt ärf ärm ärt äss äva åda åe åen ågr åld åte ått åv ödv ögr ökn ölj öne örb örh öri örl öru öst öte öva | _ac \
      _ad _all_ _allmän_ _am _antingen_ _använd_ _använda_ _automatiskt_ _avsnitt_ _behöva_ _beror_ _bland_ _blev_ \
      _blivit_ _bort_ _cd_ _ch _d_ _dagens_ _data_ _del_ _dessutom_ _dhcp_ _diskar_ _distribuera_ _dock_ _eftersom_ \
      _egen_ _ext_ _fasta_ _fick_ _fler_ _flickorna_ _fram_ _frågor_ _fy _fått_ _följande_ _förhållande_ _först_ _gj \
      _gl _go _gäller_ _går_ _hans_ _hemmafruar_ _henne_ _hos_ _högre_ _idag_ _ig _information_ _innan_ \
      _installationer_ _installer_ _installerade_ _is _kibbutzbarnen_ _kibbutzerna_ _kn _knappast_ _krävande_ _kräver_ \
      _kunna_ _kvinnornas_ _lever_ _licensvillkor_ _lite_ _liv_ _lv _lvm_ _lägga_ _makarna_ _manliga_ _mindre_ _minst_ \
      _möjligt_ _nog_ _ny_ _nya_ _nätverk_ _ofta_ _op _partition_ _politiska_ _procent_ _ps _rabin_ _rätta_ \
      _samtidigt_ _senare_ _situation_ _själva_ _skapa_ _sm _små_ _social_ _sociala_ _stor_ _ställas_ _stället_ _står_ \
      _säger_ _särskilt_ _söka_ _tecken_ _tj _trygghet_ _två_ _uppfostran_ _uppgift_ _varför_ _ville_ _visas_ _vissa_ \
      _vu _väg_ _väl_ _världen_ _vårdande_ _xx _xxx_ _yrke_ _ytterligare_ _yttre_ _äg _äl _ål _åt_ ada ads als ame ana \
      anc ane anh ani anp anu arf arl aro atu auk avg avå bak bat bc bek bri bs bär bät cie con cp_ dda die dla dna \
      due eba edd edj edl egl egr enf enk eny esa etr exp ffa fly fol fy ges gie gj gjo god gsp gär hin hop hos hov \
      häm hän hör iab ihe ike ikn ink ipe ity jar jär kas ks_ ksa ksk kyd lba lj_ lka llh llr llv lor lts lus lvm lym \
      lyt lär mam mbi mig mit mta mu myn må_ nap ndb ndl neh nel nos npa nr nsm nsr ntl nto nue nva nyn näm obl od_ \
      odu oge ole oly omp onl onv opp pd peg ph pph ppn pt_ rab rdd rea ret rhe rid rih rk_ rki rmå rob rsl rsv ryp \
      räd räf räm sad ses sfi sh_ skv sol ssn ssu sty syk sär tec tgå tk tod tsa tsm tue två typ tyr usb utt vba vbi \
      vg vic vm_ vs_ w_ xi xp xt_ xx_ xxx ya_ ydd yko yl ypt yte z_ äde äf äg_ ämf ämp ämt äna ärk ärs äsa åri åta öds \
      ögs ök_ ön_ öna örk örm öse övr | _aktiva_ _aldrig_ _alltför_ _alltså_ _ange_ _består_ _biologiska_ _bättre_ \
      _debconf_ _delen_ _dess_ _disken_ _därmed_ _ekonomiskt_ _enheter_ _fadern_ _familj_ _familjer_ _fel_ _form_ \
      _följer_ _förr_ _försök_ _försöka_ _gamla_ _gifta_ _gjort_ _grupp_ _gång_ _handlar_ _heller_ _helst_ _hemmafru_ \
      _hennes_ _honom_ _hämta_ _håller_ _ifrån_ _igen_ _innehåller_ _installationsprocessen_ _istället_ _just_ \
      _kibbutzbarn_ _komma_ _kunde_ _kvar_ _kvinnors_ _källan_ _licensvillkoren_ _likställdhet_ _länder_ _länge_ \
      _låta_ _make_ _mannens_ _manuellt_ _mb_ _mig_ _minne_ _modern_ _moshavbarn_ _motsvarande_ _möjlighet_ _nodev_ \
      _nämligen_ _nästa_ _nästan_ _oberoende_ _paketet_ _saker_ _skillnader_ _ssh_ _standard_ _stöd_ _säga_ \
      _tillgängliga_ _traditionella_ _tredje_ _trots_ _tycks_ _unga_ _uppgifter_ _uppstart_ _url_ _utbildning_ _vilka_ \
      _vinna_ |  |  |  |  |
      """
    ),
    (
      "no", 22,
      """
      e | r | a i n s t | d e_ g k l m o r_ | _s de en er f n_ p t_ v | _d _de _e _f _h _i _m _o an ar b en_ er_ et \
      et_ g_ h i_ in j or re te u å å_ | _a _b _k _p _t _v a_ det ei el fo il je l_ le li m_ me ne ng og om se sk st \
      ti ve ø | _det_ _er _er_ _fo _g _ha _i_ _l _me _n _og _og_ _so _ti _å al ar_ at d_ de_ ed eg eg_ es for ge ha ik \
      il_ ing is it k_ ka ke kk la ll nd ne_ nn ns og_ om_ or_ ra re_ ri rt s_ so ta te_ til tt va vi y | _at _at_ _av \
      _av_ _ei _en _for_ _på _på_ _r _se _som_ _st _til_ _u _ve _vi _å_ ak am an_ and as at_ av av_ be da den ed_ ek \
      em ene ere ett fr ga gj har he id ig ikk jo ke_ kj ko kt lle ma med men na ng_ nge nne no nt ol on pe pr på på_ \
      rd ro rs sa si sj som sp ste ten ter to tr tte un ut v_ ver år ør | _be _bl _den_ _ein_ _en_ _et _fr _gj _har_ \
      _he _ik _in _j _ka _ko _ma _med_ _no _om _om_ _op _re _sa _si _sk _sp _ut _va ad ag ba bl der di dr ei_ ein ell \
      enn ent est fa ge_ gen gje gr gs han ie ig_ in_ inn ir iv je_ jon kje kke kr ks lan ld le_ leg ler lig lit ls lt \
      mi mm mo må nde ni o_ op opp ov pa pp ren rin rk rt_ ru rå sen ska ske sl ss sta så så_ ts tt_ ul ur var år_ æ \
      ær | _al _an _ba _da _de_ _dei_ _eg _fa _fø _han_ _ikkje_ _je _kan_ _kv _la _le _li _men_ _mi _mo _må _pr _seg_ \
      _så _te _to _tr _var_ _vi_ al_ all ane ang ann ans ap are art asj att bli br c da_ dd dei dre ds du eit ele els \
      end ens ep eri ers ert es_ ev fe fi fra fø før ger gg gi ho ide ier ige ill isk ist it_ iti itt ja jen jer jø \
      kal kan ker kk_ kkj kl kom ku kv len lik lin lo lt_ lv man mer min mme nen ner nes nga ngs nin nk nn_ nor ns_ \
      nt_ nte od ok omm ord ore ors ort os ot ove p_ pl po ra_ ran rb reg res ret rg rn rte rø sam se_ seg ser set sjo \
      sk_ sm st_ sti sto str sv tal tan tet tid tor tu uk unn us ven vi_ vil yr øy | _ar _br _c _dette_ _di _du _du_ \
      _eg_ _eit_ _el _et_ _fe _fi _fl _frå_ _få _ga _go _gr _ho _hu _hv _hø _ikke_ _jeg_ _jo _kj _kr _ku _må_ _na _ne \
      _ny _nå _også_ _ov _pa _po _sj _skal_ _sl _sv _så_ _ta _un _vil_ _år af ag_ age akt ale alt ant arb ass ast au \
      bar bei ber bi bo by dag dde del dig dl do dt dt_ du_ ede ef ege eid eie ekt el_ eld eli elt em_ eng era erd erk \
      ern esk ess ete eve fl frå ft fu få ga_ gan go gså gå hel het hu hv hø ia id_ ike ikt im ine int ir_ is_ ise ite \
      ive jeg ka_ kap kar kel ken ki kn kon kri kt_ kte kti kul lag lar lde lei les let lg lk ll_ lse lu mar me_ mel \
      mil mot mp ms må_ na_ nd_ ndr net nok nse nsk nst nta ny nå ogs oli on_ one org par pen per pi pol pp_ pre pro \
      prå rbe rde rer ris rke rl rm rne rr rsk rst rti rå_ råk sak sei sel sin sit skr sli spe spr ss_ sse sva sy ta_ \
      tar tat tel tik tin tis tiv tra tre tur tv ty u_ um und val ve_ vel vis vo væ vær ye yk yn ys yt åd åk ål åt ære \
      øl ør_ øre ørs | _alle_ _andre_ _bi _bli_ _blir_ _bo _by _denne_ _der_ _dr _ei_ _eller_ _enn_ _es _etter_ _fra_ \
      _få_ _gå _ha_ _hadde_ _hj _hun_ _inn_ _ja _kl _lo _mange_ _når_ _opp_ _or _pe _pl _ra _ro _sy _to_ _ut_ _ved_ \
      _væ _år_ _ø ad_ add ade ake akk aks ald ali amm ap_ ara ard ari ate ati atu bes bet ble bru bu byg dan dis dle \
      dom dri då ea eb egg egj eh eig eir eis ekk eks elv eme enk erg ese esp eta ets eu f_ fer ff fin fj fle fol fre \
      fte fy få_ gar gel get gge gh gl gn god gra gre gru gt gt_ gu går ha_ had hei hen her hi hj hje hun høy ida ien \
      iet if ik_ ika ile ilt ind ini ins ire iv_ ja_ jel jem jor ju jøl jør ket kla kor kra kre kun kva kvi ky la_ las \
      lb ld_ led lem lev lge li_ lir lis lj lla lli llo lom lov lte lv_ ly lå lø mei mes met mf ml mt mu mål mø nal \
      nar nat nda nf nis nl nna nno nns nom når ob oe of ok_ old olk ona ons ori ot_ pet pil pla ppe pri pu pø raf ram \
      rar ras rat rd_ rda rdi red rei rek rem rf rge rie rik rit riv rna rom ros rre rso ruk run rv ry råd sa_ sat sf \
      sid sie sik sis sje sjø ski skj sku sla små sn spi sr stå su syn sø tad tak tek tem tie tig tl tn to_ tro tru \
      tta tå tø ud ule ull un_ use ut_ ute utt utv va_ van ved vet vik vin vit vor vs w y_ ye_ yg yl yre ytt åde ått \
      ært ød øk øn øs øt øv | _ak _alt_ _bare_ _ble_ _bu _bå _da_ _do _då _då_ _dø _ek _espen_ _eu _fj _folk_ _fu _fy \
      _får_ _før_ _første_ _gi _gjennom_ _gl _gu _går_ _her_ _hi _ho_ _høyre_ _kom_ _lu _lø _meg_ _meir_ _mellom_ \
      _mot_ _mu _my _mø _no_ _noko_ _norsk_ _nye_ _nå_ _næ _of _os _over_ _ri _ru _rø _seier_ _selv_ _sier_ _sin_ \
      _skulle_ _slik_ _sm _sn _sø _under_ _vart_ _vere_ _vo _vå _være_ _w ab ae aft agt ak_ ala alg alv am_ ama ame \
      amf ami aml amp ana ani ape app ark arl arn ars ask ats bak ban bb beh bil bla bor bå ch dal dar dd_ dem des di_ \
      din dli dn dra då_ dø eda edd ee eil ela elg emm eni epa epr erf erm err erv esi evi fal fan far fen ffe fil fjo \
      fri ft_ ful fun får føl gas gd gg_ ghe gjo gjø gle gst gå_ hal ho_ hol hvo ia_ ial idl ids ie_ ift igh ili ilj \
      ils ime ina io ip irk iss ita iva jan kam kas kat kil kin kjø kna ko_ krå kse ksj kst kve lat lba ldi liv ljø \
      lk_ lke lm lsk lta lut lve mat meg mfu mid mis mle mor mpe mst my måt møt nad nan nas ndi ndl ndt ned nel nem \
      nfo nh nke no_ noe nsv nti ntl ntr nv nye nå_ næ nær obb od_ ode oen oko ole oma oms ont orl orm ose osi oss ote \
      ou pa_ pe_ ple pos ppl ps pt pør rad rak ral rea rel rep rev rfo rga rh rif rk_ rle rli rme ro_ rp rsm rta ryk \
      san sar sd sek sko sle sma sme sol son spa spø ssa ssi sty stø søk tas tei tes tf tfo th ti_ tle tni tol tri ts_ \
      tsa tse tvi tyr tår tør ua ue ug uke ukt uli ult ung up ur_ ure us_ ust uta vat vei ves vid vt vå vår yd ygg ykk \
      yrk åkr ål_ ån åte ølg ølv øm øte øve øyr | _ad _anna_ _ap _au _berre_ _blitt_ _både_ _cl _dag_ _deg_ _em _fekk_ \
      _flere_ _fått_ _ge _gjeld_ _gjer_ _god_ _godt_ _gå_ _hans_ _heller_ _hva_ _hå _id _im _ingen_ _is _ja_ _jan_ \
      _jo_ _ju _kanskje_ _ki _kjem_ _kn _kunne_ _kva_ _ky _landet_ _litt_ _ly _lå _mayen_ _me_ _mer_ _mest_ _mykje_ \
      _ned_ _noe_ _noen_ _nok_ _noreg_ _norske_ _ny_ _nø _oss_ _prosent_ _pu _regjeringen_ _sa_ _ser_ _sett_ _si_ \
      _sine_ _siste_ _sitt_ _språkrådet_ _stor_ _store_ _står_ _su _ta_ _tid_ _tidligere_ _tre_ _tu _tv _ty _ul _us \
      _veldig_ _ville_ _vore_ _vært_ _y _øk adi aff aga ai aka alb als ams amt ank anl as_ ata ato aus ave avi avs ay \
      aye bat bbe bed beg ben bev bok bra bre brø bud byr båd bø ca cl co deb deg dep df die dm dni dsk duk dus dv dy \
      døm eba edi edl edr efe efo ega eha eia eik eka ekn ekr ema emi emo emp ems eo erl eti etn etr eur ev_ eva fas \
      fat fek fel fik fir fis fly fot fyl fåt gat gav ggj gi_ git gja gla gne gro gsp h_ ham hov hus hva hve hvi hå \
      ian iar ic idd iel iga igg igj ign ikl iks ilb ild ilm im_ ion isa isj ism its itu ivi ivt jed jek jet jev jo_ \
      job jå kad kes kev kka kle kli kni kol kro ks_ kta ktu kur kyr lad ldr lf lie log lp lst ltu lys lyt låt læ lær \
      løs løy ma_ mak mas may mb mma mmu mn mod mr mt_ mti mul mun mus myk nb nds ngt nkt nla nle nni nnl nnt nr nsa \
      nsi nsp nto nu ny_ nyt nø obl oc odt odu oe_ off ogi ogr oka okr oks oll olo ome omf omi omp omr ong onk ono ora \
      orb orh os_ ost oto our ov_ pas pel pf pg por ppa ppf ppg prø pun rag rap rds ref rg_ ri_ rig rim rkj rks rla \
      rma rmi rn_ rob rod rol ron rop rov rra rs_ rse rsl rsv rts rur rve rød røy sal sb sda sem ses sfo sg sh si_ sia \
      sig siv slo slu smi sna sni sos spo sre ssk sst stu sve svi td ted tg the tia tim tit tj tli tne tog tok ton top \
      try tsk tti tts tua tus tva tve tyd ub ude uds uf uks um_ ume uni unk ura urd urn uro urs utf utg uts uv vak vd \
      veg vek vg vir vn vt_ vu yde yen ykj yne yr_ yst åk_ åle åp åre ås åv ær_ é ø_ øg øko ønn øns øp ørr ørt øtt øye \
      | _aldri_ _altså_ _am _annet_ _ansvar_ _ap_ _arbeid_ _arbeidet_ _att_ _bertelsen_ _beste_ _blant_ _blei_ _brød_ \
      _bø _bør_ _ca _ch _clinton_ _co _del_ _dem_ _derfor_ _dersom_ _dy _eminem_ _eu_ _fikk_ _finn_ _fire_ _fleire_ \
      _fordi_ _fortsatt_ _fram_ _frp_ _gang_ _gikk_ _gjekk_ _gjelder_ _gjorde_ _gjort_ _gjør_ _gjøre_ _gode_ _grunn_ \
      _ham_ _hatt_ _heile_ _heilt_ _hele_ _hellas_ _helt_ _hos_ _hvis_ _hvor_ _hvordan_ _ig _igjen_ _klart_ _kommer_ \
      _kor_ _korleis_ _langt_ _ligger_ _like_ _likevel_ _lite_ _læ _man_ _mann_ _marie_ _meiner_ _mens_ _min_ _mye_ \
      _måte_ _måtte_ _møte_ _nei_ _nord_ _norge_ _pappa_ _plass_ _politiet_ _politikk_ _politisk_ _regjering_ _rett_ \
      _rundt_ _saka_ _saman_ _same_ _sammen_ _sidan_ _siden_ _sjå_ _sjølv_ _solveig_ _språk_ _spørsmål_ _stortinget_ \
      _større_ _sv_ _svært_ _sæ _tek_ _th _ti_ _tilbake_ _tillegg_ _ting_ _tok_ _trur_ _uk _utan_ _uten_ _vel_ _vera_ \
      _vert_ _viktig_ _viser_ _vu _vår_ _òg_ _øn _øy ael ags amb anf apa arg arm arr asi auk aur aut avg avt b_ bal \
      bas bek bel bj bri bur ci ck ck_ cli dat ddo dia dir dk dla dok dsj dsl dst dte eds edu een egi egl egn eho eim \
      ek_ eke eko elo elp emn emt eor ero erp esa esl esu esø ety eu_ evn fag fak fam fem fes fje fli frp fti fyr gam \
      ges gf gik gis gk gn_ gon gs_ gsf gsl gsm gss gul gv gy gåv hat he_ hil his hos høg hør ib idi ifo igs ikr ima \
      imi ink ipp isi isr iu jar jef jou jul jå_ jæ jøp kaf keh kir kja ksi ksp kto kyl lda lef lek lgj lh lje lls llt \
      lme lo_ lok los lti lts lyk mal mit mok mon mp_ mrå mv mye mån nag nak nei nek nev ngd ngi ngr nhe ni_ nik nj \
      nkl nli nm nsf nsj nve oa ock ofi ogn ola olt olv omt ond opa ope orf ork orn orr oru orv ota ots ott ova pap \
      pek pes pli pn ppo pps pra pt_ pte rae rau rav rdr rdt rgi rhe rho ria rid rio rka rkl rm_ rof ror rot rp_ rri \
      rsi rul rup rva rvi røm rør røv sag sas sc sep sjå sky slå sog sor spl spu sra ssu sul sun sv_ svæ syk sæ sær \
      tab taf tav tb tda teg teo tje tm tsm tsp tss tst tså tue tå_ tøt uas uel ui uk_ uka ukk une uns upp urv usa usi \
      usj utd vas vl vr vur ya ygd yke ykt ym yp yse z åe åg ånd åpe åve æri ærl ød_ øe øke øle ømm øpe øra øs_ øy_ \
      øyk | _akkurat_ _all_ _annen_ _band_ _barn_ _bedre_ _betala_ _betre_ _betyr_ _boka_ _bra_ _burde_ _dagens_ \
      _dager_ _departementet_ _dermed_ _desse_ _disse_ _eksempel_ _elles_ _elling_ _enda_ _epiktet_ _euro_ \
      _europautvalet_ _eøs_ _fall_ _fardal_ _fast_ _fem_ _finne_ _finnes_ _fleste_ _forhold_ _form_ _forteller_ _føre_ \
      _først_ _gamle_ _ganske_ _gav_ _gir_ _gjere_ _gjerne_ _glad_ _guitar_ _gustavsen_ _hardt_ _henne_ _hero_ \
      _hersoug_ _høeg_ _imidlertid_ _inne_ _jf_ _kamp_ _klar_ _kome_ _komme_ _kommunen_ _kvar_ _kvinne_ _kyrkja_ _la_ \
      _lag_ _lagt_ _land_ _ledd_ _lenge_ _lenger_ _lett_ _ligg_ _liv_ _livet_ _lov_ _manager_ _mannen_ _medan_ _mener_ \
      _menneske_ _mindre_ _minst_ _mor_ _måten_ _nettopp_ _nokon_ _nokre_ _nytt_ _ofte_ _ord_ _overfor_ _partiet_ \
      _politiske_ _private_ _regjeringa_ _rock_ _sagt_ _saken_ _saker_ _samfunn_ _samme_ _samtidig_ _satt_ _se_ \
      _sette_ _side_ _spør_ _spørsmålet_ _stadig_ _statsminister_ _sterk_ _sterke_ _stilling_ _stå_ _tafjord_ _tar_ \
      _tatt_ _tida_ _tror_ _tv_ _unge_ _usa_ _utvikling_ _vei_ _veit_ _velgerne_ _venstre_ _vet_ _vidare_ _våre_ _åra_ \
      |  |  |  |  |
      """
    ),
    (
      "is", 21,
      """
      a r | e i n s | g k l m t u ð ð_ | _a _s _þ a_ að að_ f h i_ r_ v þ | _að _að_ _e _h _m _v an ar d er g_ in ið \
      m_ n_ o t_ á í | _f _o _í _í_ _þa ar_ b ei ir ir_ ið_ j ki na nd nn p ra ri st ta ti u_ um um_ ur ve vi y á_ æ é \
      í_ ó þa | _b _er _er_ _g _k _l _og _og_ _r _se _t _u _ve _vi _á _á_ _é _ég _ég_ _það_ _þe af al eg ek em en er_ \
      et ga il ing inn ka ki_ kk l_ la le ma me ng ni nn_ og og_ ra_ rs s_ se sk ss tt un ur_ va ver við ég ég_ ða ði \
      ðu ö ú það þe | _ei _ek _ekki_ _fy _ge _ha _he _hv _me _n _sa _sem_ _sk _va _við_ _þv _því_ ag am and ann au da \
      di ef ega ein ekk em_ es ess eð f_ fa fr fy fyr ga_ ge gi gu ha he hv ig is it ja kki ku ld leg li ll mi na_ ns \
      nu or re ri_ rn ru rð sa sem si st_ su ta_ ti_ tu var ví ví_ yr þes þv því | _af _af_ _al _ef _en _en_ _fr \
      _fyrir_ _ko _með_ _mi _st _sv _sé _ti _til_ _um _um_ _var_ _ú _þá af_ ak all ara ari as d_ di_ du eir el en_ erð \
      ett ey eð_ fi fn fra gar gn gr han hve ik il_ in_ ins já jó ka_ ke ko lan lei lt lu með má nar nda ndi ni_ nin \
      nna nni ns_ num ok on pp ram rin rir rið rr rt rá sam sl sta sv sé te til tt_ tta ul und up v_ vo yri ál ær æt \
      æð ér ér_ ða_ ði_ ður ór ót ý þá | _an _ba _br _d _eð _fa _fo _forseti_ _hl _hr _hv_ _hæ _j _la _le _ma _p _rí \
      _si _sj _sp _sí _un _up _út _þetta_ _þi _þá_ afn an_ arn ast at ba br ds dur efn egi eik eit enn era eri eru eti \
      eða fa_ far fo for ft fu ger get gi_ gj gm gs gt gt_ gð haf hef hl hr hv_ hæ ig_ im inu iss ja_ ju jö k_ kar kil \
      kom kr kur kv la_ lag lf lo ma_ man mu mál nds ne nga ngi ngm ngu nh nns nt nu_ nú okk om on_ ors pi rei rf rj \
      rk rna rni rra rse rst rt_ ru_ ræ ræð rí rðu set sin sj sjá ski sp ss_ ssu stu sun svo sér sí tak tir tj tr tti \
      tur tv tí ug ule un_ upp us uð veg vel væ yn ár át átt áð ík ís íð ðar ól ög öl ör ú_ ún úr út þar þei þet þi \
      þin þá_ | _ar _au _bara_ _be _eftir_ _eins_ _eru_ _eða_ _fj _fram_ _fó _ga _gr _hafa_ _hann_ _hé _hú _hún_ _i \
      _ka _ke _m_ _má _mé _mér_ _ne _nú _ræ _su _sér_ _ta _te _tí _verið_ _ár _æ _æt _ís _ó _ö _úr _þar_ _þess_ afa \
      agi agð ald am_ ama ang arf ars arð aun aða aðu bar be da_ dan dir ef_ eft efð egn eig eim eið el_ eld end eng \
      ep epp erj err ert fi_ fin fj fl frá fti fur fð fó gg gin gir gja gma gna gre gum gur gði hei hel her hi hlu hra \
      hu hug hva hé hér hú hún iki ild ile ina ist it_ itt jar já_ jón jór kan kis kið kj kka kku kl kn ks lau ld_ ldi \
      ldu li_ lit lið lj lla llt lok ls lt_ lta lut lá lí lö mað mei men met mik mm ms mé mér mó mót nd_ ndu nig nir \
      nl nnu nsk nt_ næ ný o_ ol p_ pa pe pu raf rau rey rg rl rm rsl rum rá_ ráð rík rða rði rú sa_ sag sig ska sli \
      so son ssa sso stj su_ sum síð tar tað tek th tin tið tjó tl ttu tu_ tum tæ tím tó una unn unu uri ust ut vað \
      vei vil vir vo_ vor ynd yt án æg æm ær_ æs æst ætt æði æðu é_ íki ím íma ín ísl ðan ðin ðl ðs ðu_ ón órn ótt óð \
      ön ún_ úrs þan þr | _allt_ _at _bú _da _ef_ _fara_ _fi _frá_ _fá _gera_ _hefur_ _hefði_ _hrafnhildur_ _hu _hvað_ \
      _hvort_ _hér_ _hö _in _ja _jó _kannski_ _kr _kv _li _lo _lá _lí _meira_ _menn_ _mu _ná _næ _nú_ _ný _ok _okkur_ \
      _pe _ra _re _rá _ré _rú _sagði_ _svo_ _sé_ _tíma_ _upp_ _vegna_ _vel_ _vera_ _vo _væ _ól _úr_ _út_ _þannig_ \
      _þegar_ _þeim_ _þeir_ _þessi_ _þessu_ _þingmaður_ _þr _þæ _þær_ _þó aga agn aka akk ala amm ams ans ap att aup \
      auð av aði bo bre bri bú c dag dar dd de din dr dó dót e_ efu eg_ egt eil elt erk ern ers est et_ etu eyt fe fjá \
      flo fnd fnh fni fs fum fá fæ fé fél fði gag gan gið gjö gn_ go gri gu_ gun gæ hil hvo hæg hö ika iku ila ill im_ \
      inh ini ip ira iri irr irð ita iði iðs iðu ju_ jál jár jóð kem kep ker kin kju kos kri kve kvö ky ký kýr lar ley \
      lfi lg lin lk lli lum lun lv ly lög mar mf min mið mp mt mun mur mæ nan nað nef nei ng_ nhi nhv nið nle nm no nr \
      nst nv ná nú_ of oma omi ona ort os ot ott oð pen pn pp_ pt pur pí ran rar ris rju rn_ ro rri rs_ ry ré rét rð_ \
      ró sar sd sdó seg si_ sjó skr sku ský sla sle sm sn ssi sst ste sti str stæ stó sy syn sá sé_ sín só taf tal tan \
      tra tth tve tö uk uta van vin vis von vö x yf yg yl ym yrs ák ál_ ála álf áli ægt æk æti ætl él ét étt íu íða \
      ðal ðh ðhe ðis ðj ðla ðr ðum ðun ðus ðv ó_ ók öf ögu ök öld úr_ ús út_ ýn ýr ýs þeg þæ þær þó | _alltaf_ _alveg_ \
      _annað_ _auðvitað_ _aðeins_ _bl _bo _by _dæ _enn_ _erum_ _fe _finnst_ _fl _gert_ _get_ _go _gripið_ _gæ _gó \
      _hafi_ _hana_ _hef_ _held_ _heldur_ _hi _hj _hringir_ _hverju_ _hvernig_ _há _hægt_ _hæstv_ _höfum_ _inn_ \
      _kemur_ _kl _kom_ _koma_ _ky _líka_ _lö _maður_ _meiri_ _mig_ _mikið_ _mj _mjög_ _mun_ _mál_ _mæ _mí _mó _ni _no \
      _nó _núna_ _of _ri _rúv_ _sammála_ _segja_ _sig_ _sjá_ _skil_ _sl _sn _stað_ _sy _sá _sérstaklega_ _taka_ _tv \
      _undir_ _veit_ _verður_ _vil_ _virðulegi_ _voru_ _y _yf _ág _ák _án _ár_ _át _ætti_ _ör _úrslit_ _þakka_ _þarf_ \
      _þau_ _þeirra_ _þessa_ _þessum_ _þj _þu ab afi aft ag_ ags agt akl al_ ale alv amf amk amá ana anl anu anú arg \
      arl arm art ass au_ auk aus ave ax aðe bak ban bes bi bl bor bra by bæ bó ce dei dið ds_ dsv dum dæ dæm egj egu \
      eki ekj emu erf eta eyn eyr fal fan fer fir fre fst ft_ ful fær fól gam geg ggj gk gl gra gsa gus gæt gð_ gó góð \
      gö hag hal hen hj hla ho hri há hæs höf if iga ign igu ikl ipi ipt irt is_ itu iða iðj jaf jum jög jöl jör jú \
      kat kip kja kle klu kna koð kst ku_ kul kum kun kvæ kyl kyn lda len lfu lja ljó lk_ ll_ llu ls_ lu_ lur lve lym \
      lán lát lík lít ló lön lý lýs mb md mi_ mig mis mj mjö mk mmá mpí mr mræ mst msó my myn mæt mí mín mö nas ngs \
      ngt nis nve næg næs nó nún núr nýt om_ op org oru orð ost pa_ par per pi_ pil pið pl ppe ppn pr py pyr píu rek \
      rf_ rfi rga rgi rip rja rke rla rle rsk run rv rve rðl rú_ rúv rý sal san sen sf sit sko slu sme spi spu spy stv \
      stö sva sve svi sát sæ sæt séu sók sö tas tef thv tja tla tri ts tun tv_ tvi tæk tæð tór tök uga ugs ull umr urf \
      urn urð usu uti uð_ uðv ven vik vit væm vær völ x_ yfi ygg ylf ymp yrj yrr yti ág ákv ánæ ár_ ára ás áð_ áðh æd \
      ædd æmi æn æri æta æða éla érs éu íka ínu ís_ ít íul íðu ðas ðe ðei ðg ðil ðir ðið ðra ðul ðvi ókn ólk óly ón_ \
      óp óru ós ót_ óta óti óða öfu ög_ ögð öku öll önd öð úi úna úv úv_ ýst ýt þak þau þj þu þur þór | _aftur_ _ak \
      _alla_ _allir_ _annars_ _arnar_ _bestu_ _betur_ _bi _bj _bryndís_ _bæ _bí _de _dr _eiga_ _einhvern_ _einn_ \
      _einu_ _eitt_ _eitthvað_ _ekkert_ _el _em _em_ _ev _ey _farið_ _frekar_ _frú_ _fu _fyrst_ _fyrsta_ _fá_ _fæ \
      _fólk_ _gaman_ _ganga_ _gegn_ _geta_ _geti_ _getum_ _gj _gk _gk_ _gott_ _gr_ _gu _gæti_ _gö _hans_ _herra_ _hjá_ \
      _ho _honum_ _hugsa_ _jón_ _jú _karla_ _ki _komið_ _kvenna_ _kvöld_ _lagi_ _lagt_ _langt_ _leið_ _london_ _metið_ \
      _meðal_ _mo _my _mín_ _mö _nei_ _næstu_ _nógu_ _of_ _okkar_ _op _or _raun_ _reyna_ _ráð_ _ráðherra_ _ræða_ \
      _ræðu_ _rétt_ _rún_ _sagt_ _sama_ _segir_ _setja_ _sinni_ _sitt_ _spyrja_ _svolítið_ _svona_ _synda_ _sæ _séu_ \
      _sínum_ _síðasta_ _síðustu_ _sö _sý _tek_ _tekið_ _tr _tó _tö _undanúrslit_ _uppi_ _varðandi_ _velta_ _verða_ \
      _verði_ _vinnu_ _væri_ _ví _yfir_ _áf _áfram_ _áh _ára_ _ás _átti_ _íslands_ _ólympíuleikarnir_ _ós _öl _öð \
      _þarna_ _þessar_ _þessari_ _þingmann_ _þm _þm_ _þó_ ad afl afr afs ah ai aks ali alþ ame amt amó ane ani anm anr \
      ant ap_ apa ark arp ará arú atr atv aug aðr bei ber bet bir bj bol boð bry bu byr bæt bí bíð bót búi dal dam db \
      ddi ddu dl do don dre dsi dsl dsm du_ dí dís egg egr ei_ eid eif eis ek_ eka ell eni ens ent etj etr ev evr eyf \
      eys eði fag fen fið fja fjó fjö fk flu fna fnu fnv fræ frú ftu fu_ fyl fá_ fí fór gav gað gef gil gis gju gk_ \
      gle gni gnr gol got gr_ gst gsu guð gær gða gðu gú gús h_ hau hey hin hjá hn hon id ie igi igð ik_ ili ilj ils \
      ilv imi ind inf inl inm irg irk irn isa isf isl isr iti iðl jal jan jað ji jun jáv jós jú_ kal kef kke kla krá \
      kt kö laf lað lfs lgj lir lki lls lon lr læ lþ lþi mas mdi mer mfé mil ml mo mu_ mv mör naf ndo ndí nes nf nfa \
      ngj nng nnt nok nrá nrý nss nta nun nva nát nóg nýj of_ ofa oki olf olt olí ond onu opn oða pb ph plý pni po ppb \
      ppi ppl pre ps pta pá rag ras rax rað rb rd ren res rfl rfu rh rka rki rkj rku rlö rma rmá rot rp rsd rss rtæ \
      rul rup ryn ryr rás ræd róp rót rö rún rút rýn sh sk_ ske sni sr sý sýn tam tap tel ter tf tg the tis tlu tn to \
      tre tíð töð tú ums uni unv upa upi urs urv val ves veð vig vol vr vró væg væn vör y_ yk yna yni yrð ys ytt z áb \
      ád áf áfr áh áls ána ári árl árm ásu áu áum áv áva áði æf ægð ækk æmd ænt ærr ærs éu_ ín_ íti íð_ íþ íþr ðb ðf \
      ðja ðli ðn ðru ðsl ðsu óg ógu óli óm óna ópu ór_ órs ótu óð_ óðu öm önn örk örl öry örð öðr öðu úin úss úst útv \
      úð ýj ýta þjó þm þm_ þri þrj þró þát þó_ | _algjörlega_ _allavega_ _alls_ _alþingi_ _andsvari_ _andsvarið_ \
      _anton_ _ara_ _arðgreiðslur_ _arði_ _auka_ _bak_ _besta_ _borga_ _braga_ _breyting_ _breytingar_ _bringusundi_ \
      _bíð_ _búinn_ _dag_ _danska_ _desemberuppbót_ _dæmi_ _dæmis_ _efnum_ _eigum_ _einasta_ _einhverjir_ _einmitt_ \
      _eitthvert_ _eygló_ _fari_ _farinn_ _fengið_ _fer_ _fh_ _finna_ _fjárlögum_ _fleiri_ _framsóknarflokkurinn_ \
      _fyrra_ _fyrri_ _fáum_ _gagnrýna_ _gagnvart_ _gefa_ _gerir_ _gerst_ _gerðu_ _getur_ _gjöld_ _golfi_ _greininni_ \
      _guðjón_ _gær_ _gögn_ _gú _gústafsdóttir_ _haldið_ _hansen_ _hareide_ _haukur_ _hefst_ _heims_ _hennar_ _hlaupi_ \
      _hluta_ _hluti_ _hrædd_ _hvaða_ _hvers_ _hvert_ _hærri_ _hérna_ _höndum_ _il _illa_ _inni_ _jafnvel_ _já _já_ \
      _jú_ _keppa_ _keppendum_ _keppt_ _klukkan_ _komast_ _komin_ _kosti_ _kr_ _kylfinga_ _kö _langar_ _leggja_ \
      _leyti_ _liðinu_ _lj _ljóst_ _loksins_ _láni_ _láta_ _lögum_ _lú _lúthersdóttir_ _lý _man_ _margir_ _mc _met_ \
      _metra_ _mikilvægt_ _miklu_ _minna_ _minnsta_ _morgun_ _muni_ _munu_ _myndi_ _má_ _málið_ _mætast_ _mætir_ \
      _móti_ _mótið_ _na _neitt_ _niður_ _nákvæmlega_ _náttúrlega_ _næsta_ _nýta_ _ofan_ _oft_ _pa _peninga_ _percent_ \
      _po _pá _raunverulega_ _ræddi_ _ríkisstjórn_ _ríkisstjórnar_ _ríkisstjórninni_ _ríkið_ _ríó_ _saman_ \
      _samfélagið_ _samt_ _sanngjarnt_ _sett_ _sjálfu_ _sjávarútvegurinn_ _sjónarmið_ _skila_ _skráð_ _skýrt_ _snýst_ \
      _spilaranum_ _strax_ _sund_ _sæti_ _séum_ _síðan_ _tala_ _tveimur_ _tæ _tímann_ _umferð_ _unnið_ _varð_ _vill_ \
      _vissulega_ _væntanlega_ _væru_ _ári_ _árum_ _áð _ætla_ _ólympíuleikunum_ _öðrum_ _ý _þann_ _þingmanninum_ \
      _þingmanns_ _þriðja_ _þrjú_ _þurfa_ afk ain ak_ alg amb ard arh arv asj ask aut ax_ bil blö bro bur byg búu cen \
      dað dbo des dsn dö efa ekn eks emb erc ese ex fh fim fnt fsd fáu fðu fót gen ggð gnu gs_ gul gög har hne hát iel \
      igr ilf ilu imm ims imu int isk ism iðb jas jo kap kie kk_ knu kr_ ksi ksu köl lam ldl lds lfa lga lgr lle lm ln \
      lni luk lvæ lú lút mab mba mbe mc mfe mg mir mit mkv mky mle mmt mor msa mt_ móð nav nb ndb ndr ngr nhn nj nk \
      nmi nsd nti nur nák nær ní nýs oft oli orm osa oðu pbó pnu ppa pph ppt pt_ pti pál rat rc rce rda reg rfa rgu \
      rif rji rjú rme rmi rsi rsu ryg rát sb sfl sný spr ssy sto sul sög tge tle ttl ttt ttú ty tók töl túr ud uka ukk \
      uld uma umf url ut_ uv uve uðj uðu vís víð yfa ykk ynh yrk yð ágr ái |  |  |  |  |  |
      """
    ),
    (
      "af", 22,
      """
      e | i n | a d o r s t | e_ g k l | _d _v an di die en er ie ie_ in m n_ s_ v w | _di _die_ _o _s _w aa b de ge h \
      ng p r_ t_ te u | _a _b _e _en _g _h _i _in _m _n _t _va _van_ al an_ at be d_ ee el en_ er_ es et f g_ ing is \
      it l_ le nd ns oe on oo or rd re se st te_ va van ve y | _be _en_ _ge _k _n_ _on _p _te _ve _wa aan aar ar as \
      at_ de_ der ed ei ek ers et_ f_ he ig ik is_ k_ ka ke la li m_ me nde ng_ ni ns_ nt om oor ra ri rs si so ui ver \
      vo wa we | _aa _da _in_ _is _is_ _j _l _om _om_ _ons_ _op _r _sa _te_ _vo _wat_ _we _wo _word_ al_ and da eer eg \
      el_ em erd es_ gs id in_ it_ j ke_ ko le_ lik ma mo na ne ngs nie of om_ ond ons op ord p_ pe pr rd_ ro rt sa \
      se_ sie sk ste ta ter ti to tr ur vi wat wo wor y_ | _as _de _he _het_ _hi _hierdie_ _le _ma _me _mo _moet_ _na \
      _ni _nie_ _of _of_ _oo _op_ _pr _re _sal_ _se _so _st _to _u _vi _vir_ a_ aat ad af ag ak am ans ar_ as_ asi ba \
      bes br dat dig dit do ds eb ede een eid ek_ ele end ens ent ep ere eri erk est eu eur ew ge_ gi gr gt hei het hi \
      hie ho hu id_ ien ier ies ig_ ige ik_ ike ind ir ir_ ite kan lan lee ll lle men mi moe nd_ nge no oet of_ ok ol \
      op_ or_ ou pa pl pro rde rdi reg rin rk rm rs_ ru sal ska sl sp ss sta str taa tel ts tu uit ul ur_ vir voo wer \
      wi | _aan_ _af _al _as_ _by _dat_ _deur_ _dit_ _do _gr _ho _hu _jy _jy_ _ka _kan_ _ko _la _met_ _ui aal ag_ ak_ \
      ale ang ant ap art bel bet bru by c daa del deu doe dr du ebr ege egi eh eit eke eli eme eni era erw ese esi ev \
      ewe fr ga geb gel ger ges gs_ gti ha hul igt ika io ist jy jy_ kap ken ker ki kk kl kom kr ks kt laa ld lig lin \
      lo maa met min ndi ne_ nig nk nn nso nt_ nte od oek oen oer og ont oon os ot ou_ per rb re_ ree rg rh rik rl rsk \
      rui rw ry soe soo sse su tee ten tin toe tra tre u_ uik voe vol waa wee | _an _ander_ _by_ _el _f _gebruik_ _ha \
      _hulle_ _indien_ _inligting_ _ja _jo _jou_ _mi _no _ook_ _oor_ _pe _pl _se_ _sk _sp _su _suid_ _ta _tot_ _vr aad \
      aak aam aas afr ake ali all am_ ame ard are ari ass ast ate bi bl bo by_ den din ea edi ee_ eel ees ef ekt ela \
      eld els ene epa erb erh erm erp ert esk ess eta ete evo fe fi fri gee gem gen gev gew gh ghe gin gis gra gro gte \
      han hed hou i_ ia ide if igh il inl ins ion isi ja jaa jo jou kaa kel kin kke kon ku lei lew ls lu me_ mee mer \
      mm mp ms na_ nal nas nee nis nl nli nne nse nsi nst ntw nv oed oel ok_ oms on_ ook orm ort ot_ oud par pi pla po \
      pp pre raa ras rat rei rek ren rk_ rm_ rn ron rp rso rst rte rv saa sek sel sen ser ses sig sio ske son spe spr \
      sti sui sv sy tal tan tei tem tg tie tig tot tt tw ty ud uid uk ull um un us uu uur vaa vor vr we_ woo wy wys yd \
      ys ê ë | _aansoek_ _afrika_ _alle_ _ba _bi _bo _bu _doen_ _ee _ei _ek _enige_ _gc _gcis_ _jaar_ _kl _kr _land_ \
      _maak_ _na_ _ne _pa _po _sl _sy _sy_ _ten_ _ty _wees_ _wi ad_ af_ agt ai ani ank ann app ati ats ban bar beh ber \
      bev bin bu bw bwe ci cis dag dd dee dep des dh dhe dra ds_ ed_ eed eek eem ef_ eg_ egs egt eho ei_ eie eik ein \
      eko ell em_ ema enn erf erg erl ern erv eso etr eve ewi eë gaa gan gc gci ged geh gie go gst hoe hoo ids ied iek \
      ifi igi ikk im ini inn int ise itg iv ka_ kla kli kri kry kte lag las ld_ led lek lem lf lg lge lis lk lli lop \
      lt lui ly mag man mit mme ms_ mst mu naa nb nda nel ner nh nin nko nom nsk o_ oeg oep og_ ogr olg omm ona one \
      oos ope org orl ors os_ pas pe_ pes ple pli ps pt ra_ ram ran rbe res rf rf_ rge rhe rho rie rig ris rit rki rmi \
      roe rog rr rsi rt_ rwe rwy ry_ sak sam sb sd see sia sin sit sko skr sla sli slu sm sod stu sy_ teg tek tes teu \
      tge th the tl too tor tro tsk tte tui tuu tv twi tyd ue uis ul_ uni vee vis vu vul wan web wel wen wet wik wil \
      win yn ê_ | _aansoekvorm_ _ad _afrikaanse_ _al_ _ar _betaal_ _bl _br _c _daar_ _departement_ _dienste_ _dr _du \
      _een_ _eg _ek_ _ga _gebruiker_ _geen_ _go _hul_ _ke _ku _leerders_ _li _mag_ _meer_ _mense_ _nasionale_ _onder_ \
      _ra _regering_ _saam_ _si _soos_ _staat_ _stel_ _taal_ _teen_ _tr _tu _tw _uit_ _verskaf_ _voorlopige_ _vorm_ \
      _wanneer_ _webwerf_ _wet_ _wil_ aag ab ade ae afg aie akt amm amp ap_ aro arv asl baa bas bed beg bek bep bew \
      bie bou bri bui bur dan db dok dse dus ebw edr eds eff ega egr eha ehe eis eks ekv elf elk elt emi emo ena enb \
      enk eno ep_ err eru esl esp ett eva ewo fa fen ff ffe fg fie fik fo fs ft gb gd gek get gg goe gri gsp hee hel \
      her hui ial idi il_ ili ine inv ip ire isv iti itk its ië kaf kb kei kh khe kie koo kor kra kst kti kto ktr kul \
      kum kur kv kvo kw lar lde leg lie lit lke lm lp ls_ lse mal mel mie mis mpt mun nba ndh nds nem ngr nk_ nni nod \
      noo nsl nsp nta nth nti ntl nto ntr nu nvo nw oda odi oe_ oku ol_ oli oll omi ong oni ono ood oog oop oot opi \
      ops ora orb ore ori orw ose oue ov ow oë pal pel pen pig pol ppe ppy pri psi pte pu py rag ral rea red ref rg_ \
      rga rke rkl rko rle rli rlo rme rmo rne roo ros rou rpe rri rse rti rtu rty ruk rva rvo rwa sbe sg sge ski sle \
      sme sor ssi sto sve sw tak tas td tif tk tli tri tru ts_ tse tst tti twe ub ud_ uig um_ ume ure us_ ut uw uwe \
      val vel ven vin vl vra vry was wes wit yd_ ye yf yf_ yk ys_ yse yw êr êre ë_ ël | _af_ _ag _ak _almal_ _am \
      _asook_ _baie_ _behoort_ _belasting_ _bereik_ _betaling_ _binne_ _daarvan_ _deel_ _dokumente_ _dus_ _egter_ \
      _einde_ _elektrisiteit_ _elke_ _er _fa _fi _fo _gaan_ _grond_ _hof_ _hy _hy_ _id _im _kry_ _kw _laat_ _leer_ \
      _leerder_ _lo _maar_ _maatskaplike_ _maatskappy_ _mu _neem_ _nodig_ _nog_ _nu _nuwe_ _ontwikkel_ _ontwikkeling_ \
      _openbare_ _opsigte_ _or _per_ _persoon_ _plaaslike_ _programme_ _proses_ _pu _reeds_ _registrasie_ _ro _skep_ \
      _slegs_ _sluit_ _so_ _sodat_ _sonder_ _sorg_ _toegang_ _tyd_ _uitgereik_ _verband_ _verbeter_ _vereniging_ \
      _verkry_ _voor_ _voortgaan_ _vu _vul_ _waar_ _was_ _webtuiste_ _werk_ _wy _wê aai adm ads ae_ age agi akk akl \
      aks alm ane anj anv apa apl arl arm ars ase aso att atu av aw awe bai bea bee ben bla bli bly boe boo bre bt btu \
      dbo dde dem dir dis dm dmi dri dsa dt dui duk dur dw eam ear ebe ebi ebt edo edu eea eeg eil eki ekk ekl elo elp \
      ely emm eng enh enw eo epe ero esa eto ets eun ewa ewy eë_ eël eï fd fde fer fge fin fl for fte gaw gde gep gl \
      gn gre gsa gsb haa hal hof huw hy hy_ ia_ idd ief iet iew igd ikh iks ill imp ina inh ink ior isd ism iss ita \
      itb itd itt itv iva je ju kak kas kat kba kep kki kle koe kos kre ks_ ksi ktu kwe ky lad lak lat lb ldi ldo len \
      ler let lf_ lh lma loo lp_ lte ltr lw lyk lê lê_ mar mat mb med mg mge mid mmi mmu mok mon moo mpl my nad nam \
      nbe ndb net nf nhe nik nit nj nkl nm nno noe nog nts ntv nuw nve nwe nwo ny ob ode ods odu oef oei oes ogi oi \
      okk okr old omg onl onv oof ooi ool opg opl ork orr ost ote ots ovi owe oë_ paa pg pie pos pra pub py_ rak rar \
      rba rbi rel rew rgi rif rio riv rkr rks rma rna rod rof rok rop rot rov rp_ rpr rre rsp rtg rto rtr rts rum ryf \
      sda set sh sid sif sis so_ sow spa spo sr sre sva swa tb tda tga tis tko tus tva tvo two ubl udi ue_ uer ug uk_ \
      ukt ulp und unt urg uri urs uss vat vie vla vro war wê wêr yde ye_ yk_ yl yn_ ywe ër ï | _aanspreeklik_ \
      _addisionele_ _afgelope_ _afrikaners_ _ap _assessering_ _assesseringstandaarde_ _basiese_ _bepalings_ \
      _besigheid_ _bestaan_ _betrekking_ _betrokke_ _bied_ _bly_ _boedel_ _daardie_ _daartoe_ _demokratiese_ _derde_ \
      _dien_ _direkteur_ _drie_ _eerste_ _ekonomiese_ _fe _gebruikers_ _gedoen_ _gedurende_ _gee_ _geleentheid_ \
      _gemaak_ _gemeenskap_ _geregistreer_ _gestel_ _graad_ _gratis_ _groot_ _haar_ _handel_ _help_ _hier_ _hoe_ \
      _huwelik_ _hê _hê_ _ingevoer_ _ingevolge_ _inhoud_ _internasionale_ _invoerpermit_ _ir _irp_ _ju _kantoor_ \
      _kennis_ _ki _klagte_ _kom_ _kontak_ _kritiese_ _kurrikulum_ _landbou_ _lede_ _lewe_ _lewer_ _moontlik_ _my _my_ \
      _naam_ _nadat_ _net_ _nodige_ _omstandighede_ _onderhoud_ _onderrig_ _onderteken_ _onderwys_ _onderwysers_ \
      _ontvang_ _ou _partye_ _permit_ _persoonlike_ _pogings_ _praat_ _president_ _prestasie_ _program_ _provinsiale_ \
      _r_ _registrateur_ _ri _said_ _sake_ _samelewing_ _seker_ _sodanige_ _sodra_ _sowel_ _spesiale_ _spesifieke_ \
      _staan_ _steeds_ _sw _sê _sê_ _tale_ _terwyl_ _toe_ _toepassing_ _toerisme_ _tree_ _tussen_ _twee_ _tydens_ \
      _uitdagings_ _un _vaartuig_ _vandag_ _vanjaar_ _veral_ _verbetering_ _vereistes_ _verhoog_ _verlede_ _verleen_ \
      _verseker_ _verskyn_ _verstrek_ _verteenwoordig_ _vl _voer_ _voldoen_ _volgens_ _volle_ _voorsien_ _voorwaardes_ \
      _vra_ _vryheid_ _waarop_ _water_ _watter_ _werking_ _wie_ ada add adi afd afh afl afs agb ags ai_ aid alb ald \
      alg alt api aps ara arb arh asg ata atr ave bei beu bo_ bor bro byd byv c_ ch ddi dg div dk dl dom dp dre dro \
      dru dry dsb dsl dst dsy dto due dv dwe eag eas eav eba egg egn eka eku elh elw emp eny epl epr eps evu eïn fas \
      fes fh fha fis fsk gba gbe gea geg geï gge gm gno gse gsk gsm gsr gsv gv har hoë hê hê_ iaa ib ic idu ieb iel \
      iem iep ieë if_ ift igg ikb iku inb inf inw ip_ ipa irp isa ish ivi iw iwi iël jek joe kbe kd kee keu kik kn kod \
      kol kop kou kse kun kus kwa kyn lbe les lfd lid lj log los lot lum lv lwi ly_ lyn mak md mil moë mt mv my_ ndd \
      ngb nho nja not nou nr nva nvu obe odr oem oev ofe oi_ ome onk onn opr opt oru osi oto oww pan pb pd pga pge pin \
      pit poe pog por pun rae raf rap rbl rbo rbr rda rdh rep reë rha ria rim rip rms rob rol rsa rsl rug rus rve rvi \
      ryh ryw sa_ sag sai san sas sdi sho sip sië sku sky sma sn sol som spi sst syn sê sê_ tap tbr tit tiw tm top tow \
      tum tur ty_ tye ua uds uel ui_ uim uks uld ulu un_ urd urr ust v_ var vas vei ves vid vre w_ wek wie wig ww wwe \
      wyl ydr yh yhe yl_ yp ysi yv yvo ywi z é é_ ële ïn ó | _aandag_ _aansoeke_ _aansoeker_ _aansoekvorms_ _aanvaar_ \
      _algemene_ _amptelike_ _armoede_ _basis_ _bedrag_ _begin_ _belangrik_ _belangrike_ _beskikbaar_ _besluit_ \
      _besoek_ _besonderhede_ _bespoedig_ _bestuur_ _beteken_ _beter_ _bevat_ _bewerkstellig_ _buitelandse_ \
      _buitengewoon_ _burger_ _burgers_ _bykomende_ _byvoorbeeld_ _cm _cm_ _demokrasie_ _diens_ _dié_ _doeleindes_ \
      _doeltreffend_ _doelwitte_ _dokument_ _duidelik_ _eie_ _ekonomie_ _erken_ _gees_ _gelede_ _geregistreerde_ \
      _gerig_ _gesamentlike_ _gesig_ _geskrewe_ _gewoontereg_ _goed_ _goedere_ _groei_ _grondslag_ _heen_ \
      _hoeveelheid_ _hou_ _huidige_ _identiteit_ _implementeer_ _implementering_ _ingedien_ _ingevul_ _insluitend_ \
      _invul_ _jare_ _kapasiteit_ _kinders_ _ky _lande_ _lank_ _leerareaverklaring_ _leerprogramme_ _lees_ _lei_ \
      _lewende_ _lê _maand_ _maande_ _man_ _manier_ _minister_ _misdaad_ _naaste_ _namens_ _nasie_ _nou_ _ny _ok _okd_ \
      _omgewingsake_ _ondersteun_ _ondersteuning_ _ooreenkomstig_ _opsig_ _parlement_ _party_ _plaas_ _planne_ \
      _politieke_ _pos_ _privaat_ _raad_ _registreer_ _regte_ _rol_ _ru _sekuriteit_ _skakel_ _skool_ _stelsel_ \
      _stuur_ _tekste_ _ter_ _tweede_ _val_ _vennote_ _verder_ _verkoop_ _verskeidenheid_ _vier_ _voorsiening_ _vroue_ \
      _waarin_ _werf_ _woorde_ _wêreld_ ac adr adv aff aka ala ams ark arn ath ato b_ ba_ bat bb bbe bem bil blo byk \
      cm cm_ co cr ct dae ddr dea dek dge dha dié dpe dsp dsv dvi eak ebb ebo eda eet eew egd ehu eln elu elê enl epu \
      evi evr fak fei fle fra fu gas gef gga ggi gme gry gsd hom iat iba ieg igs ilj im_ ime itu iu ium ive ié ié_ iër \
      jar ji jul kad kd_ kil kka kne kyk la_ lae leu lfs lg_ lhe lho ljo lko ln loe lpb lsm luk lve lys lyw mes mew \
      mpe mva mw nat ndu ndw ned nen nfr nga nke nme nol nsg nyw oew oj oje okd ole olk olo olv omv onm onw opv oër oö \
      pad pbr pd_ pek poo ppo pse ptr pv rdr rië rkn roj rpl rsu ryp sba sf ssa swe tab tam tat ted to_ tof tog tua \
      uas ult ums url vak wag yds yfe yg yko yne ëls ër_ |  |  |  |  |
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
      a o | e i n r | d k l m p s t v | _p a_ c e_ h j u z | _n _s _v b i_ o_ ov po st u_ y á | _a _k _m _o _po _pr _t \
      _z al an ch en ho ia ie ko l_ li m_ na ne ni or pr ra re ri ro to v_ va y_ é í ú ý č š ž | _a_ _b _d _j _na _r \
      _v_ ak at ch_ ci do ed ej er es g h_ ho_ ie_ il in j_ je la le lo me mi no ob od ol om om_ os sa sk ta te ti ve \
      vo é_ ľ ť | _c _do _h _i _je _na_ _ne _ro _sa _sa_ _u _za _č ad aj al_ am ar as av bo de di dn ej_ el et f ia_ \
      ic is it je_ k_ ka kt ku la_ li_ ma mo na_ ne_ nie ná né ný oj ok on ost ot ov_ ova oz pre rá sa_ tor tr vi vy \
      za á_ í_ ú_ ý_ ýc ých ť_ že | _bo _e _f _je_ _ko _kt _l _ma _me _ob _od _sp _st _sv _te _ve _vo _vy _z_ _š _ž ac \
      ali ani az be bol by ce ck d_ da eh eho ek em eni eľ hl ick ik il_ ja jú ka_ ke ko_ kon kr kto ku_ ky ky_ ké ký \
      ln lo_ lá mi_ mu n_ nt nu ny né_ ní oc oh ol_ op ou ou_ ove oč pa pe pri r_ ran rov ru rí s_ si sl so sp sta sti \
      str sv sť t_ ti_ tn to_ tu tv tá uj us val van vn voj vý z_ zi zn zo ác ál ár át éh ého ó ô ým ča či čn ši št \
      že_ ži | _aj _aj_ _ak _do_ _g _ho _ka _kr _mi _mo _ni _ná _po_ _roku_ _s_ _sú _to _vý _ú _ča _že _že_ _ži ab ah \
      aj_ ako ala ale ap ast ate ač ať ať_ ba bi bl br bu by_ c_ ca ci_ co den do_ dr du dy dy_ dz eb ec ent ep est \
      eto ev ez ež ha hr hu iac ich id ier ili ist iu iv kej kl kom kov ká ké_ mal men mie mu_ nc nej nia nos nov ns \
      nsk nu_ ny_ ná_ ní_ nú ný_ nýc och od_ oko oku oli olo ori oro osť ovi ož pi pl po_ pod pol por pro prí ra_ red \
      ri_ rie rn rok roz rv rý se sia sko sku spo sto sú sť_ ta_ ter tie tk tom tov tvo ty tí ud uje uk ur ut ved veľ \
      vl vo_ vr vá vš ze zm zna zá áci ád án áv ä ím ív úc ým_ čas ď ľa ň še šie | _ako_ _al _be _bol_ _bu _by _ce _ch \
      _ci _di _in _ja _jeho_ _no _o_ _od_ _op _pa _pe _re _se _sk _sl _so _ta _to_ _tr _vi _vl _vz _vš _zn _zo _zv _zá \
      _či _ď _ďa _ľ _št ach ajú ak_ akt alo ame ami ati au avi až bn bus ca_ ce_ chl cho cia cie cov da_ dal de_ dia \
      die dk dl dne dno dob dos dov dp dpo ds dv dzi dá dô ede edn edz eko el_ ele eli ene eno ená ení ený eo era eri \
      ern ero esi ex eč eľk fi fo ga ge gr hla hod hov hra hy iad ide iek iel ies iet ii ii_ ilo im io ir ite iti iu_ \
      iz ič iť iť_ jed jeh ji jn jú_ júc kla kol kra kv kú ký_ kýc lad las le_ led len lit lne los lov lu ly lí med \
      mer mes mn má nam nd nes nk nn nom néh nú_ ným obl odn odo odp oje ola oré orý oto ovn ový očn oľ pad per pok \
      pos pot pov poz poč pra prv pu pá pô rav re_ ren res ret rg ria rm rob rod rs rsk ru_ ry ry_ ré ré_ rýc sh ska \
      ske sky ské sle sm sn ste stn stv sve svo tal tan tav te_ ten teľ tic tl tra tre tri tro ts tsk tu_ ty_ tív tú \
      tý uh ujú ul um un up ush už va_ vej ven ver vet vie vlá vod vor vu vz vä vé w x yk ys yt za_ zd zv áln ám ás \
      áva áz ém íc ím_ ín ís út če čia čo ďa ľk ľo ľu ša ší ťa ž_ žia žit žn | _ab _aby_ _an _ar _as _ba _bi _bola_ \
      _boli_ _bush_ _by_ _de _dr _dv _dô _en _eu _ex _fo _fr _ha _hl _hr _hu _ic _ich_ _k_ _ke _ktoré_ _ktorý_ _ku _lo \
      _medzi_ _ml _mu _má _ok _os _ot _pl _pre_ _pri_ _pá _pô _ra _rí _rý _si _sú_ _ti _tý _us _veľmi_ _vo_ _však_ _w \
      _za_ _zd _ze _zm _ľu aby ad_ ada adi adn ado ag alš anc ane ano ans ant ané aní aný apr ara ari as_ asi atk ato \
      atí avn avo azy ačn ba_ bez bil bra cel ces chu chá cke cké cký cu dc del dil din dm dom dro du_ dza dí ea ebo \
      ech eck eda edi edk edo ei ek_ ekt elo em_ eme emi enc ens ené epr er_ erá esk etl eu eó eór ečn eď eď_ eľm eľo \
      eš eži fe fr fra gi gra gu he hi hlo hn hol hor hu_ hus hv hy_ há hľ iar iat ib ig ika iko ila ina ini ino inu \
      ip isk ito ivo iá iš jo jt ju jš ke_ keď ki km kos kou krá kup ká_ kéh kú_ lan lat lav leb lek lia lie lil lk ls \
      lsk lt ly_ lád lé lú lš man mat me_ min ml mno mož mr my mí naj nan nap nav nač nci nem nen nep ner ng nic nik \
      nil nič nou nto nut nám nár ním nš obe obi obn obr oby oci odi of og oho oji ojn ok_ okr ole omi on_ ona ont or_ \
      ora ore orm oru osa ovo ové ozn ozo oča oči ože pež poh pom pon pou prá páp rac rad raj rak ram rat raz rc rd \
      rej rel rez ric ril ris rit rk rmá rne rom rot roč rt rz rác rát ró rý_ sat sh_ si_ sil ský sla sob sov stu stá \
      stí su sy sá sú_ tak tej tel teó tik til tky tla tne tné tok toč tál tát té tí_ tó ub um_ uni usk ust uto uz uá \
      vaj vat vať ve_ vi_ via vil vit vla vne vol vot voľ vu_ vy_ vys vá_ väč vé_ vý_ výc vša vše yc ych ym yp yv yz \
      zah zem zi_ zl zor zov zp zr zs zu zy ách áda ádz áp ápe ára áro áto äč äčš ík ír ívn ón ór óri ôl ôs ôv ôvo úci \
      úd úr ús úto úz úč ými čie čil čin čne čno čný čov čí čš ď_ ďal ľ_ ľa_ ľm ľmi ľn ľov ľs ľud ňo šak šet šk ža žen \
      živ žo | _ale_ _alebo_ _am _ap _asi_ _au _bolo_ _br _da _dl _fe _fi _ga _ge _gr _ho_ _id _ir _ju _keď_ _kv _la \
      _le _mal_ _mn _mu_ _mô _or _ov _oz _pi _podľa_ _potom_ _počas_ _ri _ru _rá _sm _so_ _svetla_ _svoje_ _sy _tieto_ \
      _tu _tv _ty _ud _uk _vr _vä _zl _zr _út _če _čl _čo _čo_ _ľudí_ _šk _šp ac_ aci aco ade adu aho ahr aji ajv aku \
      alt am_ and ang anu apo arc ard are arm aro asn aso asť aut ava ave avá az_ azn ači ačo aľ aš b_ bal bar ber bie \
      bj bla bli blé bo_ bs bu_ bud bá cen cha chv cic cii cir cis ciu cky cn com cu_ cú daj dan dch der dis dlh dli \
      dmi dné dný dok dol dop dru dsk dst duj dvo dá_ dí_ dôl dú dľ dľa eak ec_ ed_ eds edy ef eg ejš ela emb en_ ena \
      eob eor epo ere erg ers ery erz es_ esa esm et_ ete eti etk etn etr eur eva eve exp ezi ezp eľa eľn eň ež_ for \
      gal gan gen gn go ha_ hav hli hm ht hád hľa iah iak ial iam iba ica ice ici ied ieh ien ij iky iká ile ine inf \
      int iny iná ira irk isi isá ita ity itá ium ivi izm izo iál ií ií_ ičn iž ja_ jav jaz jej jen jin jne js jsk ju_ \
      jv jši kal kar kaz kc kci kd keh kn kor koľ kri kro kur kut kým les lež lh lik liv ll lny lom loč lož lu_ lác \
      lém lý lši ma_ mb mbr met mia mic mil moc moh mor mov mp my_ má_ mír mô môž nak nal nas naz nco neb ned neh nez \
      neč nf ni_ nis nit not nst nt_ nta nte nti nul nyc nz nác nás nát náv níc ník nút nč nšt obj obo oce oda odc ode \
      odm odu odľ ohl ohy ojo olu oma ome omo omu onc one ono onš opa ope opo opu org orn orá orí osi osl ote oti otn \
      otr ouž ovu ová ozh oži ožn p_ pan par peč pin pis pln ply plá pn poc poj pop ps pt pí pís pôs pôv ral rač rch \
      rea reb rek rem rep rev rh rib rip riz rno roc roj ron ros ruh rus rva rvý rá_ rál rán ráv rí_ ríl róp rú sc se_ \
      sen ská skú slo smí sne so_ som spe spr spô ss stú sár sí sťo tar tat tec ted tem tia tiv tli tm tný toh tol tot \
      tru trá tuj tup tva tác té_ túr tý_ týc tým uc uch udo udí ug uho uku upi uri uró usa uti uv uár uš uži uží vc \
      vek ves vid vin vk vna vné vný vom vov vp vrh vrá vs vt vyh vyk vyp vyt vyš vzd vár véh ví vô vým výs výz xi xp \
      yb yh yko yl ym_ yn ytv yš zal zan zas zat zač zb zdr zen zh zho zid zik zk zlo zme zmi zni zná zpe zsk zyk zác \
      zí ády áj ák ám_ án_ ár_ ári át_ áž ému ér ích íci íl ít íva íz íš íž óp ôle ôso ôž ôže úce úl úp úst úča ýk ýr \
      ýs ýv ýva ýz ýzn čal čen čer či_ čl čné čo_ čši ľad ľký ľsk ň_ ňa ňov šl šn šp šta štá ší_ ším ťo ťou žd žil žs \
      žst ží žív | _ak_ _ani_ _až_ _bl _byť_ _cirkvi_ _diery_ _dn _du _dá _fu _fy _hi _hoci_ _ib _iba_ _iraku_ \
      _januára_ _jej_ _já _jú _kde_ _kl _km _km_ _kosatky_ _ktorá_ _kvôli_ _li _lí _mesiac_ _mohli_ _má_ _môže_ \
      _napriek_ _nich_ _nie_ _oblasti_ _pred_ _pretože_ _približne_ _proti_ _prvý_ _rokov_ _ry _rýchlosť_ _sc _sn \
      _stal_ _svojich_ _tejto_ _tento_ _teória_ _toho_ _tu_ _tá _táto_ _uh _um _un _usa_ _uz _už _už_ _vlády_ _vn \
      _vojny_ _všetkých_ _zo_ _ús _často_ _časť_ _čí _ďalšie_ _žiadne_ _život_ abi adr ady ai ajo akl an_ aná atn avr \
      avu avy avš ača ažd bd be_ ben bit bja bne bné boh bri brá cht ciá cko cúz dec dní dra duc dáv dň edc ejt elk \
      els ema emo ept eru eta ets evn ezd eň_ fik fl fu fy fyz g_ geo har hlá hoc hto hyb ian iaľ ibl iez ija im_ ime \
      iro isl itu itý ive izá jad jan jem jic jom jov jto já ján jí kam kat koz kre kti kuk kul kum lak lei lej lho \
      lic liš lko lás líc lší mar mec mis mla mun mus mád ncú net nev niz no_ noh ntr nts ntá nál nči oa obd odl ogr \
      oha oka omn opi ors oso ota otá ovs ozm oče oľb ožs pal pav pil pla plo psk ras rb rdi reh rga rij rim riš rp \
      rím rž sad sch tin tka tá_ ult us_ už_ var vnú vou vte vyv výr yo yzi yč zab zaj zno zu_ záv áh ále áni áte áš \
      íma ín_ úk úzs ľb ľké ľom šen žov | _apríla_ _augusta_ _bez_ _bitka_ _boh_ _busha_ _cisár_ _druhej_ _dve_ \
      _dvoch_ _energie_ _ešte_ _februára_ _hlavných_ _ide_ _ii_ _iné_ _iňigo_ _jednou_ _ju_ _ján_ _jána_ _júla_ \
      _keďže_ _kosatiek_ _ktorej_ _ktorého_ _ktorí_ _ktorými_ _kukurica_ _majú_ _mali_ _malo_ _malta_ _mesiaca_ \
      _mesiaci_ _mlieko_ _množstvo_ _možné_ _nad_ _neskôr_ _niektoré_ _niektorých_ _nikdy_ _noci_ _obdobia_ _okrem_ \
      _opäť_ _pavla_ _pod_ _podobne_ _predmetom_ _predpokladá_ _preto_ _prezidenta_ _prišiel_ _problémy_ _programu_ \
      _prvým_ _pápež_ _pôvodne_ _reaktora_ _ríma_ _rýchlosti_ _septembra_ _si_ _skupiny_ _smrti_ _som_ _stali_ \
      _storočia_ _strany_ _svetlo_ _svetovej_ _svojej_ _svojho_ _svoju_ _takmer_ _takže_ _tam_ _teórie_ _tiež_ _tohto_ \
      _tom_ _tomto_ _tomu_ _toto_ _tresku_ _týchto_ _udalostí_ _vesmír_ _vesmíru_ _veľkej_ _veľké_ _veľkého_ _veľký_ \
      _viac_ _vlastnosti_ _vojna_ _voľby_ _vtedy_ _vytvoriť_ _vzťahy_ _väčšina_ _všetky_ _začal_ _zem_ _zemiaky_ \
      _zmenu_ _znamená_ _znovu_ _zomrel_ _zákon_ _útokoch_ _čas_ _čase_ _časti_ _času_ _či_ _čierne_ _členovia_ \
      _ľudia_ _štúdium_ _žiarenie_ _života_ | _administratíva_ _anglicky_ _armáda_ _armádu_ _armády_ _aspoň_ _avšak_ \
      _benátok_ _bezpečnostné_ _bezpečnosť_ _biskupa_ _bude_ _bushovej_ _byzancii_ _celkom_ _celého_ _celý_ _cesta_ \
      _cesty_ _cez_ _cicavcov_ _cieľom_ _cirkev_ _cisára_ _dal_ _de_ _dier_ _dnes_ _dní_ _dobré_ _dochádza_ _dokonca_ \
      _dopad_ _dostal_ _dátumu_ _dôležitou_ _dôležité_ _dňoch_ _egypt_ _einstein_ _európe_ _európou_ _európskej_ \
      _európskych_ _existuje_ _experiment_ _fokovej_ _foto_ _francúzsko_ _funkcie_ _fínsko_ _galaxií_ _galilei_ \
      _galileo_ _georga_ _george_ _gm_ _havárie_ _havárii_ _herakleios_ _hlavné_ _hlavného_ _horizontu_ _huslí_ \
      _hviezdy_ _ignác_ _im_ _informáciu_ _iní_ _inými_ _istom_ _jadrovej_ _jazyk_ _jeden_ _jednej_ _jednotlivých_ \
      _karol_ _katolíckej_ _každé_ _každý_ _kjótskeho_ _knihy_ _koalícia_ _komunita_ _koncom_ _konštantínopolu_ \
      _kosatka_ _kosatku_ _kr_ _krajine_ _krajiny_ _krajinách_ _krajín_ _kritizoval_ _krátko_ _kráľ_ _ktorú_ _ktorých_ \
      _ku_ _kukurice_ _latinčinu_ _len_ _lode_ _luna_ _mala_ _malty_ _marca_ _matej_ _mateja_ _mesiace_ _mesta_ _mája_ \
      _napríklad_ _navrhol_ _navštívil_ _nebolo_ _nového_ _novú_ _objavil_ _okolo_ _organizácie_ _osn_ _otec_ \
      _označil_ _pavol_ _podarilo_ _podobné_ _podporu_ _politika_ _politiky_ _použitie_ _používali_ _povrchu_ _poľska_ \
      _prezidentské_ _prvé_ _pápeža_ _pôvod_ _relativity_ _rokoch_ _rámci_ _rúk_ _rýchlo_ _sily_ _slnko_ _smútok_ \
      _spolu_ _strane_ _strán_ _stádo_ _stále_ _svet_ _teraz_ _tri_ _tvoria_ _tzv_ _túto_ _tým_ _uhorska_ _veľká_ \
      _vláda_ _vojne_ _voči_ _vraj_ _vykonal_ _vznikol_ _výsledky_ _vďaka_ _všetci_ _wojtyła_ _zahraničnej_ _začiatku_ \
      _zssr_ _záujem_ _čiernych_ _ďalší_ _ďalším_ _ňom_ _štáty_ |  |  |  |  |
      """
    ),
    (
      "sl", 21,
      """
      a e i o | n r | a_ d j k l p s t v | _p _s e_ i_ m o_ u z | _n _v _z b g h je na ni po pr ra st č | _b _d _i _j \
      _k _na _o _po _pr _t al an av c em en h_ il in ja je_ ko la li m_ n_ ne no od ov re ri se te ti v_ ve za š | _in \
      _in_ _je _je_ _l _m _r _se _v_ _za aj ar at bi da de di do ed el er et ev ga ih ih_ ij im in_ it ji jo ka ki ki_ \
      le li_ lj lo me mo na_ nj no_ ob ol om or os pre ro sk so ta ti_ to u_ va vi vo ž | _a _bi _da _do _g _ki _ko \
      _na_ _ne _od _se_ _so _te _u ad ak ali am anj as bo ce ci d_ da_ dn dr eg ej ek em_ es ga_ go ik is iz j_ ja_ \
      jo_ ju ke ko_ l_ la_ ma mi ne_ ni_ nje on ost ot oč pa pri r_ rav red s_ se_ so_ sp sta t_ tr tu z_ za_ če či | \
      _bo _da_ _de _dr _e _iz _ka _ki_ _le _me _mo _ni _ob _pa _pa_ _ra _so_ _sp _st _ta _to _tu _ve _vs _z_ _za_ _č \
      _š _ž ah aj_ ako avi az ač be bi_ bil bl del di_ ega eni ez eč f gr ic il_ ir ist iv ič iš jen ji_ k_ ka_ ke_ kr \
      ku let ln lo_ lov mo_ nih nik nov ns og oj ok op ora ov_ ova ove oz pa_ pe pi pod pos pra pro raz rj ru sa si \
      ski sl sti sto ta_ te_ ter tn to_ tud tv ud udi up us val vl vn vs zi zn ča čn še že | _al _bi_ _c _f _h _im \
      _kot_ _la _ma _mi _ne_ _nj _no _po_ _re _s_ _sa _si _sk _sl _sv _tr _tudi_ _vo _če _še ab ac ag ajo al_ ala amo \
      ani ap ar_ ast ate ati avn aš ba bn bo_ br ca cij do_ dob dru ds eb ed_ eda edn eh ele eli elj elo en_ ena ene \
      enj eno ep er_ eri est ev_ eva gi gl gov gra ho ija ije ijo iko ila ili ilo im_ imi ina ira ite iti jan jem jih \
      js ju_ jš kih kl kon kot kov le_ lik lja lje lju lu ma_ med men mer mi_ naj nc neg nim nja nji nos nsk nt od_ \
      oda odo oli olj om_ ot_ ovi ovo oči oš ož pl po_ pol por rad ral ran rat rej ri_ rn rs ske slo sn ste str stv sv \
      tak tem tev tov tra ug uj ur va_ van ve_ ved ven več vi_ vil vlj vo_ voj vr vse zd ze č_ če_ ša še_ ši šk št šč \
      ža ži | _ali_ _bo_ _ce _do_ _en _gl _go _iz_ _ji _kr _lahko_ _ni_ _o_ _od_ _ok _op _os _pe _pl _pri_ _sm _tako_ \
      _ti _to_ _up _us _va _vi _vr _zd _če_ _še_ _št _že aci adi ah_ ahk aja aln alo am_ ame an_ ana ane ano ara ari \
      arj ato ava ave avl b_ bol bu c_ ca_ ce_ ci_ daj dal dan dar dl dni dno dov drž dst dv ec ede edi eds eh_ ej_ \
      eje ek_ eka el_ ela emo ent ere erj ese eta eti etn eto eve evi eč_ eš ež ge ha hi hk hko ice ici id ig iji ik_ \
      ika iki ima ime ine ini ip iva iz_ ičn išč jal jav jev jn jsk kaj kar kat kem kol kom kra kt kup lad lah las lc \
      led lit lji lni man mb met mor mu nal nam nar nas nd nek nem nic nij nis nju nk nu obi obr odn ogo oko ole olo \
      oma ome omo or_ ore ori ose osl ote oto otr ovn pom pot pov ra_ raj re_ reb rem ren res rg rim ris rja rje ro_ \
      roč rt rug rv rž sam seb sed sem si_ ska sko sku sm sod spo spr sr sre st_ stn svo tan tav tel tj tk tni tor tre \
      tro tu_ ub uje um un ust ut už var vel vet vni vno vz zak zg zm zna zo zv čil čin čni čno šn žav že_ živ žn | \
      _am _be _bil_ _bila_ _bodo_ _br _dv _ga _ga_ _gr _hi _ig _ja _jih_ _jo _ju _kar_ _ke _kl _ko_ _le_ _leta_ _li \
      _lj _lo _med_ _naj_ _ob_ _pred_ _ro _sr _tem_ _ur _več_ _vl _vp _vz _ze _zg _zv _čl _že_ _ži ada ade adn aga ak_ \
      alc ale alj ami anc ank ans apo are aro ars as_ at_ av_ ače ači aša až be_ bit bli blj bno bod bor bra bre cel \
      cev co db de_ dej den dil dit dlo dne dnj dol dom dp dra du ebn ec_ ego eja ejo ejš ema emb eme enc ens epr era \
      ern ero es_ esn et_ ete ezn fe fi fo g_ gan gi_ gla gle god gos gu hod ib ica ide igr iho ijs ike iln imo ino io \
      isk iso itv ive ivi iča išk jaj jeg jej jet jim jiv jub jši kak keg kor lag lan lav lač lic lij lj_ lno log loč \
      lož mal mar mem mes min ml mn mp mr mu_ nad nan nap nat nav nač naš nej nes ng nil nom nč ob_ obe obl ode odi \
      odl odp ods oga ogr oh oja oje oji ola on_ ona ono opi opr oro oti ozi ozn oča oče p_ pet pin pis pla plo pn pog \
      poz prv pu rab ram raš rd rek rep rev rez reč rih rij ril rip rit rič riš rk rm rni rod rog rok rom ros rot rov \
      rsk rst ru_ rš rža sa_ sil sla sle smo sno spe su sve tal tar teg tek tih tis tič tl tne tno tol tom top tri tva \
      tve tvo ubl ul upi upo uč uš ver vez vij vin vit vk vla vna vne vod vol vor vp vsa w y zad zan zap zar zat zav \
      zb zdr zel zgo zir zl zni zp zr zu zve ča_ čan čas čen čit čj čl čne ču ški ško šte šče šči žb žen | _a_ _an _av \
      _ba _bili_ _bilo_ _bl _di _ev _fe _fi _ho _is _jo_ _kaj_ _kd _ker_ _ku _nekaj_ _niso_ _om _or _ot _oz _pi \
      _predvsem_ _ru _saj_ _samo_ _sem_ _si_ _smo_ _sta_ _ta_ _tega_ _ter_ _vse_ _vseh_ _w _zaradi_ _zato_ _zb _zelo_ \
      _zm _zn _ča abi abl ado ago ajb aje ajs aka akš and ant apr ard asi asl asn ata atk au avo avt azi azl azn ašk \
      ba_ bar bel ben ber bis bj bla bne bni boj bom bč cen cer co_ cu cu_ dat dg dgo dic dij diš dj dje dk dla dna \
      dod dos dse du_ dve dvs ebe ebi edl edo edv ei ekl eko ekt emi emu end eo epo esa etj etr etu eu evr ez_ eza ezi \
      eče eči ečj fa fes fr ge_ gn go_ got gre he hov hr hra ht ia ic_ ico ie ij_ ile ins int ion ipr iri iro isa ise \
      isi ita ivl ivn ivo iza izi izo izp izr izv ič_ iž jat jb jbo jni jst jud kal kan kd ker kim kla klj km kn kri \
      kro ks ku_ kv kš lar lce lci lek lem len lep lih lil lin lis liv lič liš lk lne lom lon ls lsk lt lu_ mag maj \
      mat mbn me_ mel mil mis mla mlj mog mov moč mre ms msk nak nce nci nda ner nev nit niz nič niš not nta nto nu_ \
      nčn obn obo oc odb odg odr of ogl oi oj_ ojn oka okr oku oln omi onc one oni ons opa ope opo org orj orn osa osk \
      osp ota otn ou očn ošk ošt ože oži ožn pad pel per ple pok pon poš rak ras rač rb rdi reg ret rež rga rib rid \
      rin riv riz rl rne rno rob rop roš ruž rve rvi saj sak san seh sel sen sev sh skl sli sme sne sni sov spl tam \
      ten tež tij tik til tim tir tiv tka tko ton tož trg ts tur tvi ugi ugo uh uk ume uni upa upr ure usp uv užb vaj \
      vat vc vem ves vic vid vih voz vpr vro vrs vt vto y_ zah zal zas zač zda zem zi_ zli zne zor zpo zvo čel čet čev \
      či_ š_ ša_ šal šan ši_ ške šl šni šnj šo šp šti štv šča žel žni | _ampak_ _ar _at _bolj_ _bomo_ _brez_ _bu _ca \
      _cv _dan_ _dn _dobro_ _drugi_ _du _ed _ek _el _fa _fo _fr _ge _hr _ima_ _imajo_ _ir _jim_ _k_ _kako_ _kj _km _kn \
      _let_ _letih_ _leto_ _ljudi_ _lu _mi_ _ml _mn _mu _najbolj_ _namreč_ _nas_ _og _ov _oziroma_ _oč _pod_ _potem_ \
      _prav_ _pravi_ _proti_ _seveda_ _sicer_ _skupaj_ _slovenije_ _sloveniji_ _su _tam_ _te_ _torej_ _treba_ _ug _um \
      _un _uv _vedno_ _veliko_ _vendar_ _verjetno_ _vsi_ _zdaj_ _zl _čeprav_ _či _šele_ _šk _šp abo ad_ adu adz af agi \
      agr aho aht ajn ajp ajt ajv ake aki akr akt aku alu ama amp amr anč apa api arn art asb ase asp atu avc avk aza \
      aze azp azv ača ačn aču aše ašč aže bd bij bin bir biv ble bos bri bro bs buj bv bve cep ces ch cin cio cv cve \
      dav dbo dem der des det dev din dm dog dok dpi dre dro dva dvi dz ea eba ebo ebu ef egi eke ekm eks eln elu eml \
      enk enu epu erg erk ers esi eso etk evn evo eze ezo eča ečn ešn eža eže eži ežn for fra gaj gal gar gač gen gih \
      gij gim gli gol gor goč gro gub haj hit hn hte hu ial if ilj ind ing inj inu ipo ire isl itn ito itr izd izg izk \
      izm iče iči išl ižn jak jam jas jek jel jer jez jin jne jno joč jp jt juj juč jv jve jša jše jšn kam kaz kc kci \
      kdo kj kje kle kli klo kme knj kod kop kos kre kti kto kuj kus kuš kšn lab lat laž leg lej les lez lež lg lim \
      liz liž ljs ljš ll lna lob lok lot loš lč mam mej mez mik mir mni mno mob moj mon mos mot mož mpa nac nag nah \
      nca ncu ndo nec ned nen nep net nf nin nj_ njo njs njš nka nke noč nte nti ntr nut oba obd obj obv obč oce odj \
      ogi ok_ omn omu ont onč oo opn ops orm ors ort os_ osi osn oso osv ovr ovs ozd ozo oč_ očj ošn oža ožb paj pak \
      pal pan par pes pev peš pi_ pir pli plj poj pop ps psk pub pus rac rc rec reh rei rel reš rgi rh ric rik rir rji \
      rke rma rna roj rož rti rtn rto rus rva rč rši sal sb seg sej sek ses set sic sij sis sit skr slu smi sob sol \
      som son stl stu su_ taj ted teh tej tet tin tit tja tje tjo tke tle tna tod tok tot toč trd tru tsk tuj tvu ua \
      ubi uda ude uga uge ult una upn ura uri usk uče uči uša uži vad vam veg vek vim vir vis viz vič vkl vom vos vra \
      vsi vsk vst vu vu_ vzr vč wa zac zag zbo zde ze_ zen zgu zij zik zil ziv zk zla zlo zma zme zno zra zre zro zvi \
      čaj čak čal čem čep čer čim čk čla člo čna čr čuj čun šel šen šev ših ška šne šno šo_ žaj žal žbe žil žin žj žk \
      žno | _bile_ _biti_ _boste_ _celo_ _ci _danes_ _del_ _dela_ _delo_ _druge_ _drugih_ _država_ _države_ _dveh_ \
      _ena_ _eno_ _glede_ _gre_ _hitro_ _imamo_ _imel_ _ji_ _katere_ _katerem_ _kdo_ _kjer_ _malo_ _me_ _mesto_ _mora_ \
      _mr _mu_ _nam_ _nato_ _način_ _niti_ _nič_ _njegov_ _novi_ _novo_ _pomembno_ _poročila_ _prej_ _primer_ \
      _primeru_ _prvi_ _različnih_ _republike_ _res_ _seboj_ _sistem_ _skupina_ _skupine_ _ste_ _strani_ _svetu_ \
      _svoje_ _svojo_ _ti_ _tisti_ _toda_ _tolarjev_ _vk _vprašanje_ _vsak_ _zakon_ _zvezi_ _čas_ age aji als az_ azm \
      azo bal ban bdo bm bna dam don dpr ece eha ejs ežk goz ha_ hiš hot iku inf iru išt jes kav koj ler lev lod los \
      mac mrt nco nko nst nt_ og_ ol_ ond paz pit pno pt rju roi sez sin stj tab tat tla tli urn uso uže vj vlo | \
      _dejavnosti_ _delavcev_ _delom_ _delu_ _dni_ _dobili_ _doslej_ _dovolj_ _dr_ _drugega_ _drugim_ _drugo_ \
      _državni_ _dve_ _en_ _enako_ _enem_ _enkrat_ _eu_ _evropi_ _gotovo_ _hkrati_ _igralci_ _imeli_ _jasno_ _jezik_ \
      _julija_ _kakor_ _kateri_ _katerih_ _katerimi_ _katero_ _kdaj_ _kdp_ _kje_ _kljub_ _kmalu_ _koncu_ _konec_ \
      _lastnosti_ _leti_ _letu_ _ljubljani_ _manj_ _mesta_ _mestu_ _minut_ _mogoče_ _morajo_ _morala_ _morali_ \
      _moramo_ _morda_ _nad_ _nagrade_ _najprej_ _naprej_ _naredil_ _nekaterih_ _new_ _nima_ _nisem_ _niste_ _njegovo_ \
      _njih_ _njihov_ _njimi_ _nova_ _nove_ _odstotkov_ _okoli_ _okviru_ _podatke_ _podjetje_ _podlagi_ _podoben_ \
      _poleg_ _politične_ _pomeni_ _poročilo_ _poti_ _potrebno_ _prava_ _pravic_ _pravico_ _precej_ _predsednik_ \
      _predsednika_ _približno_ _prva_ _prve_ _prvič_ _rad_ _rastline_ _recimo_ _sebe_ _sebi_ _sin_ _skladu_ _skoraj_ \
      _skozi_ _skupini_ _slovenija_ _slovenijo_ _slovenske_ _slovenski_ _sodišča_ _sodišče_ _sodnikov_ _sploh_ _stran_ \
      _stroške_ _svoji_ _svojih_ _takoj_ _takrat_ _tedna_ _teh_ _tej_ _temveč_ _težave_ _težko_ _tistih_ _tistim_ \
      _tla_ _trg_ _tri_ _tu_ _tukaj_ _uporablja_ _uporabljajo_ _uprave_ _uspelo_ _uspešno_ _vam_ _varstvo_ _vas_ \
      _večina_ _vlada_ _vlade_ _voda_ _voljo_ _vprašanja_ _vrsto_ _vsa_ _vsaj_ _vsako_ _vseeno_ _vsem_ _včasih_ \
      _zadnjih_ _zagotovo_ _zakaj_ _zakona_ _začeli_ _začetka_ _zlasti_ _zveze_ _časa_ _čez_ _čim_ _člani_ _človek_ \
      _števila_ _štiri_ _živali_ _življenja_ _življenje_ | _ameriški_ _bistveno_ _blaga_ _blizu_ _bodoče_ _bom_ _cena_ \
      _cerkev_ _de_ _dejal_ _dobil_ _dolarjev_ _državna_ _dvema_ _eden_ _elementov_ _energija_ _govori_ _igrali_ \
      _informacij_ _jaz_ _jeseni_ _ju_ _kadar_ _katerega_ _konca_ _korak_ _lepa_ _letos_ _ljubljana_ _ljudje_ \
      _maribor_ _minister_ _mlade_ _moral_ _more_ _najti_ _največji_ _neke_ _njegovih_ _ny_ _obdobju_ _območja_ \
      _obveznosti_ _odgovor_ _odločil_ _odpeljali_ _odstotka_ _pač_ _pet_ _podjetja_ _področju_ _politike_ _pomembna_ \
      _pomoč_ _poravnavi_ _posebno_ _poskus_ _pot_ _povsem_ _prihaja_ |  |  |  |
      """
    ),
    (
      "hr", 21,
      """
      a e i o | n r | a_ d e_ j k l s t u v | _p _s i_ je m p u_ z | _i _k _n an b g je_ ko na ni o_ ra st | _d _j _je \
      _je_ _m _na _o _po _pr _t _u _z c da en h ij in ja ka la li m_ ma na_ ne nj no od os ov po pr re ri ro ta ti va \
      za č š | _b _i_ _ko _r _u_ _v _za ad aj ak al ar at av bi ci da_ di do ed et ije il im is it iz ja_ ji ju lj lo \
      me ne_ og oj om on or se sk su te ti_ to tr ve vi vo ć ž | _a _bi _da _da_ _do _g _iz _ka _na_ _ne _od _sa _se \
      _se_ _su _sv _za_ ako am anj ao as az bo cij d_ de dn dr ek el em er es f g_ go gr h_ ic ih ih_ ija ik im_ iti \
      iv j_ ju_ k_ ka_ ke ki ko_ koj ku le li_ ma_ mi mo n_ ni_ nje no_ nu ob og_ ok ol om_ ost pa pre pro ru sa se_ \
      sta su_ sv t_ to_ tu va_ za_ će št | _e _go _h _l _mi _mo _ra _re _st _su_ _tr _š ac ali ani ao_ ati ava ač ba \
      ce din du edn eg ev eć ga ili ima ina io io_ ir ist ič iš jed jen ji_ ke_ kom kr la_ lje nij nik nja nos nov ns \
      nt od_ odi oj_ oji op ora ot ova ovi pos pri r_ ra_ rad ran red s_ si ski sko sl so sp sti sto ta_ tra tv ud ug \
      un up ur us ut ve_ vl vn vr zi će_ če či đ že | _a_ _c _dr _f _gr _in _is _koji_ _kr _ma _me _ni _no _ob _od_ \
      _os _pa _sr _ta _te _to _ve _vi _ć _će _će_ _č _št aci ada ag aju ak_ aln ama an_ ana ano ap ara ast avi avn aš \
      až be bi_ br bu ca ca_ ci_ de_ di_ dni dno dru ds eb edi elj ena eni enj eno ent est eta eu ez eđ gl god gov gra \
      gu ici iji iju ika ila ine ini ip ira iva iz_ ić kak kao ki_ kl kon kos ku_ lan le_ lja lju ln lo_ lu man men \
      mo_ naj nd nic nih nim nji nog nom nsk nu_ odn oje oli ori osl oso ove ovo oz oč oš pe pi pl pol por pra pu rav \
      raz rem ren rij rn rod rs rv rž sa_ ska ske sn sr st_ str stv svo tak tan tav te_ tim tn tre ts tsk uj uk ul una \
      uć uč van vat vi_ vj vje vo_ voj z_ zb ze zn zv ća ći ča čk čn še što ža ži | _al _ba _be _bi_ _bo _de _di _do_ \
      _du _eu _godine_ _hr _im _iz_ _kako_ _kao_ _koje_ _ku _li _ne_ _nj _ok _on _ot _ov _s_ _sa_ _si _sk _sl _sp _ti \
      _to_ _us _vl _vo _vr _ze _što_ _ž ab adi aj_ aje ala amo ane ans ar_ aro ars ate ats ave avl ać bil bit bl bor \
      bra ce_ dan dnj do_ dob dov drž du_ dv ec eda edo eds ego eka eko eli em_ ema eme en_ ene eo ep er_ era ere eri \
      et_ eti eđu eš fi ga_ ge gi gla ha ho hr ica id ig ik_ ilo ime ins ion ita ite iza izv ić_ ičk iše išt jan jav \
      jel jem jer jes jet jih jn jo js jsk kaz kih kim kog kol kre kt kup l_ lad lij lik lit lji lni lov mat me_ međ \
      min mj mje ml mog mu nak nal nar nas nc nek nis nju nk obi obo oc oda oja oka oko olj ome on_ ona oni ore osi ož \
      par pla pod pok pot raj ral rat rb re_ reb rek rg ri_ ris rit rom rov rsk rt rug rža sam sku slo sm sni sov spo \
      sve tal tar tel ter tit tiv tič tk tor tri tu_ tur tva tvo ugo uje um ura ust uv uz uš už v_ val već vij vin vla \
      vlj vni vno vod vor vu vu_ zbo zem zl zo zu ć_ ća_ ći_ đe đu ša še_ ši šn šte žav | _ak _an _biti_ _br _bu _ci \
      _dv _fi _gl _il _ili_ _ja _ju _ki _koja_ _lj _lo _mj _nakon_ _nije_ _o_ _op _or _pe _pi _pl _posto_ _pu _rekao_ \
      _ro _ru _sm _te_ _tu _uk _un _up _ut _uv _više_ _če _či _čl _že ad_ ade adn ado adu agr aja ajn aka ale alj alo \
      am_ ame and ank ari at_ ata atn ato au avo aza azi azu ače ači ađ ba_ bal ban bij bn bod bol c_ cu dat del dij \
      dio dit diš dj dje dl dne dok dom don dst ea eba ede eg_ ej ela ele elo emi eml emo enu es_ ese etn ets eur eća \
      eće eći eč ež fe fo gan gu_ gur hrv ice igu ike iko ilj inu ipa iro isa isk ito itu ivi ivo izb izi izn ičn išn \
      jal jeg jek jev ješ jim jin juć juč kad kam kan klj kor kov kra kri kv las lat lav led lic lno lob lom lt mal \
      mes met mij mil mir mlj mn mod mor mp nad nap nat nav nač nci ned nit niz nič nst nte nut obl obr ode odr oga \
      ogl ogo ogr ogu okr oku ola oma omo one ono or_ orn oro osa ose osn oti otp ovn ovu oče ođ ođe ože pa_ pad pan \
      pet pis pit pom pon pov poz prv ps psk put rak rač rbi rc rd ret rga rim riv riz rk rl rni rno roc roj rop rot \
      roš ru_ rva rš sad san set sig sil sj sje sle slu sno srb sre stu sud svi svj taj ten tet tij tin tni tno tog \
      toj tom tp tro tvr ub udi uga uju ult ure uro usp uta uti uto ući uči vaj var vel ven ver vet vez vih vil vim \
      vis vić viš vog vre vs vsk zaj zak zg zm zna zr ćen ću čen čet čin čki čl čla čno ču đa đen đun šk šl šnj šta \
      šti že_ žen živ žn | _ako_ _ali_ _bih_ _bilo_ _bio_ _ce _cr _ek _ev _fe _fo _godina_ _ha _izjavio_ _jo _još_ \
      _kosova_ _la _mu _oko_ _on_ _prema_ _ri _samo_ _setimes_ _smo_ _sn _so _sve_ _svoje_ _tv _ud _ul _uz _uč _va _zb \
      _zbog_ _zemlje_ _zn _ži abi abr ac_ ah ajv ake akt akv alb anc ant anu apa apo apr ard are arn as_ asi asn atr \
      azl ača ačk aču ađa aže be_ ben beo bez bih bio biv bj bja ble bli bno bog bro bud cen ces cio cr cu_ daj dal \
      dar dav db dem den der dg dgo dil dna dog dos dra dse dsj dsk dug duž eca ed_ edu ef egi eh ek_ eki eks ekt enc \
      end eog epo ero esa ete etu eu_ eva evi evn evr eza ešt fa fin fr gar ge_ gen gi_ gle go_ gor gre gru guć har he \
      hi hov hv hva ia ib ide igr iho ijs iku ile imi imo in_ inc inj ino int ir_ isi isn isp isu it_ iv_ ive ivn ivš \
      izg izj izm iće iča iž jak jam jač jeć jiv jni jom još jud juj jun jv kal kar kat kaž kc kci kla kn kođ ks kto \
      kul laz lb lba lek lem lis liz lič lj_ ljn lk lne log lok lož ltu lu_ luč maj mak mar mb med mer mi_ mis mno moć \
      mož mpa ms msk mu_ mun nac nag nam nan nda ndi nep ner nes nev ng nir niš nka nke noj nta nti oba obe obj oce \
      odg odl odu oi oju ok_ ole olo omi omp ond ons onu ope opl ops org orm ort oru osu ote oto otr otv ou ov_ ovl \
      ovs ozo oć oči oš_ ošl p_ pe_ plj pn pog pop poč pt rac ram ras rađ raž rdi rea reg rep res rez reć ređ rik ril \
      rin riš rm ro_ rob ros rp rps rst ruk ruč ruš rč rži sao sas sav sec sed si_ sij sin sit sla sli smo spe srp ste \
      sva tat tek tem til tir tj tje tok ton tov toč tru tua tve ua uc uci uda ugi uka ukl ula uma un_ uni upa upi upr \
      urn uze uće uče uša ušt užn vak ved vio vit vol vom vra vri vrt vrš vš y zab zac zad zan zap zat zav zd ze_ zir \
      zj zja zlo zni zno zor zov zum zva zvo ćn ću_ čaj čan čar če_ čel či_ čit čka čke čko čni čun đan đu_ š_ šav šen \
      ško štv šć žb žel žno žu | _am _ar _au _bila_ _bl _dana_ _danas_ _dj _dok_ _drugi_ _država_ _dva_ _eu_ _fa _fr \
      _ga _ge _he _ho _hrvatska_ _id _ig _ima_ _iv _jedan_ _jer_ _kada_ _kaže_ _kl _kn _koju_ _kosovo_ _kosovu_ \
      _kulture_ _kuna_ _le _ljudi_ _manjine_ _međutim_ _mi_ _milijuna_ _ministar_ _ml _mn _mode_ _mogu_ _može_ \
      _navodi_ _nego_ _nekoliko_ _ni_ _novi_ _og _ove_ _oč _pa_ _po_ _poslova_ _prava_ _proces_ _protiv_ _sada_ _svoj_ \
      _svoju_ _tako_ _također_ _tj _toga_ _tri_ _ub _ug _un_ _ur _već_ _vj _vrijeme_ _zemalja_ _zl _še aca adr af age \
      ai ajb al_ alk ami amp arl art aru asa asl atu aut av_ avr aze azn azo azv aća aće aći aša ašn ašt aži ažn ažu \
      b_ bar bas ber bić blj bos bri bug caj ch cil cim cip co dec des deć dic did dim dip diz dlu dod dva dvi dvo dž \
      ebn ece eci edj ega egr ekl eku el_ eln elu emb ens epr erc ern ers esi esn etk eto etv eve eze ezi ezn ezu eć_ \
      eče eđe eše eži fes fil fon for fra gađ gij glo gn gom gos gri grč her hod hr_ ida if ijo ilm iln ind ing ipl \
      ipr ire is_ iso iu iu_ izl izo izr ića jar jas jat jb jbo jd jez ječ jic jm jne jno joj jug jve ked kin kip knj \
      kop kro kti kun kuš kva kvi lag lak lam lar lać len les lih lim lin lip lić lka ll lm ls lta mać mic mla mok mom \
      mov naš nde ndo neg nem neo net nf njs nko nt_ ntr nul oa obn oci odb odo ods of ogi oh oiz ojn ojo ojs oms ont \
      opa opi opr opt opu os_ osj osv ovj ozi ozn ozv oći oča očn ošt oži per pin pj pje plo po_ pob poj pru pu_ pun \
      pš pšt rao rać rce rci rev reš rh rib ric rio rip rič rj rje rka rma rna rne rog roi rok roz roč rta rtk rum rup \
      ruž rve rvi rvo rz rčk rši sar seb sek sen sh sim skl slj sma sna sob soc sok spi spr sus suv tam ted teg th tic \
      tik tis tiz tka tko tne top trž tuc tup tuž tvu uac ubi ude udu uge uko uku uli ume umu uns unu uo upl upn upu \
      uri urs usk usl ut_ utn uve uz_ uzi uća ućn uča uđ uže uži vac vao ves vid vna vne vos vot voz vrd vro vše vši w \
      x y_ zag zal zam zao zas zaš zbe zdr zgr zi_ zij zik zin ziv zla zli zra zuj zve ćem ćin ćno č_ ča_ ček čes čij \
      čil čne đaj đe_ đer đut ša_ šan šes ši_ šir šlo šu šću žan ži_ žiš žu_ | _babić_ _bez_ _bili_ _bivši_ _bolje_ \
      _broj_ _centra_ _dalje_ _dio_ _dobro_ _države_ _dvije_ _eura_ _evra_ _ga_ _glavni_ _godinu_ _grad_ _hrvatske_ \
      _ia _iako_ _ih_ _im_ _imaju_ _izbora_ _izbore_ _između_ _jugoistočne_ _kad_ _kazao_ _kažu_ _kojem_ _kojima_ \
      _kojoj_ _kosovskog_ _li_ _lipnja_ _manjina_ _među_ _međunarodni_ _ministra_ _misija_ _mjeseca_ _mnogi_ _moraju_ \
      _mu_ _nasilja_ _neće_ _nešto_ _nisu_ _niti_ _njih_ _no_ _nove_ _novih_ _novog_ _obzirom_ _ol _oni_ \
      _organizacija_ _osim_ _parade_ _pet_ _petak_ _pitanja_ _policija_ _pomoći_ _posle_ _postoji_ _predsednik_ \
      _predsjednik_ _predstavlja_ _preko_ _prije_ _prošle_ _prvi_ _put_ _rad_ _ranije_ _sam_ _sejdiu_ _sloboda_ \
      _srbija_ _srbiji_ _sredstva_ _sredu_ _strane_ _stranke_ _taj_ _takođe_ _tek_ _tijekom_ _tim_ _tokom_ _tome_ \
      _treba_ _trebalo_ _utorak_ _uvijek_ _uz_ _vijeća_ _vlada_ _vlade_ _vojska_ _vrlo_ _w _zajednica_ _zakon_ \
      _zakona_ _zd _zv _članova_ _članovi_ _šk _štednju_ aga ajm alu amu aop ase asp azg azm bav bed bla bz ceg cro \
      dak dao dis dre duć ekc eo_ eru etr ez_ ezb eću fer hn idr jt kli kru ktu kum kuć ld loč lsk nce nez neć nio ois \
      opš oz_ ošk pak rih sat sej sir udr uh ule uno učn važ zah zgo zme zu_ zul čj čuj žbe | _albaniji_ _balkanu_ \
      _banke_ _bdp_ _beogradu_ _bit_ _bivšeg_ _biće_ _bosne_ _bude_ _bugarska_ _cilj_ _ciparskih_ _croatia_ _deo_ \
      _deset_ _devet_ _dobio_ _dobiti_ _dodao_ _dokument_ _došlo_ _druge_ _drugo_ _dug_ _dugove_ _ek_ _europe_ \
      _evrope_ _film_ _gdje_ _gotovo_ _gradonačelnika_ _gradu_ _građani_ _grupa_ _grčke_ _hdz_ _hercegovine_ _hr_ \
      _hrvatski_ _hrvatskoj_ _imali_ _imati_ _index_ _institucije_ _instituta_ _ipak_ _ivica_ _iza_ _izbori_ _iznosi_ \
      _jedna_ _juna_ _kampanje_ _kilometara_ _kiparskih_ _kojeg_ _kojim_ _kompanija_ _koristi_ _kosor_ _kraju_ _kroz_ \
      _kuća_ _lokalne_ _lokalnih_ _mandat_ _manje_ _medija_ _međunarodna_ _međunarodnim_ _međuvremenu_ _milijardi_ \
      _ministarstvo_ _mjeseci_ _mjesto_ _mjestu_ _mogla_ _mogli_ _moglo_ _mogućnost_ _mora_ _možda_ _nagrada_ \
      _nagradu_ _najbolje_ _najmanje_ _najveći_ _način_ _nedelju_ _nedjelju_ _neka_ _neki_ _nekim_ _njegova_ _njegove_ \
      _novac_ _odnosno_ _odnosu_ _ohr_ _ona_ _onda_ _one_ _ono_ _osam_ _ostale_ _ostalih_ _osvojio_ _ova_ _ovaj_ \
      _ovog_ _pitanje_ _plan_ _pod_ _pokazalo_ _politička_ _politički_ _političkih_ _političkim_ _pomoć_ _ponedeljak_ \
      _ponedjeljak_ _ponovno_ _porodici_ _posao_ _postoje_ _početkom_ _pred_ _premijer_ _prendergast_ _problem_ \
      _prodaje_ _prvo_ _puta_ _rade_ _radnika_ _razgovora_ _razvoj_ _rizika_ _rok_ _saveta_ _situacija_ _skoplja_ \
      _skoro_ _skupina_ _skupu_ _slobodne_ _slučaj_ _sporazum_ _sporazuma_ _srbije_ _srijedu_ _srpska_ _srpske_ \
      _stanovništva_ _suda_ _svaka_ _svi_ _svih_ _svijetu_ _svim_ _svog_ _svojim_ _svojoj_ _tijela_ _tjedna_ _tom_ \
      _tona_ _trebao_ _trener_ _troškove_ _tržišta_ _tu_ _turaka_ _tvrtke_ _tvrtki_ _uključujući_ _ukupno_ _većina_ \
      _vlasti_ _zajednice_ _zajedno_ _zato_ _zemlji_ _čak_ _često_ _čini_ _član_ _šest_ _žele_ _život_ |  |  |  |  |
      """
    ),
    (
      "hsb", 21,
      """
      a e o | i n s w | a_ j k m r t u | _w c d e_ h je l p y z | _a _n _p _s _z b ch je_ na o_ ow u_ wo ě ž | _d _k \
      _m _t _wo an ej en er i_ is ja ka ko nj ot po ra sk st ta w_ wa y_ ć ł ř š | _a_ _b _h _j _l _na _po _př _r _w_ \
      ac al am ar at ch_ do dź g h_ ho in isk j_ ja_ ke ki le li m_ na_ ne ni nje no ny ob od om on or os ow_ owa př \
      rj ro ske so te to tu wj wu z_ za ó č ź ž_ | _do _je _na_ _so _so_ _te _wu _z_ _za ach ad aj ak as aw ce da dn \
      dźe ed ej_ el em ez ež f ho_ hu hu_ ic ij ik it iw jen jo k_ ka_ ku la lo ma me mi mj mje mo n_ ne_ now ns ny_ \
      pr pře re ri ru rě sa se so_ sta su t_ ti tr ty ur wan we wi wje wob wot yc ych ć_ će ło ře ři źe ži | _c _e _i \
      _je_ _ka _ko _kr _mj _pr _ro _rě _se _st _su _tež_ _tu _wot_ ab az ać ba bo bs bu by bě ce_ chu ci cy d_ de di \
      dr dy eh eho eje ek enj es et ež_ ha hi ich im io iš jed ju ke_ kej ki_ kot kow kr l_ le_ ln lě mi_ mó mě nja \
      nsk nt nu ok ol om_ op osć ot_ otr owe oz pa pi při r_ rb rje rs rěč sc ski sp sto su_ sy sć sł ta_ tež tw uj ul \
      ut už wa_ we_ wy ym za_ zo će_ ći ča ět ěč še šć | _ab _ba _bu _bě _de _do_ _dr _f _g _ha _hi _ho _in _ja _li \
      _lě _ma _mo _mó _mě _ni _nj _ně _o _pi _př_ _re _su_ _sw _sy _sł _ta _to _wi _wj _za_ _ze _zw _č _š ah ale ami \
      ane anj ans ap ast ać_ ač aš až bi bl br bsk ca cho cij co cy_ da_ dl do_ dow dźě ec ele eno erb eri ew ez_ gi \
      gr he hod how id ija ije il ina ist iwa iz jac jej jer jet jez ji jow ju_ kic ko_ kra ks kt ku_ la_ lin lu lět \
      mu móž nam nas nd nej nu_ nyc ně oc odź og oh oj ost owy oł ož pe pis pod př_ ra_ ris rja rn roz ry s_ sce ser \
      si ska stw sw sło taj tat ter tk tl tn to_ tow tut two ty_ uc ud uh uje um un up us uži wja wn wo_ wod wuž wě \
      ym_ yr ys ze zn zna zw ón óž ćin č_ če či ěd ěn ěr ěs ła łow łu ń ř_ řez ša še_ ši źe_ źě že žiw žn | _abo_ _al \
      _ar _bi _bu_ _cy _da _dź _hač_ _jako_ _k_ _ki _kn _kotrež_ _ku _l_ _me _n_ _pa _po_ _přez_ _při_ _sa _sp _tr _ty \
      _u _we _we_ _wš _zo _zo_ _ča _ž abo ace aci ad_ ada adn adź af aj_ aja aje ak_ aka ako aln am_ ama ana ani ano \
      any ara arj ars ati awk ač_ ał až_ bj bli bn bo_ bra bu_ bě_ c_ ca_ cha dis dno dny dob dom dru dy_ dźi eb edi \
      edn edź eg eks emi ene ens ent ep era ers etš eu ezo eć eń eš fi fo ga ge gra hač hd hl hr ib ika iki iko im_ \
      ino ins inu iny ion ip isc ita itu ić ič išć iž jad jak jan jel ji_ jo_ kaz keh kim kl kn kon kul kó len li_ lis \
      lit lk log low lt ma_ mer mez mis mn mo_ ms mu_ měn měs naj nar nc ni_ nic nim nis niš njo nk nos nst nym něm \
      obr obs oby oda ogi oho oka oko oli olo oma ona opo ori orj ota owj own pad per pj po_ pot pow pra pro pu raj \
      ral ran rat raw raz rbs rc rch rež rjo rk rm ron ros row rsk rst ruh ró sku sl sm sn spo ss ste sti str stu swo \
      sć_ tam tan tar taw te_ tej tem tis tit tli tom tra tre tro tu_ tur twa tym tř tš ub uch uja uk uš v wac war wać \
      wik wk woj wul wy_ wyc wó wěd wš yd ydl yl yri zap zd zm zo_ zop zwj óže ća ćo čas čin ě_ ěh ěk ěl ěm ěnj ěst ěł \
      řed ři_ ša_ šći šě źen źi źěl ža | _ale_ _as _by _bě_ _ch _di _dw _dy _ek _eu _fo _ge _ju _kaž_ _kl _kó _le _lu \
      _ma_ _mi _mjez_ _město_ _nimo_ _no _ru _sk _tak_ _to_ _toho_ _tw _tym_ _v _wa _wo_ _wó _wě _ze_ _zn _ć _či _ł \
      _ži aby ado afi ajw ali alo ame amj amo anc ant apa ar_ aro aso ass ata ate atk atn ato atu aty awa awi awt aza \
      aše ažn b_ bab be bib bje bla bow bsa bst bud by_ byl che chi cn cna cu dal dij dk dla dle dne dni dnj dok ds du \
      dw dł dło dźa ech ei eja ejs ekt eln emu en_ ena eni eny eo er_ erj ern est etr ewj eće eži fa fe for fr fra gij \
      go ha_ hdy hi_ hor hos ia ibl ica ici icy ig ih iji iju ili imo in_ ind inj ir isa ism ite iti ito ić_ iča iž_ \
      jaz jeh jek jes jew jeć jež jic jk jn js jw kac kal kaž kni knj kos kup kón law lek ler lež lik lio lne lny lom \
      lon ls ltu maj mak mat mb men met mon mor mos mow msk my móc měr nac nad nat neh nik nju nom nte nč něk obn och \
      od_ odn odo ogr oje ole ome omn omo on_ oni onj ono ons opi ora orm orn osp ote otk oto owo owu owě ozp oć oč \
      ped pje pl pok pol pom por pos poł prě pó pł rac raf ram rg rma rne rom rop rsi rt ru_ run ry_ rěn sa_ sac sah \
      sam sch sis sow sr ssy stl sum syd syr sys sće sći słu tac tak tek tik tka tko tne tny toh tol tor trj try ts \
      tuj tup tyc tša udź ulk ult ume ur_ ura uro uru uta ute uz uzn waž wer win wok won wor wos wt wu_ wuc wuz wój \
      wšě ylo ymi yn yst yt ył yž yž_ zar zas zb zdź ze_ zem zh zi zj zow zp zu zuj zy óc ócn ód ój ól ón_ ónč ćen ći_ \
      ćow čan čen či_ čn čo ěc ěch ědo ěko ěms ěš ł_ ła_ ło_ łož łuž š_ šk št šu šće šćo źa źěł žk žo | _ad _ak _an \
      _aw _bo _br _buchu_ _ce _ci _dokelž_ _fa _fr _gr _he _hišće_ _hl _hł _i_ _institut_ _jeho_ _jenož_ _ji _jich_ \
      _km _kotraž_ _kotryž_ _lo _lěta_ _lěće_ _njeje_ _něhdźe_ _or _pe _pod_ _pó _pł _ra _rj _rěč_ _rěči_ _rěčow_ _sl \
      _sm _sr _stolica_ _sć _ti _tu_ _tute_ _tutón_ _tř _ur _vi _wjace_ _wjele_ _woda_ _zb _zd _zh _zj _zm _zwjetša_ \
      _łu _št _ža abi abl aca aco ahu ai aji ajk ajo aks al_ ala api apo arc ari arn art as_ asa asn at_ au awo az_ \
      azk azo azu azy aće ało ań ańk ba_ bar bań bi_ bio bol brj buc byd byw běc běh běr cen cor cu_ cył dan dar daw \
      del doł dra dst du_ dyn dyš dó ea eba ece ed_ ede eds edy ef egi eku el_ ela eli elo elž ema emb emj emp enc end \
      epo epr erc ero es_ esł et_ eto eur eć_ eń_ eše fer fij fy gan gen geo gio gis gu had ham hdź he_ his hiš hla hn \
      hro huj hł ial ic_ ice ide ie ii ik_ ilo ima imi ini int iog iol iot ipe is_ isć itl iu iwe iwo iwy izn izo ił \
      iše iši ižo jat jeb jem jeń ješ jom jst jwj kam kan kap kar kat kel ker kil kip kis kle kli km kom kor kro kru \
      kró ksc ksi kto kł kła lad lej lem les lic liw lič lnj lsk lu_ lud lěd lěć lš lž lž_ mac mad mal mar mej mil mm \
      mno moc mp my_ nal nap nco ndi ndo ndź net ng nih nij niz no_ not nož nti ntn ntr nči něh obj ody of ojo oke ola \
      omj one ony opj org oro ory otp otw ozd oča ołh oło oš ož_ oži ožč pan par pin pn poc poz poč pož pre puš py pě \
      rab rad raž rbi rd re_ reg rej rga ri_ rij rit rič rni rnj rod roj rot rus ryc ryž rěk rš san sew sko sle slě \
      smo smě snj spe spi srj stn swó swě sy_ sym sćě tać tiw tki tos tot tp tpo tru tst tt tty tys tó tón tři ua uhe \
      uhi um_ uni upi upo us_ ust ut_ uty utó uw uć uša ušć vi waj waš weh wej wid wis wiz wki wni wnj wop ws wto wup \
      wus wuw wym wz wza wět x yn_ yp ysa yso yw ywa yć yš yši zam zaw zbě zje zk změ zpu zy_ ór ót óžn ću ćě čer čit \
      čk čow ědn ěhd ěj ěle ěni ěra ěrj ěta ěto ěts ětt ěć ěće ěč_ ěče ěči ěčn ěčo ěła ład łać łh łho łk łuš ń_ ńk řes \
      řeć řij řis ši_ šin šo šća šěr źa_ źel žd že_ žeš ži_ žne žno žo_ žč | _am _at _aš _aššur_ _biblioteki_ _bj _by_ \
      _běchu_ _co _dn _druhe_ _druhich_ _dó _el _ep _et _fe _hižo_ _hlej_ _hr _hu _id _ii _instituta_ _jedyn_ _jeli_ \
      _ke _kilometrow_ _kiž_ _knihi_ _kraja_ _kć _leži_ _lět_ _lěttysaca_ _maja_ _mezopotamiska_ _mezopotamiskej_ \
      _mezopotamiskeje_ _mn _mu _mócnarstwo_ _móže_ _móžeš_ _města_ _nad_ _najprjedy_ _najwjetše_ _nastawki_ _nic_ \
      _njejsu_ _pismo_ _potom_ _prěni_ _prěnje_ _před_ _rostliny_ _ró _rěče_ _sc _serbskeje_ _serbski_ _stat_ _statow_ \
      _strony_ _swoje_ _słowo_ _tam_ _tuta_ _un _wobraz_ _wobrazy_ _wobsahuje_ _wody_ _wona_ _wy _wón_ _wšě_ _zaso_ \
      _će _čas_ _časa_ _času_ _šp ack acy adr ae ag aho ahr akt aku alš amm amn ams and ank anu arš asu awn aći ał_ \
      aš_ bac bam baz bc bch ber bk bne bro bur bł cel cem ces cis ck co_ com cow dat dać dec der dia don dop dos dro \
      dwa dyr dźb eji eko eme enk enu eog ere erw esp esu eta ete eti ewo ewz ezy eći eł eło eš_ eže ežk fin fis fu g_ \
      har hel hem hic hiž hle hot hra hus hy hó hło ia_ ida if ihi ii_ ijo iku ikł ine isn iso isu isł ium iwi iwj iwn \
      izm iče jas jb jep jim jny joh jsu jt juh juž jó kad kaj kc kem ken kiž kla koł kt_ kw kóž kć kće lac lan lar \
      las led let lg lij liz lki lko lni man mbr med min mne mol mpl mur měj měš nab nah nan naw naš nca ncy nf nin \
      niw niž nor noć nta nuj oa oba obc obo obu oce ode oe ofy oha oi oji ojt omi oo ops ore ors ose osk otu otř owi \
      oze ozi ozn ozš oće p_ pak pal pk pla prj ps psk pt puć pyt pła rba rel ren rep rez ric rin rka rob rok rt_ ruj \
      rum ruž rw rót rěd sak sar sel sij sit skó sni sob sok son sop sty sub syl tal th tin tm tnj tri twi tše ubs udo \
      udy uho uhu ujo uko una und unj upn ury uso uwi užn wad wal wał wc wko wny wol wom wow woz wr wsk wuj wuk wum \
      wut wys wón wše x_ yk yle yln ymb yrb yta yć_ zac zak zać zał zko zno zr zš ódn ójn ós ótk óz óžd ća_ ćah ćež \
      ćiw ćiš ću_ če_ ědk ěka ěro ět_ ły łó ńko řew řeł řik šic šn šp šte źb źeń źi_ źiš žac žic žin žić žka žče | \
      _ablawt_ _ablawtowych_ _assur_ _assyriska_ _assyričenjo_ _babylon_ _biologija_ _brjoha_ _budyšinje_ _budźe_ \
      _bóle_ _běhu_ _cirka_ _commons_ _da_ _dale_ _dalše_ _dataje_ _december_ _diskusija_ _dla_ _dobje_ _doby_ _dołho_ \
      _dołhosć_ _druhdy_ _dwaj_ _dypk_ _dyrbi_ _dźeń_ _dźěła_ _eksistuja_ _eksistuje_ _esperanto_ _europje_ _formje_ \
      _formy_ _geografisce_ _hammurabi_ _hdyž_ _hesło_ _hodźa_ _hodźi_ _hospodarstwo_ _hłownje_ _ii_ _iii_ _jakub_ \
      _jara_ _jeje_ _kak_ _kategorija_ _kislik_ _klinowe_ _km_ _knjejstwa_ _knježerstwa_ _kotrejž_ _kotrychž_ _kotřiž_ \
      _kraj_ _kral_ _krala_ _kralow_ _kónčiny_ _kóžde_ _kćenja_ _lisćina_ _lisćinu_ _literatury_ _ludźi_ _lěto_ \
      _lětstotka_ _lětstotku_ _milionow_ _mj_ _mjenje_ _mjeztym_ _mjezy_ _mochi_ _mocy_ _morja_ _móc_ _mócnarstwa_ \
      _móžachu_ _móžeja_ _móžno_ _měnja_ _namakaš_ _nastawka_ _nastawkow_ _nastać_ _nimale_ _někotre_ _někotrych_ \
      _někotři_ _němsce_ _němskej_ _němskeje_ _nětko_ _pak_ _pikselow_ _pokaza_ _pokazuja_ _pokazuje_ _pola_ \
      _potajkim_ _pozdźišo_ _prawa_ _projekt_ _přeco_ _předewšěm_ _předłohu_ _přestrjeń_ _přećiwo_ _přikład_ _raz_ \
      _rozeznawa_ _rěka_ _schodźenk_ _serbska_ _serbskeho_ _serbskim_ _stata_ _stronje_ _sumeričanow_ _swojich_ \
      _swoju_ _sydło_ _systematika_ _słowa_ _słuša_ _tohodla_ _tutej_ _tutu_ _tutych_ _tutym_ _tych_ _tři_ _ur_ \
      _vitis_ _wažne_ _werb_ _wikimedia_ _wikipedija_ _wikipedije_ _wikisłownik_ _wikowanje_ _wjacore_ _wobsteji_ \
      _wobydlerjow_ _wodowe_ _wodźe_ _wokoło_ _wone_ _wono_ _wotpowědne_ _wuchodźe_ _wulke_ _wulki_ _wulku_ _wuznamne_ \
      _wužiwa_ _wužiwachu_ _wužiwaja_ _wužiwanje_ _wužiwar_ _wužiwarjo_ _wědomostnych_ _wšak_ _wšelake_ _wšěch_ \
      _zapřijeće_ _załoži_ _zdźěla_ _zemi_ _zemje_ _ćišinski_ _často_ _čimž_ _łužicy_ _štyri_ _žane_ | _africe_ \
      _akkada_ _al_ _algow_ _aramejčanow_ _assyriskeje_ _atom_ _awtomatisce_ _babylonskej_ _backen_ _bart_ _bazuje_ \
      _bibliografije_ _bibliografiju_ _biblioteka_ _bjez_ _blisko_ _budyšin_ _buštej_ _centrum_ _che_ _cyle_ _cyłym_ \
      _decembra_ _delnjeho_ _disponujomnosć_ _dnja_ _doniž_ _dr_ _druhi_ _druhim_ _družinow_ _dwěmaj_ _dźensa_ _dźěło_ \
      _ekscelentny_ _ernesto_ _et_ _frankfurt_ _grjeksce_ _guevara_ _historikarjo_ _historisce_ _historiske_ _hornjej_ \
      _husto_ _indiskeje_ _interneće_ _januara_ _jasnje_ _juhu_ _jón_ _kajkosć_ _kapitlu_ _km²_ _konferenca_ _kruta_ \
      _krótko_ _kulturu_ _kultury_ _kónčina_ _literaturu_ _london_ _lud_ _lěttysacu_ _lětu_ _małych_ _mio_ \
      _mjenowachu_ _mjenowany_ _mjenowanych_ _mnichow_ _molekul_ _morjo_ _móža_ _móžnosć_ _měnjenju_ _měć_ _naby_ \
      _nadawki_ _najwjetši_ _namaka_ _namakane_ _namjet_ _naruna_ _nastawk_ _njesłuša_ _nuhel_ _němčinje_ _padnje_ \
      _persiskeho_ _pisachu_ _pisać_ _pisma_ _podobnje_ _pomjenowanje_ _pomocu_ _porjad_ _posledni_ _powjerch_ \
      _poćahi_ |  |  |  |  |
      """
    ),
    (
      "hu", 21,
      """
      a e | k l n s t | g i m o r z á é | _a a_ b d sz t_ v y | _a_ _e _k _m el en et h i_ k_ n_ s_ ö | _az _h _s _sz \
      _t ak al an at az c e_ eg ek er f gy j l_ le me p ta te tt u z_ ze és ó ő | _az_ _b _el _f _i _n _v _é an_ ar \
      az_ be ek_ em en_ es ez g_ gy_ in is ke ko kö la ll lt mi na ne nt ny ol on or os ra re rt se sze to tt_ tá té \
      ve y_ zt ál án ár ás én í ü | _c _eg _ho _is _j _kö _l _me _mi _ne _p _r _á _és _és_ ad ag ak_ am as ba ban bb \
      ben cs de egy em_ et_ ett fe ga ha he ho ik il is_ ka ki ké li ly lá lé m_ ma meg má nd ni nt_ og ok ot oz r_ ri \
      ro sa so szt sá sé ti tó va vá ye za zer zo zá ág át ég él ér és_ ét ít ó_ ú ül ő_ | _al _be _cs _d _fe _fo _g \
      _ha _hogy_ _is_ _ke _ki _ko _ké _le _ma _nem_ _o _ta _te agy ai al_ ap at_ b_ ci da di do ed el_ ele ell ely ere \
      esz eze fel fo ge gya hat hog ig ik_ int it ja je já kor köz len let lm lt_ lő mel min mo mé nak nek nem ni_ nk \
      ogy ok_ om ott pe po ra_ re_ rm rs rt_ rá si ss st szá ság ség ta_ tal ter tet ti_ tás tés tö tő ul ut vi vé ya \
      zet zi zé áb ák áll án_ ány át_ ék ény ép ét_ év ör öz ű | _ak _am _ez _je _ka _má _na _re _tö _u _va _ve _vi \
      _vá _ál _ér _év _ú ab ai_ aj ala ame asz ato atá av bb_ bi csa d_ dá dé eg_ eh ei eke elm elő end ent er_ eri \
      es_ ese ete eté ető ev for gi go gye gá gé het hi há ia id ill ind isz iz iá ió ja_ jel kat ked kel ker ki_ kk \
      ká lam lat ld leg lk lla lle ln lo lta lás lés ló mag mb mu mán nn nte ny_ nye ná né nö olt on_ orm os_ osz pa \
      rb rd ren rin rmá ros rv ré ró si_ sok ssz st_ sz_ sza szo tat te_ tel tk tl tot ts tu tár tör un us val vet vez \
      vo vál yi yo zt_ zó zö ák_ ált ám ár_ áro ás_ ásá áz ég_ ért ése ész ésé ól ól_ ök ön öt öv ők ől | _de _egy_ \
      _em _es _fi _gy _he _hi _id _in _kü _lá _meg_ _mo _mu _mé _ny _né _or _pa _pe _po _pé _s_ _se _szerint_ _tu _tá \
      _ut _vo _vé _z _él _í _ö _új _ü aki alk alá ami ara art asá ata att ató ava azo azt ber bo bá ció dig dol dt dás \
      dés dó dő eb ehe ej eln els elt elé emb eme ene enn ep ert erv erü est eti ez_ ezé fi fog fő gat gaz gi_ gyi hel \
      hoz ig_ ir it_ iv ió_ kal kb ket kez kn kos koz kr kt ku kén kép két kü kül lak lap lg lh lj lli llá ls lv ly_ \
      lye lát lék lí lít ló_ mbe men mer mi_ mil mon már még mén mű nag nap nc nde ng nis no ns nté nyi nz nál nök od \
      oka oly ond ont or_ oro ors ot_ ov p_ par pi pr pá pé res rg ri_ rl rn rr rsz rté rve rz rés rü rül rő sa_ sak \
      se_ sek sem sen sk szi szé sí sít ső tak tan tar tek ten tes th tik tj tn tr tsé tta tte tv ták tán ték tó_ töb \
      ud ug uk unk v_ vel ves vis vol vár yan yar yi_ yt zal zat zd zel zem zen zl zn zon zot zs zta zte ztá zág zám \
      zás záz zí zü ző ába ác ág_ áj ála ára ása áso áza éb ébe ége ék_ éle én_ éne ént éte éve ír ítá ób ók ós ót öb \
      öbb öl ös ött öve özö új úl üg ügy ül_ ől_ ős őt ű_ | _ad _an _ar _azt_ _ba _bi _bu _csak_ _cé _de_ _do _el_ _en \
      _er _ez_ _fő _ga _ha_ _há _hó _ig _il _já _jö _kell_ _ki_ _két_ _lé _magyar_ _mint_ _már_ _még_ _mű _ok _ol \
      _pedig_ _pr _pá _ré _sem_ _so _ti _to _ug _volt_ _ár _át _ös _ő abb ac adá adó ah ajd aka akk ako alm alo alé \
      ani ank ann apo ar_ arl ati au azd ba_ be_ bel biz bu bán bó ból bő ből ce cs_ cse cso cé das de_ del den dik dj \
      dn don ds dsz dta du dö ebb ec ede edi edé ege egf egé ei_ elj elk elv emz emé erb erm ess etl eve ezt ező fol \
      fé gal gb get gf gg gk gl gn gr gs gt gu gv gyo gál ha_ han ház hé hó ia_ ib ic ide ie iga ika im ini ip ise ist \
      iu iva iár j_ jd je_ jo jt ju ják ján jár ját jé jö jöv kap kar kba kbe ken kka kko kon kra kus kér kés kí kör \
      köv laj lal lan las lb leh lek lel lem les lf li_ lis liá lke lko ll_ llí lma lmi lnö lom lső lte lya lö lü lő_ \
      lőt ma_ mar mik mm mos mun mz más mú múl nb ncs ne_ nk_ nl nna nne nos nti nto nya nyo ob oc oga ola olg oli om_ \
      ony ori osa oss ová oz_ ozt ozá ozó ped pes pol pon pí pít ran rat rd_ rek rep rh rk rla rsa rte rto ru rvé rán \
      rás ról rö ről sal san sb sel sik sm sol sor su szl szí szó szü sát sét sü ső_ tb teg tem tha tja tle tm tok ton \
      tos tud tén tér tő_ tők ugy ul_ ult um ur us_ uta utá utó va_ van vas vat ve_ vek vil ván vég vén vő vő_ yb yek \
      yel yen yes yet ys yz yá yé zab zak zda zi_ zik zk zol zto zz zár zér zés zó_ zöt zül á_ ább áci ági ágo ály ámo \
      ána árd árs árt ási ást áv é_ éd égé éke éko él_ ély ém érd ére ési éz íg íto íté ív ód ói ój ók_ ón ór ök_ ölt \
      örv öss ú_ út ük üle ült ülé ün őd ői ők_ őr | _ah _aki_ _amely_ _au _azonban_ _bo _bá _egyik_ _első_ _eu _fel_ \
      _fé _hé _ir _ja _jo _ju _jó _kormány_ _kí _között_ _la _majd_ _milliárd_ _millió_ _mó _mú _nö _pi _ra _rá _si \
      _té _több_ _tő _után_ _van_ _által_ _ép _év_ _íg _így_ _ír _ó _ön _úg _úgy_ _új_ ada ado adt ag_ aga agá aho alb \
      ali all aló am_ ama amo ana anc and ane ang ant any aná ap_ ape ari aro arr ará as_ atj atk atn aut aza bba bbe \
      bbi bek bes bev bi_ bor br bs bud bé bí c_ ca ch ciá co csi cég cí cím dal dat dd dek dem des det dez di_ dot dr \
      dul dv dí dó_ dő_ ef ega egk egn egs egt ejé ekb ela elf elh eli elü emo enc eng eni enk ens eny enz ené epe err \
      ers erz eré erő esí esü etb etk etn eu evé ezd fa fej fen fon fr fél fö föl fő_ gad ge_ gel ges gh gj gna gok \
      gon gos goz gsz gym gys gyé gz gár gén gés h_ hal har has hez his hiv hiá hár hét hí iat idő if ike iku ila ily \
      ilá inc ine ipa ism iti itá ize izo izá iál jd_ jdo jes jl jog jén jó ka_ kad kai kam kc kci ke_ kes kh kia kin \
      kis kke kl kna kne kol kot ks kul kv kár köd köl köt lad lag lc ldá le_ lev lgo lgá lha lhe lik lit lió lja lje \
      lme lna lni lts ltá lu lyi lyo lyt lág lál lán lár lég lön maj mat maz met mia mis mok mut mze mél mér mét mí \
      mít mó mód műk műv na_ nba ndo nds ndt net nev nf nka nko nká nok nsz nta nu nyb nyt nél ném növ nő o_ obb okb \
      oko okr old oll oln olá omá ona onb ono oná op orb ord ort orv orá ost oza ozo ozz per pj por pp pro pt pu pv \
      pvi pár pél pén pü pül rad rak rba rbe rc rde rdé rel rem ret rgy rj rme rom ron ror roz rra rre rta rtá ráb rök \
      rű sai sba seb set ske sko sl sn son sr ssa ssá ssé sta ste szk szn szö sár sén sér sö sú sül tag tam tav tbe \
      til tis tit tiz tjá tke tko tla tne tol tor toz tra tsz tsá tti tts tté tve tál tám tét tí tób tók tól tú tü től \
      tős tű uda uk_ ula usz vag ven ver von váb vél vés vét vó w x ybe yer yez yik yil yk ym yn yos yr ysz yt_ yu yv \
      yze yü yű za_ zav zb ze_ zek zg zga zin zle zm zni zok zor zov zté zv zál zék zél zín zít ző_ ács ád ál_ áli áló \
      áno ári áró ász áto áva égi égv éh éld énz épe épv épí éri ést év_ így ím ín íte íz óbb ói_ ójá óna óp ós_ ósá \
      ót_ óta óz öd önt ört örö övő özl úg úgy új_ últ ük_ ülö üt üz őb őe őj őke őké őn őre ősz őtt őv őz űk űkö űv | \
      _akkor_ _alatt_ _amelynek_ _ami_ _annak_ _arra_ _azért_ _be_ _ben_ _bé _cég_ _cí _című_ _di _dö _e_ _eb _előtt_ \
      _ennek_ _es_ _európai_ _ezt_ _ezért_ _forint_ _fö _gazdasági_ _hanem_ _hiszen_ _három_ _hí _illetve_ _jövő_ _ku \
      _lehet_ _lesz_ _ma_ _mert_ _miatt_ _minden_ _miniszterelnök_ _mintegy_ _most_ _múlt_ _nagy_ _nemzetközi_ _olyan_ \
      _orosz_ _os _parlamenti_ _politikai_ _például_ _ro _rt _sa _szerb_ _százalékos_ _tavaly_ _tű _ugyan_ _vagy_ _w \
      _ze _zs _állami_ _át_ _én _óta_ _út _üg _ül ad_ ajt ajá aké akí ale alt aly anu apc api apj apí asl aso ass atl \
      azg bad bal bbs bet bl bsé bál cia csö cél dap dja dni dos dáu dön edd eit eje ejl eki ekk emm epü erű esk etv \
      eur ex ezn fer fra ga_ gba gek gfe gla got gra gve gyá gyü gyű gán gép gí gü hol hor hón iac idé igy iko iká ina \
      inf ing iná ire irá isk iss ite itk ium izt ián iós jav jut jáb jú kan kf kik kit kiv kod kom kre kát kít kív kó \
      kön la_ lda lej lez lfo ljá lka lké lmé los lsz lto lté ltó lva lvá lyb lyn lyz láb lép lét lül lők mad man mba \
      mes mit ml mol moz mp mr mt mű_ nat nci nd_ ndő nes nge nh nia nj nké nle nny ntő nul nv nys nyu nyz nyá nzé oci \
      odá ogl okt ol_ ons org orl osi osí ovó ozn pc pcs pel pen pia ppe rb_ red rga rha rhe rit rke rok rtó rző rál \
      róp rú sab sas seh sei sg sh sla sme sp sse stá sv sán tas tba the tkö tmá tna tni tov trá tul tvá táv téz tós \
      tőj ub um_ uró uá vi_ vit véd yak yei yh yne yob yoz yre yta yve yéb yüt zbe zde zh zoc zp zsé zzá zól ábo ága \
      ájá álá ám_ áma ámí ánt árg árh árm árá ásb áss áu ául áz_ éde élk éme ép_ épp érő íta ító óa óan óba ódo óg ója \
      óv öld önk öze özi ütt ően ői_ ője ősé őt_ ővá űl űs űz | _ahol_ _alapján_ _amikor_ _arról_ _bank_ _belül_ \
      _cseh_ _csupán_ _egyes_ _egyetlen_ _egyre_ _egyébként_ _együtt_ _egész_ _elején_ _ellen_ _ellenére_ _elmondta_ \
      _elmúlt_ _elnök_ _elnöke_ _ensz_ _este_ _ezer_ _ezzel_ _fidesz_ _fél_ _földrengés_ _hasonló_ _hat_ _hivatalos_ \
      _hvg_ _hét_ _héten_ _idén_ _ilyen_ _ismét_ _jános_ _jó_ _jövőre_ _kellene_ _kft_ _kormányfő_ _korábban_ \
      _koszovói_ _költségvetési_ _követően_ _közül_ _legalább_ _legnagyobb_ _lászló_ _megyei_ _mellett_ _mindig_ \
      _miután_ _mondta_ _más_ _másik_ _nagyon_ _nemzeti_ _nincs_ _négy_ _néhány_ _orbán_ _parlament_ _persze_ _rt_ \
      _sok_ _szemben_ _szerdán_ _szlovák_ _számára_ _százalékkal_ _sőt_ _teljes_ _tíz_ _török_ _ugyanis_ _utóbbi_ \
      _valamint_ _való_ _vezetője_ _viktor_ _viszont_ _állam_ _ám_ _én_ _éppen_ _évben_ _évek_ _évi_ | _abban_ _adott_ \
      _ahhoz_ _akik_ _akit_ _akár_ _albánok_ _alig_ _alá_ _amelyben_ _amerikai_ _amit_ _augusztus_ _azzal_ _azóta_ \
      _belső_ _bizottság_ _budapest_ _budapesti_ _bár_ _családi_ _csecsen_ _cégek_ _dollár_ _dubcek_ _ebben_ _ebből_ \
      _eddigi_ _egyelőre_ _egyesült_ _egykori_ _egyszer_ _elleni_ _ellenzék_ _ellenzéki_ _elsősorban_ _elé_ _elég_ \
      _elő_ _először_ _ember_ _emberek_ _erre_ _esetben_ _eu_ _ezek_ _ezelőtt_ _ezen_ _fejlesztési_ _ferenc_ _fontos_ \
      _fő_ _főváros_ _gazdaság_ _györgy_ _hamarosan_ _hatalom_ _hazai_ _helyett_ _helyi_ _helyzet_ _hivatkozva_ \
      _hiába_ _hogyan_ _horvát_ _hosszabb_ _hozzá_ _hó_ _idei_ _idején_ _idő_ _igazgatója_ _inkább_ _ipari_ _ismert_ \
      _istván_ _itt_ _javaslat_ _jegyzett_ _jelenleg_ _jelenlegi_ _jelentette_ _jelentés_ _jelentős_ _jogi_ \
      _kapcsolatban_ _kapott_ _katolikus_ _katonai_ _keleti_ _kellett_ _kereskedelmi_ _kerül_ _került_ _kevesebb_ \
      _kis_ _klub_ _korábbi_ _kovács_ _képviselő_ _képviselők_ _kérdés_ _készül_ _készült_ _költségvetés_ _következő_ \
      _közlekedési_ _közös_ _közötti_ _különösen_ _lapunknak_ _le_ _legfontosabb_ _legyen_ _lehetett_ _lehetővé_ \
      _lenne_ _lett_ _lri_ _lévő_ _maga_ _magas_ _magyarország_ _magyarországi_ _magyarországon_ _magát_ _megfelelő_ \
      _mi_ _miközben_ _mind_ _miniszter_ _mivel_ _mégis_ _míg_ _nagyobb_ _name_ _nato_ _nek_ _nemcsak_ _nélkül_ \
      _német_ _oktatási_ _ország_ _országgyűlés_ _országos_ _ott_ _párt_ _péter_ _rendszer_ _rtl_ _részt_ _saját_ \
      _semmi_ _sikerült_ _sor_ _spd_ _szakértők_ _szeptember_ _szerbek_ _szociáldemokraták_ _száma_ _száz_ _százaléka_ \
      _százalékát_ _szép_ _szóló_ _tagja_ _talán_ _tegnap_ _tehát_ _teljesen_ _terminál_ _terv_ _tervezett_ _testület_ \
      _teszi_ _tett_ _tette_ _titkára_ _tito_ _tovább_ _tudni_ _többek_ _történt_ _törvény_ _törvényt_ _túl_ _től_ \
      _ugyanakkor_ _ugyancsak_ _vannak_ _vezető_ _volna_ _voltak_ _vált_ _várható_ _várhatóan_ _végén_ _álló_ _élő_ \
      _értelmében_ _éve_ _éves_ _évvel_ _önkormányzat_ _összesen_ _öt_ _újabb_ _újra_ _úton_ _őket_ _őt_ | \
      _alkalommal_ _amelyek_ _amelyet_ _azaz_ _aztán_ |  |  |  |
      """
    ),
    (
      "fi", 21,
      """
      a e i n t | k l o s | a_ m n_ u ä | en h in is j r ta v | _k _s _t aa an en_ i_ it ll p se si st te tt y ä_ | _a \
      _e _j _m _o _p _v ai al an_ as d e_ el et ii in_ ist ja ka ki la le li ma mi ne oi on sa ss t_ ta_ ti to tu tä \
      va | _h _ja _ja_ _l _n aan ar at ee ei er es ia ie ik il ise ja_ jo ke ko ks ku lu me na ni nn nt ol on_ os ot \
      ri sa_ ssa sta sä ty tä_ un uo us ut uu vi än ää ö | _jo _ka _ko _ku _mi _ol _on _on_ _sa _se _si _ta _to _tu \
      _va _y aa_ ais ak all am ast au de een ek ell ett ha he ht iin ill im isi itt iv kk kse ksi kä la_ le_ lis lla \
      lle lt lä mis mu mä nen nk no ns o_ ok om pa pi ra ro s_ sen si_ ste su taa ten ti_ tta ttä ui uk ul vä yt äi \
      än_ | _ei _et _i _ke _ma _mu _pa _r _su _tä _vi aik ain aj at_ av ava den di eh eis em ess est et_ eu g hi hä \
      ia_ id ien ih ikk ine io ir iss ite itä je jä ka_ kaa kai kin lai li_ lli llä lm lo lä_ maa min mm na_ nu nä oh \
      ois oit oli op or ott pe po pu pä re rk rt ses sia sii sin sk so ssä sti stu stä sä_ tai tel tet tii toi ts tte \
      tti tää u_ uks un_ ur ust utt val vat ve vo vu yh ys yö äl äm är äs ät ään | _ai _al _ar _as _ei_ _el _en _että_ \
      _ha _he _hä _ju _jä _ki _kä _la _li _lu _me _my _ni _nä _pe _pi _po _pu _pä _ra _se_ _te _ti _u _vu _vä _yh aat \
      ah ai_ aja ala ali alu ama ami ans ant ap ark asi ass att aut b da do ea ei_ eli elä ene ens eri ev f hd hte hu \
      hän ide iel iit ij ika ime imi ina int ita its iva iä ju kan kka kui kun kuu ky laa lii lin lk lta man men mie \
      mo mp muk my ni_ nki nna nne nsa nta nti ny nä_ oa od oim oj ole oll oma omi oo ost ou ov per pp pää rj ru rv \
      saa se_ see sel set sis sit sto sy tam tar tav tee tei tie tk ttu tuk tul tus täm tö ua ud ue uh um uom ut_ uut \
      uv vaa vai vas voi vuo y_ yht yk yks yl yn yt_ yv yy äh äk ämä ät_ äv äy ää_ ön ös | _an _b _d _er _es _eu _hu \
      _hy _ih _kun_ _ky _lä _ne _no _oli_ _os _so _tai_ _ve _vo _yl aal ait aka aks alo alt ana ann ano ari art arv \
      ata ati c des dis dä ed ee_ eel ees eet eit eks ele elm elt elu emm enk enn ent ero eru es_ esi eur eva hal han \
      hin ho hy hyv ian iet iik ike ila ilm imm inn inu ion ip isk isu isä ito itu ity ivä iä_ jen joi jok jos jot kas \
      kau kel ker kes ki_ kii kir kki ko_ koi kom kon kos kä_ lan las lee len lev lit lj lma lmi lue lut lv ly mai mal \
      mas mat me_ mer mit mme muu myö män mää nan ne_ nee net ng nii nin nka nni nno nsi nsä nte ntä nut nyt oa_ oht \
      oi_ oin oja oka oks oni onn oon opi os_ osa osi ota ote ova pai pal pit ran ri_ rin ris rit rki rs rä sal san \
      sek sik sil sim sio ske sp sty suo suu sää taj tal tan teh ter tik til tin to_ tod ton tse tto tty tu_ tui tun \
      tuo tyi työ täv ua_ ude uin uis uka ull ulu unn uol uon uot up uro us_ uta ute utu uud uus va_ van var vie vii \
      vin vät yi ym ytt yvä yös äin äis äll äne ävä äyt äät | _aj _ed _eh _g _hi _hän_ _il _it _joka_ _jos_ _kuin_ _le \
      _lo _mo _mutta_ _myös_ _na _ny _nyt_ _oh _ole_ _op _ot _ov _ovat_ _py _re _sen_ _sitä_ _sy _sä _th _ty _uu _ä \
      aam aar aav ad ail aki akk alk alm amm ani ank apa ara as_ ate atk auk aup aus avi del det dot du dän ehd eht \
      eid eik eil ein eki ekt ema emi ena eni erk ert esk eta ete eto etu ety eut ey gi hde hdo he_ hei hel hen her hj \
      hm hta hti huo iaa ies iha ihi iim iiv ija iki ikl iko iks ikä ili ilt ima imu ini ink ino inä ioi ira irj isa \
      it_ ivi jal jan jat jes jon jou jär kal kar kat kee ken keu kev kie kil kis kit kke kko kl kla koh kok kol kor \
      kt kti kul kus kys käy kö lei lem les lia lij lka llu lti ltä lun luo lus läh läi lö ma_ mak mar met mik mma mmi \
      mmä mon mui mus mut mä_ nai nel nh nis nit nl noi nom nos nto nv näi ode odi ohj oid oik oil oje ome one onk ont \
      opa opp ori oro osk oss otu oul paa pan par pin pis por ppi pr puh pun puo py päi raa rei rek rh rja rje rjo rkk \
      rm ron roo rot rr rsi rti rto run rus rvi ry sai sam sei sem sie siä ska sku soi ssi sv tak tas tau tek th the \
      tia tio tis tka tki toa tok tom tot tua tum tur tut tuu ty_ tys tyy tän uee uit ule uli ulk ulo umi una unt uod \
      uok uor ura uri usi uss uu_ uul uun uur uva vel ver vir vis vit vä_ väl vän w yd yhd yis yli yp yst yä yä_ yön \
      äiv äli änn änä äri ärj äse äss äst ätt äär ö_ öi ök ön_ ös_ öt | _au _av _br _c _di _eivät_ _en_ _ennen_ _ety_ \
      _euroopan_ _f _he_ _ho _hänen_ _in _is _itse_ _jossa_ _kaikki_ _kanssa_ _lö _mikä_ _miten_ _mukaan_ _mä _n_ \
      _niin_ _nu _oi _olisi_ _olla_ _ollut_ _om _pr _ri _ro _ru _sekä_ _siitä_ _sillä_ _sitten_ _suomen_ _tämän_ _us \
      _vaikka_ _vain_ _voi_ _vuoden_ _vuonna_ _yk _ym _ää aad aaj aak aas ae aha ahd aht aid aih aiv aji ake ako aku \
      ale alj alv ame ane anh anu are arj arp asa ase ask asv ato ats atu avu bi br d_ da_ din dir dol dy dä_ ea_ ede \
      eg ehi eiv ekä elk elv ely emp ep era ere err ers erä eti ets etä evä eä fi g_ ga ge gin gl haa har hdi hem het \
      hit hje hk hl hmi hoi htu hty htä iak ias ida idä ied ier ihe ihm iir iis ijo iku ile ilj ilu imo ing ins io_ \
      iop iot ire iro is_ iso iti iu ivo iö jaa jas jel ji jo_ joh jul jun jä_ jäl jäs jää kak kea keh kei kem ket kia \
      kim kiv kku kot kr ku_ kuo kut kuv kyl käs kää lak lap lau lek lel lik lim lio liv ljo lke lki lko lmä loi lok \
      lop los lou lp ls lua luk luv läm lää löy m_ mah mei mel mes mi_ mia mil mio mpi mäi naa nal nas nat nau nd nei \
      nem nes neu ngi nha nid nim nj nko nnu nnä nnö non nou np nss ntt ntu nty nva näk näy nö odo of ohd oiv oko oku \
      ola olm olu ona ons oop ope opu oso ot_ oti otk ous pah pel pie pim poi pol ppa pro pul puu pys r_ ra_ rak ras \
      rat rd ria rik ril rka rke rko rma rn roa roj rom ros rp rra rta rte rve rvo seu sh sij ski sko sl sm sop spa \
      suk sva syn säk sö tap te_ teu tim tiv toj tol too tor tos tr tsi tsä tuv tyk tyn tyä täi tär täs täy tös uha \
      uhe uht ui_ uj uke ukk uku ult uma uni unk unu uos upa upu uru use usk usp uti utk uto uuk uvu vak via vos vuu \
      väh väi vää yde yle yll ymm yn_ ynt yr ys_ ysy yty ytä yvi yy_ yöt äd ähe äht ähä äit äki äks älk ämi ämp äni \
      änt ärk ärä äsi ätö ävi ääd ääk ääs öks önt öss öy | _aa _aika_ _aina_ _ajan_ _am _artikla_ _da _de _do _eli_ \
      _ep _erityisesti_ _esimerkiksi_ _et_ _ey _ey_ _fi _gr _huomioon_ _hyvin_ _ihan_ _jo_ _jonka_ _joten_ _jotka_ \
      _jälkeen_ _kaksi_ _koko_ _komission_ _kr _kuitenkin_ _kyllä_ _lisäksi_ _mies_ _minä_ _mitä_ _mitään_ _ne_ \
      _niiden_ _niitä_ _od _olen_ _onko_ _paljon_ _pitää_ _päivänä_ _ry _saa_ _sai_ _sanoi_ _simonides_ _st _theron_ \
      _todistuksia_ _toisen_ _tulee_ _tuli_ _turun_ _tämä_ _tässä_ _ul _un _vielä_ _viime_ _yliopiston_ _yr aai ada \
      adi ag ahv aim air amu api app apu ard arh arm aro ars aso asu aud auh aul avo ay ba be bl daa dan dat don dus \
      eal edo edu ehe ehk ej eja eke eko elo elp els emä eno enp env enä eo epä erv ese esä etk euv evi evo ey_ eyd fe \
      fo gia gle gr hai hda hdä hee hie hil hja hla hn hv hyp ial ic ieh iem ig ii_ iid iih iil ilo ilö inl ioo ios \
      ipp ipu iri irk irt isö itk ive jak jol juh juo juu jän k_ kah kam kap kav keä kij kik kkä kn koa koo kou ksa \
      kum kym kär kö_ köi l_ lam lat leh let lie lih lil lja lje lku llo lly lme log lon lot lsi lu_ lui luu lve lvi \
      lvo lyt mek miv moi mpa mpp mpä mys mär mät nga nho nio nkk nku nkä nla nlä nm noa nok nol nop not nsk ntö nua \
      nul nun nuo nus näh nää ob oe og ohe oih oki okk olo omm omu ong oo_ ora orm ose oto oud ouk out ove ovi ow pa_ \
      pak pas pat pea pee pen pet pii pil pos ppu ps pt pui pär ral rea ree ren res rg rha rii rl rla rna roi rpe ruo \
      ruu rva ryh sak sas sat shi siv sj sla sor sov spo sr sso stö su_ suh sun sym syv syy säl sän tae tat tea tey \
      tiö tko tku tkä tso ttö tuj tyj tym tyt tyv täj täl tök uei uhl uhu uja uje uki uko ula ume une usa usl usu uvi \
      uvo v_ vah ven vey vil vio von vun vy väs wi ydä ye yhm yi_ yj ymi ymp ymy yne yny yri yse yss yte yyd yyn yyt z \
      äe äil äj äjä äku äkö ält äns äny äte äty ätä ääl öis öj öl öyt | _a_ _aikaa_ _aikaan_ _alle_ _antaa_ _artiklan_ \
      _arvoisa_ _asiakas_ _ba _be _bl _direktiivin_ _eg _ehkä_ _eikä_ _enemmän_ _ettei_ _eu_ _heidän_ _hyvä_ _hänelle_ \
      _ilman_ _joita_ _joku_ _jota_ _jotain_ _jotta_ _julkaistiin_ _juuri_ _kaupunki_ _kertoi_ _kiinankaali_ _koska_ \
      _kuolee_ _lisää_ _maiden_ _me_ _mieltä_ _minua_ _minun_ _mä_ _neuvoston_ _näin_ _olevan_ _olivat_ _osa_ _osalta_ \
      _ottaa_ _perusteella_ _pitäisi_ _pois_ _saada_ _samalla_ _siihen_ _siis_ _taas_ _tehdä_ _the_ _todistusten_ _tw \
      _tätä_ _vaan_ _varten_ _vastaan_ _versio_ _viranomaisen_ _voidaan_ _voisi_ _voitti_ _vuoksi_ _vuotta_ _vähän_ _w \
      _yhteisön_ _yhtä_ _yksi_ _yli_ _ys aap ac af aju amo and ang anj anl ao arl arr aun bo ca ce ch ck co dek dit \
      dos dui dun eam eas edi edä egy ekn ela eng er_ eu_ eud eus eys for ft gel go gy gyp h_ ha_ hak hau hdy hev hkä \
      hto hvi idi ido ijä ikö ilp ily imä inh inv isy ivu iy jai jet jäi jät kno koj kre kuk käi lar ld lip lkä lmo \
      lpa lum lup lyk mii muo myy mäl mäs nak nek ng_ nge ngl nia nil noo npi nön obi ogi oha ohi oke olt ork ort oru \
      ots oy pau pei pi_ pia pid poh pot ppo pti pur pö rah rai raj ret rhe rie riä rmi rät rää rö sav sof son sse ssu \
      str sui syö säh säi sät sön tah tem tes tob tou tra tri tsa tuh tw tät töj tön uan uda udi ue_ uen uet uil ung \
      uov ure vei vet vi_ väk yje yky yo ypa äde ädä ähi äke äkä ämm ääm öh öm önn öst | _aiemmin_ _aikana_ _aivan_ \
      _alueella_ _alueellisen_ _alueen_ _arkiromantiikkaa_ _artiklassa_ _asia_ _asiassa_ _asteen_ _direktiivissä_ _do_ \
      _edes_ _eläinlääkintäalaa_ _eläinten_ _ensimmäinen_ _ensin_ _enää_ _eri_ _erittäin_ _erityisen_ _euroa_ \
      _helsingin_ _henkilö_ _hieman_ _hänet_ _joista_ _jolla_ _jonkin_ _jopa_ _joskus_ _joulukuuta_ _juna_ _junan_ \
      _jäi_ _jäsen_ _jäsenvaltioiden_ _jäsenvaltioille_ _kaiken_ _kaikille_ _kaikkea_ _kaupungin_ _kautta_ _kertoo_ \
      _kieltä_ _kolmansien_ _komissio_ _koskevien_ _koulutuksen_ _kovin_ _kuinka_ _kuitenkaan_ _kuten_ _kyseessä_ \
      _kysymys_ _lapin_ _liian_ _liitteessä_ _lopulta_ _luvun_ _lähes_ _löytyy_ _maan_ _makkara_ _maksaa_ _meidän_ \
      _miehen_ _mielestä_ _mielestäni_ _miksi_ _mm_ _muita_ _mukaisesti_ _muuta_ _myöhemmin_ _nainen_ _noin_ \
      _nopeasti_ _odottaa_ _olemme_ _oleva_ _olin_ _oluen_ _oppilaitosten_ _oulun_ _parlamentin_ _perunatärkkelyksen_ \
      _perustamissopimuksen_ _professori_ _puhemies_ _puolan_ _puolesta_ _päätös_ _ranska_ _saakka_ _sana_ _sanoa_ \
      _sanoo_ _seksiä_ _siellä_ _siinä_ _siksi_ _sinne_ _suomeen_ _suomessa_ _suurin_ _säännöt_ _te_ _tehty_ \
      _tienshinhan_ _tietää_ _todistuksen_ _toinen_ _tosin_ _turnauksen_ _twitterin_ _tähän_ _tällä_ _tänään_ _tästä_ \
      _täällä_ _unionin_ _usein_ _uuden_ _vai_ _varsinkin_ _version_ _viimeksi_ _viranomaisten_ _vuodesta_ _välillä_ \
      _yhteydessä_ _yhtään_ _yhä_ _yleensä_ _ääntä_ | _ainakin_ _alan_ _alankomaat_ _alue_ _alueet_ _anna_ _annettu_ \
      _arkiromantiikka_ _asiaa_ _asiasta_ _avulla_ _brysselissä_ _egypti_ _granlund_ _helppo_ _hevosten_ _huolimatta_ \
      _häntä_ _iglesiaksen_ _ihmisen_ _joiden_ _joissa_ _jolloin_ _kaikkein_ _katsoo_ _kaupassa_ _kerran_ _kertoa_ \
      _kesäkuuta_ _kiinan_ _kivelä_ _know_ _kohdan_ _kohti_ _lainsäädännön_ _lainsäädännössä_ _lausunnon_ _liitto_ \
      _lisätään_ _löytynyt_ _makkaran_ _melko_ _mennessä_ _metsä_ _mieli_ _minulla_ _muutaman_ _niille_ _nimellä_ \
      _nousi_ _näitä_ _ohella_ _ohi_ _ominaisuuksia_ _osasto_ _paikan_ _paistettu_ _poroja_ _porot_ _päätti_ \
      _päätöksellä_ _päätöksen_ _rekisteröityjen_ _saanut_ _samoin_ _sijaan_ _sijalle_ _sinä_ _suhteen_ _suomi_ \
      _tahansa_ _takaisin_ _tarkoitus_ _tarpeelliset_ _tarvitaan_ _tehnyt_ _tehtyä_ _tietoa_ _tilastotietojen_ \
      _todennäköisesti_ _toimenpiteet_ _toimi_ _toimistobiosfäärin_ _toimivaltaisen_ _toteutettava_ _tänä_ _upm_ \
      _uusia_ _vaaleissa_ _vakavasti_ _vanhus_ _vähintään_ _yhteinen_ _yhteistyö_ _you_ |  |  |  |
      """
    ),
    (
      "et", 21,
      """
      a e i s | k l t | a_ d m n o u | _k _s e_ g i_ r s_ t_ v | _e _m _o _t _v as d_ el h in is j le ma p se si st ta \
      te ä | _a _j _n _p ad al at b da ee ei em es et ga id ik ja ka ks ku l_ li ll mi n_ ne ol on st_ us va õ | _i \
      _ja _ja_ _ka _ku _l _ma _mi _ol _on _on_ _se _te aa ad_ ag ak am an ar b_ da_ ea ed eg en est et_ ga_ gi he ii \
      il im is_ ise it ja_ ju ke ki ko ks_ la le_ lt ma_ me na nd ni ole on_ oo ra sa sel su tu u_ ud ul ut õi ü | _ei \
      _ei_ _et _et_ _h _ke _ko _me _pa _r _sa _si _ta _va _võ _ü ab ah ai aks as_ ast au av de di ed_ ei_ ek eks el_ \
      ell ema er es_ ge gi_ ha id_ ida ig ine ist k_ ka_ kui lle lt_ lu min mis mu ne_ ng nn nu pa pe pi re ri se_ sii \
      ta_ te_ tee ti ud_ ui us_ uu vi võ või | _ar _au _d _is _ju _ka_ _ki _kui_ _mu _mõ _na _ni _pe _po _see_ _siis_ \
      _su _tu _vä ab_ ada aga aj aja al_ ali ama ata ate ava c du ee_ eem ees ega eh ele end ev f gu hi ht iis ime in_ \
      ing inu ir irj kir kk ld les li_ lik lis lj m_ mat me_ mõ na_ nda nna nud oli om ool or os pea po rj rv saa sed \
      see si_ sin sk ss sta ste ti_ to ts tt tus uh ui_ uk un ur use ust uta vad val ve vä äi är ö ül | _ag _aga_ _al \
      _ee _en _g _he _in _jä _kä _kõ _kü _la _li _lä _ma_ _ne _om _os _pi _ra _tä _u _ve _vi _või_ _õ _üh _ül aas agi \
      aha ain ale alt an_ and ann arv asi ass at_ atu aut ba das de_ di_ eal eda eeg eel ege egi eid eld eli elt em_ \
      en_ eta eva g_ gel gu_ h_ ha_ hu ia ib ib_ ide iga ii_ ik_ ika ikk iks iku ima ina ind ini isi isk ita iv ju_ \
      jut jä kas ke_ kee kes ki_ kka kl kon koo ksi kul kus kä kõ kü las lek lem lin ll_ lla lli lm lo lä mak mal mas \
      mee mid ndi ngi ni_ nii nim no nä o_ od oh oma ot pu pä r_ rd rju ro ru sa_ sam ses sid sik so ssi sti stu tad \
      tah tam teg tei tel tes tl tte tud tul tä ub ug uid ul_ ule ult um uto v_ vas x y z äg äh ähe äl ää õi_ õr õt üh \
      | _ai _an _as _b _c _d_ _eest_ _el _er _f _ga _ha _ho _ig _ise_ _ju_ _kas_ _kes_ _kl _küll_ _lo _lu _mis_ _nii_ \
      _nä _ole_ _oleks_ _oli_ _oma_ _pole_ _pä _ro _sa_ _seda_ _selle_ _so _sõ _teema_ _to _veel_ _ä aad aam aat ade \
      ae ah_ ahe aid ais ala alj all ami ana ane are ase asu ati aus bi dag des ds ea_ ead eb eb_ eed eil eis emi ene \
      er_ era eri ese ete ett gas ge_ gem gus hak he_ hea his hk ho hul idu ih iin il_ ile ili ill ilm inn ip it_ ite \
      itu jan kaa kal kat kla koh kor ksa kse ku_ kõi kül la_ lda ldi len lg lid lja lju lus läh maa mad mes mil mm ms \
      mul mus mä mõt nag nai nd_ nde nin nni nt nu_ og ok oll oni onn op ost ots ov pal par pol poo pp pr pär ra_ rah \
      ras rg ri_ ris rja rk rm rr rra rs rve sko sm sse sus suu sõ tas tat tav tea tem ter tle tr tse tsi ub_ ude ugi \
      uks ull ure usa uur uv van vee vii vo väg väl võr w y_ z_ äe äga älj än ära õig õik õn õp öö ühi ük üle üll üs \
      üü | _aa _auto_ _de _eh _ehk_ _es _hea_ _hi _hu _ik _ikka_ _il _jo _k_ _keegi_ _kr _kuidas_ _le _mees_ _meil_ \
      _mida_ _midagi_ _mina_ _mingi_ _minu_ _mitte_ _mul_ _mä _nagu_ _need_ _ning_ _no _nõ _olen_ _olla_ _ot _palju_ \
      _pr _pu _põ _re _ri _ru _rä _saab_ _sellest_ _selline_ _siin_ _st _ta_ _tegelikult_ _tr _uu _vo _väga_ _võib_ \
      _är _ära_ _õp _ük aab aal aar aeg agu akk aku ald alu am_ ame ani ant anu ao ap ara ari aso ats av_ be c_ ca dal \
      dav ded del dis dse dus eab eak edi eer eet ehe ehk ein elu eme ena enn eo ep ere esi esk ess etu evi fe git hel \
      hen hj hk_ hke hts htu ia_ ic idi ie ige igi igu iht iit ike imu io iti itt iva jah jal jas je jo juh jus jär \
      jää kad kah kan kel kem kin kku kog kr ksu kt kun kur kut kuu käi laa lat led leg lel let lev lih lii lim lit lk \
      lma ln loo ls lu_ man mb meh mei mel men mer mi_ mit mo mui mõn nad nam nas nat ndu nee nei nem nen ng_ nge nik \
      nis nne ns nul näi nõ ob oda oht ood oon oop oov opi ord orr osa ovi pan pet pid pil pis pl pro põ põh raa ral \
      ran rds re_ rem res rit rn rt rva rä rää sak sea seg sei sek sem sen set sil sim sis sj ski soo suh sul sur tab \
      tag taj tak tal tan teh tek tii tik tk to_ tsa tsu tu_ tun tü ua uba uda ue uht uhu uli umi und up usi utu uul \
      uva vah vai vaj vat vis vit vu võt x_ äb äit äk ät õh õib õid õim õl õpe õrd õtl õtt õu öd ööd ühe üks üsi | _a_ \
      _ab _ae _ainult_ _aj _alati_ _asi_ _dedicated_ _e_ _ed _ek _elu_ _enda_ _endale_ _ette_ _fo _ga_ _gasoline_ \
      _hoopis_ _id _im _jah_ _jn _jne_ _juba_ _just_ _kirjutada_ _klassi_ _kuhugi_ _kuid_ _kõik_ _lõ _maksab_ _me_ \
      _mingit_ _mu_ _muidugi_ _mulle_ _mö _mööda_ _nad_ _naine_ _naised_ _neid_ _oled_ _olid_ _osta_ _parem_ _peab_ \
      _peaks_ _peale_ _pl _päris_ _raha_ _rohkem_ _s_ _saad_ _sest_ _sü _tea_ _teemad_ _teemal_ _teha_ _tõ _us _vaid_ \
      _vaja_ _vist_ _vm _vms_ _välja_ _võiks_ _w _x _õi _ö _ühe_ _ühiskonna_ _üks_ _üt aa_ aak aan aba abi adi ail aim \
      aka alg alk als amb amm amu arm aru asa asj ask ax az ba_ bi_ bl bo br cat ch co dab dad dam dan dat den dic dil \
      din dit dl dm do du_ dug ean een egu eha eki ekk ekt ela emu eni ent eos eu ev_ fer fi fo gat gil hal han hed \
      hem het hin hir hja hju hm hoo hta hte hug hut hä ica iig iil iim iir iiv iki iko ilo ilu imi ioo irm isa iss \
      isu its iu jad jag jak jat jn jne joo jub juu kam kau ken ker kil kke kki kko kol kri ksm kst kti kuh kuj kuk \
      käe küs lad lah lam lan lau ldu lee lei lep lga lge lje lka lm_ lnu lse lub lug lut läb lõ lõp mai met mik mp \
      ms_ mu_ mut muu mär mõj mö möö naa nal neb nes net nid nit nk nt_ nus ny ny_ nõu nü nüü odi odu oe ogu oha ohk \
      oi oj okk oks ol_ olt olu ond oom oor oos oot ope or_ ori os_ osk ot_ p_ pee pek pii pin ple ps päe rat rd_ ree \
      rel ren ret rge rgi rii rin rk_ rma rmu roh roo ru_ rul rum rus rvu sab sad sai sal san sas sio sit ska ske skk \
      sl sma sol son sp stl su_ sug sut sv sõi sü tar ted tis tm tn too tor tra tre tta tub tuh tum tut täh täi tän tõ \
      tö uga uge ugu uha uj uju uke ulu uma umb un_ una uni unn ur_ ura uri uru ut_ uti uts uud uue uus va_ vaa vae \
      vam var ve_ ves vik vm vms voo vus väh väi vär vää w_ xz xz_ yl yr äbi äes äev ägi äie äik äki äna änu äre ärg \
      äri ärk äs ätt ääg ääk äär õe õhj õis õj õju õne õpp õõ öda üd üld üm üt ütl üüd üüs | _aasta_ _abi_ _aega_ \
      _aidata_ _all_ _am _arvan_ _autot_ _av _ba _be _ca _co _da _di _dm _dmx_ _edasi_ _eesti_ _eg _ega_ _eks_ _eriti_ \
      _fe _fü _hakkama_ _head_ _hä _inimene_ _inimesed_ _isegi_ _isiksus_ _jaoks_ _juhul_ _jy _jyrks_ _jälle_ _jõ \
      _kah_ _kao_ _katuseid_ _kenny_ _kinni_ _kirjutasin_ _kohta_ _kokku_ _kunagi_ _kus_ _käes_ _käime_ _kätte_ \
      _kõige_ _kõike_ _l_ _lihtsalt_ _läks_ _maailm_ _maksma_ _maksta_ _matemaatika_ _meri_ _mind_ _minna_ _mo \
      _mõttes_ _nd _neile_ _nende_ _nike_ _noh_ _nt _nu _näiteks_ _nõus_ _nü _nüüd_ _od _olema_ _op _or _osa_ _panna_ \
      _pead_ _pean_ _pocket_ _põhjal_ _pü _saa_ _saada_ _saaks_ _saama_ _sama_ _seega_ _sel_ _sellega_ _sellepärast_ \
      _sellise_ _siit_ _silmad_ _sk _sony_ _sul_ _sulle_ _suur_ _tagasi_ _taha_ _tahaks_ _tavaliselt_ _te_ _teeb_ \
      _tema_ _ti _treudenbauer_ _täiesti_ _tö _tü _uk _um _v_ _vahel_ _vana_ _xz _xz_ _y _z _äk _öe _öelda_ _ühiskond_ \
      _ülesse_ aai aav aev age ahj aht ahu ahv ait ake ako ang ao_ aok apä ar_ arg ark arn ato aud aue bal ban bau ber \
      ble bol bri bu ci ck cke con dak deg dei det dia did dik dk dki dla dmx dr dub dur eaa eat eeb eek ef efe eg_ \
      eht eie elg enb ens enu enü epä erg err erv erz esa esm ets eud ez foo fü gal gan gav gid gik gin gis gl gm gmi \
      gr gs had hek hes hev him hoi hom ht_ hti huv hv iat ic_ ie_ ies iia iid iik ij ija ild ilt int ion ipo ium ivi \
      ivs jam jao jen jud jun jy jyr jäl jät jõ jõu kab kao kav ket kid kii kim kis kit kk_ kl_ kli kod kok kud ky kät \
      kõn kõr lai lak lal lds leb leh lgi lki lln lmi lms lno ltu luk lum lv läk mag mba mia mme mmi mn moo mse mx mx_ \
      mäl män nab nb nba ndl nev ngu nny noh nok nsp nti nup näe obl oc ock ode oge oh_ ohe oid oja oka olg olm oln \
      ome omm omu onk ony ore orm oru ose osi paa pak pel pi_ pli poc pos ppe ppi pse puh puk pun puu pü raj rak rda \
      rea rei reu rik ril rim rks rmi rob rom rsi rst rsu rt_ rut rv_ rvi rz rz_ sar sat sav sc sev sh sja sju sku sli \
      smi sn spe ss_ tet th tin tla tli tnu ton top tot tri tt_ ttu tuk tuu ty täp töö tüü uc uer uka uki ukk ulg ume \
      une unk unu upi urv usl uss usu ute utt uut uvi ux vab vei ven vet vi_ vid vip vs vut wa we xx yrk äd äda äe_ \
      äht äim äin äks äli äll äng äp ärs ärt ärv ään õhi õm õni õrg õrr õta õte õua õus ö_ öe öel üd_ ümn üp üst üüp | \
      _aastal_ _aastat_ _ak _alla_ _annab_ _antud_ _ap _aru_ _arve_ _asemel_ _audi_ _ausambaid_ _b_ _balduran_ _bo _br \
      _c_ _conwerz_ _daxz_ _eestlane_ _enam_ _enne_ _fr _ge _hakka_ _hirmus_ _hoida_ _homme_ _hästi_ _i_ _ideid_ _iga_ \
      _ilmselt_ _ilus_ _inimesi_ _inimest_ _inimeste_ _järgi_ _jääb_ _kahju_ _keel_ _kellele_ _kere_ _kihutamas_ \
      _kilo_ _kindlasti_ _kirjandi_ _kl_ _kodus_ _kogu_ _kohe_ _kooli_ _koolis_ _koos_ _kord_ _korda_ _kuidagi_ _kuna_ \
      _kusjuures_ _kutsub_ _kõigile_ _küsimus_ _lada_ _lasta_ _loomulikult_ _läbi_ _läheb_ _lähme_ _m_ _maha_ _man_ \
      _mauxxx_ _mazda_ _meedia_ _meeldib_ _meelest_ _mehe_ _meie_ _miks_ _millest_ _mine_ _mingeid_ _mingile_ \
      _minolta_ _mõelda_ _mõne_ _mõni_ _mõtlen_ _naisi_ _natuke_ _nda_ _nt_ _näe_ _näitab_ _ok _olemas_ _olete_ \
      _olnud_ _omale_ _oo _opel_ _paraku_ _pc _pc_ _peaksid_ _peal_ _pigem_ _piisavalt_ _pisut_ _poole_ _probleem_ \
      _puhul_ _pärast_ _r_ _rahvas_ _rajaksin_ _ringi_ _saanud_ _saavad_ _sai_ _seal_ _sealt_ _sellel_ _sellele_ \
      _selles_ _sellist_ _siiski_ _sina_ _sinu_ _sisse_ _sm _surve_ _suure_ _sö _t_ _tahab_ _tahad_ _tahavad_ _tal_ \
      _teab_ _tead_ _teada_ _tee_ _teed_ _teemast_ _tegema_ _tegu_ _teine_ _teineteise_ _teineteisest_ _teise_ _teisi_ \
      _teiste_ _terve_ _ts _tule_ _tuleks_ _tundub_ _ty _tähendab_ _täpselt_ _un _valida_ _vastu_ _vähem_ _vähemalt_ \
      _võibolla_ _võid_ _võiksid_ _võimalik_ _võin_ _yl _zu _zuks_ _äkki_ _ää _õige_ _õpetaja_ _üldse_ _üle_ _üles_ \
      adu aes aet ai_ aia aik amp ano api ars asv att atü aur aux axz ay ay_ azd bad bai bas bat bib bik bk bki bra \
      can ce cor cu cu_ daa dax dee dev dg dib dig dn dne dsi dsu dud duv dõ dõi eas ede egl ehi eic eit ej eka eko \
      eku elf elk elm emo eng epi erj ers eru esu eti etk evu ez_ f_ ff fot fr füü gad gag gei gen ger gev gli gn go \
      gra gud guk gul gun gut gü güm hab has hav heb hib hil hme hn hs hsi hva häs ial ian ibo ien igs ihu im_ imo ims \
      imõ ino ins ipl ipp ire iri iso isv itr ivo iz jaa jab jek jur kag kak kar ked kih kn kot kum kv kva kyl lav lde \
      ler lf lig llu lol lta mah mar maz mbe mma mpo mug mõe nap nar nav nek nkt no_ nol non noo nor ntu nut nw nwe \
      näh one ons onw ort per pig poe por pra pt päh q rab rar ref rgm rip rki rtu ruu siu siv sla sor stk stm str sub \
      sun sõn til tke tma toi tug tup tõs ua_ udi udu uhe uko uku urs usj usk uun vak vel vil vor vse wer zu äle äps \
      äst ô õd õel õin õlt õnn õpu õs õsi öö_ ür | _aint_ _alles_ _anarchy_ _aparaat_ _arvatavasti_ _arveid_ _arvuti_ \
      _asja_ _autosid_ _bolshevik_ _canon_ _cigs_ _corvette_ _eelmine_ _elavad_ _elus_ _enamus_ _ennast_ _ent_ \
      _eraldi_ _esimene_ _esimest_ _foorumist_ _hakkab_ _hetkel_ _hirmutatakse_ _huvitav_ _igal_ _igas_ _igatahes_ \
      _ikkagi_ _imelik_ _inimestele_ _inspektor_ |  |  |  |  |
      """
    ),
    (
      "lv", 21,
      """
      a i | e r s t u | k l m n o s_ ā | a_ d ie j p u_ v z ē ī | _a _k _n _p _s _t _v as as_ b g i_ ā_ š | _b _d _i \
      _l _m _pa _u ai ar at c es is ja ka m_ ma n_ pa r_ sa st t_ ta ti un va vi | _g _j _ka _ne _no _sa _un _un_ _vi \
      ad al am an ar_ au da dz ei ek em en es_ et ga ies ij ik in ir iz ja_ ju ku kā la li na ne ni no nā o_ ot pi ra \
      re ri tu tā um un_ us ās ņ ū | _ar _at _c _ga _ie _ir _ir_ _iz _la _pi _r _ti _uz _va ai_ ak am_ ap av ba bi ci \
      di e_ ed el em_ er iek iem ien ija il ir_ is_ it iņ jā ka_ ko kt me mi mu mā mē os pie pr pē ro rā rī si sk ta_ \
      te tie to tr ts ts_ tu_ tī ur uz ve vie vē z_ zi ād āj āk ār ās_ āt ēj ēr ēt īb īt ļ ša | _ap _ar_ _be _bi _da \
      _e _ja _ka_ _ko _ku _kā _li _ma _par_ _pr _re _ta _tā _z _š ab ais aj ana arī bas be bu ce d_ de do du dā dī ec \
      eg ep et_ ev f gr gu id iet im inā ist iņa jas ji jo ju_ jum k_ kas kr ks kur kā_ lai ld le lie ls lā lē lī ms \
      ms_ mu_ na_ nie no_ ns nt nu nu_ oj ol om on or os_ ot_ oš par pā rie rs rt ru rē se ska sm sp tas ti_ tik tā_ \
      ul umu us_ vai var viņ zī ām ām_ ī_ ība īd īg īj īv ķ ņa šan ši ž | _arī_ _bet_ _bija_ _ci _dz _es _f _gr _kā_ \
      _lī _me _na _no_ _pā _se _si _sk _sp _st _te _to _tu _uz_ _ve _vē ad_ ag arb atī aud aut az aš bet bij br bu_ bā \
      bū c_ cij cī da_ dar die dr du_ dzi dzī dē edz evi ez eš gad gi gā ic ie_ iec ied iel ika iku ini isk jau jā_ \
      jās kai kat ki kl ko_ ku_ kum kš lab lo lt lu līd ma_ man mo mā_ mēr nas nd nes ni_ nis not nī od ok oti pat paš \
      pe pil pl po pro pu pār pēc ra_ ras rau rb rm ru_ rī_ sav si_ sl so spē sta sti str stā stī su sā sī tei tk to_ \
      tra tur tv tāj tās tē ud uk ums ut uz_ uš v_ val vei vis vu vā za ze zs zē āc āja āju āl ē_ ēc ēja ēju ēl ēm ēs \
      ģ īdz īju īs ņa_ š_ ši_ šo ūt | _ai _ak _au _ba _br _bū _ce _de _di _es_ _in _ja_ _jā _kas_ _ko_ _kr _lai_ _mi \
      _mā _mē _nav_ _o _pl _po _pu _pē _ra _tas_ _to_ _tr _tā_ _vai_ _viņa_ _zi adī aga aid aik aiz ajā aka aks akt \
      ald ali als ama an_ and ani ant anu aps ara ast ati atk att atv au_ aug auk av_ aļ až ba_ bal bo bē būt ca cie \
      cē cīb das dz_ dze dā_ dīj dīt eb eci eik eiz ej ek_ eko ena ent era eri esa est eti eļ fi gai gal gan gi_ gl go \
      gri h ib ieg iep ier iev ieš ig iju ikt ild ina io irm itu iv izs iņu iņš jam jie jot kam ki_ kon kri ks_ kst \
      kād kār kļ l_ las lat ldī li_ lik lst lu_ lv mas mat maz mi_ mie min mī nav ne_ nep nev nk nod nos ns_ nā_ nāj \
      nāk nās nāt nē ob oc og oja oli op ov oz oša pas pir pri ps pēj ram rat rd rei rg ri_ ris rit rk rn rot rs_ rā_ \
      rād rēt rū sai sas sie sma sn st_ sts stu su_ sv sē tai tam ter tis tn trā tt tum tvi tād tīb tīt tīv tū udz ug \
      uma umi umā ur_ usi va_ vij vo vu_ vēl vēr vī zd zie zin zm zv zā zīv āci ādā āk_ āka ān āp ārs ārt āt_ āv č ēc_ \
      ēd ēk ēs_ ēt_ ēta ģi ību īgi īn īr īt_ ķi ļa ļu ņe ņem ņi ņu ņu_ ņš ņš_ šu šu_ šā šķ ūs | _ad _atkritumu_ _bē \
      _do _dr _fi _gan_ _jau_ _jo _jo_ _kad_ _kl _kur_ _līdz_ _man_ _mu _ne_ _nā _pie_ _pēc_ _ri _ro _sl _sm _so _sv \
      _sā _tad_ _tiek_ _tikai_ _valsts_ _var_ _viņš_ _vā _vēl_ _vī _za _ze _ā _ī _ļ _ša _šo _šā aba abi abā ac ada adm \
      adu adā aim ain air ait aja alv alī ams anā apr are arā arē asa at_ ata atb atr ats atu auc aun aus ava avu aņ \
      bie bil bl bra brī bā_ bēr bī bīb cen ces ceļ cin cit cu dau daļ daž der des di_ dm dmi dom dot dro ds dus dzē \
      dēj dīb ea ecī edr egu eic eid eit eka ekl ekt ekā ekš ela eli emē en_ ene eni eno ens enu enā epa epi ere ers \
      esp eta ete etu eva eņ ež fo for ga_ gar gas gs gt gu_ gul gum ido idu ijā ik_ iks ikā iln ilv im_ imn ino int \
      ion isa isi ita iti itā iz_ izd izm izp izv iā iņi j_ je ji_ jis jo_ js jus juš jām jū kad kal kar kau kie klā \
      kom kop kt_ kta kti ktu kus kās la_ lau les lg lis lk lm ln lp ls_ lā_ lāk lēj lēt mai mak men mes mn mni mt mum \
      mus māj mēs mū nc nei nek ng nor nov nst oda oju oma omā ons orm ota otā oši pa_ pag pal pam pol pra pre pt pus \
      rad rak red res ret rij rin roj rok roš rp rst rt_ rv rāk rēj rīg rīt rš sa_ sak sal sam sar sau sis sko skā sni \
      ss ss_ sto sāk sīb tad taj tb te_ ten tes tkr tor tos tot tri tru tus tāp tāt tēj tīj tūr uc ult ulē unā up ura \
      uri uru urē ust uv uzs uši vad vas vec ver ves vi_ vid vā_ vār zem zi_ zl zma zo zp zr zsk zt zu zēt zņ āda ādi \
      ādu āji āku āli āpē ārd āti āš āša ču ču_ ēji ējo ējā ēl_ ēm_ ēmu ēr_ ērn ēro ēti ētu ētā ēš ēša ībā īc īga īgu \
      īgā īja īk īm īs_ īst īta īti ītā īvo īvā ļo ļot ļu_ ņas ņi_ ņē ņēm šie šo_ šī šķi ūd ūr ūs_ ūt_ ūtu žo | \
      _administratīvā_ _al _an _bl _du _ei _el _gadā_ _gu _h _ju _jū _kļ _latvijas_ _le _lo _lē _mani_ _mo _mēs_ _mī \
      _mū _nu _nu_ _ot _pa_ _pagaidu_ _pat_ _pe _ru _rī _savu_ _tam_ _taču_ _tik_ _tu_ _tāpēc_ _tās_ _tē _varētu_ \
      _viņi_ _viņu_ _ār _č _ē _ģ _īp _ķ _ļo _ļoti_ _ši _šo_ _šī _šķ aa aci adi ado adz af agr aig aji ala alt ami amo \
      ans anī apa apm apt aro art aru asn asī atg ato aul avi avā ač aču aļa aši ašv ažā bai bei bez bi_ bin būs ca_ \
      cer cil ciā cu_ cā cēj dal dam deg den dev din div doš drī ds_ dza dām dās dāt dēt dēļ ece eda ef egt ei_ eir \
      eja eju eki eks eku ekļ ele elt elā eme emo emt enī epr epā er_ erm ert ese esi esk esm eso esī etr etā ev_ eļa \
      eša eši fa fe fil g_ gra grā grū gs_ gā_ gād gāj ia ici ida ide idr idī iez iež iga ils inf ins ip ird irg irk \
      iro irs irt irā ism isu it_ ite izl izē iāl iš jai jos js_ kc kla kli kol kos kot koš krā krē ksm ksā kts kul \
      kāp kļu kša lan ldi lim lin lit ll lvē lān lās lāt lē_ lēm līg līt lū mam mei met miņ mm mo_ mos mp māc mās māt \
      mīg mūs nai nam nce nda nea neb ned ner net nf noz noš nta nte nti nto ntr ntu nāl nām nī_ nīb nīc nīg oce oci \
      odo ojo oka okā ola olo ome omi ona oni onk onā ora ore ori ort ote oto otr ots ova ozī p_ pad pak pav paz per \
      pin pj pla plā pm por psa pst ptu pā_ rai ran rbu rbī reg ren rez rib rim rl rma rmā rna ro_ rob roc roz rta rti \
      rts rtē rum run rus rz rām rās rāt rīb rīd rūt sab sad sag saj san sap sat saņ sek ses sev sim sit ski sku sla \
      sli slē smi smē son spo ste stē sva sā_ sēd sēt sū tar tau tav tač tev tg tic tin tir tiņ tka tl tni tom toš tp \
      tre tro tti ttī tuv tve tāk tāl tāv tēm tēt tīs ub ugu ukt uku umo urp urā ut_ uto utā uzt uzņ uā uša vaj ven \
      vil vir vot vs vēj vēk vēt vīr za_ zdo zes zg zir ziņ zk zn zpi zra zst zva zēj zīm zīt zņē āb ādī ājā āko āks \
      āla ālā āma āri āst āta āts ātu ātā ēdē ēlē ēn ēra ērt ērā ēts ēķ ēļ ēļ_ ījā īl īp īpa īri īsi īts īve īz īš ķe \
      ķir ķē ļ_ ļa_ ļau ļi ļi_ ļā ņai ņo ņā šaj šam šas šv šva šā_ šād ūk ūra ža ži žā | _ab _akta_ _as _atkal_ _bez_ \
      _bu _bā _būs_ _būtu_ _ca _darbības_ _daudz_ _degvielas_ _dā _dē _dēļ_ _ek _esam_ _fa _fo _gada_ _gadu_ \
      _gadījumā_ _gl _gā _ik _il _je _kamēr_ _kaut_ _kopā_ _kuru_ _kurš_ _kādu_ _kāpēc_ _labi_ _laikā_ _meitene_ \
      _mums_ _mūsu_ _nekā_ _or _pašlaik_ _piemēram_ _pirms_ _sanī_ _savukārt_ _sevi_ _su _tagad_ _tev_ _tika_ _tomēr_ \
      _tur_ _tāpat_ _tī _vairāk_ _vien_ _vietā_ _visi_ _visu_ _viņai_ _viņam_ _viņas_ _zaao_ _zā _ģi _īs _šajā_ _šī_ \
      _ž aao abu ajū aku al_ alk alo alu alā amm amā amē ank ano ao ao_ apg api apj apk apv ari arp ask ate atl atn \
      atp atz atā atē auj aur az_ azi aģ aņe ažo ban ber bli bol bs bār būv cel cio cis cīg dab de_ dis dod dok dos \
      dra dri dāj dār dē_ dīg dīs dž ebi ebr ecu ecā edo edā ega egl egv eig elu ema enc ero eru erī esn esu esā eto \
      evu evē ez_ ezi ezu eģ eģi ešu fin gat gav gla gro gst gt_ gus gv gvi gāk gū ha he ho ibi ica icē icī idi idz \
      ieb ieņ igā ili ilm ilt ilz ime imi ind ing inē ivi izb izi izr izt iļ iņo iņā jek jē jūt kan kci klē ksa kto \
      ktī kuš kv kām kļi kļū kū lak lda le_ lej let lig liz lnī lo_ loģ lsē ltā lus lve lz līb maj mal mar mb md mek \
      mež mil mir mis mit mma mt_ mul māk mē_ mēj mēt mēķ mīl mš ndr neg nel nem nfo niņ nkt noj nol nom nts ntā nv \
      nāc nāš nē_ nēt nīj nīt nū obl odi odu of oga ogr ojā oku okļ omē ont onu opā ors orā osa osi osl osm ost ovē \
      ozi oģ oģi oņ ošo pac pan pap pel pg pk pos prā put pv pāj pēd pēk pēl pēr pī rbi rbo rc rdi re_ reģ rga rme rms \
      rni rod rop rpi rso rto rtu rtī rvi rēs rēš rīn rķ rš_ sel sij sme smu soc spe spr sve svē sē_ sīt tab tag tat \
      tbi td tel tij tit tm tne toj trī tuā tz tām tē_ tīg tīr udi ugs uj ukā ula ule una und unk urs uve uzr vak voj \
      zaa zb zda zde ze_ zek zli zul zve zvē zāl zīb zīg āde āds ādē ājo ājs āki ākt ākā ālu āno āpa ārv ārā āte ātr \
      āz če ēg ēki ēlā ēma ērķ ēst ēķē ģe ģio īda īgs īna īto īva īša ļas ļā_ ļū ņam ņie ņā_ ša_ šin šl šs šī_ ūl ūp \
      ūsu ūti ūtī ūv ži_ žu žād | _aiz_ _ap_ _apsaimniekošanas_ _attiecības_ _biju_ _būt_ _cilvēki_ _cilvēks_ \
      _cilvēku_ _citu_ _darbu_ _dus_ _eiropas_ _gadus_ _garām_ _grūti_ _iespējams_ _iespējas_ _it_ _jautājums_ \
      _jelgavas_ _jā_ _kuplais_ _kura_ _kuras_ _kuri_ _kurā_ _kādas_ _kāds_ _labu_ _latu_ _latvijā_ _leta_ _mājās_ \
      _nebija_ _nepieciešams_ _netiek_ _nevar_ _neviens_ _noregulējumu_ _notiek_ _nē_ _pats_ _pašvaldības_ _procesa_ \
      _protams_ _proti_ _pāri_ _rokas_ _sia_ _tajā_ _te_ _teica_ _teicu_ _tie_ _tiesas_ _tiesiskās_ _tiesību_ _tieši_ \
      _tiks_ _tos_ _turklāt_ _tādā_ _uzņēmuma_ _vairs_ _varbūt_ _varēs_ _viena_ _vienmēr_ _viens_ _vienu_ _visas_ \
      _visiem_ _viss_ _vīrietis_ _zem_ _ģirts_ _īpaši_ _šis_ _šāda_ _šādu_ _šīs_ | _abi_ _acis_ _administratīvo_ \
      _aktieris_ _akts_ _aktu_ _apmērā_ _apsēdās_ _apturēšanas_ _arvien_ _atkritumus_ _atkārtoti_ _attīstības_ _aveņu_ \
      _bankas_ _bieži_ _bijis_ _blakus_ _bērna_ _bērnam_ _bērniem_ _bērns_ _bērnu_ _cauri_ _ceļu_ _ceļā_ _cik_ _citi_ \
      _citiem_ _darba_ _darīt_ _daļas_ _daļu_ _daļā_ _dažas_ _dažādi_ _dienas_ _dienesta_ _dienu_ _divas_ _divi_ \
      _domas_ _domes_ _droši_ _durvīm_ _dzīves_ _ebreji_ _ebreju_ _eiro_ _esmu_ _esot_ _finanšu_ _gadiem_ _gadījumos_ \
      _galda_ _galvu_ _gandrīz_ _grāmatas_ _grūtupa_ _gubernatorova_ _gāja_ _iedzīvotājiem_ _iedzīvotāju_ _iepriekš_ \
      _iespēja_ _iespēju_ _ilze_ _informācija_ _ingrīda_ _institūtu_ _izmaksas_ _jaunu_ _jomā_ _jums_ _jābūt_ _jūs_ \
      _kam_ _katra_ _katru_ _klāt_ _komandas_ _kopš_ _kultūras_ _kurus_ _kādreiz_ _kādā_ _laika_ _laiku_ _lauku_ \
      _lielu_ _liepājas_ _likuma_ _likums_ _likās_ _lv_ _lēmumu_ _līdzekļi_ _līgumu_ _mana_ _maz_ _meža_ _mācību_ \
      _mīlestība_ _mūs_ _naudu_ _nedaudz_ _nedrīkst_ _neko_ _nodokļu_ _noregulējuma_ _noteiktu_ _notikumi_ _novada_ \
      _otrajā_ _otro_ _otru_ _paldies_ _panta_ _pasaules_ _pasaulē_ _pati_ _patiesībā_ _pavisam_ _paši_ _pašu_ \
      _pieder_ _piemērot_ _pieņemt_ _pilnībā_ _pilsētas_ _pirmajā_ _pirmo_ _pirmā_ _pirmās_ _poligonā_ _prasības_ \
      _pret_ _problēmas_ _punktu_ _puses_ _pusi_ _pāris_ _pārāk_ _pērk_ _reizi_ _roku_ _rokām_ _rīgas_ _rīgā_ \
      _sabiedrības_ _sadzīves_ _saka_ _satversmes_ _savas_ _saviem_ _savā_ _sekas_ _sev_ _sieviete_ _sistēmā_ \
      _situācija_ _skaits_ _smēķēt_ _sporta_ _spēkiem_ _st_ _starp_ _stāsta_ _sāka_ _tai_ _tiem_ _tiesības_ _trīs_ \
      _turpina_ _tāda_ _tādu_ _tādēļ_ _tātad_ _tūrisma_ _uzskata_ _uzsver_ _vadītāja_ _veido_ _veidā_ _veiksmīgi_ \
      _vida_ _vides_ _viegli_ _vienas_ _vietas_ _vietu_ _vismaz_ _vispār_ _visā_ _vārdu_ _vēlas_ _vēlāk_ _vērā_ \
      _ziņots_ _ārā_ _ņemot_ _šie_ _šodien_ _šogad_ | _agrāk_ _alus_ _apturēšanu_ _aptuveni_ |  |  |  |
      """
    ),
    (
      "lt", 22,
      """
      i | a s | e n o r t | k m s_ u | _p d g i_ in j l p v | _i _k _s _t ai as b o_ os ri ta ti y ė ų ų_ | _a _d _n \
      _pa _v a_ al am ar as_ at au da e_ en ia ie ik im ir is ka ki li ma mo na ni os_ pa pr r_ ra si st us va vi ą š \
      ž | _b _g _ir _ir_ _ka _m _ne _pr _r _į ad ai_ an c ci di ei ek er es ga ij ini io ir_ is_ it ių ių_ ja jo ko la \
      mi ne nk no nt om re ro sa su te ti_ to u_ uo ur us_ ą_ č ės ės_ į ū | _be _da _e _in _j _l _na _su _ta _va _vi \
      ak ali aus av be cij dar et gi iau id ijo ink iu iš je kt ku me mo_ ms ms_ nd nu nė oj ok on ot ov pas rb rin rt \
      se sk t_ tai tik tin tr tu ty tų tų_ ve či ė_ į_ ži | _ap _at _di _ga _iš _kad_ _ko _ku _la _mo _nu _re _sa _sk \
      _te _ti _to _u _š _ž ac aci ad_ ag ais ama ant ap arb asi au_ aug avi ba bi bu d_ do dr du dė eik ekt el em end \
      es_ gal ge gr iai iam ig ija il ima imo ina ino int inė io_ ios ip ius je_ ji jos ju jų jų_ kad kai kl kos ks \
      kur ky lai le lin lo ly ma_ mas mu mą mų mų_ nau ng nių nov nti nės od og ol omi or ose ova pi po pri pro ria \
      se_ sl sta sti ta_ to_ ud ug uk um uos uri usi ut vie vo yb ym yr yt z čia ėj ę ši | _ar _bu _bū _es _ge _li _ma \
      _me _mi _o _pi _po _ri _se _si _st _tu _už _ve _į_ _įs _ši ab ada aik aip ame amo ams ar_ ari art ate ati ats \
      aty auj ač ači aš až ben bo bė bū būt de din dž dži eg ei_ eli ent ep eri est f ger go gu ia_ ic ie_ iek ien ies \
      iet ijų ika iki iko imų ing ip_ irt isi ist ita iti išk ja_ jo_ k_ kas ke kia kir kla kom kon kr kti kė l_ lau \
      lia lit log lė m_ me_ men min mis mok mon mos mą_ na_ nam ndi ndr nes nia nin nka no_ ns nt_ nuo nč nči oja oje \
      oli oms op ori oti p_ pag par pat pe pl pra pre ra_ ras rei rie rim ros rti ru ry rė sav si_ ska ski so sp su_ \
      są tar tas tat te_ tei tie toj tra ts tur tv tė ui ui_ uj ul un uot uv uvo už vac vai val var vei vim vir vis \
      vo_ vy ybė yk yri ys yv ėl ėm ėt ę_ įs š_ šk ūk ūr ūt žin | _an _ar_ _dv _dė _dėl_ _ek _es_ _eu _europos_ _f _gr \
      _inovacijų_ _iš_ _ja _ji _jo _ju _ki _namuose_ _o_ _pe _pl _ra _sp _su_ _są _tai_ _tačiau_ _tik_ _ty _vy _y _yr \
      _yra_ aga ait aka ala als am_ ami amu and ang anč api ara ary ask ast ato atv aud aut avo bus buv bės ch cia cin \
      dal dam dau did die dir dra dro duk dv dvi dy dėl eb ec ed eig eis eko emo ena ene eni epa esn eti etu eu eur eš \
      fi g_ gia gij gos gų gų_ h ian ias ici ide iem ieš ik_ ikr ikt ili imu imą ira irb iri ite iu_ iuo iv iva iz iš_ \
      iū jai jam jas jau jom ją ją_ kal kam kar kat kim kin kit ko_ kol ksl kto kym ką ką_ ld li_ lie lim lio liu ls \
      lst lt lyg mai met mp muo mus mė nar nas ne_ nep ner nim nio nis niu nki nko nta nus nė_ odu ogi oki oks oky olo \
      ome onė opo osi oto pad paž per pie pol pos rad ram ran raš rba rd rek rem ren rg rio rit riu rių rk rm rn ro_ \
      rod rop rs sak sau sia sie sij sio sis sit sli sm sn ste sto str sty sus sv sų sų_ tam tan tač ter tis tok tom \
      tor tos tuo tvi tyb tyr tyt tyv tą tą_ tū udo ukt uma uo_ uom uro uti vad ver vil vė yg ykl ymo yra yti zi čio \
      čiu čių ėjo ėl_ ęs įst ša šal št šv ūki ūti ža že žia | _ag _ak _apie_ _au _ba _bei_ _bus_ _buvo_ _būtų_ _c \
      _darbo_ _el _en _fi _gali_ _inovacijoms_ _je _kaip_ _ke _kl _kr _ly _mokslinių_ _ne_ _nuo_ _pat_ _savo_ _sr _sv \
      _taip_ _to_ _tr _tyrimų_ _už_ _įg _įm _įv _ša _šv _ū _ūk _že _ži _žm aba ado adė age agr aid aig air aj akt aky \
      alb ald aly ank ano ans apl aps are aro arė asa at_ ata auk aun ava aža aži ba_ bai be_ bei bia bl bo_ bos br bt \
      ce chn da_ del dim do_ doj dov duo dėj dėt ech egi eim eki ele ems enc eng enk enė epr era erg ero ers ert esi \
      et_ eta eto ev ez eč eči fin fo ga_ gai gas gen gin gl gra gri gt gum gy gyv hn hno ial ida idi idu iga iją ikl \
      iks iky iln ime imi ind ine ins inv ioj iom ion ire irm isa isu itu itų ią ič iči iūl jan jei jek ji_ jim jon \
      juo jus ka_ kan kau kc kci kel kie kio kių kli klo kra kri kst kta kty ktų kus kyk kė_ kų kų_ lab lan lav lb lek \
      lg lik lis lių ln lni lo_ lu lės lėt lų lų_ man mat maž mi_ mie mt mu_ mui my myb mės n_ nai nan nc nci nda neb \
      nei net nga ngi ngo nie nij nkt nku nol nom nor nte nto ntr nv nve ny ną ną_ nę nį nų nų_ ob oc oji ojo oma omo \
      ona oni onk ono ota ovė pak pal pav pin pir pla pli ps pt pu rai rat rau rač rbi rbo rbu reg rez rgi ri_ rij ris \
      rma rog roj rov rsl rta rto ruo rv ryt rą rū san sei sim sin sir siū sla sni spr sr sri stu sud suo sut sva sy \
      sąl sė tau tec tek ten tim tn tri tro tsi tu_ tus tuv tym tės tūr ub uda ugi ugo uja ujo uli umo uoj up ust uta \
      už_ v_ vas ven ves vos vu vyk vės ybi yd yj yje yn ys_ yta yva yve za ąj ąl ąly ėja ėmi ėms ėti ęs_ įg įm įsi įv \
      šia šio ški švi ūks ūl ūri ūs ūtų ž_ žm žmo žt | _ai _al _be_ _bet_ _bi _būti_ _būtina_ _ce _dabar_ _dar_ \
      _darbas_ _daug_ _de _dirbti_ _du _dviračių_ _ei _energijos_ _galima_ _geriau_ _geros_ _gy _ik _iki_ _inovacijas_ \
      _inovacijos_ _jau_ _jei_ _jie_ _jis_ _jos_ _juos_ _jų _jų_ _k_ _kai_ _kas_ _kauno_ _kurios_ _labai_ _lietuvos_ \
      _litų_ _lo _lė _m_ _narių_ _nes_ _ni _no _or _pagal_ _per_ _po_ _politikos_ _praktikos_ _prie_ _pu _reikalavimų_ \
      _rinkimų_ _rinkos_ _sakė_ _seimo_ _so _todėl_ _toliau_ _tv _tū _v_ _vakar_ _valstybės_ _č _či _šios_ _švietimo_ \
      _ūkininkavimo_ _ža adi agi aim ain aiš ajo akc akė al_ alo alt alė alų amp amą ana ani ard ark arn arp arž asl \
      atl aul ave avy ažy bal bar bas bet bil bin biu bių bti bė_ cen ck dab dai dan dat dav den der dos dot dri dym \
      dyt ea eck eid eit ej ek_ eka ekl eks eky ema emt eno er_ ere ern erv esa esu etų evi ezi ež for gam gar gat gau \
      gd gi_ gim gio gis giš gla gom gru gs gti gė iat iav ib ido idė idž igi igo igų ii iim iju iku iką ikė imt imy \
      inę ipa isk iso isy ito ity iui iza izi ią_ išl išs išt iūr iž jie jis jun kav kd kes ki_ kiu kle koj kre ks_ \
      ksm ktr ktu kv kyb kyr kyt kę kū kūr lam las lat ldy lei lgi lij lom los lti lyv lą lą_ lė_ lėš lį lį_ mam mb \
      mes mik mil mpa mti mė_ nal neg nf ngu nic nig nkl nos not nst ntu ntū num nėj nėm nę_ nį_ oce oci odė ogr ola \
      omp one ons ont onų ora orm osa ost ote ovi oz pan pap pil plė po_ por psa pti pė pės raj rak ral rbt res rik \
      riv rny roc rom rp rtn rtu rus rys rą_ rė_ rėm rės rėt rę rį rš rų rų_ rž sek sen sid siu skl sko sky so_ soc \
      spa spe st_ stė suk sum sąj tac tak tal teg tel tem tes tic tij tir tit tl tli tne tod tol tot tov tru tsa tst \
      tum tva tyj tys tė_ tį tį_ tūk ug_ uga uji ult ums umą ung unk uno ur_ ure urt urė usk usp ute uto užs užt vak \
      vat vau via vid vin vič voj vyr vė_ yba ybo yga ykd yma ymu ymą yst yto zd zid zu ąs ėg ėje ėji ėk ėse ėto ėš \
      įgy įmo įva ška šl šo šs šte šų ūd ūn ūra ūro ūsų žai žem žio žiu žiū žs žti žv žy žym | _a_ _ad _aplinkos_ \
      _apsaugos_ _as _atlikti_ _bendrovės_ _br _d_ _daugiau_ _dr _ekonomikos_ _elektros_ _fo _gerinti_ _gl _il \
      _išteklių_ _jo_ _jog_ _jums_ _jū _kita_ _komisija_ _kurie_ _kuris_ _kurių_ _kū _laikymosi_ _le _lėšų_ _mes_ \
      _metu_ _metų_ _miesto_ _mokyklos_ _mu _mv _mvį_ _mė _mū _mūsų_ _net_ _nė _paslaugų_ _pinigų_ _pramonės_ \
      _prekybos_ _produktų_ _reikia_ _remti_ _ro _ru _ry _rū _savaitę_ _savivaldybės_ _siekiant_ _sistema_ _skatinti_ \
      _skirti_ _srityje_ _sė _tam_ _tapti_ _technologijų_ _teigė_ _teisės_ _tiek_ _turi_ _tyrimams_ _tė _tūkst_ _ug \
      _užtikrinti_ _vadovas_ _valstybių_ _vilniaus_ _vis_ _visuomenės_ _visų_ _z _įk _įmonės_ _įstaigų_ _įt _šio_ _šį \
      _šį_ _ūkio_ _žinių_ _žo aa abi abu af aja aki ako alu alv alą alį amb amų anu apr apt apy arl ars asm atn atr \
      atė atų ašt ašy aže ažn ban bau bd bj bje ble blo bra bu_ bėj bėm bę bę_ c_ ces cio cka das daž dm dom dur dus \
      dyb dėk dų dų_ dže ebu ebė eda edi edž ef ega eip eiš elg emi emė en_ enu eną erd ery ete eve ezu eši ešo ešt \
      eži fe gan gdy gel git giu gm gme goj gre gu_ gus gą gą_ gė_ gū gūd iej ieč iež igt igu igė ild ilg inf inu inį \
      ipr irk iru ism isė isų itę iud iut iė iėm išn išv jer jin jog joj jov jum jė jėg ję jį jį_ jū kap kdy kei ket \
      kil kis klė km kod kro ksp ktū kum kuo kėj kės kėt kęs kį kį_ kš la_ ldž leg lem len les lig lk lp lta lum lus \
      lv lym mbr med mer mia mim mit mob mog moj mom mv mvį mąs mū mūs nac nav ndo ndu ned nek nem nen nev než ngl ngt \
      nik niz nks nr nsa nse nsk nsp nty ntą ntų nyb nėt nž nži obi oda ode odo odž of og_ oga oju ojų oke ole omu ore \
      ort ož pa_ pai pau paš pit piu prę pta pun pus py pš rac rav rda rea ret reč rip riz riė rki rl rla rmi rni rob \
      rs_ rst rtų ruk rup rva ryb rąj rėj ręs rūk rže sa_ sam ser sig sii sip sių siž sku slo slu sme smi snė som sos \
      spo sub sup sur syk są_ sč sči sės tad tap tav teb tet tid tip tk tna tre trū tuc tui tėv tę tę_ ua uc uci udž \
      ugd ugu ugų ujų ukc uki uku umu uni uod uol uoz upi uso uč uči užd uži va_ vec vel viv viš vių vus vyz vą vą_ vį \
      vį_ vų vų_ x ybe ybę yda ygi ygm ygo yrė ysi ytų yvi yvo yvu yz yzd zac zdž ze zik zo zul zuo ąju ąją ąsi ėd ėju \
      ėli ėmė ėr ėra ėsi ėst ėta ėtr ėtų ėv ėšų ęst įgū įk įt še šiu ško šla šn šna šta šti šva šy šč šči šė šį šį_ \
      šų_ ūdž ūly ūrė ųj ųjų žad žan žd žel žen žet žių žn žo žod žsi žve | _aiškino_ _anot_ _ant_ _aplinkosaugos_ \
      _arba_ _ateities_ _atominės_ _atsakydamas_ _augalų_ _automobilių_ _aš_ _bendrijos_ _beveik_ _biudžeto_ _dalis_ \
      _dalį_ _darbe_ _dažnai_ _dirbdamas_ _direktorius_ _elektrinės_ _energija_ _eur_ _finansavimo_ _galite_ \
      _glaveckas_ _iniciatyvos_ _institucijų_ _investicijas_ _jav_ _jeigu_ _ji_ _jį_ _kapitalo_ _kol_ _komisijos_ \
      _konservatorių_ _kur_ _kuri_ _kuria_ _kurioje_ _kurti_ _ką_ _laikymąsi_ _lietuvoje_ _logistikos_ _lėšas_ \
      _mažiau_ _metais_ _metus_ _milijonų_ _ministras_ _moksliniams_ _mokslo_ _mokykloms_ _mokyklų_ _nariai_ _narėms_ \
      _narės_ _naujas_ _naujų_ _nebuvo_ _nei_ _nepaisant_ _nieko_ _nors_ _nr_ _numatyta_ _nė_ _nėra_ _pagalbos_ \
      _paramos_ _partnerystės_ _pateikti_ _pavyzdžiui_ _pinigai_ _pirma_ _plėtros_ _politika_ _politiką_ _prekyba_ \
      _prezidentas_ _priemones_ _priemonių_ _prieš_ _produktus_ _raad_ _regionų_ _rizikos_ _rodo_ _seime_ _sektoriaus_ \
      _skirta_ _skolintis_ _skyrė_ _spręsti_ _srities_ _sudaro_ _sąjungos_ _sąlygas_ _sąlygos_ _sąlygų_ _tad_ _tada_ \
      _taisykles_ _takų_ _tampa_ _tarp_ _tas_ _technologijas_ _teikti_ _tokių_ _toks_ _turite_ _tyrimai_ _tą_ \
      _tėvynės_ _ugdymo_ _vaikų_ _valstybėms_ _veiklos_ _veiksmų_ _verslininkai_ _vienas_ _vietoje_ _viešojo_ _viso_ \
      _visoje_ _visos_ _visą_ _čia_ _įgūdžių_ _įmonių_ _įskaitant_ _įstaigoms_ _įstatymo_ _įstatymą_ _šalies_ _ši_ \
      _šiandien_ _šis_ _šią_ _žemės_ _žmonės_ | _agentūrai_ _agentūros_ _agitacijai_ _akcijos_ _aplinkoje_ _aprangos_ \
      _atsižvelgiant_ _atstovas_ _baltic_ _bendradarbiavimo_ _bendrauti_ _bendrovių_ _bendrovė_ _bendrovėms_ \
      _bendrąją_ _bloga_ _būtinos_ _centras_ _daro_ _darželiams_ _dauguma_ _didelių_ _dienas_ _dieną_ _dviračiais_ \
      _eismo_ _esate_ _estija_ _gatvių_ _gerai_ _grupės_ _iniciatyvą_ _jas_ _juozaitis_ _jūsų_ _kaimo_ _kaina_ \
      _kalbėjo_ _kiek_ _kirkilas_ _kitaip_ _kiti_ _klausimus_ _klausimą_ _kyla_ _kūrimo_ _kūrimui_ _labiau_ _laiko_ \
      _latvijos_ _maisto_ _mano_ _mastu_ _mažai_ _mg_ _mokymo_ _mums_ _nacionalinio_ _naujos_ _naujus_ _nepakankamai_ \
      _niekas_ _padėjo_ _pagerinti_ _pagrindinių_ _palyginti_ _pasak_ _pasauliniu_ _pasaulio_ _pasaulyje_ _pats_ \
      _pavojus_ _pažeidimų_ _pirmininkas_ _pradėta_ _premjeras_ _produkcijos_ _programą_ _remonto_ _rusijos_ _seimą_ \
      _skatinama_ _skatinamos_ _skirtų_ _skyriaus_ _spalio_ _sričių_ _standartų_ _stiprinti_ _stumbro_ _subjektų_ \
      _sukurti_ _sutartis_ _svarbu_ _takus_ _tarnybos_ _technologijos_ _teisinė_ _tiesiogiai_ _tikra_ _tokio_ \
      _transporto_ _tvf_ _tūkstančių_ _uždavinius_ _užsienio_ _valstybinės_ _vartojimo_ _veikla_ _verslo_ |  |  |  |  \
      |
      """
    ),
    (
      "tr", 21,
      """
      a e i | l n r ı | d k m t u y | _b a_ b e_ i_ n_ o s | _a _d _k an ar de en er g in la le r_ z ü ğ ı_ ın ş | _bi \
      _g _i _o _s _y ak al bi c da di h il ir k_ ka lar li m_ ma nd or p ra ri u_ v ya ç ö | _ba _bir_ _de _e _h _ka \
      _m _t _v _ya ad am an_ arı as at ay ba bir bu da_ de_ du dı ed ek el en_ eri et f ge im in_ ir_ iy ki kl ler lı \
      me mi na ne ni nl nı ol on rd re rı sa si sı ta te ti tı un ve ye yo yor z_ ın_ ır | _be _bu _da _ge _ha _n _ol \
      _p _sa _ve _ç _ö ak_ ama anı ar_ ara ası az ağ aş be ca ce den di_ edi em er_ es ey gi ha ik ini is iz iş ke ki_ \
      kı l_ lan ld le_ lm lu mı na_ nda ne_ ni_ nla nu rin rk rl ru se t_ ul um ur yl ün ği ğı ık ıl ım ını ış ş_ şt | \
      _al _an _ar _bu_ _da_ _de_ _di _gi _gö _iç _ke _ko _ne _se _so _ta _te _u _ve_ _ye _ü _ş ab ac aca ada adı ah \
      ala alı ana anl ap ard aya ağı baş bil bu_ dan do dü dı_ ec ece ek_ ele eli eni ere esi ev eğ eği gö gü he ile \
      ili im_ ind ine it iye iyo iç iğ kar kla ko kt ku la_ li_ ll lma ma_ mu nc nde nin nı_ nın ok ola onu or_ p_ pa \
      ra_ rdu ri_ rm rt rı_ rın sin so st su sın tt tu tü um_ un_ uy uz va ve_ ya_ ye_ yi yle yı za ze zl ça çi ön ör \
      ü_ ür üz ım_ ınd ıy ız ığ ığı şa şi şl şı | _ay _c _do _du _dü _et _ev _f _gü _he _i_ _il _in _is _ki _ku _kı \
      _ma _o_ _on _pa _r _va _yo _z _ça _ço _ön af aha akl akı am_ amı and atı av ayı aç bak ben bi_ cak ce_ ci cı ded \
      değ diy du_ ede eki ekl eme emi end erd et_ eti eye ez eç eş fa gel gör hi ib ibi id ik_ imi iri ist iz_ içi iği \
      iş_ kad kal kan ken kle lam ldu len lik lk lı_ mad mak man mas may mek miş ml mü mış nce ndi nm ns nu_ nü o_ old \
      olm olu ord oru oğ rak rdi rdı re_ rke rla rs rum rü san si_ son ste sı_ tan ter ti_ tir tl tm tı_ uk ula unu \
      uru ut uğ uğu uş var ver vi y_ yan yap yar yd yu yü zi zı ç_ çe çin ço çı öy öyl öz ük üm ün_ üy üş ğin ğu ğı_ \
      ğın ık_ ıla ına ır_ ıyo ız_ ış_ şe şk şla şm ştı | _am _ama_ _aç _ben_ _bo _bü _daha_ _dedi_ _diye_ _dö _ed _el \
      _er _fa _gibi_ _hi _ik _için_ _kadar_ _l _me _mi _mu _ne_ _or _pe _ra _si _sö _sü _sı _tu _tü _yü _za _çe _çok_ \
      _çı _şe aba abi aka aki akt al_ ali apa apı ark arl art asa at_ ata att az_ azı aşa aşk aşl aşı ban bel bo bul \
      bü cek cu dah dak dar der dik dil dim din dir diğ doğ dur duğ dö düş dım dın dır dığ eb ebi ef el_ ell em_ ene \
      erk erl etm evi eyi ga ger geç gib gu gün ha_ her ide iki ikl il_ ild ilm ip ird irl isi izi işi işt kap km kon \
      ks kta ktı kur kü lac lat lay laş ldi ldı lem lg lim lin lir liy lla lme lo lt lu_ lü lık lığ lış mal md me_ mes \
      mey mi_ min miz mı_ ndı nem ng nk nle nlı nma nr nra nt nun ok_ on_ onr ot oy par pe pl pı rad ram ran rb rda \
      rde rek ren ret ril rim rle rma ro s_ sa_ se_ sen sun sö sü ta_ tar te_ tin tla tme to tti tur tür tır ulu und \
      ur_ ura us uz_ vr yaş yen yer yet yi_ yla yn yüz yıl zam zd zle çek çok çık ük_ ül ünü üre üze ğa ği_ ğil ğl ğr \
      ğun ğım ıkl ılı ımı ıra ırı ıs ısı ışt ışı şey şma şti şu | _ad _ak _as _at _ağ _bö _ce _değil_ _en _en_ _her_ \
      _iki_ _ile_ _iş _ki_ _kö _mü _mı _na _ni _olan_ _ot _re _sonra_ _su _to _uy _uz _var_ _ya_ _yi _yu _yı _öz _üz \
      _ı _şa _şi aa aat acı ade ai ald alm alt anm ann ant arş atl ava avr ay_ ayd aza açı ağl bab bağ ber bey bin biz \
      bun bur bö büy bı ca_ can cağ ceğ ci_ cı_ day dd dek del dem dol dum duy dön ekt eld enl ep ers ete ett eve ey_ \
      ez_ eçi eşi f_ fe fi fı gen gid gil gir göz gı hal han hat hay hiç ic if ih ilg imd inc inl ins ip_ ira ire irm \
      ise iti iya iyi iyl izl j ka_ kat kay ker kes ket kil kim kin kiy kk kli klı kte kul kö kın kır kız lad lec led \
      let leş lgi liğ liş lle lli lmi ls ltı lın lıy mam maz med mel men mez miy mla mle ms muş mın mız nan nca nel \
      nim niy niz nme nn nne no nsa ny nız oc oku om ona onl op ora orl ort os otu oyu oğr oğu oş pla po pr pt pıl raf \
      ral rar ras ray rec rg riy rka rli rme rmi rta rtı ru_ rul rç rün rıl rım rş sal say sek sel sev siy siz sk sl \
      sor sta söy sür tak tam tek tem ten tik tim tiy tle tma tr ttı tık tıl tım tın tığ uk_ ul_ umu una unl up urm \
      usu uyo uyu uç uşt vl vu yac yak yal yas yat yaz ydı yg yok yol yr yük yı_ zde ze_ zel zer zi_ zla zu zü çal çl \
      çm öl önc öne önü öre örü özl öğ üm_ ünd üne ürk ürü üs üt üyü üç üğ üğü üşü ğe ğim ğla ğu_ ğü ıc ıd ıka ıl_ ıld \
      ılm ıp ıp_ ırl ırm ıyl şam şar şim şka şle ştu şü şın | _a_ _ab _av _bana_ _beni_ _benim_ _biraz_ _böyle_ \
      _büyük_ _bı _ca _ci _doğru_ _dı _ek _es _eş _fi _ga _gün_ _hiç_ _in_ _ise_ _iy _iz _içinde_ _kü _la _le _mı_ \
      _nasıl_ _nin_ _nı _nın_ _ok _olarak_ _olduğu_ _olduğunu_ _onu_ _onun_ _oy _pr _son_ _st _ti _ul _uç _yeni_ _yok_ \
      _zaman_ _zo _çi _öl _önce_ _öy _öğ _üs _şey_ _şimdi_ _şu abe add afı ah_ ahi ahv ale alk all aml anc ani ank ans \
      apt are ari arm ars ast ate ati atm avu ayl ayn ayr aç_ açl ağa aş_ aşt ba_ bal bar bas bay bek bit bl boy böy \
      büt bır cel dal dam dav dde dev dey dis dok duk dün dür düz dık dış eh eke eks elm ema eml enm ep_ erm erç etk \
      etl ev_ evl evr eya eyd eyl eğe eş_ eşt fl fo ft gec get gi_ git gul gös güz h_ hab haf har haz hem hep ht hu hv \
      idi ika ikt ilk ill ime iml ims ina irk irt it_ ite itm itt iv ize iç_ işk işl ji kab kah kam kas kaz kaç kek \
      kel kez kiş kma kol kor koy kr kse ksi kti kç kı_ kıy lab lc leb ley lis lk_ lmu lmı luk lun lur luy luğ luş ly \
      lü_ lım mar mat mc mda mde mdi mem mer met mil mse mu_ mut müş mıy nas nb nci ndü ned nen ner nes ney ngi nir \
      nse nsı ntı nuz nuş nya nç nü_ nün nım nıy ocu od oj okt ol_ olo ols opl ors oz oğa oğl pat pi pro ps ptı rat \
      raz rba rc rdü red rem ris rk_ rki rlı rsa rsi rsu rt_ run ruz rçe rıy rşı sad sak sam sav sağ ser ses sm sti \
      stü su_ sy söz sıl sır sız tab tal tay ted tel til tiğ tk tki tli tmi top ts tu_ tut tüm tün uc ud uh ukl ull \
      ulm up_ urd urt uya uyg uza uzu uça uş_ v_ ven vet vin vle vra yay ydi yec yem ygu yin yon yrı ys yu_ yun yım \
      yın za_ zen zg zin zm zo zor zun zı_ zın zır ça_ çağ çer çim çla çoc çt çü ölü ört ös öst öze öğr üd ümü ünl üny \
      ür_ üst ütü üyo üz_ üzd üç_ ğa_ ğer ğiş ğlu ğre ğru ğır ıcı ıkt ıkı ıma ıml ınl ırd ıt ıyı ızl ızı ışa ışl ışm \
      şan şi_ şin şme şte şün şı_ şık şıy | _ac _ai _ancak_ _artık_ _aynı_ _az _aş _bazı_ _başka_ _başkanı_ _bile_ \
      _bilim_ _birkaç_ _birlikte_ _biz_ _bütün_ _cu _dedim_ _em _ev_ _eğ _fe _fo _fı _genel_ _gr _göre_ _güzel_ _hem_ \
      _hiçbir_ _ho _hü _hı _id _if _ih _ilgili_ _ilk_ _im _iyi_ _kabul_ _kendi_ _kerem_ _kez_ _kız_ _li _mi_ _neden_ \
      _no _nu _oldu_ _olur_ _on_ _ona_ _oğ _pi _po _ru _sana_ _sen_ _stanbul_ _söyledi_ _tek_ _tüm_ _türkiye_ _tı _un \
      _uzun_ _vu _yö _yıl_ _ze _çö _çü _öyle_ _ün _ür _üç _üç_ _ın _ın_ _şu_ abl abu abı af_ afa afi ake akk akm aks \
      alg ami anb ane ang ap_ apm apo arb arc arç ask asl ayg aze azi azl aça aşb aşm bah bam baz bet beş ble boş bug \
      böl cam cer cil cu_ cuk cum cü cıl d_ dağ daş ddi dec def des det deş dos dör düm düğ dıl eci efe eka ekm ela \
      elk ena enc ens ent enç eo era erg ero es_ esa ese esk esl est eva evd eyn eza ezi eçe eçm fa_ fad fak far fr \
      fta fın gar gey gin giy gr gön gül hak hav hin ho hti hur hve hü hı ibe ici idd ifa ig iht ii ila irb is_ isk \
      ive iyd izm içb içe iğe işe işm kav kem kib kir kis kit kiz kka kme kmı kn kom koş kra ksa ktu kuz kça kü_ küç \
      kıl kıs kış lah lak las lda lde ldü lek les lge lil lke lki loj lum lya lüm lıl lır mh mhu mir mis mk mli mlı mo \
      msa mur mus nac nak nal nam nar nbu ndu nec nik niş nka nki nkü nli nmi nmı nti nus nç_ nıl nır nış ob oca of \
      oji oka oks ond ork orm osy oyn pan pek per pey pm pma por psi pıy rac rah rap rbi rca res rey rh rih rir riz \
      rkl rkı rmu rmı rn rol rp rse rti rtu rup ruy rv ry rça rül rüş rıs rış saa sab sah sar sat sey seç sil sim sit \
      ske ski sle sok sol ss st_ sul suz sya sık sıy tad tas taş tes tey th tlı tra tro tta tul tun tuz tç tü_ tış ua \
      ucu udu ug ugü uka uld uma umh uml unc unm uta utl utu uv uva uzl uşm uşu val van vaş vd vey vg vi_ vur yab ydu \
      yed yel yh yik yim yk ym yni ynı yum yur yö yön yür yır zak zan zar zat zc zet zli zs zy zün çak çb çbi çe_ çev \
      çi_ çir çme çmi çu çö çük çün çıl ök öm önd öp örd öt öz_ özü üc üdü ükl üks üle ülü üme ünk ürd ürl üv üve üzü \
      üçü üş_ üşm üşt ğan ğlı ğra ğum ğü_ ğün ıca ıda ıdı ıf ıkm ıll ımd ırk ırs ıya ıyd ıza şb şba şek şir şki şlı \
      ştü şu_ şun şıl şım şır | _adam_ _alan_ _ali_ _an_ _anda_ _ankara_ _annem_ _ara_ _arada_ _arasında_ _ardından_ \
      _askeri_ _aslında_ _ay_ _ayhan_ _baba_ _baktı_ _başbakan_ _başladı_ _belki_ _belli_ _beş_ _bilimin_ _bilimsel_ \
      _bilmiyorum_ _bin_ _biri_ _bize_ _boyunca_ _bugün_ _bunlar_ _bunu_ _burada_ _dan_ _demek_ _diyor_ _dört_ _eden_ \
      _erdoğan_ _erkekler_ _eski_ _etti_ _evet_ _gece_ _geldi_ _gelen_ _genç_ _geyik_ _hatta_ _hemen_ _hep_ _ifade_ \
      _ilişkin_ _insan_ _ir _it _içine_ _iş_ _kadın_ _kahve_ _karşı_ _kemal_ _kendini_ _kimi_ _kişi_ _kr _küçük_ _mu_ \
      _na_ _olacak_ _olsun_ _ondan_ _orada_ _ortaya_ _oysa_ _parkı_ _ramiz_ _recep_ _sadece_ _senin_ _sordu_ _söz_ \
      _süre_ _tabii_ _tam_ _uçağın_ _vardı_ _vardır_ _veya_ _yani_ _yapılan_ _yavaş_ _ye_ _yemek_ _yeniden_ _yer_ \
      _yerine_ _yi_ _yine_ _yol_ _yüzde_ _çocuk_ _çünkü_ _öd _önemli_ _özel_ _ün_ _üzere_ _üzerine_ _şeyi_ _şöyle_ aft \
      ail amd amu asi aye b_ bor ces cez dü_ eko fon hey izd kım lsa mağ müz nay oll omi ono oto oşa rab rel rev rku \
      rte sez sla tic tri yam zey öpe üp ınm şe_ şmı | _acı_ _adım_ _akşam_ _aldı_ _almak_ _altı_ _altında_ _ana_ \
      _anne_ _arasındaki_ _avrupa_ _az_ _açık_ _ağır_ _babam_ _bakanı_ _belirtti_ _beri_ _bey_ _beyaz_ _biliyor_ \
      _biliyorum_ _birden_ _bizi_ _bizim_ _bunun_ _buraya_ _böylece_ _can_ _cevap_ _ceza_ _chp_ _cumhurbaşkanı_ \
      _cumhuriyet_ _den_ _devam_ _devlet_ _değildir_ _diyarbakır_ _diğer_ _durum_ _dönemde_ _edildi_ _erbakan_ _erkek_ \
      _eroin_ _esin_ _ettiği_ _eve_ _evi_ _evin_ _eğer_ _eşi_ _fark_ _farklı_ _fazla_ _gelecek_ _geliyor_ _gerek_ \
      _geri_ _gerçek_ _gidip_ _gitti_ _gördüm_ _görev_ _göz_ _gözleri_ _gül_ _günü_ _haber_ _hadi_ _hafta_ _hakkı_ \
      _hala_ _halinde_ _hayır_ _hazine_ _hazır_ _hele_ _hepsi_ _herkes_ _hülya_ _insanın_ _irak_ _istiyorum_ _işte_ \
      _karar_ _katana_ _kendimi_ _kendisine_ _kim_ _kolay_ _konuda_ _konusunda_ _konuştu_ _kurulu_ _leblebi_ _madde_ \
      _milli_ _musun_ _mutlu_ _naci_ _nda_ _nedeniyle_ _niye_ _nun_ _olayın_ _olmadığını_ _olmak_ _olması_ _olmaz_ \
      _olmuş_ _olsa_ _oluyor_ _onlar_ _onlara_ _onları_ _onların_ _onunla_ _oraya_ _ortak_ _otuz_ _oğlum_ _para_ \
      _patlıcan_ _pek_ _peynir_ _rakı_ _saat_ _saffet_ _sanki_ _sekiz_ _senem_ _seni_ _sezginler_ _seçim_ _siz_ _size_ \
      _sonunda_ _sosyal_ _sık_ _sıra_ _ta_ _tanrı_ _tarafından_ _te_ _temel_ _terk_ _tibet_ _türk_ _tıpkı_ _un_ _uçak_ \
      _vadeli_ _verdi_ _verdiği_ _vergi_ _yana_ _yanlış_ _yanında_ _yapan_ _yapılacak_ _yaşlı_ _yerde_ _yere_ _yeter_ \
      _yeşil_ _yoksa_ _yoktu_ _yola_ _yüksek_ _zaten_ _zor_ _zorunda_ _çıkan_ _önünde_ _özer_ _üstüne_ _üzerinde_ \
      _şahin_ _şeyler_ | _anlattım_ _atila_ _ayrı_ _bakan_ _bakın_ _bağlı_ _baş_ _başına_ _birinci_ _birçok_ _buna_ \
      _bunları_ _devrim_ |  |  |  |
      """
    ),
    (
      "id", 22,
      """
      a | n | e i r t | a_ an d g k l m n_ p s u | _d an_ b da er h i_ ng o | _a _b _k _m _me _p _s al ang ar at di en \
      g_ in ka la me ra ta y ya | _da _di _i _pe _se _t ad ah ak am as ba be c em ga h_ ia j k_ kan ma na ng_ nt pa pe \
      ri sa se si t_ te ti tu un | _ba _be _in _ke _l _pa _te _u _y _ya _yang_ ada ah_ ai aka ala ap at_ ber da_ dan \
      de di_ e_ eb el eng es f gan ha ik is it ke l_ li m_ men nd nga ni ny nya r_ s_ u_ uk w ya_ yan | _an _dan_ _de \
      _di_ _h _j _ka _ma _r _sa _un ag ai_ ak_ al_ ama and apa ara ari asa asi ata bi bu dal dar ek ela era et gi ia_ \
      id ika il ing ir ja ki ku lah le lu mb mem mi mp mu nda ne ni_ ntu on or pad per ra_ ran re ri_ rt ru si_ st su \
      tan ter tuk ua uk_ unt ur us ut v wa | _ad _ak _anda_ _c _dari_ _dengan_ _e _f _g _ha _ini_ _ko _la _n _o _pada_ \
      _ta _ti _untuk_ ab aga am_ ana any ar_ as_ au aw ay bag ban ca d_ den du eba ed emb ena ep er_ eri ert ge gg gk \
      gka gu gun hi hu ian ih im in_ ini is_ ita ju ka_ ko lam lan ma_ man mas mba mer na_ ngg ngk nj ns nta nu o_ ol \
      om ot p_ pat pen pi pr pu ro sa_ san seb ta_ to tr tu_ ul um un_ una ung up | _adalah_ _akan_ _at _atau_ _dalam_ \
      _dapat_ _ja _ke_ _mu _pr _si _su _tidak_ _w aa aan adi agi aha ahu ain aj ali amp ant art ati atu au_ awa aya b_ \
      bah bo car ci dak dap dia dis do ebi ebu ec eh eka ema emi emp emu en_ end enj ent erb ere ers eru esa fi ga_ \
      gai han he ib ida ih_ ik_ ili ind ins ip isi ist itu je ji kar kat ke_ kem kt lai las lo mat mil mpa mun nak nan \
      nc nja nn no ole op os pa_ pak pan par pem po pro rb rd rin rk rl rm rn rs rta rti sar sel ser sia sis sk sta \
      ste tah tal tam tar tas tau tel tem ten ti_ tid uan ud ug uh uka ula upa ur_ us_ ut_ | _al _am _ap _bi _bo _bu \
      _ca _it _itu_ _ji _jika_ _ju _juga_ _le _li _lu _mereka_ _mi _na _ol _oleh_ _or _po _pu _ra _re _sebagai_ \
      _seperti_ _sistem_ _st _tahun_ _tu _v _wa ac aja akt aku amb ani ann ap_ are aru ate bar bat bel ben bia bih boo \
      bua but ch co deb des dib dik dip dir dit don dr ea ebe eca edi eg eh_ ej el_ elu em_ eme ene eni enu eny epa \
      epe erj erk erl erm ern esi et_ eta ete eti f_ fa gal gga ggu gi_ gia gr har has hun ic if ig iha iki il_ ila \
      ima ina int io ir_ iri isa it_ jad jik jug kal kas kel ket kh ki_ kin kr ks la_ lak leb leh li_ lih lik lin lis \
      ll mbe mbu mel mo mpu nal nam ndi ndo ngi nis nk nny nst nti od og ok on_ one oo oot ora ot_ ota pas pun rak ras \
      rat rba rek ren rg rh rik rj rka rma rse rus sal sam sat sem sep set sh so str tak th tik tin tis tri tur ua_ \
      uat ub uga uh_ uku um_ uni ura uru usi uta ve vi wa_ x y_ yak ye z | _ada_ _bagian_ _bahwa_ _beberapa_ _boot_ \
      _ci _co _debian_ _desa_ _digunakan_ _dr _du _fa _fi _ga _ge _gr _hi _ia _ia_ _indonesia_ _instalasi_ _is _je \
      _kabupaten_ _karena_ _ki _kota_ _ku _lain_ _lebih_ _lo _memiliki_ _menggunakan_ _menjadi_ _merupakan_ _mo _ne \
      _no _perangkat_ _ro _ru _saat_ _satu_ _secara_ _setelah_ _telah_ _th _ut aat abu af ahw aik akh aki all alu ame \
      ami amu anj anu api ark asu atk bai bal beb bes br buk bun bup c_ cam ce cu dah das dat de_ did dig dim dua duk \
      dun eda ee ega ei eja ele eli enc eo erd erh es_ ese ew fe fo gar gat ger gh gin gki go gra gs hal hat hin hir \
      hk hka ho hw hwa iap ias iba ibu id_ ie igu ike im_ imu iny ion ira ise isk ite iv ja_ jal jar kab kah kam kec \
      ken kep ker khi kit kom kon kot kti ktu ku_ kun kut lal lat lau lay ler lit lk log lu_ luk lum mai mak mar mes \
      mi_ min mpi mua mud mul mur nar nca nde ndu neg nes nf nge ngh ngs ngu nia nka nsi nte nye ob oh ola oma ong ont \
      or_ ord oto ou ov pai pal pi_ pil ps pt pul put rad rah ram rap res rga rha ria ris rit rja rna rp ru_ rup saa \
      sah sec sed sek sen ses sik sil sin ska sm sp ss sti suk sy tap tet the tia tif tim tk tka tn tor tra tua tun \
      uah ual ub_ uda udi ui umb up_ usa va ver wak wan war we wi yi yu | _ag _apa_ _apakah_ _ar _as _bagi_ _bahasa_ \
      _baik_ _banyak_ _baru_ _berkas_ _besar_ _d_ _disk_ _do _en _grub_ _gu _hal_ _hanya_ _harus_ _hu _i_ _installer_ \
      _jaringan_ _kecamatan_ _kembali_ _kemudian_ _kepada_ _lunak_ _melalui_ _nama_ _negara_ _op _orang_ _ot _para_ \
      _partisi_ _pemasang_ _pertama_ _pi _program_ _raja_ _ri _salah_ _sampai_ _sebuah_ _selama_ _semua_ _seorang_ _sh \
      _so _tersebut_ _tetapi_ _timur_ _to _tr _um _utama_ _waktu_ _wi _yaitu_ ab_ aba aca ade agu ahk aim ait ake aks \
      alo anc ank ard arg arn ask ass ast aup ba_ bak bas baw bil bis can cin con der dih dil din do_ dri ed_ edu ef \
      ehi eko eks ekt eku ens eor erg ero erp esk est eu ev ewa ey for fr gak gam gen gha gn gru gur ha_ had ham he_ \
      her hn hny ial iat idi idu if_ ii ij iku ilk ilm imp inf ink inu ipa ipe ipi ire iti iu ive jak jan jaw jel jen \
      jo juk kap keb ked kes kis kk kka kl kn kol kri ksi kto kua kuk kum kup kur lag lap len let lia lka lle lm ln \
      lny lok lt lua lui lun lur mad mah mal me_ met mis mk mn mny mpe muk mum mus nah nas nci nd_ ne_ nen ner net nik \
      nin nju no_ nto nu_ nyi oa oba ode oe ogi ogr oh_ ok_ oka ol_ oli olo omi omp ona ono ope ori orm os_ ose ovi ow \
      pel pes pin pl por pp pre pri psi pus raj rbe rd_ rda re_ ril rim rip riv rke rla rle rlu rny rog rom rsi rte \
      rua rub rum run rut ry sai saw seh sej seo sih sio sit sk_ sl sn sua sud sum sun sur sus tai tat tek tny tom tus \
      uar uas ubu udu ue uha ui_ uj uju ul_ uli uma ume umu uny usu uti utu v_ ve_ vin wah wal wat wo x_ yah yai yar \
      yat yo | _ab _ac _amerika_ _anak_ _antara_ _atas_ _au _aw _bagaimana_ _barat_ _bawah_ _benar_ _bentuk_ \
      _berbagai_ _biasanya_ _br _cara_ _cd _cd_ _ce _ch _contoh_ _cu _cukup_ _dasar_ _data_ _dia_ _dibuat_ _dikenal_ \
      _disebut_ _dunia_ _ed _ek _film_ _fo _fr _gn _gnu_ _he _ho _ib _id _ii _ii_ _il _im _ingin_ _ir _jawa_ _jenis_ \
      _kali_ _kami_ _kedua_ _kelas_ _ketika_ _kh _kl _kr _lainnya_ _lihat_ _linux_ _mana_ _manual_ _masa_ _masih_ \
      _memasang_ _membuat_ _memilih_ _mulai_ _mungkin_ _namun_ _otomatis_ _paket_ _pemerintah_ _pernah_ _pesawat_ \
      _preseed_ _provinsi_ _pulau_ _sama_ _sangat_ _sebagian_ _sebelum_ _sehingga_ _serta_ _server_ _setiap_ _sk _sm \
      _sp _standar_ _sudah_ _sumber_ _sy _tanggal_ _tanpa_ _tempat_ _tengah_ _tentang_ _terhadap_ _terletak_ \
      _tersedia_ _the_ _umum_ _us _va _ve _vi _we _wilayah_ _x _yo _z abe abi ad_ ae aer afi age ahi ahn air aju aln \
      anp ans apk apo apr apu ary ash asy atn ato aut av ayu az bab bac bad bed bek bl bol bon bra bri buh bul bum bur \
      bus cap cat cd cd_ ch_ che ci_ ck ct cuk dai dek dem dep det dh dij dok dom dra dul dup dw dy ea_ ebo ede eed \
      egi ek_ eke eki elo enk eno epu erc erf erv esu etu evi ex fil fir fis fl ft fu fun gah gap gas ge_ gel gem get \
      ggi ggo gir git gku gnu got gsi gu_ hak hap hen hid hl hm hon huk iak iar ibe ic_ ica ide ien ifi iga ii_ ija \
      iko ile ine inn ips ipu irn isl iw jam ju_ jua jun kaa kai kak kaw kek kir km kny kor ks_ ksa kse lar law le_ \
      lem les lim ll_ lla lm_ lon ls lta lv ly mag mau mbi mbo md med mia mik mit mka mod mor mpo mu_ naa nat ncu ndr \
      nek nel nem nfo ngo nit nje nkr nol nom non nor np npa nt_ ntr nua nuh nun nus nux oc odu of og_ oi oko olu ome \
      omo omu onf oni ons op_ org ork oro ort osi ove oy ph pia pir pk pka pol pon pop pos pte q raa rai ral rbu rc \
      rde rdi rea red rel rf rge rib rmi rmu rne ro_ rod ron rop ros rov rpe rsa rtu ruh ruk rv rve rw sak sas say sc \
      se_ see sh_ shi sim ski sla sma sny spa ssa st_ stu sul sw sya tab tb tc te_ tes th_ tic tio tit tl tm to_ toh \
      ton tro tru ts tud tug tuh tul tum uba uc uki ukk ult ulu umn unc und unj unu upu ure ust ute utr uw ux ux_ vis \
      vo w_ was wil wor yaa yia ys yu_ z_ za | _agama_ _ah _ai _akhir_ _akhirnya_ _al_ _album_ _allah_ _an_ _anggota_ \
      _april_ _awal_ _b_ _baku_ _band_ _bandara_ _bantuan_ _bebas_ _bekerja_ _berada_ _berarti_ _berbeda_ _berfungsi_ \
      _berhasil_ _bermain_ _biasa_ _bisa_ _bl _bulan_ _cinta_ _cr _daerah_ _daripada_ _datang_ _desktop_ _dh _diatur_ \
      _dilakukan_ _dimana_ _dipasang_ _dipilih_ _ditemukan_ _drive_ _dua_ _dukungan_ _ef _el _em _er _ex _f_ _fe \
      _firmware_ _fl _fu _gedung_ _gi _grafis_ _hak_ _hard_ _hari_ _hasil_ _hidup_ _hingga_ _hukum_ _id_ _image_ \
      _informasi_ _internet_ _islam_ _jalan_ _jam_ _jepang_ _jo _kapal_ _kata_ _kawasan_ _kecil_ _kemungkinan_ _keras_ \
      _kita_ _klub_ _km _kode_ _lagi_ _lagu_ _lampung_ _laporan_ _laut_ _layar_ _lingkungan_ _lokal_ _luas_ _lv _lvm_ \
      _manusia_ _masalah_ _masing_ _masjid_ _masuk_ _masyarakat_ _mata_ _maupun_ _mb _mb_ _md _md_ _media_ _melakukan_ \
      _melihat_ _membantu_ _memerlukan_ _mempunyai_ _memungkinkan_ _menemukan_ _menentukan_ _mengatur_ _menjelaskan_ \
      _mesin_ _meskipun_ _metode_ _misalnya_ _musik_ _musim_ _nasional_ _ni _no_ _ny _on _ordo_ _os _os_ _paling_ \
      _pantai_ _parameter_ _pasukan_ _pemain_ _pendidikan_ _penduduk_ _pengaturan_ _pengguna_ _penuh_ _perang_ \
      _pertanyaan_ _pl _pp _produk_ _proses_ _pula_ _pun_ _putih_ _q _r_ _raid_ _ruang_ _rumah_ _sc _sebelumnya_ \
      _sejak_ _sekarang_ _sekitar_ _sekolah_ _selain_ _selatan_ _sementara_ _sendiri_ _september_ _serikat_ _sering_ \
      _suatu_ _surel_ _sw _tahu_ _tambahan_ _tanah_ _televisi_ _terakhir_ _terdapat_ _terjadi_ _termasuk_ _tim_ \
      _tinggi_ _tugas_ _uk _ukuran_ _ul _up _ur _utara_ _uu _vo _volume_ _wo _x_ _yu _za ace aft ahl ahm aid ail ais \
      aje aji akk akn akr alb ale alk als alt ane ao arm ars ase asj asn ath atr aua auh aul aus awe bau bi_ bid bin \
      bir bit bk bor bu_ ca_ cah cak cal cc ce_ cer cha cil cip cit ck_ cl cob com cor cp cr ct_ cur dae dam day dea \
      del dev dic dii dio dm dor ds du_ dud duh dur dus dv dwa dy_ ead ean eci eco ect ecu edo ee_ efe ege ei_ ell emo \
      epo ept erw ess eto eus ev_ ey_ fa_ fak fat fek fer ff fig fik fin fit fra fre gab gaj gay gb ged gge gis gl gla \
      gny gor gsa gsu hab hay hd hel hes hi_ hip hit hma ht hu_ hub hui hul hus iah ibr ick ido igi ikr imb ime imi \
      inc io_ ip_ ipt irk irm iru ish ism isn ito ivi iwa iy iz jag jat jau jep ji_ jid jil jin jud jut kad kau kea \
      keg keh kej kha khu kib kil kip kla klu ko_ kod kra kro kte kue kul kus lab laj lb lbu ld ld_ lea lek lep lev \
      ley lib lig lir lo_ lor lti lub lus lvm ly_ maj mam may mb_ md_ mei mim mm mob mon mot ms mw mwa nai nap nb nce \
      nco nfi nic nim nji nov ns_ nso nul nur nyu obe obi oda oe_ oku om_ omb ond ook ops opt opu oso pac pah pek pet \
      pik pis pla pli poe pra pt_ pta pti pua pur rab raf rag rar raw ray rca rdo rec ree rej rep ret rfu rhe ric rid \
      rk_ rki rku rli rmw rni rob rok rol roo rpi rs_ rt_ rwa ry_ rya sb sb_ sch seu sha sid sie sip sj sji sko skt \
      sm_ sol son sor sr sup swa tep tig tih til tir tiv tod tol top tre tsu tt tuj uai uca ude ue_ uf uhk ukt ule upe \
      urk urs usb use usk utk utn uu van var vel vid vm vm_ vol ws ws_ wu ye_ yeb yek yer yes yor yun ze zi | _a_ \
      _air_ _akibat_ _asal_ _basis_ _belanda_ _berasal_ _berikut_ _berikutnya_ _berisi_ _boolean_ _britania_ _bukan_ \
      _dahulu_ _dibangun_ _dihapus_ _dikembangkan_ _dimulai_ _diperlukan_ _direktori_ _ditampilkan_ _driver_ _dv _dvd_ \
      _engkau_ _es _et _gb _gb_ _go _guru_ _halaman_ _hutan_ _jadi_ _jakarta_ _jauh_ _kelurahan_ _kematian_ _kernel_ \
      _ketua_ _khusus_ _kisah_ _kitab_ _komputer_ _lalu_ _lama_ _lokasi_ _mei_ _melawan_ _membentuk_ _memberikan_ \
      _mencoba_ _mengenai_ _menghasilkan_ _meningkatkan_ _menu_ _muda_ _mudah_ _nu _ob _operasi_ _organisasi_ _pasien_ \
      _password_ _path_ _pengembangan_ _perlu_ _primary_ _sana_ _sebanyak_ _sedangkan_ _sederhana_ _seluruh_ _sesuai_ \
      _string_ _tak_ _tangan_ _tapi_ _terenkripsi_ _titik_ _ulang_ _ye _yordania_ _yunani_ abk arl baj bc bka bli cia \
      |  |  |  |  |
      """
    ),
    (
      "vi", 21,
      """
      h n | c g i t | _c _t g_ n_ ng ng_ | _n _đ a i_ m nh o u à đ | _b _ch _h _l _m _th _v a_ b c_ ch h_ k l m_ nh_ p \
      r t_ th u_ v y á ư | _d _g _k _kh _ng _nh _p _s _tr d hi kh o_ p_ s tr y_ à_ ê ó ô ạ ế ộ | _ph _r _và an e ho hư \
      iệ ph và àn ác â ên ên_ ì ó_ ôn ông ườ ả ấ ầ ậ ề ể ệ ố ớ ờ ợ ủ | _cá _có _có_ _củ _của_ _gi _là _mộ _một_ _q _qu \
      _ti _và_ _x _đư _được_ ch_ cá có có_ củ của gi ha hu hà há hô hôn in iê iế iề là mộ một on ong q qu ti uy và_ x \
      ác_ án ân ã ã_ ìn ình í ôi ôi_ ú ă đư đượ ơ ười ượ ược ạn ặ ết ết_ ể_ ị ọ ồ ột ột_ ới ới_ ời ời_ ở ợc ợc_ ủa ủa_ \
      ứ ữ | _a _bi _cho_ _các_ _cô _ha _không_ _là_ _người_ _những_ _nà _sa _trong_ _tô _tôi_ _vi _đi _đã _đã_ ai ai_ \
      an_ ang anh ao ay ay_ bi cho các cô gh gư gườ hi_ hiệ ho_ hàn hì hú hả họ hữ hữn ia iên iết iều iể khô là_ ngh \
      ngư nhi như nhữ nà ra ra_ ro ron rư sa tro tô tôi ua vi ài ài_ àn_ ành ào ào_ ày ày_ ân_ ì_ ò òn ù ùn ùng đi đã \
      đã_ ũ ơn ư_ ướ ước ườn ại ại_ ạn_ ải ải_ ản ất ất_ ần ần_ ầu ầu_ ập ập_ ắ ến ến_ ề_ ều ều_ ện ện_ ỉ ị_ ốn ống ồn \
      ồng ổ ớc ớc_ ờn ờng ở_ ụ ừ ữn ững ự | _an _anh_ _ba _bà _bá _bạ _bạn_ _bả _bị _bị_ _chỉ_ _co _con_ _cu _cà \
      _công_ _cũ _cũng_ _cả _hai_ _hi _ho _hà _họ _khi_ _ki _li _làm_ _lạ _lại_ _nhiều_ _nhà_ _như_ _nhưng_ _này_ _nó \
      _nă _phải_ _ra _ra_ _số _tu _tạ _từ _từ_ _vào_ _về _về_ _vớ _với_ _ô _ôn _ông_ _đó _đó_ _đầ _đầu_ _đặ _đế _đến_ \
      _để _để_ _đị _đồ _độ _động_ _ở _ở_ am ao_ au au_ ba bk bkt bà bá bạ bạn bả bị bị_ chi chu chú chỉ co con cu cà \
      côn cũ cũn cả e_ eo eo_ gia gà hai he hiế hiề huy hà_ hác hâ hân hí hơ hư_ hưn hạ hải hấ hầ hậ hỉ hỉ_ hị hố hứ \
      ia_ in_ inh iến iện khi khá ki kt kt_ li làm lạ lại ngà nhà này nó nă on_ oà phả qua rê số tha thá thư tiế trư \
      tu tạ từ từ_ un ung uố việ vào về về_ vớ với àm àm_ àng á_ ách ái ái_ án_ át át_ ây ây_ é ín òn_ ô_ ún úng ý ý_ \
      ăm ăm_ ăn ăn_ đó đó_ đầ đầu đặ đế đến để để_ đị đồ độ độn ĩ ũn ũng ơn_ ơng ưa ưa_ ưn ưng ươ ươn ả_ ản_ ấy ấy_ ẫ \
      ận ận_ ật ật_ ằ ặt ặt_ ẽ ẽ_ ếu ếu_ ền ền_ ỉ_ ọc ọc_ ỏ ố_ ối ối_ ổi ổi_ ộ_ ộc ộc_ ộn ộng ụ_ ủ_ ức ức_ ừ_ ử ữ_ ự_ \
      | _biết_ _bà_ _bì _bình_ _bộ _bộ_ _chúng_ _cài_ _cò _còn_ _cô_ _cả_ _cấ _cầ _de _dâ _gia_ _hiện_ _hu _hàng_ _hơ \
      _hơn_ _học_ _hộ _khác_ _lb _lbkt_ _lu _lê _lên_ _lý _lý_ _lớ _mi _mu _mà _mà_ _mì _mình_ _mớ _mới_ _na _ngày_ \
      _nào_ _nói_ _năm_ _nư _nước_ _nế _nếu_ _phần_ _rb _rbkt_ _sau_ _sá _sẽ _sẽ_ _số_ _ta _theo_ _thành_ _thì_ _thể_ \
      _tin_ _trên_ _trình_ _trường_ _tuổi_ _tà _tì _tư _tại_ _tậ _tập_ _việc_ _vù _vùng_ _xe _xu _đa _đang_ _đi_ _đá \
      _đâ _đấ _đặt_ _định_ _đồng_ am_ biế bà_ bán bì bìn bộ bộ_ ca chí chư chứ cài cò còn cô_ cả_ cấ cầ d_ de do dâ em \
      em_ ga ghi gu gày han heo hiê hu_ hì_ hìn hín hó hún hơn hươ hất hần hế hể hể_ hệ hệ_ hị_ học hỏ hốn hồ hộ hợ hụ \
      hủ hủ_ ian iền iểm iển iệc iệu kho lb lbk lo lu lê lên lý lý_ lớ ma mi mu mà mà_ mì mìn mớ mới na ngu nhậ nào \
      nói năm nư nướ nế nếu oa oàn oạ phá phầ quy rb rbk ri ru rên rì rìn rườ sau sá sẽ sẽ_ số_ ta the thi thu thà thì \
      thô thể tin to tra tru trê trì tuổ tà tì tư tại tậ tập ua_ uyề uyệ uốn uổ uổi uộ uộc vù vùn xe xu yê yên yề yền \
      yệ yện ám ám_ áng ánh áo áo_ âm âm_ âu âu_ ê_ í_ ính òng ói ói_ ôn_ ú_ úc úc_ đa đan đi_ đá đâ đấ đặt địn đồn ơ_ \
      ơi ơi_ ảng ảo ảo_ ấn ấn_ ấp ấp_ ấu ấu_ ẫn ẫn_ ắt ắt_ ằn ằng ẹ ế_ ếp ếp_ ểm ểm_ ển ển_ ễ ệ_ ệc ệc_ ệt ệt_ ệu ệu_ \
      ịn ịnh ọn ỏ_ ốc ốc_ ốn_ ồi ồi_ ổ_ ỗ ội ội_ ớn ờ_ ợ_ ục ục_ ừn ừng ử_ ực ực_ | _ba_ _ban_ _bu _bán_ _bản_ _bảo_ \
      _bắ _bắt_ _bằ _bằng_ _bố _ca _chính_ _chưa_ _chọn_ _chồng_ _chủ_ _chữ_ _cuộc_ _cách_ _cái_ _câ _cù _cùng_ _cơ \
      _cấp_ _cần_ _cứ _cử _di _do _do_ _dân_ _dù _dùng_ _dư _dụ _dự _e _em _em_ _gh _giờ_ _gá _gầ _gần_ _hay_ _hành_ \
      _hì _hình_ _hư _hạ _hệ _hệ_ _họ_ _hồ _hội_ _hợ _hợp_ _khởi_ _kế _la _liên_ _lo _lâ _lú _lư _lấ _lầ _lần_ _lậ \
      _lập_ _lớn_ _ma _má _máy_ _mư _mạ _mặ _mẹ _mẹ_ _mỗ _mỗi_ _nam_ _nhân_ _nhất_ _nhận_ _nê _nên_ _nó_ _nữ _phát_ \
      _phân_ _qua_ _rấ _rất_ _rồ _rồi_ _rừ _rừng_ _sống_ _sứ _sức_ _sử _sự _sự_ _tham_ _thiết_ _thái_ _tháng_ _thông_ \
      _thư_ _thường_ _thế_ _thị_ _thống_ _thời_ _tiên_ _tiếp_ _tiền_ _to _toàn_ _trung_ _trước_ _tá _tâ _tê _tên_ \
      _tìm_ _tí _tổ _tự _tự_ _u _viên_ _vì _vì_ _vă _văn_ _vẫ _vẫn_ _vậ _vừ _vừa_ _xe_ _xã _xã_ _y _á _điều_ _đo _đà \
      _đây_ _đì _đình_ _đường_ _đạ _đất_ _đề _địa_ _đứ ba_ ban bu bản bảo bắ bắt bằ bằn bố chị chọ chồ chủ chữ cuộ cái \
      câ cù cùn cơ cấp cần cứ cử da deb di do_ dân dù dùn dư dụ dự eb en f giá giờ go guy gá gầ gần gọ ham hay hiể hoa \
      hoả hái hán hát hé hép hê hí_ hò hú_ hưa hườ hận hật hắ hế_ họ_ họn hồn hội hờ hời hở hởi hợp hức hữ_ iá iếp iểu \
      iệp iệt iờ iờ_ khu khở kiể kế la lin liê lâ lú lư lấ lầ lần lậ lập lớn mua má máy mư mạ mạn mặ mẹ mẹ_ mỗ mỗi nam \
      nga ngo nha nhâ nhấ nu nê nên nó_ nữ oa_ oạn oả oản phâ phư phụ quá quả run rướ rấ rất rồ rồi rừ rừn s_ si sốn \
      sứ sức sử sự sự_ thấ thậ thế thị thố thờ thứ tiê tiề toà tp tri tuy tá tâ tê tên tìm tí tín tổ tự tự_ uan ui uy_ \
      uyê uyế uá uô uôn uả uấ uậ v_ viê vì vì_ vă văn vẫ vẫn vậ vừ vừa xe_ xi xã xã_ yế àu àu_ áy áy_ è ép ép_ êm êm_ \
      êu êu_ ìm ìm_ íc ích ón óng õ õ_ ăng điề đo đà đây đì đìn đườ đạ đất đề địa đứ ĩ_ ưới ạc ạm ạm_ ạng ạo ạo_ ạt \
      ạt_ ạy ạy_ ảnh ẩ ậy ậy_ ắc ắc_ ắn ặc ặc_ ặn ặp ặp_ ẹ_ ẻ ẻ_ ếng ềm ềm_ ểu ểu_ ễn ễn_ ệnh ệp ệp_ ỉn ỉnh ịa ịa_ ịc \
      ịch ọ_ ọi ọi_ ọn_ ọng ồn_ ỗi ỗi_ ớn_ ởi ởi_ ợp ợp_ ứ_ ứa ứa_ ứn ứng ừa ừa_ ửa ửa_ ữa ữa_ | _ai _an_ _bao_ _biên_ \
      _biển_ _báo_ _bê _bên_ _bệ _bệnh_ _bỏ _bố_ _cao_ _chiếc_ _chuyện_ _chí_ _chạy_ _chị_ _chứa_ _chức_ _cung_ _cơ_ \
      _cư _cầu_ _cộ _cụ _cửa_ _da _danh_ _debian_ _du _dà _dưới_ _dạ _dẫ _dẫn_ _dụng_ _dự_ _ga _giao_ _giá_ _giới_ \
      _gái_ _gì _gì_ _gó _gói_ _gặ _gặp_ _gọ _gọi_ _hoàn_ _hoặc_ _huyện_ _hã _hô _hả _hải_ _hế _hết_ _hỏ _hỏi_ _i \
      _khoa_ _khoảng_ _khu_ _khách_ _kinh_ _kiểm_ _kết_ _kể _kể_ _linux_ _liệu_ _lâm_ _lúc_ _lấy_ _lệ _lộ _lờ _lời_ \
      _minh_ _mua_ _muay_ _muốn_ _mã _mô _mạng_ _mấ _mậ _mật_ _mắ _mặt_ _mề _mềm_ _mọ _mở _mở_ _mụ _mục_ _mỹ _mỹ_ \
      _nay_ _ngay_ _nghiệp_ _ngoài_ _nguyễn_ _nhau_ _nhiên_ _nhập_ _nhỏ_ _ni _năng_ _nơ _nơi_ _nạ _nằ _nằm_ _pháp_ \
      _phòng_ _phương_ _phụ_ _quan_ _quyết_ _quyền_ _quán_ _quốc_ _ri _riêng_ _rằ _rằng_ _sang_ _sao_ _si _sinh_ _so \
      _su _sà _sáng_ _sĩ _sĩ_ _sắ _sẵ _sẵn_ _sử_ _ta_ _tay_ _thanh_ _thu_ _thân_ _thêm_ _thương_ _thấy_ _thật_ _thứ_ \
      _thực_ _tiến_ _tiếng_ _tp _tp_ _tra_ _triển_ _triệu_ _trở_ _ty _ty_ _tài_ _tàu_ _tác_ _tâm_ _tình_ _tính_ _tư_ \
      _tạo_ _tấ _tế _tỉ _tố _tổ_ _tổng_ _tớ _tới_ _viết_ _viện_ _việt_ _vn _vn_ _vy _vy_ _vấ _vật_ _vậy_ _vợ _vợ_ _vụ \
      _vụ_ _vự _vực_ _xem_ _xi _xuất_ _xuống_ _xá _án _án_ _í _ý _ý_ _ă _ăn _ăn_ _đe _điểm_ _đá_ _đánh_ _đô _đưa_ \
      _đại_ _đả _đấu_ _đẹ _đẹp_ _đề_ _đều_ _đố _đối_ _đổ _đổi_ _đờ _đời_ _đủ _đủ_ _ư _ấ _ấy _ấy_ ar bao bia biê biể \
      bàn bác báo bê bên bệ bện bỏ bố_ cao cha chá châ chạ chấ cm cun cuố cơ_ cư cản cầu cộ cụ cửa dan diệ du dà dướ \
      dạ dẫ dẫn dụn dự_ ebi en_ er gan gay ghe ghé ghĩ giả giấ giớ giữ goà gái gì gì_ gó gói gô gặ gặp gọi gồ ha_ hau \
      hc he_ hoà hoạ hoặ huộ há_ háp hã hè hêm híc hòn hó_ hă hĩ hơi hướ hạn hạy hả_ hấy hập hắc hẳ hẳn hết hỏ_ hỏi hỗ \
      hỗ_ hờ_ hợ_ hụ_ hục hứ_ hứa hự hực iao im im_ inu iá_ iêu iả iấ iếc iếm iếu iễ iệm iớ iới iữ khó khỏ kin kiế kết \
      kể kể_ liệ luậ làn lâm lúc lấy lệ lộ lờ lời man me min muố mã mô mấ mậ mật mắ mặt mề mềm mọ mở mở_ mụ mục mỹ mỹ_ \
      nay nd ngô nhỏ ni nux năn nơ nơi nạ nằ nằm oan oài oá oại oặ oặc phí phò phú phạ quố ran re riê riể riệ ruy rá \
      rò rú rạ rả rằ rằn rị rọ rở rở_ san sao se sin so su sà sàn sán sĩ sĩ_ sắ sẵ sẵn sử_ ta_ tay tho thâ thê thí thú \
      thủ thự tp_ trá trọ trở ty ty_ tài tàu tác tâm tìn tư_ tạo tấ tế tỉ tố tổ_ tổn tớ tới uay ui_ ux ux_ uyể uyễ uán \
      uâ uân uê uê_ uản uấn uất uẩ uẩn uận uật uốc uồ uồn viế vn vn_ vy vy_ vấ vật vậy vợ vợ_ vụ vụ_ vự vực w x_ xem \
      xin xuấ xuố xá xác yết yể yển yễ yễn z áp áp_ áu áu_ ãi ãi_ ãy ãy_ èo èo_ é_ ét ét_ êng ìn_ ò_ óc óc_ óm óm_ ôm \
      ôm_ ù_ út út_ đe điể đá_ đán đô đưa đại đả đấu đẹ đẹp đề_ đều đố đối đổ đổi đờ đời đủ đủ_ ĩa ĩa_ ĩn ĩnh ũ_ ướn \
      ưở ưởn ượn ạc_ ạch ạnh ảm ảm_ ầm ầm_ ẩn ẩn_ ậu ậu_ ắm ắm_ ắn_ ằm ằm_ ẳ ẳn ẳng ẵ ẵn ẵn_ ặng ẹp ẹp_ ếc ếc_ ếm ếm_ \
      ệm ệm_ ỏi ỏi_ ốt ốt_ ồ_ ổn ổng ỗ_ ớng ởn ởng ỡ ợi ợi_ ợn ợng ụn ụng ủy ủy_ ỳ ỹ ỹ_ | _ai_ _bàn_ _bí _bí_ _bư _bấ \
      _bỏ_ _bở _bởi_ _chuyên_ _cuối_ _càng_ _cáo_ _câu_ _cây_ _că _cảnh_ _cấu_ _cậ _cố _cổ _cụ_ _cứ_ _cứng_ _dò _dị \
      _dữ _f _ghép_ _giúp_ _gồ _hc _hcm_ _hiệu_ _hà_ _hò _hôm_ _hầ _hồ_ _hộ_ _ké _ký _kỳ _kỳ_ _luôn_ _làng_ _lắ _lị \
      _lự _m_ _miền_ _mọi_ _nghe_ _nguyên_ _nguồn_ _nhìn_ _nu _né _nố _nối_ _nổ _nộ _nữ_ _nữa_ _quá_ _quân_ _quê_ \
      _quả_ _quản_ _rõ _rộ _se _sv _sâ _só _sô _sông_ _sơ _sư _sở _sở_ _thuộc_ _thú_ _thủ_ _trẻ_ _trọng_ _trợ_ _tuy_ \
      _tám_ _tân_ _tù _tất_ _tắ _tỉnh_ _tị _tụ _từng_ _us _va _vô _vô_ _võ _võ_ _vư _vấn_ _vị _xo _xâ _yê _ít _ít_ \
      _điện_ _đoạn_ _đu _đè _đê _đêm_ _đú _đĩ _đĩa_ _đơ _đơn_ _đậ _độ_ _đứa_ _ả _ủ biệ buổ bí bí_ bư bướ bấ bất bỏ_ \
      bốn bở bởi chặ chế chố chụ cm_ càn cá_ cáo câu cây că căn cảm cấu cậ cố cố_ cổ cộn cụ_ cứ_ cứn cứu dài dây dò \
      dươ dị dữ dữ_ dựn ei ei_ et ghè ghị giú guồ gz gz_ gàn gâ gắ gắn gồm gữ gữ_ hcm him hiv hon hoá hun huẩ huậ háu \
      hãy hèo hòa hóa hôm hù húc hút hăm hạm hạt hấp hẩ hằ hặ hỏe hố_ hối hồ_ hộ_ hở_ id inm iv iú iúp iữa k_ ka khả \
      khố kỳ kỳ_ lan le lo_ luô lướ lượ lạc lắ lện lị lự mei miề mo màn mã_ mô_ mất mấy mắt mọi nd_ ngữ nhì nhắ nm nme \
      nt nố nối nổ nổi nộ nội nữ_ nữa or oạt pa phi pho phé phó phố quâ quê quậ r_ rao rà rí rưở rả_ rẻ rẻ_ rị_ rọn rộ \
      rộn rờ rời rợ rợ_ soạ st suố sv sát sâ só sô sôn sơ sư sở sở_ sửa te thả thầ trà trí trò trú trạ trả trẻ trị trợ \
      tuấ tám tân tù tươ tất tận tắ tỉn tị tịc tụ tục từn us uá_ uả_ uầ uối uốt va vi_ vài vô vô_ võ võ_ vư vấn xo xâ \
      yến z_ ãn èn èn_ éo éo_ ít ít_ òa òa_ óa óa_ ón_ úi úi_ úp úp_ điệ đoạ đu đài đàn đê đêm đón đú đún đĩ đĩa đơ \
      đơn đậ đặc độ_ đứa ưu ưu_ ạ_ ạp ạp_ ảy ảy_ ầy ầy_ ẫu ẫu_ ậm ậm_ ắng ắp ắp_ ặn_ ồm ồm_ ớp ớp_ ỡ_ ợt ợt_ ứu ứu_ ựn \
      ựng ỳ_ |  |  |  |  |  |  |
      """
    ),
    (
      "eu", 22,
      """
      a | e i r | k n o t u | a_ d l n_ z | _e an ar b en en_ g o_ s | _a _b _d ak an_ at er et h in k_ ko ko_ ra re \
      ri rr ta te tu tz | _g _h _i _z ai ak_ al ba be da de di du e_ ea ek eta go i_ ia ik it ka la m na or p ren rt \
      ta_ u_ ur za ze zi | _ba _be _du _et _eta_ _ha _j _l _m _o _p _s ako arr as atu au az bi eg eko el era es ez ga \
      gi gu ha il io ir iz j ki ld le ma nd ne nt oa on ra_ rre sa st ti tu_ tze ue un ut z_ zen zu | _ar _bi _da _di \
      _eg _er _es _ez _ga _ho _iz _k _n _t _ze _zi _zu ab ag ain ald ara are ari art ate atz bat ber da_ du_ ean egi \
      eh ek_ ela ere err ez_ f go_ he hi ho ia_ id ie ik_ in_ itu iza ke ku la_ li na_ ni ntz ok os pa r_ ri_ ro rra \
      rri si sk t_ tan te_ ten tza ua uen us uz x zk | _al _at _au _da_ _de _du_ _ez_ _f _ge _go _ja _jo _ko _la _le \
      _sa _u _zuen_ ad ait ala am and ant aur bai bo c dea dir dit do dut ea_ eki em ena ene ent est gar ge gin har \
      hor iak iko ina ira ire is ita itz ja jo kar kat kin koa lar lde lo me mi ng ngo no oa_ oe oi ol ori orr ot pe \
      pr rak rat rd re_ rek ria rik rk rte rtu ru se so ste su tak tar tea tek tik to tr ts tx tzi uk urr ute zan zek \
      zio zt zue | _as _az _baina_ _dira_ _egin_ _em _ere_ _eu _gu _he _hi _in _ir _izan_ _ka _ma _mi _na _on _or _os \
      _pa _pr _se _ta _ur _za _zen_ aba abe ago ah ail ale ang ap ar_ ast at_ ati azi azk beh bes bil bu de_ den dia \
      eak ed ee ego egu eha ehe ei ema end eri ert esk eti eu ger gun hen her ian iar ib ide ien ig ika ila ile ind \
      ine io_ ioa ion ite iz_ jok kal ket kon l_ lak lan ldi ldu leh lt man men mo nak nar nb nda ndi ndo nek oak oan \
      oka ona ora ord ore ort oz pi po rab rai ran raz rea res ret rit rta rtz s_ ska sta tal tat ter tua tue tut ua_ \
      ud ug uko ul un_ una ura urt uru uta uzt v za_ zai zat zea zer zi_ zia zir zit zo zte zut | _ag _an _atzo_ _bat_ \
      _bo _bu _c _dute_ _ek _en _ik _it _izango_ _lo _me _mu _po _r _so _tx _ziren_ _zuten_ ada adi aga agi agu aka \
      ake aki al_ ali ama ana asi ask aso asu az_ azt bad bak bal bar bet bi_ bid bur dag dak dar dat del der die dik \
      dio do_ dor dua due ear eb ehi enb eng er_ erd ero esa ete eus eza ezi ezk fi gai gau git goe gor gu_ gur hal \
      han has hau hu ida iek ier iet iga iku ili im ing int ip iri iru ist izi izk jar ka_ kan ken ker ki_ kor kus lda \
      lea lek lit lk lor ltz lu mai mar min mu nal nde ndu nea nen net nez nik np nte nu oar ob obe oen og oko ola oli \
      om on_ ond one ont op ost ote par pen pre pro pu ral rb rde rdi rdu rg rie rio rka rm rn ro_ rro rti ru_ rua sai \
      san sar si_ sko sku so_ sp sti sun tas tel tor tra tuk tur tuz txa txi tzo tzu uak uan uar uel ugu une unt uri \
      urk usi usk ust xa xe xi y zak zal zar zka zke zko zo_ zti | _ab _ad _ah _ai _am _azken_ _behar_ _bere_ _beste_ \
      _bi_ _dela_ _den_ _ditu_ _do _ed _el _eman_ _esan_ _fi _fr _gi _hori_ _hu _is _ki _lehen_ _li _lu _mo _ne _ni \
      _no _oso_ _pe _su _tr _zituen_ abi adu ae aha ahi ai_ aia aie aio aiz aku alt ame ane ani ape ard arg ark asa \
      ata au_ aud auk aut auz aza baz bia biz bor ca ch dan dau dee dek dez di_ din diz dr dug dun dur edo een eet ega \
      ei_ eka eke ekt eld ele eni ep ern esi esp eto etx eur eze fa fe fo fr gal gan gat geh gi_ gia goa gog goi gon \
      gr gus gut guz hai hi_ hia hil hir hon iag ial iat iba ic idu ih iki ilo ini ino iot iti ize joa ju kak kas ke_ \
      kit koe kt kun lag las lat lau lb le_ leg ler let lia lik lka ll mat met mil nag nah nat nba ner nia nk nta ntr \
      nts ntu ogo ok_ oki oni opa osa oso ota otz oz_ pai per pol rag rar rbi rel rer rez ris riz rke rma roa rop sa_ \
      sal sas sat sek sen sor spe str stu tee tez tia tid tin tit tre tro tsa tsi tsu txe ub ude uet uga uk_ uke ula \
      um und ur_ ure ut_ utz uz_ vi zel zin zp | _ak _an_ _ari_ _artean_ _batean_ _bigarren_ _ca _dago_ _dio_ _direla_ \
      _diren_ _duela_ _duen_ _dugu_ _dut_ _ea _edo_ _egingo_ _egiten_ _egun_ _ep _euskal_ _fa _fe _gabe_ _gaur_ _gure_ \
      _handia_ _hartu_ _hiru_ _horretan_ _ib _id _ig _je _joan_ _jokatu_ _ju _ke _lortu_ _nahi_ _nu _ol _orain_ _pi \
      _pu _ro _si _te _ti _to _urte_ _us _ut _v _x _zion_ _zo af age aik aip air ano anp apa arb arm aro as_ ase ato \
      aue av ba_ ban be_ beg bel ben bez big bl br ce co dai des don duk duz ede eek ef ege ein eku el_ elk eo erb erk \
      es_ ese etr etz ezt fer fin for fra fu gab gaz gel gen gir gob gok got goz ham heg hel hie hit hur iaz ibi igo \
      ike il_ ild ilt ilu ime inb ipa ipe iro isk it_ ito its itx izt izu jak jas je kai kez kia kid kol kot kr kua \
      kur kut lab lee len les lg li_ lin liz lot lta lur ma_ mad mak mal mun naz nbe nbi nbo ne_ neg nes nga ngu ni_ \
      nis no_ nol nor npo ns nti nto nua nue od oer oet oh oi_ oia oin oiz ole olo omi ong ono or_ orm oro ose oze ozi \
      pa_ pak pal pat pel pl por pos pur ram ras rau rba reg rgi ril rin rir rki rko rl rme rnu roi rok ror rot rru \
      rts ruz seg ser sia sie sik sio sit sl sm soa soi spa st_ sto su_ sua tai teg tes tet ti_ tir tiz to_ tri txo \
      tz_ uda udi uek uer ui uka uni uro uts utu utx uza uze uzu ve xar xo xu zab zag zeg zet zie zik zki zor zpi zta \
      ztu zu_ zuk zul zun zuz ñ | _adierazi_ _aldiz_ _ap _arabera_ _arte_ _asko_ _aukera_ _aurka_ _aurretik_ _baino_ \
      _baten_ _batzuk_ _beharko_ _bera_ _beraz_ _berriz_ _bertan_ _beti_ _bezala_ _br _co _daude_ _diote_ _dituzte_ \
      _duten_ _ee _egiteko_ _egoera_ _estatu_ _europako_ _fo _fu _gehiago_ _genuen_ _gero_ _gr _guztiak_ _hasi_ _hau_ \
      _hil_ _horiek_ _horren_ _ia _ikusi_ _il _irabazi_ _jarri_ _jaso_ _jo_ _jokalari_ _jokatuko_ _ko_ _kr _ku _lan_ \
      _oh _oi _ona_ _ondoren_ _ondorioz_ _ordea_ _ostean_ _pl _re _talde_ _un _utzi_ _zein_ _zer_ _zituzten_ abo abu \
      ado adr ael aer aid aj all alo ami apu arl ats atx aug aun aus avi ax azo azp bas bea bek bih bik bis bit bol \
      bos bot car cek che ci d_ dad dal daz dei dem det doa dri eal eba ebe ebi edi efe eit eiz elb eli elo elt eme \
      emo eno enp enu epa erg erm eso esu ets etu ev ex ey ezu far ga_ gas gil giz gra gua haz hin hiz hob ice if igu \
      iha ilk ill ima inp inu ioe ioi iol ioz irt is_ isi isr iu ix iñ jai jo_ jos kee kie kik kil kio kiz kl kok kom \
      kop kra ktu kub kul lav laz lbu lem lgo lib lig lio lke lla lm lo_ lon los luz maz mer mia mik mis moa mok mor \
      mug nai nan nc neu nf nir ntx nut oc oek oel ohi oie oit ol_ old ome onb ope opo ork os_ osi oti oto otu ou ov \
      oza pas pea pet pez pia pit pla ps pun q rad rae rap ref rei rem rep rga rib rla rna rne rob rog rol ron ros roz \
      rp rud ruk run sag sak sc se_ sei sid sin ske ski sla smo sol son sr sra tag tap taz tei th tib tie toa tok tol \
      tso tug tun txu ubi ule uli ult ume up upe usa uti uzi uzk va w xan xap xe_ xi_ xik zap zaz ze_ zeh zei zeu ziz \
      zku zoa zon zur ña | _ahal_ _aldatu_ _alde_ _ariko_ _aritu_ _arren_ _arteko_ _atera_ _aurrean_ _azaldu_ _bada_ \
      _bai_ _batek_ _batera_ _batez_ _behin_ _berak_ _berean_ _berezia_ _berri_ _berria_ _berriro_ _bestalde_ _bost_ \
      _ch _dagoela_ _daiteke_ _denbora_ _dituen_ _ditugu_ _duzu_ _ean_ _eb _egon_ _egongo_ _eh _ematen_ _era_ \
      _erabaki_ _erakutsi_ _eraman_ _eskatu_ _etapa_ _ezin_ _frantziako_ _gain_ _gainera_ _galdu_ _gara_ _garaipena_ \
      _gauza_ _geratu_ _gertatu_ _gisa_ _gobernuak_ _guk_ _gutxi_ _guztia_ _hain_ _hainbat_ _hala_ _hasiera_ _hauek_ \
      _hego_ _heldu_ _herenegun_ _honetan_ _horregatik_ _horrek_ _horrela_ _igandean_ _ikusten_ _ip _israelgo_ \
      _izatea_ _izateko_ _izaten_ _iñ _jakin_ _jakinarazi_ _jokalariak_ _jokatzeko_ _lagun_ _lana_ _lau_ _lehenengo_ \
      _liga_ _milioi_ _naiz_ _nik_ _nire_ _nola_ _nuen_ _op _oraindik_ _orduan_ _partidua_ _prest_ _ps _ra _ri _ru \
      _san_ _sartu_ _sortu_ _taldea_ _taldeak_ _taldean_ _ud _ug _ul _urteetan_ _uste_ _uz _vi _xe _zaila_ _zegoen_ \
      _zela_ _zenbait_ _zeuden_ _zien_ _zioten_ _zirela_ _zitzaion_ _zuela_ ac ade afa alb alk alm amo anb anc ank arn \
      asl asm asp ath aul ave ay aze azu bab bb bbe bie bin bio bk bli bok boz bre bri bue bul c_ cha cio col dab deb \
      dis dn dne dok dom dos dot eaz ebb eda edu eeb eei eia elg emi epe epo erl eru esn et_ eud evi ezp fed fes fik \
      fun g_ gak ge_ gea gik gis gol gos gre gue guk h_ hat hem hes het hik hl hle hot ibe ibo ibu ica ich ie_ iei ihe \
      iho ii ij ilb ilg inf ink iok ior ipu irr isa isl ism isu iur iv izo izp jat jau jen ji jug kad kae kap kaz kir \
      kla koi kos kre kri kti kto ku_ kui kum kz kzi lai lam lei lez lis log loi lok lom lp lte lua lun lv ly m_ mag \
      med mez mo_ mod mon mot mur mus mut nab naf nam nas ney nfo ngi nic nin nio nit nka nko nn noa noi nok nom non \
      nos npi npr nst nuk nz oaz oba obi odu of oga oha oj okr oma oo orb osl osp ots ox ozk pan pe_ pek pid pil pin \
      po_ pri pub qu que rc rda rdo reb red ree rgu ric rk_ rlo rmi roe rpe rs rto rtx rug rus rut rz sam sg sga siz \
      sle sn sot soz spi sue tab tb thl tic tis tl tod toi ton tse tt tul ubl ugi ugo uh uis uit uki uma ung urb urd \
      us_ uto v_ ves via vic vie xat xea xek xer xet xie xil xo_ y_ ya zau zes zez zid zig ziu zok zpe zug | _a_ \
      _abenduaren_ _agerian_ _agertzen_ _aldaketa_ _aldeko_ _aldera_ _alderdi_ _amaiera_ _amaitu_ _argi_ _asmoa_ \
      _aste_ _astelehenean_ _atzean_ _aurkako_ _aurkeztu_ _aurre_ _aurreko_ _aurten_ _azkena_ _azkenean_ _azkenik_ \
      _badugu_ _baita_ _baizik_ _bakarra_ _baloia_ _barne_ _barruan_ _begi_ _begira_ _behintzat_ _beren_ _bete_ _bide_ \
      _bidea_ _bihar_ _bildu_ _bilera_ _bitartean_ _bizi_ _burua_ _buruan_ _buruz_ _datorren_ _dauden_ _de_ _dena_ \
      _denboraldi_ _die_ _diogu_ _dituela_ _ditut_ _dituztela_ _duelako_ _dugun_ _dutela_ _egindako_ _eginiko_ \
      _egitea_ _egotea_ _ei _ek_ _ekarri_ _ekin_ _eko_ _emaitza_ _emateko_ _energia_ _entzutegi_ _epaile_ _erabiltzen_ \
      _erdian_ _erreforma_ _eskaini_ _espainiako_ _espero_ _etan_ _etorri_ _euren_ _euskara_ _ezagutzen_ _finala_ \
      _finalean_ _frantziak_ _gainean_ _garaipen_ _garbi_ _gasteizko_ _gaurko_ _gazte_ _gehienak_ _ginen_ _giroa_ \
      _gobernuaren_ _gogor_ _gogoratu_ _gogorra_ _goi_ _goizeko_ _gora_ _gutxienez_ _haien_ _hainbeste_ _halaber_ \
      _hamar_ _han_ _handirik_ _handiz_ _haren_ _hartzen_ _hasieran_ _helburu_ _helburua_ _hemen_ _herrian_ _herriko_ \
      _hirugarren_ _honek_ _horrelako_ _hura_ _hurrengo_ _ia_ _iaz_ _idazkari_ _ih _ii _indar_ _inguruan_ _inoiz_ \
      _inolako_ _irten_ _izandako_ _jokalariek_ _jokatzen_ _jose_ _juan_ _kendu_ _kide_ _kilometro_ _kl _kontra_ \
      _lanean_ _lege_ _lehenago_ _lehia_ _lortutako_ _lortzeko_ _luis_ _mailako_ _milaka_ _ministroak_ _munduko_ \
      _nagusi_ _nazioarteko_ _nb _nintzen_ _olinpiar_ _onak_ _onartu_ _ondo_ _partidu_ _preso_ _proiektu_ _saioa_ \
      _salatu_ _sei_ _soldadu_ _sortzen_ _sy _taldearen_ _taldeko_ _tu _uk _urteko_ _ustez_ _va _w _xa _zaio_ _zait_ \
      _zerbait_ _zuenez_ _zuzen_ aek aho ahu aim akt alu alv ans ao api apr atl b_ bah bed bir bko blo boa bon bra cas \
      cd ce_ cen ck co_ def deg dib dig dol doz dre dro dud eae eag eaj eat edr eel eer efo eik ekz ell elm eot exi \
      ezb f_ fab fal fam fen fil fiz fut geb gez gie gim gip gl gul hek his hol hul hut ibr idi iez ife ifi ihu ii_ \
      ikt imi imo ins ipi irk iña jab jad jan jav jea jk jol jon jor jot jua jus kab kel kim kn koz ktr kue kuk lad \
      lap lbi lbo ldo lep lf lid lie lip lle llo lme lmu lob lpe ltu lu_ lui lva mas mb me_ mek mes mit mn nau nel nge \
      nib nif nim niz nj nke nob npe nt_ nu_ oag odo ofi ogi oil ojo oke omu onp ons opu orp oxe ped ph pim pot poz \
      pra puz rge rig rim rip rku roj rom rur set sev sil sma sna soe ss sum sus tau tbo teb tem til ts_ ube uc ue_ \
      uin uj urg utb ux var x_ xak xen xia xir xos xu_ xur yd yo zam zub ñak |  |  |  |  |
      """
    ),
    (
      "ga", 22,
      """
      a | i | e h n r | _a a_ c d g l n_ o s t | ai an b ch e_ h_ m r_ u á í | _an _b _c _d _g _i _m _n _s _t ac ag \
      an_ ar bh ea f ha in ir na s_ th é | _a_ _ag _an_ _bh _ch _f _l ach ad ar_ ch_ d_ dh ei he il in_ is it l_ le mh \
      na_ nn oi ra t_ ta í_ ó ú | _agus_ _ar _ar_ _le _na _na_ _r agu air am ann ao as de dh_ eo g_ gh gu gus hai ho \
      ht hu i_ ia id ig ir_ is_ ith la le_ ma nn_ o_ on p re sa se si te ui us us_ á_ ái é_ éa éi ío | _ag_ _ai _de \
      _fh _go _go_ _i_ _is _ma _o _p _sa _si _th _é adh ag_ aig ain ait al aoi as_ at aí ba bhí ca cha cht chu co eac \
      ean ear fa fh ga go go_ he_ hea hi hr há hé hí hí_ igh il_ ile im inn io li ll m_ mh_ ne ne_ nt ní oc om or rai \
      ri rt rí sc st ta_ th_ tha the tá ua án ó_ | _ac _am _ba _bhí_ _co _de_ _dh _do _e _fa _ga _gc _h _in _is_ _le_ \
      _mh _ní _sa_ _sc _se _sin_ _sé _sé_ _tá _u _á _é_ _ó _ó_ ab ad_ aid ail ais amh ath aí_ bh_ bha bhe c_ ce cho cu \
      da de_ di do ead eas eis eo_ eá gc ge gh_ ha_ har hei hf hl ht_ hta hui ib ic id_ idh ine int ire irt ist iú lea \
      lei lá mar mha nac nta ná ob och oin ol omh on_ os rea rt_ rá sa_ seo sh sin sé sé_ te_ tea ti tr tá_ uai ur áin \
      án_ éir ói ú_ úi | _ach_ _ca _ce _cu _d_ _da _dt _du _ea _fé _gh _gu _ia _leis_ _lá _lé _mar_ _mb _mé _ná _ní_ \
      _oi _ph _ra _seo_ _sh _sí _ta _te _tr _tá_ _éi _í abh ae aib al_ ama ana ant aon arr bai be bhf br cai cea che \
      ci cl cr cé dea dt du dá dú eat eil eir eit en fao fe fi fé féi ge_ gr gur hn hái héa héi hó iad iar ibh idi ig_ \
      ige ill im_ imh ion irí la_ lac lai lia lt lé léi mac mb mi mé nai nd ng ni nna nne ns nu nua ní_ nío nó obh od \
      oi_ oil oir ona onn os_ pa ph ra_ rd re_ ro rr rth ru ré rí_ san sea ste sí tai tar thu tu tí uid uil uin uir un \
      ur_ áil áir ár át áth éad éan éin íoc íon ór ún | _ann_ _ao _as _as_ _at _atá_ _ba_ _be _bheith_ _bhfuil_ _br \
      _bu _chun_ _cl _cr _cé _duine_ _dá _dá_ _ei _eile_ _faoi_ _fe _fi _fo _féin_ _gur_ _ha _iad_ _in_ _ina_ _io _la \
      _li _mo _mé_ _mó _nach_ _nd _nu _nó _nó_ _or _raibh_ _ri _ro _ré _san_ _st _sí_ _ti _tu _ua _ui _ái _ú aca ada \
      aga aim ala all am_ aob ara ard art asa asc atá aío b_ ba_ bea bhr bl bli bu ché coi cui cá céa dar dei dir don \
      dr dui dá_ dé déa dí dó eag eal eam eid en_ eoi er eán fad fai fea fho fo fr fu fui fá gan gea gha gl han hao \
      hfu hin hio hla hoi hom hra hre hua hun hío hú iai ian ic_ ide imi ina ing ini iom iri isc ise isi it_ ite iú_ \
      iún ll_ lo ls lta lu lí mai me mhá mo mp mu má mé_ mó mór nam nc nea no nt_ nte ná_ nó_ oba odh og ois ola ont \
      or_ ora ort ot pe po pá rac ras rb rc rd_ rg rl rn roi rra réi río ró rú sca se_ sia siú sl so sp sta sí_ sío sú \
      thi thr to tí_ tó u_ ug ul un_ y áis áit ál ána ár_ ás ás_ éal éid éil éis íl ín íod íor íos ír óg óir ór_ úil \
      úr | _aige_ _air_ _al _amach_ _aon_ _b_ _bl _bo _chomh_ _chuir_ _chur_ _chéile_ _ci _cú _den_ _dhéanamh_ _di \
      _do_ _don_ _dr _dé _dí _dó _dú _fr _fá _fó _gach_ _gan_ _gl _gr _id _im _isteach_ _lena_ _lu _lá_ _mac_ _me _mi \
      _mo_ _mu _má _mór_ _n_ _nuair_ _ná_ _níos_ _po _pá _ru _réir_ _sl _sn _so _su _t_ _to _ts _tí _á_ _í_ _ío ac_ \
      aei agh aic alt ans aol ap arc arl arn ará ata bei bhl bi bo bre bí ca_ cad ce_ chi chl chá cin com con crí cú \
      da_ dai dao den df dhe dhé do_ dói el ena eol eor eái far fhe fhi fhá fhé foi fái féa fí fó gac gae gai gam gce \
      gco ghd ghe ghl ghn gi gla gra gá hac had hal has hc hch hd heo hia hli hon hor hug hur hán hór ibr ich if ilg \
      ili ils ilt ins ios iti iúi k las laí len leo lg lge lin lio liú lla lle lli lte lua lá_ lái lán lár lío ló lú \
      mbe mea mhe mhi mhr mhu mhó mo_ mui mí nad naí nf nga nm noi nr nra nsi nti nái né oib oim ol_ oll om_ onr ons \
      ost oth pea pho pi pl pái rad ran raí rbh rei rf ria rit rla rm rna rr_ rs rái rán rú_ sao sce sco scr scé sm sn \
      sna st_ sti su sá tac tao tas taí teo thá tio tra trá trí ts tua tái tú ua_ uas ud ud_ ug_ uga uig ul_ um uí v w \
      y_ ád áid ála ám éar éig éim éit íl_ ín_ íob íom ís ít óid ón ós ót úd úin úir úl úna ús | _acu_ _agam_ _am_ \
      _amháin_ _anois_ _ansin_ _baile_ _bhaile_ _bheadh_ _bheidh_ _bhliain_ _bhíodh_ _bi _bliain_ _bp _bá _chuid_ \
      _chéad_ _cá _cé_ _céanna_ _daoine_ _dul_ _dó_ _eo _faoin_ _fear_ _fu _fáil_ _fí _gaeilge_ _ge _hi _hé _idir_ \
      _leith_ _liom_ _lo _lí _maith_ _mhór_ _má_ _mí _ne _ng _nua_ _níl_ _níor_ _orthu_ _os _pa _pe _pl _pr _rinne_ \
      _rud_ _rá _scéal_ _siad_ _sm _sna_ _sp _taobh_ _tar_ _teacht_ _thug_ _tó _tú _uirthi_ _v _áit_ _át _átha_ _éa \
      _éis_ _ón _ón_ acu adf ae_ ael anc and ang ano apa ast at_ bal bhu bp bri bua bun bá bé bío can cao cat cei ceo \
      cf cfa chn chr chó ci_ cli cn cos cra cu_ cur cái cán cé_ có deo dfa dha dia dom dra dta dti dtu dtí dul dán dío \
      dó_ dú_ dúi ea_ eab eap eic er_ eá_ f_ fac fei fha for fra fre fío ga_ gad gar gcl gcu gn gt hab ham hde hfa hi_ \
      hil hlo hna hob hol hri hrá hs hu_ há_ hóg hói húi ial iam iat ice ici igi ilí imp inm ioc irb ird irg irn isl j \
      lab lad lan leá lig loi lt_ ma_ mba mhl mhn mhí mis mon ms má_ mú nan nao nas nde ndé ng_ nic nig nmh nnt nse \
      néi níl nú oca oda of oga ogh oig op ord orr osc osú oí pa_ pla pr pó ram rca reo rig rin rio ris riú rne rsa \
      rte rua rud rui ry rá_ rát réa sai sam sc_ sci scá sei sha shi slá soi sr str stá sái só súi tei thc tim tin tir \
      tit tiú tom tri tse tug té tír tói tú_ uim uis uit uma ura uí_ ác ág éam íc ích ír_ íre ís_ íte óg_ óga ógr ón_ \
      óna óra ós_ úl_ ún_ únt úr_ | _ab _ae _aici_ _aire_ _amhras_ _anseo_ _ard_ _baint_ _beidh_ _bhean_ _bith_ _bé \
      _bí _caite_ _chuaigh_ _chuile_ _cliath_ _cuid_ _cur_ _dar_ _dhá_ _di_ _dtiocfadh_ _dtí_ _dé_ _dóibh_ _dúirt_ \
      _ea_ _fad_ _fhág_ _freisin_ _gcás_ _gn _gá _ho _há _héireann_ _iarraidh_ _j _k _leabhar_ _leo_ _leor_ _linn_ \
      _lár_ _léi_ _léir_ _mbeadh_ _mbeidh_ _mc _mhaith_ _mhuintir_ _méid_ _mó_ _mórán_ _mú _ni _nár_ _ob _obair_ \
      _oibre_ _oí _pi _pó _rith_ _roimh_ _rá_ _ró _scríobh_ _seán_ _shin_ _slán_ _sá _sú _teach_ _thabhairt_ _thaobh_ \
      _thar_ _the_ _tháinig_ _trí_ _té _té_ _tí_ _tú_ _uair_ _uile_ _vó _w _ár _éirigh_ _óg _úd _ús _úsáid_ adó agl \
      agr amp anf anu aom aor arg arm ars asp bhi bhá bhé bit bor brí béa chú cló col cro cru crú ct cth cua cum cás \
      céi cúi cúl dan daí deá dho dhr dhu dhá dhú di_ diú dor dro dtr dé_ dúr ee eim ein eog es fa_ fhó fia fid fig \
      fil fóg gal gca gcá ghi ghr gin hae hag hat haí hb heá hfi his hle hm hnó hoc hod hog hos hp hph hro hrí hrú hse \
      hte hth huí hág hír hó_ hú_ ias idé ie ife ifi ime ims inc ind iné iní iop ior ip irf irs isp iúl iúr lag lam \
      lao lb ld lim lit lm loc lr lse lui léa lí_ lín ló_ lói lú_ mad man mao mas maí mbl mbu mbí mc mho mhs mhé min \
      mir mn mol mpa mpe mpl mr mái más méi mí_ mó_ nch nd_ nda neá nfa nge ngh nis nm_ nni nná nsc nán nár oc_ ocf \
      oct ofa oic oid oit olt olá oma omá opa orb orm orá osa oíc p_ pad par paí peá phá pol pé péi rao rat rc_ reá \
      rfa rge ric rid rim rle rm_ rma rmh roc rom rta rtí ry_ rál rám rís rói sac saí seá she sho shu sio sle sma son \
      spa spe spi stu stí sui sún tab thn tho thé thí thú tig toi tre tro tré tu_ tui té_ uac uar uc uic up ut uío vó \
      vót áb ábh ách ádr ág_ áma ámh ára éac éag éi_ íd íol íí ííí óc óf óib óig ól órt órá óst óta úc úch úd_ úda úla \
      úrt ús_ úsá | _aghaidh_ _ainm_ _alt_ _anuas_ _beag_ _beo_ _bhaint_ _bhfaca_ _bhíonn_ _bliana_ _bord_ _brian_ \
      _bua_ _cad_ _ceann_ _chaith_ _cheann_ _chonaic_ _chuig_ _chéanna_ _cinn_ _cois_ _conas_ _cuireadh_ _curtha_ \
      _cén_ _có _cúig_ _cúnamh_ _deir_ _deireadh_ _deo_ _dheireadh_ _domhain_ _doras_ _dr_ _dtráthchodanna_ _dán_ \
      _díreach_ _eaglais_ _eo_ _fada_ _faoina_ _fhios_ _fho_ _fhéidir_ _fhógra_ _fl _foilsíodh_ _foirne_ _féadfaidh_ \
      _féidir_ _fíor_ _fós_ _gceantar_ _gcéad_ _gearán_ _gi _glacadh_ _gréine_ _gá_ _hu _iar_ _imirt_ _inis_ _iomlán_ \
      _ionad_ _ionann_ _ir _it _labhair_ _leas_ _leat_ _leithéid_ _lucht_ _lán_ _léinn_ _líon_ _lú _lú_ _maidir_ \
      _mbliana_ _mbun_ _mbíodh_ _minic_ _mn _mná_ _muid_ _muintir_ _mura_ _máire_ _mí_ _naomh_ _no _náisiúnta_ _oc _of \
      _oifig_ _oileáin_ _oileán_ _ol _orm_ _os_ _oíche_ _phointe_ _pádraig_ _re _rí _s_ _saol_ _scoil_ _scéil_ _sea_ \
      _seachtaine_ _shampla_ _siar_ _soir_ _son_ _sr _stáit_ _síos_ _tharla_ _thiar_ _thit_ _thuig_ _timpeall_ \
      _tionscnaimh_ _tithe_ _tomás_ _tír_ _uisce_ _uí _uí_ _áf _áfach_ _íoc_ _úr aba adt adá adú aer af alb amo amu \
      anb anm aná aot arb arf ary asó asú av aít ban beo bho bhs bht bhó bpá bra bui cal caí chí cla cle clo clu clá \
      cna cri cup cén cún dhb dhi dhm dhí din dr_ dre drá ds dál déi dí_ dír dún ed el_ elt et eu eur ey ey_ eál faí \
      fhu fhí fio fir fl fri fua fós gas gat gcé geo ght ghu giú gne gné gre grá gré gá_ gái gán gé gó gói hfe hfo hfé \
      hic hit hiú hlá hlé hne hni hná hní ho_ hru hré hró hul hum hál hás hát híl hís hón ia_ iac idí ifr inf iot irc \
      irl irm isí itr iúc iúd k_ ke ki lae ldr lf lif lmh lon lra lsc lsi lsí ltó luc lám lát lúi lún me_ meá mhc mhp \
      mht mic mid ml mlá mná mpi mur méa múi nar nb nbh nc_ nca nce ndi ndr ndá ney nfh ngl niú nní ns_ nsa nsí ntú \
      nád né_ nói nós nú_ obl ocr oif old oml omp onc ond ong onó orc orl osp ow pag pai phl phr pio pis pob pád pán \
      pói pós rab rba rch rde rdh rdú rg_ rgh rol roí rst ríd rín róf rúd rúp sad sat scn shl shó sig sla sli soc sol \
      spé sua sár séi sói súl tad tae tag tal tat thf thl thó tia tic tl tru tsa tur tán tín tóg tór túi tús ual uan \
      uat uch ula unt urb urt ust uth we ádú áf áfa ál_ áta éas éif én én_ íb íd_ íne ínt íní íse íth ód ófa óil óis \
      óm óth úig úp úpa úra úrs | _acht_ _ad _aer_ _agat_ _airde_ _ais_ _amuigh_ _aonar_ _ardchaighdeán_ _arís_ \
      _athrú_ _beirt_ _bheag_ _bhealach_ _bhearna_ _bhrí_ _bhuail_ _bhó_ _bás_ _béal_ _bíodh_ _c_ _cailleadh_ \
      _caithfidh_ _chathair_ _cheantar_ _cheart_ _chineál_ _chistin_ _chloigeann_ _chomhphobail_ _chonradh_ _chugam_ \
      _chuige_ _chás_ _chóir_ _cn _cosúil_ _cuir_ _custaim_ _dara_ _dearmad_ _dhaonra_ _dhein_ _dhiaidh_ _dochar_ \
      _dom_ _dtaobh_ _duit_ _déag_ _déanaí_ _déanta_ _dóigh_ _e_ _eagar_ _easpag_ _eu _fearr_ _fhearr_ _fhilíocht_ \
      _fhocal_ _fhoireann_ _fháil_ _fiche_ _file_ _fir_ _fógra_ _gceist_ _gcuid_ _ghaeilge_ _gurbh_ _gé _haon_ _he \
      _iarracht_ _im_ _imigh_ _iontu_ _irish_ _ithe_ _ja _jo _lae_ _laghdú_ _lean_ _leanbh_ _leataobh_ _leath_ \
      _léirigh_ _línte_ _maidin_ _mary_ _mbíonn_ _measc_ _mhac_ _mhic_ _mhéid_ _mise_ _más_ _múinteoir_ _naoi_ \
      _ndearna_ _ndiaidh_ _ngaillimh_ _of_ _oibriú_ _ort_ _ot _phobail_ _post_ _páistí_ _só _ul _wi _áb _ís _ú_ ab_ \
      adr af_ aip ale ams aof arí arú asn avi bar bla boc boi bon bpo buí bái bás béi cac cam car cas cc ceá cil cio \
      clú cm co_ cor cot cs cun cus cuí cói cór cúr dac dc dch dhc dhó dis dl doc dte dto dtú dua dái een eig els end \
      eoc eof ep err es_ ev ff ff_ fic fin fiú fog frí fí_ gab gao gci gcr ghé glu gta hdú hfh hfá hfí hig him hir hlu \
      htr hus hé_ hín hít hós hún ign ilé imr imé iob ip_ ish ism isr ité ja jo lat lba lbh lfa lis llm lls lm_ lor \
      lé_ mbé mei mhú mig mio miú mm mmy msa msh my my_ már míl mío mói neo ngt |  |  |  |  |
      """
    ),
    (
      "cy", 21,
      """
      a d y | e i n o r | f g h l n_ w | _a _y c d_ dd i_ m r_ s t u yn | _c _d _g _m _r _yn _yn_ ae b dd_ di ed l_ o_ \
      th u_ wy y_ yd yn_ | _b _cy _e _f _h _i _i_ _n _o _w _y_ a_ ad an ar au au_ ch cy da edd ei el er g_ h_ ia ll ma \
      od ol p ra s_ we ydd ym | _a_ _ar _dd _gw _gy _l _ma _o_ _p _r_ _s _t ai ar_ de do dy e_ en et eth fe fy ga go \
      gw gy ha hy in io la le m_ mae na ne ng ni no od_ oe ol_ on or ri ro th_ w_ wn yf yr ys | _am _ar_ _bo _ca _ch \
      _di _ei _ga _ll _mae_ _n_ _rh _we _ym ac ad_ ae_ aet af al am an_ at aw bo by c_ ca ch_ ddi ddo di_ dr dw edi ef \
      eg el_ er_ es eu ew f_ fa ff fo he hi ho hw iad id ig il io_ is it ith li lw ly mr nd nn nt ny oed on_ os re rh \
      ry sg si st sy t_ un wa wed wn_ wr wyd yd_ yl ymr yr_ yw | _ac _ac_ _am_ _by _da _de _dr _dy _ei_ _er _fe _fy \
      _go _he _hy _me _ne _ni _sy _u _un _wedi_ _yr _yr_ ac_ ael af_ ag ai_ ait am_ as b_ be bl bod br cym cyn dau dda \
      ddy dol ed_ eg_ ei_ eit en_ es_ eu_ fi fod fr fyd gan ge if ig_ in_ ir ir_ iw ll_ lo lu me nd_ ni_ nt_ nw odd og \
      os_ pa rae rd rf rha rt rth ru ru_ rw rwy sa se ta te ti tr ud un_ wi wyn yng ynn ysg yw_ | _ad _an _at _ba _be \
      _bod_ _br _ce _co _cymru_ _eu _eu_ _fa _ff _fo _gan_ _ge _ha _ia _mewn_ _mw _na _ni_ _oe _pa _pe _pr _ro _si _tr \
      _ys _yw _yw_ ach ada aeg aid all ang ann ant ba byd cae ce chi chw co cr cyf da_ dde ddw df dia dig dio diw dl \
      dra du dyd dyn eb ec ech efn efy ein eis ell ewn fel fer fl fn fu fyn gh gi gl gol gor gr gwe gwy gyd gyf gym \
      han hau hi_ hr hu hyd hyn iae iau ic id_ idd im ion is_ lan lia lla lle lly lu_ lwy lyn md mew mi mo mra mru mw \
      mwy my na_ ned neu ng_ ngh nh nia nod nol nu nyd ob of or_ pe pr rc rdd red ria rif rn roe ryd so tha thi to tu \
      ty ud_ ur wei wel wer wl wr_ wy_ wyr yb yc ych yda ydy yfr yg yma yny yst yt â ô | _ag _al _bl _bydd_ _cael_ \
      _chi_ _cr _cymraeg_ _do _dw _ein_ _en _er_ _fel_ _fod_ _gr _gyda_ _gymraeg_ _hi _hi_ _ho _hw _iaith_ _le _mi _mo \
      _my _neu_ _ng _nh _oedd_ _on _ond_ _po _roedd_ _ry _sa _se _st _sy_ _sydd_ _ta _te _un_ _wa _wr _wy _yd _yng_ _â \
      _â_ _ô _ôl _ôl_ add aen ag_ ain al_ ano ara arc ard arf as_ at_ awn awr ben bl_ bob bu bw byn can chy dae dai \
      dan dar ddf dei dim dod doe dro du_ dwy dyl dym ea eb_ eid ene enn enw eo erd eri ers ert eud ewy fa_ fan far \
      ffe ffo fle for fu_ fw gae gal gar gen gu gu_ gwa gyn hai hef hio hn hol hwn hwy hym iai ian ie ill im_ ini iol \
      lad lae lai law le_ led lei len leo lio lli llu llw lun ma_ ml mu myn nad nau nes new ngo nhw nig nna nni nno \
      nny no_ nos nu_ nwy ob_ obl odi oes og_ oi oi_ oli om ond op ori par po rad rai ran rau rb rch ref rg rhy ri_ \
      rio rl ro_ ros rs sgo sia sta ste sw sy_ syd tho thr tra tre uni us us_ wai wc wch wne wo wrt ws wyb wyl wys wyt \
      yfa yfe yfl yll ym_ ymd yna ynd yne yno ynt ys_ yth â_ ôl ôl_ | _ae _ai _at_ _aw _bu _bw _cl _cw _cyn_ _ddim_ \
      _dim_ _dros_ _ef _eich_ _el _fi _fu _fw _fy_ _fydd_ _gael_ _gl _hefyd_ _hu _hyd_ _hyn_ _hynny_ _iawn_ _id _la \
      _mai_ _mi_ _mynd_ _na_ _nad_ _newydd_ _nhw_ _nid_ _nifer_ _no _or _os _pan_ _ph _pl _pw _ra _sw _th _ti _tu _ty \
      _w_ _wn _wrth_ _ym_ _yma_ ab ado adw aff afo ago ail air ana and ane ani anw arg arn art arw ast ate ath aw_ awe \
      ban ber bet bi bla bly bri bro bry bu_ bwy cer cha che chr cl ct cw dal dat ddu deb dec ded def der dfa dil din \
      dir dis dla do_ dog dor dre dw_ dwe dyc dys edl ef_ eic eil eir eld ele em eni ent eol erb ery est ewi fed fei \
      fen ffa ffr fi_ fno fny fon fra fre fri fwy fy_ gel ger ghy gle gof gos gwl gwn gwr gyr haf har has hed hel hen \
      hl hno hoe hon hra hre hu_ hun hw_ hwa hwe hyf hyw iaw ib ich if_ ife ify il_ ili ily ina iri isg isi ist iwe \
      iwy lc lch ld ld_ lf li_ llt lod loe lt lyf lyg lyw mai mde med mg mh mi_ mor mry nae nas nc nde neg nf nge nid \
      nif nio nl nnu nnw nog nr ns nwa ny_ oc och oda odo odr ofi oh ord orf p_ pan pen ph pl pob pri pw raf raw rby \
      rda rei res reu rff rfo rhe rho rin rm rn_ rol rr rs_ ryn saf sb sef sg_ sio sti sto str su swy syl taf tai ted \
      ter thn ti_ tw ua ul wad war was wb wd wi_ wil wir wl_ wm wng wod ya ydi yh yho yla ymu yni yri ywo ywy ŵ | \
      _addysg_ _ag_ _angen_ _ardal_ _as _beth_ _bob_ _bobl_ _bu_ _byd_ _cyngor_ _ddod_ _dod_ _drwy_ _dyma_ _ed \
      _eisteddfod_ _erbyn_ _ers_ _fe_ _felly_ _fi_ _fl _fr _fu_ _fynd_ _gallu_ _gwaith_ _gwneud_ _gyfer_ _hwn_ _ie _j \
      _lle_ _llywodraeth_ _ly _mis_ _mor_ _mwy_ _mwyn_ _nghymru_ _oes_ _of _oh _os_ _pob_ _rhai_ _rhaid_ _rhan_ \
      _rhwng_ _rw _sg _su _ti_ _wi _wneud_ _wythnos_ _yna_ _ysgol_ _ystod_ ade adl adr adu aed aer aes ah aha ais alw \
      amd ams anf anr ap arb are arh ari arl aro aru asa asg atb atg awd aws bar ble byw cad car cei cho chu ci cre \
      cyh cys daf deg den dew dfo dif dle drw dry dwl dwn dwr dy_ dyf dyw ebu eda edr edu edw eff ega eli elo elw ely \
      em_ end eno era erf esa eul ey fai fal fat faw fe_ ff_ ffi ffu ffy fia fin fio flw fn_ fo_ frw fry fyr fys gad \
      gai gau gia gil gog gra gri gys hag haw hd heb hei her hg hia hin hir hos hri hwi ia_ iar icr idi iec iei iff \
      ifo igo igw iod ioe iog iwn iwr j laf lec leg lew lfa lg lir llo lo_ lon lw_ ly_ lyd man mar mat maw mc mer mgy \
      mis mla mod ms mud mun naf nag nal nc_ ndd ndi neb ner nha nll nne nrh nta nti nw_ off oga ogi ola ole oll oly \
      om_ oni ono ore orm oro ort osi oso ost ot per pet pi pla pro pry pu pwy ral rfe rge rhw ris rll rno rod ron rp \
      rra rtr ryc rys ryw san sen ser sgr sgu sgw sic sn sne sod sol son st_ stu sty sym tal tb tbl teb tei tg the thu \
      thy tia tio tod tor tri tro trw tua tud tun tyn uc uch udd udi ug una und une uo ur_ urd wah wb_ wen weu wid wla \
      wle wm_ wri wrn wro ws_ wya wyf yaf ybo ybr ydl ydw yf_ yff yfn yfo yfu yfy ygu yl_ ylc yli ylw ymg ymh yml ymo \
      ymw ynh ynl ynu yrc yrr ysi ysy ywe ywi ŷ | _ab _aelod_ _af _ail_ _allan_ _amser_ _arall_ _arbennig_ _arian_ \
      _bangor_ _ben_ _blynyddoedd_ _brifysgol_ _byddai_ _byw_ _chdi_ _cyfle_ _cymdeithas_ _cynnwys_ _cyntaf_ _da_ \
      _dan_ _ddaru_ _ddechrau_ _de_ _dechrau_ _di_ _dilyn_ _does_ _du _dweud_ _dwi_ _dydd_ _dyna_ _dysgu_ _e_ _edrych_ \
      _eg _enw_ _eraill_ _erioed_ _eryri_ _et _ew _fawr_ _fin_ _flwyddyn_ _fo_ _fyddai_ _galw_ _genedlaethol_ _gi \
      _gogledd_ _gweithio_ _gweld_ _gwybod_ _gyd_ _gymru_ _hanner_ _heb_ _holl_ _hon_ _hun_ _iddi_ _if _ifanc_ _iw _jo \
      _llawer_ _lleol_ _llwybr_ _llyfrgell_ _lo _maes_ _mawr_ _meddwl_ _mh _ml _mu _mwyaf_ _mô _nag_ _nesaf_ _oed_ _ol \
      _pi _plant_ _prif_ _pwy_ _re _rhoi_ _roi_ _rydym_ _rydyn_ _saesneg_ _siarad_ _sicrhau_ _sut_ _symud_ _to _trwy_ \
      _tyfu_ _u_ _uc _unrhyw_ _ur _urdd_ _wahanol_ _weld_ _wl _wyddfa_ _yc _ydych_ _ymlaen_ _yno_ _ynys_ abe act aea \
      afa afl afu agl ale ali alo alu ama amg aml amr anc ans anu arp aso ata ati ato atr awb awl bac bei bel bol br_ \
      bra bre bud bwr caf cef cel cen chd chg chn cod cof col con cor crh cro cyd cyr daw ddr de_ del deu did dlu dn \
      dna don dri dur dus dwa dwc dwi dŵ eal ect edo edy efa efi egi egr eh eim elf elp elu ema ena eny eoe erc ere \
      ern ero erw esn esw eua euo ewc ewr eyd fae fey ffw fla fly foe fol frg fro ft fur fwr fyw gef gei gf gha gi_ \
      gio gla glu go_ gob god gon gre gry gwi gyb gyl had hae hdi hf hga hob hod hof hog hoi hor hro hyr iby ido idy \
      ied ifa ila iml ind ine ino int ip iso iw_ iy iyn jo k lac las lau lb les leu lid lis lit log lp lti lus lwc lwe \
      lwn lys mau mch mda mdd mhe mil mon mp mse mwe myf mô nac nai nar nat naw nda nfo nga ngw nil nty nys ofa ofn \
      ofy oge ogl ogy ohe oho olc olo olw ona one ont op_ opa ora orl ow pa_ pel pho pre ra_ rac ram rat rbe rc_ rdi \
      rdy re_ ren rfy rga rgy rie rna rof roi rop rpa rri rsy rw_ rwn ry_ ryf ryr sae sau saw sgi sgy sib sig siw sut \
      syn ta_ tad tat teu thg thl thw tir to_ try tu_ twy tyf tyr tyw ua_ uad ue ull ulu um uno unr ut ut_ uw v wae \
      wan wbl wg wg_ wia win wio wis wna wra wrd wrs wu ybl ybu yde ydr yfi yg_ ygi ymc yme yrw ytu ân ân_ ê ï ôn ôn_ \
      ôr ôr_ ŵr ŵr_ ŷ_ | _aberystwyth_ _achos_ _adael_ _adran_ _aelodau_ _agor_ _agored_ _agos_ _arfer_ _arfordir_ \
      _aros_ _astudio_ _ati_ _au _bach_ _bellach_ _bi _blaid_ _blant_ _blwyddyn_ _bwysig_ _byddwch_ _bynnag_ _bywyd_ \
      _cadw_ _cafodd_ _canu_ _ceir_ _cenedlaethol_ _cerddoriaeth_ _ch_ _codi_ _creu_ _cyfnod_ _cymdeithasol_ _cymryd_ \
      _cynllun_ _cynnal_ _cynnig_ _cyrraedd_ _daeth_ _dal_ _dangos_ _datblygu_ _dda_ _ddaeth_ _ddatblygu_ _ddefnyddio_ \
      _ddinas_ _ddweud_ _ddydd_ _ddylai_ _defnyddio_ _derbyn_ _digwydd_ _diwedd_ _diwethaf_ _diwydiant_ _doedd_ \
      _draws_ _dref_ _du_ _dw_ _dy_ _dylai_ _dyn_ _dŵ _dŵr_ _ec _effaith_ _eisiau_ _eleni_ _ennill_ _enwau_ _es _eto_ \
      _ewrop_ _fewn_ _ffordd_ _fwy_ _fyw_ _gadael_ _gall_ _ger_ _gilydd_ _gofyn_ _greu_ _gwahanol_ _gwasanaethau_ \
      _gwersyll_ _gwlad_ _gwledydd_ _gwynedd_ _gydag_ _gyfle_ _gyfrifol_ _gyhoeddi_ _gymdeithas_ _gynnwys_ _gyntaf_ \
      _gyrraedd_ _haf_ _hanes_ _heddiw_ _helpu_ _hen_ _hir_ _hoffi_ _hunain_ _hwnnw_ _hynod_ _iddo_ _iechyd_ _in _is \
      _iwerddon_ _jones_ _leol_ _llai_ _llawn_ _lloegr_ _llyfrau_ _llyn_ _lw _maen_ _maent_ _megis_ _mlynedd_ _mudiad_ \
      _myfyrwyr_ _mynydd_ _mynyddoedd_ _môr_ _nac_ _neuadd_ _newid_ _nod_ _nos_ _od _oddi_ _og _ogystal_ _oherwydd_ \
      _pa_ _pam_ _parc_ _parhau_ _pawb_ _peth_ _pethau_ _pobl_ _prifysgol_ _pryd_ _rai_ _ran_ _rhaglen_ _rhywun_ _ri \
      _roeddwn_ _rwy_ _rwyf_ _rydw_ _sadwrn_ _safle_ _sawl_ _sb _sef_ _sefydlu_ _sefydlwyd_ _senedd_ _sgiliau_ _sir_ \
      _staff_ _swydd_ _swyddfa_ _tai_ _teimlo_ _tro_ _tu_ _tua_ _tuag_ _tw _tŷ _tŷ_ _uchaf_ _undeb_ _unig_ _unwaith_ \
      _uw _waith_ _weinidog_ _wir_ _ychydig_ _ydi_ _ydy_ _ymateb_ _ymchwil_ _ynghyd_ _ysgolion_ adf adi adn aeo afe \
      agw aig ala alc anb anl any ao ape apu arr asi atu awy bae bed bio bli blo blw bon bor bos bus byg byt cai cal \
      cam cas chl cio clo cly com cop cry cs ct_ cti cto cwm cwr cyc cyl cyt dad dag das dea dem des df_ dfe dl_ dli \
      dlo dlw dr_ dru dul dŵr ead ean eby eco efo egl ego eif eig ela elt eng enh enu eon erm eru ese esi eso esy et_ \
      eto fac fas fes few fft fil fis fr_ fud fwn fyl gaw gd gdd ged ges gfe gho gis gl_ gli glo glw gly gr_ grw gwb \
      gyh ham heo hes heu hfa hif hla hlu hna hom hyb hys iaf iam ib_ ibi ic_ ica idf idl ien ifi ifr igi igr ile ilf \
      inc ing inw iop iro ise iwc joh jon la_ lef lem ler let lin liw llg lm lot lpu ls lt_ lta luo lwa lwg lym lŷ mas \
      mb meg mei men mes mha mho ml_ mlo mlw mly mn mre mro môr nab nan nb ndo nei nel nfa ngd ngl nhe nhi nhy nib nly \
      noe nom non nri ns_ nsi nte nto ntr nul nus nwe nwi nyn obe obo odw oe_ oeg oet ogo ogw ohn olf oma omi ong onn \
      onw ony ope orw ory osb osg ot_ pam pas paw phe phr ple pos pu_ pwl py rd_ rde rec reg rfa rgr rhi ric rig riw \
      rm_ rmi rmo rob rog rsi rus rwa rwe rym sad sai sba sei ses sgl si_ sie sir siy sl soe stw su_ sur swm tau teg \
      tel tem tga thf tig tin tiw tn toi ts tur ty_ tŷ tŷ_ uag udo unw uod urf uri uro uwc vi wau wd_ wdd wdu we_ wef \
      wes wet wnn wp wre wst wun wyc ydo yfw ygo ymy yra yrd yrf yrn ysb yso ysu ywu ïo ŵy ŷn ŷn_ | _annibyniaeth_ \
      _ardaloedd_ _argyfwng_ _bore_ _brif_ _cerdded_ _chwe_ _chwilio_ _credu_ _cyflwyno_ _cyfryngau_ _cyhoeddi_ \
      _cymhwyster_ _ddysgu_ _dinas_ |  |  |  |  |
      """
    ),
    (
      "sq", 21,
      """
      e ë | a h i n r s t ë_ | d e_ j k m o u | _m _n _p _t a_ i_ l p sh të të_ | _d _e _e_ _k _s _të _të_ b et g he \
      ht je n_ në në_ r_ t_ v ër | _a _i _në _v ar as dh dhe en er es f in is it ja jë ku me nd nj pë q ri rë s_ sht \
      te te_ ti ur y ës | _b _dh _dhe_ _f _g _gj _i_ _ku _me _më _nj _në_ _pa _pë _q _sh _u at di do et_ gj ha he_ hi \
      im in_ ish j_ jë_ ka kë ll m_ me_ më më_ një o_ on or pa për ra re se si ta th u_ ua un ur_ ve z ën ër_ | _di \
      _do _h _is _j _ka _kë _l _mb _me_ _më_ _nd _një_ _po _për_ _r _se _si _ve aj ak al an ba ed ej end esh etë gje \
      h_ hte htë hë im_ it_ ja_ jen jo k_ ke ko kur li lë ma mb mi na ng ni nt nte oj po pr që ri_ rr rë_ sa se_ sh_ \
      shi së to tu uk uk_ ç ën_ ësh ët | _as _at _do_ _du _ed _edhe_ _ishte_ _ki _ko _kur_ _ma _ng _nu _nuk_ _pr _që \
      _që_ _se_ _si_ _t_ _th _ti _u_ _ç _ë _ës _është_ am ar_ ash atë bu bë da de dit dj do_ du dë edh em en_ erë es_ \
      fi ga ga_ ha_ hm ho hu ia ij ik il ir je_ jer jes jet jo_ jt ka_ ki la men mo mu na_ ndo ne nga nu nuk oh os par \
      pas pi që_ ra_ re_ ro rs rt si_ st së_ ta_ ti_ tj tje tur uar um und unë va ve_ vet ye yr ëm ëri ës_ ët_ | _ba \
      _bu _bë _dy _dë _er _fi _ha _ja _ka_ _ke _mi _mo _mu _nga_ _po_ _por_ _rr _sa _së _së_ _ta _te _tj _un _unë_ _va \
      _vë _z ad ai ai_ aj_ ali all ap aq ara arë as_ at_ ati be bi c d_ dje don duk dy ej_ ek el ell eri eth fa fil fu \
      fun gja gji hes het hin hj hk hme hp hta hë_ hën ia_ id ie ij_ ill ime imi int itë iç ji jit ke_ kis kj kr kt \
      ku_ kës kët le lli llë lo lu lë_ mba mi_ nd_ ndi ndj ndë ni_ nje nës ohe ok om on_ oni or_ osh ot po_ por pri q_ \
      qe rd rg rin ris rit rk rn rre ru sha shk shm shp shë sk so sy tet tha tij tim tit tr ty tën tër ua_ uaj ul us \
      vi vë y_ ys yt zi ç_ ëm_ ëp ëz | _ai _ai_ _aj _ajo_ _ar _atë_ _be _bo _br _c _ci _de _fu _gr _he _hu _ia _ia_ \
      _im _je _jo _kishte_ _kj _kjo_ _kr _ku_ _ky _ky_ _la _li _na _nëse_ _o _pa_ _para_ _pas_ _pi _py _qe _re _sy \
      _ta_ _tha_ _tij_ _to _tr _ty _ul _vetëm_ _vi _vj _ç_ ab af ajo ajt ak_ akt alë am_ ani anë aq_ ard arg asi ast \
      av ave az bar bo br bre bën bër ci cil da_ des dhë di_ din dis dja dod dr dës eg eh em_ ene ep eq era ern err \
      est ete eti ft gjë go gr gu gë hej hem hen her hi_ him hir hje hq ht_ htj htu hua hum hur hëm ig ije iku ilë ind \
      ip irë ite ith iu iu_ iz jal jas jat jej keq kjo koh kon kuj kup ky ky_ kë_ kën l_ li_ lim lin lit llu lt lën \
      lët ma_ mbi mbë met mit mos mua mun mër nat nda nde ner nes ngj nin od odh of ohë oi oi_ oj_ oja okë ol ont onë \
      orë os_ ov ova pa_ pe pin pj pje pre pt py pye qi ral ran ras rdh ren ret rm rne rp rrë rën rës rëz sa_ saj she \
      sho shq shu sim sj sti sër tar tat the thë tin ton tu_ tua tyr tëm tëp tës uh uhe uj uke umë up ura ush ut va_ \
      vj vje x yet yrë ysh ytë za zh zë çk çka ëh ëhe ënd ënë ëpi ërk ërs ëse ëv ëve | _ak _ap _apo_ _aq _aq_ _as_ \
      _asgjë_ _bardhë_ _bi _brenda_ _bukur_ _cilët_ _da _di_ _ditë_ _diçka_ _dj _dr _duke_ _dy_ _fj _fr _fundit_ _ga \
      _gjatë_ _gjenerali_ _gjithmonë_ _im_ _jam_ _jo_ _kam_ _kt _këtu_ _këtë_ _le _lo _lu _m_ _ma_ _midis_ _mos_ _mua_ \
      _na_ _ndodhesha_ _ndonjë_ _ne _nëpër_ _parë_ _pu _qi _s_ _sa_ _saj_ _shfaq_ _shi_ _shtëpia_ _shumë_ _siç_ _sk \
      _sytë_ _tim_ _tjetër_ _tu _tyre_ _vinte_ _vu _çm aba adh ah aja ako ami an_ ana ant apo ari arr ars art asg ask \
      asn asq ata azh bab bai baj ban bet bi_ bor buk bur by de_ der det dh_ dhu dij diç dom dor dos duh dur dy_ dys \
      dëg dër eda eje ent enë er_ eso esë eto ev ez eç faq fe fj fja fo for fr fri fti gi gjo gru gur ham hap has hd \
      hf hfa hka hkr hmo hoq hqi hy ic ide idi ie_ iel if ift igu ih ike ikë inj inë io ipë iri is_ isë itu iv iç_ içk \
      jam jeg jel jm jmë jn jnë joj jt_ jtu jtë jër kak kal kam kat ket kok kom kri ks kth kua kun kus lar let ll_ lla \
      lon lua lur lër mad man mar mby mer mid min mir mj mon mën ndr ndu nim no ns nën nëp ojë onj oq ora ore ori ort \
      ot_ otë p_ pak pi_ pia pra pro pu qet qie qip qu qy qyr rej res rf rif rij rik rim rj rko rku roh rri rsh rsy \
      rsë rt_ rta rte rti rua rv ry rz rzi sg sgj shf shj sig siç sje sku sn snj soj sq sqy sta su sye syt tan ten thm \
      thu to_ toj tok tor tra tri ud ujt uku ull ulë umb un_ upt uri urt uz vaj vaz ver ves vin vu vër xh yl yll yre \
      z_ ze zhd zi_ zit zo zë_ ça çm çme ëd ëg ëgj ëk ël ëmb ëng ëpë ërf ërm ërp ërt ërz ërë ësi ëta ëtu ëtë | _a_ \
      _arsye_ _asnjë_ _ata_ _atëherë_ _babai_ _besoj_ _borës_ _bëhet_ _bën_ _bëri_ _bërë_ _dinte_ _djathtë_ _dorën_ \
      _dua_ _em _en _ernesti_ _ernestit_ _fa _fe _fillim_ _filluar_ _fl _fo _fund_ _fy _fë _gi _gjejmë_ _gjendje_ \
      _gjendjes_ _gjithë_ _gjë_ _go _grua_ _herë_ _hi _huaj_ _id _ide_ _ime_ _ishin_ _iu _iu_ _janë_ _jetë_ _kanë_ \
      _ke_ _keq_ _ketë_ _kisha_ _kishin_ _kohën_ _krahasim_ _kush_ _kënd_ _kësaj_ _kështu_ _këto_ _mbi_ _mbyllur_ \
      _meje_ _mend_ _mendjen_ _mirë_ _mj _mund_ _my _mysafiri_ _ndoshta_ _ngjarë_ _njeri_ _njerëz_ _njerëzit_ \
      _njerëzve_ _no _nëna_ _of _pak_ _pasi_ _pastaj_ _pe _pinte_ _pl _prej_ _prifti_ _pyetjen_ _përsëri_ _qa _qiell_ \
      _qu _ra _re_ _ri _rreth_ _shkak_ _shqipëri_ _sigurt_ _sime_ _so _sot_ _st _su _tani_ _te_ _tepër_ _them_ _thënë_ \
      _tokë_ _turp_ _vd _vetëdijes_ _vjeshta_ _vr _vënë_ _x _xh _zh _zi _zë _ça _çd _çdo_ _çu adi afi ag aha ahe aka \
      aku al_ ale alo alt amb ame ang ap_ apa apr are ark ath ato atu aty azi bah bas bes bie bj bje buz byl bëh bës \
      ca dal das dat dek den dho dih dik dil dim diz doj dri dry dua ea eal ef ego eja ejm ejt ekj eku emi emr ena eni \
      enj epo epë eq_ ere erk erm esj etj etr etu eu ezë eç_ fas fes fir fk fl fle fs fsh ftë fy fyt fë fëm g_ gat gis \
      gjy gon gri gës gët had han har hat hdo heh heq hik hiu hja hko hkë hn hoj hpi hpj hti hto htr hye hës hët ib \
      ici idh ido igj ihe ija ijo ijë iko ili iln imë ina ion ira ire iro irt isa ise ita iti ive ivi izi jan jar jek \
      joh js jta jy jëh kan kap kej kim kje koj kra kre ksh kti kto ktu kut këm kër la_ lat le_ llo ln lni lot ltë lum \
      lëk lës mal mam mbe mbj mbu mej mij mis mje mor mr mri ms msh mt my mys mëk mës nal ne_ ngë nie nik nis nja njo \
      njt nsh nx ojn oli oma ome omo oms ona ons op oqë ose oti pal pap pat per pes pik pir pl poh pos ps pse pto pun \
      qa qar qen qes qj qja qur qër rah rav raz rc rea reh rfu rg_ rgj rgo rh rid rja rje rkë rma rme rof roj ron rp_ \
      rr_ rsa rtë rve rys rëm rët rëv saf sid sio sip sir sit sja skë sm sma soh sot sp ste stë taj tal tep tes th_ \
      thi tho tht thy tir tiv tja tru ts tsh tun tëd tëh tët tëz uan uli umi urg urp urr uti uzë var vd vde ved ven \
      veç vit vo vr vra vul vur vën vës ye_ yer yes yn yri ysa yty zak zin zv zve zën ças çd çdo çu ëdi ëf ëfi ëka ëku \
      ëll ëmi ëna ëni ëra ërh ëro ërv ësa ëso ëto ëz_ ëza ëzi ëzv | _al _an _asaj_ _asi_ _askush_ _atij_ _ato_ _au \
      _bie_ _burg_ _buzën_ _buzëqeshte_ _deri_ _dermani_ _desha_ _dija_ _diku_ _dilnim_ _disa_ _ditës_ _ditët_ \
      _domethënie_ _drejt_ _duhet_ _dukej_ _duket_ _dyshim_ _dytë_ _dëgjojmë_ _emrin_ _ende_ _errët_ _es _fillimi_ \
      _fjalë_ _fjalën_ _flet_ _fytyrën_ _gabuar_ _gaz_ _gjak_ _gjej_ _gjendet_ _gruaja_ _gu _hadi_ _hapa_ _hequr_ \
      _heshtje_ _ho _in _ish_ _isha_ _ja_ _jashtë_ _jashtëzakonshme_ _jesh_ _kakao_ _kalonin_ _katin_ _kohë_ _kohësh_ \
      _kokë_ _kokën_ _kujtua_ _kuptoja_ _kuptova_ _kurse_ _këmbën_ _largova_ _linda_ _lindur_ _ll _luante_ _lë \
      _lëkurë_ _majtë_ _mami_ _marrë_ _mbaja_ _mbase_ _mbetet_ _mbrëmje_ _mendja_ _merimangës_ _mjafton_ _mora_ \
      _mënyrë_ _mësuar_ _natën_ _ndodh_ _ndërsa_ _ne_ _ngatërresë_ _ni _nja_ _njeriu_ _njerkës_ _nx _os _ose_ \
      _papritur_ _parasysh_ _pj _poshtë_ _prijnë_ _prishi_ _ps _pse_ _pyesja_ _pyeti_ _përkujdesjet_ _përpara_ \
      _përpjekur_ _përveç_ _qartë_ _qetë_ _qiellit_ _qy _qysh_ _qëllimi_ _ri_ _ro _rrethana_ _rë _sheh_ _shenjë_ \
      _shoqërisë_ _shpesh_ _shpirti_ _shpjegonte_ _shtëpi_ _shtëpinë_ _sidomos_ _sikur_ _sipër_ _sp _spital_ _thashë_ \
      _thatë_ _ti_ _time_ _timeti_ _tjerë_ _tjetrit_ _tërë_ _ud _uli_ _vajtur_ _vazhdon_ _vdekjes_ _vedati_ _vesh_ \
      _veten_ _vetë_ _vitit_ _vjeshtë_ _vuri_ _vërtetë_ _vështirë_ _za _ze _zg _zo _zë_ _çaste_ _çf _çfarë_ _çk _çka_ \
      _çmendina_ _çmendinë_ _çmendur_ _çuditet_ abu ade aft ajs ajë ake aki anj ao ao_ ape api arf arj arm aro asa ase \
      asj aso asy au aut az_ bef bil bin bis bot bri brë bua bul bë_ ca_ cak daj dan dha dhi dhj dol dot dre ds dsh \
      dyt dë_ dën egi eh_ ehe ehj ekë eme emë eqe eqj equ eqë erd ero ers ert erv esa esi eta eu_ eve evo eça far fkë \
      fto fum fus gab gaz gim gju goh goj got gov hdu hel hih hij hit hma hmë hni hoh hoi hom hos hpe hpr hqe hty iem \
      ier ijn ika iks ikt ima imb ini inx ipa ism ist ito its iza jaf jak jd jde jem jev jig jon jos jse jto ju jëj \
      jën jës kao kaq kes kol kov kru kry ksi kul lag laj lan len lib lic lid lik lis lk llk llt lq luf lëv maj mbr \
      mes miz mja mp nds neu ngr ngu nit nof nor nt_ num nxh ny nyr ofe ofi ofk ofs oho ohu ojm oka ole oll orc orm \
      osi osj osk ovë pad pav ped pit pla pol pot pti pël qe_ qo quh qys qël rad rak rat rca rek rep rga rgu rgë rhe \
      rig riu rka rna roi ror ros rpa rpj rru rse rtu rup rye rëf sak sal sen shn sik sin ski sko so_ sor spi sua sun \
      sys tak tam tas tav tek tem ter tez thj tik tm toi tov tre tus ty_ typ tël uas udh udi uf uft ug ujd ulo um_ upi \
      upë urn urs urë usi uto utë veh viz vë_ xha xhe xhi xo yej ym yp ypj yra za_ zan ze_ zg zgj zie zik zon zu zëq \
      çf çfa çud ëj ëjt ëli ëmj ënt ëny ëq ëqe ërg ërj ërr ësu ëti ëzo |  | _ab _absolutisht_ _ae _aeroportit_ _af \
      _afrohet_ _akoma_ _aktivitete_ _aktoren_ _aktorin_ _aktualisht_ _alternative_ _altoparlant_ _ana_ _anasjelltas_ \
      _apartament_ _ardhshëm_ _armëve_ _aroma_ _arsyeja_ _arsyeshëm_ _asfaltin_ _asgja_ _askënd_ _asnjeri_ _asnjërit_ \
      _aso_ _aspak_ _aty_ _atyre_ _automobilistike_ _autorit_ _babain_ _babait_ _bahet_ _bamit_ _banjë_ _banonim_ \
      _bante_ _bardha_ _barkun_ _bashkë_ _befasia_ _befta_ _berti_ _beso_ _betonin_ _bezdisë_ _binden_ _binte_ \
      _bisedimet_ _bj _bjerren_ _bonum_ _bora_ _boshllëk_ _botën_ _botërore_ _bredh_ _brejtja_ _brigjet_ \
      _budallallëkun_ _burgje_ _burgu_ _burrin_ _bë_ _bëhej_ _bëni_ _bënte_ _ca _caktuar_ _cili_ _cilën_ _cilës_ _co \
      _copë_ _daja_ _dajë_ _dalëngadalë_ _damkosen_ _dashje_ _dashtun_ _dashtunës_ _derisa_ _deshën_ _deshët_ _ev _fs \
      _gl _gë _hy _ik _il _kl _mp _od _ok _om _or _qo _sq _tm _ua _uj _ur _us _zb _zm _zu _çl _ço _çë aa aar abi abs \
      ada adj ado adu ae aer afk afr ag_ agt agë ain ait aiv aje aji ajm ajn ajv ajz akë ala ama amk amë and ano ans \
      anv apu apë aqe arl arx asf asp asu atj ava avë aza aç açe b_ bam bat ber bez bol bon bos bs bso bud bye bët ce \
      cer cin cio cis co cop cu cua cë cës dam dep dev dhs dic die doi dov dra dro dyl dyn dëb dëm edi efa eft efu egj \
      egm egu eha eht ehu ejf ejë ek_ eka eke eko eks ela eli elq elë enc epi eps erb erg erj eru etm etv eun eva evl \
      ex exu ezd eze ezi fal fam fat fer fet fi_ fic fij fim fis fka fos fro fry fta gad gan gas ge ges gl gll gm gme \
      gor gra gt gte gu_ gua gun gus gux gën gëz hab hah haj hb hbë hdi hed hep heu hiq his hke hki hku hl hll hmi hnj \
      hol hon hor hov hox hpa hpë hs hsh htt huh hun hyn hç hçk iak ial ibe ibr ibë ica ice ife igo ihj ihm ik_ iki \
      ikj ila ilj ilt imp ims imt ink ino ins ios ipi |  |  |  |  |
      """
    ),
    (
      "mt", 21,
      """
      a i | e l n t | a_ j m o r s u | _l _t b d f g i_ k l_ ta u_ ħ | _i _j _k _m al għ h ie il in li li_ n_ p t_ ti \
      w ħa | _b _d _f _g _l_ _li _li_ _n _s _ta an ar en er et għa il_ is ja ji ll ma mi ni nt on q r_ ra st ta_ x z ġ \
      | _a _għ _h _il _il_ _ji _ma _mi _p _ta_ _u _u_ al_ at bi d_ da di el em fi ien ist it jo ki ko ku la m_ ma_ me \
      na or ri s_ se si ss te tt v x_ ċ ż | _bi _da _di _e _fi _in _is _ki _ma_ _o _q _r _se _tal_ _ti _x _ħ ab ad ag \
      ali am aq ar_ as aw aħ b_ ba c de e_ ed eg ej en_ ent es et_ f_ ha hu id ij ik im in_ ir ja_ je jon k_ ka kie le \
      ll_ lu min mm na_ nd ne ni_ nn ol om oni pr qa ra_ re ru sa tal ti_ tr tu un ur wa zj zjo zz zzj ħal | _f_ _fil_ \
      _hu _im _je _ka _kien_ _ko _ku _me _na _ni _pr _sa _w _ġ _ħa agħ aj ak all an_ and at_ att az azz be bie da_ dd \
      du ed_ egħ ek el_ emm ett ew ex ex_ fa fe fil fu għu ha_ he ho hom ib iet iex if ija iji ill iss it_ iż jie jj \
      jn jn_ ju ke kk kol kun la_ lt lu_ mal men mil mm_ mp no ns nt_ nti nu oll om_ os pa pe po pp q_ ri_ rj ro rr rt \
      ru_ sp sta tie ul um ve w_ xi ċi ġi ħo ħu ħu_ | _b_ _ba _biex_ _c _dan_ _de _fa _fl _fu _fuq_ _he _hemm_ _ja _jk \
      _mill_ _minn_ _pa _po _qa _qe _re _v _wa _xi _ċ _ż add af alt ant ap ara ass awn ax aġ ba_ bb bl bu dan daw din \
      du_ eb ejj ejn ekk ell em_ ene er_ era ess eta ew_ eħ ff fl fo fuq ga gr għi h_ hem hi id_ ieg ieħ ika iku ini \
      inn int ip ir_ is_ ita iv ix iz iċ iġ jis jk ju_ kk_ kon lh lil lli llu lo lta mo mu ng nis nk nn_ nta nu_ nz o_ \
      od op or_ ost ot oħ par per pj pro qe rat rm rn rs sa_ sk so ss_ ssa ste str su tag tar tat ter tit to tra tt_ \
      tta tti tur un_ uq uq_ ura ut ux ux_ va ver vi war we wi wn wn_ xi_ za à à_ ċe ġe ġġ ħa_ ħad ħan ħar ħd ħe ħi ħr \
      że żi | _an _aħ _be _bo _bħ _dawn_ _din_ _el _fe _fl_ _fo _gr _għal_ _għall_ _hi _hu_ _id _ik _ir _is_ _it _it_ \
      _iż _jekk_ _jew_ _jo _ke _kienet_ _kienu_ _kif_ _la _le _meta_ _mh _ministru_ _mo _no _on _onor_ _oħ _pe _qed_ \
      _ra _ri _se_ _si _so _sp _st _te _tiegħu_ _xi_ _ġe abb ad_ ajj ala ame app arb ari arj arr art as_ ata ati aw_ \
      ax_ aħħ aż bar bbl bd bel bil bis bli bo br bħ bħa ca ch dar ddi dej dh do dw dwa ea eb_ ef ele ena enu enz eri \
      erj ern ers es_ est eġ eż fer fl_ fr ft go għh għm għo hek hu_ hum hux ic ied if_ ih imm ina ing io irr itt ix_ \
      izz iċi iġi jek jew ji_ jin jje jku jt ka_ kel kif kt ku_ kul kum lha lie lm man mar mat mb met mh mhu mit ml \
      mma mr mu_ nal ndi ndu net nf ngħ nie nij nor nsi nte ntr nza og ok on_ ona ono ont ov oċ oġ oħr p_ pi pl pre pu \
      qal qed qg qgħ qs rb ren res rij ris rja rma rra rri rti se_ ser si_ sir sj spe ssi st_ sti tan ten tg tgħ th \
      tin tiv tl tri tru tu_ tà tà_ ub ud um_ uni up ur_ uri us uw wa_ wie ww xe xx y za_ zi zi_ ċj ċċ ġ_ ġa ġu ħ_ ħaj \
      ħh ħid ħm ħra ħt ħħ ħħa ż_ ża | _a_ _ak _al _ar _as _aħħar_ _bil_ _biss_ _bl _ch _co _dak_ _darba_ _do _dw \
      _dwar_ _ew _fejn_ _fr _ft _ftit_ _ga _go _gv _gvern_ _għandu_ _għax_ _ha _hi_ _huma_ _huwa_ _id_ _ikun_ _imma_ \
      _ir_ _jg _jista_ _jkun_ _js _kull_ _lil_ _lill_ _m_ _mal_ _malta_ _materja_ _mhux_ _min_ _ne _ng _nu _op _oħra_ \
      _pj _s_ _sk _su _t_ _tk _to _tr _uk _wara_ _wi _x_ _xe _xo _ġi _ħafna_ abe abi ac ada af_ afn ah ai ajn ak_ ake \
      akt amm ani ank anz aq_ aqg aqq aqs aqt ate atu av aċ aġġ aħa aħd bba bi_ bj bon bq bu_ c_ cha ci co dak dd_ den \
      di_ die dik dis dn dr ec ejt ela ema emp end eq ere erm ert eww ez ezz eċ eże far fej fi_ fin fis fn fna for fti \
      g_ gi gra gru gv gve għd għe għt haw hi_ huw ia ia_ ibq idd ide idu iel iem ieq ies ifi ig ili im_ ime imp inf \
      ink ins ipp isi isk isp iti ità iva ivi iċċ iħ iż_ iżd iżj jag jal jan jar jg jgħ jib jid jir jit jiġ jja jji jr \
      js jt_ kam kan kar kb kem kl kom kr kta kur kw las lb lej lem let lf lik lis lit lj lla lle llh llo lti mel mg \
      mgħ mie mis mmi mod mpl nar ner nh nin nit nj nke nni nv nzi nħ ob od_ of ogħ ol_ ola oli omp ond onn ope oq orm \
      ort oss ott ox pja pli pon por pos ppo ppr pri qa_ qab qi qq qt qu qu_ ral ran raz rba rd ret reż rg rid rie rim \
      rin rit rju rl rn_ rop rru rs_ rsi rt_ rta rv rġ sab sal sar sem sen set sib sie sjo sku spo sse ssj stg su_ taj \
      taq tas taz taħ tes tf tij tik tis tk tn tor ttu tw ug uh uk uko ull uma umi una unt unu upp uwa uż va_ vo waq \
      wk xa xo xt y_ zza ċ_ ċa ċi_ ċja ġa_ ġen ġi_ ġie ħab ħaf ħam ħat ħax ħda ħed ħha ħho ħl ħn ħol ħor ħs ħti żd żen \
      żj żm | _ab _aktar_ _am _ap _at _bejn_ _bl_ _bonnici_ _bħal_ _bħala_ _ca _chairman_ _d_ _dejjem_ _dik_ _dr \
      _elezzjoni_ _em _es _ewwel_ _farrugia_ _fi_ _fis_ _hawn_ _hekk_ _hija_ _ie _ieħor_ _in_ _ip _issa_ _istess_ _ix \
      _ix_ _iżda_ _jien_ _kamra_ _kb _kemm_ _kl _kollha_ _kollox_ _kont_ _kumitat_ _kuntratt_ _kw _lo _lu _mod_ _mr \
      _mr_ _mu _or _prim_ _pu _qabel_ _qal_ _qegħdin_ _qi _sena_ _skura_ _sħ _tad_ _tagħha_ _tagħhom_ _tas_ _tat_ _tf \
      _th _the_ _tkun_ _tl _tu _ukoll_ _un _va _ve _vi _we _wieħed_ _wk _wkoll_ _xogħol_ _ċa _ċe _ċi _ħi _ża _że _żg \
      _żm _żmien_ ab_ abu aff ahr air ajr ajt akk alb ale alm ami amp amr ana ann ans aqa aqb ard are arl asa ast avi \
      awd aċċ aħ_ aħt aż_ bag bda bej ber bid bin bir bl_ bqa bru bt bur ce ch_ ci_ daq daħ dda dde dem dho did dif \
      dit div dj dl dna dra eak eda ef_ ega ego eh ej_ ek_ eku eli emb eme eni ens ep err erv erġ esp eti età ev exx \
      eċi eġ_ eħe eħo fal fat fet ffa ffe ffi fit fiċ fos fra fs fu_ gal ge gia gon gre gu gw hai har he_ hij hr hra \
      ib_ ibb ibd ici ieb iek ier ieġ iff ih_ iho ik_ ikk iko ikt ilh ilt ilu img ind inj inu inv inħ io_ ion ira iri \
      irm ise ite itr itu ive ixt iżi iżm j_ jaq jat jed jem jet jf jh jik jiż jko jsi jħ kal kap kat kbi ke_ ker ki_ \
      kko kri lab lam lan laq lat les lez lho lim lin lja lma lme ln lna lok lox lum lur mag mas mba mbr mem mex mi_ \
      mic mik mlu mme mor mpa mpo mr_ mra mx mx_ nag nat naz naħ nc nd_ nda nde ndh ndn nej ng_ nha nic nif nik nja \
      nki nna no_ nq ns_ nsa num nx nx_ nzj nċ nħa omm ons onz ora org ori ors ota ove ow owe ox_ oz oċj oġġ oż paj \
      pea pet pju pn pol ps pub qas qat qb qeg qie qqa qsi qt_ rab raj ram rav raw reġ riż rk rna rot rov roġ rre rsu \
      rug rup saħ seb seg sej sew sf sh sid sin sit sko sm soċ spi spj sso ssu sto stu sun sħ tab tad tam taw tb tel \
      tem tfa the til tim tip tiċ tku tli tlu tm tro tte tto ttr tud twa tx tħ tħa ubb uf ugi ult ume umr ut_ uta utt \
      uġ v_ val vel vit vj vol wal waħ wd wel wer wko wl wr wwa wwe xej xog xu xxi z_ zju zz_ ċer ċet ċċa ċċe ġej ġet \
      ġim ġo ġu_ ġġ_ ġġe ħas ħaġ ħaż ħb ħdi ħdu ħi_ ħin ħme ħml ħna ħod ża_ żda żej żg żi_ żjo żmi żmu żo żu | _abela_ \
      _ad _af _affarijiet_ _allura_ _anke_ _assoċjazzjoni_ _aw _aġ _aħna_ _barra_ _bd _beda_ _bi_ _billi_ _bż _c_ \
      _dawk_ _dawl_ _diġà_ _drabi_ _ek _element_ _elettorali_ _en _er _ev _eż _fatt_ _fenech_ _fid_ _fit_ _forsi_ \
      _fost_ _frott_ _gonzi_ _gravitazzjonali_ _grupp_ _għadd_ _għalhekk_ _għaliex_ _għandhom_ _għandna_ _għas_ \
      _iktar_ _ilu_ _iħ _iż_ _iżjed_ _jgħid_ _jiena_ _jiġi_ _jkunu_ _jr _jsir_ _jħ _kbira_ _kellu_ _kieku_ _kienx_ \
      _kollu_ _kr _laburista_ _laqgħa_ _lejn_ _lura_ _malti_ _maltin_ _massa_ _matul_ _mg _n_ _naraw_ _naħa_ _nies_ \
      _nistgħu_ _nk _numri_ _operazzjoni_ _os _ow _oħrajn_ _pajjiż_ _parti_ _persuni_ _pjanti_ _pn _pn_ _post_ _pp \
      _pubbliku_ _qatt_ _qiegħed_ _qr _r_ _reno_ _ro _ru _sa_ _sn _snin_ _speaker_ _ss _tagħna_ _tajjeb_ _tan_ _tar_ \
      _taħt_ _tfal_ _tg _tiegħi_ _tista_ _tiġi_ _tm _tn _tw _tħ _uf _waqt_ _waħda_ _weraq_ _xa _xejn_ _xh _xm _z _ġa \
      _ġd _ġenerali_ _ġimgħa_ _ġo _ġu _ħadd_ _ħaġa_ _ħs _ħsieb_ _żahra_ abr ac_ adi aji alf alh alj alk am_ ama amb \
      ane arm ars aru arġ asi awk awl aww aċi aġa aġe aġu aħn aħs ażi ban baq bat baħ bbi bde bed bg bgħ bih bit biż \
      bja bla blu bn bni bor bri but bż cap ce_ com cu cum dal dam dat del der det dew deċ dha dhe dil dir diz diġ dja \
      dju dm dni dħ ea_ eal ech edi edu ee efe egr ejh eko elf emi emo enn eno enx eo eor eq_ erb eru erċ etr eu ewt \
      ewġ eġi eħd eħt eħu eżi fa_ fen fh fid fie fih fik fir fj fli fre fro fsu ga_ gan goz gur gwa għ_ għl għn her \
      hie hm iba ibu ich ida idh idi idl idħ ie_ ife ifh ifs ift iha ikj ilj ilm imb imi imk inb ine inh ipa iru isf \
      itf itk itl ito itw iv_ ixx iċ_ iċe iġà iġġ iħ_ iħa iża iżu iżż jaf jam jas jaz jaħ jd jda jeb jeg jen jer jif \
      jil jim jip jl jr_ jri jun jur już kba kej kj kka kku kla kli kop kor ks kus kwa kwi lar law lbu le_ len lew lf_ \
      lg lhe lib lih liċ liġ liż lk llm lmu lq ls lut lw lħ mad md mej mer mes mhi mij mk mki mmu mn mon mp_ mpe mpj \
      mri ms mur mħ naf nan naq nb nce nec neg new nfe nfo nib nid niv nix nku nne nnh nof nom nqa nse nve nvo nġ obb \
      odd odi oe ogr ok_ oka olt olu oma omi onf opo opr ord orj orr ote ou ozj oċe ożi pac pan pas pen pi_ pje pla \
      plo plu pn_ pop poġ poż pp_ ppa ppi prj psi qaf qar qo qr rap raq ras raġ rd_ rel rib rif rik riċ rje rji rla \
      rme rob rog ron roċ rp rut rva rvi rz rċ rġa sam san saq sel ses sij sil sim sio sl sn sni sod sol son sos sur \
      sw tak tax taġ tej tha tib tif tio tix tiġ tke tme tna tne tni tol ton tq tqa tul tx_ ud_ udj uff uho ul_ umm \
      ump une uns uss ust uti utu uz uzz uħ uż_ uża użi vat vi_ vis viż vja vu vv was wen wis wk_ wl_ wt wġ xa_ xh xie \
      xm xma xti xu_ zij zja zo zzi ċa_ ċes ċip ċit ċiż ċċj ġd ġdi ġew ġib ġij ġin ġr ġun ġà ġà_ ħaq ħaw ħde ħla ħlu \
      ħos ħse ħsi ħt_ ħtu ħut ħux żah żew żgħ żje żl żż żże | _akbar_ _anki_ _art_ _aħjar_ _baħar_ _bidu_ _bir_ _bis_ \
      _bla_ _borg_ _bżonn_ _capsicum_ _dar_ _deċiżjoni_ _differenti_ _dil_ _diskussjoni_ _diversi_ _ebda_ _employed_ \
      _eurovision_ _eva_ _falzon_ _fiha_ _filwaqt_ _fin_ _fir_ _fix_ _fjuri_ _flimkien_ _galassji_ _gruppi_ _għad_ \
      _għajnuna_ _għalih_ _għalkemm_ _għamel_ _għandha_ _għat_ _għawdex_ _identità_ _illum_ _ilma_ _imbagħad_ \
      _importanti_ _inkella_ _innifsu_ _invers_ _irid_ _irridu_ _isem_ _isir_ _iċ_ _jaf_ _jagħmel_ _jagħmlu_ _jagħti_ \
      _jara_ _jibqa_ _jibqgħu_ _jidher_ _jieħu_ _jistgħu_ _jiġifieri_ _jiġri_ _jiġu_ _joe_ _jrid_ _kanzunetta_ _każ_ \
      _kbar_ _kbir_ _kellha_ _klassi_ _kliem_ _konferenza_ _konna_ _kontra_ _le_ _libja_ _liġi_ _lokali_ _madwar_ \
      _membri_ _mgħottija_ _mhijiex_ _mhix_ _michael_ _miegħu_ _mingħajr_ _minkejja_ _minnhom_ _minħabba_ _mizzi_ \
      _mlp_ _muscat_ _nagħmlu_ _nazzjonalista_ _naħseb_ _negozju_ _ngħid_ _nhar_ _nistgħux_ _nkunu_ _numru_ _of_ \
      _owen_ _parlamentari_ _partit_ _persuna_ _però_ _pjanta_ _politika_ _poplu_ _preżenti_ _programm_ _proprjetà_ \
      _proġett_ _qaltlu_ _ritratt_ _ritratti_ _robert_ _sabiex_ _sajf_ _sakemm_ _sar_ _saret_ _segretarju_ _self_ \
      _semma_ _sens_ _sett_ _settur_ _sewwa_ _soċjali_ _ssir_ _tagħmel_ _talba_ _taż_ _teorija_ _tibqa_ _tieni_ \
      _tliet_ _tnejn_ _tonio_ _turiżmu_ _uffiċċju_ _xmara_ _ċerti_ _ġdid_ _ġej_ _ġew_ _ġie_ _ġiet_ _ħa_ _ħajja_ _ħin_ \
      _ħutu_ _żewġ_ _żgur_ | _baqa_ _bdejt_ _bieb_ _bini_ _biżżejjed_ _bogħod_ _bżar_ _dubju_ _erbgħa_ _frar_ _gżira_ \
      _ikunu_ _isiru_ _issir_ _jkollu_ _kulħadd_ _kumpanija_ _kunsilli_ _lawrence_ _lewn_ _liema_ _llum_ _mallia_ \
      _mar_ _mejda_ _mil_ _mument_ _nagħmel_ _ngħidu_ _nitkellmu_ _nofs_ _pajjiżi_ |  |  |  |  |
      """
    ),
    (
      "eo", 21,
      """
      a e i n o | l r | d j k m s t | _k _l a_ e_ g j_ la n_ o_ p u v | _a _d _de _e _la _la_ _m _p aj aj_ al an as \
      as_ c de en i_ ia in la_ li mi oj on ra s_ ta | _al _de_ _ka _li _mi _n _r _s _t ar de_ do er es h iu ka kaj ki \
      ko l_ ma mo ni nt oj_ om on_ or po pr re ro st ti to | _es _h _ho _i _kaj_ _ki _ko _mi_ _ne _po _pr _re _ĉ an_ \
      aŭ aŭ_ b ci da do_ ec ed el est f gv ho hom ia_ ig ing io is jn jn_ le lin mi_ na nd ne ng ngv no pe per r_ ran \
      ri se sta tas te tr u_ un va vo z ĉ ĝ ŭ ŭ_ | _al_ _aŭ _aŭ_ _en _en_ _estas_ _g _in _ke _ke_ _ma _por_ _se _ti _v \
      _ĉi ad ado al_ ale am and ant ara at cia co di ek el_ en_ ent era esp ev ga ge gi gvo iaj ie igi ik io_ it iu_ \
      iv ke ke_ kiu kon ku lo mal mia mo_ mu nc ndo ns nte nto nu ojn ol oma omo or_ ov pa pl por pri ro_ si so sp spe \
      to_ tu uj un_ ur vi ĉi | _b _di _f _ge _kiel_ _ku _lingvo_ _mia_ _mo _ne_ _ni _no _o _pa _pe _pl _si _u _ĝ _ĝi \
      ac ajn ala ali ano aro ce co_ d_ das dev don eco eg ej eli em ers fi gen gr ian id iel iga ika il in_ int ism \
      iuj kie kom kr kt kun lan le_ li_ lia lig lt m_ mar me mon mun nda ne_ ni_ no_ noj nom nta omu ond ons os ple \
      pre pro ral red rel res ri_ rs rt sa sed sen sm ta_ te_ ter tiu toj tra uj_ ul unu ut vas ve vo_ ĉiu ĝi ŭt | _an \
      _devas_ _el _esperanto_ _he _j _kiu_ _kr _kun_ _lingvoj_ _lingvon_ _mian_ _ni_ _nu _pri_ _ra _ri _sa _sed_ _su \
      _tu _un _vi _ĉiu_ aci ak am_ ame ani ata atr av ba bl bo cio cip con da_ du eci ed_ edo ejm ekt ena enc ep er_ \
      ern eva ez eŭ eŭt fe fo gio gra gva he hej ial iam ias ib ili im inc ini ion ip is_ ist ita iun ive iz iĝ jm kre \
      len lo_ lu ma_ man men min moj na_ nas nci nco neŭ nik nis nk nsc nti of ok olo ona ono ort os_ ova ovi par pat \
      pli pu raj rd rec reg rig rm rn rna roj rol ron rso ru sc sci smo sto su taj tan tio ton tur tut ub ult um uni \
      ur_ uz va_ ver voj von za zi zo ŝ ŭtr | _alia_ _as _ba _c _do _ek _el_ _fo _gento_ _gr _ha _homa_ _homaranismo_ \
      _homaro_ _homo_ _homoj_ _il _ili_ _inter_ _je _konscias_ _l_ _le _lingva_ _lo _miaj_ _min_ _movado_ _na \
      _neŭtrale_ _nur_ _of _per_ _plej_ _pu _religio_ _ro _so _sp _st _ta _tio_ _tiu_ _tiun_ _tr _unu_ _uz _vo _ĉe \
      _ĉiuj_ _ŝ ajt ap ard ari bar be ber dek dem di_ dis div doj eb ebl eda ef egi egn ej_ ekl ema end eni eno ere \
      erk ero ert eso et evi eze fa for gar gas gi_ gia gn gno go ha hav ibe ic ide if ii iko ilo ir ja je jmo jo jt \
      jto ka_ kad kaŭ kc kia kl kla koj ks kto kul lar las ld lec lej ler lib lk loj lon lp ltu mas mov mp mul nac nan \
      nf nst nu_ num nur ofi ola oli oni ont op orm oro pec pol pov ra_ rb re_ rez rin rk rta rto sam ser si_ sia sk \
      son sti str stu tar tem ten ti_ tia tie tik tis tru ua ud ujn umo ura us ute vad vaj ven vid vin vol ze ĉe ĝa \
      ĝi_ ĝis ĝo ĵ | _aj _ajn_ _ak _aliaj_ _asertas_ _bo _ce _du _ef _ev _fi _fr _grandaj_ _havas_ _hejmo_ _homaranoj_ \
      _id _ja _je_ _kiam_ _kiuj_ _kiujn_ _komunikado_ _komunumo_ _kredon_ _lando_ _laŭ_ _li_ _lingvaj_ _mondo_ _mu \
      _nomas_ _nomo_ _nomon_ _on _oni_ _or _persona_ _pli_ _povas_ _pro_ _rajton_ _regno_ _rigardas_ _rolon_ _si_ \
      _sia_ _tamen_ _te _tute_ _va _ĉa _ĉar_ _ĝi_ _ĝin_ _ĝis_ ab af ag akc ald alk alp alt ama ami anc ank ans ar_ ase \
      ask ast atu ava aĵ aĵo aŭz bla bli bo_ bon ca cel cep daj dan dar den dez dif duk edi ega ejo ekv ekz elo emo \
      emp ene enh eo epa epr ept eri esa ese eve evo ezi fer fes fic fik fin fr fu fun gal gan go_ ici ida ie_ ifi igo \
      ii_ iki ins ioj ipo isp ite iti iva ivi ivo iza iĝi iĝo je_ jma jo_ k_ kce ko_ kta kv kz laj lam laŭ ldo leg lik \
      lim lit liĝ loĝ lpl lta lto mad maj me_ mik mor nat nen nep nh nia nit niv nko nsi ntr nv oc oci og ogr oka one \
      ora ot oĝ oĝa pi plu poj pon pos pt pub rac ras rat rbo rda rdo ren rg riv rko rkr rme rov rsa rse ruj saj sas \
      sec sek sig so_ soc soj sol spo ste sub sup tam tat taŭ tec tig tos tre tri tro tud ubl ui uk ulo uo up urb ure \
      us_ uza uzi vi_ vig viv vor vu zas zen zir zis zo_ ĉa ĉar ĉia ĝan ĝia ĝin ĝo_ ĵo ŝa ŝo ŝov ŭz ŭzo | _a_ _ad _af \
      _ag _akcepti_ _aliuloj_ _aliĝi_ _almenaŭ_ _am _ankaŭ_ _anoj_ _ap _ar _b_ _bone_ _c_ _d_ _da _deklaracio_ \
      _demandas_ _deveno_ _dialekton_ _difinita_ _dio_ _diverseco_ _dum_ _eb _ed _edukado_ _eg _em _emancipiĝo_ _er \
      _esti_ _estos_ _et _eĉ _eĉ_ _fa _fu _gentoj_ _gepatra_ _hejma_ _hejmolando_ _homojn_ _homon_ _ia _intencon_ \
      _internacia_ _iu _kaŭzo_ _kies_ _kiun_ _konstanta_ _kontraŭ_ _koro_ _kredo_ _kulturo_ _landoj_ _lia_ \
      _liberkreda_ _loĝantoj_ _malpli_ _me _multaj_ _naciaj_ _naskiĝis_ _nek_ _neŭtrala_ _nomi_ _oficiale_ _ofte_ _ol \
      _ol_ _patruja_ _patrujo_ _plena_ _plenan_ _politika_ _prezentas_ _principojn_ _provinco_ _rajtoj_ _regiono_ \
      _religian_ _religion_ _ro_ _sama_ _sc _se_ _speciale_ _studas_ _sur_ _tempo_ _tial_ _tiam_ _tie_ _tiel_ _tiuj_ \
      _tre_ _tutmonda_ _ur _urbo_ _uzas_ _vi_ _volo_ _z _za _zamenhof_ _ĉi_ _ĉiun_ _ŝa _ŝo abo adr afe ago akt alg alm \
      alo amo anĝ apa art aso ate ati ato az aĝ b_ bat ble bor br c_ ca_ cen ciz coj dad dam der dia dio dr dre dum ea \
      eal eca ece ede edu efa efi ek_ eks enk enŝ erm erp erv es_ esi eta eti etn evu eĉ eĉ_ f_ fil ft fte ga_ gep gil \
      git gl gla gre gu gu_ her hof ies ife ike iks ila imi imu ind ink ipa ipi ipr iri isi itu iul izi izo iĉ iĝa ja_ \
      jar jek kal kci ki_ kig kiĝ kor kra kri ksi kti kur kut kzi lab lek lg lgr liu liz lka lku ll lm lme lok lor lui \
      lur mat mes mil mok mol mpo mpr naj naŭ nce nde ndi nec ned nej nek ner nho nif niz nka non nse nvi nĝ nŝ nŝo ob \
      of_ oft oje oko okr ol_ ole olu ome omi onf ong onu opo ord org ori ose ote ovo oz oza pan pe_ pek pen piĝ po_ \
      poz pti put rad raŭ rba rdi rea rek rem rev rga rib rim rit rma rmo rne rof rog rok rop rp rte rti rud rv se_ \
      sid sin sis ski skr sma spr spu sur tad tak tal taĵ teb tek tiv tm tmo tn tna tor tu_ tus uda udi uig uja ujo \
      uka ula um_ uma und une uo_ upe upo uro uti utm uto val van vat ve_ vel vil vis vit vu_ zam zat zi_ zoj zon ĉ_ \
      ĉe_ ĉef ĉi_ ĝe ĝoj ĵon ŝan | _afero_ _agu_ _aldonojn_ _aliajn_ _alkalkulas_ _altan_ _amo_ _antaŭparolo_ \
      _apartenas_ _aprobas_ _aranĝita_ _at _be _celo_ _celoj_ _da_ _deklaracion_ _demando_ _devenon_ _disigilo_ \
      _diversaj_ _donas_ _eble_ _efika_ _egaleca_ _entuziasmon_ _esenco_ _esencon_ _esperantistojn_ _esperanton_ \
      _estus_ _etna_ _evoluigo_ _fari_ _filojn_ _fremdan_ _frue_ _genta_ _gentaj_ _gl _granda_ _gv _hi _homan_ \
      _homarano_ _i_ _ia_ _ideo_ _ii _ilin_ _institucioj_ _instruado_ _interesoj_ _internaciaj_ _iu_ _jam_ _k_ \
      _kaŭzoj_ _kia_ _kian_ _komuna_ _komunika_ _kongreso_ _konsciante_ _konscienco_ _konvinkoj_ _kredas_ _kultura_ \
      _kulturaj_ _landon_ _lernantoj_ _lernas_ _lernejano_ _ligita_ _lu _ludi_ _malegaleco_ _malgrandaj_ _morojn_ \
      _naturan_ _neniam_ _neŭtralan_ _nia_ _nivelo_ _ok _ordonoj_ _p_ _parolantoj_ _patrolando_ _permesas_ _personoj_ \
      _plene_ _plimulto_ _politiko_ _popolo_ _povu_ _prezentos_ _principaron_ _principoj_ _projekto_ _publikigi_ \
      _pure_ _reciproka_ _redakcio_ _registaroj_ _religia_ _religiaj_ _religioj_ _resti_ _revuo_ _rigardi_ \
      _samhejmanoj_ _samprincipanoj_ _scio_ _sciu_ _senton_ _senŝovinisma_ _siajn_ _socia_ _socian_ _sole_ _speciala_ \
      _super_ _supozata_ _t_ _tiujn_ _transnacia_ _tutan_ _universala_ _uzado_ _varsovio_ _ve _vilaĝo_ _vivo_ _vorto_ \
      _vortoj_ _vortojn_ _ĉe_ _ĉefa_ _ĉiam_ _ĉian_ _ĝe _ĝenerale_ _ĝia_ _ĝiajn_ _ĝian_ _ŝanco_ _ŝovinismo_ abl aco adi \
      afi agu aks alf all als amh amp amu ang ape apr arb are ars asm ave avi avo azo aĝo aŭp aŭt bas baz bez bi bro \
      bs bt bte ced cer cie cii cis ciu dak deo dik dir dok du_ dua ege eja eko eku ela eld emd enf enu eo_ eog erg \
      eto ezo fa_ fam fan far fek fir fre fru gaj ge_ geo gis gna gos gvi hi his ibi ice idi ien iii ikt ile ime ina \
      inf inv ira irm isa iĉe jam jan jen joj ju jus kan kas kaz klu kst kva kve kvi lad lap lat laĝ lf lpa ls lte ltr \
      lud luz md mda mem met mh mhe mit mpl nad ndu nes nfa nfe nfo nge ngl ngr nin nkc nl nor nov nsn ntu nua nve nĝi \
      nĝo oba od ofe om_ omp onv opa opr ore ost oti ovu p_ pac pas ped pet pop pot pra pur raf rak ram rap rar rc rep \
      rge ria rid ril rio riĉ rl rli rob rom rtu rua rue rus rva sal san sil ska sko sl sla sn sna sos sov t_ tin tit \
      tiĝ tuc tun tuz ua_ uad uan ubt uc uci ue ue_ uin uki una unk url ust uta uzo v_ var vec vii vio viz vos vuo x \
      x_ zad zaj zaĵ ze_ zia zit ziv ĝad ĝen ĝit ĝos ĵe ĵet ŭp ŭpa ŭto |  | _administre_ _adresaron_ _adreso_ \
      _adresoj_ _aferoj_ _agoj_ _agrabla_ _akceladi_ _akceptis_ _aktivan_ _aktualecon_ _aldoni_ _aldono_ _alian_ \
      _alkutimiĝos_ _alproprigi_ _alskribita_ _alta_ _alte_ _altrudi_ _altrudu_ _amikoj_ _amus_ _anglalingvaj_ \
      _anglan_ _ankoraŭ_ _anojn_ _anonime_ _anstataŭ_ _antaŭvidas_ _ar_ _aranĝojn_ _asociiĝo_ _ateismo_ _atingi_ \
      _aŭtoro_ _aŭtoron_ _barante_ _barbaraj_ _barbarecon_ _baroj_ _barojn_ _baron_ _batalan_ _batalas_ _batalilon_ \
      _bazita_ _bazo_ _bezonoj_ _bezonu_ _bona_ _bono_ _br _britio_ _cedo_ _centra_ _ch _chemin_ _ci _cirkonstancoj_ \
      _co _comercio_ _dank_ _deklaras_ _del_ _demokratia_ _demokratio_ _dependas_ _detale_ _deviga_ _devigajn_ \
      _devigan_ _devigas_ _devus_ _dezirantoj_ _deziras_ _deziri_ _dezirinde_ _dezirus_ _diktas_ _direktas_ _dirojn_ \
      _disdivido_ _disecon_ _disigas_ _disponi_ _disputoj_ _disputojn_ _diversajn_ _diversecon_ _diversgentaj_ \
      _dividas_ _dividitecon_ _dokumentoj_ _domo_ _donante_ _donata_ _doni_ _fe _ga _hu _iv _ix _ju _kl _kv _o_ _ob \
      _op _ru _sf _sv _us _v_ _x _x_ _ĝu _ŝu ad_ adm aga agr aje ajo akl aku alb alh alj aln alr amn amr amt ana ane \
      anl ann anĉ api apo arc asa au aus avu aze azi aĝe aŝ aŝe aŭa aŭm aŭv bad baj ban bf bfo bi_ bit blo boj bp bpr \
      bri bsk bst bu but caj can ce_ cej ces cev ch che ci_ cil cir cod com cor dag dat dec del dep det deŭ dig dit dm \
      dmi dom dri ds dsk dub duo eba ee eev efe efu ei eis ekm ekn ele elk elp elĵ em_ eme emi ems eng enp ens eof epe \
      epl epo erc erd erf erŝ esc ete eu eul ey ey_ eĝ eĝo fac faj fal fas fel fen fia fio fit fiĉ fl fli fon fos fra \
      fur fuz gad gat geb glo gni gog goj gve hel hem hor hu hum iak ibo ibr ibu id_ ido idu ier ifa ifu ige ign igu \
      iig iiĝ ima imo imp ine iom iot ipe ire irk iro iru isd ise isk isl ito iv_ ix ix_ ize iĉa iĉo jne jte kam kap \
      kaŝ kec kel ker kil kle klo km kma kn kni kov kro ksa ksh ksk ksp kte ktr ktu kum kuŝ kze lac lal lau lav lb lbo \
      lda lde lem les ley lez leĝ lfa lfe lh lha lid lil lio lis liv liĉ lj lju lko lla lle lli lmu ln lno lpe lpr lr \
      lra lse lsk lu_ lua lv lvo lĵ lĵe mb mbr mec med mer mig mir mis miĝ mn mna mot mpe mpu mr mre ms mst mt mte mur \
      mus mv mvo nca nds neb nee nem neo nfi nfl nga ngi nha nie nig nim niu nk_ nkl nkt nku nla nli nn nne np npr ns_ \
      nsk nso ntl nui nuj nun nuo nut nuz nĉ nĉi obs oce odi odo ofu ogi oke oki okt oku oll olv omb onc oo oop ope \
      opl orr orĵ osa osp ovr oĝl pab pag pi_ pid pir pla pru pte pto pug pul rab rag rav raĝ rce rci reb ref rej ret \
      rf rfe ric rif rii riz riĝ rmv rni roc roo rot rpa rpe rpi rr rri rsg rsp rui ruo rvi rĵ rĵe rŝ rŝa sar sav sce \
      sd sdi sej sf sfe sg sge sh she sim sio sit skl sku sme spa spi spl suf sus sv svi tei teu tim tl tli tod tok \
      top tua tul tv tvi ual uat ub_ uba ubf ubp ubs ude udo udu uf ufi ug ugn uld ulp ume umi unl unv uoj uop uos urs \
      usa usl uso usp utr utv uŝ uŝa vaĵ veb ves vok vop vr vro vus y y_ za_ zem zer zio zor zos ĉan ĉec ĉer ĉes ĉio \
      ĉit ĉo ĉoj ĝas ĝec ĝl ĝlo ĝu ĝuo ĵo_ ĵoj ĵos ŝaj ŝas ŝe ŝe_ ŝu ŝul ŭa ŭan ŭm ŭmo ŭti ŭv ŭvi ŭza |  |  |  |  |
      """
    ),
  ]
  static let cyrillic: [(language: String, top: UInt8, groups: StaticString)] = [
    (
      "ru", 18,
      """
      о | а е и н т | в л р с | д к м п у | _в _н _п _с а_ б г е_ з и_ о_ ст то ч ы ь я | _д _и _к _м _о _т в_ ен ет ж \
      й й_ ка ко м_ на не ни но ов по ра ро т_ х ь_ я_ | _б _з _и_ _на _не _по _пр _р _у ак ал ан ат ва ве во го да де \
      ел ер ес ин ит к_ ле ли ло ль ме ны ог од ол ом ор ос от пр ре та те то_ ть ть_ у_ х_ ш ы_ ю | _а _в_ _г _е _за \
      _ка _ко _л _не_ _то _ч e ав аз ам ар ас бо ви вы го_ ди до ев ед ем ени ет_ же за ил им ис ки ла ли_ ма ми мо н_ \
      на_ не_ нн но_ об ой ой_ он ост ри ру с_ се ск сл со ся ся_ тв ти тр ц че щ э ю_ | _а_ _во _вс _до _ж _мо _на_ \
      _от _ра _с_ _со _ст _чт _э _эт _я i n r s ад ае ает ак_ ать ая ая_ бе бы вс да_ дн ег ее ей ек ем_ енн ест жи ив \
      ие ие_ из ий ий_ ик их ия ия_ ка_ как ки_ кр ку л_ лю ля мен му ов_ ова ого ое ож ок оль ом_ оч па пе про раз си \
      сп ста ств сто тор тс тся уд ус ф хо ча чи чт что ше ще ые ые_ ый ый_ ых эт это | _бе _бо _бы _ве _вы _го _да \
      _де _ев _ес _же _из _ис _как_ _кр _лю _ме _ни _но _об _он _пе _св _се _та _те _ф _х _че _что_ _это_ _я_ a c d o \
      t аб аж ай ани аст ах ач ащ аю ба бл бр бу ва_ вл вн во_ все га гд ге ген гр д_ дел дл др ду еб ев_ его ез ей_ \
      ель ере етс же_ жен жн з_ зд зн ид ир ист ит_ ите ить их_ иц ич ко_ кт ла_ лен лов лу льн ля_ ми_ мн мож му_ мы \
      ни_ ние ний ник ния нно нны нов ног нос нс нт ну ны_ ные нь ня ове одн ое_ оз оп оро от_ ото пер пи под пол пос \
      пре при р_ рав рас ред ры са св ска ско сн сс сти стр сть су сь сь_ так те_ тел ти_ тн том ту ты уж ум ур ут уч \
      ую ци чн ши щее щи ыл ым ых_ ьн ьс ют ят ё | _s _бу _ва _дл _для_ _др _евгений_ _если_ _жи _зн _из_ _к_ _кащеев_ \
      _ле _ли _ма _ми _мн _му _мы _но_ _о_ _од _ос _от_ _па _по_ _ре _ро _ру _са _си _ск _сл _сп _то_ _тр _у_ _ус _хо \
      b d_ l m p re u ави аг аза ако ал_ али аль ам_ ами ано ап ас_ ах_ аш аще ают би бол бра буд бы_ был ван ват вг \
      вге вен вер вет вк вор вр ву вы_ г_ гда ги гл гра гу дв дин дит для дно дру ды евг ее_ еев еж ела ели ело ень еп \
      еск есл еч еш ещ жа жд жно за_ зв зи зм зна зо зы иб ива иг из_ ии ии_ или им_ име ин_ ина иче каз кащ кая ке \
      ке_ кл ков ког кой ком кон кот кра ло_ лы льк люб мер мет мы_ нас нач ная ной ном ный ным ных нь_ обр обы ови \
      ово огд оди оже ожн ои оле оло он_ она они ори оры осл оче ош оя пл по_ пра пу ра_ ран рат рем рн ров род рос рт \
      руг ря сам сво се_ ски сле сли сло см спо сте та_ тан тве тво тем тер тк тол тра тре тро ты_ тьс уг ук ул уп уст \
      уш ую_ фо ха ход ца ца_ це чен чес чит ша ше_ шь ыв ыва ык ым_ ыс ыт ьк ько ьно ься ьш юб ют_ яз | _d _sc \
      _screened_ _ба _ви _вр _все_ _вы_ _гл _гр _дв _ду _ег _его_ _же_ _за_ _ил _или_ _им _ин _их _их_ _когда_ _ку \
      _можно_ _мы_ _он_ _она_ _они_ _оп _пи _пл _пу _см _су _так_ _только_ _ты _ты_ _ум _фа _фо _ц _чтобы_ _ш _яз an \
      cr cre de ed ed_ ee een en ene f g h in n_ ne ned ree sc scr w або ава авл аже азд ака ала але ало аме ан_ анн \
      ара ари аро аси ате ати ац аци б_ без бог бот быт вае вал век вес вид вит вле вля вно вод вое воз вой вол вос \
      вре вст вт вь гла гов год гор дан де_ ден дер дет ди_ дни до_ доб дов дол дос дс дь ебе еде еди ез_ еко еле еме \
      ему ен_ ена ент енщ ер_ ера ерв ете ети ех ец ешь жет жив жу зат зде зу зык иа ибо иде изн ик_ ика ико ил_ иль \
      има ино инс ины ио иро иск ись ита ица иш ию ию_ йн йс йт каж кие кий кол кор кс кто ку_ лад лас лат ле_ лед лет \
      лин лит лич лк лн лос лс луч ль_ льз льш люд ма_ мал ман мат мир мне мно мог мол муж мя над нар наш нд нен нет \
      ним нк ное нст ну_ нщ нщи ня_ обе обо овк овы ога огр ода одо ок_ ока олн ома ому опр ор_ ора осо ох пар пис пок \
      пом пор пот пус раб рам рв ре_ рев рен рж рим рис рит рм рог ром рот рош рс рус рь сег ску сно соб сов ср стн \
      сту тал тва тив тл тно тны тоб тов тог той тя уб ув уда уе уз ун усс ут_ ух фа фи хот час чел чем чер чет чин чк \
      чно чу шен шк шь_ ща щин ыб ыш ье ьз ьны ьше ью ью_ ья юд ютс ющ яд яе яет язы ям ян ят_ ять ё_ | _de _debian_ \
      _i _m _p _r _ав _без_ _бл _бр _бы_ _быть_ _вз _во_ _вот_ _время_ _гд _где_ _ге _да_ _ди _до_ _есть_ _ещ _зд _кл \
      _кт _кто_ _ла _ло _лу _мне_ _может_ _нас_ _нет_ _ну _один_ _ок _оч _пословица_ _сн _ср _ту _ув _уд _уж _ук \
      _установки_ _це _ча _чем_ _чи _чу an_ bi bia deb e_ eb ebi ia ian s_ t_ v x y авн авт агр ада адо аем ажд азы аи \
      айл айт аки акт алк амм амо ана анд ане анс ант апр арт асн асс ата ато аты ау аф ача аче ачи аше аю_ ающ бал \
      бе_ бер бес бит бла бле бли бн бо_ бов бор бро бщ бя бя_ вам вар вас ваю ве_ вед вел вз вил вин виц вки вои вот \
      вто вш вых вь_ вя га_ гат где гол гос гру дав дае дал дар дей дк дна дне дны дом дра дре дст ду_ ды_ дь_ дя ебя \
      ево едн едо ежд еи ек_ ека екс ект ел_ емы емя ене ены еня ео ерж ери ерн еро ерт ета ето етр еть ех_ ец_ ече \
      еще ж_ жде жел жиз жит жу_ жч жчи зав заг зак зал зам зан зап зве зда зе зл зме зов зр зыв иал ивн иво ивы ием \
      иж изв изм ики ила ило ими имо ини ину ион ип ира иса исп итс ици ичн ишь йл йст йте кал кам кан кар ким ких кла \
      клю кн кое кре кро кру кры кус лав лан лее лек лж лив лик лис лог лож лся лы_ льс люч ляе мел мес мин мл мм мон \
      мор мот мп мыс мя_ нав нае нак нал нам нап нев нег нее ней нем нес нии нит них нич нию нна нск нта нуж нут ную \
      нц нят обл обн общ овн овь оги огу од_ оде ожи озд око окр олж оли оме омо оне онн оно онт оо опи оре орм оря \
      оси осн ота отв оте оти отк отр охо очи очк очн ощ ою ою_ п_ пал пас пит пла пов поз пон поп поч пы раж рак рал \
      раф рг рд реб рек рел рес рет ри_ рив рк рно роб рои рой руз рук ры_ рый рь_ све себ сем сер сил сис сит сла слу \
      смо соз спа спе спи сре сск сст суд сч сы тав тае там тар тат тви тву теб тик тил тин тит тич тли тот точ тоя \
      три тру тст ту_ туп тур уго уде удо ует уже ужн ужч уй ука уко ума уме уча уче учи ушк ущ уще фай фор фр хи хор \
      хоч ху ц_ цел ции цио чае чал чи_ чны шн шо ще_ щен щес ыли ыло ыми ып ыр ыть ье_ ьзо ьм ьт ья_ юби юбо юч ющи \
      яв як ял яс ях ящ яю ём ёт | _a _b _c _f _g _l _w _ад _ал _ан _ар _более_ _больше_ _будет_ _был_ _было_ _вам_ \
      _вас_ _вк _вл _вн _всегда_ _всего_ _всех_ _всё_ _га _гу _д_ _даже_ _дж _дн _ед _ее _ее_ _еще_ _ещё_ _женщина_ \
      _женщины_ _жизни_ _жизнь_ _зв _зе _зи _иг _ид _ки _кн _который_ _ли_ _лучше_ _любовь_ _люди_ _м_ _меня_ _н_ \
      _надо_ _ни_ _них_ _нужно_ _ог _ор _очень_ _после_ _потому_ _поэтому_ _при_ _просто_ _ри _ры _сд _себе_ _сч \
      _также_ _там_ _тв _тем_ _ти _того_ _тоже_ _том_ _тот_ _уже_ _уп _ут _уч _фр _ху _человек_ _этого_ _ю a_ ai ar b_ \
      er i_ id k l_ li ma nu p_ ra ri st x_ абл аве аво аго ад_ аде ади аеш ажа ажн аз_ азв ази азм азн азу ай_ аке \
      акж ама амы анк аны ань апи аре арс асо ась ат_ атн ату афи аши бед бел бен бк бно бой бс бще быч важ вая вд веч \
      ви_ вис вла вни вны вов вом воп вою вп вра вск всё вую вши выб вые вый вым вып выс выш вят ган ги_ гих глу гля \
      гн гой гро гу_ гут даж дам дат даю два две дво дев дек дес дж дим дис дм дня дож док доп дор дро дум дут дух душ \
      дят еа ева еве евн евр егд ед_ еда едс еду еет еза езд езн ейс екр елы еля ема емл емн емо ено енс епе ерд ерс \
      ерш ерь еря есн есп есс есь етк етн еча ечн ещё ею её её_ жал жат жда жды жес жны заб зад зб зво зг здн зим зит \
      зк змо зни знь зра зы_ ив_ иве игр ида иди илс ине инн инт ир_ ире иру исл исо ити ито ича ичи ищ йк йти кат ках \
      кач кет кж кже кос кри кти кул лаг лаз лг лев лег лез лей лем лес лиз лиц лиш лка лки лл лод лом лон лч лча льт \
      лю_ ляд ляю лё мед меч мил мит мны мое мой мом мос мпо мс наз нан нат нах нац нг нед нек нер нил ниц нр нт_ нте \
      нти ньш ню об_ оба оби овл одс оду оды одя ожд озм оиз оит ойн олу олч оля омн омп оня ооб опа опо ору ос_ осе \
      оск осп осу ось отд отл отн оф оц оше оши оэ оэт пад пен пло поб пог пох поэ пт пут пя рад рай рах раш ращ рая \
      рвы рез рей реп реч реш рик рил рин рич рка рма рна рны ро_ рое рож рок рол рон роп роч рп ру_ руб руд руж рх рш \
      рыб рые рых рю ряд са_ сал свя сд сел сет сех сив сим скр сме сна сне сок сол сом сос спр сси ст_ сты сущ сх схо \
      сча сьм сё сё_ тд тей тек тен теп тим тир тка тки тож тои тью уг_ уга уги уди уду удь ужи уйт уль упа упр ура \
      урн уро ути уть ух_ учш уют ующ фе фот фра ха_ хан хв хр худ це_ цен ция цы цы_ ч_ чат чег чис чка чки чш чше чь \
      чь_ чё ш_ шег ши_ шин шка шко шл шу щие щий щё щё_ ъ ыба ыд ыка ыко ыл_ ыла ын ысл ыст ыч ычн ыше ьзу ьме ьст \
      эти юди явл ям_ ятн ятс ях_ яч яют ём_ ён ёт_ | _linux_ _raid_ _автор_ _будут_ _была_ _были_ _времени_ _всем_ \
      _два_ _друг_ _других_ _другой_ _ей_ _ему_ _её_ _здесь_ _значит_ _им_ _искусства_ _искусство_ _какой_ _которые_ \
      _которых_ _лишь_ _любви_ _людей_ _между_ _меньше_ _много_ _могут_ _можете_ _мужчина_ _мысли_ _над_ _нам_ \
      _например_ _него_ _неизвестный_ _несколько_ _никогда_ _ничего_ _ну_ _об_ _обычно_ _однако_ _оно_ _под_ _пока_ \
      _потом_ _раз_ _разделов_ _русская_ _своей_ _свой_ _свою_ _себя_ _системы_ _со_ _спасибо_ _стоит_ _такой_ _тебе_ \
      _тебя_ _теперь_ _тогда_ _тут_ _умолчанию_ _фото_ _хорошо_ _хотя_ _хочет_ _человека_ _этом_ _этот_ _языка_ \
      _языков_ | _ext_ _partman_ _ru_ _бог_ _бога_ _большой_ _будто_ _ведь_ _векшин_ _вижу_ _глаза_ _говорит_ \
      _говорить_ _говорят_ _года_ _день_ _деньги_ _должна_ _друга_ _жена_ _женщин_ _жить_ _закон_ _законов_ _заметим_ \
      _затем_ _здравствуйте_ _зимой_ _изделия_ _имеет_ _именно_ _иногда_ _использовать_ _каждый_ _какая_ _какие_ \
      _кого_ _коля_ _константин_ _которая_ _которого_ _которой_ _красота_ _кроткий_ _куда_ _легко_ _лет_ _либо_ \
      _любит_ _мало_ _мелихан_ _меню_ _место_ _мир_ _мира_ _младописьменных_ _многие_ _море_ _моя_ _мужчин_ _мужчины_ \
      _наиболее_ _найти_ _народов_ _наш_ _ней_ _некоторые_ _нельзя_ _нем_ _нибудь_ _никто_ _ним_ _одна_ _одно_ \
      _одного_ _особенно_ _первый_ _перед_ _помощью_ _понимаю_ _почему_ _праздником_ _программа_ _программы_ _пусть_ \
      _работает_ _раздел_ _раздела_ _русский_ _рядом_ _сам_ _сама_ _самые_ _самый_ _своего_ _своих_ _сделать_ \
      _сегодня_ _сейчас_ _сидит_ _скажу_ _сказал_ _сколько_ _слова_ _сначала_ _совсем_ _сочи_ _стало_ _столько_ \
      _страны_ _такие_ _такое_ _тех_ _толстой_ _тому_ _уж_ _указать_ _файлы_ _хочется_ _часто_ _чего_ _через_ \
      _чувство_ _эти_ _этой_ _является_ _язык_ _языки_ | _dev_ _dhcp_ _gnu_ _mb_ _md_ _preseed_ _primary_ _string_ \
      _windows_ _www_ _боги_ _былин_ _былины_ _вдруг_ _вещи_ _вместе_ _воды_ _возможно_ _вокруг_ _вообще_ _вопрос_ \
      _вручную_ _второй_ _выбрать_ _выше_ _горе_ _давно_ _две_ _дело_ _дети_ _дня_ _должен_ _дома_ _достоинства_ \
      _друзья_ _дух_ _женщину_ _загрузки_ _захочется_ _ибо_ _изменить_ _имена_ _иметь_ _каждого_ _кажется_ _кому_ \
      _конечно_ _которое_ _котором_ _круглов_ _ларошфуко_ _легче_ _лежит_ _лицо_ _любить_ _люблю_ _малкин_ _мире_ \
      _мой_ _момент_ _мудрость_ _мужа_ _нажмите_ _наконец_ _народ_ _нашего_ _наши_ _ними_ _новый_ _оборудования_ \
      _обратно_ _одной_ _основном_ _ответов_ _отличается_ _параметра_ _параметры_ _права_ _правду_ _работу_ _равно_ \
      _разделы_ _руки_ _святой_ _сети_ _слишком_ _собой_ _станет_ _странно_ _страшно_ _такая_ _таким_ _устройства_ \
      _файла_ _хотите_ _художник_ _юрка_ _языке_ |
      """
    ),
    (
      "uk", 18,
      """
      о | а н | в д е и к р с т у і | _п и_ л м п я | _в _з _н а_ г з но о_ пр ро у_ ь я_ і_ | _д _на _пр _с ан ат б \
      ва го е_ ен за й ко на ни ні ов по ра ст та ти х ц ч ю ї | _б _за _к _м _по _р _т _у _я _і ав ак ар в_ ви вн во \
      ві до ер ж й_ ми не нн ння ня ня_ ні_ ог од ол ом он ор ос про ре ри ти_ то ці ш щ ь_ ю_ є ід | _а _г _до _ко \
      _не _о _ц _щ _що _і_ ад ако ал ам ано ас ати бу від го_ да де дн ді ек енн зак ий им ит их их_ ка ки кон кр кт \
      ку ла ле ли ло ль ля м_ ма ме ми_ мо му му_ мі на_ не_ нов ну об овн ого оз оп ої пе рі су сь те тр ту ть ув ува \
      уд ук ут ф х_ що ьк як є_ ів ій ін ї_ | _бу _в_ _ви _ві _го _де _до_ _з_ _колеги_ _л _ми _ми_ _на_ _не_ _па _пе \
      _пі _ро _ст _та _то _ук _це _ч _ш _ша _що_ _я_ _як ай анн ац ає аї аїн буд ван ват ве вич вні га ги ги_ гол ди \
      до_ ду дя ег еги ект ел ем ере же з_ ив ий_ ик ин ис ич йн к_ ка_ ки_ кол кра ку_ кі лег льн лі мо_ ни_ но_ нт \
      ну_ ови ово ое оек ок оле оло ому оно опр от ої_ па пер пра при пі рав раї рое ру ск сл ськ ся ся_ сі т_ тан ту_ \
      ть_ ті укр ую ую_ хо це ча чи ша шан шу що_ ьн ьо ів_ іл іс іт їн | _будь_ _ва _ве _дя _дякую_ _за_ _кн _ла \
      _ласка_ _ма _мо _про_ _ра _ре _рі _сп _су _тому_ _у_ _україни_ _ф _це_ _шановні_ _є аг аз аме ап аро аск аці ач \
      ає_ ба бі вер вл вно во_ вс гр д_ дь дь_ дяк ед ент еп ес ет же_ за_ зв зи зм зн иг ил ист ита ити ич_ йо кн кни \
      ком кт_ кую лас ли_ лов лос лю ля_ мен мін н_ нар нас ний них нк ном ноп ної нс нь ова одн ож опо орм ост осу оч \
      ош ошу ою ою_ пар пи пов пол пу під рим рм ро_ род роз рош с_ се си ска со сп ста стр сув та_ так тат те_ то_ \
      том три тьс ті_ удь ум уп ус ує фо це_ цій ч_ че чн чу ше шу_ ько ьог ьс ься яку ят єм єт ій_ іль іст ія ії ії_ \
      їни | _а_ _ба _вн _во _вс _гр _да _дл _для_ _ду _ді _е _законопроект_ _закону_ _зв _зе _зм _мі _но _об _пи \
      _прошу_ _рішення_ _св _се _сл _та_ _те _тр _х _ць _ча _чи _щодо_ _які_ _є_ _ів _ін аб ава ада аж але али аль алі \
      ам_ ами ани ані ара арл ас_ аст ах аш аю б_ би бо ва_ ви_ вк вне вни вор ву ву_ ві_ гл гов год гу гу_ дав дат \
      деп дж дже ди_ дл для дно дні др дт дтр ду_ ді_ ев ез ей ей_ еле емо епу ерх жа жен зг зе зем зиц змі зна зу ид \
      из ийн им_ ими имо ися иц иці йня йс кий кл кор кс кту кі_ лам лек лен лив лу лі_ мат мов мож міт над нд нес ниг \
      ним нні ног нос нсь нь_ нят ніс ову ові ода оди одо ози оку ом_ омі она онн ону ори оро отр пит поз поп пот пут \
      р_ рад раз рац рг ред ри_ рий рл рла рн роб ров роп рос рт рх рхо ря ріш са св сло сн сти сто сту сть сті суд \
      сь_ тв тет тк тн тов тор тра тро тт уде уж ул ур ута фор фр хов ць цьо ція ції час чен чит чно чу_ шен ши ще щод \
      ьки ьно ют ють яд яки які ян ємо єть іб іва ід_ ідн ідт із ійн ік іте іш іше ію ію_ ія_ | _ал _але_ _бі \
      _верховної_ _ви_ _внесення_ _від_ _голосувати_ _дуже_ _ж _зараз_ _й _комітету_ _кр _ку _ме _нас_ _ні _од _ос \
      _питання_ _по_ _ради_ _са _си _ск _слово_ _сь _сьогодні_ _так_ _те_ _фо _фр _хо _цей_ _ци _цього_ _ці _ще _ще_ \
      _як_ _іванович_ ав_ ави авк авл авн аво ага ади аз_ ак_ акт акц апо апр арт арі ат_ ату ать ают аєм аєт бе бл бн \
      бр бул бут біл важ вал вд вж вид вит вищ вка вон вої вр всі вч гля гру гі дан дає дб дв де_ дем ден дер дни док \
      доп дос дп дпо дс дуж дів діл еж екс ель еме ень ео ер_ есе ету еф ех еч еє еєс ж_ жи жл жли жн жу зал зап зар \
      зве зви згл зд зо зп ивн иго ида иж изн ики ико или има иму ина ини ино ир ичн ичу ищ йни йов йсь йт йте каз ких \
      ко_ ков ког куп кц кці ків ла_ лад ле_ лик ло_ льк ляг лян ма_ має мел мер мих міс нал нам нап нач наш нен ниж \
      нно ною нту нц нів ній об_ обі оду оді оже озг ок_ оля олі ома орг ору оси оти оц пан пл по_ под пок пон пор пре \
      рак рат рег рез рен реє рин рма рок рон роц руп рш ряд ріб рів рій сам сво сен сер сла сно спр ств сте сьо тав \
      тар тер тив тим тин тис тич тос тре трі ття туп тя тя_ тів уг уже ун ути уть ує_ уєт фра фі ха хи ход хі хід цей \
      ци ці_ цію чи_ чин чни чо ше_ шо ще_ щи ькі ьні юв юва юч яг яга як_ ям яти єв єс єст іа іал ібн іг ідп ійо ійс \
      іля ім ін_ іни іні ір іч ічн іє їнс | _аб _ад _ак _ан _бе _буде_ _будемо_ _вв _вд _вж _вже_ _вл _все_ \
      _голосування_ _давайте_ _дв _депутату_ _документообігу_ _др _ек _ел _законопроекту_ _зб _змін_ _зміни_ _зн _зр \
      _йо _його_ _ка _коли_ _ли _надається_ _нам_ _народному_ _номер_ _ор _от _парламенту_ _питань_ _потрібно_ _при_ \
      _прийнято_ _проект_ _пу _після_ _регламенту_ _реєстраційний_ _ри _ру _со _також_ _ти _того_ _тоді_ _ту _тут_ _ті \
      _тільки_ _форми_ _хт _хто_ _читання_ _чо _щоб_ _який_ _якщо_ _єв _єд _ї i абу авч адж аді ажа аза айл айн айт \
      аки аку ала амо ан_ анд ане анс ант ань арн асн ата атк аті ах_ ахи ача аче ашо аю_ бат бач без би_ бно бх бхі \
      біг вад вай вам вар вв вед вел вже виз вик вил вим вин вис вих вла влю вог вою вро все вт вчи вщ вщи вір віт г_ \
      гад гал ган гар гає ге гла гор гот гри да_ дал дба дд дді дим дин дк дм доб дов дру дсо дум дх дій еб еві егл \
      еде ези ели ема еми емл емн ена ени енк ено ені еоб ерг ерж ерн еро ерт ерш ері ест есі ефо ец жав жит жк зав \
      зас зах зац зб зид зов зпо зр зум зі иво иві ига ижк ика икі иль ин_ ині исл иту иф иха ича иш йд йл йло йм йно \
      йог йон кат ким кла кож кою кої кре кти кто ктр кум кщ кщо кіл лан лис лиш лу_ ль_ льс льт льш лю_ люв ляд ліз \
      літ май мал ман маю ме_ мет мк мл мн мог нав нан нео ник нко нку нод нок нот нт_ нто нув нут нф нці нш ньо ню \
      оби обл обо обр обх овс ож_ ожл озв озп озу ока ола оли оме омо они оо ооб оре орі оск осо ося осі ота отк ото \
      оту ох оце очн очу оє пла пн пом пос поч пів піс ра_ ран рга рд реб рев реф рех реч рж ржа рив риг риз рик рис \
      рит рич рми рог ром рот рс рті ру_ рус сві се_ сил сис сит ско слу сля сов сот спе спо спі сц сі_ сій тал там \
      тва тво тем тик тко тог тод тоо точ тс тсь тті тур тут тьк тіл уа уго удд удо уду уль ума уме умі упа упн усл \
      усі ут_ утн уч уш уют уєм фе хай хоч хт хто цев цю ця ця_ ціа чер чі чі_ шую щин щоб ька ьни ьом ьт ьш юд ючи \
      якщ ям_ ято євр єд єте єю єю_ івн івщ ігу іда ідс ідх іза ік_ іка іло іна інн іо ісл ісц іти іть іх іх_ іц їх \
      їх_ | _або_ _ав _аг _батьківщина_ _були_ _бути_ _верховній_ _вк _вона_ _вони_ _вп _вр _всі_ _вч _га _група_ \
      _далі_ _два_ _депутатська_ _депутатів_ _добре_ _ділянки_ _електронної_ _жи _зг _зд _землі_ _зо _йд _книгарень_ \
      _книги_ _книжки_ _комітет_ _кі _лише_ _лю _майбутнє_ _маємо_ _михайло_ _мовою_ _може_ _можливість_ _наполягає_ \
      _необхідність_ _нестор_ _ну _ну_ _ол _оп _основу_ _пане_ _передати_ _переходимо_ _пл _позиція_ _поправка_ \
      _права_ _прийняти_ _прийняття_ _проголосувати_ _проекту_ _пропозицію_ _проти_ _підтримати_ _раді_ _раз_ _речі_ \
      _ринку_ _ринок_ _розумію_ _року_ _рік_ _саме_ _свої_ _ставлю_ _статті_ _суди_ _судів_ _сі _то_ _треба_ _ув \
      _україні_ _ур _фе _фракція_ _фі _хв _хочу_ _цьому_ _цілому_ _час_ _частини_ _че _чи_ _ю _юр _яка_ _ят _із _із_ \
      _їх _їх_ e o r або авд авт аві агр агу ад_ адм аду адя аже ажл азу айб айо ало алу алю анк ану апе аре арс асп \
      ася ате атс атт аху ацю ачи аши ашу ая аяв ба_ бал бан бг бго бит бле бли бм бме бо_ бот бра бре бро бс був вав \
      ваг вас вач ваш вва вдо вий вки вку влі вна вод вол вом вос вп вст всь всю вто вій віс га_ гат гос гра гре гро \
      дам дар два дво дек дет дея дит дмі дна дол доу дрі дув дур дхи дян дія еба еве еви еда едб еду езп ейс еко емі \
      енд ене епр ера ерм ерс ет_ ете ето еть ехо еці ечі ея еяк жки жко жна жо жу_ жі заг зай зам зат збр зга зді змо \
      зму зно зпе зро иб ив_ ива иви иги иде иді ийм икл иле ило име имк имі ине инк ину ип ись итк итр итт ить ифі \
      ише ищи йб йбу йде йма йна йсн каж кам кан ке кли код кри ксп ксі кті кун кін л_ лав лат лем лож лом луг люд лід \
      маг мад мам мац мб меж мик мир мка млі мни мп мув мує мі_ міл мір мію наб наг нат нац ндр нду нем нер нки нкт \
      нни нню ноз нр нр_ нст нта нти нті нує нфо нце нши ню_ ням нє нє_ ніз нік нім ніц обг обм ов_ ове огу оде ожн \
      озд озе ой оки окр олу онс оні опе ор_ ора орд орю оря осл осн осп ось оу оф ох_ оці оча оче очи ощ п_ па_ пап \
      пей пец пис пле пря пун піл рай рас рах ргі ре_ рем рес рет риб рид рму рмі рне рно рну рні рор рст рсь рта рти \
      руг рук ршо рю рям рі_ рік ріу сан сел сим скл скі слі соб сут сце сю сюд сід сіх сії таю тве тен тит тиф тку \
      тнє тру туа тув уац уб уди уді ула ули уло улю умо унк упи упі ури уря уст уто утт ух уше фа фак фер фік фін хв \
      хил хис хн ху цед цес цим цт цтв ців ціл ціє ча_ чай чат чає чис чих чні ших шн шом шт ші щен щу ьсь ьше юдж юк \
      юк_ юр ює яв яд_ яду яз яка яко ял янк яр ятт ять яч єди єдн єї єї_ івл івс ідк ідо іж із_ ізо іку ім_ іно інф \
      інц інш іон іта іу іус іці ією ієї їну їнц їні | _i _ii_ _аби_ _адже_ _адміністративні_ _актів_ _ап _безпеки_ \
      _би_ _будуть_ _була_ _було_ _більше_ _біля_ _вам_ _вами_ _вас_ _вважаю_ _вдосконалення_ _власності_ _всіх_ _вт \
      _відсотки_ _відсотків_ _го_ _голово_ _голос_ _готові_ _григорій_ _да_ _даний_ _двох_ _де_ _депутат_ _депутата_ \
      _депутати_ _деяких_ _довіра_ _думаю_ _дій_ _дійсно_ _ділянок_ _жа _жаль_ _життя_ _закон_ _законодавчих_ \
      _законопроектом_ _законів_ _запрошую_ _звернення_ _земельних_ _земельні_ _зокрема_ _книг_ _книговидання_ _людей_ \
      _мали_ _мамка_ _мати_ _мають_ _має_ _михайлович_ _місцеві_ _місця_ _набуття_ _надзвичайно_ _наполягати_ \
      _наполягаєте_ _народний_ _народних_ _народного_ _народні_ _насправді_ _національної_ _наша_ _наших_ _нашу_ \
      _необхідно_ _ни _нотаріальних_ _нього_ _німченко_ _об_ _обговорювати_ _один_ _олексійович_ _оскільки_ \
      _парламент_ _партія_ _партії_ _перепрошую_ _перехідні_ _першому_ _поки_ _положення_ _положень_ _політики_ \
      _політичної_ _поправки_ _порядку_ _прав_ _правопорушення_ _призначення_ _прикінцеві_ _причин_ _пропозиція_ \
      _пропоную_ _пропонується_ _просто_ _пункту_ _рада_ _реформа_ _реєстраційних_ _роботи_ _розвитку_ _розгляду_ \
      _розділу_ _році_ _руслан_ _сказати_ _слова_ _ставити_ _статус_ _стосовно_ _суддів_ _судоустрій_ _суду_ \
      _сільськогосподарського_ _таки_ _там_ _тарас_ _тероризму_ _тисячі_ _точно_ _ті_ _увагу_ _український_ \
      _українського_ _українською_ _української_ _україну_ _ус _ут _фермерів_ _фракції_ _цим_ _цимбалюк_ _цю_ _ця _ця_ \
      _цієї_ _частині_ _числі_ _читанні_ _шановний_ _яз _яких_ _яку_ _івановичу_ _іноземних_ _її _її_ ажі ази акл амк \
      ана апа асе асі ває вг вді гам гій дбу дви джу дз дку дон дут дії ед_ еля ети ехн ехі жал жає зая зі_ ила имб \
      ито ихо ицт ичи ище йні йш кв клю кос кул кує кій лод люк люч лює лій лін мба мос між міч най ниц нич нсо ную \
      ніх овл одж омп он_ онт ос_ оус пав пад пек рго рдо рме рна рою ртн рто рюв ріа різ сол су_ суб сус сує сів сіл \
      тех тки тне тьо тії укт упу урн ус_ уюч хви хні цю_ цюв ціо | _автоматизованої_ _бакунець_ _батенко_ _бачимо_ \
      _будете_ _вартості_ _вашого_ _ведення_ _верховна_ _взагалі_ _виключно_ _витрат_ _виходячи_ _вищих_ _вношу_ \
      _володимир_ _вчинення_ _відбувається_ _відповідно_ _відхилена_ _відхилено_ _він_ _голова_ _голову_ _дає_ _днр_ \
      _дозволу_ _доповнити_ _допомогу_ _друге_ _другого_ _зайняти_ _законопроекти_ _залі_ _запрошується_ _засіданні_ \
      _захисту_ _звернути_ _земельної_ _землю_ _знову_ _зробити_ _йдемо_ _книгорозповсюдження_ _книжкового_ _кодексу_ \
      _країну_ _лнр_ _майже_ _метою_ _миколайович_ _можна_ _навіть_ _надання_ _народу_ _наступне_ _нашої_ _нестору_ \
      _ні_ _опозиційна_ _органи_ _оренду_ _от_ _отриманні_ _павло_ _парламенті_ _перед_ _передбачає_ _першу_ \
      _платформа_ _повноважень_ _поправку_ _потребує_ _президента_ _пропозицій_ _просимо_ _процесі_ _підтвердження_ \
      _підтримує_ _районні_ _розглядати_ _розглянути_ _розуміємо_ _років_ _росії_ _різних_ _санкції_ _своєму_ _своїх_ \
      _системи_ _системно_ _ситуацію_ |  |
      """
    ),
    (
      "be", 18,
      """
      а | н | е к л р с т ы і | а_ в д з м о п у ц я | _п ар б г ка на ра ь э і_ ў | _а _б _з _к _н _па _с ав ад ал ан \
      ас ва е_ й ла па ст та у_ х ч ш ы_ я_ ў_ | _в _г _д _ка _м _на _пр _р _т _у _і _ў a аг ак ам ат аў га да дз ж за \
      й_ кі ль лі м_ ма на_ ны ні пр ру ры ск ты ус х_ ць ць_ ь_ ю | _ад _бе _да _за _л _на_ _ра _у_ _я _і_ _ў_ e o r \
      s t аб ава аз ай ай_ ап ара ац аў_ бе ве вы ві го дзе ел ен ер з_ зе к_ ку кі_ ле ля лі_ ме мі не нн ны_ ня о_ \
      од пра ро рус рэ са ся то тр ф цы ча чы ым ых ыя ё ік ін | _a _a_ _h _вы _га _дз _з_ _ма _не _са _ст _ф _ч _ш \
      _як a_ b c d h i l m p s_ аві ага ае ае_ алі ам_ ана ару ах аць ач аш ая ая_ ба бел бы ва_ во вя га_ д_ да_ дзі \
      дн ды ела зі ка_ кар ко кр ку_ лар льн мі_ н_ нав не_ но нс нт ну ня_ ов ол ор оў пе р_ ра_ ран рас с_ ска скі \
      ста сц сь сі т_ та_ то_ ту тэ уд ур ца ца_ цц ці чн шт ым_ ын ых_ ыя_ ьн эн эт ю_ як іл ім ір іс іц іч ія ўн | \
      _c _ht _https_ _а_ _аб _бы _ва _ве _го _гэ _да_ _ж _кр _ме _мі _не_ _пе _рэ _св _та _х _ц _ча _шт _што_ f ht htt \
      k m_ ps ps_ tp tps tt ttp u v аве ад_ ада адз ала але аль ама амі апа аро аст асц ата ах_ ацы аю бо бу бі вал \
      ван ву год гр гу гэ гэт гі дзя до ду ды_ дэ ед ей ем ера ес ет ец жа жы зе_ зн зя кал кан кл кра кт ла_ ло лу \
      льм лю ля_ мен мо му мы наг най нас нк ння нск ных нь ні_ нік ог оль он пад пер пры пі рад раз рам рап рац раў \
      рн рт ры_ св се сл сн сп сты су ся_ тар тв тк тра тры ты_ ук ул ум уск ую фі ха це це_ цца ця ці_ чна ша што шы \
      ыв ык ыл ыс ыт ыц ыч ыі ыі_ ьм эр эта яг яд ял ян яр яц ён іка іт іх іх_ ія_ ўс | _b _co _com_ _hr _href_ _s _v \
      _ак _ал _ар _ба _беларусі_ _бу _во _ві _гэта_ _жы _за_ _ку _кі _лю _лі _мо _ня _па_ _пра_ _ск _сп _су _ся _то \
      _тр _тэ _фі _э _як_ _ін ar aru be bel co com do doc ef ef_ el ela f_ g g_ hr hre k_ la lar n oc om om_ re ref ru \
      rus us w y адн ады аж ак_ ака аля аме анд анн аны ані ар_ арт ары ас_ аса асл асн ася атр аты аф ача ашэ аюц аі \
      аўн б_ бл бр буд был вар вац вер вы_ вік вір г_ гад гл го_ гра дар дк др ду_ ек ель ем_ енн ень ерш ецц жн за_ \
      зен зна зь йн кав каг кай кам кры кс кур кія л_ лад лас лен лы лё лік ма_ мал му_ мы_ мя мін нал ная нд нка нне \
      нні нта нц ным ныя ніч об ова овы ода одз ож ой ом ос от оў_ оўн па_ пав пал пам пас пат пл по рав рат род рс рш \
      рым рыя сам ску стр сту сці сы сьц сі_ так тал тан таў тва тка ту_ тыч тэр удз уп ура усі ут уц уць ую_ фа фе \
      філ хо ход хі цк цы_ цыя цыі чал час чны чы_ чын чэ ш_ шч шэ ыва ыка ыма ычн ыў ьк ьна ьні ьц эк эл эм энн эс юц \
      юць яв ядз як_ які яс ят яў ів ід іль ілі ім_ іна іру іст іта іць ічн іі іі_ ўл ўні | _be _belarusdocs_ _d _f _t \
      _vk _vk_ _ад_ _ан _ап _ас _бо _бі _вя _года_ _гр _до _е _зн _зь _каранавірус_ _ко _ле _лу _мы _мя _ня_ _ні _пл \
      _по _ро _ру _се _сь _сі _ту _ты _ус _фе _фільм_ _ці _я_ _ё ab bo c_ cs cs_ da e_ ic l_ ocs on or ra ro sd sdo st \
      tr usd va vk vk_ ww аб_ аба або аво авы аго агі адб адк адо аец аз_ аза акт аку ало амо аму анк анс ант анц арн \
      арэ асе аск ась атэ ахо ачы аё аўс аўт бар бол бра бс быў бя бія вае вай ваў ве_ вед вод вол вык вых выя вяр віл \
      віц віч гал ган гар ге гля гор дав дак дал дам даў дб дв дж дл дна дны дра дэм еб ев еда еж ез ей_ ена енс ент \
      еры ест ея еў ж_ жа_ жна жо жо_ заб зб зв зд зел зм зр зы зін зіц йс йск каз каш кая каў кла кол кса кта кум кц \
      кцы кім кін кіх лав ле_ лук ль_ льк льс льш люд ляд лёў лін ліс літ маг ман мас мат мер мл мн мож мп нае нам нан \
      нар нач наў нкі нов ноў нты ну_ ную нш нь_ ньн няс ніц ога од_ одн ой_ ок оп ора оры оч пак пан пар пач паў прэ \
      пу пы піс раб раг рак рал раі рг рк рм роў рт_ рта рц ршы рын рыс рыт сав сак сан сва см спа сс ств сто су_ сць \
      сь_ сё тав таг там тат тн тол тор трэ тур тыв тым тыс уб уе уж уз ука уль уме ун ус_ уса усь ух уч фо хт цэ ч_ \
      чар шы_ шэн ый ыла ымі ына ып ыр ыст ыта ыць ыял ыў_ ьв ькі ьм_ ьны ьс ьск ьш эа эд эмі энк энт эп юд юдз яго яж \
      яз ялі ям яць яч яў_ ён_ ёў іва із ік_ іку ікі іла імі інс іра іце іў ўв ўк ўна ўны ўр ўск ўся ўт | _m _o _r _st \
      _strong_ _sv _to _topic_ _w _ww _www_ _аб_ _але_ _арт_ _ат _аў _беларусь_ _больш_ _бр _будзе_ _быў_ _верасня_ \
      _ву _г_ _гл _гу _гі _дв _дзе_ _дл _для_ _др _ды _дэ _жа _зб _зр _каб_ _калі_ _каранавірусу_ _кн _красавіка_ _ла \
      _лукашэнка_ _ля _му _мы_ _но _праз_ _рублёў_ _сл _сё _таксама_ _толькі_ _фа _фо _ха _хт _хто_ _хі _цэ _ця _ці_ \
      _чы _эк _яг _яго_ _які_ _ян _ім _іх _іх_ _ўз _ўс abo al bod by d_ da_ er i_ ic_ id le li ml ng ng_ od oda ong op \
      opi pi pic ron str sv sva t_ te tm to top tro vab vi w_ ww_ www x y_ z аа абл абр абі аву авя агл агр агу адп \
      адр аду адч аем азв азн айн ако акр акс акц акі амы амя ан_ ано ань апо апр апі арг арм асп асі ат_ атк ату аца \
      аша ашы аэ аю_ аён аін аўл ба_ бе_ блё блі бск бы_ біц вас ваю век вел вен вес вет вец вой вор вып выш вяд вял \
      вят він віт гн гул гі_ гіс гіч дае дап дас дац дач дбы два дд ддз дка для дм дом доў дп дс дч дэн ебс ег ежн ейс \
      ек_ ека ены еп ер_ ерц ета ех еха еч жан жаў жны жу жыв жыц жэ зак зал зам зап зар зей зем зу зь_ зяр зі_ зіб \
      йна йш каб кае кас ках кв ке кн ков коў кту кты кул кую лаг лаў лед лек лк ло_ лог луч лы_ ляц ліц ліч мад мар \
      мац маў мес мет мов мог мс мэ міі нак нап нах наш нг ндр ндэ нем нен нна но_ нст нтр нуц нф нцы ню ню_ няў нім \
      ніс нія огі оду ое ое_ ожа ожн оз она ост ош паг паз пац пла пля пол про пя раф раш раё рв рга рд рж ржа рма рна \
      рны роз рон рп ру_ руб рх рых рыч рыі рэд рэж рэн рэс рэч са_ саб саў све ск_ скл сла сля сна сня со спр ср ст_ \
      стэ суп сяд сяр тах тво ткі тл тна тое тоў тру туп тут тык тын тыў тэа тэк тэх убл ув уг уда ук_ улі ума упр уры \
      усу ут_ уш фар фес хан хв хн хні хто ху хім ц_ цаў цеб цка цкі цо цоў цт цтв цу цый цыю цэн цяг цё ча_ чан чат \
      чо чу чым чыц чэн шк шл шн шні шу шын ыб ыг ыд ые ыйн ыло ылі ын_ ыту ыха ыхо ыцц ыцы ыш ыю ыю_ ыўн ьве ьма ьмі \
      ьня ьць ьці ьш_ эат эб эж эз эй экс эле эра эры эст эты эх эхн эч эў ют яві яда яе яй яй_ яка яла яна яны яп яра \
      ярэ ята ях ях_ яш яшч ё_ ённ ёр ёс ёў_ іб іг іда іж іма ін_ іно інт іну інф інш іны іні іса іты ітэ іцц іцы іч_ \
      іча ічы іш іял іў_ ўва ўд ўж ўз ўле ўля ўра ўта ўц ўч | _by _by_ _covid_ _e _html_ _i _k _me _or _org_ _p \
      _svaboda_ _x _аг _адбываецца_ _ам _ах _без_ _беларускай_ _беларускія_ _была_ _было_ _бя _варта_ _вельмі_ _вы_ \
      _віцебску_ _гадоў_ _гады_ _ге _годзе_ _гэтага_ _гэты_ _дзень_ _еў _жыве_ _запіс_ _зв _зд _зл _зм _зь_ _каля_ \
      _каранавірусам_ _карантын_ _кв _кл _курапатах_ _курапаты_ _кіно_ _людзей_ _людзі_ _м_ _менску_ _мл _млн_ _можа_ \
      _можна_ _мэ _нас_ _пад_ _падчас_ _пасля_ _пу _пі _раён_ _ры _са_ _сакавіка_ _см _сц _сы _сёння_ _таго_ _так_ _тв \
      _тое_ _тут_ _тым_ _ув _уд _уж _ужо_ _уз _ул _усяго_ _хв _хо _цяпер_ _чалавек_ _час_ _чэ _шм _шп _ю _якія_ _яны_ \
      _яш _яшчэ_ _ён _ён_ _ёс _іс _ўв _ўж _ўжо_ ac ad b_ ba by_ ch cov ee em fa ha htm ia id_ in j me ml_ org ov ovi q \
      r_ rg rg_ tml vid абу агч адж адм адс ажа ажы азу азі айц акл алу алю алё ане анч апе апу арк арп арх арц ато \
      афе афі аха ахв ацк ацо ацц аця аўд бав бач без бн бо_ бод бор бры быв важ вак ват вах вая вон ву_ вух выб вым \
      вын вяз вё віж гат гла гна гу_ гч гчы гіі дву джа дзь дно дня дні дов док дча дын дыя еа едз ез_ еза ел_ ема ені \
      епш есц есь етр ец_ еце ецк еча еўр жс жск жы_ жых жэн зав заг зах заў збо зва зда зец зея зк зл зма зо зра зял \
      зяц зіл зім йны йц йце каж кац клі кня кір лан лат лег лем леп лет лн лн_ лов лоў льт лю_ ляв ляк лян ляр ляў \
      лів лід ліз мав мае маш ме_ меж мех мк млн муз мян мік міл мір міч мія над нат нац нер нку нны нт_ нтэ нул нфа \
      нцэ нч нчы ншы ням ніз ові огу озн ола олі ом_ ома он_ ор_ орн осі ота отн оча очн оўк оўс п_ пап паш паэ пн пус \
      пш пыт пэ рае рай рах рб рка рл рні роб роп рос рск рты рук рхі рці рч рша рыв рык рыл рэб рэз рэл рэм рэп сал \
      сац свя сві се_ сей сел ско сло слу сно спе ср_ сср стк сы_ сьв сю сяб сяг сяч сён сіл сім сін тай тац тая тны \
      тро туд тыд тыт тыя тэл тэм тэс уды уе_ ужо ула уля унк упа урн уст уся ута утк уча уюц фер фот фр фу фэ хар хіт \
      цав цэр цяп чай чац чаў чк чну чыл чэ_ ша_ шан шм шма шча шчы шчэ шыя шэр ыве ыж ыз ык_ ыль ыне ыны ыня ыні ыпа \
      ыро ыся ыты ыча ыян ьб ьл ьне ьт э_ эг эдн эка экт эрт эс_ эц эш эшт юцц яб ява яво ягн ядо яе_ яко яль яне янн \
      япе ярж ярн яро яры ясв яст яю яюц ём ёна ёр_ ідэ іза іне іс_ іся ітв іф іца іцк іцт ўжо ўня ўст | _me_ \
      _svabodabelarus_ _або_ _адбудзецца_ _адраджэння_ _актор_ _аляксандра_ _аэс_ _беларусаў_ _беларуску_ _беларускую_ \
      _беларускі_ _беларускіх_ _бо_ _бсср_ _былі_ _ва_ _варце_ _вершы_ _выявілі_ _год_ _году_ _горад_ _гісторыі_ \
      _дачыненні_ _два_ _дзеньвышыванкі_ _дзяцей_ _ды_ _ес_ _зараз_ _зша_ _кажуць_ _канцэрт_ _княства_ _кожны_ \
      _краіне_ _курапатаў_ _лютым_ _мае_ _машэрава_ _менавіта_ _мяне_ _мінск_ _мінску_ _нават_ _навук_ _нам_ _нічога_ \
      _пандэміі_ _пасьля_ _пачалі_ _пачатак_ _першы_ _працаваць_ _працы_ _пры_ _раз_ _разам_ _розных_ _рэж_ _рэжысёр_ \
      _сваю_ _свету_ _свой_ _смерці_ _статыстычнай_ _супраць_ _сядзіба_ _там_ _таму_ _той_ _трэба_ _тысяч_ _усё_ \
      _фота_ _фільма_ _хіміі_ _цэнтры_ _шмат_ _эштан_ _яе_ _якая_ _якога_ _якіх_ _яна_ _ёсьць_ _ім_ _інш_ _іншыя_ \
      _ўсіх_ | _delia_ _em_ _fest_ _kava_ _lidbeer_ _recha_ _symbal_ _адбыўся_ _адна_ _адным_ _акрамя_ _акцыю_ _амаль_ \
      _ан_ _андрэй_ _анлайн_ _архітэктуры_ _атрымаў_ _аховы_ _беларускім_ _беларусы_ _бок_ _будаўніцтва_ _будзем_ \
      _будуць_ _біяарганічнай_ _біялагічных_ _біялогіі_ _вас_ _вечар_ _вольгі_ _вольскага_ _вось_ _выніку_ _вялікі_ \
      _вёскі_ _віктар_ _га_ _гэтай_ _гэтым_ _дакументальнага_ _даляраў_ _дапамогі_ _дашук_ _даі_ _двух_ _дэбют_ _ера_ \
      _жніўня_ _жыхароў_ _зарплата_ _знайшлі_ _зноў_ _зрабіць_ _карозія_ _коласа_ _краіны_ _крыж_ _культуры_ _кэтрын_ \
      _лепшы_ _лукашэнку_ _лукашэнкі_ _ліку_ _літаратурны_ _мая_ _менск_ _месцаў_ _механікі_ _мне_ _мову_ _мяжы_ _над_ \
      _народны_ _насельніцтва_ _новы_ _няма_ _нясвіжскае_ _ніхто_ _пакінуць_ _памёр_ _паміж_ _пачатку_ _перазімаваць_ \
      _першая_ _пр_ _прагляду_ _праграме_ _праграмы_ _працаваў_ _прыходзьце_ _прэм_ _прэс_ _рабіць_ _радыё_ _раёна_ \
      _самыя_ _сацсетках_ _свабода_ _свята_ _складае_ _ссср_ _ст_ _стрым_ _студзені_ _суткі_ _сьмерці_ _сябе_ \
      _сядзібе_ _сядзібы_ _траўня_ _тры_ _трэнер_ _тыдзень_ _тыя_ _тэатра_ _тэлеграф_ _уваход_ _усе_ _фестывалю_ \
      _фестываляў_ _фільмы_ _чаму_ _часу_ _чэрвеня_ _шлях_ _шпіталі_ _юрыя_ _якой_ _ёсць_ _інстытут_ _ўпершыню_ | \
      _acoustic_ _cc_ _docs_ _file_ _forms_ _google_ _imdb_ _jpg_ _minsk_ _ph_ _radiosvaboda_ _telegra_ _telegram_ \
      _tut_ _viewform_ _xx_ _адбылася_ _аддзяленні_ _адзін_ _адразу_ _актыўных_ _асабліва_ _аўтар_ _беларускае_ \
      _беларуская_ _бы_ _быць_ _біялагічна_ _важна_ _вайны_ _вершварты_ _вобласці_ _выкананне_ _выпадкаў_ _выходзіць_ \
      _вядома_ _віктара_ _віталь_ _віцебск_ _горадзе_ _дакументальнае_ _дарогах_ _даць_ _дзён_ _дні_ _дому_ _жыхары_ \
      _жыццё_ _затрымалі_ _заўжды_ _заўтра_ _здароўя_ _злучэнняў_ _знаходзяцца_ _каго_ _кажа_ _каледж_ _канвенцыі_ \
      _квіткі_ _км_ _км²_ _колькасьць_ _курапацкая_ _кіраўнік_ _ля_ _лявона_ _лёгкіх_ _лісты_ _літвы_ _магчымасць_ |
      """
    ),
    (
      "bg", 18,
      """
      а | е и н о т | а_ в р с | _с д е_ з и_ к л м на п | _в _н _на _п ат б г на_ ни о_ та то у ъ я | _д _з _и _к \
      _на_ _о _пр _т ан ва да ен за ит ка не но ов от по пр ра ре ст т_ та_ те то_ ч | _б _в_ _да _е _за _и_ _м _от \
      _по _р _се ав ал ар ата в_ ва_ ве ви во да_ де ед ет ж ин ите ия ия_ й ко ле ли ор ос ри ро се те_ ти х ц че ш щ \
      я_ | _а _г _да_ _е_ _за_ _ко _не _от_ _се_ _съ _ч ад аз ак ам ас га го ди до ел ем ени ер ес ето за_ ие из ис ки \
      ла м_ ма ме ми мо н_ не_ ни_ но_ об од ол он от_ ото пре с_ се_ си ск съ тв тр ф ци ър ят | _го _до _из _ка _л \
      _не_ _ра _с_ _са _си _ст _то _у _че _щ ава ане ани ат_ бе би бо ван ват въ д_ дн ев ез ек ен_ зи ив ие_ ик ил им \
      ир иц ич ият й_ к_ ка_ кат ки_ л_ ли_ лн ло нат ние ния нс нт ова ог ой ом оп ост па пе при про р_ ра_ раз ран \
      ред ри_ са са_ си_ ска сл сп ста ств тел ти_ тн тъ ха ха_ ча че_ ше ще ще_ ъл ът ът_ | _бе _бъ _ви _въ _де _им \
      _ли _ма _ми _мо _ни _но _об _па _по_ _ре _са_ _си_ _сл _сп _та _те _тр _ф _х _че_ _ще _ще_ аб ави аг ай али ап \
      ари ато ац аци ач ащ ба бр бъ вен ви_ вн во_ вр вс ги го_ гр дв ден дин дъ ег ед_ еди еж ент ест еч еш жд же жи \
      з_ зв зн иг ид иет ика ина ини ира ист их ици кон кр къ ла_ лед лен лу ля ма_ ме_ мен мин нал нет ник нит нов \
      нос ня ов_ ове ово оди ож оз ои ок ори оч оя пи пл по_ под пол пра пъ рав рат рс ру ръ св ски сле сн со сти сто \
      стр тво тов тра ту у_ ур ус фи це ция чи чн ъд ю яв ява ят_ ята | _би _ве _во _вр _вс _ед _ж _ин _като_ _кр _къ \
      _ме _му _му_ _но_ _ос _пе _пъ _св _см _со _ср _това_ _той_ _ц або аж ай_ ако алн ам_ аме ан_ ана ано анс ара аст \
      ате ати ах аш бил бл бра бщ бъл ве_ вет вит вл вни вор вот вър вя г_ га_ гар гл гов год гра дав дан дат два де_ \
      дел ди_ дна дни дно др дс ду едн ежд ез_ ези ей еле ели елн еме ена ено еп ера ета ете ече еше ещ жа жда зд зе \
      зи_ зна зо зп иде ии или им_ има ин_ ио иск ито иха иче ичк ичн йн йс как кв кия кл ко_ кои кол кра кт ку лг лга \
      лит лк лни лно ло_ мат ми_ мн мож му му_ нас нд нен ниц нк нн нот нск нта обр общ ови ога ого ое оже ози оит ой_ \
      оле оли ора оре ощ пар пор пос пу раб рад рв рг рез рем рен рит рия рм рн ров род рск рт ря ско см спо ср сре \
      ст_ сте стъ със тав тан тат тва тер тит тни тно той тор тър тя ув уд ум уп ут уч х_ хо ца ци_ час чер чес чк ш_ \
      ше_ ши ща щи що ъв ъде ъз ълг ъм ъм_ ъп ъс ям ян | _ак _ар _ба _бе_ _бо _ва _всички_ _г_ _гл _го_ _гр _дв _до_ \
      _др _дъ _ев _ис _й _които_ _към_ _ле _мн _най_ _ня _оп _ощ _още_ _пл _през_ _при_ _ро _след_ _те_ _тъ _тя _ус \
      _уч _фи _хо _ча _ш _я авн ага ад_ ада аде ади ае аза азв ази ак_ ака акв акт ал_ ала але ало ама амо анд аро арс \
      арт аха аше ащо ая бе_ без бн бор бот бс бу бъд бя вал вам веч вид вия вк вод вре вро вси вт вто въз гат ге ги_ \
      гла гн гол дад до_ доб док дос дп дст дъл дър еб евр ега его еда еде едс ейс ект елс еля ем_ ема еми ео ери ес_ \
      есе еск ети ех ец жав же_ жен жн зад зан зап зар защ зб зва зл зм иа ива иж иза изб изв изи изп ии_ ик_ ико ил_ \
      ила инс ион ита ити ица иш йт каз кан кар ква кит ков ког кой ком кот кс към лав лан лас лат лек лиц лич лна лов \
      лож лс лю мал ман мет мис мно мо_ мъ мя над най нап нар нач нег нис ног нст нти нц нци ням ода одн ока оло оля \
      оме оми она осл оти отн оф офи оц още оят пис пла пов поз поч пър рд рес реш рещ рж ржа рив рие рис рк рма роп \
      рос рти сам сед сич слу сов спе стн стт су съв същ так тве тви тез тен тив тие тин тич тк тоя тре три тро тру тт \
      тта тът тя_ ува уг уж ук ул уча уш фе фо ца_ цен цит чен чки чни чно ша шен шн що_ ъв_ ъве ък ън ъо ър_ ърв ърж \
      ъщ яма ях | _а_ _аз _аз_ _ако_ _ал _ан _бл _бр _бу _бъде_ _българия_ _бя _вече_ _вз _вл _време_ _вч _вчера_ \
      _във_ _га _ге _ди _дн _ду _една_ _жи _защото_ _зн _ид _ил _им_ _има_ _й_ _кл _кн _което_ _който_ _която_ _ку \
      _ли_ _мл _много_ _може_ _ни_ _няма_ _ок _ор _оч _ру _само_ _ск _софия_ _със_ _тези_ _ти _този_ _трябва_ _ту _тя_ \
      _ха _хр _це _чу _ше _ю аби аве аво авя аги аз_ азн аи алк ами анк ант апр ар_ аре ас_ асе асо атъ ау ача аче аща \
      ащи ба_ бат бв бва бел би_ бла бли бри бщи бях вар ваш ващ вед вер вес вз взе вие виж вил вин вле вна вно вое \
      вол все вч вче във въп вяв ган гле гна гор гот гу гъ дал дар дей дет дж дим дит дл дне дов дру дя еа ев_ еги едв \
      едо ека еки екс ел_ ела ене енк енн енс ер_ ере ерс еси ет_ етъ еф еща жа_ жду жи_ жив жно заб зак зат зац зви \
      зг зда зем зид зир зк зов зр зу иал иви ивн иво ига игн ило име ими ине инт ип иси исл иту ищ йно йск йст йто ке \
      кла кн кни кое кор кос коя кре кри кти кто лаг лев лем лет лж лиз лик лин лис лка лко лот лст лт луж луч лъ лят \
      мар мв мвр меж мер мес мир мит мия мл мог мом мп нав наг нам нах наш нг нди нев нер нес низ ним нич нка нни нно \
      нт_ нте ну нъ обе оби обл обс овн огр од_ оде одо одъ оен оет ои_ оиз ойн ойт око ола олу ома омо он_ они онн \
      оно онс опа опе опр ор_ орг орм оро оръ оси осн осо ота отв отк ох оце оче очи очн ош оян п_ па_ пад пан пей пер \
      пет пит пом пон пус пъл път рай рал рам рас рац рб рва рга ре_ рев рег реж рек реп рет рин рл рми рна рно роб \
      рои рол ром рот руг руд руп рът ряб све сво сег сек сел сен сил сит сия сло сме сни сно соф съб съд съо ся тар \
      тб тик тир тка тна тоз тол точ тря тс тур тъп уа уб уги удн ун уск фа фия фор хн ход хр циа ции цио чак чал чет \
      чи_ чин чна чу ши_ шни щ_ ща_ щат щи_ щит щот ъб ъг ъж ълж ълн ъоб ъпр ъс_ ъст ъч ъщо ь ьо яб ябв яви як ял яс \
      ято ях_ яха | _ав _ат _без_ _беше_ _би_ _бил_ _бъдат_ _бяха_ _ви_ _вн _вт _вя _ги _ги_ _година_ _години_ \
      _докато_ _един_ _едно_ _ек _ес _ет _же _зд _зе _иг _или_ _как_ _какво_ _когато_ _ла _лв _лв_ _ло _между_ _ми_ \
      _министър_ _млн_ _могат_ _мъ _над_ _нас_ _него_ _ог _около_ _оц _пи _под_ _преди_ _пу _работа_ _сд _сега_ _сме_ \
      _сн _според_ _срещу_ _су _събрание_ _съвет_ _съм_ _също_ _тази_ _така_ _ти_ _ув _уп _ур _фа _фо _фр _ци _ця \
      _част_ _чл _ша _я_ _ян e i l s абр авл авт аго адн адо адъ аем ажд аже азб азо азп айн акъ аля анц апа апи апо \
      арк арл арм арн аря аса аси аск ася аф афи ах_ ачи аш_ аши ая_ аяв аят б_ бан бер беш бив бир бит бле бно бол \
      бре бст бще бър важ веж вел виз вик вис вих вка вли вой ври връ вск вш вън вът вян вят газ ген гер гит гос гур \
      гър две дг дго деб дек деп дер дес диш дк дм дми дог дой дол дон доп дра дс_ ду_ дум ебе ебн ева еве еви ево едл \
      едп ее ежи еза ейн ело емо енц еоб еор епу ерв ерн еро ерт етн етр еха ехн еци еш_ еши ешн ещи ещу ея ея_ ж_ жб \
      жит жни зав зал зам зас зая зби збо зве звъ здр зин зит зиц зли змо зни зпо зпр зра зс зт зъ иве ивш иги игр игу \
      ида иди идн ием ижд изг изд изк изл изм изн иит ий илн ино ири ирм иса исъ ице ича ичи иш_ йд йк йна йни йо йор \
      каж кал кам кво клю кръ куп кур кц кци къд лад лам лар лб лв лв_ лег леж лжи лз лзв лив лид лия лки лн_ лог лта \
      лч люч ля_ ляв ляз лям мб мед мк млн мот мощ мр мят нае наи нан нда нед неп ниг нна ном нош нсо нтъ нф нч няв \
      няк оба обн обо обя овк одг одп ожи ожн озн ойд оку ол_ олз олк оне онт опи опо орд орн ос_ осе осъ отг оте оу \
      оци оча оше оя_ ояв паз пак пас пен печ пи_ пле пло пог пок пот пс пя раж рак рах рач рве рви рги рда реа рз риз \
      рик рил рим рич рка рла рни ро_ рог рок роц роя рта рум рх рц рш сат сва сд сем сет сиг сла сли сна соб соц спа \
      спр сту съм сър сът таз тал там тбо твъ тг тго тек тем тет тех тиг тиз тил тим тия тл тои том топ тот тст туд \
      тук тях уде уз ук_ ума уме упр ура уре ури урн усл усп уст ута ути уче учи фин фир фр хв хи хм хме хор ху ц_ цел \
      ця цял ч_ чав чв чва чев чел чит чка чко чл чле чо чов шат шк шо щес щин щн щу щу_ ъбр ъда ъзм ък_ ъл_ ън_ ърб \
      ърд ърз ърн ърс ърш ътр ъчн юч яг яз яко яне яни яно яр ясн яте | _аб _ад _ам _армия_ _била_ _били_ \
      _българската_ _бю _винаги_ _все_ _всеки_ _върху_ _георги_ _големи_ _гъ _две_ _днес_ _дни_ _добре_ _дойде_ \
      _достатъчно_ _другите_ _дума_ _държавата_ _ел _ес_ _заради_ _заяви_ _ив _ик _йо _каза_ _както_ _книга_ _косово_ \
      _края_ _където_ _лю _ме_ _момента_ _мя _наистина_ _народното_ _нека_ _нея_ _ние_ _нова_ _обаче_ _отношение_ \
      _оценка_ _пак_ _пари_ _повече_ _политика_ _пред_ _президентът_ _проблем_ _път_ _работи_ _реши_ _сдс_ _седмица_ \
      _среща_ _става_ _стоянов_ _страни_ _съобщи_ _съюз_ _тв _три_ _тъй_ _тях_ _ут _фе _фу _хора_ _часа_ _чи _чо o x \
      абе адр ае_ ажн азг азд азл азу аис айк анг анн аня асн атн атр ату атя ащ_ бав бач бед бен бна бод бю бяв вах \
      вд век воб вя_ вяр гав гал гео гич гне гре дам дб дви дем диг диз дих дло дом дох дпи дре дро дсе дск душ едм \
      езу ей_ еко екр елк емв епо ерк етк ец_ жба жел жим заг зае збр зго зде зка зпъ зх иб ив_ иен иер изо изр изт \
      ину инц иро ис_ ит_ их_ ишн ище иян йде каб кад кви ксп кув къв къс кът лащ лба лск лян маг мик мил мих миц мне \
      мни мод мос нак нац нир нтр оги огн одс омп онк орт осв отб оха ощ_ пат пец пут рая рво рди рел рой рп рси рст \
      рус ръг ряв сан син сис тай тег ткр тон тък улт упа уро фу хни цат цес ча_ шв щан ъгл ъзд ърт ют яд яло | \
      _александър_ _ареста_ _армията_ _бивш_ _било_ _бсп_ _български_ _българския_ _бързо_ _бюджета_ _бях_ _вероятно_ \
      _вечер_ _вземат_ _вижда_ _вино_ _влезе_ _водата_ _води_ _военнослужещи_ _войници_ _времето_ _всичко_ _втори_ \
      _възможността_ _въпрос_ _въпроса_ _въпроси_ _въпросът_ _вярвам_ _глава_ _говори_ _годината_ _голям_ _голяма_ \
      _господин_ _гърба_ _дават_ _дали_ _данни_ _два_ _двама_ _двамата_ _дейността_ _декември_ _делото_ _ден_ \
      _депутати_ _детето_ _добри_ _документи_ _допълни_ _дори_ _доста_ _друг_ _други_ _дс_ _души_ _евро_ _европа_ \
      _европейската_ _едва_ _ето_ _жени_ _живот_ _зад_ _задача_ _заедно_ _закона_ _засега_ _защитава_ _земята_ _знае_ \
      _знам_ _иван_ _идва_ _из_ _изборите_ _извън_ _изглежда_ _изпълнението_ _икономика_ _имат_ _името_ _интерес_ \
      _информация_ _иска_ _искам_ _кабинета_ _кажа_ _каква_ _какви_ _кой_ _колата_ _комисия_ _комисията_ _контрол_ \
      _край_ _къде_ _късно_ _лицето_ _малко_ _мвр_ _миналата_ _министърът_ _мисли_ _млрд_ _мнение_ _можем_ _момент_ \
      _място_ _направи_ _народно_ _началото_ _начин_ _нашата_ _нашите_ _нещо_ _никакви_ _никога_ _никой_ _николай_ \
      _нови_ _новия_ _ново_ _образование_ _обществото_ _означава_ _освен_ _остава_ _остане_ _отида_ _отказа_ _отново_ \
      _очаква_ _пазара_ _парламента_ _партия_ _петър_ _план_ _подготовка_ _позиция_ _политиката_ _политически_ \
      _полицията_ _помощ_ _понеделник_ _после_ _почти_ _прави_ _правителство_ _право_ _празник_ _предаде_ \
      _предложение_ _председател_ _представители_ _президент_ _приватизация_ _приемат_ _приета_ _проверка_ _продължи_ \
      _промени_ _процес_ _първи_ _първите_ _първо_ _пъти_ _работата_ _разбира_ _развитие_ _ред_ _решение_ _ройтерс_ \
      _сащ_ _своя_ _себе_ _сила_ _система_ _служба_ _случай_ _сняг_ _справяне_ _срещна_ _срок_ _степен_ _столица_ \
      _страна_ _страната_ _съвсем_ _съобщиха_ _сърбия_ _състояние_ _такава_ _такъв_ _там_ _то_ _тогава_ _толкова_ \
      _труда_ _тук_ _условия_ _участва_ _участват_ _участие_ _фирма_ _фирмата_ _фирми_ _франция_ _цените_ _цялата_ \
      _щом_ _януари_ | _ал_ _ама_ _андрей_ _ата_ _банка_ _баща_ _бих_ _британският_ _бряг_ _бта_ _бъдеще_ _българска_ \
      _българското_ _василев_ _век_ _вечерта_ _види_ _видят_ _вие_ _визи_ _визите_ _влизат_ _вода_ _война_ _връзка_ \
      _всяка_ _втора_ |
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
      им_ има ио ир ист ити иц ич ије к_ ке ке_ ком кр ку ла_ ли_ ниј но_ нов нс нт ну ова ог_ оди ол оп ора от па пос \
      при про р_ ра_ рад ран ред са_ св си ски сл со сти су_ т_ та_ тв то_ тра уг ун ус ут ф це циј че шт ђ ј_ ји_ ју_ \
      ње_ ће | _ве _го _гр _де _др _кр _л _ма _ми _ни _об _од_ _ос _па _са_ _ср _ст _та _то _тр _ф _х _ч _ш ава ави \
      ада ак_ али алн ан_ ап ара ати аци ач аш ају ање бр ват ве_ вет вој ву гл гов год гра де_ дин дни дно дс ег еди \
      едн ез ека ени ент ест ета еђ еђу ењ ећ жа же з_ зб зе зи ива ика ила или ина ине ини ио_ иш ији ић као ки_ ко_ \
      кон кос ле_ лн ло_ лу мен међ нд ник них ног нос ну_ ове ови ово од_ одн оли ори осл осо оч ој_ оје оји пе пи \
      пор пра пу рав раз рек рен род ром рс с_ све ска ске ско сло сн сов сп ср ств сто стр так тим тор тс тск уд ук \
      ул ум уп ур уч уј ца ци_ ча чи чк чн ше ђу јед ља ље љу ња ња_ њи ће_ ћи | _а_ _ал _ба _бе _би_ _бо _бу _ви _во \
      _ев _ж _зе _из_ _ин _ис _као_ _ки _који_ _не_ _но _ов _он _рекао_ _си _ск _сл _сп _те _ус _ц _шт _што_ _њ _ћ _ће \
      _ће_ аб аве авн ављ аг ади аж ала ало ама ана ане ано анс ар_ аро арс аст ато атс ај_ аје ања би_ бил бл бор бра \
      бу в_ ван вањ ви_ вл вла вни вно во_ вод вор ву_ вљ ги гла гу ди_ држ дру дст ду_ еб евр его еда еде едо едс ели \
      ем_ ема ен_ ена ене ено ео еп ери ет_ ети ец еш ељ ење жав жи збо зв зем зн зо зу ид из_ иза ик_ ило име ион ип \
      ира ита ите ица ици ичк ичн ију ких ког кре кт ку_ л_ лад лан лик лоб лов мб мес мин мо_ мог мор му нал нар нас \
      нај нед ним нис ниц нк ном нск нц обо одр оз ока око оме он_ она они оц ош оја ољ пар пл пол пс рат рај рв рг \
      ре_ реб рем рет рж ржа ри_ рив рис риј рн рск рт руг рш сам сво сет сле см сни спо ст_ тав тар тва тво те_ тер \
      тив тич тн тре ту_ тур уж уз уна уш ује ућ фи ха хо ца_ ша ши што ђе јав ља_ ље_ њу њу_ ћи_ | _бити_ _бр _вл _вр \
      _гл _године_ _дв _ди _до_ _ду _ек _еу _же _им _која_ _које_ _ку _ли _није_ _ок _он_ _оп _ор _от _пе _пи _пл _пу \
      _ро _ру _см _ти _то_ _ту _ук _ун _ут _фи _хр _це _чл _ја _ју _љ _љу аво аде адо аду аза азу ака але аме амо анд \
      анк ари аси ата ау ађ аја аљ ањи ању аћ ба_ бал бан без бит биј бод бољ вал вед вел вен вер већ вил вим вин вис \
      виш вог вре вро врш вс вск га_ ган ге гру дан дат дв дељ диј дл дне до_ доб дов док дон дсе дњ еа еба еду еко \
      ела еле емб еме емљ ену ер_ ера ере ес_ есе етс еу еч еј еће же_ жен зав зак зац зај зл зов иви иво иг иде изб \
      изв ике ико инс ипа иса иту ише ишт иљ ић_ кад каз как кан ким кип кл ков кол кор кра кри кс куп лав лас лед лит \
      лиц лни лно лок лт ман мат мањ ме_ мер мис мод мп мпа мљ нав нап нек низ нич нст нут нци обе оби овс ову ого огр \
      огу ода оде ож окр оку ома омо оне оно ор_ орг оре орн оро осе осн оти оце оче ођ ође па_ пет пит пла под пок \
      пон пот пск пут рал рб рби рва рга рд реш риз рим рит рк рни роп рот роц рп ру_ руп рц сав сад сао сед сиј ску \
      сно срб сре сте суд тал тан тај тањ тет тин тит тог тој три уа уб ув уга уго уди улт уст ути ују ући фе хр цен \
      чин чки чл чла чно ше_ шк шта ште шти шњ ђа ђе_ ђун јал јер јо јс јућ љен љу_ њин њих ћ_ ћа | _ак _ако_ _али_ \
      _ам _ан _било_ _био_ _бих_ _ва _више_ _евра_ _еу_ _жи _зб _због_ _земље_ _зл _ил _или_ _када_ _како_ _косова_ \
      _ле _ло _међутим_ _министар_ _му _о_ _око_ _после_ _председник_ _према_ _против_ _ри _сада_ _само_ _сетимес_ \
      _смо_ _сн _со _такође_ _током_ _требало_ _уб _ув _уп _уч _фа _фе _фо _ха _че _чи _ње _њи абр авр ад_ аже ази аке \
      акт алб ам_ ану анц аоп апа апо апр аре асн ат_ ате атн атр ах ача аче ачи ашт ађа бед бео бив био бих бле бн \
      бно бог бос буг буд вао вар вај вез веш вио вих вић вом вра вш вља вље гар ген ги_ го_ гор грч гу_ гућ дав дар \
      дб дг дго дел дем ден дер дец дил дио дит диц диш дна дра дск дуг дуж дњи еат ева еви евн ег_ еги ед_ еж еза езб \
      еки екс ект еми емо енд енс ео_ еог еса есн ете етн ету еу_ еф ех еце ешт еља ења ењу ећи жел жив жн заб зад зап \
      зат заш збе зва зве зво зг зе_ зик зло зм зна зни зр зум зуј зј зја иб ив_ иве ивш игр изи изн изо изј ику иле \
      ими имо ин_ ино инт ину иро иси иск исн ису ито ихо ице ича ишњ иља иће каж кал кам кв кед кођ кто кул кц кци кљ \
      кљу лаз лат лб лба лек лем лиз лим лис лиј лк лне лом лоч лту лу_ луч мак мал мар мбр мед мет мил мир миј мн моћ \
      мс мск мун мље наг над нак нац нач нда нев нез нем нит ниш ној нта нте нти нтр оба обл обр ов_ овн ога огл одб \
      одг одл одс оже ои ок_ ола оле оми омп омс ону опе опс опш орм орт оса осу оте ото отп отр оци очи ошл оју оље \
      оћ пад пан пе_ пер пис пов поз пом поч прв пт пш пшт пљ раж рак рам рач рађ раћ рди реа рег ређ рил рин риш рка \
      рм ро_ роб ров рош рој рпс рум рч рчк рши сан сар сас сил сиљ слу смо спе спр срп сту тат твр тву тел тем тен \
      тиз тил тиј тк тни тно тов ток том тп тро уби уве уги узе ука ума уме уму ун_ уни упа ура уре усл усп ута уто уц \
      уци уча уче учи уша фа фин фо фр хв хва хе хи хов хрв ц_ це_ цес цио цу чај чен чес чет чи_ чка чке чне чни ша_ \
      шл штв шу ђен ђу_ ђут јан јв јим јн јск јун љи људ ључ њег њен ћен ћн | _ар _ау _бл _влада_ _га _ге _година_ \
      _део_ _док_ _држава_ _други_ _европе_ _жр _зв _земаља_ _иг _изјавио_ _каже_ _кипарских_ _косово_ _косову_ _коју_ \
      _културе_ _ла _мањине_ _мн _могу_ _моде_ _може_ _морају_ _наводи_ _насиља_ _него_ _недељу_ _ни_ _нови_ _ове_ _оч \
      _па_ _по_ _понедељак_ _породици_ _послова_ _права_ _процес_ _ризика_ _с_ _савета_ _све_ _свој_ _своје_ _србији_ \
      _среду_ _стране_ _тога_ _треба_ _уз _ул _ун_ _фр _хе _хрватска_ _ци _цр _ше _један_ _јер_ _јо _још_ \
      _југоисточне_ _јуна_ _људи_ ав_ аге агр адн адњ ажи ажу азе акв ал_ алк амп ант ард арн ас_ аса ату аф ац_ аца \
      ачк ашњ ајв ајн аља аћа аће аћи бар бас бе_ бел бер бз бзи бић бла бли бол бро бру бј бја вак вац вд вес вид виђ \
      виј вне воз вољ ге_ гио гле гло гои гре даљ два део дес дид дим дип длу дог дод дом дос дро еве едњ ез_ езн ек_ \
      екл ел_ ело елу енц епо епр епт еро ерц еси еск етв етк еци еше еђе еј_ ејд еље ељу ећа жан жи_ жил жно жр жрт \
      жу жу_ зал зам зан зд зи_ зив зир зиј зла зме зра ивн ида идр иж изг изм изр илм илн инд инц ипл ир_ ире исо иђ \
      ијо ијс ињ кар кат кви кла кли коп кту кум куш лам лаш лев леж лез лен лич лка лм лож мај маљ мба ми_ мл мла мно \
      мов мож мок му_ нам нан нат нде нди нег неп нер нес нив нир нка нке нф оа обз обн обј оги оду озв ози озо оис \
      оло онс онт опр опу опљ ору ос_ оси отв оу оф ох очн ош_ ошт ојо ојс п_ пањ пло по_ поб пог поп пру пу_ пун рац \
      раш рве реп рес реч рењ рећ рид рик рих рл рма рна рно рст рт_ ртв руж рук руш рце рци рше сва сви сец сеј си_ \
      сим син сит сла сма сна сок соц сус тве тег тењ тио тир тиц тић тон точ тру туа туж туц уац уда удс уду ужа уже \
      ужи ужн узи уко уку укљ ула уле уо упе упу урс ут_ ушт уће ућн фер фес фик фил фор хар хер ход хр_ цег цем цр \
      цу_ чан чар че_ чек чел чењ чиј чко чу ш_ шав шањ шен шењ ши_ шир шн шње шћ ђан ђењ јас јач јве јд јди јев јем \
      јен јом још јој југ љак љањ љи_ љуј њем њи_ њим ћа_ ћај ћно ћу џ | _албанији_ _ап _балкану_ _басеску_ _без_ \
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
      а е о | и т | а_ в д е_ м н р с | _н _с и_ к л о_ п | _д _м _п ат б г з на не ра т_ то у ш ј | _в _г _и _к _на \
      _не _о _се _т ав ак ам в_ ва го да де до ка ко ле на_ не_ ни од от от_ ој по се та то_ ч ја | _б _го _да _да_ \
      _до _з _за _на_ _не_ _по _пр _се_ _ш _шт _што_ _ј _ја _ќ _ќе _ќе_ ад ам_ ан ар ата ви во да_ ед ек ен ет еш ж за \
      ил ла м_ ма ме ме_ ми мо но но_ об ов пр ре ри се_ ст та_ те ти у_ ше ше_ шт што ќ ќе ќе_ | _а _во _го_ _де _и_ \
      _ка _ко _ми _мо _ни _од _р _са _ти _то аа ави ака ас ат_ аш бе би ва_ ве ви_ го_ д_ де_ ди дој ев ем ер еше за_ \
      ив ие ие_ ин ит ка_ ку ли ли_ н_ ол ом ор ос ојд па пи пре ро са со те_ ту ц че ш_ ј_ ја_ јд | _а_ _бе _би _во_ \
      _гл _е _е_ _за_ _ил _или_ _ма _ме _ми_ _об _па _ра _со _ст _та _ја_ аа_ аб ав_ ако ал ај ба бл бо бр вм вме во_ \
      га гл деш дн ег еда ека еко ел ен_ ес ето жа же ив_ иг ид или им ио иот ис иш иј ија кн ко_ кр л_ лед ло ма_ ми_ \
      мож му му_ нат оа оа_ обл ов_ ог ож он ој_ пе р_ ра_ рав ри_ рот сак си сл сп ста тв ти_ ту_ ув ува ф јав јде | \
      _ав _беше_ _вр _дека_ _дојде_ _ж _како_ _кр _ку _л _ме_ _му _му_ _ниту_ _но _облеков_ _од_ _ос _от _пе _петар_ \
      _пи _пл _ре _си _сл _со_ _студеше_ _те _ти_ _тие_ _тој_ _у _ф _ч _јакна_ аат ава авм аде адо аж акн ани ап ар_ \
      ари ас_ ач аш_ аше ај_ беш бид бил бле бра ван вар вен вр ги ги_ гле гн гна гов год гр дам дат дек ди_ дин дов \
      еа ев_ ева его ед_ едн еле ема еме ера ета еч еш_ жи заб зад зн зна иде из ина ир ира исл ите иту как ки кна ков \
      кол кој кра ку_ куп лам лат лек лк лу мис мо_ нап нек нем ни_ нио нит оби ова ога од_ оди оже оз ои ок оле олк \
      омо ост оти па_ пет пл пла пос пра про ран рас рат рев ред с_ св ск сла см сн со_ ств сту тан тар тие тоа тој тр \
      туд уд уде уп уч уче уш ча чи јак јо јот | _бр _ве _ви _вл _вч _вчера_ _ги _ги_ _година_ _до_ _дома_ _дојдеш_ \
      _зн _иг _из _им _ис _ки _ле _мислам_ _ние_ _но_ _ов _сакам_ _само_ _св _си_ _ср _тоа_ _тр _ту _ча _час_ _јави_ \
      або авт ад_ ае ажа аз ал_ амо ан_ ана ара асп ати атп бав бев бот бро ваа вав вам ваш вл вле воз вт вч вче га_ \
      гот гра гу дав дад дв ден дет дна до_ доа доб дом ду еа_ еб еви ена еро ест ет_ ете ец ече еј жам жив зас зи зо \
      иве игн идо ил_ ила иш_ к_ каа каж кам кај кин ког кри ла_ лег лен лку лож лот мар мин моб мор мот мп нав нег \
      ние нир нт ну нц ово ода ожи оло ома она ора ори оро отв ото оч оја ојо пар пиш под пом поч при раб раз рај рв \
      рет риј рн сам сед си_ слу сно сон спи ср сре сто таа тво тел тер тет тк тор тп тпр упа упи ур ут фа фр ца це ци \
      час чер ша ши ѐ ѐ_ ѓ јад | _ба _бев_ _биде_ _бо _ва _воодушеви_ _гледав_ _дв _дојди_ _ед _жа _зад_ _кај_ _кино_ \
      _кн _кога_ _кој_ _којшто_ _крајот_ _купи_ _мери_ _може_ _моите_ _направи_ _натпреварот_ _па_ _по_ _ск _сн _сп \
      _таа_ _уч _фи _фр аба абе аве ада апи апр аро асн ате атк ато ац аѓ аѓа ајо бат бел ват вив вид вио вол воо вор \
      вој вто ву вув гат гаш гол дб дг дго дл дм дмо дно дол др душ еж ез еза ем_ ено ери есе ешн жал же_ зе зл ива \
      ивм ига игр иеш ик илм има име ин_ ино ион исп ито иц ич иша кат каш ки_ кни ком лад лан леж лем лка лм ло_ луч \
      мам мен мер мес мн мои нз ниг нов нув нце оба обр одг оде одм оду ои_ оит ола омп они оо оод ор_ оре осв ојш пер \
      пи_ пив по_ поз пок пол пор пој раа рад рам ре_ реб рес реч реш рие рис ро_ рт све сво сет ска соб сти су тав \
      так там тат тив тиг тид тн тол том тра тре тс тур ул ус уше фе фи фил фри чек чет чн шал шев шн шни шу шув ѓа \
      јас јат јда јди јш јшт њ | _авантури_ _автомобил_ _ак _ако_ _ам _бидејќи_ _било_ _бронза_ _ви_ _влегов_ _врне_ \
      _голема_ _даде_ _два_ _де_ _дена_ _дете_ _детето_ _доаѓа_ _добро_ _дојдат_ _др _една_ _ем _ем_ _жи _забавуваат_ \
      _заспива_ _зл _злато_ _играа_ _има_ _испитот_ _каде_ _каков_ _книгата_ _колата_ _компјутерот_ _купам_ _ли _ли_ \
      _лу _марија_ _марко_ _место_ _мила_ _мн _многу_ _можеш_ _море_ _мојот_ _накај_ _напишал_ _неколку_ _нема_ \
      _немам_ _нова_ _нѐ _нѐ_ _облаците_ _овде_ _ог _одам_ _одземен_ _оди_ _он _она_ _освои_ _отидов_ _пак_ _пари_ \
      _писмо_ _положив_ _посматрав_ _потоа_ _појавеше_ _право_ _пред_ _професорот_ _работиме_ _раскажам_ _рече_ _сака_ \
      _сакаа_ _сакаш_ _син_ _скриеше_ _сладолед_ _случено_ _см _снимка_ _собата_ _сонцето_ _сте_ _сѐ _сѐ_ _така_ \
      _татко_ _тест_ _торта_ _ту_ _туку_ _ут _утрешниот_ _учебната_ _фа _факултет_ _филмот_ _ц _цр _че _јаде_ _јас_ \
      _јо _јован_ _џ _џе è è_ авн аво аву ади аду азг ак_ акв аку ала ало ами ане ано ант ану анц апа арк аск атн атр \
      ау аф аци аши аја ба_ бар бла бн бна вд вде ве_ вет веш виз вил виј вн вои вра вре врн гла гу_ два дви деа дев \
      дес дец деј дз дзе диг дли дув ебн ебр ево едл ее ежа екр ел_ ело еми емо емп ени ере еск есо етл етс еца ејќ \
      жа_ жав жат жеа жеш з_ зб зг зго зем зла зм зми зне зор игу ида иж изо ило им_ имк ине ини ип исм ит_ ита ица \
      ишт ишу ињ иња кав кад кан кв кл клу кс кул куч лац ле_ лев лет лив лмо лн лт лте луп мат мач мил мк мка мно мог \
      мој мпе мпј наа нае нак нам нај нез неш нза нив ник ним ниш ног нту нѐ нѐ_ оаѓ обе обо овд ови овм огн огу одб \
      одз одн ожа оза озн ока онз онц оп орт оса осе осм оф офе оц оче очн ојк пак пам пис пит пон пот прв пу пуш пј \
      пју раш рве рек рем рз рзо риз рим рит рич рк рко рне роб род рон роф рс рта сем сен син сип скр сле сма смо сни \
      сор спа спо ст_ сте сус сѐ сѐ_ таш тва тви тес тим тка тко тл тло тно топ тот тук ук уку улт ура ури уст уте утр \
      учи фак фес х ца_ цат цен цет цит цр црв че_ чеб чев чен чит чињ чк чна ши_ ѓа_ јк јка јов ју јут јќ јќи ња ќи \
      ќи_ џ џе | _аб _абдицира_ _авиона_ _автомобилите_ _ае _аеродромот_ _ама_ _ами_ _бавно_ _бара_ _барам_ _бевме_ \
      _бесплатно_ _бетовен_ _би_ _бидат_ _бил_ _богаташите_ _боксот_ _болен_ _брани_ _брат_ _браун_ _ван_ _ванила_ \
      _вардар_ _веднаш_ _велосипед_ _веројатно_ _вечера_ _видат_ _виделе_ _видоа_ _вк _вклучив_ _вле_ _влеговме_ \
      _возачот_ _возбуден_ _вознемирен_ _врата_ _вратив_ _време_ _времето_ _главниот_ _глас_ _гледаа_ _гледавме_ \
      _гледал_ _гледам_ _гледаш_ _глупави_ _години_ _гол_ _гори_ _гр _град_ _дадам_ _движеа_ _девојката_ _дента_ \
      _десетка_ _десно_ _деца_ _децата_ _ди _дигнавте_ _добив_ _добра_ _договориме_ _додека_ _долги_ _доцни_ _дојдам_ \
      _држава_ _дрзок_ _единствено_ _жал_ _жалам_ _жалеа_ _же _жена_ _живеат_ _живееме_ _забележа_ _забележат_ \
      _забележија_ _замина_ _запалив_ _заработуваме_ _заспа_ _застануваше_ _затоа_ _зафати_ _зе _зелениот_ _знаат_ \
      _знаеш_ _знаење_ _знам_ _значи_ _иа _иако_ _играни_ _игуацу_ _извади_ _излегоа_ _измие_ _изобилно_ _израсна_ \
      _им_ _имав_ _ин _интересира_ _испорачано_ _исфарба_ _кажа_ _казнет_ _каква_ _канцеларијата_ _кафе_ _качуваше_ \
      _ке _кечап_ _кинески_ _кл _клупата_ _книга_ _кола_ _колкава_ _колку_ _колоните_ _композитор_ _корисно_ _кралот_ \
      _криеше_ _критикувам_ _купив_ _кучето_ _кучиња_ _куќата_ _легна_ _лекарства_ _летаат_ _лешник_ _лудвиг_ _луѓето_ \
      _мажот_ _мала_ _мамо_ _мачеше_ _мачки_ _мајсторот_ _мене_ _месеци_ _минатата_ _минатиот_ _мислиш_ _мобилен_ \
      _можам_ _можеа_ _можев_ _можел_ _можеме_ _нè _нè_ _навивавме_ _надвор_ _напиша_ _нас_ _натера_ _натпревар_ \
      _натпревари_ _најавија_ _најадов_ _него_ _неговата_ _неговиот_ _незадоволен_ _незадоволство_ _нека_ _некои_ \
      _некоја_ _немаше_ _нему_ _непобедливиот_ _нешто_ _нејзиниот_ _ни_ _нив_ _никогаш_ _ништо_ _нови_ _обиде_ \
      _облечев_ _обожавам_ _ова_ _оваа_ _оган_ _оградата_ _одат_ _одбојка_ _одбрани_ _одеа_ _одев_ _одиш_ _одлично_ \
      _одмор_ _одморам_ _одморив_ _освен_ _оставивме_ _оставил_ _остана_ _останавме_ _остане_ _останува_ _отвори_ \
      _оти_ _отидовме_ _отсуство_ _оц _оценката_ _паднеш_ _париз_ _паричка_ _пауза_ _паѓаше_ _пензионира_ _персоналот_ \
      _пет_ _пие_ _пица_ _пишувавме_ _пишуваш_ _плажата_ _планира_ _планирав_ _планирам_ _плаши_ _плетам_ _подготви_ \
      _подготвиш_ _подготвувавме_ _подигнеме_ _позабавен_ _познат_ _покажам_ _поканија_ _покрај_ _положиш_ _помогнам_ \
      _помогнат_ _помфрит_ _пу _ри _ро _ру _сè _су _сц _тв _уб _ул _ус _х _хр _чи _ше _ѝ _ѝ_ абд аг аго адв адн аем \
      аер аеш аењ ажо азб азм азн але али алк ама аме аму ап_ арб ард арс асе аси аст ату ауз аун афа афе ацу ача аче \
      ачи ачк ачо ачу аша ашу ајс баш бд бди бед бер бес бет би_ бив бог бод бож бок бол бој брз бу буд вад веа вед \
      вее вел вер веч виг виж вин виш вк вкл вла вни вно вот врт вте г_ ган глу гне гну гоа гор грн гуа гур даа дал \
      дан дар даш дба дбо дбр дво дел дер дио диц диш диј дло дне дни дог дод дот доц држ дрз дро дс дст еат еба евм \
      егн егр едб еде еди едо едс еед еем ежи ек_ екс ела ему ене енз енк ент еп епо ер_ ерс еси есн есп ети етк етн \
      етр етх еф ефо еци ецо еча еши ешт ејз ејн ењ ење жев жел жем жен жид жиш жиј жо жот зам зап зар зат заф зач збр \
      збу зв зва зел зин зио зит зиј зле зо_ зоб зок зр зра зу зур иа иак иви иг_ иже ижи из_ изв изи изл изм изр изу \
      ик_ ико ику иле илн инс инт ипа ипе ире исн ист ису исф ити ици ичи ичк ичн каз кап кар каф кач ква кво ке кеч \
      кои кок кор кот кс_ ксо кув куќ лав лаж лар лас лаш лг лги леа леч леш лит лиц лич лиш лма лни лно лоб лон лос \
      лс лст лув луд луш луѓ лч лчи мав маж мал маш мај мет мие мир мит мна мпо мф мфр нè нè_ над нал нар нас нач наш \
      неп нес нет неј нзи нил ниј нк нка нот нс нст нта нте нуд нци нч нча ове овл ого огр одл одр оз_ озб ози озо ок_ \
      окн око окр окс ол_ олг олн олс олч омн омф оно ону онч опк опл оси осл ота отс оту оце оцн очи п_ пав пад пал \
      пан пат пау паѓ пев пед пен пие пиц пк пки пле поб рак рал рау рач рб рба рва рви рг ргн рд рда рег рез рен рец \
      рж ржа рив риж рна рно роз ром роч рој рсо рст рти ру руч рч рча сè сè_ сае свр сее сек сец сиг сир сит ски ско \
      сли сло сме сми сна сне сов сос сот спе спл спр спу сум сф сфа сц сце тад тве тву тем тик тин тио тне тов тог \
      ток трг три трч тсе тст тсу тув тх тхо уа уац уб уба удв уди уз уза ули ум ум_ ун ун_ урн усп уша уши ушт уѓ уѓе \
      уќ уќа фар фат фе_ фо фот фра хо ход хр хра цел ци_ цир циј цн цни цо цот цу цу_ чаа чад чан чап чаш чес чеш чи_ \
      чив чин чка чки чно чо чот чу чув ша_ шав шеф шив шит шта шти ѓаш ѓе ѓет јаг јз јзи јн јн_ јс јст ња_ њат ње ње_ \
      ќа ќат ѝ ѝ_ џем џеј |  |  |  |
      """
    ),
    (
      "kk", 18,
      """
      а | е н ы | д л р с т і | _б б к м н_ о қ | _а _ж _қ а_ ан ар да ж з и й п та ш ы_ і_ ғ ң | _к _м _о _с _т _қа \
      ай ал ан_ ас г де ды ды_ ді е_ ен ен_ ер ке ла лы ме нд р_ ра сы ты у ын ін ға қа ң_ ү ұ ө | _ба _бі _д _е _жа \
      _ке ат ақ ба бі ге да_ ді_ ек ел ет жа лд ле ма на не ны ол п_ рд ры рі ст те ті ыл ыс ық ың ың_ ір ғы қ_ ә | \
      _бо _ме _н _та _ш _ә _ө ад ады аз аза ала алы ам ар_ асы ау ағ бе бо бол гі де_ ед ей ем ес з_ за зд ия й_ йд к_ \
      кі л_ лды лық лі м_ мен мы нда не_ ның ні он ор ре с_ са се ста сы_ сын сі т_ тан тар тт ша шы ым ын_ ына ып ып_ \
      ыр ық_ я із іл ім ін_ ің ің_ ған қт қы ұр | _ал _бе _да _де _ел _и _кө _ор _п _са _со _қо _құ _ү ай_ айд анд аны \
      ап ара ард ары аст аты бас бір ге_ ген дың ег еді еке ері еті же жы зі йы кел кен кө лар лғ мі на_ нде ос па рды \
      рл рт со ты_ тын ті_ у_ х ші ыз ылы ынд ығ із_ ік іп іс ға_ қаз қар қо қта құ ұл өз | _ай _ар _ас _бұ _бұл_ _ек \
      _же _жо _жы _жә _және_ _ир _кі _кү _ма _мен_ _не _ол _ос _р _се _те _тү _тұ _х _ха _ша _шы _і _ғ _қы _ұ _өз аб \
      ада айы алд ама ана ап_ атт аш аға ағы ақ_ ақс ақт аң бар бер біз біл бұ бұл в гі_ дай дам дан дар ден дер дің \
      еге егі ез ек_ елд еле еме енд ені еп еп_ ер_ ере ет_ етт еу ең жо жыл жә жән зақ зді и_ ие ир ира ия_ йды йл йт \
      йын йі ка кет ко кт кү көр лад лг лда лде лді лек ли лм лма лт лу лы_ лып лға мд ми мл мын нан нды ни нш нің ой \
      ол_ ола олд олы оры осы от оқ пт ран рг рді ри рм рс ру ры_ рын рі_ рін рғ рға сты сіз сқ тал тер ти то тты тті \
      ту тыр тың тін тү тұ тұр ул уы ф ха ше ыз_ ыла ылд ыны ыс_ ыст ысы ығы ықт я_ ізд ік_ інд іне іні іп_ ір_ ірі \
      ғы_ ғын қа_ қал қан қс қты құр үй үл үр үш ұл_ ұра ән әне әр өл өр | _ад _аз _ат _ау _ақ _бар_ _болды_ _болып_ \
      _біз_ _бір_ _да_ _де_ _деп_ _ж_ _жү _жұ _з _иран_ _мұ _мә _на _ол_ _он _осы_ _от _па _ре _ті _тө _э _ға _үй _үл \
      _үш _әл _өт айл айт алғ ам_ амы арл арт арғ аса ат_ ата ау_ ауы аша ая ақы бай бал би бы гіз гін дағ деп дық ейд \
      ейі ект елі емл ент ерд есе есі еш ж_ жар жас жат жер жет жү жұ жұм зг зде зи зы зін ид ик ика ил ин ит иял йда \
      йла йін ке_ кей кер кте кі_ кім ла_ лай лан лас лге лед лер лын лік ман мат мем мет мле мыз мыс міз мұ мә нал \
      нді нен нн нт ны_ ні_ ойы ом оны орт оты оғ оң пе ра_ рақ рге рда рек рла рлы рн ро рсы рта рыс са_ сал ск ске \
      сп сте сті сыр сі_ сін сқа та_ тап тас тау тк тр тте тық тік тіл тқ тқа түс тө уа уд ур уі уғ уға хал ц ци ция \
      ш_ ша_ шыл шығ шін ым_ ыме ымы ыр_ ыра ырд ыға э ял яс іг ігі іле ілі ім_ іме імі іт іш ғас қай қат қор қст қыз \
      қыл ңі үн үс үші ұм әл әс әу өзі өн өт | _ан _аш _ағ _би _бү _бө _г _дә _ед _еді_ _ел_ _ен _ер _ес _еш _жаңа_ \
      _жоқ_ _за _кейін_ _керек_ _ко _мемлекет_ _ми _мы _не_ _ой _оқ _пр _сі _сө _ти _то _ф _ше _эк _іш _қазақстан_ \
      _үлкен_ _үшін_ _ұл _әр _әу _өн абы айм ал_ алм алу ани анн ари арс ару ас_ асш асқ атқ ауд ашы ағд аңа б_ бек \
      бой бү бө бөл гер д_ дал дег дей ди дік дір дә еб ев еде ези ей_ екі ел_ елг емі ене ерг ес_ ест ете етк жал жан \
      жақ жаң жоқ жүр зам зар зге зды зе зид зі_ зір иа иде иет ина ио ис ияс иі йг йді йе йм йн кез ки кон кс кті лал \
      лат лем лет лк лке лл лме лс лым лығ лі_ лім лін лқ ма_ май мал мда мде мді мей мек мес мо мп мін мір мұн наз \
      нас нат нағ нг нем нер ни_ ние ния нны но нт_ нша нын ныс нін нғ нға олғ оми она онд оно оп оға оқ_ пай пан пар \
      пен пи по пр пре рад рай рал рам рас рат рб рде ред рез рет рия рк рле рме рна рсе рты рыл рып ріп рқ сай сан \
      се_ сен си сол сон су сш сшы сыл сым сұ сө таб тад тай там те_ тег тке тта тыс тіп түр уда уле уш хан ч шар ше_ \
      шк шт шық ші_ ызд ылғ ымд ынш ыры ысқ ыт эк эко ясы ізі ікт ілд імд ірг іре іс_ іст ісі ғал ғар ғд ғда ғыл ғыс \
      қаш қол қу қш қы_ қыр ққ ққа құқ ңа ңа_ ңд ңы үз үк үлк үст ұлт ұмы ұн ұры ұс ұқ ұқы әле әрі өзг өм өс | _адам_ \
      _азамат_ _алып_ _ая _б_ _бала_ _барлық_ _бастады_ _басшысы_ _басқа_ _бекболат_ _бойынша_ _болады_ _болған_ \
      _біздің_ _бірақ_ _бә _деді_ _до _ді _дү _екен_ _екі_ _елде_ _ем _емес_ _енді_ _ет _еу _жатыр_ _жақсы_ _жи \
      _жылдың_ _жылы_ _жі _жұмыс_ _ка _келді_ _келеді_ _кетті_ _ки _кім_ _мо _мі _мү _немесе_ _нұ _нә _олар_ _оның_ \
      _орыс_ _оң _пе _ра _ст _сы _сұ _тиіс_ _ту _ты _тә _у _ч _че _ы _іс _ғы _қазақ_ _қайда_ _қу _ұлттық_ _ұс _әк _өз_ \
      _өл _өм _өр ав ае аев аж ази азі айг айн ак алт алқ анғ апа апт арб арм ауа аул ац аци ақш аққ аңд аңы бае бат \
      бағ бақ бд бей бел бил бл бр был быс бүг бә в_ ве ви ги гіл гім гү гүл дас дау дед дем до дін дү дүн езд езе езі \
      екб ем_ емд емп енг ени ерл ерм еск еу_ еур еуі еше ешк ең_ еңі жау жағ жи жол жі зда зм зме зіл зім зғ зға ие_ \
      из илл ион ист иян иіс йб йгү ймы йна йр йта йты йті йым кал кас кб кбо кем кес ком кр кіз кір кіс кіш күн күш \
      кә көз көп лам лап лау лгі лес леу лли ло лп лта лтт лу_ луы луғ лш лыс ль ліг ліп лғы лқы мас мағ мақ мед мер \
      мик мил мн мпи му мі_ мү мәс над най нақ нге нгі нег ном нс нші ным нып нім нұ нұр нә о_ об ов од ода оз олу орн \
      орғ ота оғы оқы оң_ пал пио пта пте пты пы пі рағ рба ргі рд_ рес рлі рма рмы рт_ ру_ рш рым рық рік рім ріс рғы \
      сау сақ сел сер сет соғ соң спа сс сти стр сыз сып сіп сү сұл сөз сөй тағ тақ тед тем тен тең тиі ткі тол тор \
      тыл тым тығ тір тің тә төр уг уге уз ула ум ура уро ушы уы_ уыл уын уі_ фа фи че чем шақ шкі шо шы_ шыс шіл шқ \
      шқа ыб ыд ызм ыл_ ылм ыпт ырл ырм ырғ ыш ыққ ыңы ь ю яла ялы ян яны яғ іб ізг ілг інш іпт іра ірд ірл іші ғыз \
      ғып қас қи қой қос қп қсы қуа қын ңг ңда ңт ңыз ңіз үг үгі үйе үкі үни үрг үрі ұй ұлы ұнд ұрм ұрс ұрт ұрғ ұт әд \
      әде әк әке әре әсе әсі әт әул өз_ өзд өй өле өлі өмі өнд өне өп өрс өрі өте өң | _аб _айгүл_ _ал_ _алды_ _ам \
      _ақ_ _ақш_ _бастап_ _басып_ _береді_ _болыпты_ _бр _біледі_ _бірі_ _бүгін_ _ге _дейін_ _ешкім_ _ең _жатқан_ \
      _жерге_ _жылдан_ _жүзеге_ _жө _зо _ие _ин _ис _ит _келген_ _кісі_ _кә _көп_ _л _ма_ _мал_ _миллиард_ _мл _мына_ \
      _назарбаев_ _ны _нұрсұлтан_ _од _оны_ _орын_ _отыр_ _оғ _оған_ _оңтүстік_ _парсы_ _пен_ _по _президент_ _саяси_ \
      _си _сол_ _сондай_ _соң_ _су _сіздің_ _сү _тілдерін_ _тұрады_ _фи _халықтың_ _ши _шо _шолпан_ _шықты_ \
      _экономикалық_ _ғасырда_ _ғасырдың_ _қазақстанның_ _қайта_ _қала_ _қалды_ _қандай_ _қанша_ _қарсы_ _қол_ _үз _үк \
      _ұй _әб _әд _әр_ _әс _әулеті_ _өзі_ _өс _өтті_ _өң i аба абд аг аже азы акт али амд аме ами амн анш арқ асп атр \
      ауш ауғ аф ах ашқ аяс ақа аң_ аһ ба_ бан бе_ бет бли бри бу біт бәр ва га гия дад дел дес дж дол др дым дыр діг \
      дәр еа еат ебе ев_ еж ейб ейт елм елс енн епт ера ерк ерн ерт есп есу ета еңг еңе жаз жай жам жел жин жоб жоғ \
      жіб жүз жұр жө жөн за_ зал заң зб збе зег зия зо зор зыл иар иж иже иза ий иле иль илі им ини ит_ ита иф их иц \
      ици ияд иім йбі йге йде йле йма йре йы_ йыл йғ кеу кеш киі кк кке кра ку кур кіл кін күй күр кәс көл көш ле_ лег \
      лей лел лен лж лиа лик лия лла лпа лса лты лшы ліс мад мар мау маң мб мг мге мды ме_ ми_ мин мк мм мны мпа мы_ \
      мұр мәд нау наш нб нба нед нек нес нис нк нм нна нне нті ну нц нци нше ныш нәт оба ог ож ожа ойл ок олл олм олп \
      олс ома омп он_ опа ор_ ора орд орл ост оңт пат пор пті пу пуб раб раз рап рау ре_ рен реу рз рит рих рке роп \
      рсұ рте ртт рті ртқ руа рша ріл рқа рқы сам сап сат сая сағ сед сез сей сек сем си_ сл сла спу сім сүй сұр тат \
      таң теа тек тел теп тес теу тиж тия топ тп тра тс ту_ тур туғ тш тып тіг тіс тқы төс уан уар уаш уб убл уды уе \
      узы улы уме ут уыр уін уір фе шан шап шағ шек шет шеш ши шке шол шты шын ыбы ыда ызы ызғ ылу ылш ыма ынғ ыса ықп \
      яд яда яси ят яқ ікк іл_ ілм інг іск іті ішк іңі ғад ғай ғаш ғым қаб қаж қож қон қпа қса қш_ қша қым қыс қыт қығ \
      қық құл ңге ңгі ңе ңтү ңғ ңғы үзе үйд үйр үл_ үм үмі үрд үре үсе үсі ұз ұйы ұла ұна ұны ұрд ұст ұсы ұш һ әб әй \
      әлд әм әр_ әрт әти әң әңг өб өйл өк өні өп_ өрд өре өрт өсе өст өтк өтт өш өңі | _адамның_ _ак _алматы_ _аман_ \
      _араб_ _арасында_ _артық_ _аса_ _астам_ _астана_ _астанаға_ _ауыл_ _ашылды_ _ағылшын_ _бай_ _баласы_ _бара_ \
      _барып_ _бас_ _басты_ _батыс_ _бе_ _берді_ _беріп_ _бола_ _болатын_ _болса_ _болуы_ _бізді_ _білім_ _бірге_ \
      _бірқатар_ _бүкіл_ _бұ_ _бәрі_ _дами_ _деген_ _ды _діни_ _екенін_ _екеуі_ _елдегі_ _елдің_ _елизавета_ \
      _еліміздің_ _ерназардың_ _есе_ _еуропалық_ _ешқандай_ _ең_ _жалғыз_ _жаман_ _жас_ _жасаған_ _жер_ _жері_ _жол_ \
      _жу _жыл_ _жылдары_ _жұрт_ _заң_ _зор_ _ие_ _иранды_ _ислам_ _кезде_ _кезінде_ _келе_ _кетеді_ _ксро_ _көлемі_ \
      _көптеген_ _көрінеді_ _м_ _малын_ _маған_ _маңызды_ _мемлекеттік_ _мемлекеті_ _млн_ _му _мұнай_ _мұнда_ _мұндай_ \
      _мәдени_ _ни _одан_ _олардың_ _пайда_ _президенті_ _ретінде_ _сайын_ _сауда_ _сені_ _сондықтан_ _соның_ _соғыс_ \
      _сіз_ _сә _табылады_ _табысты_ _таулы_ _тағы_ _тек_ _темір_ _тең_ _түрде_ _түседі_ _тұр_ _тұрған_ _төрт_ _халық_ \
      _халықаралық_ _халқы_ _шаһ_ _шығып_ _шыққан_ _ші _іске_ _ішкі_ _ішінде_ _ғана_ _ғасырларда_ _қажет_ _қазір_ \
      _қазіргі_ _қай_ _қайдан_ _қалады_ _қалай_ _қарай_ _қарап_ _қатын_ _қи _қыз_ _құрылды_ _құқылы_ _үй_ _үйге_ _үм \
      _үс _үш_ _үшінші_ _ұлы_ _ұлыбритания_ _әбден_ _әз _әй _әлем_ _әм _әң _өзгерістер_ _өзінің_ _өмір_ _өте_ аб_ аве \
      ажа аз_ аму апқ арх арш аси ате ати ато ату аяғ аяқ аңғ баз бды бес бие бос бра бі_ бүк бұ_ вет вт гей гр дат \
      дақ деб дек дет деу деш дия дра ду дын дығ дім ебі еги еди еже екс екш ели елу ерз ери ерс еру еул ешқ жаб жес \
      жең жос жу жүй зав зат згі зең зил зн зу зык зіп иг ида иді ий_ или ире исл иту ифа ихы иы ияғ иғ йлы йс йш йшы \
      йыз йып йыр йға ка_ кад кед кең кл ксі кш кіт күл көб лақ лб лиз лио лн лн_ лог лсе лсы лсі лті луд лыб мам мба \
      мег мел мке мме муз міт нар нме нст нәр обл ов_ ой_ ойн онс ори осп ош оқу пас пер про пір пқ реж рж риз ркі ркә \
      рны ро_ рту руш руғ рх рші рің сас себ сег сие спо су_ сың сқы сә таз тб тей тет тит трл туд тіз тім тұт тәр тәу \
      уап уді улі урс ус уші уып уім хы шаһ ый ыру ыты ышт ықа ібе імг ғат ғи құд ңде ңір үйі үлг үлд үрк үрл үше ұд \
      ұда ұру әз әзі әлі әск әуе өбе өйт өлм өрг | _адамға_ _азаматты_ _азаматтың_ _азық_ _ай_ _айгүлдің_ _айында_ \
      _актерлер_ _ала_ _алады_ _алайда_ _алдым_ _алмады_ _алмайды_ _алуға_ _алған_ _алғашқы_ _анасы_ _анықталады_ _ар_ \
      _арналған_ _артынан_ _арғы_ _арқылы_ _ас_ _астанада_ _астананың_ _атанды_ _атап_ _атып_ _ау_ _бері_ _бес_ \
      _болмаса_ _болсын_ _болуға_ _бразилия_ _дейді_ _дүниеге_ _елеулі_ _ендеше_ _ерекше_ _ет_ _етті_ _жалпы_ _жасау_ \
      _жауап_ _жерде_ _жобаның_ _жойылды_ _жоспарланып_ _жоғары_ _жылға_ _жұмысы_ _иранның_ _иранға_ _ит_ _кейбір_ \
      _келмейді_ _күн_ _күшігі_ _көзі_ _көреді_ _көріп_ _мемлекетін_ _менің_ _миллион_ _млрд_ _мұның_ _нақты_ \
      _негізгі_ _негізі_ _немене_ _орталық_ _осында_ _отыра_ _оқу_ _пойыз_ _рас_ _реза_ _республикасы_ _салынған_ \
      _сасани_ _сегіз_ _сен_ _содан_ _сонда_ _соңғы_ _стратегиялық_ _су_ _сыртқы_ _сөз_ _сөйтіп_ _те_ _театр_ _тыйым_ \
      _тығыз_ _тілін_ _түркі_ _түскен_ _түсті_ _тұрақтылық_ _тұрды_ _тұрып_ _төре_ _төстік_ _футболдан_ _чемпионаты_ \
      _шаруашылығы_ _шымкент_ _шығады_ _қажетті_ _қазақстанда_ _қаласы_ _қара_ _қаржы_ _қарым_ _қатынастар_ _қашан_ \
      _қожа_ _қой_ _қонақ_ _қуаныштымын_ _қызмет_ _құны_ _құрайды_ _құрамына_ _құрды_ _құрып_ _құқығы_ _құқықтық_ \
      _үкімет_ _үкіметі_ _әлеуметтік_ _өзара_ _өзге_ |  |
      """
    ),
    (
      "ky", 18,
      """
      а | к н р т ы | д е и л о у | _к б г м н_ с ү ө | _а _б _ж а_ ал ан ар да ж з й нд та ш ы_ ын | _м _с _т ат ба \
      гы да_ ды ен ер к_ ка ке кт кы п рг у_ ч | _ба _жа _ка _кы _э ай ан_ анд га гыз ды_ е_ ек жа и_ ин кыр ла лд лу \
      лы ма на нда ол ор р_ ра ргы рд ры ст ста сы т_ тан те тт ту ты тү ун уу ыз ык ык_ ыл ын_ ыр ырг э я ү_ | _би _д \
      _и _ко _кө _ме _о _са _та _ч _ө аг ак ала алы ам ара ары ас аш бе би бо в га_ де ди ду ен_ ет зс зст ик ил ин_ \
      иш ия ко ку кө л_ лды ле ме ми на_ не ну ны он оо п_ ри ру рү са су тар ти то ук ул ур уу_ шк шт ызс ң үн үү ө_ \
      өр өт | _ай _ал _бе _бо _жо _иш _ке _ку _кыргызстанда_ _ма _менен_ _ми _мл _п _со _тү _у аа аб агы ад аз айы алд \
      ана ар_ ард ат_ атт бер биш ган ге ги го гы_ ди_ до дын дү дө ект ел ене ери жо з_ за ир ишк й_ йы кар кек ки \
      кта кте кү лар лг ли луу лык лө м_ мат мен мл нды нен ни нын о_ ог ок ом па рды ре рл ро рт рын си со тал тер тк \
      тр тө ун_ ф ц ци ча чы ш_ ша шке ынд ю үл үн_ үр үү_ өл өн | _ар _да _жана_ _же _жы _кү _н _ош _р _су _то _ту _ш \
      _ша _эк _эл _ү _өт аар аба ай_ акт алу аны ап асы ата атк аты ашт бал баш бир бол в_ гу гын гү гө д_ даг дан дар \
      ду_ дык дү_ дө_ ек_ еке еле ем ер_ ерд ес жан жар же жол жы жыл зд зм зма из ик_ илд им ини ис йд йл йт кал кан \
      кат кер кет кс кур кыз көл лан лди лек лер лк ло лү мд му мы мү нг нк но нт нун нч нү об олу ору от ош ою по рга \
      рди ри_ рк рм рүү сал се сом сун сы_ сын та_ таш те_ тик тта тур туу ты_ тын түү уг уд уда ук_ ула улу ум уна \
      унд уну уру ус ут ууд уш ция ча_ чи чү шты шу шы ыг ыз_ ызм ый ыкт ылд ым ына ыны ып ып_ ыш эк эл я_ ял ң_ үз үк \
      үрү үч өз өрү | _аб _ак _ат _ач _бишкекте_ _боюнча_ _г _де _до _жү _ки _кыргызстан_ _млн_ _млрд_ _на _об _ор _па \
      _се _сом_ _те _тө _ул _ф _ча _че _чы _ы _ыс _ысык_ _өз _өн ав ага ада ады аза айд айт акы ал_ алк амл анк арг \
      арм арт ач ашы ая аң аңы бан бар бек бл блу бор бою бу бы бө ва ге_ ген ги_ го_ де_ ден дин дол дук ев ег ей енд \
      ент еп ерг ере ерл еси ет_ ети етт еш ең жаң жү жүр зг зи зы зү иг ий ика или инд ине ир_ ист ит ишт ия_ иял ияс \
      иң йда йм йт_ ка_ кай ке_ кел кен кир кк ком кон кты кч күн көр лат лб лга лда лду лн лн_ лр лрд лт лус лын лөр \
      мал мам ман мин миң мле млн млр мс мө нан нга нде нду ндө нин нс нча ны_ нүн нө обл ов ого огу од ол_ олд ом_ \
      он_ онд ону оо_ орд орт ос ош_ оюн пор пт рал ран рат рб рге рд_ рда рил рин рле рма рс рул руу ры_ рыл с_ сп \
      стр суу сыз сык сү ти_ тин тке тоо тти тту ттү ту_ тук тү_ түз төр уб уга укт ура усу ууг уул че чу чыл чө шаа \
      ши шта ште шү ыгы ыл_ ылы ыс ысы ь эр эс юн юнч ян яс ясы ңд ңы үг үгү үд үдө үй үлү үлө үнү үчү үш үүд өк өлө \
      өм өн_ өт_ өтт өтү өч өө | _ав _аз _айда_ _ан _аралык_ _ас _аш _ая _банк_ _берилди_ _бир_ _бишкек_ _бу _бө _в \
      _жалал_ _жаңы_ _жу _жыл_ _з _ин _иштери_ _кыргыз_ _кыргызстандын_ _л _миң_ _му _мы _мү _ок _ош_ _пр _ра _ре \
      _салык_ _суу_ _ти _улуттук_ _чо _шаарында_ _эл_ _эм _эс _үй _үч _үчүн_ _өл _өттү_ i аал абы ае аев айл айм айо \
      айр ак_ акч алг ам_ ама амс анг ани ант ап_ апа ац аци ачы ба_ баа бад бай бак бат бил бр бү ве гиз гил гон гр \
      гул гө_ гөн дай дал дам дер дик дон доо дун дыр ев_ еги ез екс елг ени етк жай жак жал жат жер жет жу жум зак \
      зам зда здү иа иги ие икт иле ип ирг ири иц ици ич иян иң_ йг йз йза йи йин йма йн йо йон йр йыл йын йып каз кам \
      ки_ км кол кор кст кти кто кту ктү куу кц кци кча кы_ кыл көч ла_ лал лбо лге лде лдо лдү лдө лик лку лкө лл лла \
      лм лоо луг лук лут луш лч лып ль лүк лүү лөм маг мак мас мб мг мду мек мк мо мп мсы мый нас нди ндү не_ нис ния \
      нк_ нтт ну_ нуу нү_ нө_ ов_ ой ок_ окт оку олб олл оло омд оми омп оод оор оп ор_ оту ошт оң пай пар пе пл пр \
      про ра_ рай рак рги рду рдү рек рли рт_ ртт рук рун рым рүн рө сак сат сел си_ син сия ск соо спо сс сси сти су_ \
      таг тад тай тап теп тил тка ткө ток тор тте тто тты тык тыл тыр тыш түл түр түш угу уз уп утт уун уч учу ушт ушу \
      фо х чар чи_ чо чу_ чыг чү_ чүн ше шка шту шуу шын ыйз ыйы ыла ым_ ыру ыры ыт ышт ыя эл_ эле эм эн ээ яла ялы \
      яны ңы_ үзд үк_ үкт үм үнд үнө үп үп_ үшү өб өг өй өлд өлк өлү өмү өнд өнү өр_ өрд өс өсү | _абад_ _ад _айыл_ \
      _айып_ _алды_ _алып_ _ачылды_ _бала_ _бар_ _башынан_ _бери_ _бишкектин_ _бү _ва _га _да_ _е _жок_ _жол_ _за _им \
      _ич _ишке_ _карата_ _кыргызстанга_ _көлдө_ _көлөмү_ _мамлекеттик_ _мо _мыйзамсыз_ _мэ _облусунда_ _от _ошто_ _оң \
      _пл _ро _соода_ _ст _сү _талкууланды_ _тр _ты _түздү_ _ук _ун _фо _чү _эки_ _эн _эр _эт _өк a аан аас ад_ аж азы \
      ака акс али алм алт алю анс ану арб ари арк ару аса асе ату ашк ашу аэ б_ баг бае бел бин боо был бөй бөл вал вд \
      ви гар гин гор гра гу_ гун гуш гэ гү_ гүн дд дет до_ дор дуу дүн дүр дүү дөн дөр еб еге ед ейи ейт елд ели ем_ \
      еми еп_ епт ерү ест еч еңе еңи жаб жаш жең жог жок жый зар зб збе згө зе зия зык иал ид иев изд изи ий_ илг им_ \
      има имд ина ио ип_ ире ита ичи иш_ иши ияд иңд йк йла йло йлө йта каб каг кад кап кес кең кка коо кр ксп ктр ктө \
      куб кул кш кын кыт көб көн лай лам лго лгө ле_ лет лиг лим лин лма лор лчи лы_ лыг лым лыш лю лют лүг лөт маа \
      май мар маш мба мда мде мер мет мик мил мм мпа мун мэ мэр мү_ наа нал нар нб нв ндо нер ном нуш нчи нүк ода одо \
      олг оно орб орг орл осс осу от_ оц оңд пан пи пла пу раг рас рба рбо рго ргө рде рия ркы рла рн рок рос рта рту \
      рты ртү ру_ рум рү_ рүл сан сен соц суз сыя сүн сө таа там тат тег тек тем тен тет тир то_ тов тог тра три трл \
      тул тун тыг тып тя тяб төл уба укц ул_ улд улт уму уп_ ург урс уст уур ууч ую фа фе фи фон фор ч_ чак чек чил \
      чын чүй чүл шкы шо што шу_ шы_ шыр ыга ызд ызы ылу ыма ыр_ ыра ырк ыта ыч ыш_ ыя_ ың эки эко экс элч эне эри эсе \
      эт юл ют юта яб ябр яг яд яда яр ңг ңде ңдо ңе ңеш ңи үзү үй_ үлд үрг үрк үрө үс үт үүл үүн үүч өбө өгү өгө өзб \
      өзг өмө өнө өрг өтк өтө өчү өчө өш өө_ | _i _аг _аймагында_ _акча_ _аныкталды_ _ашык_ _баткен_ _баткенде_ \
      _баштады_ _башталды_ _берди_ _бирок_ _бишкектеги_ _болгон_ _болду_ _болот_ _бы _бүгүн_ _гр _гэ _дагы_ _дем_ _ди \
      _доллар_ _ды _дэ _дээрлик_ _дү _ев _жай_ _жаранга_ _жарым_ _жатат_ _жаткан_ _жер_ _жолугушту_ _жө _иш_ \
      _кайтарылды_ _камсыздандыруу_ _кандай_ _кара_ _катышты_ _керек_ _кол_ _кр _куб_ _курсу_ _курулушу_ _куруу_ \
      _кызматы_ _күн_ _көл_ _ли _маалымат_ _мамлекетке_ _маселеси_ _мен_ _министри_ _министрлиги_ _миңден_ _насыя_ _не \
      _но _облусуна_ _облусунун_ _пе _пландалууда_ _по _районунда_ _ры _салынды_ _сатып_ _сел_ _си _сомго_ _сомду_ \
      _суунун_ _сы _тарта_ _токтогул_ _транспорт_ _тууралуу_ _уб _унаа_ _уч _ую _фи _чарба_ _чейин_ _чоң_ _чүй_ _ыр \
      _эг _экономикалык_ _эле_ _электр_ _үй_ _өнүктүрүү_ _өс _өтүүдө_ _өтөт_ e n o r s аа_ аат абд ави авт аге адд ади \
      айг аке акш аль амд амы апи апш арж арл аро ас_ аст асф аш_ аша аши ашч аяк аян аяр баз бас бд бой брг брд буз \
      бул быр бүг вар вг вес во вр вт вто газ гал гек гер гет гия гуу гыт гыч гэс гүз гөз гөр дая дда дег дел дем деп \
      дең диг дыг дэ дээ дүй дөг дөө еа еби евр еди ези еки еко екш ел_ еме енс ерм ерт ес_ ете етр ех ехн еше еши ешт \
      ең_ жаа жап жи жүг жө жөн за_ зал зга зги зди зил змө зу зүл зүү зө ив иде ийи ил_ инв инг инч ион ирд иро ирү \
      иси иф ише ияг йды йка йнө йра йры йс йты йы_ йыз йү кас кем кий кин кич кке кл км_ ков кой кою кум кун кут кше \
      кый күр күт күч кө_ көз көп лаг лад лап лас лба лги лен лес лиц лиш лог лот лп лс лта лты лу_ лун луп льт лөө \
      ма_ мад мге мго мди мдө мед мес мир мкү мур муш мч мчы мш мын мүм мө_ мөн нат нба нве нег ни_ ник нкт нкы нн нна \
      ног ноо нси нсп нст нсы нти нты нтя нц нци нчү нык ныш нөр обу ова оду оз омг онн онс оог оок оол оон ооп ооч \
      оп_ орк оци оч очу ошо оюл оң_ пал пит пк пре пс пте пти пш пшы рам ргү рез рес рж ржы рк_ рка рки рку рло рме \
      рна ров род рон роп рсу рсы рсө рте ртк рто рч рүш рөт сап сар себ ске см сте стт сту сул сф сфа сү_ сөт таб таз \
      тас тел тех теш тең тип тиц тки тоб тол тон тос тот тр_ тро тч түн түп төт төө уб_ уза ума урд ури уту уус уш_ \
      фал фер фин хн це циа чал чей чк чог чоң чт чул чур чы_ чык чыс чө_ чөс шай шат шер ши_ шин шти штү шун шч шчы \
      шык шыл шү_ шүн шүү шө ыб ыйк ыкк ылг ыно ырд ырс ычы ышк ышу ышы ь_ ьт эг эрл эс_ эск ээр юлд юш яга як якт яло \
      ярд ңил үгө үйн үлг үмд үмк үнч үрт үсү үтү үч_ үчө үшт үүг үүс өд өдө өз_ өзм өзү өйт өк_ өкм өл_ өп өра өрс \
      өрт өөч | _аба_ _абадда_ _азык_ _айрым_ _айтып_ _айылында_ _ак_ _ал_ _ала_ _алмаштырган_ _алтын_ _алуу_ _алууга_ \
      _алынды_ _аны_ _ара_ _аркылуу_ _арналган_ _асфальт_ _ата_ _ашты_ _ашуун_ _аяктады_ _баасы_ _бакча_ _балдар_ \
      _балык_ _барды_ _башкы_ _башчысы_ _белгиленди_ _берүү_ _берүүчү_ _беш_ _билим_ _биринчи_ _болбойт_ _болуп_ \
      _борбор_ _быйыл_ _бөлүгү_ _валюта_ _валюталар_ _ве _га_ _гранттардын_ _деп_ _долбоор_ _долларга_ _дыйкан_ _еа \
      _жакын_ _жапаров_ _жардам_ _же_ _жеңилдетилген_ _жогорку_ _жолу_ _жолукту_ _жылда_ _жүрүшү_ _жүрүүдө_ _из _ил \
      _имараты_ _инвестиция_ _ир _ири_ _ичинде_ _ички_ _кабыл_ _каза_ _кайра_ _калды_ _камчыбек_ _капиталдык_ \
      _каржыланды_ _каршы_ _катар_ _катталды_ _келген_ _келди_ _кийин_ _кичи_ _компания_ _коюлду_ _кр_ _курулат_ \
      _курулууда_ _кызматташтык_ _кыргызстандагы_ _кыргызстандан_ _кыргызстандык_ _кытай_ _күнү_ _күнүнө_ _көк_ _көп_ \
      _мектеп_ _метрди_ _мүмкүн_ _нарын_ _орун_ _орундуу_ _оңдоо_ _пайдаланууга_ _пайызга_ _россия_ _садыр_ \
      _сактагычында_ _салды_ _саны_ _сен_ _сентябрга_ _сомдук_ _социалдык_ _сп _сө _талкуулады_ _тапшырылды_ _ташиев_ \
      _темир_ _тонна_ _тоолуу_ _турак_ _турган_ _туруктуу_ _тышкы_ _түрк_ _убактылуу_ _уланууда_ _фе _финансы_ _чара_ \
      _чек_ _чыкты_ _чүйдө_ _шаарынын_ _ырайы_ _элчи_ _элчиси_ _эмгек_ _эмес_ _энергетика_ _эртең_ _эсебинен_ _я _үч_ \
      _өз_ _өзбекстан_ _өкм_ _өлкө_ _өнөр_ _өр _өч c i_ ii t аво ажа азд ази айн ало амб амм амч анб апт арш асм ача \
      аэр бет беш биз бый бүл ва_ вду вод гас гд гус гүр гүү даш дей дир др дый дүк ега ейл еф ечи еш_ ея жас зав зан \
      зде здө зид зуу зүн изг илү ими ипт ити итт йб йно йтү кия кси ктя ку_ кыш күл көй көм лег лка ль_ мме муг мүр \
      нбе нов нт_ нта нте нф нүг нөт оги ойд ойт оке омм они пен пке пон псу пты раж рей рен реш рз рза рис рус рш рыя \
      рүп сад тб тм трд тру төм төш узд укм уку улг умш ус_ хни чан чет чин чүр чөл шал шен шм ыгу ыд ымб ыпт ытт элд \
      эмг эро эрт эси ээл юшт үз_ үзө үйд үйл үйү өп_ өрө өшө | _адам_ _азия_ _айтты_ _айтылды_ _акылбек_ _акыркы_ \
      _алат_ _алган_ _алдын_ _алмаштыруу_ _анын_ _арасында_ _аэропорту_ _банкынын_ _басары_ _берет_ _борбордук_ _гэс_ \
      _дан_ _деген_ _дейт_ _доллардын_ _дүйнөлүк_ _жалпы_ _жарманкеси_ _жергиликтүү_ _жети_ _жетти_ _жолунун_ \
      _жумшалды_ _жыйыны_ _жылга_ _жылдын_ _жүрүп_ _жүрүү_ _завод_ _идпнын_ _инвестициялык_ _иши_ _ишкер_ _ишкерлер_ \
      _иштер_ _кабар_ _камсыз_ _кантип_ _кар_ _катуу_ _катышууда_ _киргизди_ _киргизилди_ _койду_ _коммерциялык_ \
      _коркунучу_ _курулуш_ _куттуктады_ _кызматташат_ _кызматташтыгы_ _кызматташтыгын_ _кызматташтыкты_ _кызуу_ \
      _кызыкдар_ _кыргызстандыктар_ _күз_ _күтүлөт_ _көбөйдү_ _көз_ _көлгө_ _көмүр_ _көргөзмө_ _мал_ _манас_ \
      _мектептин_ _милдеттүү_ _милиция_ _миңге_ _мэри_ _мүчө_ _нарында_ _негизги_ _окуу_ _ортосунда_ _ортосундагы_ \
      _оштогу_ _оңдоодон_ _пенсия_ _реконструкциялоо_ _россиянын_ _сактагычындагы_ _сактоо_ _салыштырмалуу_ _селден_ \
      _сомдон_ _таза_ _тапшырды_ _тармагында_ _таш_ _тил_ _товар_ _токтотулду_ _тоо_ _турат_ _түзүлдү_ _түлүк_ \
      _түркиянын_ _түшүп_ _төрагасы_ _фермерлерге_ _чал_ _чет_ _чогултту_ _шаарындагы_ _экономика_ _экспорттоо_ \
      _элдик_ _электрондук_ _эс_ _өкүлдөрү_ _өлкөнүн_ _өрт_ _өткөн_ _өткөрүлдү_ _өтүп_ _өчүрүлөт_ |  |
      """
    ),
    (
      "tt", 18,
      """
      а | е л н р т ә | и к м ы | б г д с у | _б _к _т а_ ан ар е_ ла лә н_ о р_ ч ш ы_ ү әр | _а _м _с ал ат в га да \
      ел ен з к_ ка ны п ре ры та х ын я ң ә_ ө | _д _и _ка _та _х _я _һ ак ан_ бе да_ дә ер ил ин й ки лар ле лы ләр \
      м_ ма ми мә на нд ра се ст те ты тә ул ң_ һ һә әм ән ән_ әт | _ба _бе _бу _п _р _у _ч _э _җ _һә _һәм_ ала ам ар_ \
      ары ас ата ба би бу бә ва га_ ган ге гы гә де ди дә_ ез ек елә ен_ ик ир ис ит ия кл кт л_ лг ли лл нда не ни нн \
      ны_ ның нә он ор п_ рг ры_ рын рә са т_ тар тат ти тл то ту у_ ур ф ха ча че ык ыл ынд ыр ың ың_ ь э җ һәм әк әл \
      әм_ әр_ әре әс | _ал _би _в _ди _дә _ит _ки _кү _ми _мә _мө _о _пр _те _ту _тө _ф _ха _хә _ш _эш _ю _ү _ә _ө ав \
      аг ад ай ак_ алы аны ап ара аш бел бер бул гә_ де_ ды енд ес ет еш ең ең_ з_ и_ ид илл ке ко кы кү кә лан лга лд \
      лы_ лык ль лән мил мәт мө ндә нең нт нч ов ом пр рга рд ре_ рен ри рл рн ро рс се_ сен ста су сы сә тан тел тла \
      тр тү тө уры хә ц ци чы чә ше шл шы шә ыг ын_ ыш ь_ эш ю ү_ үз үл әб әг әсе өн | _белән_ _ва _г _ке _ко _ку _кө \
      _ма _н _ра _ре _са _су _ти _то _тә _ур _чы _шә _юл _яш _җи _үз агы аз ама анн арн арс асы ат_ ау ач ача бар баш \
      без бы в_ ге_ ген гы_ ден ды_ ег еге ез_ ек_ ел_ еле ем ене енч ер_ ерү есе за зг зе зл зм иде ие ика ил_ им ин_ \
      ини ип ирә ист ите итә ия_ й_ йо ка_ кам кар кил кла ку кө ле_ лег лек лк лли ллә лм ль_ ләт ма_ ман ме мин мо \
      на_ не_ нна ов_ пл пре пу ргә рны рст рт ру рү рәк си стр те_ тер тк тн тор тт тур ты_ тыр тә_ уг ук ула ун ча_ \
      чак ш_ шт шу шы_ ъ ыгы ыз ый ык_ ыла ым ына ыны ып ып_ ырг ышы эшл юл я_ яс яш җи җә үлә үч үче һәр әбә әк_ әт_ \
      әш әү өл өм өс өч | _ав _ан _бу_ _га _да _да_ _дип_ _дә_ _е _ис _кама_ _кы _мо _рә _се _со _сә _татар_ \
      _татарстан_ _турында_ _тү _түбән_ _ук _ул _ул_ _фә _хәбәр_ _ча _чи _шу _яң _үт _һа _өл _өч _өчен_ аб ава ага ады \
      ай_ айо акл акц аль ана анд ари атн аты ау_ ац аци ашк бе_ бил бл бли бу_ бән бәр вак ви гар гат ги гъ гән дип \
      еб ебе ев ед елг елд елм ент енә еп еп_ ере есп еше ешм ж зи змә зн зә ик_ илә ина ип_ их ич иң йл йон йт кан \
      кат кеш кин кир клә ктә кц кци кч кыр кән кәр кәс көн лам лау лач лге лгә лде лды лик лкә лла лма лн ло лыг лә_ \
      мас мат мб мк мки мон му мәг мәл мөм нал нан нар ни_ нис нл нны ннә но нов нча нә_ об ое ол он_ оры от па пуб \
      рай рам рат рдә рел рес рла рм рыл рү_ сак сел ск со сп спу сс сы_ сын тап тен ткә тлә тры тте тын ть ть_ түб \
      тәр уб убл уга ул_ улл улы ум ус ут уч фа фә хал хе хм хмә хәб ция че_ чел чен чи чл чыг чә_ ше_ шк шка шлә шм \
      шмә шты шәһ ынн ыр_ ыры ыс ыт як ял ят яң үб үбә үзә үп үп_ үт һа әге әд әз әй әле әлә әп әрг әте әтл әх әч әүл \
      әһ әһә өлк өмк өче | _аг _ак _аның_ _ас _ат _аң _барлык_ _бер_ _бик_ _бо _буенча_ _булган_ _бы _быел_ _бү _бә \
      _вакцинация_ _вә _диде_ _дини_ _дәүләт_ _ел _ж _жу _з _ид _ил _ин _итә_ _й _йо _кеше_ _кирәк_ _күп_ _марат_ _ме \
      _миллион_ _министры_ _му _муниципаль_ _мөмкин_ _мөселман_ _ое _пу _районы_ _ро _сү _сө _татарстанның_ _төмән_ \
      _уз _ук_ _ут _халык_ _хе _хәзер_ _шулай_ _шәһәр_ _юг _яз _як _яр _яс _җы _җә _һава_ _әй _әх i авт авы ада ади ае \
      аза айн акт акч акы алг алд ам_ ами амә ани ано ап_ арг ард арл ару арә аса аст атл ать аф ах ашл ашт ая аҗ аң \
      аңл бас бат бик бир бо бр буе бые быз бү ва_ ве вет вт вто вы вә вәк гал гел геч гъл гын гыр гыш д_ даг дан дид \
      дин дәм дән дәр дәү ев_ еда езг ези езм езн екл ект елл ерд ерл ете еты еч ечл ешт жу жур зан зга згә зер зид \
      злә зне зу зәг ив иг иев иел из икл икш илг иль им_ инф ио ион ипа ире исе иск итт итү иф иц ици иш иял ияс ият \
      йг йн кад каз кай кал кер кит кич кле клы ков ком кор кта ктл кур кча кш кше кын кыт күп күр ла_ лад лай лаш леш \
      лин лио ллы лны лс лу лу_ лый лын лып лыр лү лүм ләш ләү мад мал мар мбе мг мга мет ми_ мл моб мун мы мәк мән \
      мәс мөс нац наш нб нба нг нде ниц ния нк нла нт_ нтл нты ну нф нчә нын нь нья нү нәр нәс нәт оби ог оеш ок омо \
      онт оны орм оро ос осс оң пал пла плә по при про пт ра_ рад раз рак рал рде рды рез рем риф рих рия рле рлы рлә \
      рна рне рон рос ру_ рч рш рыд рым рыш рә_ рәс сар сез сия скә сл сси сте стә суг сум сыз сү сүз сәб сәт сө та_ \
      таб теп тие тик тле тлы тна тов том тот тр_ ттә туг тыл тыш тү_ тәк тәп тәш төм төр угы уд уе уен уз ук_ улг уни \
      унк ур_ ура урн ух учы уы ф_ фо фт фән хак хан хаҗ хез хи хәз хәл хәр цин цип ч_ чар чес чр чыл чәк ша шен шер \
      шла шлы шул шын шыр шь шьл шәм ъл ълү ыб ыбы ыга ыд ыда ые ыел ыз_ ый_ ыкл ылг ылы ым_ ырд ырл ысы ыч ыш_ ьд ьдә \
      ьл ьлә ья юг юга юлл яз ялә ян яны яр яса ясе ях яшь яңг җит җиң җы җәс ңа ңа_ ңг ңгы ңл ңла үг үе үз_ үзл үм үр \
      һав әбе әв әга әгъ әде әдә әзе әйт әки әкл әкт әл_ әла әмб әнн әнү әп_ әпл әрд әрн әрт әрә әсә әто әтт әхм әчә \
      әя әүч өз өзе өй өмә өнн өнь өр өсе өст өт өте | _автомобиль_ _акча_ _ала_ _алачак_ _алып_ _ап _апрельдә_ _ар \
      _атны_ _ач _балалар_ _башка_ _башлыгы_ _безгә_ _берләшмәләре_ _булачак_ _булырга_ _бүген_ _бө _василий_ \
      _вәкилләре_ _ги _иде_ _ил_ _информ_ _ир _ир_ _ителгән_ _ителә_ _итте_ _итү_ _их _кабул_ _кадәр_ _казан_ _каршы_ \
      _көннәрендә_ _л _ло _матбугат_ _миллиард_ _мл _мәгариф_ _мәгълүмат_ _на _ни _ны _нә _об _ок _ор _пл \
      _планлаштырылган_ _президенты_ _рамил_ _россия_ _ру _рәисе_ _рәсми_ _рәхмәт_ _рө _рөстәм_ _сайтында_ _саклау_ \
      _си _ст _су_ _сугыш_ _сум_ _сумга_ _сы _сүзләренчә_ _сәламәтлек_ _тарафыннан_ _татарстанда_ _тел_ _тиеш_ \
      _тикшерү_ _торышы_ _туган_ _турыда_ _ты _тәэмин_ _төрле_ _урынбасары_ _урыны_ _утлары_ _уч _фа _фо _фән_ _фәнни_ \
      _хакта_ _хаҗга_ _хәл_ _хө _чаллы_ _че _чиләбе_ _чит_ _чә _ши _ы _эз _эт _эч _юл_ _яв _ян _ях _яхшы_ _яңа_ \
      _яңгыр_ _җил_ _җитәкчесе_ _җылы_ _үз_ _үзәге_ _үс _һәлак_ _ә_ _әг _әд _әйтте_ _әл _әхмәтов_ _өлкәсе_ _өлкәсендә_ \
      _өлкәсенең_ _өм _өс d o аба абу абы ави адә азл аи аил айт аки алк алл алу алә амы анг анл ану анә апл апр апш \
      арт арш аси асс атб ати ату аул афы ачы аш_ ашу ашы аҗг бал бет би_ бия бор брь буг бъ бъе бүг бүл бә_ бәй бәт \
      бө вас вив вир вк вка вн вны выл гад гам гез гес гид гия гр гра гу гый гым гәр дал дар дем дер ди_ дим др дро ду \
      дыл дын дыр дәб дәг еж ежд елн ель ем_ ема емо ени енл енн ео ера ерг ерн ерр ерт етл етр еш_ жд жде зд зек зла \
      зма зны зы зык зәк иа иар иви ивк ида идр иеш ий ий_ иле или ими ир_ ирл иру исл исә ит_ ита итк ито иу иул иф_ \
      ихт ихы иче ичә иҗ иҗә иңү йге йла йлә йм йна йр йрә йтт йты каб кас ки_ ким кис кн кны кте кты ктя кул куч кче \
      күз күл күм кә_ көт көч лаг лак лал лап лда леб лел лем леп лиа лий лил лкы лле лми лмә лне лог лом лт луы льд \
      ләб ләм ләп ләс маг мд мда ме_ мед мен мия мле мм мма мн мп мпа мә_ мөн мөф мөһ нав нга нгә нды ние нич нкт нле \
      нни нфо нче ныч нүч нән объ ове ови овн оги огы окт ола оло ома оме оми она онн оп ора орг орд ори орт ото отр \
      оты пан пк пти пун пш пшы раг ран рас раф раш рб рби рд_ рда ред реж рер рив рит рк рм_ рма рол ром рр рри рск \
      рсә рта рти ртт рус рух ршы рь рәи рәх рәҗ рө рөс с_ са_ сай сал сан сат себ сек сил ск_ ска сла см сми сов соң \
      сти сты су_ сь сьә сәл сөй так тал тас тах тб тбу тео тим тин тир тиҗ тне тны тон тра тта туч тч тым тып тя тяб \
      түч тәг тәм тәч тәэ төз төн төп төш уда уй уку укы улм улу ум_ умг уны урс урт уст утл учр уш уын фар фат фор \
      фот фти фы фын фәт хт хш хшы хы хәт хө хөк чал чил чит чк чле члә чре чык чү чән шел ши шле шма шч шәү ъе ъек \
      ызн ымд ымн ынб ыру ытл ыту ыты ычл ышл ышт ыя ьяк ьә ьәл эз эм эми эт эч ю_ юл_ юлы яб ябр яв яг яд язм як_ якл \
      ярд яте ять яхш яше яшә яңа җа җг җга җил җые җыл җәл ңе ңел ңн ңү үге үен үзе үле үма үмә үрг үрс үс үтк үтә \
      һад һи һим һәл әби әве әи әис әйг әкч әме әмә әнг әнд әне әнә әрб әсм әсь әти әтк әф әш_ әшм әшт әэ әэм әҗ әҗә \
      өйл өк өкү өнб өнд өнә өп өрл өрә өф өфт өш өһ өһи | _c _co _covid_ _авылы_ _агентлыгы_ _агымдагы_ _ае _алар_ \
      _аларның_ _антон_ _ачыклый_ _аш _бар_ _бара_ _бару_ _башкарма_ _башланган_ _без_ _безнең_ _белгечләр_ _белдерде_ \
      _беренче_ _билгесез_ _булмаса_ _булуын_ _булып_ _бөек_ _бөтен_ _вакытлы_ _вакытында_ _ватан_ _вл _ге \
      _гидрометеорология_ _гө _ду _дәвам_ _дө _ел_ _журналның_ _за _зу _зур_ _иг _игълан_ _ик _илсур_ _искә_ \
      _искәртте_ _ислам_ _ителде_ _итеп_ _иткәнчә_ _итүче_ _итәргә_ _итәчәк_ _йө _казанның_ _кайнар_ _калу_ _калыр_ \
      _каналы_ _караганда_ _катнашты_ _кенә_ _керә_ _кешеләр_ _килә_ _комитеты_ _коронавирустан_ _коры_ _курск_ _кую_ \
      _кыштым_ _күз_ _күләмендә_ _көнбатыш_ _көнне_ _көтелүе_ _көчле_ _ломановның_ _метр_ _милләтен_ _министр_ \
      _мишустин_ _млн_ _мобиль_ _моннан_ _моңа_ _мәктәп_ _мөнәсәбәт_ _мөфти_ _мөһим_ _ничек_ _оешмалар_ _октябрьдә_ \
      _оп _оч _очрашуда_ _по _предприятиеләре_ _президент_ _премьер_ _прививканы_ _район_ _ремонт_ _ремонтлау_ \
      _республикада_ _республиканың_ _республикасы_ _республикасының_ _рухи_ _садыйков_ _саклана_ _саклануның_ _саны_ \
      _себер_ _секундына_ _сишәмбе_ _советы_ _сумлык_ _сәүдә_ _тапшырды_ _тапшырдылар_ _тарихы_ _телебез_ _телеграм_ \
      _телләр_ _телсез_ _тирәсе_ _тора_ _торган_ _торышын_ _тотрыксыз_ _тотып_ _тр _тр_ _туганнары_ _тыш_ _тәкъдим_ \
      _тәшкил_ _төньяк_ _төп_ _төшәчәк_ _узачак_ _укучылары_ _укытучыларны_ _уртак_ _учреждениеләре_ _фаразлана_ _фр \
      _хакимияте_ _халыкка_ _халыкның_ _хәбәрчесенә_ _хәзрәт_ _хәрби_ _чаралар_ _чаралары_ _чо _чыгарган_ _чыгарылган_ \
      _чү _чүп_ _чәршәмбе_ _ша _шимбә_ _шәһәрдә_ _шәһәре_ _ыш _ышанычлы_ _эл _этеп_ _эш_ _эше_ _эшләргә_ _эшләре_ \
      _эшне_ _югары_ _юк _юк_ _юлга_ _юлларын_ _юлы_ _янында_ _ярдәм_ _ясатырга_ _яшьлек_ _яшәүчеләр_ _җа _җиңел_ \
      _җиңү_ _җәлеп_ _җәсәден_ _үстерү_ _һадиуллин_ _һәр_ _әлмәт_ _әм _әмма_ _өй _өлкән_ c co cov d_ id id_ ii ov ovi \
      v vi vid аге аде аев аен аз_ азе ака али алн алт ант анч апк арм ате атк афа аха ахо аша аяк аят аң_ бак бек биг \
      бол бәк бәп бәя бөе бөт ваг ваз вам ван вап вар ват вен вид вл вла во газ гер го гул гыз гыл гыя гәз гө гөл дез \
      диг дир дис диу дп дпр дус дый дык дю дәв дө дөн ева егр егә едп едә еку елс елт елү еми емь еор еры ерә ета еф \
      ех еха зач зге згы зды зеб зел зет зле зр зрә зур зуч зәт иб ив_ ига игъ игә изл ике икә илс имб инн ино ира исс \
      ифа ич_ ишу ишә иян иңе иңн йга йд йк йко йли йог йор йф йфа йө йөз кае кая ке_ кен кк кка кло кот кс ксы куй \
      кун кую къ къд кыз кыс кыш күң лат лб лдә лен ли_ лн_ лон лса лсе лсу лтә лыш лүе ләд ләк ләл мбә миз мир мис \
      мит миш миң млн млы мна моң мт мул мы_ мын мыш мь мье мәд мөр нач нев нен нех ник нлы нлә нне нто нун нык ныр ня \
      нү_ нәм ова од оек олы омг омп онд опт орч отл оц оч очр ою оюл оңа пар пе пкы пкә пле пов рие рни рое рок рт_ \
      рте рх рче рчы |  | _iii_ _skoda_ _əхмәтов_ _абый_ _автомобиле_ _автоюллар_ _автоюлының_ _авыл_ _авыллары_ \
      _авырулар_ _агымнары_ _административ_ _аенда_ _аерым_ _азнакайның_ _айлык_ _академиясенең_ _акрынлап_ _актүбә_ \
      _аланында_ _аларга_ _аларны_ _алга_ _алган_ _алганнар_ _алдан_ _алды_ _алдылар_ _алдыннан_ _алмады_ _алу_ _алуы_ \
      _алына_ _альберт_ _андрей_ _аннан_ _аны_ _аппараты_ _арасында_ _артмаган_ _арттырылачак_ _архипович_ \
      _ассызыклады_ _ассызыклый_ _астына_ _асфальт_ _асыл_ _аталган_ _атмосфера_ _афанас_ _ачыклаганча_ _аш_ _аша_ \
      _аяк_ _аңлап_ _аңлаттылар_ _аңлату_ _аңлаулары_ _аңлашырга_ _бакиеваның_ _бакчаларында_ _бариев_ _бары_ _барысы_ \
      _барысын_ _барышында_ _басмада_ _бастым_ _бастырып_ _басымы_ _батырларны_ _баш_ _башкару_ _башкарылачак_ \
      _башладым_ _башлангач_ _баһадиры_ _белгечлекләргә_ _белгечләргә_ _белем_ _белешмә_ _белешмәлеге_ _белешмәлек_ \
      _белешмәлекне_ _белешмәсе_ _бераз_ _бердәм_ _бердәмлек_ _беркем_ _берлектә_ _бернинди_ _берничә_ _бетерелде_ \
      _бетерү_ _бетон_ _бигрәк_ |  |
      """
    ),
  ]
}
