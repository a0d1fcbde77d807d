#include "store/bench/bench_school.h"

#include <unistd.h>

#include <filesystem>
#include <semaphore>

#include "app/marks/record_cell.h"
#include "base/check.h"

namespace letopis::store::bench {
namespace {

constexpr int classes = 40;
constexpr int students_per_class = 25;
constexpr int courses_per_class = 8;
constexpr int lessons_per_course = 20;
const Date first_day{2026, 9, 1};

std::string make_folder_name() {
    return std::filesystem::temp_directory_path() /
           ("letopis_store_bench_" + std::to_string(::getpid()));
}

}  // namespace

BenchSchool::BenchSchool()
    : folder_{make_folder_name()}, clock_{moscow_instant(Date{2026, 10, 9}, {600})} {
    std::filesystem::remove_all(folder_);
    auto school = School::open({folder_, 1}, clock_, random_);
    LETOPIS_CHECK(school.has_value(), "the bench's school opens");
    school_ = *std::move(school);
    const auto stated = school_->writer().append(
        {CommandId::make(clock_.now(), random_), {}, [facts = facts()](DecisionContext&) {
             return Result<std::vector<EntryBody>>{facts};
         }});
    LETOPIS_CHECK(stated.has_value(), "the bench's school is stated");
}

BenchSchool::~BenchSchool() {
    school_.reset();
    std::filesystem::remove_all(folder_);
}

std::vector<EntryBody> BenchSchool::facts() {
    const Instant now = clock_.now();
    const auto year = SchoolYearId::make(now, random_);
    const auto system = PeriodSystemId::make(now, random_);
    const auto subject = SubjectId::make(now, random_);
    std::vector<EntryBody> facts{
        OrganizationRegistered{{.full_name = "Школа", .log_origin = "letopis.example/bench"}},
        SchoolYearOpened{{year, "2026/2027", first_day, Date{2027, 5, 26}}},
        PeriodSystemDefined{
            {system,
             year,
             PeriodKind::quarter,
             "четверти",
             {{PeriodId::make(now, random_), 1, "I четверть", first_day, Date{2026, 10, 25}}}}},
        PolicySet{"lock.lesson_edit_days", "60", first_day, ""},
        SubjectAdded{{.subject_id = subject, .title = "Математика"}}};
    std::vector<std::vector<StudentId>> students(classes);
    std::vector<std::vector<Lesson>> lessons(classes);
    for (int c = 0; c < classes; ++c) {
        const auto group = StudyGroupId::make(now, random_);
        facts.push_back(StudyGroupFormed{{.study_group_id = group,
                                          .school_year_id = year,
                                          .title = "Класс",
                                          .period_system_id = system}});
        for (int s = 0; s < students_per_class; ++s) {
            const auto student = StudentId::make(now, random_);
            facts.push_back(PersonRegistered{{.person_id = student, .last_name = "Иванов"}});
            facts.push_back(StudentEnrolled{student, group, first_day, "1", first_day});
            students[static_cast<std::size_t>(c)].push_back(student);
        }
        for (int k = 0; k < courses_per_class; ++k) {
            const auto course = CourseId::make(now, random_);
            const auto teacher = EmployeeId::make(now, random_);
            facts.push_back(CourseOpened{{.course_id = course,
                                          .subject_id = subject,
                                          .study_group_id = group,
                                          .school_year_id = year,
                                          .period_system_id = system}});
            facts.push_back(CourseTeacherAssigned{{course, teacher, first_day, {}, ""}});
            for (int l = 0; l < lessons_per_course; ++l) {
                const Lesson lesson{.lesson_id = LessonId::make(now, random_),
                                    .course_id = course,
                                    .lesson_on = first_day.plus_days(l),
                                    .slot_no = 1 + k,
                                    .starts_at = {510 + 60 * k},
                                    .ends_at = {555 + 60 * k},
                                    .teacher_id = teacher};
                facts.push_back(LessonScheduled{lesson.lesson_id, course, lesson.lesson_on,
                                                lesson.slot_no, lesson.starts_at, lesson.ends_at,
                                                teacher, "каб. 1"});
                lessons[static_cast<std::size_t>(c)].push_back(lesson);
            }
        }
    }
    // One lesson after another in every class; in each, forty teachers go down their lists.
    for (int l = 0; l < courses_per_class * lessons_per_course; ++l)
        for (int s = 0; s < students_per_class; ++s)
            for (std::size_t c = 0; c < classes; ++c) {
                const Lesson& lesson = lessons[c][static_cast<std::size_t>(l)];
                places_.push_back(
                    {lesson, students[c][static_cast<std::size_t>(s)], lesson.teacher_id});
            }
    return facts;
}

Command BenchSchool::next_command() {
    const Place& place = places_[marked_++];
    return record_cell(CommandId::make(clock_.now(), random_), place.teacher_id,
                       {.lesson_id = place.lesson.lesson_id,
                        .student_id = place.student_id,
                        .text = std::to_string(2 + marked_ % 4)});
}

void BenchSchool::record_marks(int batch_size, int batches) {
    for (int batch = 0; batch < batches; ++batch) {
        clock_.set(clock_.now() + Span{1000});
        std::vector<Command> commands;
        for (int i = 0; i < batch_size; ++i) commands.push_back(next_command());
        // A command that states nothing holds the scribe until the whole batch is queued.
        std::binary_semaphore gate{0};
        std::counting_semaphore<> answered{0};
        if (batch_size > 1)
            school_->writer().submit(
                {CommandId::make(clock_.now(), random_),
                 {},
                 [&](DecisionContext&) {
                     gate.acquire();
                     return Result<std::vector<EntryBody>>{std::vector<EntryBody>{}};
                 }},
                [](Result<Receipt>) {});
        for (Command& command : commands)
            school_->writer().submit(std::move(command), [&](Result<Receipt> receipt) {
                LETOPIS_CHECK(receipt.has_value() && receipt->entry_count == 1,
                              "every mark of the bench is recorded");
                answered.release();
            });
        gate.release();
        for (int i = 0; i < batch_size; ++i) answered.acquire();
    }
}

std::vector<MarkRows> BenchSchool::rows_of_last(int count) {
    std::vector<MarkRows> rows;
    const auto read = school_->readers().look([&](Reader& reader) {
        const EntryIndex end = reader.entry_count().value();
        auto entries = reader.entries(end - count, count).value();
        for (StoredEntry& stored : entries) {
            const Entry entry = decode_entry(stored.encoded).value();
            const auto& fact = std::get<MarkRecorded>(entry.body);
            const Cell cell = reader.cell(fact.place.lesson_id, fact.place.student_id).value();
            rows.push_back({std::move(stored), entry.command_id, entry.actor_id, cell.marks.at(0),
                            *reader.lesson(fact.place.lesson_id).value()});
        }
    });
    LETOPIS_CHECK(read.has_value(), "the bench's rows are read");
    return rows;
}

}  // namespace letopis::store::bench
