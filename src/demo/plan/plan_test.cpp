// What is decided before the first lesson: calendar, staff, people, timetable.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "demo/plan/timetable.h"
#include "demo/plan/year_plan.h"

namespace letopis::demo {
namespace {

constexpr int first_year = 2026;
constexpr std::uint64_t seed = 1;

struct Planned {
    std::vector<GroupLine> shape;
    Staff staff;
    Population population;
    std::vector<CoursePlace> places;
};

Planned planned(int students) {
    Chance shaping{seed, "shape"};
    auto shape = school_shape(students, shaping);
    NameStock names;
    Staff staff{shape, first_year, names, seed};
    Population population = populate(shape, staff, first_year, names, seed);
    Chance chance{seed, "timetable"};
    auto places = place_lessons(staff.courses(TaughtYear::current), shape, chance);
    while (!places) places = place_lessons(staff.courses(TaughtYear::current), shape, chance);
    return {std::move(shape), std::move(staff), std::move(population), *std::move(places)};
}

const Planned& usual() {
    static const Planned school = planned(usual_student_count);
    return school;
}

TEST(Timetable, NobodyTeachesOrSitsInTwoPlacesInOneHour) {
    for (const int students : {usual_student_count, 500}) {
        const Planned school = planned(students);
        const auto& courses = school.staff.courses(TaughtYear::current);
        std::set<std::tuple<std::size_t, int, int, int>> seats;
        std::set<std::tuple<std::size_t, int, int>> teachers;
        for (const CoursePlace& place : school.places) {
            const TaughtCourse& course = courses[place.course];
            // A course of one semester may stand where another of the other semester stands.
            if (course.line.periods.size() == 1) continue;
            const auto taught =
                teachers.insert({course.teacher, place.weekday, place.slot_no}).second;
            EXPECT_TRUE(taught) << course.line.subject_title << ", teacher " << course.teacher;
            for (const int half : {1, 2}) {
                if (course.half != 0 && course.half != half) continue;
                EXPECT_TRUE(seats.insert({course.group, half, place.weekday, place.slot_no}).second)
                    << course.line.subject_title;
            }
        }
    }
}

TEST(Timetable, AClassHasNoWindowsAndEverySubjectItsHours) {
    const Planned& school = usual();
    const auto& courses = school.staff.courses(TaughtYear::current);
    std::map<std::size_t, int> hours;
    std::map<std::pair<std::size_t, int>, std::set<int>> days;
    for (const CoursePlace& place : school.places) {
        ++hours[place.course];
        const std::size_t group = courses[place.course].group;
        if (school.shape[group].family == ProgrammeFamily::general)
            days[{group, place.weekday}].insert(place.slot_no);
    }
    for (std::size_t i = 0; i < courses.size(); ++i)
        EXPECT_EQ(hours[i], courses[i].line.weekly_lessons) << courses[i].line.subject_title;
    for (const auto& [day, slots] : days) {
        EXPECT_EQ(*slots.begin(), 1);
        EXPECT_EQ(*slots.rbegin(), static_cast<int>(slots.size()));
        EXPECT_LE(slots.size(), 7u);
    }
}

TEST(Timetable, AClassOfTheSecondShiftHasItsTeachersForItself) {
    Planned school = planned(usual_student_count);
    const auto& courses = school.staff.courses(TaughtYear::current);
    const std::size_t group = shifted_class(school.shape);
    ASSERT_LT(group, school.shape.size());
    EXPECT_EQ(school.shape[group].title_in(TaughtYear::current), "4 «А»");
    const std::vector<CoursePlace> before = school.places;
    move_to_second_shift(courses, group, school.places);
    ASSERT_EQ(school.places.size(), before.size());
    std::set<std::tuple<std::size_t, int, int>> busy;
    for (const CoursePlace& place : school.places)
        if (courses[place.course].group != group)
            busy.insert({courses[place.course].teacher, place.weekday, place.slot_no});
    for (std::size_t i = 0; i < before.size(); ++i) {
        const CoursePlace& place = school.places[i];
        EXPECT_EQ(place.course, before[i].course);
        EXPECT_EQ(place.weekday, before[i].weekday);
        const TaughtCourse& course = courses[place.course];
        if (course.group != group) {
            EXPECT_EQ(place.slot_no, before[i].slot_no) << "the others stay";
            continue;
        }
        EXPECT_FALSE(
            busy.contains({course.teacher, place.weekday, place.slot_no + second_shift_begins - 1}))
            << course.line.subject_title;
        EXPECT_FALSE(place.slot_no == 1 && course.line.not_first) << course.line.subject_title;
    }
}

TEST(Staff, NobodyTeachesMoreThanAPersonCan) {
    for (const int students : {1, usual_student_count, greatest_student_count}) {
        Chance shaping{seed, "shape"};
        const auto shape = school_shape(students, shaping);
        NameStock names;
        const Staff staff{shape, first_year, names, seed};
        for (std::size_t i = 0; i < staff.teachers().size(); ++i)
            EXPECT_LE(staff.weekly_lessons(i, TaughtYear::current), 27)
                << staff.teachers()[i].employee.position;
    }
}

TEST(Population, PeopleHaveNamesOfManyShapes) {
    const auto& students = usual().population.students;
    const auto any = [&](auto holds) {
        return std::any_of(students.begin(), students.end(),
                           [&](const DemoStudent& one) { return holds(one.person.name); });
    };
    EXPECT_TRUE(any([](const PersonName& name) { return name.last_name.starts_with("Ё"); }));
    EXPECT_TRUE(any([](const PersonName& name) { return name.first_name == "Артём"; }));
    EXPECT_TRUE(
        any([](const PersonName& name) { return name.last_name.find('-') != std::string::npos; }));
    EXPECT_TRUE(any([](const PersonName& name) { return name.patronymic.empty(); }));
    EXPECT_TRUE(any([](const PersonName& name) { return name.patronymic.ends_with("кызы"); }));
    EXPECT_TRUE(
        any([](const PersonName& name) { return name.first_name.find(' ') != std::string::npos; }));
}

TEST(Population, HasTwinsNamesakesAndBrothers) {
    const Population& people = usual().population;
    std::map<std::pair<std::string, std::string>, int> called;
    std::map<std::tuple<std::size_t, std::string, std::optional<Date>>, int> born;
    for (const DemoStudent& one : people.students) {
        const PersonName& name = one.person.name;
        ++called[{name.last_name, name.first_name}];
        ++born[{one.group, name.patronymic, one.person.birth_date}];
    }
    const auto twice = [](const auto& counted) {
        return std::any_of(counted.begin(), counted.end(),
                           [](const auto& one) { return one.second > 1; });
    };
    EXPECT_TRUE(twice(called)) << "namesakes";
    EXPECT_TRUE(twice(born)) << "twins";
    EXPECT_TRUE(std::any_of(people.guardians.begin(), people.guardians.end(),
                            [&](const DemoGuardian& guardian) {
                                return guardian.children.size() > 1 &&
                                       people.students[guardian.children[0].student].group !=
                                           people.students[guardian.children[1].student].group;
                            }))
        << "brothers in two classes";
}

TEST(Population, EverybodyIsOldEnoughForHisClassAndHasAPersonalNumberOfHisOwn) {
    const Planned& school = usual();
    std::set<std::string> numbers;
    for (const DemoStudent& one : school.population.students) {
        EXPECT_TRUE(numbers.insert(one.person.personal_no).second) << one.person.personal_no;
        const GroupLine& group = school.shape[one.group];
        if (group.family != ProgrammeFamily::general) continue;
        const int age = first_year - one.person.birth_date->year();
        EXPECT_GE(age, group.grade + 5) << one.person.name.last_name;
        EXPECT_LE(age, group.grade + 7) << one.person.name.last_name;
    }
}

TEST(SchoolCalendar, HasVacationsAndHolidaysAndCoversTheYear) {
    for (int year = 2016; year <= 2098; ++year) {
        const YearOutline quarters = calendar_of(CalendarOf::quarters, year);
        ASSERT_EQ(quarters.periods.size(), 4u);
        EXPECT_EQ(quarters.periods.front().starts_on, (Date{year, 9, 1}));
        for (std::size_t i = 0; i + 1 < 4; ++i)
            EXPECT_LT(quarters.periods[i].ends_on.plus_days(7), quarters.periods[i + 1].starts_on);
        EXPECT_FALSE(is_school_day(quarters, Date{year, 11, 4}));
        EXPECT_FALSE(is_school_day(quarters, Date{year + 1, 1, 2}));
        EXPECT_FALSE(is_school_day(quarters, Date{year + 1, 5, 9}));
        int days = 0;
        for (Date on{year, 9, 1}; on <= Date{year + 1, 8, 31}; on = on.plus_days(1))
            days += is_school_day(quarters, on) ? 1 : 0;
        EXPECT_GE(days, 160) << year;
        EXPECT_LE(days, 175) << year;
    }
}

}  // namespace
}  // namespace letopis::demo
