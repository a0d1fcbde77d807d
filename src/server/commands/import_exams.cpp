// import exams: a list of exam results of one class, as the page of certificates takes it.

#include <cstdio>

#include "app/certificates/preview_exams.h"
#include "base/file_ops.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/person_in_words.h"

namespace letopis {
namespace {

/// What the words name, in ids of the school.
struct ExamOrder {
    PersonId actor_id;
    SubjectId subject_id;
    RecordExams record;
};

Result<StudyGroup> class_in_words(Reader& reader, const ImportWords& words, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(present, school_year_on(reader, on));
    const std::string year_title = words.year.value_or(present.title);
    for (const SchoolYear& year : years) {
        if (year.title != year_title) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups)
            if (folded_group_title(group.title) == folded_group_title(words.class_title))
                return group;
    }
    return invalid("class", "В учебном году " + year_title + " нет класса " +
                                quoted(words.class_title) + ". Напишите его, как в журнале.");
}

Result<SubjectId> subject_in_words(Reader& reader, const std::string& title) {
    if (title.empty()) return SubjectId{};
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& one : subjects)
        if (fold_for_search(one.title) == fold_for_search(title)) return one.subject_id;
    return invalid("subject", "Нет предмета " + quoted(title) + ". Напишите его, как в плане.");
}

Result<ExamOrder> read_order(Reader& reader, const ImportWords& words, Date today) {
    const auto kind = parse_enum<StateExamKind>(words.exam_kind);
    if (!kind) return invalid("kind", "Экзамен: basic (ОГЭ), unified (ЕГЭ) или graduation (ГВЭ).");
    const auto held_on = Date::parse(words.held_on);
    if (!held_on) return invalid("held-on", "Дата пишется так: 2027-06-03.");
    LETOPIS_TRY(actor_id, find_person(reader, words.by));
    LETOPIS_TRY(group, class_in_words(reader, words, today));
    LETOPIS_TRY(subject_id, subject_in_words(reader, words.subject));
    return ExamOrder{.actor_id = actor_id,
                     .subject_id = subject_id,
                     .record = {.study_group_id = group.study_group_id,
                                .kind = *kind,
                                .held_on = *held_on,
                                .protocol_no = words.protocol_no,
                                .reason = words.reason,
                                .lines = {}}};
}

const char* state_words(ExamListState state) {
    switch (state) {
        case ExamListState::added:
            return "новый";
        case ExamListState::changed:
            return "изменит записанное";
        case ExamListState::same:
            return "так и записано";
        case ExamListState::wrong:
            return "ошибка";
    }
    return "";
}

void say_rows(const ExamPreview& preview) {
    if (!preview.sheet.empty()) std::printf("Лист книги: %s.\n", quoted(preview.sheet).c_str());
    for (const ExamListRow& row : preview.rows)
        std::printf("  строка %d: %s, %s, баллы %s, отметка %s: %s\n", row.line,
                    row.student.c_str(), row.subject.c_str(),
                    row.points.empty() ? "—" : row.points.c_str(),
                    row.result.empty() ? "—" : row.result.c_str(), state_words(row.state));
    std::printf("Новых: %d, изменятся: %d, так и записаны: %d, с ошибкой: %d.\n", preview.added,
                preview.changed, preview.same, preview.wrong);
}

Result<Done> need_right(const ExamPreview& preview, const std::string& file) {
    if (preview.wrong == 0) return Done{};
    Refusal refusal{.code = RefusalCode::import_rejected, .detail = "Файл: " + file + "."};
    for (const ExamListRow& row : preview.rows) {
        if (row.problem.empty() || refusal.items.size() == limits::import_errors_shown) continue;
        const std::string sheet =
            preview.sheet.empty() ? "" : "лист " + quoted(preview.sheet) + ", ";
        refusal.items.push_back(
            {.place = sheet + "строка " + std::to_string(row.line) + ": " + row.student,
             .remedy = row.problem});
    }
    return refusal;
}

}  // namespace

Result<Done> import_exam_list(const ImportWords& words) {
    const SystemClock clock;
    SystemRandom random;
    const Instant now = clock.now();
    LETOPIS_TRY(bytes, read_file(words.file, limits::import_file_bytes));
    if (!bytes) return invalid("file", words.file + ": такого файла нет.");
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    store::ReaderPool readers{files};
    ExamOrder order;
    LETOPIS_TRY(preview, readers.read([&](Reader& reader) -> Result<ExamPreview> {
        const Date today = moscow_date(now);
        LETOPIS_TRY(read, read_order(reader, words, today));
        order = std::move(read);
        LETOPIS_TRY(standing, read_standing(reader, order.actor_id, today));
        return preview_exams(reader, standing, order.record.study_group_id, order.subject_id,
                             *bytes, now, words.sheet);
    }));
    std::printf("%s\n", words.apply ? "Список:" : "Пробный прогон, база не изменена. Список:");
    say_rows(preview);
    LETOPIS_TRY_DONE(need_right(preview, words.file));
    for (const ExamListRow& row : preview.rows)
        if (row.exam && row.state != ExamListState::same)
            order.record.lines.push_back({row.exam->student_id, row.exam->subject_id,
                                          row.exam->points, row.exam->result, row.exam->corrects});
    if (!words.apply) {
        std::printf("Чтобы записать, повторите команду с ключом --apply.\n");
        return Done{};
    }
    if (order.record.lines.empty()) {
        std::printf("Всё так и записано.\n");
        return Done{};
    }
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    LETOPIS_TRY_DONE(school.store->writer().append(
        record_exams(CommandId::make(now, random), order.actor_id, std::move(order.record))));
    std::printf("Записано.\n");
    return school.store->close();
}

}  // namespace letopis
