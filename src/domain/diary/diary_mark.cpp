#include "domain/diary/diary_mark.h"

#include <algorithm>

#include "domain/lessons/work_names.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

/// Two parts of one work are one mark, "5/4"; its receipt is that of the part recorded last.
DiaryMark mark_of_work(const Work& work, const Cell& cell) {
    DiaryMark shown{.work = work_label(work), .weight_hundredths = work.weight_hundredths};
    for (const Mark& mark : cell.marks) {
        if (!mark.value || mark.place.work_no != work.work_no) continue;
        shown.text += (shown.text.empty() ? "" : "/") + std::string{mark_text(*mark.value)};
        shown.corrected = shown.corrected || mark.recorded_at != mark.first_recorded_at;
        if (mark.entry_index < shown.entry_index) continue;
        shown.recorded_at = mark.recorded_at;
        shown.entry_index = mark.entry_index;
    }
    return shown;
}

/// The worst of what its marks stand for; 0 of a point («•»).
int level_of(const Work& work, const Cell& cell, Scale scale, const Policies& policies) {
    int worst = 0;
    for (const Mark& mark : cell.marks) {
        if (!mark.value || mark.place.work_no != work.work_no) continue;
        const auto known = five_point_of(scale, *mark.value, policies);
        const int level = known ? *numeric(*known) : 0;
        if (level > 0 && (worst == 0 || level < worst)) worst = level;
    }
    return worst;
}

}  // namespace

std::vector<DiaryMark> diary_marks(const Lesson& lesson, const Cell& cell, Scale scale,
                                   const Policies& policies) {
    std::vector<DiaryMark> marks;
    for (const Work& work : lesson.works) {
        DiaryMark mark = mark_of_work(work, cell);
        if (is_local(scale)) mark.level = level_of(work, cell, scale, policies);
        if (!mark.text.empty()) marks.push_back(std::move(mark));
    }
    return marks;
}

const Cell* cell_of(const DiaryCourse& course, const Lesson& lesson, StudentId student) {
    const auto found =
        std::find_if(course.cells.begin(), course.cells.end(), [&](const Cell& cell) {
            return cell.lesson_id == lesson.lesson_id && cell.student_id == student;
        });
    return found == course.cells.end() ? nullptr : &*found;
}

}  // namespace letopis
