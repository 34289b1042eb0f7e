/*
 * The words by which shops say what stands where, in the languages that the hub's traffic comes from. Matched on folded
 * text: lower case, accents kept, blanks single.
 */

/** On the button that puts a product into the basket. */
export const BUY =
  /\b(?:add(?: item)? to (?:my |your |the )?(?:shopping )?(?:cart|basket|bag|trolley|order)|buy(?: it)? now|buy online|buy tickets?|order now|place (?:a )?bid|bid now|shop now|pre-?order|in den (?:waren|einkaufs)korb|in den warenkorb|jetzt kaufen|zum warenkorb|ajouter au panier|acheter|au panier|añadir (?:a la (?:cesta|bolsa)|al carrito)|agregar al carr(?:o|ito)|comprar|aggiungi al carrello|acquista|adicionar (?:ao carrinho|à sacola)|in (?:mijn )?winkelwagen|bestellen|lägg i (?:varukorg\w*|kundvagn\w*)|köp|læg i (?:kurv|indkøbskurv\w*)|legg i handlekurv|kjøp|lisää (?:ostos)?kori\w*|osta|do koszyka|dodaj do koszyka|kup teraz|do košíku|přidat do košíku|do košíka|pridať do košíka|kúpiť|koupit|kosárba|adaugă în coș|adauga in cos|u košaricu|dodaj u košaricu|į krepšelį|pirkti|grozā|ielikt grozā|pirkt|ostukorvi|sepete ekle|satın al)(?![\p{L}])|в корзину|купить|заказать|до кошика|купити|добави в количката|себетке|הוסף לסל|הוספה לסל|קנה עכשיו|أضف إلى السلة|カートに入れる|カートに追加|かごに追加|買い物かご|購入手続き|今すぐ買う|予約する|注文する|加入购物车|加入購物車|立即购买|立即購買|放入購物車|장바구니|구매하기|바로구매|หยิบใส่ตะกร้า|thêm vào giỏ|mua ngay|beli sekarang|tambah ke keranjang/iu;

/** That it can be had. */
export const IN_STOCK =
  /\b(?:in stock|available (?:now|online|for delivery|to order)|ready to ship|ships (?:today|within)|(?:\d+|few) (?:left|available)|auf lager|sofort (?:lieferbar|verfügbar)|lieferbar|vorrätig|en stock|disponible|en existencia|disponibile|disponibilità immediata|em stock|disponível|em estoque|op voorraad|i lager|på lager|varastossa|dostępny|w magazynie|skladem|na sklade|raktáron|în stoc|in stoc|na zalihi|na lageru|dostupno|laos|ir noliktavā|sandėlyje|stokta var)(?![\p{L}])|в наличии|есть в наличии|в наявності|налично|במלאי|متوفر|在庫あり|在庫有り|有货|有貨|現貨|现货|재고 있음|มีสินค้า|còn hàng/iu;

/** That it cannot. */
export const OUT_OF_STOCK =
  /\b(?:out of stock|sold out|currently unavailable|(?:is|are) (?:currently )?unavailable|no longer available|(?:product|item|article) (?:is )?not available|not in stock|temporarily unavailable|item unavailable|listing (?:was )?ended|bidding (?:has )?ended|auction (?:has )?ended|this listing (?:was|has) ended|discontinued|item (?:has )?sold|ausverkauft|nicht (?:mehr )?(?:verfügbar|lieferbar|auf lager|vorrätig)|derzeit nicht verfügbar|vergriffen|rupture de stock|épuisé|indisponible|actuellement indisponible|non disponible|plus disponible|agotado|sin (?:stock|existencias)|no disponible|esaurito|non disponibile|esgotado|indisponível|sem estoque|fora de estoque|uitverkocht|niet (?:op voorraad|leverbaar|beschikbaar)|slutsåld|slut i lager|ej i lager|udsolgt|ikke på lager|utsolgt|loppuunmyyty|ei varastossa|wyprzedany|niedostępny|brak w magazynie|vyprodáno|není skladem|nedostupné|vypredané|nie je na sklade|nincs raktáron|elfogyott|stoc epuizat|indisponibil|rasprodano|nije dostupno|nema na zalihi|izpārdots|nav noliktavā|išparduota|läbi müüdud|otsas|tükendi|stokta yok)(?![\p{L}])|нет в наличии|распродан[оа]?|товар закончился|немає в наявності|изчерпан|אזל מ?ה?מלאי|אינו במלאי|לא במלאי|غير متوفر|نفدت الكمية|在庫なし|在庫切れ|売り切れ|品切れ|販売終了|完売|sold ?out|缺货|缺貨|售罄|已售完|無庫存|품절|일시품절|สินค้าหมด|hết hàng|habis terjual/iu;

/** Before a number that names the product on its site. */
export const SKU_LABEL =
  /^(?:(?:(?:product|item|article|catalogue?|catalog|stock|order|ad|listing|offer|style|goods|web|shop|reference|ref)\.? ?(?:code|number|no\.?|nr\.?|id|#|ref(?:erence)?\.?)|sku(?: ?#| code| number)?|asin|art(?:icle|ikel)?\.?[- ]?(?:nr\.?|no\.?|nummer|code)|artikel-?nummer|bestell-?(?:nr\.?|nummer)|produkt-?(?:nr\.?|nummer|code|id)|anzeigen-?(?:id|nummer|nr\.?)|r[ée]f(?:[ée]rence)?\.?(?: (?:du )?produit| article)?|code (?:article|produit|prodotto|articolo)|codice(?: prodotto| articolo)?|cod\.?(?: (?:produs|prodotto|produto|art\.?))?|código(?: (?:do produto|de producto|art[íi]culo))?|referencia|referência|artikelnummer|varenummer|varenr\.?|vare-?nr\.?|tuotenumero|tuotekoodi|tuotenro|kod (?:produktu|towaru)|nr (?:ref\.?|katalogowy|produktu|artykułu)|indeks|kód (?:zboží|produktu|tovaru)|katalogové číslo|objednací kód|cikkszám|termékkód|cod produs|cod articol|šifra(?: (?:artikla|proizvoda))?|kataloški broj|prekės kodas|preces kods|tootekood|ürün kodu|stok kodu)|артикул|код товара|код(?: товару)?|код продукта|номер объявления|каталожен номер|מק["״]?ט|קוד מוצר|商品番号|商品コード|品番|製品番号|管理番号|商品编号|商品編號|商品編号|货号|貨號|產品編號|产品编号|상품번호|상품코드|제품번호|รหัสสินค้า|mã sản phẩm|kode produk)\s*[:：.#№-]*\s*/iu;

/** Before a number that the article has in every shop (GS1 GTIN, ISBN). */
export const GTIN_LABEL =
  /^(?:ean(?:[- ]?(?:8|13))?(?:[- ]?(?:code|nummer|nr\.?))?|isbn(?:-?1[03])?|upc|gtin(?:-?(?:8|12|13|14))?|jan(?:コード)?|barcode|bar code|code[- ]barres?|código de barras|codice a barre|штрих-?код|ברקוד)\s*[:：.#№-]*\s*/iu;

/** Before a maker's number, used when the site shows none of its own. */
export const MODEL_LABEL =
  /^(?:mpn|model(?: ?(?:number|no\.?|nr\.?|#|code|name))?|manufacturer(?:'s)? (?:part )?(?:number|no\.?|code)|modell?(?:-?nr\.?|nummer)?|modèle|modelo|modello|herstellernummer|part (?:number|no\.?)|style|модель|型番|型号|型號|品號|モデル番号|모델명)\s*[:：.#№-]*\s*/iu;

/** Before the maker's name. */
export const BRAND_LABEL =
  /^(?:brand(?: name)?|manufacturer|make|marke|hersteller|marque|fabricant|marca|fabricante|produttore|merk|märke|varumärke|mærke|merke|merkki|valmistaja|marka|producent|značka|výrobce|výrobca|márka|gyártó|brend|proizvođač|ražotājs|gamintojas|tootja|üretici|бренд|марка|производитель|виробник|מותג|יצרן|ブランド|メーカー|品牌|厂商|브랜드|제조사)\s*[:：]?\s*/iu;

/** Right before the price. */
export const PRICE_LABEL =
  /(?:^|[^\p{L}])(?:price|our price|now|total|preis|prix|precio|prezzo|preço|prijs|pris|hinta|cena|cijena|ár|preț|pret|fiyat|kaina|hind|цена|ціна|מחיר|السعر|価格|販売価格|税込|价格|售价|售價|價格|가격|판매가)\s*[:：]?\s*$/iu;

/** Before the seller's name. */
export const SELLER_LABEL =
  /^(?:sold by|seller|vendor|merchant|shop|store|offered by|(?:dispatched|shipped) from and sold by|verkauf durch|verkauft von|verkäufer|anbieter|vendu par|vendeur|vendido por|vendedor|venduto da|venditore|verkocht door|verkoper|säljare|sælger|selger|myyjä|sprzedawca|sprzedaje|prodejce|predajca|eladó|vândut de|vânzător|prodavač|prodavatelj|pārdevējs|pardavėjas|müüja|satıcı|продавец|продавець|продавач|מוכר|販売元|販売者|出品者|ショップ|卖家|賣家|판매자)\s*[:：]?\s*/iu;

/** Beside an amount that is not the price: what it was, what is saved, carriage, parts of it. */
export const OTHER_AMOUNT =
  /\b(?:was|rrp|payments?|interest(?:[ -]free)?|weekly|r\.r\.p|msrp|m\.?r\.?p|market price|worth|together|bundle|list(?: price)?|retail(?: price)?|original(?:ly)?|before|instead of|reg(?:ular)?\.?(?: price)?|previous(?:ly)?|compare at|save|saving|you save|discount|off|shipping|delivery|postage|p&p|import charges|per month|a month|monthly|month|installments?|instalments?|deposit|from \d+ ?x|uvp|statt|vorher|früher|bisher|sie sparen|ersparnis|versand(?:kosten)?|lieferung|zzgl|pro monat|monatlich|rate|raten|ancien prix|prix conseillé|au lieu de|économisez|livraison|frais de port|par mois|antes|precio anterior|ahorra|ahorras|envío|gastos de envío|al mes|prezzo precedente|prezzo consigliato|risparmi|spedizione|al mese|de r\$|frete|parcelas?|x de|sem juros|por mês|portes|van|adviesprijs|verzendkosten|ord\.?(?: ?pris)?|tidigare|frakt|før|spar|fragt|normaalihinta|ovh|toimitus|stara cena|cena regularna|wysyłka|dostawa|oszczędzasz|rata|původně|ušetříte|doprava|pôvodne|eredeti ár|szállítás|preț vechi|prp|transport|livrare|stara cijena|dostava|kargo|coupon|voucher|cashback|points|reviews?|ratings?|minimum|min\.?|orders? over|over|above|spend|free)(?![\p{L}])|(?:^|\s)-\s?\d+ ?%|старая цена|доставка|скидка|экономия|в месяц|рассрочк|משלוח|במקום|希望小売価格|定価|参考価格|通常価格|送料|ポイント|月々|割引|あたり|每|原价|原價|市场价|運費|运费|优惠|정가|배송비|할인|적립/iu;

/** Around an amount for a measure of the goods, not for the goods: '12,50 € / l'. */
export const PER_UNIT =
  /(?:\/|\bper\b|\bpro\b|\bpar\b|\bje\b|\bza\b|\bpor\b|\bal\b|\bla\b)\s*(?:1|10|100|1000)?\s?(?:g|kg|mg|ml|cl|dl|l|m|m²|m2|m³|cm|km|litre|liter|litro|metre|meter|sheet|wash|szt|ks|db|buc|unit|unité|stück|stk|mois|month|monat|mes|mese|oz|lb|fl|count)(?![\p{L}])/iu;

/** Behind a price: that carriage or tax comes on top, or is free; it says nothing against the amount. */
export const CARRIAGE_NOTE =
  /(?:zzgl|exkl|inkl|plus|excl|incl|inc|ex|und|and|hors|más|plus de|\+|&|,)\.?\s*(?:free |kostenlose[rn]? |gratis)?\s*(?:versand(?:kosten)?|lieferung|shipping|delivery|postage|p&p|frais de port|livraison|envío|spedizione|verzendkosten|frakt|fragt|doprava|dostawa|wysyłka|szállítás)|(?:free|kostenlose[rn]?|gratis|frei|livraison gratuite|送料)\s?(?:shipping|delivery|postage|versand|lieferung|無料|別|込み?)/giu;

/** Beside an amount without the tax that a buyer pays. */
export const WITHOUT_TAX =
  /\b(?:(?:ex|excl|exc|excluding|without|before|w\/o|plus|exkl|zzgl|sans|hors|sin|senza|bez|utan|uten|ekskl|excl\.?) ?\.? ?(?:vat|tax(?:es?)?|gst|btw|mwst|ust|moms|mva|tva|iva|dph|alv|pvm|kdv)|net(?:to)?(?: price)?|ht|iva esclusa|\+ ?(?:vat|gst|tax|mwst|iva|kdv))(?![\p{L}])|税抜|税別|本体価格|未税|без ндс/iu;

/** A heading over goods that are not the page's own. */
export const OTHER_GOODS =
  /^(?:you (?:may|might|could|will|'ll) (?:also )?(?:like|love|enjoy|be interested)|(?:customers|others|people|shoppers)(?: who)? .{0,30}(?:also |ultimately )?(?:bought|viewed|purchased|like)|related (?:products?|items?|articles?|goods|posts)|similar (?:products?|items?|ads|listings|offers)|(?:recommended|suggested|featured|popular|trending|best ?sell\w+|top ?sell\w+|new) (?:products?|items?|for you|arrivals|picks|sellers)|best ?sellers|recommend(?:ed|ations)|frequently bought together|(?:goes|pairs|works) (?:well|great|perfectly) with|complete (?:the|your) (?:look|set|room)|(?:recently|last) viewed|more (?:from|like|products|items|by|in|to)|other (?:products|items|customers|people|offers)|also (?:available|bought|viewed)|accessories|sponsored|don't miss|we (?:also )?recommend|das könnte (?:ihnen|dir) auch|ähnliche (?:artikel|produkte|angebote)|kunden (?:kauften|die)|passend(?:es)? (?:dazu|zubehör)|zubehör|zuletzt angesehen|wird oft zusammen|weitere (?:artikel|produkte|angebote)|empfehlungen|produits? (?:similaires?|associés?|liés?|complémentaires?|recommandés?)|vous (?:aimerez|pourriez)|les clients ayant|articles? similaires?|productos (?:relacionados|similares|recomendados)|también te (?:puede|podría)|los clientes|prodotti (?:correlati|simili|consigliati)|potrebbe(?:ro)? (?:anche )?(?:interessarti|piacerti)|produtos (?:relacionados|similares|recomendados)|quem (?:viu|comprou)|você também|gerelateerde producten|andere klanten|vergelijkbare|relaterade produkter|liknande|du kanske|relaterede produkter|lignende|relaterte|podobne (?:produkty|oferty)|produkty (?:powiązane|podobne)|klienci kupili|polecane|související|podobné (?:produkty|zboží)|mohlo by|kapcsolódó|hasonló|produse (?:similare|recomandate)|benzer ürünler)|^(?:похожие|с этим товаром|рекомендуем|вам (?:может|также)|схожі|关联商品|相关商品|相關商品|猜你喜欢|推荐|猜您|関連商品|関連する商品|おすすめ|この商品を(?:買った|見た|チェック)|こちらも|あわせて|最近チェック|閲覧履歴|人気(?:の)?商品|売れ筋|함께|추천|관련 상품|비슷한|מוצרים (?:דומים|קשורים)|منتجات)/iu;

/** That tax is in it or not. */
export const TAX =
  /\b(?:vat|tax(?:es)?|gst|btw|mwst|ust|moms|mva|tva|ttc|ht|iva|dph|alv|pvm|kdv|brutto|netto|net|gross)(?![\p{L}])|税|ндс/iu;
