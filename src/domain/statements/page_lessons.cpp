#include "domain/statements/page_lessons.h"

#include <algorithm>

#include "domain/lessons/work_names.h"

namespace letopis {

std::vector<const Lesson*> printed_lessons(const PageFormFacts& facts) {
    std::vector<const Lesson*> printed;
    for (const Lesson& lesson : facts.lessons)
        if (lesson.lesson_on <= facts.today) printed.push_back(&lesson);
    std::stable_sort(printed.begin(), printed.end(), [](const Lesson* one, const Lesson* other) {
        return is_earlier(*one, *other);
    });
    return printed;
}

std::vector<const Lesson*> given_lessons(const PageFormFacts& facts) {
    auto given = printed_lessons(facts);
    std::erase_if(given,
                  [](const Lesson* lesson) { return lesson->state == LessonState::cancelled; });
    return given;
}

std::string printed_subject(const Subject& subject) {
    return subject.title +
           (subject.kind == SubjectKind::extracurricular ? " (внеурочная деятельность)" : "");
}

}  // namespace letopis
