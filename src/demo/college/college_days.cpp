// What teachers write after their pairs: topic, homework, works, who was there, marks.

#include <algorithm>
#include <array>

#include "app/attendance/take_roll.h"
#include "app/lessons/record_lesson.h"
#include "app/marks/record_cell.h"
#include "demo/college/college_life.h"
#include "demo/life/assessment.h"
#include "domain/attendance/attendance.h"

namespace letopis::demo {
namespace {

// Of a thousand.
constexpr int ill_days = 30;
constexpr int excused_days = 12;
constexpr int truant_days = 14;
constexpr int late_for_pairs = 8;

constexpr int marks_wanted = 4;  ///< Of everybody in a semester of a course.
constexpr int practical_works_every = 5;
constexpr int control_works_every = 8;

constexpr std::array<std::string_view, 8> theory_topics{"Введение, предмет и задачи",
                                                        "Основные понятия и термины",
                                                        "Классификация, общая характеристика",
                                                        "Нормативные документы, стандарты",
                                                        "Методы исследования и наблюдения",
                                                        "Разбор ситуационных задач",
                                                        "Ошибки и осложнения, их предупреждение",
                                                        "Обобщение и систематизация"};
constexpr std::array<std::string_view, 6> class_topics{
    "отработка алгоритма действий", "решение ситуационных задач",    "работа с документацией",
    "выполнение на фантоме",        "наблюдение и оценка состояния", "взаимоконтроль навыков"};
constexpr std::array<std::string_view, 4> college_homeworks{
    "Конспект лекции, вопросы к опросу", "Учебник, глава по теме; термины — наизусть",
    "Составить алгоритм действий", "Подготовить сообщение по теме"};

/// Why a student is not there on a day; the same for all its pairs.
std::optional<AttendanceStatus> absence_of(const College& college, StudentId student, Date on) {
    Chance chance{college.choices.seed, "college/absence/" + on.iso() + student.text()};
    const int drawn = chance.below(1000);
    if (drawn < ill_days) return AttendanceStatus::ill;
    if (drawn < ill_days + excused_days) return AttendanceStatus::excused;
    if (drawn < ill_days + excused_days + truant_days) return AttendanceStatus::absent;
    return std::nullopt;
}

std::string mark_for(const College& college, StudentId student, Chance& chance) {
    constexpr int reach = 9;
    const int tenths = college.ability(student) + chance.swing(reach);
    return std::to_string(std::clamp((tenths + 5) / 10, 2, 5));
}

/// A pair in the hand of its teacher.
struct PairInHand {
    CollegeCourse& course;
    const CollegeLesson& lesson;
    int number = 1;  ///< Of the course, from the first of September.
    int in_semester = 1;
    Chance chance;
};

Work work_of(const PairInHand& pair) {
    Work work;
    if (pair.course.is_of_part && pair.in_semester % practical_works_every == 0) {
        work.work_type = WorkType::practical_work;
        work.title =
            "Практическая работа № " + std::to_string(pair.in_semester / practical_works_every);
    } else if (!pair.course.is_of_part && pair.in_semester % control_works_every == 0) {
        work.work_type = WorkType::control_work;
        work.title =
            "Рубежный контроль № " + std::to_string(pair.in_semester / control_works_every);
    } else {
        work.work_type = WorkType::answer;
    }
    work.weight_hundredths = default_weight_hundredths(work.work_type);
    return work;
}

std::string topic_of(const PairInHand& pair) {
    const auto number = static_cast<std::size_t>(pair.number);
    if (pair.course.is_of_part)
        return "Практическое занятие № " + std::to_string(pair.number) + ": " +
               std::string{class_topics[number % class_topics.size()]};
    return "Тема " + std::to_string(1 + (pair.number - 1) / 4) + "." +
           std::to_string(1 + (pair.number - 1) % 4) + ". " +
           std::string{theory_topics[(number - 1) % theory_topics.size()]};
}

void record_pair(Desk& desk, PairInHand& pair) {
    RecordLesson record{.lesson_id = pair.lesson.lesson_id, .topic = topic_of(pair)};
    record.works = std::vector<Work>{work_of(pair)};
    if (pair.course.is_of_part)
        record.homework_none = true;
    else
        record.homework = std::string{pair.chance.pick(college_homeworks)};
    desk.submit(record_lesson(desk.next_id(), pair.course.teacher_id, std::move(record)));
    desk.submit(take_roll(desk.next_id(), pair.course.teacher_id, pair.lesson.lesson_id));
}

int pairs_in(const CollegeCourse& course, std::size_t semester) {
    return static_cast<int>(
        std::count_if(course.lessons.begin(), course.lessons.end(),
                      [&](const CollegeLesson& lesson) { return lesson.semester == semester; }));
}

/// Those with the fewest marks are asked; of a work of all everybody who is there.
std::vector<StudentId> asked_in(const PairInHand& pair, std::vector<StudentId> present) {
    if (everybody_does(work_of(pair).work_type)) return present;
    const int pairs = std::max(1, pairs_in(pair.course, pair.lesson.semester));
    const auto count = static_cast<std::size_t>(
        (static_cast<int>(pair.course.students.size()) * marks_wanted + pairs - 1) / pairs);
    std::stable_sort(present.begin(), present.end(), [&](StudentId one, StudentId other) {
        const auto& marks = pair.course.marks_in_semester;
        const auto marks_of = [&](StudentId student) {
            const auto found = marks.find(student);
            return found == marks.end() ? 0 : found->second;
        };
        return marks_of(one) < marks_of(other);
    });
    present.resize(std::min(present.size(), count));
    return present;
}

void record_cells(Desk& desk, const College& college, PairInHand& pair) {
    std::vector<StudentId> present;
    const auto write = [&](StudentId student, std::string text) {
        desk.submit(record_cell(
            desk.next_id(), pair.course.teacher_id,
            {.lesson_id = pair.lesson.lesson_id, .student_id = student, .text = std::move(text)}));
    };
    for (const StudentId student : pair.course.students) {
        const auto absence = absence_of(college, student, pair.lesson.lesson_on);
        if (absence)
            write(student, std::string{attendance_letter(*absence)});
        else
            present.push_back(student);
    }
    for (const StudentId student : asked_in(pair, present)) {
        const std::string late = pair.chance.happens(late_for_pairs)
                                     ? std::string{attendance_letter(AttendanceStatus::late)} + " "
                                     : std::string{};
        write(student, late + mark_for(college, student, pair.chance));
        ++pair.course.marks_in_semester[student];
    }
}

}  // namespace

void teach_day(Desk& desk, College& college, Date on) {
    for (CollegeGroup& group : college.kept)
        for (CollegeCourse& course : group.courses) {
            int in_semester = 0;
            std::size_t semester = 0;
            for (std::size_t i = 0; i < course.lessons.size(); ++i) {
                const CollegeLesson& lesson = course.lessons[i];
                if (on < lesson.lesson_on) break;
                in_semester = lesson.semester == semester ? in_semester + 1 : 1;
                semester = lesson.semester;
                if (lesson.lesson_on != on) continue;
                PairInHand pair{
                    .course = course,
                    .lesson = lesson,
                    .number = static_cast<int>(i) + 1,
                    .in_semester = in_semester,
                    .chance = {college.choices.seed, "college/pair/" + lesson.lesson_id.text()}};
                record_pair(desk, pair);
                record_cells(desk, college, pair);
            }
        }
}

}  // namespace letopis::demo
