// Places that the press names and no source list has: waters, heights, regions, grounds. Typed: public facts.

const SEAS = `
  Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic; Arctic Ocean; Mediterranean; Mediterranean Sea;
  Caribbean; Caribbean Sea; North Sea; Irish Sea; English Channel; Celtic Sea; Baltic Sea; Black Sea; Caspian Sea; Red Sea;
  Adriatic; Aegean; Bay of Biscay; Persian Gulf; Gulf of Mexico; Strait of Gibraltar; Thames; Thames Estuary; Severn Estuary;
  River Thames; River Severn; River Trent; River Mersey; River Tyne; River Tees; River Humber; River Wear; River Avon;
  Rhine; Danube; Nile; Ganges; Mississippi River; Suez Canal; Panama Canal; Loch Ness; Loch Lomond; Lake Windermere; Great Lakes;
  Lake Michigan; Mersey; Humber; Bosphorus
`;
const HEIGHTS = `
  Himalayas; Alps; Pyrenees; Andes; Sahara; Mount Everest; Everest; Kilimanjaro; Dartmoor; Exmoor; Bodmin Moor; Peak District;
  Lake District; Cotswolds; New Forest; Chilterns; Pennines; South Downs; North Downs; Snowdonia; Snowdon; Ben Nevis;
  Brecon Beacons; Cairngorms; Norfolk Broads; Yorkshire Dales; North York Moors; Malvern Hills; Sherwood Forest; Forest of Dean;
  Rocky Mountains; Grand Canyon; Silicon Valley
`;
const REGIONS = `
  Gaza; Gaza Strip; Korea; Holland; Frankfurt; Davos; Auschwitz; Kiev; Tiananmen Square; Bangalore; Bombay; Calcutta; Madras; Peking; Rangoon; Saigon; Burma; West Bank; Golan Heights; Kashmir; Chechnya; Kurdistan; Crimea; Tibet; Darfur; Kosovo; Helmand; Anatolia;
  Siberia; Patagonia; Bavaria; Catalonia; Tuscany; Sicily; Sardinia; Corsica; Normandy; Brittany; Provence; Burgundy; Flanders;
  Lapland; Transylvania; Andalusia; Basque Country; Galicia; Lombardy; Saxony; Tasmania; Queensland; New South Wales;
  Ontario; Quebec; British Columbia; Nova Scotia; Newfoundland; Alberta; Manitoba; Saskatchewan; Punjab; Bengal; West Bengal;
  Gujarat; Kerala; Goa; Tamil Nadu; Soviet Union; USSR; Yugoslavia; Czechoslovakia; East Germany; West Germany; Persia;
  Ottoman Empire; British Empire; Roman Empire; Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe;
  East Africa; West Africa; North Africa; Southern Africa; Sub-Saharan Africa; South East Asia; South-East Asia; Southeast Asia;
  Central Asia; East Asia; South Asia; Gulf States; Balkans; Caucasus; Polynesia; Micronesia; Tahiti; Hawaii; Oahu; Tenerife; Majorca;
  Mallorca; Ibiza; Minorca; Lanzarote; Fuerteventura; Gran Canaria; Canary Islands; Balearic Islands; Crete; Corfu;
  Zakynthos; Bali; Sumatra; Borneo; Phuket; Zanzibar; Long Island; Manhattan; Brooklyn; Bronx; Harlem; Hollywood; Beverly Hills; Malibu;
  Guantanamo Bay; Camp Bastion; Western Australia; South Australia; Northern Territory; Low Countries; Benelux; Iberian Peninsula; Korean Peninsula;
  New England; Deep South; Outer Hebrides; Inner Hebrides; Hebrides; Orkney; Shetland; Channel Islands; Isles of Scilly
`;
const GROUNDS = `
  Old Trafford; Anfield; Goodison Park; Highbury; Emirates Stadium; Stamford Bridge; White Hart Lane; Upton Park; Villa Park; St Andrew’s;
  Elland Road; Hillsborough; Bramall Lane; Stadium of Light; St James’ Park; Riverside Stadium; Ewood Park; Portman Road;
  Carrow Road; Fratton Park; Molineux; The Hawthorns; Ibrox; Parkhead; Celtic Park; Hampden Park; Murrayfield; Twickenham; Wembley;
  Wembley Stadium; Millennium Stadium; Lansdowne Road; Croke Park; Welford Road; Kingsholm; Vicarage Road; Headingley; Edgbaston;
  Trent Bridge; Silverstone; Brands Hatch; Aintree; Ascot; Epsom; Goodwood; Nou Camp; Camp Nou; Bernabeu; Bernabéu; San Siro; Flushing Meadows;
  Roland Garros; Crystal Palace National Sports Centre; Canary Wharf; Fleet Street; Trafalgar Square;
  Piccadilly Circus; Oxford Street; Hyde Park; Buckingham Palace; Clarence House; St James’s Palace; Windsor Castle; Balmoral; Sandringham;
  Highgrove; Chequers; Stormont; Capitol Hill; Wall Street; Ground Zero; Times Square; Heathrow;
  Heathrow Airport; Gatwick; Gatwick Airport; Stansted; Stansted Airport; Luton Airport; Euston; Paddington; King’s Cross; St Pancras;
  Belmarsh; Broadmoor; Wormwood Scrubs; Strangeways; Sellafield; Hinkley Point; Sizewell; Dungeness; Faslane
`;

const rows = (text, sort) =>
  text
    .trim()
    .split(/;\s+/)
    .map((name) => [name, sort]);

/** The typed names as rows `[name, sort]`. */
export const knownPlaces = () => [
  ...rows(SEAS, 'water'),
  ...rows(HEIGHTS, 'landscape'),
  ...rows(REGIONS, 'region'),
  ...rows(GROUNDS, 'landmark'),
];
