#include "demo/plan/staff.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/check.h"
#include "demo/people/told_person.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

/// Lessons a week that one person teaches at most: a time and a half of a teacher's rate.
constexpr int most_weekly_lessons = 26;
/// Physical education needs a hall, and no class has it in its first lesson.
constexpr int most_weekly_sport = 21;
constexpr int youngest_teacher = 25;
constexpr int oldest_teacher = 62;

int most_lessons_of(const std::string& speciality) {
    return speciality == "sport" ? most_weekly_sport : most_weekly_lessons;
}

/// Specialities whose teachers lead classes, the likeliest first.
constexpr std::array<std::string_view, 16> leading_specialities{
    "primary",       "language",    "mathematics",   "history", "english", "physics",
    "science",       "informatics", "geography",     "sport",   "arts",    "labour",
    "v-programming", "v-systems",   "v-mathematics", "dance"};

}  // namespace

Staff::Staff(const std::vector<GroupLine>& shape, int first_year, NameStock& names,
             std::uint64_t seed)
    : first_year_{first_year},
      names_{names},
      chance_{seed, "staff"},
      specialities_{letopis::demo::specialities()} {
    for (const ContentRow& row : table_of("people/teachers.txt"))
        names_.take({row.text(1), row.text(2), row.text(3)});
    for (const TaughtYear year : {TaughtYear::last, TaughtYear::current}) {
        share_out(shape, year);
        choose_leaders(shape, year);
    }
    plan_changes();
}

void Staff::share_out(const std::vector<GroupLine>& shape, TaughtYear year) {
    auto& courses = courses_of(year);
    for (std::size_t group = 0; group < shape.size(); ++group) {
        if (!shape[group].is_there_in(year)) continue;
        for (const CurriculumLine& line :
             curriculum_of(shape[group].family, shape[group].grade_in(year)))
            for (int half = line.in_halves ? 1 : 0; half <= (line.in_halves ? 2 : 0); ++half)
                courses.push_back({.group = group, .line = line, .half = half});
    }
    std::vector<Bundle> bundles;
    for (const TaughtCourse& course : courses) {
        const auto same = [&](const Bundle& bundle) {
            return bundle.group == course.group && bundle.speciality == course.line.speciality &&
                   bundle.half == course.half;
        };
        const auto found = std::find_if(bundles.begin(), bundles.end(), same);
        if (found != bundles.end())
            found->weekly_lessons += course.line.weekly_lessons;
        else
            bundles.push_back(
                {course.group, course.line.speciality, course.half, course.line.weekly_lessons});
    }
    for (const Bundle& bundle : bundles) {
        const std::size_t teacher = teacher_for(bundle, year);
        for (TaughtCourse& course : courses)
            if (course.group == bundle.group && course.line.speciality == bundle.speciality &&
                course.half == bundle.half)
                course.teacher = teacher;
    }
}

bool Staff::may_take(std::size_t teacher, const Bundle& bundle, TaughtYear year) const {
    if (teachers_[teacher].speciality != bundle.speciality) return false;
    // Whoever teaches one half cannot teach the other at the same time.
    for (const TaughtCourse& course : courses(year))
        if (course.group == bundle.group && course.half != bundle.half &&
            course.line.speciality == bundle.speciality && course.teacher == teacher)
            return false;
    return weekly_lessons(teacher, year) + bundle.weekly_lessons <=
           most_lessons_of(bundle.speciality);
}

std::size_t Staff::teacher_for(const Bundle& bundle, TaughtYear year) {
    if (year == TaughtYear::current)
        for (const TaughtCourse& course : last_courses_)
            if (course.group == bundle.group && course.half == bundle.half &&
                course.teacher != nobody && may_take(course.teacher, bundle, year))
                return course.teacher;
    for (std::size_t teacher = 0; teacher < teachers_.size(); ++teacher)
        if (may_take(teacher, bundle, year)) return teacher;
    return add_teacher(bundle.speciality);
}

std::size_t Staff::add_teacher(const std::string& speciality) {
    const auto of_speciality =
        std::find_if(specialities_.begin(), specialities_.end(),
                     [&](const Speciality& one) { return one.code == speciality; });
    LETOPIS_CHECK(of_speciality != specialities_.end(), "staff.txt knows every speciality");
    std::size_t already = 0;
    for (const Teacher& one : teachers_) already += one.speciality == speciality ? 1 : 0;

    std::optional<PersonName> name;
    Sex sex = chance_.below(100) < of_speciality->women_of_hundred ? Sex::female : Sex::male;
    std::size_t seen = 0;
    for (const ContentRow& row : table_of("people/teachers.txt"))
        if (row.column(0) == speciality && seen++ == already) {
            name = PersonName{row.text(1), row.text(2), row.text(3)};
            sex = sex_of(row.column(4));
        }
    if (!name) name = names_.adult(sex, chance_);
    const auto& rooms = of_speciality->rooms;
    teachers_.push_back({.employee = employee(*name, sex, of_speciality->position),
                         .speciality = speciality,
                         .room = already < rooms.size() ? rooms[already]
                                                        : rooms.front() + ", корпус 2, № " +
                                                              std::to_string(already + 1)});
    return teachers_.size() - 1;
}

BroughtEmployee Staff::employee(const PersonName& name, Sex sex, const std::string& position) {
    const int age = chance_.between(youngest_teacher, oldest_teacher);
    const Date born = Date{first_year_ - age, 1, 1}.plus_days(chance_.below(365));
    const std::string number = std::to_string(1000 + static_cast<int>(teachers_.size()) * 7);
    return {.person = {.name = name, .sex = sex, .birth_date = born, .personal_no = "Т-" + number},
            .position = position};
}

/// Columns: year, day, speciality, what, successor, sex, order.
void Staff::plan_changes() {
    for (const ContentRow& row : table_of("people/changes.txt")) {
        StaffChange change{.year = row.column(0) == "last" ? TaughtYear::last : TaughtYear::current,
                           .basis = row.text(6)};
        const int first_year = first_year_ - (change.year == TaughtYear::last ? 1 : 0);
        change.on = day_of_school_year(row.column(1), first_year);
        const std::string speciality = row.text(2);
        if (row.column(3) == "vacancy") {
            change.successor = first_of(speciality);
            teachers_[change.successor].joins_on = change.on;
        } else {
            change.former = first_of(speciality);
            change.successor =
                add_successor(name_in_words(row.column(4)), sex_of(row.column(5)), speciality);
            teachers_[change.successor].joins_on = change.on;
            if (change.year == TaughtYear::last)
                for (TaughtCourse& course : current_courses_)
                    if (course.teacher == *change.former) course.teacher = change.successor;
        }
        changes_.push_back(std::move(change));
    }
}

/// He is given the room of whom he succeeds.
std::size_t Staff::add_successor(const PersonName& name, Sex sex, const std::string& speciality) {
    names_.take(name);
    const Teacher& former = teachers_[first_of(speciality)];
    Teacher next{.employee = employee(name, sex, former.employee.position),
                 .speciality = speciality,
                 .room = former.room};
    teachers_.push_back(std::move(next));
    return teachers_.size() - 1;
}

std::size_t Staff::first_of(const std::string& speciality) const {
    for (std::size_t i = 0; i < teachers_.size(); ++i)
        if (teachers_[i].speciality == speciality) return i;
    LETOPIS_CHECK(false, "the school has a teacher of this speciality");
    return 0;
}

int Staff::weekly_lessons(std::size_t teacher, TaughtYear year) const {
    int lessons = 0;
    for (const TaughtCourse& course : courses(year))
        if (course.teacher == teacher) lessons += course.line.weekly_lessons;
    return lessons;
}

std::optional<std::size_t> Staff::free_leader(std::size_t group, TaughtYear year,
                                              const std::vector<std::size_t>& taken) const {
    for (const std::string_view speciality : leading_specialities)
        for (const TaughtCourse& course : courses(year)) {
            if (course.group != group || course.line.speciality != speciality) continue;
            if (std::find(taken.begin(), taken.end(), course.teacher) == taken.end())
                return course.teacher;
        }
    return std::nullopt;
}

void Staff::choose_leaders(const std::vector<GroupLine>& shape, TaughtYear year) {
    auto& leaders = leaders_of(year);
    for (std::size_t group = 0; group < shape.size(); ++group) {
        if (!shape[group].is_there_in(year)) {
            leaders.push_back(nobody);
            continue;
        }
        // Whoever led the class leads it on, while she teaches it.
        if (year == TaughtYear::current) {
            const std::size_t former = last_leaders_[group];
            const bool teaches = std::any_of(current_courses_.begin(), current_courses_.end(),
                                             [&](const TaughtCourse& one) {
                                                 return one.group == group && one.teacher == former;
                                             });
            const bool leads = std::find(leaders.begin(), leaders.end(), former) != leaders.end();
            if (teaches && !leads) {
                leaders.push_back(former);
                continue;
            }
        }
        const auto free = free_leader(group, year, leaders);
        const auto any = free_leader(group, year, {});
        LETOPIS_CHECK(any, "a group has a teacher who may lead it");
        leaders.push_back(free.value_or(*any));
    }
}

std::size_t Staff::leader_of(std::size_t group, TaughtYear year) const {
    return year == TaughtYear::last ? last_leaders_[group] : current_leaders_[group];
}

}  // namespace letopis::demo
