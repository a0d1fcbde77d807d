// E-21, of any walk between classes: no mark is lost in the mean of the class where a student ends
// the period, and none counts twice.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "domain/classes/moves.h"
#include "domain/journal/carried_marks.h"
#include "domain/testing/property.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

constexpr int class_count = 3;
constexpr int day_count = 30;
const Period quarter = quarters()[1];

CourseTitle mathematics_of(int number) {
    CourseTitle title = algebra_title();
    title.course.course_id = id_of<CourseId>(100 + number);
    title.course.study_group_id = id_of<StudyGroupId>(number);
    title.study_group.study_group_id = id_of<StudyGroupId>(number);
    return title;
}

/// In which class he spends each day of the period, and what he gets there.
struct Walk {
    std::vector<int> classes;
    std::vector<MarkValue> marks;
};

rc::Gen<Walk> any_walk() {
    const auto days =
        rc::gen::container<std::vector<int>>(day_count, rc::gen::inRange(0, class_count));
    const auto values = rc::gen::container<std::vector<MarkValue>>(
        day_count,
        rc::gen::element(MarkValue::two, MarkValue::three, MarkValue::four, MarkValue::five));
    // Long stays are as likely as short ones: most days are spent where the day before was.
    return rc::gen::map(rc::gen::tuple(days, values, rc::gen::inRange(1, 8)), [](auto drawn) {
        auto [classes, marks, stay] = drawn;
        for (std::size_t day = 0; day < classes.size(); ++day)
            classes[day] = classes[day - day % static_cast<std::size_t>(stay)];
        return Walk{std::move(classes), std::move(marks)};
    });
}

Date day_at(std::size_t index) { return quarter.starts_on.plus_days(static_cast<int>(index)); }

std::vector<Enrolment> enrolments_of(const Walk& walk) {
    std::vector<Enrolment> stays;
    for (std::size_t day = 0; day < walk.classes.size(); ++day) {
        const StudyGroupId group = id_of<StudyGroupId>(walk.classes[day]);
        if (!stays.empty() && stays.back().study_group_id == group) continue;
        if (!stays.empty()) stays.back().left_on = day_at(day).plus_days(-1);
        Enrolment stay = enrolled(ivanov(), day_at(day));
        stay.study_group_id = group;
        stays.push_back(stay);
    }
    return stays;
}

struct Pages {
    std::vector<Lesson> lessons;
    std::vector<Cell> cells;
};

std::map<int, Pages> pages_of(const Walk& walk) {
    std::map<int, Pages> pages;
    for (std::size_t day = 0; day < walk.classes.size(); ++day) {
        Pages& page = pages[walk.classes[day]];
        page.lessons.push_back(lesson(static_cast<int>(day) + 1, day_at(day)));
        page.cells.push_back(cell_with(page.lessons.back(), ivanov(), {walk.marks[day]}));
    }
    return pages;
}

/// What the course of the class he is in at the end counts for him.
MarkTotals counted_at_the_end(const Walk& walk) {
    const CountingRules rules{.pending = PendingPolicy::count_as_two};
    const int last = walk.classes.back();
    const CourseTitle to = mathematics_of(last);
    auto pages = pages_of(walk);
    std::vector<PlacedMark> carried;
    for (const Enrolment& former :
         stays_left_for(id_of<StudyGroupId>(last), enrolments_of(walk), quarter))
        for (const auto& [number, page] : pages) {
            if (id_of<StudyGroupId>(number) != former.study_group_id) continue;
            const LeftCourse left{mathematics_of(number), page.lessons, page.cells};
            const auto marks = carried_marks(former, {&left, 1}, {&to, 1}, quarter);
            carried.insert(carried.end(), marks.begin(), marks.end());
        }
    const Pages& own = pages[last];
    const CellsByStudent cells{own.lessons, own.cells};
    const MarkTotals totals =
        totals_in(cells.of(ivanov().person_id), quarter, quarter.ends_on, rules);
    return with_carried_marks(totals, carried, to.course.course_id, quarter, quarter.ends_on,
                              rules);
}

// Evidence: E-21, OPS-02.
TEST(MovesProperty, MovingBetweenClassesNeitherLosesNorDoublesAMark) {
    EXPECT_TRUE(holds("every mark of the period counts once", [] {
        const Walk walk = *any_walk();
        int sum = 0;
        for (const MarkValue mark : walk.marks) sum += *counted(mark);
        const MarkTotals totals = counted_at_the_end(walk);
        RC_ASSERT(totals.mark_count == day_count);
        RC_ASSERT(totals.weighted_sum == sum * totals.weight / day_count);
    }));
}

}  // namespace
}  // namespace letopis
