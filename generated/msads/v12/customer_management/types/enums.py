# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The enumerations and flags of CustomerManagementService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "LCID",
    "AccountFinancialStatus",
    "AccountLifeCycleStatus",
    "AutoTagType",
    "ClientLinkStatus",
    "CurrencyCode",
    "CustomerFinancialStatus",
    "CustomerLifeCycleStatus",
    "EmailFormat",
    "Industry",
    "LanguageType",
    "OrderByField",
    "PaymentMethodType",
    "PredicateOperator",
    "SecretQuestion",
    "ServiceLevel",
    "SortOrder",
    "TimeZoneType",
    "UserLifeCycleStatus",
]


class AccountLifeCycleStatus(WireEnum):
    DRAFT = "Draft"
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    PAUSE = "Pause"
    PENDING = "Pending"
    SUSPENDED = "Suspended"


class CurrencyCode(WireEnum):
    AED = "AED"
    ALL = "ALL"
    AMD = "AMD"
    ARS = "ARS"
    AUD = "AUD"
    AZM = "AZM"
    BGL = "BGL"
    BHD = "BHD"
    BND = "BND"
    BOB = "BOB"
    BRL = "BRL"
    BYB = "BYB"
    BZD = "BZD"
    CAD = "CAD"
    CHF = "CHF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    CRC = "CRC"
    CZK = "CZK"
    DOP = "DOP"
    DKK = "DKK"
    DZD = "DZD"
    EEK = "EEK"
    EGP = "EGP"
    EUR = "EUR"
    GBP = "GBP"
    GEL = "GEL"
    GTQ = "GTQ"
    HKD = "HKD"
    HNL = "HNL"
    HRK = "HRK"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    IQD = "IQD"
    IRR = "IRR"
    ISK = "ISK"
    JMD = "JMD"
    JOD = "JOD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KRW = "KRW"
    KWD = "KWD"
    KZT = "KZT"
    LBP = "LBP"
    LTL = "LTL"
    LVL = "LVL"
    LYD = "LYD"
    MAD = "MAD"
    MKD = "MKD"
    MOP = "MOP"
    MNT = "MNT"
    MVR = "MVR"
    MXN = "MXN"
    MYR = "MYR"
    NIO = "NIO"
    NOK = "NOK"
    NZD = "NZD"
    OMR = "OMR"
    PAB = "PAB"
    PEN = "PEN"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    ROL = "ROL"
    RUR = "RUR"
    SAR = "SAR"
    SEK = "SEK"
    SGD = "SGD"
    SIT = "SIT"
    SKK = "SKK"
    SYP = "SYP"
    THB = "THB"
    TND = "TND"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    UAH = "UAH"
    USD = "USD"
    UYU = "UYU"
    UZS = "UZS"
    VEF = "VEF"
    YER = "YER"
    VND = "VND"
    YUN = "YUN"
    ZAR = "ZAR"
    ZWD = "ZWD"


class AccountFinancialStatus(WireEnum):
    PROPOSED = "Proposed"
    PENDING_CREDIT_CHECK = "PendingCreditCheck"
    CLEAR_FINANCIAL_STATUS = "ClearFinancialStatus"
    SOLD_TO_ONLY = "SoldToOnly"
    CREDIT_WARNING = "CreditWarning"
    HOLD = "Hold"
    WRITE_OFF = "WriteOff"
    TAX_ON_HOLD = "TaxOnHold"
    USER_HOLD = "UserHold"


class LanguageType(WireEnum):
    DANISH = "Danish"
    DUTCH = "Dutch"
    ENGLISH = "English"
    FINNISH = "Finnish"
    FRENCH = "French"
    GERMAN = "German"
    ITALIAN = "Italian"
    JAPANESE = "Japanese"
    NORWEGIAN = "Norwegian"
    PORTUGUESE = "Portuguese"
    SWEDISH = "Swedish"
    SPANISH = "Spanish"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    KOREAN = "Korean"
    RUSSIAN = "Russian"
    TRADITIONAL_CHINESE = "TraditionalChinese"
    SIMPLIFIED_CHINESE = "SimplifiedChinese"


class PaymentMethodType(WireEnum):
    CREDIT_CARD = "CreditCard"
    INVOICE = "Invoice"
    CHECK = "Check"
    ELECTRONIC_FUNDS_TRANSFER = "ElectronicFundsTransfer"
    PAY_PAL = "PayPal"
    ELV = "ELV"
    OFFLINE_PAYMENT_METHOD = "OfflinePaymentMethod"
    VBA = "VBA"
    BOLETO = "Boleto"


class TimeZoneType(WireEnum):
    ABU_DHABI_MUSCAT = "AbuDhabiMuscat"
    ADELAIDE = "Adelaide"
    ALASKA = "Alaska"
    ALMATY_NOVOSIBIRSK = "AlmatyNovosibirsk"
    AMSTERDAM_BERLIN_BERN_ROME_STOCKHOLM_VIENNA = "AmsterdamBerlinBernRomeStockholmVienna"
    ARIZONA = "Arizona"
    ASTANA_DHAKA = "AstanaDhaka"
    ATHENS_BUCKAREST_ISTANBUL = "AthensBuckarestIstanbul"
    ATLANTIC_TIME_CANADA = "AtlanticTimeCanada"
    AUCKLAND_WELLINGTON = "AucklandWellington"
    AZORES = "Azores"
    BAGHDAD = "Baghdad"
    BAKU_TBILISI_YEREVAN = "BakuTbilisiYerevan"
    BANGKOK_HANOI_JAKARTA = "BangkokHanoiJakarta"
    BEIJING_CHONGQING_HONG_KONG_URUMQI = "BeijingChongqingHongKongUrumqi"
    BELGRADE_BRATISLAVA_BUDAPEST_LJUBLJANA_PRAGUE = "BelgradeBratislavaBudapestLjubljanaPrague"
    BOGOTA_LIMA_QUITO = "BogotaLimaQuito"
    BRASILIA = "Brasilia"
    BRISBANE = "Brisbane"
    BRUSSELS_COPENHAGEN_MADRID_PARIS = "BrusselsCopenhagenMadridParis"
    BUCHAREST = "Bucharest"
    BUENOS_AIRES_GEORGETOWN = "BuenosAiresGeorgetown"
    CAIRO = "Cairo"
    CANBERRA_MELBOURNE_SYDNEY = "CanberraMelbourneSydney"
    CAPE_VERDE_ISLAND = "CapeVerdeIsland"
    CARACAS_LA_PAZ = "CaracasLaPaz"
    CASABLANCA_MONROVIA = "CasablancaMonrovia"
    CENTRAL_AMERICA = "CentralAmerica"
    CENTRAL_TIME_US_CANADA = "CentralTimeUSCanada"
    CHENNAI_KOLKATA_MUMBAI_NEW_DELHI = "ChennaiKolkataMumbaiNewDelhi"
    CHIHUAHUA_LA_PAZ_MAZATLAN = "ChihuahuaLaPazMazatlan"
    DARWIN = "Darwin"
    EASTERN_TIME_US_CANADA = "EasternTimeUSCanada"
    EKATERINBURG = "Ekaterinburg"
    FIJI_KAMCHATKA_MARSHALL_ISLAND = "FijiKamchatkaMarshallIsland"
    GREENLAND = "Greenland"
    GREENWICH_MEAN_TIME_DUBLIN_EDINBURGH_LISBON_LONDON = "GreenwichMeanTimeDublinEdinburghLisbonLondon"
    GUADALAJARA_MEXICO_CITY_MONTERREY = "GuadalajaraMexicoCityMonterrey"
    GUAM_PORT_MORESBY = "GuamPortMoresby"
    HARARE_PRETORIA = "HararePretoria"
    HAWAII = "Hawaii"
    HELSINKI_KYIV_RIGA_SOFIA_TALLINN_VILNIUS = "HelsinkiKyivRigaSofiaTallinnVilnius"
    HOBART = "Hobart"
    INDIANA_EAST = "IndianaEast"
    INTERNATIONAL_DATE_LINE_WEST = "InternationalDateLineWest"
    IRKUTSK_ULAAN_BATAAR = "IrkutskUlaanBataar"
    ISLAMABAD_KARACHI_TASHKENT = "IslamabadKarachiTashkent"
    JERUSALEM = "Jerusalem"
    KABUL = "Kabul"
    KATHMANDU = "Kathmandu"
    KRASNOYARSK = "Krasnoyarsk"
    KUALA_LUMPUR_SINGAPORE = "KualaLumpurSingapore"
    KUWAIT_RIYADH = "KuwaitRiyadh"
    SOLOMON_ISLAND_NEW_CALEDONIA = "SolomonIslandNewCaledonia"
    MID_ATLANTIC = "MidAtlantic"
    MIDWAY_ISLAND_AND_SAMOA = "MidwayIslandAndSamoa"
    MOSCOW_ST_PETERSBURG_VOLGOGRAD = "MoscowStPetersburgVolgograd"
    MOUNTAIN_TIME_US_CANADA = "MountainTimeUSCanada"
    NAIROBI = "Nairobi"
    NEWFOUNDLAND = "Newfoundland"
    NUKUALOFA = "Nukualofa"
    OSAKA_SAPPORO_TOKYO = "OsakaSapporoTokyo"
    PACIFIC_TIME_US_CANADA_TIJUANA = "PacificTimeUSCanadaTijuana"
    PERTH = "Perth"
    RANGOON = "Rangoon"
    SANTIAGO = "Santiago"
    SARAJEVO_SKOPJE_WARSAW_ZAGREB = "SarajevoSkopjeWarsawZagreb"
    SASKATCHEWAN = "Saskatchewan"
    SEOUL = "Seoul"
    SRI_JAYAWARDENEPURA = "SriJayawardenepura"
    TAIPEI = "Taipei"
    TEHRAN = "Tehran"
    VLADIVOSTOK = "Vladivostok"
    WEST_CENTRAL_AFRICA = "WestCentralAfrica"
    YAKUTSK = "Yakutsk"


class AutoTagType(WireEnum):
    INACTIVE = "Inactive"
    PRESERVE = "Preserve"
    REPLACE = "Replace"


class CustomerFinancialStatus(WireEnum):
    PROPOSALS_ONLY = "ProposalsOnly"
    PENDING_CREDIT_CHECK = "PendingCreditCheck"
    CLEAR_FINANCIAL_STATUS = "ClearFinancialStatus"
    SOLD_TO_ONLY = "SoldToOnly"
    CREDIT_HOLD = "CreditHold"
    CREDIT_WARNING = "CreditWarning"


class Industry(WireEnum):
    NA = "NA"
    AGENCY_SALES_HOUSE = "AgencySalesHouse"
    AUTOMOTIVE = "Automotive"
    CONSUMER_PACKAGED_GOODS = "ConsumerPackagedGoods"
    EDUCATION = "Education"
    ENTERTAINMENT = "Entertainment"
    FINANCIAL_SERVICES = "FinancialServices"
    FOOD_SERVICES = "FoodServices"
    GAMING = "Gaming"
    GOVERNMENT_NONPROFIT_POLITICAL = "GovernmentNonprofitPolitical"
    HEALTHCARE = "Healthcare"
    INTERNAL = "Internal"
    PUBLISHING_AND_WEB_MEDIA = "PublishingAndWebMedia"
    REAL_ESTATE = "RealEstate"
    RETAIL = "Retail"
    SERVICES = "Services"
    TECHNOLOGY = "Technology"
    TELECOMMUNICATIONS = "Telecommunications"
    TRAVEL_HOSPITALITY = "TravelHospitality"
    OTHER = "Other"
    PHARMACEUTICALS = "Pharmaceuticals"


class ServiceLevel(WireEnum):
    SELF_SERVE = "SelfServe"
    SELF_SERVE_TRUSTED = "SelfServeTrusted"
    PREMIUM = "Premium"
    INTERNAL = "Internal"
    SELECT = "Select"


class CustomerLifeCycleStatus(WireEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"


class EmailFormat(WireEnum):
    HTML = "Html"
    TEXT = "Text"


class LCID(WireEnum):
    ARABIC_SAUDI_ARABIA = "ArabicSaudiArabia"
    ARABIC_ALGERIA = "ArabicAlgeria"
    ARABIC_BAHRAIN = "ArabicBahrain"
    ARABIC_EGYPT = "ArabicEgypt"
    ARABIC_IRAQ = "ArabicIraq"
    ARABIC_JORDAN = "ArabicJordan"
    ARABIC_KUWAIT = "ArabicKuwait"
    ARABIC_LEBANON = "ArabicLebanon"
    ARABIC_LIBYA = "ArabicLibya"
    ARABIC_MOROCCO = "ArabicMorocco"
    ARABIC_OMAN = "ArabicOman"
    ARABIC_QATAR = "ArabicQatar"
    ARABIC_TUNISIA = "ArabicTunisia"
    ARABIC_UNITED_ARAB_EMIRATES = "ArabicUnitedArabEmirates"
    ARABIC_YEMEN = "ArabicYemen"
    CHINESE_TAIWAN = "ChineseTaiwan"
    DANISH_DENMARK = "DanishDenmark"
    GERMAN_GERMANY = "GermanGermany"
    ENGLISH_US = "EnglishUS"
    SPANISH_SPAIN = "SpanishSpain"
    FINNISH_FINLAND = "FinnishFinland"
    FRENCH_FRANCE = "FrenchFrance"
    HEBREW_ISRAEL = "HebrewIsrael"
    ITALIAN_ITALY = "ItalianItaly"
    KOREAN_KOREA = "KoreanKorea"
    DUTCH_NETHERLANDS = "DutchNetherlands"
    NORWEGIAN_NORWAY = "NorwegianNorway"
    PORTUGUESE_BRAZIL = "PortugueseBrazil"
    RUSSIAN_RUSSIA = "RussianRussia"
    SWEDISH_SWEDEN = "SwedishSweden"
    ENGLISH_THAILAND = "EnglishThailand"
    ENGLISH_INDONESIA = "EnglishIndonesia"
    ENGLISH_VIETNAM = "EnglishVietnam"
    GERMAN_SWITZERLAND = "GermanSwitzerland"
    ENGLISH_UK = "EnglishUK"
    SPANISH_MEXICO = "SpanishMexico"
    CHINESE_HONG_KONG = "ChineseHongKong"
    GERMAN_AUSTRIA = "GermanAustria"
    ENGLISH_AUSTRALIA = "EnglishAustralia"
    FRENCH_CANADA = "FrenchCanada"
    ENGLISH_CANADA = "EnglishCanada"
    ENGLISH_NEW_ZEALAND = "EnglishNewZealand"
    ENGLISH_IRELAND = "EnglishIreland"
    SPANISH_VENEZUELA = "SpanishVenezuela"
    SPANISH_COLOMBIA = "SpanishColombia"
    SPANISH_PERU = "SpanishPeru"
    SPANISH_ARGENTINA = "SpanishArgentina"
    ENGLISH_PHILIPPINES = "EnglishPhilippines"
    SPANISH_CHILE = "SpanishChile"
    ENGLISH_INDIA = "EnglishIndia"
    ENGLISH_MALAYSIA = "EnglishMalaysia"
    ENGLISH_SINGAPORE = "EnglishSingapore"


class SecretQuestion(WireEnum):
    NONE = "None"
    FAVORITE_PETS_NAME = "FavoritePetsName"
    FAVORITE_MOVIE = "FavoriteMovie"
    ANNIVERSARY = "Anniversary"
    FATHER_MIDDLE_NAME = "FatherMiddleName"
    SPOUSE_MIDDLE_NAME = "SpouseMiddleName"
    FIRST_CHILD_MIDDLE_NAME = "FirstChildMiddleName"
    HIGH_SCHOOL_NAME = "HighSchoolName"
    FAVORITE_TEACHER_NAME = "FavoriteTeacherName"
    FAVORITE_SPORTS_TEAM = "FavoriteSportsTeam"


class UserLifeCycleStatus(WireEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DELETED = "Deleted"


class PredicateOperator(WireEnum):
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    CONTAINS = "Contains"
    IN = "In"
    GREATER_THAN_EQUALS = "GreaterThanEquals"
    LESS_THAN_EQUALS = "LessThanEquals"
    STARTS_WITH = "StartsWith"
    NOT_CONTAINS = "NotContains"


class OrderByField(WireEnum):
    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    LIFE_CYCLE_STATUS = "LifeCycleStatus"


class SortOrder(WireEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class ClientLinkStatus(WireEnum):
    LINK_PENDING = "LinkPending"
    LINK_CANCELED = "LinkCanceled"
    LINK_EXPIRED = "LinkExpired"
    LINK_ACCEPTED = "LinkAccepted"
    LINK_DECLINED = "LinkDeclined"
    LINK_IN_PROGRESS = "LinkInProgress"
    ACTIVE = "Active"
    LINK_FAILED = "LinkFailed"
    UNLINK_REQUESTED = "UnlinkRequested"
    UNLINK_PENDING = "UnlinkPending"
    UNLINK_CANCELED = "UnlinkCanceled"
    UNLINK_IN_PROGRESS = "UnlinkInProgress"
    INACTIVE = "Inactive"
    UNLINK_FAILED = "UnlinkFailed"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
