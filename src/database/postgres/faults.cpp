#include "database/postgres/faults.h"

namespace letopis::database {
namespace {

struct Meaning {
    std::string_view beginning;  ///< Of the code: a class or the whole.
    std::string_view words;
    Retry retry;
};
// Of two that fit, the first.
constexpr Meaning meanings[] = {
    {"08", "связь с сервером базы потеряна. Запись возобновится сама, когда он ответит",
     Retry::later},
    {"57P", "сервер базы остановлен или переключается. Запись возобновится сама", Retry::later},
    {"57014", "сервер базы прервал действие", Retry::later},
    {"25006", "сервер базы сейчас только для чтения: переключается главный узел", Retry::later},
    {"40", "действие столкнулось с другим, повторите", Retry::later},
    {"55P03", "строка занята другой программой дольше положенного", Retry::later},
    {"53100", "на диске сервера базы нет места. Освободите место: запись возобновится сама",
     Retry::later},
    {"53300", "у сервера базы нет свободных соединений. Увеличьте max_connections", Retry::later},
    {"53", "серверу базы не хватает памяти или другого запаса", Retry::later},
    {"58", "диск сервера базы не отвечает. Проверьте диск и журнал системы", Retry::later},
    {"28", "сервер базы не принимает имя или пароль. Проверьте адрес базы и pg_hba.conf",
     Retry::never},
    {"3D000", "такой базы на сервере нет. Создайте её: createdb", Retry::never},
    {"42501", "нет права на таблицу или схему. Дайте права владельцу базы", Retry::never},
    {"42P01", "в базе нет нужной таблицы: её сделала другая программа", Retry::never},
    {"XX001", "данные базы повреждены. Восстановите её из копии", Retry::never},
    {"XX002", "индекс базы повреждён. Восстановите её из копии", Retry::never},
    {"23", "запись противоречит устройству базы", Retry::never},
    {"01000", "копия на втором узле не подтверждена. Повторите: запись или есть, или нет",
     Retry::later},
};

}  // namespace

bool is_read_only(std::string_view sqlstate) { return sqlstate == "25006"; }

Fault postgres_fault(std::string_view sqlstate, std::string_view detail, const std::string& where,
                     std::string_view place) {
    std::string_view words = sqlstate.empty() ? meanings[0].words : "сбой базы";
    Retry retry = sqlstate.empty() ? Retry::later : Retry::never;
    for (const Meaning& meaning : meanings)
        if (!sqlstate.empty() && sqlstate.starts_with(meaning.beginning)) {
            words = meaning.words;
            retry = meaning.retry;
            break;
        }
    while (detail.ends_with('\n')) detail.remove_suffix(1);
    std::string what = where + ": " + std::string{words} + " (" + std::string{detail};
    if (!sqlstate.empty()) what += ", код " + std::string{sqlstate};
    what += ", " + std::string{place} + ").";
    return {std::move(what), retry};
}

}  // namespace letopis::database
