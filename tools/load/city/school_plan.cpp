#include "load/city/school_plan.h"

#include <array>

#include "base/check.h"

namespace letopis::load {
namespace {

constexpr int grades = 11;
constexpr int teacher_hours = 20;
constexpr int days_per_week = 5;

struct Taught {
    const char* title;
    int weekly_hours;
};
constexpr auto curriculum = std::to_array<Taught>({{"Русский язык", 5},
                                                   {"Математика", 4},
                                                   {"Литература", 4},
                                                   {"Английский язык", 3},
                                                   {"История", 3},
                                                   {"Физическая культура", 3},
                                                   {"Физика", 2},
                                                   {"Биология", 2},
                                                   {"География", 2},
                                                   {"Информатика", 2},
                                                   {"Музыка", 1},
                                                   {"Технология", 1}});

constexpr auto surnames = std::to_array<const char*>(
    {"Иванов",  "Смирнов", "Кузнецов", "Попов",    "Васильев", "Петров",    "Соколов", "Михайлов",
     "Новиков", "Фёдоров", "Морозов",  "Волков",   "Алексеев", "Лебедев",   "Семёнов", "Егоров",
     "Павлов",  "Козлов",  "Степанов", "Николаев", "Орлов",    "Андреев",   "Макаров", "Никитин",
     "Захаров", "Зайцев",  "Соловьёв", "Борисов",  "Яковлев",  "Григорьев", "Романов"});
constexpr auto boys = std::to_array<const char*>(
    {"Александр", "Максим", "Артём", "Михаил", "Иван", "Дмитрий", "Кирилл", "Матвей", "Тимофей"});
constexpr auto girls = std::to_array<const char*>(
    {"София", "Анна", "Мария", "Алиса", "Виктория", "Полина", "Елизавета", "Ксения"});

const char* const letters = "АБВГДЕЖИКЛМНОПРСТУФХЦЧШЩЭЮЯ";

/// Cyrillic letters are two bytes each.
std::string letter_of(int index) {
    return std::string{letters + 2 * (index % 27), 2} + (index < 27 ? "" : "2");
}

/// The calendar year in which the school year of a day began.
int school_year_of(Date on) { return on.month() >= 9 ? on.year() : on.year() - 1; }

int hours_in_all(int classes, int weekly_hours) { return classes * weekly_hours; }

}  // namespace

SchoolPlan::SchoolPlan(const SchoolChoices& choices)
    : choices_{choices},
      random_{choices.seed * 1'000'003 + static_cast<std::uint64_t>(choices.org_id)},
      first_year_{school_year_of(choices.until) - choices.years + 1} {
    LETOPIS_CHECK(choices.students > 0 && choices.years > 0, "a school has students and years");
    made_at_ = moscow_instant(Date{first_year_, 8, 25}, TimeOfDay{600});
    const int classes = std::max(1, choices.students / students_per_class);
    for (std::size_t i = 0; i < curriculum.size(); ++i) {
        subjects_.push_back({.subject_id = next_id<SubjectId>(),
                             .title = curriculum[i].title,
                             .position = static_cast<int>(i) + 1});
        first_teacher_.push_back(teachers_.size());
        const int hours = hours_in_all(classes, curriculum[i].weekly_hours);
        for (int t = 0; t * teacher_hours < hours; ++t)
            teachers_.push_back(person(people_made_++, Sex::female));
    }
    first_teacher_.push_back(teachers_.size());
    deputy_ = person(people_made_++, Sex::female);
}

Person SchoolPlan::person(int number, Sex sex) {
    const auto n = static_cast<std::size_t>(number);
    Person one{.person_id = next_id<PersonId>(), .last_name = surnames[n % surnames.size()]};
    one.sex = sex;
    const bool is_woman = sex == Sex::female;
    if (is_woman) one.last_name += "а";
    one.first_name = is_woman ? girls[n % girls.size()] : boys[n % boys.size()];
    one.patronymic = is_woman ? "Сергеевна" : "Сергеевич";
    return one;
}

const Cohort* SchoolPlan::cohort_of(int first_year, int letter) {
    const auto [at, is_new] = cohorts_.try_emplace({first_year, letter});
    if (!is_new) return &at->second;
    for (int i = 0; i < std::min(students_per_class, choices_.students); ++i) {
        const int number = people_made_++;
        const Sex sex = number % 2 == 0 ? Sex::male : Sex::female;
        at->second.children.push_back(
            {.student = person(number, sex), .guardian = person(number, Sex::female)});
    }
    newcomers_.push_back(&at->second);
    return &at->second;
}

std::vector<const Cohort*> SchoolPlan::newcomers() { return std::exchange(newcomers_, {}); }

PlannedClass SchoolPlan::make_class(const PlannedYear& year, int number, int calendar_year) {
    const int grade = 1 + number % grades;
    const int letter = number / grades;
    PlannedClass made;
    made.cohort = cohort_of(calendar_year - grade + 1, letter);
    made.study_group = {.study_group_id = next_id<StudyGroupId>(),
                        .school_year_id = year.school_year.school_year_id,
                        .title = std::to_string(grade) + " «" + letter_of(letter) + "»",
                        .grade = grade,
                        .letter = letter_of(letter),
                        .period_system_id = year.period_system.period_system_id};
    for (std::size_t s = 0; s < subjects_.size(); ++s) {
        const std::size_t teachers = first_teacher_[s + 1] - first_teacher_[s];
        const std::size_t teacher = first_teacher_[s] + static_cast<std::size_t>(number) % teachers;
        const int hours = curriculum[s].weekly_hours;
        made.courses.push_back({.course = {.course_id = next_id<CourseId>(),
                                           .subject_id = subjects_[s].subject_id,
                                           .study_group_id = made.study_group.study_group_id,
                                           .school_year_id = year.school_year.school_year_id,
                                           .period_system_id = year.period_system.period_system_id,
                                           .weekly_hours_hundredths = 100 * hours,
                                           .planned_lessons = 34 * hours},
                                .teacher_id = teachers_[teacher].person_id,
                                .weekly_hours = hours});
    }
    const auto head = static_cast<std::size_t>(number) % made.courses.size();
    made.class_teacher_id = made.courses[head].teacher_id;
    return made;
}

PlannedYear SchoolPlan::make_year(std::size_t index) {
    const int from = first_year_ + static_cast<int>(index);
    PlannedYear year;
    year.school_year = {.school_year_id = next_id<SchoolYearId>(),
                        .title = std::to_string(from) + "/" + std::to_string(from + 1),
                        .starts_on = Date{from, 9, 1},
                        .ends_on = Date{from + 1, 5, 31}};
    year.period_system = {
        .period_system_id = next_id<PeriodSystemId>(),
        .school_year_id = year.school_year.school_year_id,
        .title = "четверти",
        .periods = {
            {next_id<PeriodId>(), 1, "I четверть", Date{from, 9, 1}, Date{from, 10, 25}},
            {next_id<PeriodId>(), 2, "II четверть", Date{from, 11, 5}, Date{from, 12, 28}},
            {next_id<PeriodId>(), 3, "III четверть", Date{from + 1, 1, 12}, Date{from + 1, 3, 22}},
            {next_id<PeriodId>(), 4, "IV четверть", Date{from + 1, 4, 1}, Date{from + 1, 5, 31}}}};
    const int classes = std::max(1, choices_.students / students_per_class);
    for (int number = 0; number < classes; ++number)
        year.classes.push_back(make_class(year, number, from));
    return year;
}

const std::vector<WeeklyPlace>& SchoolPlan::week() {
    static const std::vector<WeeklyPlace> places = [] {
        std::vector<WeeklyPlace> all;
        int position = 0;
        for (std::size_t course = 0; course < curriculum.size(); ++course)
            for (int hour = 0; hour < curriculum[course].weekly_hours; ++hour, ++position)
                all.push_back({.weekday = position % days_per_week + 1,
                               .slot_no = position / days_per_week + 1,
                               .course = course});
        LETOPIS_CHECK(position == lessons_per_week, "the week is full");
        return all;
    }();
    return places;
}

bool SchoolPlan::is_school_day(Date on) {
    if (on.weekday() >= Weekday::saturday) return false;
    const int day = on.month() * 100 + on.day();
    const bool is_holiday = (1026 <= day && day <= 1104) || day >= 1229 || day <= 111 ||
                            (323 <= day && day <= 331) || (531 < day && day < 901);
    return !is_holiday;
}

}  // namespace letopis::load
