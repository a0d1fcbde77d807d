#include "package/testing/sample_class.h"

#include "base/check.h"
#include "package/records/record_files.h"
#include "package/standard_files.h"

namespace letopis::testing {
namespace {

const Date first_day{2026, 9, 1};
constexpr auto year_id = [] { return numbered_id<SchoolYearId>(1); };
constexpr auto class_id = [] { return numbered_id<StudyGroupId>(1); };
constexpr auto subgroup_id = [] { return numbered_id<StudyGroupId>(2); };
constexpr auto teacher_id = [] { return numbered_id<EmployeeId>(1); };
constexpr auto period_id = [] { return numbered_id<PeriodId>(1); };

StudentId student_id(int number) { return numbered_id<StudentId>(100 + number); }
CourseId course_id(int number) { return numbered_id<CourseId>(1 + number); }

/// States facts one after another, a minute apart.
class Year {
public:
    explicit Year(ClassSize size) : size_{size} {}

    std::vector<Entry> take() {
        found();
        enrol();
        for (int course = 0; course < size_.courses; ++course) teach(course);
        close();
        return std::move(entries_);
    }

private:
    void say(EntryBody body, PersonId actor = teacher_id()) {
        entries_.push_back({.recorded_at = at_,
                            .actor_id = actor,
                            .command_id = numbered_id<CommandId>(next_++),
                            .body = std::move(body)});
        at_ = at_ + Span::minutes(1);
    }
    /// Its index in the ledger (sample_class.h).
    EntryIndex last() const { return 2 * static_cast<EntryIndex>(entries_.size()) - 1; }

    void found() {
        say(OrganizationRegistered{{.full_name = "ГБОУ города Москвы «Школа № 1234»",
                                    .short_name = "Школа № 1234",
                                    .address = "Москва, Школьная ул., 1",
                                    .log_origin = "letopis.example/school-1"}},
            {});
        say(SchoolYearOpened{{.school_year_id = year_id(),
                              .title = "2026/2027",
                              .starts_on = first_day,
                              .ends_on = Date{2027, 5, 26}}},
            {});
        say(PeriodSystemDefined{{.period_system_id = numbered_id<PeriodSystemId>(1),
                                 .school_year_id = year_id(),
                                 .title = "четверти",
                                 .periods = {{period_id(), 1, "I четверть", first_day,
                                              Date{2026, 10, 25}}}}},
            {});
        say(PersonRegistered{{.person_id = teacher_id(),
                              .last_name = "Петрова",
                              .first_name = "Анна",
                              .patronymic = "Ивановна"}},
            {});
        say(StudyGroupFormed{{.study_group_id = class_id(),
                              .school_year_id = year_id(),
                              .title = "7 «Б»",
                              .grade = 7,
                              .letter = "Б"}});
        say(StudyGroupFormed{{.study_group_id = subgroup_id(),
                              .school_year_id = year_id(),
                              .kind = StudyGroupKind::subgroup,
                              .title = "7 «Б», английский, 1 гр.",
                              .parent_group_ids = {class_id()}}});
        say(ClassTeacherAssigned{
            {.study_group_id = class_id(), .teacher_id = teacher_id(), .valid_from = first_day}});
    }

    void enrol() {
        for (int i = 0; i < size_.students; ++i) {
            say(PersonRegistered{{.person_id = student_id(i),
                                  .last_name = i == 0 ? "Ёлкин-Палкин" : "Иванов",
                                  .first_name = "Имя" + std::to_string(i),
                                  .birth_date = Date{2014, 1, 1}.plus_days(i),
                                  .personal_no = "И-" + std::to_string(i)}});
            for (const StudyGroupId group : {class_id(), subgroup_id()})
                say(StudentEnrolled{.student_id = student_id(i),
                                    .study_group_id = group,
                                    .enrolled_on = first_day,
                                    .order_no = "15",
                                    .order_on = first_day});
        }
        say(StudentLeft{.student_id = student_id(0),
                        .study_group_id = class_id(),
                        .left_on = Date{2027, 2, 1},
                        .order_no = "3, § 2",
                        .reason = "выбыл в другую школу"});
    }

    void teach(int course) {
        say(SubjectAdded{{.subject_id = numbered_id<SubjectId>(course),
                          .title = "Предмет " + std::to_string(course),
                          .position = course}});
        say(CourseOpened{{.course_id = course_id(course),
                          .subject_id = numbered_id<SubjectId>(course),
                          .study_group_id = course == 1 ? subgroup_id() : class_id(),
                          .school_year_id = year_id(),
                          .planned_lessons = size_.lessons_per_course}});
        say(CourseTeacherAssigned{
            {.course_id = course_id(course), .teacher_id = teacher_id(), .valid_from = first_day}});
        for (int i = 0; i < size_.lessons_per_course; ++i) hold_lesson(course, i);
        for (int i = 0; i < size_.students; ++i) {
            say(PeriodMarkConfirmed{.course_id = course_id(course),
                                    .student_id = student_id(i),
                                    .period_id = period_id(),
                                    .value = ResultValue::four,
                                    .mean = Fraction{13, 3},
                                    .proposed = ResultValue::four});
            const EntryIndex first = last();
            if (i == 1)
                say(PeriodMarkConfirmed{.course_id = course_id(course),
                                        .student_id = student_id(i),
                                        .period_id = period_id(),
                                        .value = ResultValue::five,
                                        .mean = Fraction{13, 3},
                                        .proposed = ResultValue::four,
                                        .flag = ResultFlag::forced,
                                        .reason = "олимпиада",
                                        .corrects = first});
            say(AnnualMarkConfirmed{.course_id = course_id(course),
                                    .student_id = student_id(i),
                                    .value = i == 2 ? ResultValue::exempt : ResultValue::five});
        }
        say(CourseClosed{course_id(course)});
    }

    void hold_lesson(int course, int number) {
        const auto lesson = numbered_id<LessonId>(1000 * course + number + 1);
        say(LessonScheduled{.lesson_id = lesson,
                            .course_id = course_id(course),
                            .lesson_on = first_day.plus_days(number),
                            .slot_no = 1 + course % 7,
                            .starts_at = {510},
                            .ends_at = {555},
                            .teacher_id = teacher_id()});
        if (number == 3) return say(LessonCancelled{lesson, "карантин, приказ № 12"});
        say(TopicRecorded{lesson, number == 1 ? "=2+2, «корень»\n\"вторая строка\""
                                              : "Тема " + std::to_string(number)});
        say(HomeworkAssigned{lesson, number == 2 ? "" : "§ 4, упр. 5", number == 2});
        if (number == 1)
            say(WorkDefined{lesson,
                            {.work_no = 1,
                             .work_type = WorkType::control_work,
                             .title = "Корни",
                             .weight_hundredths = 300}});
        for (int i = 0; i < size_.students; ++i) mark(lesson, number, i);
    }

    void mark(LessonId lesson, int number, int student) {
        const MarkPlace place{.lesson_id = lesson, .student_id = student_id(student)};
        if ((number + student) % 5 == 4) {
            say(AttendanceRecorded{.lesson_id = lesson,
                                   .student_id = place.student_id,
                                   .status = AttendanceStatus::absent});
            if (student == 2)
                say(AttendanceRecorded{.lesson_id = lesson,
                                       .student_id = place.student_id,
                                       .status = AttendanceStatus::ill,
                                       .corrects = last(),
                                       .reason = "справка"});
            return;
        }
        say(MarkRecorded{place, static_cast<MarkValue>(1 + (number + student) % 4), {}});
        if (student == 0 && number == 0)
            say(MarkCorrected{.place = place,
                              .corrects = last(),
                              .old_value = MarkValue::two,
                              .value = MarkValue::five,
                              .reason_code = CorrectionReason::typo,
                              .reason = "опечатка"});
        if (student == 1 && number == 0)
            say(MarkWithdrawn{.place = place,
                              .corrects = last(),
                              .old_value = MarkValue::three,
                              .reason_code = CorrectionReason::wrong_student});
        if (student == 2 && number == 1)
            say(CommentRecorded{lesson, place.student_id, "Молодец, \"отлично\""});
    }

    void close() {
        at_ = moscow_instant(Date{2027, 5, 31}, TimeOfDay{12 * 60 + 5});
        for (int i = 0; i < size_.students; ++i)
            say(CouncilDecisionRecorded{{.student_id = student_id(i),
                                         .study_group_id = class_id(),
                                         .protocol_no = "7",
                                         .decided_on = Date{2027, 5, 28},
                                         .text = "переведён в 8 класс"}});
        say(ClassClosed{class_id(), year_id()});
    }

    ClassSize size_;
    std::vector<Entry> entries_;
    Instant at_ = moscow_instant(first_day, TimeOfDay{8 * 60});
    int next_ = 1;
};

struct SampleDocument {
    std::string name;
    Bytes pdf;
    Bytes json;
};

/// States that the documents were prepared and issued.
void issue(std::vector<Entry>& entries, const std::vector<SampleDocument>& documents) {
    int number = 1;
    for (const SampleDocument& document : documents) {
        const auto id = numbered_id<DocumentId>(number++);
        Entry entry{.recorded_at = entries.back().recorded_at + Span::seconds(1)};
        entry.body = DocumentPrepared{.document_id = id,
                                      .study_group_id = class_id(),
                                      .document_no = document.name,
                                      .data_sha256_hex = sha256_hex(document.json)};
        entries.push_back(entry);
        entry.body = DocumentIssued{{.document_id = id,
                                     .study_group_id = class_id(),
                                     .document_no = document.name,
                                     .sha256_hex = sha256_hex(document.pdf),
                                     .size_bytes = static_cast<std::int64_t>(document.pdf.size()),
                                     .data_sha256_hex = sha256_hex(document.json)}};
        entries.push_back(entry);
    }
}

}  // namespace

std::vector<Entry> class_year_entries(ClassSize size) { return Year{size}.take(); }

std::vector<PackagedEntry> enter(MemoryLedger& ledger, std::span<const Entry> entries) {
    std::vector<PackagedEntry> packaged;
    for (const Entry& entry : entries) {
        ledger.fill_to(ledger.tree().size() + 1);
        const std::string encoded = encode_entry(entry);
        const EntryIndex index = ledger.append(encoded);
        packaged.push_back(
            {index, ledger.entries()[static_cast<std::size_t>(index)].salt, encoded});
    }
    return packaged;
}

Provenance class_provenance() {
    return {.package_id = *PackageId::parse("0197b2a4-0000-7000-8000-000000000001"),
            .organization = "ГБОУ города Москвы «Школа № 1234»",
            .study_group_id = class_id(),
            .study_group = "7 «Б»",
            .school_year = "2026/2027",
            .closed_at = "2027-05-31T12:05:00.000000+03:00",
            .origin = "letopis.example/school-1",
            .tree_size = 194,
            .program = "letopis 0.1.0",
            .retain_until = Date{2032, 12, 31},
            .summary_retain_until = Date{2052, 12, 31}};
}

PackageContents class_package(ClassSize size, std::size_t document_bytes) {
    PackageContents contents{
        .bag_name = "letopis_1234_2026-2027_7b",
        .closed_at = moscow_instant(Date{2027, 5, 31}, TimeOfDay{12 * 60 + 5}),
        .description = {.source_organization = "ГБОУ города Москвы «Школа № 1234»",
                        .title = "7 «Б», 2026/2027 учебный год",
                        .external_identifier = "0197b2a4-0000-7000-8000-000000000001",
                        .bagging_date = Date{2027, 5, 31}}};
    SeededRandom random{3};
    std::vector<SampleDocument> documents{{"svodnaya-vedomost", Bytes(900), Bytes(50, '{')},
                                          {"zhurnal", Bytes(document_bytes), Bytes(70, '[')}};
    std::vector<Entry> entries = class_year_entries(size);
    for (SampleDocument& document : documents) {
        random.fill(document.pdf);
        contents.payload.push_back({"data/documents/" + document.name + ".pdf", document.pdf});
        contents.payload.push_back({"data/documents/" + document.name + ".json", document.json});
    }
    issue(entries, documents);

    MemoryLedger ledger;
    const auto packaged = enter(ledger, entries);
    auto log = log_files(ledger.tree(), ledger, ledger.verifier_key(), ledger.checkpoint(),
                         packaged, {{"svodnaya-vedomost", packaged.back().entry_index}});
    LETOPIS_CHECK(log.has_value(), "the sample's log can be packed");
    ClassYear year;
    for (std::size_t i = 0; i < packaged.size(); ++i)
        fold_class_entry(year, packaged[i].entry_index, entries[i]);
    contents.payload.push_back(provenance_file(class_provenance()));
    for (auto files :
         {*std::move(log), record_table_files(year), record_guide_files(), standard_files()})
        std::ranges::move(files, std::back_inserter(contents.payload));
    return contents;
}

Bytes built_bytes(const PackageContents& contents) {
    MemorySink sink;
    const auto built = build_package(contents, sink);
    LETOPIS_CHECK(built.has_value(), "the sample can be packed");
    return sink.bytes();
}

}  // namespace letopis::testing
