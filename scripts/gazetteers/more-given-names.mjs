/**
 * Given names that the press of any week prints and that births in England, Wales and the United States are too few to
 * show. Typed from general knowledge, by language; none that is also an English word.
 */
export const MORE_GIVEN_NAMES = {
  russianAndUkrainian: `
    aleksandr aleksei alexei alexey alexandr anatoly anatoli andrei andriy andrey arkady artem bogdan bohdan boris
    denis dmitri dmitry dmytro evgeny evgeni fyodor gennady georgy gleb grigory igor ivan kirill konstantin
    kostyantyn leonid lev maksim marat mikhail mykhailo mykola nikolai nikolay oleg oleh oleksandr oleksiy pavel
    pavlo petro rinat ruslan semyon sergei sergey serhiy stanislav timofei vadim valentin valery vasily vasyl viktor
    vitali vitaly vladimir vladislav vladyslav volodymyr vyacheslav yaroslav yegor yevgeny yuri yuriy zinovy
    aleksandra alyona anastasia anastasiya daria darya dinara ekaterina elena galina irina iryna kateryna ksenia
    larisa lesya lidia ludmila lyudmila lyubov marina maryna mariya nadezhda nadia natalia nataliya natalya nina
    oksana olena olga olha raisa snezana svetlana svitlana tatiana tatyana tetyana valentina viktoriya yelena
    yekaterina yulia yuliya zhanna zinaida`,
  polishCzechAndSlovak: `
    agnieszka andrzej anita bartosz beata bogdan bogumil boguslaw bozena bronislaw czeslaw danuta dariusz dorota
    edyta elzbieta ewa franciszek grazyna grzegorz halina henryk ireneusz iwona jacek jadwiga janusz jaroslaw
    jaroslav jerzy jolanta justyna kazimierz krystian krystyna krzysztof leszek lech lukasz maciej magdalena
    malgorzata marcin marek mariusz mateusz michal mieczyslaw miroslaw miroslav pawel piotr przemyslaw rafal ryszard
    slawomir stanislaw szymon tadeusz tomasz urszula waldemar wieslaw wlodzimierz wladyslaw wojciech zbigniew
    zdzislaw zofia zygmunt alena bohumil bohuslav dalibor dusan frantisek ivana jindrich jiri jitka josef karel
    katerina kveta ladislav lenka libor lubomir lubos marketa milos milan miloslav oldrich ondrej pavla petr petra
    radek radim radoslav rostislav stefan tomas vaclav vlastimil vojtech vladimira zbynek zdenek zdenka zuzana`,
  southSlavAndBalkan: `
    aleksandar bojan borislav branislav branko danijel darko dejan dimitar dragan drazen dusko edin emil enver fatmir
    goran georgi hashim hristo hristos ibrahim ilir ivica janez jovan krasimir kresimir kujtim lazar ljubomir luka
    mario mateja matjaz miljenko milorad milos miodrag mirjana mirko mladen momcilo muhamed nebojsa nemanja nenad
    nikola novak petar plamen predrag radovan ratko robert sasa sinisa slobodan srdjan stipe stjepan stoyan svetozar
    tihomir todor tomislav vesna vlado vojislav vuk xhemal zarko zdravko zeljko zivko zlatan zlatko zoran zvonimir
    jelena jelica ljiljana milena nadezda snezana tatjana radka rumyana tsvetana`,
  hungarianAndRomanian: `
    adrian andras anghel arpad attila balazs bela corneliu costel cristian dacian dezso dorin doru dragos endre
    ferenc florin gabor gavril gheorghe gyorgy gyula horia ilie imre ioan ion istvan janos jozsef kalman karoly
    laszlo lajos liviu lorand marian mihai mihaly miklos mircea nicolae octavian ovidiu peter radu razvan sandor
    sorin tamas tiberiu tibor toader traian vasile vasilica viorel viorica viktoria zoltan zsolt zsuzsa ildiko
    katalin erzsebet ilona margit mariska gabriela ileana ionela mihaela nicoleta raluca ramona simona`,
  greekTurkishAndAlbanian: `
    alexandros alexis anastasios andreas antonis apostolos aris aristotelis athanasios charalambos christos costas
    demetris dimitris dimitrios efstathios eleftherios evangelos fotis georgios giannis ioannis katerina konstantinos
    kostas kyriakos lefteris makis manolis nikos nicos nikolaos panagiotis panayiotis pavlos petros savvas sotiris
    spiros spyros stavros stefanos stelios takis thanassis themistoklis theodoros thodoris vangelis vassilis vasilis
    yannis yiannis yorgos despina eleni evanthia evdokia fani ioanna kyriaki panagiota paraskevi sofia stavroula
    vasiliki abdullah adnan ahmet alparslan atilla aydin bulent cem cengiz cihan deniz devlet emine emre ercan erdal
    erdem erkan erol ertugrul fatih fatma ferhat fikret hakan haluk hamit hasan huseyin ilhan ilkay ismail ismet
    kemal levent mehmet mesut metin murat mustafa nazim necmettin nihat nuri omer onur orhan osman ozan recep rustu
    selahattin selim serdar serkan suleyman tansu tayfun tayyip tolga tugay tuncay turgut umit volkan yasar yilmaz
    zeki`,
  arabicPersianAndKurdish: `
    abbas abdallah abd abdel abdelaziz abdelbaset abdelhamid abdelkader abdelrahman abdirahman abdol abdolkarim abdul
    abdulaziz abdulla abdulmutallab abdulrahman adel adil ahmad akram alaa aladdin ammar anas anwar ashraf atef ayad
    ayatollah ayman aziz badr bahaa bashar bassam boutros daoud ebrahim fadel fahd fahad faisal farid farouk fathi
    fatima fawzi fouad fuad ghassan gholam habib hafez hamad hamdi hamid hani haroun hashem hassan hatem haydar
    hicham hisham hosni hossam hossein houssam hussein ibrahim imad ismail iyad izzat jaber jalal jamal jassim kamal
    karim khaled khalid khalifa khalil laila lakhdar mahathir mahdi mahmood mahmoud majid mansour marwan maryam mehdi
    moammar moazzam mohamed mohammad mohammed mohsen mohsin mojtaba moncef moqtada mostafa mourad mouloud mounir
    muammar mufid muhammad mukhlis muqtada mustapha nabil nadia nadir naguib naji najib nasser nawaf nawal nayef
    nizar nouri omar osama othman qasem qusay rached rachid rafik rafiq raghad ramzi rashed rashid reza riad riyad
    saad sabri saddam sadegh saeed said saif salah saleh salem salim salman samir seif shahram shirin sirwan soad
    taha tahar tahir taleb talib tareq tariq tarek tayeb uday usama wael waleed walid wissam yahya yasin yasser
    yassin youcef youssef yousef yousuf zacarias zaid zainab zakaria ziad zinedine zine massoud masoud barham hoshyar
    jalaluddin mehran nasrin neda shahriar shirzad siamak mahnaz parviz manouchehr`,
  southAsian: `
    abdur abida afzal aftab ajay ajit akhtar akmal alok altaf amar amartya amit amitabh amjad ananda anil anjali
    anjum anoop anup anwarul arif arjun arun arundhati arvind asad asif asim asma atal atul babar babul baljit
    balvinder balwinder benazir bharat bhupinder bibi bikram chandrika charanjit daljit danish davinder deepak dhiren
    dilip dilwar dinesh ehsan fakhar faiz faizal farhana farooq farrukh fazal gurbux gurdip gurinder gurmit gurpreet
    hardeep hardip harish harjit harpal harpreet hemant hina iftikhar ijaz imran imtiaz inderjit indira inzamam iqbal
    irfan ishaq ishrat jagdeep jagdish jagmohan jahangir jalil jaswant jaswinder javed javid jayanti jayant jayantha
    jaspal jatinder jyoti kamlesh kamran kapil kashif kaushik keshav khadija khurram kiran kishore krishna kulwant
    kuldip lakshmi lalit liaquat mahela mahendra mahesh mahinda mandeep manjit manjinder manmohan manoj mehboob
    milind mohan mohinder mukesh mukhtar munir murali mushtaq muttiah nadeem naeem naseem naresh narendra nargis
    narinder nasir nasreen naveed navin navjot nawaz neeraj nilesh nirmal nisar nitin noreen nusrat palaniappan
    parminder parmjit parveen pervaiz pervez prabhakar prakash pramod pranab prasad prashant pratap pravin priti
    pritam priya purnima qasim raheel rahul raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajnath rakesh
    ramesh ranbir ranil ranjan ranjit ravi ravinder reshma ritu riaz riyaz rohit rukhsana rupert sachin sadia saeeda
    safdar sajid sajjad salma samina sanath sandeep sangeeta sanjay sanjeev sanjiv sania sarabjit sarath sardar
    satish satnam satyajit saurav shabana shabir shafiq shahid shahida shahnaz shahrukh shahzad shaista shakeel
    shamim shamima shankar sharad sharif shashi shaukat shirani shiv shivraj shoaib sikander simran smita sohail
    somnath sonal sourav subhash sudha sudhir sukhdev sukhjit sukhvinder sukhwinder suman sunita suresh surinder
    surjit sushil sushma syed tahira tanveer tanvir tarun tasneem uma umar umesh usha usman vanessa varun vidya vijay
    vikas vikram vinay vinod vipin virender vishal vivek wajid waqar waseem wasim yash yashwant yasmeen yasmin yousaf
    yusuf zafar zaheer zahid zahida zahoor zakir zareen zia zubair zulfikar zulfiqar`,
  eastAndSouthEastAsian: `
    akihiko akio akira chisato daisuke eiji fumio fusako haruki haruko hideki hideo hidetoshi hideyo hiroko hiroshi
    hiroyuki ichiro isao jiro junichiro junichi kaori katsuya kazuo keiko keisuke keizo ken'ichi kenichi kenichiro
    kenji kiyoshi koichi koji kunio makiko makoto mamoru masahiro masako masao masayoshi mayumi megumi michiko minoru
    mitsuo naoko naoki naoto nobuo nobuyuki noriko osamu ryu ryuichi sachiko sadako satoshi seiji shigeru shinji
    shinichi shintaro shinzo shizuka shoichi shunsuke tadao takafumi takahiro takashi takeo takeshi taro tetsuya
    tomoko toru toshihiko toshiyuki yasuhiro yasuo yoichi yoko yoriko yoshihiko yoshiko yoshinori yukio yukiko yutaka
    aung suu thaksin thein abhisit bambang megawati nguyen benigno corazon fidel ferdinand imelda susilo jinping
    xiaoping jintao jiabao zedong keqiang xilai guangcheng xiaobo weiwei guofeng enlai kai-shek jong-il jong-un
    jong-nam dae-jung myung-bak geun-hye moo-hyun ji-sung ki-moon`,
  african: `
    abdoulaye abdou abena abiodun abiola abubakar adaeze adama adebayo adekunle ademola adeola aderonke ahmadou
    aissatou akinwale akosua akwasi alassane alhaji aliou aliyu amadou amina aminata aminu amara anele asafa asamoah
    atiku augustin ayodele babatunde baboucarr banele bongani chidi chidozie chike chima chimamanda chinedu chinua
    chinwe chioma chukwuemeka cheick cheikh dambisa denga dieudonne djibril ebele efua ejike ekow emeka emmerson
    eniola essam etienne ezekiel fabrice faustin femi folake funmi funmilayo gbenga hailemariam hakeem ibrahima idi
    idriss idrissa ifeanyi ifeoma ikechukwu isatou ishmael issa issoufou jacob jakaya jomo joao jonas kagiso kamuzu
    kehinde kenenisa kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lamine laurent lassana lerato lwazi macky
    mahamadou makena makhosi mamadou mandla mangosuthu mariama mathieu mbulelo meles mengistu moise moussa mulatu
    musa mswati mwai nana ndidi ndumiso ngozi nii nkechi nkosazana nnamdi nokuthula nomsa nomvula ntombi nuhu obafemi
    obi obiageli ochieng ojo okechukwu oladipo olanrewaju olayinka olufemi olusegun oluwaseun oluwole omolola oumar
    oumou ousmane paulin patrice pheko raila robert segun sekou sello seretse seydou shehu sibusiso sidiki sipho
    siphiwe souleymane taiwo temitope tendai thabo thandi thandiwe themba thulani thuli tirunesh tito tunde tunji
    uche uchenna uhuru umaru uzo wangari wole xolani yakubu yaya yaw yemi yoweri zanele zeinab zwelinzima chinonso
    chukwudi cyprian`,
  frenchDutchGermanAndNordic: `
    abdoulaye adrien aime alain albrecht amelie anatole andre anelise annick antoine ariane armand arnaud arsene
    aurelie aurelien aurore baptiste bastien benoit bernard bertrand brigitte cedric celine cesaire christophe
    clement clementine clothilde damien delphine denise didier dominique edouard edwige elisabeth elodie emilien
    emile emmanuel emmanuelle etienne eugenie fabien fabrice florent florian francois francoise franck frederic
    frederique gael gaspard genevieve georges gerard geraldine ghislaine gilles gregoire guillaume helene herve
    hugues ignace imanol isabelle jacqueline jacques jean jean-claude jean-francois jean-jacques jean-louis jean-luc
    jean-marc jean-marie jean-michel jean-paul jean-pierre jean-philippe jean-yves jerome jocelyne joel josiane
    julien laure laurence laurent leonce lilian loic louis-philippe luc lucien ludovic magali marcel marcelin margaux
    marie-ange marie-christine marie-claire marie-france marie-jose marie-louise mathilde mathieu matthieu maxime
    melanie michel michele mireille monique muriel nathalie nicolas noemie odile olivier ophelie pascal patrice
    patricia patrick philippe pierre pierre-yves quentin raphael raymonde regis remi remy rene roland romain roselyne
    sabine sandrine sebastien segolene serge severine simone solene solange stephane sylvain sylvaine sylvie
    sylvestre thibault thibaut thierry valerie valery veronique victoire violette vincent virginie xavier yannick
    yann yoann yohan youri yves yvon zinedine aad arie arjen barend bas berend bert cees coen dirk edwin elske erwin
    femke frits geert gerrit giovanni guus hendrik henk hennie huub ilse ineke jaap jelle jeroen joost joop joris jos
    jurriaan kees klaas klaas-jan koen lieve louis maarten marjolein marijke mieke nico niels onno pieter pim piet
    remco robin roel ruud sander sjaak sjoerd steven theo thijs tijs toon trijntje wiel willem wim wouter johan rinus
    rinze achim adolf alois andreas anja anke annegret annette armin arndt arno astrid bastian bernd bernhard birgit
    bjorn brigitta burkhard christoph claus detlef dieter dietmar dietrich dorothea eberhard eckhard egon elfriede
    elke erhard ernst ewald felix franz friedrich friedhelm fritz gebhard georg gerd gerhard gisela gotthold
    gottfried guido gunter gunther hanna hannelore hans hans-dieter hans-jurgen hansi harald hartmut heide heidemarie
    heiko heiner heinrich heinz helga helmut henrik henriette herbert hermann hilde holger horst hubert ilka ingeborg
    ingo ingrid jens joachim jochen johann johanna johannes jorg jorge josef juergen jurgen jutta kai karlheinz
    karl-heinz karsten kaspar katja katrin klaus klaus-peter konrad kristina kurt lars lorenz lothar ludger ludwig
    lutz manfred markus matthias meinhard michaela moritz nils norbert olaf oliver oskar oswald ottmar otto peer
    petra philipp rainer ralf reinhard reinhold renate rolf rudi rudiger rudolf ruediger siegfried siegmar sigmar
    sigrid silke stefan steffen steffi susanne sven theodor thilo thomas thorsten tilman timo toni torsten traudl udo
    uli ulf ulli ulrich ulrike ursula ute uwe viktor volker walter waltraud werner wilfried wilhelm willi willy
    winfried wolfgang wolfram anders anneli arvid aasa bengt birger birgitta bjarne bjoern bo borje carl carl-gustaf
    eero einar eirik elof elsa erkki esa eyjolfur fredrik freddie gudjon gudrun gunnar gunnhild gustaf gustav gro
    haakon hakan halldor halvard hans-petter harri heikki hjalmar inge ingemar ingmar ingvar jari jarl jarmo joakim
    jorgen juha jukka jussi kaj karin karl-johan kimi kirsten kjell knut lasse leif lennart lene marit marja markku
    martti mats matti mette mika mikael mikko morten niklas olafur olav olle olof orjan ossi ove paavo pekka pelle
    per-olof pertti petter ragnar ragnhild rasmus reijo risto roald runar rune sigurd sixten soren steinar stig sture
    sverre sven-goran tage tapio tarja teemu teuvo thorbjorn thordur tomas torbjorn tormod torvald tove trond trygve
    ulrika urho ville vigdis yngve`,
  italianSpanishAndPortuguese: `
    achille adalberto adelmo agostino alberto alessandra alessandro alessio alfredo amedeo andrea angela angelo
    annalisa antonella antonino antonio arrigo arturo attilio beatrice benedetto benito beppe bernardo biagio bruno
    camillo carlo cesare chiara cinzia claudio corrado cosimo cristiano dario davide diego dino domenico donatella
    donato edoardo elio elisabetta emanuele emilio enrico enzo ermanno eugenio fabio fabrizio federica federico
    ferdinando filippo flavia flavio francesca francesco franco gabriele gaetano gennaro giacomo giampaolo giampiero
    giancarlo gianfranco gianluca gianluigi gianni gianpaolo gino giorgia giorgio giovanna giovanni giulia giuliano
    giulio giuseppe graziano guglielmo guido ignazio ilaria jacopo leandro leonardo lorenzo luca luciano ludovica
    luigi marcello marco marina mario massimiliano massimo matteo mattia maurizio mauro michelangelo michele mimmo
    mirco mirko nereo nicola oriana osvaldo ottavio paola paolo pasquale pier pierluigi pietro raffaele raffaella
    renato renzo riccardo rinaldo roberta roberto ruggero salvatore sandro saverio sergio silvano silvia silvio
    simone stefania stefano tiziano tommaso ubaldo ugo umberto valentino valerio vincenzo vittorio walter adolfo
    agustin alejandro alfonso alvaro andres arantxa aurelio bartolome baltasar benjamin bernabe carles carlos carme
    cayetano cesc conchita cristobal dani david demetrio domingo eduardo efrain eladio eliseo emiliano enrique
    esteban estela evo fabricio feliciano felipe fermin fernando francisco gaizka garbine gerardo gonzalo gregorio
    guillermo gustavo hector hernan hernando horacio hugo ignacio iker imanol inigo isidro ivan jaime javier jesus
    joaquin jordi jorge jose juan juan-carlos juanito julio lazaro leopoldo lisandro luis manolo manuel marcelo
    maribel mariano martin mauricio miguel miquel nestor nicanor octavio oriol oscar pablo paco pedro pepe pepito
    rafael ramiro ramon raul rigoberta rodolfo rodrigo rogelio ruben saul sergi silvestre teodoro teofilo vicente
    vicenc xabi xavi ximena yolanda zacarias afonso agostinho alexandre amilcar andre anibal armando artur caetano
    candido celso cristovao diogo dilma duarte edson eusebio fatima fernanda fernao filipe francisca getulio gilberto
    guilherme helder helio henrique humberto joao joaquim jorginho josue juliano juninho junio luiz manuela marcio
    marta mateus nelinho nuno oswaldo paulo raimundo ricardo rivaldo robinho rogerio romario ronaldinho ronaldo
    rubens rui sebastiao simao sofia tarso telmo tiago valdir vasco zeferino`,
  celtic: `
    aindrias aine aled alun aneirin aneurin angharad anwen aodhan aoife arwel arwyn bethan bleddyn blodwen branwen
    breandan brid bronwen bryn bryony cadwaladr caitriona caoimhe caradog carwyn cathal ceri cerys ciara ciaran
    cillian clodagh colm colum conor cormac dafydd dai dara deirdre deiniol declan dermot derfel diarmaid diarmuid
    dilwyn dilys domhnall dylan eamon eamonn eibhlin eifion eilidh eilis eimear eithne eleri eluned emlyn emyr enda
    eoghan eoin eurfyl eurig fearghal feargal fergal fergus ffion fiachra fionn fionnuala garmon gearoid geraint
    gerallt gerwyn gethin glenys glyndwr glynn goronwy grainne gruffudd gruffydd guto gwenda gwenllian gwenno gwilym
    gwyn gwyneth gwynfor gwynne huw hywel iain idris idwal iestyn ieuan ifan ifor illtyd iolo iorwerth islwyn ithel
    iwan keelin keir kieran liam llew llinos lleucu lliwen llyr lowri madog maebh mael maeve mairead mairi malachy
    maredudd martyn meinir meirion menna meredydd meurig micheal mihangel mirain moelwyn morag morwen morwenna murdo
    myfanwy naoise nerys niall niamh nia nuala odhran oisin oona oonagh orla orlagh owain padraig padraic pádraig
    peadar peredur pol proinsias rhiannon rhian rhodri rhona rhydian rhys riain roisin ronan rory ruairi ruaridh
    ruari saoirse seamas seamus sean seana seosamh sian sile sinead siobhan sioned sorcha struan siwan tadhg talfryn
    taliesin tegwen teifion teleri tesni tomos torcuil turlough ultan wyn wynford wynne ynyr mefin gavan graeme greig
    hamish innes ruaraidh sholto torquil farquhar fraser calum callum catriona ailsa`,
  british: `
    aldous algernon alastair alasdair alistair alister ambrose ann-marie anstruther auberon barnaby basil bernie
    bertie boycie cecily cedric clarissa crispin cuthbert cyril daphne des desmond digby dougray dulcie edwina egbert
    enid ernie ethelred eustace ewan euan ewen fenella fenwick fergie fiona geordan geoff geoffrey gerry gideon giles
    godfrey graham griff hattie harriet hermione hilary horace ian ivor jacqui jez jemima jolyon jonty jools julian
    lembit leopold lesley lindsey lorna ludo lynda lynne magda maisie malcolm marcia marjorie maureen maurice maxine
    mervyn miriam mungo myleene myrtle nige nigel nicky noel norah norman olwen ossie oswald otis pam pandora patsy
    peregrine perry petronella petula philippa piers pippa pixie quentin rab ranulph reg reginald rex rhona rolf
    ronnie rosamund rosemary rowena rupert ruud sacha sebastian selwyn shaun sheila sidney simeon stan stella steph
    sybil tabitha tamsin tanni tarquin tessa theodora tilda tim tobias tony topsy trevor tristram ulrika una ursula
    vernon vi vince vinnie wallis wilf wilfred winifred winnie winston yasmin yvette zac zadie zara zelda`,
};
