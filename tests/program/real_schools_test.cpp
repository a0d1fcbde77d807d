// Real schools through the product's own path. The college: its timetable, its people, a week of
// marks by one of its teachers, and the diaries of her students. The high school: its timetable.

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "app/attestation/diploma/open_subject_cycles.h"
#include "app/attestation/open_attestation_plan.h"
#include "app/imports/usual_year.h"
#include "app/journal/open_day.h"
#include "base/clock.h"
#include "base/text.h"
#include "domain/diary/diary.h"
#include "domain/journal/page.h"
#include "exchange/fet/fet_plan.h"
#include "http/wire/commands/finals_commands.h"
#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::Not;

constexpr int students_of_a_group = 25;

/// A solved timetable: beside the checkout, or where the runner of the tests says.
fs::path shared_file(const char* name) {
    const char* said = std::getenv("LETOPIS_SHARED_DATA");
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    const fs::path folder =
        said != nullptr ? fs::path{said}
                        : fs::path{source == nullptr ? "." : source} / ".." / "shared" / "data";
    return folder / name;
}
fs::path timetable_file() { return shared_file("medical-college-ru.timetable.fet"); }

std::string nth_student(int number) {
    static const std::vector<std::string> first_names{"Анна", "Борис", "Вера", "Глеб", "Дарья"};
    static const std::vector<std::string> endings{"ов", "ин", "ский", "ёв", "енко"};
    const auto n = static_cast<std::size_t>(number);
    return "Студент" + endings[n % 5] + ";" + first_names[n / 5 % 5];
}

/// Born on different days, so that namesakes are told apart.
std::string nth_day(int number, int first_year) {
    return std::to_string(10 + number % 18) + "." + std::to_string(10 + number / 18 % 3) + "." +
           std::to_string(first_year + number / 54);
}

/// Students of every group of the college, a guardian for each.
std::string people_of(const SchoolPlan& plan, int first_year) {
    std::string text =
        "Роль;Фамилия;Имя;Дата рождения;Личный номер;Класс;Приказ №;Дата приказа;"
        "Дата зачисления;Ребёнок\n";
    const std::string year = std::to_string(first_year);
    int number = 0;
    for (const PlannedGroup& group : plan.groups) {
        if (group.kind != StudyGroupKind::vocational_group) continue;
        for (int i = 0; i < students_of_a_group; ++i, ++number) {
            const std::string personal_no = "С-" + std::to_string(number);
            text += "студент;" + nth_student(i) + ";" + nth_day(number, 2002) + ";" + personal_no +
                    ";" + group.title + ";12;25.08." + year + ";01.09." + year + ";\n";
            text += "мать;Мамина;Ольга;" + nth_day(number, 1975) + ";М-" + std::to_string(number) +
                    ";;;;;" + personal_no + "\n";
        }
    }
    return text;
}

class College : public ::testing::Test {
protected:
    void SetUp() override {
        if (!fs::exists(timetable_file()))
            GTEST_SKIP() << "skipped: no " << timetable_file().string();
        std::ifstream in{timetable_file(), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        NoProgress silent;
        plan_ = read_school_plan(as_bytes(bytes), {}, silent).value();
        today_ = moscow_date(SystemClock{}.now());
        // Two weeks after the first of September there is a whole week behind us.
        first_year_ = school_year_of(today_.plus_days(-14));
    }
    std::string data() const { return folder_.path() + "/data"; }
    Told run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--data", data()});
        Told told = letopis(words);
        EXPECT_EQ(told.exit_code, 0) << told.complaints;
        return told;
    }
    void import(const std::string& kind, const std::string& file) const {
        run({"import", kind, file, "--apply", "--year",
             std::to_string(first_year_) + "/" + std::to_string(first_year_ + 1)});
    }
    void fill() const {
        run({"init", "--name", "ГБПОУ «Медицинский колледж»", "--short", "Медколледж", "--address",
             "Москва", "--origin", "letopis.example/college", "--director", "Орлов Пётр Ильич",
             "--basis", "приказ № 1"});
        import("fet", timetable_file().string());
        const std::string people = folder_.path() + "/people.csv";
        std::ofstream{people} << people_of(plan_, first_year_);
        import("people", people);
        // The rules of the college: a journal may be filled all year.
        state_there(data(), {PolicySet{.key = "lock.lesson_edit_days",
                                       .value = "366",
                                       .valid_from = Date{first_year_, 9, 1},
                                       .clause = "п. 1"}});
    }
    /// A teacher with a course of a whole group, alone.
    std::string teacher_name() const {
        for (const PlannedCourse& course : plan_.courses) {
            const auto group = std::find_if(
                plan_.groups.begin(), plan_.groups.end(),
                [&](const PlannedGroup& one) { return one.title == course.group_title; });
            if (group->kind != StudyGroupKind::vocational_group ||
                course.teacher_titles.size() != 1)
                continue;
            for (const PlannedEmployee& one : plan_.employees)
                if (one.title == course.teacher_titles[0]) return full_name(one.name);
        }
        return "";
    }
    static std::string full_name(const PersonName& name) {
        return squeeze_spaces(name.last_name + " " + name.first_name + " " + name.patronymic);
    }
    /// Gives the person a login by the command, and signs in with it.
    Browser person(const std::string& name, std::uint16_t port) const {
        const Told told = run({"account", "--person", name});
        Browser browser{port};
        EXPECT_EQ(browser.sign_in(said_after(told.out, "Логин: "), said_after(told.out, "Пароль: "))
                      .status,
                  200)
            << told.out;
        return browser;
    }

    ScratchFolder folder_;
    SchoolPlan plan_;
    Date today_;
    int first_year_ = 0;
};

template <Described View>
View opened(Browser& browser, const std::string& target) {
    const Answered answered = browser.get(target);
    EXPECT_EQ(answered.status, 200) << target << answered.body;
    auto view = http::read_json<View>(answered.body);
    EXPECT_TRUE(view) << target;
    return view ? *std::move(view) : View{};
}

/// Marks of a week, as the teacher wrote them.
using Marks = std::map<std::pair<StudentId, LessonId>, std::string>;

/// The last whole week in which this teacher had lessons, going back from today.
std::vector<DayLesson> lessons_of_a_week(Browser& teacher, Date today) {
    Date on = Week::of(today).monday;
    const auto latest = opened<TeacherDay>(teacher, "/api/v1/day?on=" + on.iso()).previous_on;
    std::vector<DayLesson> lessons;
    if (!latest) return lessons;
    const Date monday = Week::of(*latest).monday;
    for (int i = 0; i < 6; ++i)
        for (const DayLesson& lesson :
             opened<TeacherDay>(teacher, "/api/v1/day?on=" + monday.plus_days(i).iso()).lessons)
            lessons.push_back(lesson);
    return lessons;
}

/// Marks every student of the lesson: the number of the mark follows from their places.
void mark_lesson(Browser& teacher, const DayLesson& lesson, Marks& marks) {
    static const std::vector<std::string> values{"5", "4", "3", "н", "5"};
    const auto page =
        opened<JournalPage>(teacher, "/api/v1/courses/" + lesson.course_id.text() + "/journal");
    SystemRandom random;
    http::RecordCells cells;
    for (const PageStudent& student : page.students)
        cells.commands.push_back({.command_id = CommandId::make(SystemClock{}.now(), random),
                                  .lesson_id = lesson.lesson_id,
                                  .student_id = student.student_id,
                                  .text = values[(marks.size() + cells.commands.size()) % 5]});
    const Answered answered = teacher.send("POST", "/api/v1/cells", cells);
    ASSERT_EQ(answered.status, 200) << answered.body;
    const auto outcomes = http::read_json<http::CellOutcomes>(answered.body).value().outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        ASSERT_EQ(outcomes[i].outcome, http::Outcome::recorded) << answered.body;
        marks[{cells.commands[i].student_id, lesson.lesson_id}] = cells.commands[i].text;
    }
}

/// What the diary of a week says of one lesson.
std::string shown_in(const DiaryWeek& week, LessonId lesson_id) {
    for (const DiaryDay& day : week.days)
        for (const DiaryLesson& lesson : day.lessons)
            if (lesson.lesson_id == lesson_id)
                return lesson.marks.empty() ? lesson.attendance : lesson.marks[0].text;
    return "(нет урока)";
}

// Evidence: ORD-00.1, ORD-1.1.
TEST_F(College, AWeekOfMarksStandsInTheDiaries) {
    fill();
    LetopisServer server{data()};
    Browser teacher = person(teacher_name(), server.port());
    const auto lessons = lessons_of_a_week(teacher, today_);
    ASSERT_FALSE(lessons.empty());
    Marks marks;
    for (const DayLesson& lesson : lessons)
        if (!lesson.cancelled) mark_lesson(teacher, lesson, marks);
    ASSERT_GE(marks.size(), static_cast<std::size_t>(students_of_a_group));

    const StudentId student = marks.begin()->first.first;
    const auto week_of = [&](Browser& reader, StudentId of) {
        const auto day =
            opened<TeacherDay>(teacher, "/api/v1/day?on=" + Week::of(today_).monday.iso());
        return opened<DiaryWeek>(reader, "/api/v1/students/" + of.text() +
                                             "/diary?week=" + Week::of(*day.previous_on).text());
    };
    for (const auto& [place, text] : marks) {
        if (place.first != student) continue;
        EXPECT_EQ(shown_in(week_of(teacher, place.first), place.second), text);
    }
    // The student himself, by his own login.
    Browser himself = person(student.text(), server.port());
    EXPECT_EQ(himself.session().student_id, student);
    const DiaryWeek own = week_of(himself, student);
    for (const auto& [place, text] : marks)
        EXPECT_TRUE(place.first != student || shown_in(own, place.second) == text) << text;
    const StudentId other = std::prev(marks.end())->first.first;
    ASSERT_NE(other, student);
    EXPECT_EQ(himself.get("/api/v1/students/" + other.text() + "/diary").status, 404);

    EXPECT_EQ(server.stop(), 0);
    EXPECT_THAT(run({"verify"}).out, ContainsRegex("ЦЕЛ: записей [0-9]+"));
}

/// Titles as the college writes them: modules have codes, other disciplines have none.
void expect_cycles_by_codes(const SubjectCycles& view) {
    for (const SubjectCycleRow& row : view.subjects) {
        const bool is_module = row.subject_title.starts_with("ПМ");
        EXPECT_EQ(row.origin, is_module ? CycleOrigin::code : CycleOrigin::kind)
            << row.subject_title;
        EXPECT_EQ(row.cycle, is_module ? CurriculumCycle::professional_module
                                       : CurriculumCycle::general_professional)
            << row.subject_title;
    }
}

// Evidence: VOC-09. The office says which disciplines are of general education; in the supplement
// they stand apart.
TEST_F(College, TheDiplomaSupplementHasGeneralEducationApart) {
    fill();
    LetopisServer server{data()};
    Browser director = person("Орлов Пётр Ильич", server.port());
    const auto cycles = opened<SubjectCycles>(director, "/api/v1/subject-cycles");
    ASSERT_FALSE(cycles.subjects.empty());
    expect_cycles_by_codes(cycles);
    SystemRandom random;
    http::SubjectCyclesCommand command{.command_id = CommandId::make(SystemClock{}.now(), random)};
    for (const SubjectCycleRow& row : cycles.subjects)
        if (row.subject_title == "История" || row.subject_title == "Химия")
            command.changes.push_back({row.subject_id, CurriculumCycle::general_education});
    ASSERT_EQ(command.changes.size(), 2U);
    EXPECT_EQ(director.send("PUT", "/api/v1/subject-cycles", command).status, 200);

    bool has_general = false;
    for (const AttestedGroup& group :
         opened<AttestedGroups>(director, "/api/v1/attestation/study-groups").groups) {
        const auto supplement = opened<GroupSupplement>(
            director, "/api/v1/finals/study-groups/" + group.study_group_id.text() + "/supplement");
        ASSERT_EQ(supplement.students.size(), static_cast<std::size_t>(students_of_a_group));
        for (const SupplementPart& part : supplement.students[0].parts)
            for (const SupplementRow& row : part.rows) {
                const bool is_general = row.title == "История" || row.title == "Химия";
                EXPECT_EQ(part.kind == SupplementPartKind::general_education, is_general)
                    << row.title;
                has_general = has_general || is_general;
            }
        if (has_general) break;
    }
    EXPECT_TRUE(has_general);
    EXPECT_EQ(server.stop(), 0);
}

TEST(HighSchool, ItsTimetableIsTriedAndThenWritten) {
    const fs::path file = shared_file("lom-high-school-bg.timetable.fet");
    if (!fs::exists(file)) GTEST_SKIP() << "skipped: no " << file.string();
    const ScratchFolder folder;
    const auto run = [data = folder.path() + "/data"](std::vector<std::string> words) {
        words.insert(words.end(), {"--data", data});
        Told told = letopis(words);
        EXPECT_EQ(told.exit_code, 0) << told.complaints;
        return told.out;
    };
    run({"init", "--name", "ГБОУ «Школа № 7»", "--short", "Школа № 7", "--address", "Москва",
         "--origin", "letopis.example/7", "--director", "Орлов Пётр Ильич", "--basis",
         "приказ № 1"});
    const std::string tried = run({"import", "fet", file.string()});
    EXPECT_THAT(tried, ContainsRegex("Работники +новых: 32, уже есть: 0"));
    EXPECT_THAT(tried, Not(ContainsRegex("Уроки +новых: 0,")));
    run({"import", "fet", file.string(), "--apply"});
    EXPECT_THAT(run({"import", "fet", file.string()}),
                AllOf(ContainsRegex("Работники +новых: 0, уже есть: 32"),
                      ContainsRegex("Уроки +новых: 0, уже есть: [1-9]")));
    EXPECT_THAT(run({"verify"}), ContainsRegex("ЦЕЛ: записей [0-9]+"));
}

}  // namespace
}  // namespace letopis::testing
