#include "http/rooms/imports/setup_routes.h"

#include <algorithm>

#include "app/imports/usual_year.h"
#include "base/limits.h"
#include "base/text.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/pages_routes.h"

namespace letopis::http {
namespace {

bool is_login(const std::string& text) {
    return text.size() >= 3 && text.size() <= limits::login_code_points &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' ||
                      c == '_' || c == '@';
           });
}

Result<Done> check_text(const char* field, const std::string& text, std::size_t limit,
                        const char* detail) {
    if (squeeze_spaces(text).empty()) return invalid(field, detail);
    if (!is_clean_text(text)) return invalid(field, "Уберите невидимые знаки.");
    if (code_point_count(text) > limit)
        return Refusal{.code = RefusalCode::text_too_long, .field = field};
    return Done{};
}

/// Each wrong input is a sentence at its field; nothing is written before all are right.
Result<Done> check_founding(const FoundingCommand& body) {
    LETOPIS_TRY_DONE(check_text("full_name", body.full_name, limits::title_code_points,
                                "Укажите полное наименование по уставу."));
    LETOPIS_TRY_DONE(check_text("short_name", body.short_name, limits::name_code_points,
                                "Укажите краткое наименование."));
    LETOPIS_TRY_DONE(
        check_text("address", body.address, limits::title_code_points, "Укажите адрес."));
    LETOPIS_TRY_DONE(check_text("last_name", body.last_name, limits::name_code_points,
                                "Укажите фамилию директора."));
    LETOPIS_TRY_DONE(check_text("first_name", body.first_name, limits::name_code_points,
                                "Укажите имя директора."));
    if (code_point_count(body.patronymic) > limits::name_code_points)
        return Refusal{.code = RefusalCode::text_too_long, .field = "patronymic"};
    if (body.log_origin.size() > limits::name_code_points ||
        body.log_origin.find_first_of(" +\n\r\t") != std::string::npos)
        return invalid("log_origin",
                       "Имя реестра пишется без пробелов и знака «+», не длиннее 100 знаков.");
    LETOPIS_TRY_DONE(check_text("basis", body.basis, limits::title_code_points,
                                "Укажите приказ о назначении: номер и дату."));
    if (!is_login(body.login))
        return invalid("login", "Логин — латинские буквы, цифры, точка и дефис, от 3 знаков.");
    if (code_point_count(body.password) < limits::staff_password_code_points)
        return Refusal{.code = RefusalCode::password_too_short, .field = "password"};
    if (body.password.size() > limits::password_bytes)
        return Refusal{.code = RefusalCode::text_too_long, .field = "password"};
    return Done{};
}

}  // namespace

Result<FoundingView> show_founding(Call& call) {
    return FoundingView{.is_open = call.context().founding != nullptr};
}

void found_organization(Call& call, FoundingCommand body, Later<Done> later) {
    Founding* const founding = call.context().founding;
    if (founding == nullptr) return later.refuse(RefusalCode::organization_exists);
    if (!founding->admits(body.code))
        return later.refuse(Refusal{.code = RefusalCode::wrong_credentials,
                                    .field = "code",
                                    .detail = "Код показан там, где запущен сервер."});
    if (const auto checked = check_founding(body); !checked) return later.refuse(checked.error());
    on_worker(call, later, [founding, later, body = std::move(body)] {
        const auto founded =
            founding->found({.organization = {.full_name = squeeze_spaces(body.full_name),
                                              .short_name = squeeze_spaces(body.short_name),
                                              .address = squeeze_spaces(body.address),
                                              .log_origin = body.log_origin},
                             .director = {.last_name = squeeze_spaces(body.last_name),
                                          .first_name = squeeze_spaces(body.first_name),
                                          .patronymic = squeeze_spaces(body.patronymic)},
                             .basis = squeeze_spaces(body.basis),
                             .login = body.login,
                             .password = body.password});
        later([founded] { return founded; });
    });
}

Result<Response> show_founding_page(Call& call) {
    if (call.context().founding == nullptr) return RefusalCode::unknown_route;
    return page_file(call, "setup.html");
}

void show_setup(Call& call, Later<SetupView> later) { open_on_worker(call, later, open_setup); }

Result<OpenYear> show_usual_year(Call& call, const UsualYearPlace& place) {
    const std::int64_t first = place.first_year.value_or(school_year_of(call.today()));
    if (first < 2000 || first > 2100) return invalid("first_year", "Укажите год цифрами: 2026.");
    const YearOutline outline =
        place.period_kind ? usual_year(place.family, static_cast<int>(first), *place.period_kind)
                          : usual_year(place.family, static_cast<int>(first));
    return OpenYear{.title = outline.title,
                    .starts_on = outline.starts_on,
                    .ends_on = outline.ends_on,
                    .family = place.family,
                    .period_kind = outline.period_kind,
                    .period_system_title = outline.period_system_title,
                    .periods = outline.periods,
                    .bells = usual_bells(place.family)};
}

void begin_year(Call& call, OpenYearCommand body, Later<FactOutcome> later) {
    YearToOpen& year = body.year;
    OpenYear opening{.title = std::move(year.title),
                     .starts_on = year.starts_on,
                     .ends_on = year.ends_on,
                     .family = year.family,
                     .period_kind = year.period_kind,
                     .period_system_title = std::move(year.period_system_title),
                     .periods = std::move(year.periods),
                     .bells = std::move(year.bells)};
    if (year.more_periods) opening.more_periods = *std::move(year.more_periods);
    if (year.more_bells) opening.more_bells = *std::move(year.more_bells);
    state(call,
          open_year(body.command_id, call.actor_id(), std::move(opening), call.context().random),
          std::move(later));
}

}  // namespace letopis::http
