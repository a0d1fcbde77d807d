#include "domain/lessons/work_names.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/text.h"

namespace letopis {

std::string work_label(const Work& work) {
    const std::string type{work_type_title(work.work_type)};
    if (work.title.empty()) return type;
    if (fold_for_search(work.title).starts_with(fold_for_search(type))) return work.title;
    return type + ". " + work.title;
}

bool is_numbered(WorkType type) {
    switch (type) {
        case WorkType::self_work:
        case WorkType::control_work:
        case WorkType::test:
        case WorkType::practical_work:
        case WorkType::laboratory_work:
        case WorkType::credit:
            return true;
        case WorkType::class_work:
        case WorkType::homework_check:
        case WorkType::answer:
        case WorkType::dictation:
        case WorkType::composition:
        case WorkType::exposition:
        case WorkType::project:
        case WorkType::essay:
        case WorkType::by_heart:
        case WorkType::final_work:
            return false;
    }
    return false;
}

std::map<std::pair<LessonId, int>, int> number_works(std::span<const Lesson> lessons) {
    std::vector<const Lesson*> in_order;
    for (const Lesson& lesson : lessons)
        if (lesson.state != LessonState::cancelled) in_order.push_back(&lesson);
    std::stable_sort(in_order.begin(), in_order.end(), [](const Lesson* one, const Lesson* other) {
        return is_earlier(*one, *other);
    });
    std::map<WorkType, int> counts;
    std::map<std::pair<LessonId, int>, int> numbers;
    for (const Lesson* lesson : in_order)
        for (const Work& work : lesson->works)
            if (is_numbered(work.work_type))
                numbers[{lesson->lesson_id, work.work_no}] = ++counts[work.work_type];
    return numbers;
}

bool is_earlier(const Lesson& one, const Lesson& other) {
    return std::tie(one.lesson_on, one.slot_no, one.starts_at, one.lesson_id) <
           std::tie(other.lesson_on, other.slot_no, other.starts_at, other.lesson_id);
}

}  // namespace letopis
