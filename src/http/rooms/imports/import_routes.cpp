#include "http/rooms/imports/import_routes.h"

#include "app/imports/import_people.h"
#include "app/imports/import_timetable.h"
#include "app/imports/undo_import.h"
#include "app/people/hand_out_accounts.h"
#include "crypto/hash.h"
#include "domain/calendar/typed_dates.h"
#include "exchange/xlsx/sheet_table.h"
#include "http/rooms/batch.h"
#include "http/rooms/imports/uploaded.h"
#include "http/rooms/on_worker.h"
#include "ports/gathering/school_year.h"

namespace letopis::http {
namespace {

/// What stands in a request besides the file decides how it is read, so it is part of the digest.
template <class Upload>
std::string digest_of(Upload upload, ByteView file) {
    upload.file.content.clear();
    return sha256_hex(as_bytes(sha256_hex(file) + write_json(upload)));
}

/// "2026/2027": as asked, or that of the school's present year, or of today.
Result<std::string> year_title_of(Reader& reader, const std::string& asked, Date today) {
    if (!asked.empty()) return asked;
    LETOPIS_TRY(years, reader.school_years());
    if (!years.empty()) {
        LETOPIS_TRY(year, school_year_on(reader, today));
        return year.title;
    }
    const int first = school_year_of(today);
    return std::to_string(first) + "/" + std::to_string(first + 1);
}

/// Begins with four digits and is the title of a year.
Result<int> first_year_of(const std::string& title) {
    const auto begins = Date::parse(title.substr(0, 4) + "-09-01");
    if (begins &&
        title == std::to_string(begins->year()) + "/" + std::to_string(begins->year() + 1))
        return begins->year();
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "year_title",
                   .detail = "Учебный год пишется так: 2026/2027."};
}

Result<PeopleImport> read_upload(const School& school, const PeopleUpload& upload, Date today) {
    LETOPIS_TRY(bytes, unpack(upload.file));
    if (upload.columns.size() > limits::import_columns) return RefusalCode::page_too_large;
    LETOPIS_TRY(title, school.readers.read([&](Reader& reader) {
        return year_title_of(reader, upload.year_title, today);
    }));
    LETOPIS_TRY_DONE(first_year_of(title));
    NoProgress silent;
    LETOPIS_TRY(people, said_of(read_people(bytes,
                                            {.columns = upload.columns,
                                             .everybody = upload.everybody,
                                             .sheet = upload.file.sheet.value_or("")},
                                            silent),
                                upload.file));
    return PeopleImport{
        .people = std::move(people),
        .file_name = upload.file.file_name,
        .year_title = std::move(title),
        .unknown_classes = upload.form_classes ? UnknownClasses::formed : UnknownClasses::refused,
        .source = {.digest = digest_of(upload, bytes)}};
}

Result<TimetableImport> read_upload(const School& school, const TimetableUpload& upload,
                                    Date today) {
    LETOPIS_TRY(bytes, unpack(upload.file));
    NoProgress silent;
    LETOPIS_TRY(plan, said_of(read_school_plan(
                                  bytes, {.scope = upload.scope, .family = upload.family}, silent),
                              upload.file));
    LETOPIS_TRY(year, school.readers.read([&](Reader& reader) -> Result<YearOutline> {
        LETOPIS_TRY(title, year_title_of(reader, upload.year_title, today));
        LETOPIS_TRY(first, first_year_of(title));
        return outline_for(reader, plan.family, first);
    }));
    TimetableImport import{.plan = std::move(plan),
                           .file_name = upload.file.file_name,
                           .year = year,
                           .takes_effect_on = upload.takes_effect_on,
                           .chosen = upload.chosen.value_or(std::vector<ChosenName>{}),
                           .source = {.digest = digest_of(upload, bytes)}};
    LETOPIS_TRY_DONE(check_typed_date(upload.lessons_from, "lessons_from"));
    if (upload.scope == TimetableScope::load_only) return import;
    import.lessons = DateRange{upload.lessons_from.value_or(year.starts_on), year.ends_on};
    if (year.ends_on < import.lessons->from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "lessons_from"};
    return import;
}

ImportPreview told(const ImportSource& source, ImportSummary summary) {
    ImportPreview preview{.digest = preview_digest(source, summary),
                          .notes = std::move(summary.notes),
                          .row_count = static_cast<int>(summary.rows.size())};
    for (const ImportCount& count : summary.counts)
        preview.counts.push_back({.title = count.title,
                                  .added = static_cast<int>(count.added),
                                  .already_there = static_cast<int>(count.already_there),
                                  .ended = static_cast<int>(count.ended)});
    if (summary.rows.size() > limits::import_rows_shown)
        summary.rows.resize(limits::import_rows_shown);
    preview.rows = std::move(summary.rows);
    return preview;
}

/// A file that is wrong is an answer; that there is no file, or no right, is a refusal.
Result<ImportPreview> told_or_wrong(Result<ImportPreview> preview) {
    if (preview || !preview.error().is(RefusalCode::import_rejected)) return preview;
    return ImportPreview{.problem = problem_of(preview.error())};
}

Result<ImportPreview> previewed(const School& school, const PeopleUpload& upload, Instant now,
                                RandomSource& random) {
    LETOPIS_TRY(import, read_upload(school, upload, moscow_date(now)));
    LETOPIS_TRY(summary, school.readers.read([&](Reader& reader) {
        return preview_import_people(reader, import, now, random);
    }));
    return told(import.source, std::move(summary));
}

/// Names can be chosen where the file is refused for them.
Result<ImportPreview> previewed(const School& school, const TimetableUpload& upload, Instant now,
                                RandomSource& random) {
    LETOPIS_TRY(import, read_upload(school, upload, moscow_date(now)));
    const auto look = [&](Reader& reader) -> Result<ImportPreview> {
        LETOPIS_TRY(summary, preview_import_timetable(reader, import, now, random));
        return told(import.source, std::move(summary));
    };
    LETOPIS_TRY(names,
                school.readers.read([&](Reader& reader) { return look_at_names(reader, import); }));
    LETOPIS_TRY(preview, told_or_wrong(school.readers.read(look)));
    preview.unknown_names = std::move(names.unknown);
    preview.known_names = std::move(names.known);
    return preview;
}

/// The columns and the sheets, whatever else is wrong with the file.
void tell_of_file(const PeopleUpload& upload, ImportPreview& preview) {
    const auto bytes = unpack(upload.file);
    if (!bytes) return;
    NoProgress silent;
    auto columns =
        see_people_columns(*bytes, upload.columns, silent, upload.file.sheet.value_or(""));
    if (columns) preview.columns = *std::move(columns);
    auto sheets = sheets_of(*bytes);
    if (sheets) preview.sheets = *std::move(sheets);
}

}  // namespace

void preview_people(Call& call, PeopleUpload body, Later<ImportPreview> later) {
    on_worker(
        call, later,
        [asker = Asker::of(call), &random = call.context().random, later, body = std::move(body)] {
            auto preview = told_or_wrong(previewed(asker.school, body, asker.now(), random));
            if (preview) tell_of_file(body, *preview);
            later([preview = std::move(preview)] { return preview; });
        });
}

void preview_timetable(Call& call, TimetableUpload body, Later<ImportPreview> later) {
    on_worker(
        call, later,
        [asker = Asker::of(call), &random = call.context().random, later, body = std::move(body)] {
            auto preview = told_or_wrong(previewed(asker.school, body, asker.now(), random));
            later([preview = std::move(preview)] { return preview; });
        });
}

void load_people(Call& call, ImportPeopleCommand body, Later<ImportDone> later) {
    on_worker(
        call, later,
        [asker = Asker::of(call), &random = call.context().random, later, body = std::move(body)] {
            auto import = read_upload(asker.school, body.upload, asker.today());
            if (!import) return later.refuse(import.error());
            import->source.seen_digest = body.seen_digest;
            auto made = import_people(asker.school.writer, body.command_id, asker.person_id,
                                      *import, random);
            if (!made) return later.refuse(made.error());
            ImportDone done{.import_id = body.command_id,
                            .entry_count = static_cast<int>(made->import.receipt.entry_count)};
            for (const ImportedLogin& one : made->logins)
                if (!one.login.empty()) done.wishes.push_back({one.person_id, one.login});
            later([done]() -> Result<ImportDone> { return done; });
        });
}

void load_timetable(Call& call, ImportTimetableCommand body, Later<ImportDone> later) {
    on_worker(
        call, later,
        [asker = Asker::of(call), &random = call.context().random, later, body = std::move(body)] {
            auto import = read_upload(asker.school, body.upload, asker.today());
            if (!import) return later.refuse(import.error());
            import->source.seen_digest = body.seen_digest;
            auto made = import_timetable(asker.school.writer, body.command_id, asker.person_id,
                                         *import, random);
            if (!made) return later.refuse(made.error());
            const ImportDone done{.import_id = body.command_id,
                                  .entry_count = static_cast<int>(made->receipt.entry_count)};
            later([done]() -> Result<ImportDone> { return done; });
        });
}

void show_made_import(Call& call, const ImportPlace& place, Later<MadeImport> later) {
    open_on_worker(call, later,
                   [id = place.import_id](Reader& reader, const Standing& standing, Instant now) {
                       return open_made_import(reader, standing, id, now);
                   });
}

void hand_out_logins(Call& call, const ImportPlace& place, HandOutLogins body,
                     Later<LoginSlips> later) {
    on_worker(call, later,
              [asker = Asker::of(call), &context = call.context(), standing = call.standing(),
               id = place.import_id, later, body = std::move(body)] {
                  std::vector<PersonId> persons;
                  std::vector<WantedLogin> wanted;
                  for (const WishedLogin& one : body.persons) {
                      persons.push_back(one.person_id);
                      wanted.push_back({one.person_id, one.login});
                  }
                  const auto checked = asker.read([&](Reader& reader) {
                      return check_logins_of_import(reader, standing, id, persons, asker.now());
                  });
                  if (!checked) return later.refuse(checked.error());
                  NoProgress silent;
                  const auto given =
                      hand_out_accounts(context.accounts, asker.school.readers, asker.school.org_id,
                                        wanted, context.clock, context.random, silent);
                  if (!given) return later.refuse(given.error());
                  LoginSlips told;
                  for (const HandedOut& one : *given)
                      told.slips.push_back({one.person_id, one.name, one.login, one.password});
                  later([told]() -> Result<LoginSlips> { return told; });
              });
}

void take_back_import(Call& call, const ImportPlace& place, CloseCommand body,
                      Later<FactOutcome> later) {
    state(call, undo_import(body.command_id, call.actor_id(), place.import_id), std::move(later));
}

}  // namespace letopis::http
