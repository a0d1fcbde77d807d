#include "demo/life/assessment.h"

#include <algorithm>
#include <array>

namespace letopis::demo {
namespace {

/// Subjects in which nearly everybody does well.
constexpr std::array<std::string_view, 9> easy_subjects{
    "sport", "art", "music", "labour", "dance", "safety", "project", "world", "practice"};
constexpr int easy_subject_bonus = 6;

bool is_easy(const std::string& code) {
    return std::find(easy_subjects.begin(), easy_subjects.end(), code) != easy_subjects.end();
}

int bonus_of(WorkType work_type) {
    switch (work_type) {
        case WorkType::control_work:
        case WorkType::dictation:
        case WorkType::composition:
        case WorkType::exposition:
            return -4;
        case WorkType::self_work:
        case WorkType::test:
            return -2;
        case WorkType::practical_work:
        case WorkType::laboratory_work:
        case WorkType::homework_check:
            return 2;
        case WorkType::project:
        case WorkType::by_heart:
        case WorkType::essay:
        case WorkType::credit:
        case WorkType::final_work:
            return 4;
        case WorkType::class_work:
        case WorkType::answer:
            return 1;
    }
    return 0;
}

constexpr int swing_of_a_day = 8;
constexpr int swing_of_a_subject = 4;
// Tenths from which a mark is given.
constexpr int five_from = 44;
constexpr int four_from = 34;
constexpr int three_from = 22;

/// Two points for each mark of five: the upper half of what gives the mark has one more.
std::string ten_point_text(int tenths) {
    struct Step {
        int from;
        const char* text;
    };
    constexpr std::array<Step, 8> steps{{{54, "10"},
                                         {five_from, "9"},
                                         {39, "8"},
                                         {four_from, "7"},
                                         {28, "6"},
                                         {three_from, "5"},
                                         {16, "4"},
                                         {10, "3"}}};
    for (const Step& step : steps)
        if (tenths >= step.from) return step.text;
    return "2";
}

}  // namespace

int shown_by(const SchoolLife& school, const CourseLife& course, std::size_t student,
             WorkType work_type, Chance& chance) {
    Chance liking{school.seed, "liking/" + course.code, student};
    return school.student(student).ability + liking.swing(swing_of_a_subject) +
           (is_easy(course.code) ? easy_subject_bonus : 0) + bonus_of(work_type) +
           chance.swing(swing_of_a_day);
}

std::string mark_text_for(Scale scale, int tenths) {
    if (scale == Scale::pass_fail) return tenths >= three_from ? "зач" : "незач";
    if (scale == Scale::levels)
        return tenths >= five_from ? "выс" : tenths >= four_from ? "ср" : "низ";
    if (scale == Scale::ten_point) return ten_point_text(tenths);
    if (tenths >= five_from) return "5";
    if (tenths >= four_from) return "4";
    return tenths >= three_from ? "3" : "2";
}

std::string work_text_for(const SchoolLife& school, const CourseLife& course, std::size_t student,
                          WorkType work_type, Chance& chance) {
    const int tenths = shown_by(school, course, student, work_type, chance);
    std::string text = mark_text_for(course.scale, tenths);
    if (allows_two_marks(work_type) && course.scale == Scale::five_point)
        text += "/" + mark_text_for(course.scale, tenths + chance.between(-4, 6));
    return text;
}

int asked_in_lesson(const CourseLife& course, Chance& chance) {
    const int members = static_cast<int>(course.members.size());
    const int of_hundred = course.weekly_lessons >= 4 ? 16 : course.weekly_lessons >= 2 ? 22 : 34;
    return std::max(1, members * (of_hundred + chance.between(-5, 6)) / 100);
}

int wanted_marks(const CourseLife& course) { return course.weekly_lessons >= 2 ? 4 : 3; }

bool everybody_does(WorkType work_type) {
    switch (work_type) {
        case WorkType::control_work:
        case WorkType::dictation:
        case WorkType::composition:
        case WorkType::exposition:
        case WorkType::self_work:
        case WorkType::test:
        case WorkType::practical_work:
        case WorkType::laboratory_work:
        case WorkType::project:
        case WorkType::credit:
        case WorkType::by_heart:
        case WorkType::final_work:
            return true;
        case WorkType::class_work:
        case WorkType::homework_check:
        case WorkType::answer:
        case WorkType::essay:
            return false;
    }
    return false;
}

}  // namespace letopis::demo
