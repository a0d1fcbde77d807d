#include <cstdio>

#include "app/imports/import_people.h"
#include "app/imports/import_timetable.h"
#include "app/people/hand_out_accounts.h"
#include "base/file_ops.h"
#include "base/limits.h"
#include "identity/account_file.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/terminal.h"

namespace letopis {
namespace {

Result<Bytes> read_given_file(const std::string& path) {
    LETOPIS_TRY(bytes, read_file(path, limits::import_file_bytes));
    if (!bytes) return invalid("file", path + ": такого файла нет.");
    return *std::move(bytes);
}

/// What a reader refuses stands in a file: says in which.
template <class Value>
Result<Value> of_file(Result<Value> read, const std::string& file) {
    if (read || !read.error().is(RefusalCode::import_rejected)) return read;
    Refusal refusal = read.error().refusal();
    refusal.detail = "Файл: " + file + ".";
    return refusal;
}

/// "2026/2027" → 2026; without words, the year of today.
Result<int> first_year(const std::optional<std::string>& words, Date today) {
    if (!words) return school_year_of(today);
    const auto begins = Date::parse(words->substr(0, 4) + "-09-01");
    if (begins &&
        *words == std::to_string(begins->year()) + "/" + std::to_string(begins->year() + 1))
        return begins->year();
    return invalid("year", "Учебный год пишется так: 2026/2027.");
}

Result<std::optional<ProgrammeFamily>> family_of(const std::optional<std::string>& words) {
    if (!words) return std::optional<ProgrammeFamily>{};
    const auto family = parse_enum<ProgrammeFamily>(*words);
    if (!family) return invalid("family", "Вид программы: general, vocational или additional.");
    return std::optional{*family};
}

/// The dates of lessons: as said, or the whole year; none for a load alone.
Result<std::optional<DateRange>> lesson_range(const ImportWords& words, const YearOutline& year) {
    if (words.load_only) return std::optional<DateRange>{};
    DateRange range{year.starts_on, year.ends_on};
    const auto take = [](const std::optional<std::string>& text, Date& date) {
        if (!text) return true;
        const auto parsed = Date::parse(*text);
        if (parsed) date = *parsed;
        return parsed.has_value();
    };
    if (!take(words.lessons_from, range.from) || !take(words.lessons_to, range.to))
        return invalid("lessons", "Даты пишутся так: 2026-09-01.");
    if (range.to < range.from) return RefusalCode::dates_out_of_order;
    return std::optional{range};
}

/// The day from which a further version is in force.
Result<std::optional<Date>> effect_day(const ImportWords& words) {
    if (!words.takes_effect_on) return std::optional<Date>{};
    const auto on = Date::parse(*words.takes_effect_on);
    if (!on) return invalid("takes_effect_on", "Дата пишется так: 2027-01-11.");
    if (words.lessons_from || words.lessons_to)
        return invalid(words.lessons_from ? "lessons-from" : "lessons-to",
                       "Уроки версии идут с того дня, с которого она действует, до конца года: "
                       "уберите --lessons-from и --lessons-to.");
    return on;
}

void say_summary(const ImportWords& words, const ImportSummary& summary) {
    std::printf("%s\n%s", words.apply ? "Загружено:" : "Пробный прогон, база не изменена. Будет:",
                told(summary).c_str());
    if (!words.apply) std::printf("Чтобы записать, повторите команду с ключом --apply.\n");
}

Result<TimetableImport> read_timetable(const ImportWords& words, Date today) {
    LETOPIS_TRY(bytes, read_given_file(words.file));
    LETOPIS_TRY(family, family_of(words.family));
    LETOPIS_TRY(first, first_year(words.year, today));
    const auto bar = progress_bar(stderr, "Читаю расписание");
    const PlanChoices choices{
        .scope = words.load_only ? TimetableScope::load_only : TimetableScope::load_and_timetable,
        .family = family};
    LETOPIS_TRY(plan, of_file(read_school_plan(bytes, choices, *bar), words.file));
    const YearOutline year = usual_year(plan.family, first);
    LETOPIS_TRY(lessons, lesson_range(words, year));
    LETOPIS_TRY(takes_effect_on, effect_day(words));
    return TimetableImport{.plan = std::move(plan),
                           .file_name = words.file,
                           .year = year,
                           .lessons = lessons,
                           .takes_effect_on = takes_effect_on};
}

/// Gives out logins where a file for them was named; the file must be new.
Result<Done> hand_out(const ImportWords& words, const Holdings& folder, OpenedSchool& school,
                      const std::vector<ImportedLogin>& logins, const Clock& clock,
                      RandomSource& random) {
    if (!words.passwords || logins.empty()) return Done{};
    LETOPIS_TRY(place, folder.accounts());
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    const auto bar = progress_bar(stderr, "Выдаю логины");
    std::vector<WantedLogin> wanted;
    for (const ImportedLogin& one : logins) wanted.push_back({one.person_id, one.login});
    LETOPIS_TRY(given, hand_out_accounts(*accounts, school.store->readers(), words.org_id, wanted,
                                         clock, random, *bar));
    LETOPIS_TRY_DONE(
        write_file_durably(*words.passwords, as_bytes(handed_out_table(given)), FileAccess::owner));
    std::printf("Логины и пароли: %s (только для вас; раздайте и удалите).\n",
                words.passwords->c_str());
    return Done{};
}

Result<PeopleImport> read_people_list(const ImportWords& words, Date today) {
    LETOPIS_TRY(bytes, read_given_file(words.file));
    LETOPIS_TRY(first, first_year(words.year, today));
    const auto bar = progress_bar(stderr, "Читаю список");
    LETOPIS_TRY(people, of_file(read_people(bytes, {.sheet = words.sheet}, *bar), words.file));
    return PeopleImport{.people = std::move(people),
                        .file_name = words.file,
                        .year_title = std::to_string(first) + "/" + std::to_string(first + 1)};
}

}  // namespace

Result<Done> import_fet(const ImportWords& words) {
    const SystemClock clock;
    SystemRandom random;
    const Instant now = clock.now();
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    LETOPIS_TRY(import, read_timetable(words, moscow_date(now)));
    if (!words.apply) {
        store::ReaderPool readers{files};
        LETOPIS_TRY(summary, readers.read([&](Reader& reader) {
            return preview_import_timetable(reader, import, now, random);
        }));
        say_summary(words, summary);
        return Done{};
    }
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    LETOPIS_TRY(imported, import_timetable(school.store->writer(), CommandId::make(now, random), {},
                                           import, random));
    LETOPIS_TRY_DONE(school.store->close());
    say_summary(words, imported.summary);
    return Done{};
}

Result<Done> import_people_list(const ImportWords& words) {
    const SystemClock clock;
    SystemRandom random;
    const Instant now = clock.now();
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    if (words.passwords) {
        LETOPIS_TRY(there, read_file(*words.passwords, limits::import_file_bytes));
        if (there)
            return invalid("passwords", *words.passwords + ": файл уже есть. Укажите новое имя.");
    }
    LETOPIS_TRY(import, read_people_list(words, moscow_date(now)));
    if (!words.apply) {
        store::ReaderPool readers{files};
        LETOPIS_TRY(summary, readers.read([&](Reader& reader) {
            return preview_import_people(reader, import, now, random);
        }));
        say_summary(words, summary);
        return Done{};
    }
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    LETOPIS_TRY(imported, import_people(school.store->writer(), CommandId::make(now, random), {},
                                        import, random));
    say_summary(words, imported.import.summary);
    LETOPIS_TRY_DONE(hand_out(words, folder, school, imported.logins, clock, random));
    return school.store->close();
}

}  // namespace letopis
