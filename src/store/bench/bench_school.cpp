#include "store/bench/bench_school.h"

#include <algorithm>
#include <semaphore>

#include "app/marks/record_cell.h"
#include "base/check.h"

namespace letopis::store::bench {
namespace {

constexpr int classes = 40;
constexpr std::size_t students_per_class = 30;
constexpr int courses_per_class = 4;
constexpr int lessons_per_course = 40;
/// On which there are lessons; a course with more than these has several a day.
constexpr int days = 40;
constexpr int marks_at_once = 200;

}  // namespace

BenchSchool::BenchSchool(const std::string& folder, Instant now) : clock_{now} {
    open(folder);
    const Date first_day = moscow_date(now).plus_days(-days - 1);
    Course like;
    auto facts = this->facts(like, first_day);
    add_usual_classes(like, first_day, facts);
    state(std::move(facts));
    record_marks(students_per_class, lessons_per_course);
}

BenchSchool::BenchSchool(const std::string& folder, Instant now, std::vector<WholeJournal> journals)
    : clock_{now} {
    open(folder);
    const Date first_day = moscow_date(now).plus_days(-days - 1);
    Course like;
    auto facts = this->facts(like, first_day);
    for (const auto& [students, lessons] : journals) {
        const auto room = form_class(like, first_day, {students, 1, lessons}, facts);
        for (std::size_t l = 0; l < room.lessons.size(); ++l) add_places(room, l);
    }
    state(std::move(facts));
    while (marked_ < places_.size()) {
        const auto left = static_cast<int>(places_.size() - marked_);
        record_marks(std::min(left, marks_at_once), 1);
    }
}

void BenchSchool::open(const std::string& folder) {
    auto school = School::open({folder, 1}, clock_, random_);
    LETOPIS_CHECK(school.has_value(), "the bench's school opens");
    school_ = *std::move(school);
}

void BenchSchool::state(std::vector<EntryBody> facts) {
    const auto stated = school_->writer().append(
        {CommandId::make(clock_.now(), random_), {}, [facts = std::move(facts)](DecisionContext&) {
             return Result<std::vector<EntryBody>>{facts};
         }});
    LETOPIS_CHECK(stated.has_value(), "the bench's school is stated");
}

std::vector<EntryBody> BenchSchool::facts(Course& like, Date first_day) {
    const Instant now = clock_.now();
    like.subject_id = SubjectId::make(now, random_);
    like.school_year_id = SchoolYearId::make(now, random_);
    like.period_system_id = PeriodSystemId::make(now, random_);
    const Date last_day = first_day.plus_days(300);
    return {OrganizationRegistered{{.full_name = "Школа", .log_origin = "letopis.example/bench"}},
            SchoolYearOpened{{like.school_year_id, "2026/2027", first_day, last_day}},
            PeriodSystemDefined{{like.period_system_id,
                                 like.school_year_id,
                                 PeriodKind::quarter,
                                 "год",
                                 {{PeriodId::make(now, random_), 1, "Год", first_day, last_day}}}},
            PolicySet{"lock.lesson_edit_days", "60", first_day, ""},
            SubjectAdded{{.subject_id = like.subject_id, .title = "Математика"}}};
}

void BenchSchool::add_usual_classes(const Course& like, Date first_day,
                                    std::vector<EntryBody>& facts) {
    const Size usual{students_per_class, courses_per_class, lessons_per_course};
    std::vector<ClassRoom> rooms;
    for (int c = 0; c < classes; ++c) rooms.push_back(form_class(like, first_day, usual, facts));
    for (std::size_t l = 0; l < lessons_per_course; ++l) add_places(rooms.front(), l);
    // Then one lesson after another in every class; in each, forty teachers go down their lists.
    for (std::size_t l = 0; l < rooms.front().lessons.size(); ++l)
        for (std::size_t s = 0; s < students_per_class; ++s)
            for (const ClassRoom& room : rooms) {
                if (&room == &rooms.front() && l < lessons_per_course) continue;
                places_.push_back({room.lessons[l], room.students[s], room.teacher_id});
            }
}

BenchSchool::ClassRoom BenchSchool::form_class(const Course& like, Date first_day, const Size& size,
                                               std::vector<EntryBody>& facts) {
    const Instant now = clock_.now();
    ClassRoom room{.teacher_id = EmployeeId::make(now, random_), .students = {}, .lessons = {}};
    teachers_.push_back(room.teacher_id);
    facts.push_back(PersonRegistered{
        {.person_id = room.teacher_id, .last_name = "Петрова", .first_name = "А"}});
    const auto group = StudyGroupId::make(now, random_);
    facts.push_back(StudyGroupFormed{{.study_group_id = group,
                                      .school_year_id = like.school_year_id,
                                      .title = "Класс",
                                      .period_system_id = like.period_system_id}});
    for (std::size_t s = 0; s < size.students; ++s) {
        const auto student = StudentId::make(now, random_);
        facts.push_back(PersonRegistered{{.person_id = student, .last_name = "Иванов"}});
        facts.push_back(StudentEnrolled{student, group, first_day, "1", first_day});
        room.students.push_back(student);
    }
    for (int k = 0; k < size.courses; ++k) {
        Course course = like;
        course.course_id = CourseId::make(now, random_);
        course.study_group_id = group;
        if (k == 0) courses_.push_back(course.course_id);
        facts.push_back(CourseOpened{course});
        facts.push_back(
            CourseTeacherAssigned{{course.course_id, room.teacher_id, first_day, {}, ""}});
        for (int l = 0; l < size.lessons; ++l) {
            const int slot = k + l / days;
            const Lesson lesson{.lesson_id = LessonId::make(now, random_),
                                .course_id = course.course_id,
                                .lesson_on = first_day.plus_days(l % days),
                                .slot_no = 1 + slot,
                                .starts_at = {510 + 60 * slot},
                                .ends_at = {555 + 60 * slot},
                                .teacher_id = room.teacher_id};
            facts.push_back(LessonScheduled{lesson.lesson_id, lesson.course_id, lesson.lesson_on,
                                            lesson.slot_no, lesson.starts_at, lesson.ends_at,
                                            lesson.teacher_id, "каб. 1"});
            room.lessons.push_back(lesson);
        }
    }
    return room;
}

void BenchSchool::add_places(const ClassRoom& room, std::size_t lesson) {
    for (const StudentId student_id : room.students)
        places_.push_back({room.lessons[lesson], student_id, room.teacher_id});
}

std::vector<BenchSchool::Place> BenchSchool::free_places() const {
    return {places_.begin() + static_cast<std::ptrdiff_t>(marked_), places_.end()};
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

std::vector<MarkRows> rows_of_last(Readers& readers, int count) {
    std::vector<MarkRows> rows;
    const auto read = readers.look([&](Reader& reader) {
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
