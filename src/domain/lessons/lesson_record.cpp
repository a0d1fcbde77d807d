#include "domain/lessons/lesson_record.h"

#include <algorithm>

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
namespace {

bool has_homework(const Lesson& lesson) { return lesson.homework_none || !lesson.homework.empty(); }

/// The lock, with what it leaves open. Works may be announced before the lesson is held. What the
/// window closes is what stands: a topic or homework that was never recorded is still owed, and
/// may be supplied late, since nothing can be closed without it (JRN-05, JRN-14).
std::optional<RefusalCode> refusal_of_lock(const Lesson& lesson, const RecordLesson& command,
                                           LessonLock lock) {
    const bool writes_homework = command.homework || command.homework_none;
    if (lock == LessonLock::not_held && !command.topic && !writes_homework) {
        if (lesson.state == LessonState::cancelled) return RefusalCode::lesson_cancelled;
        return std::nullopt;
    }
    if (lock == LessonLock::edit_window_over && !command.works) {
        const bool supplies_topic = !command.topic || lesson.topic.empty();
        const bool supplies_homework = !writes_homework || !has_homework(lesson);
        if (supplies_topic && supplies_homework) return std::nullopt;
    }
    return lock_refusal(lock);
}

Result<std::optional<TopicRecorded>> topic_fact(const Lesson& lesson, const RecordLesson& command) {
    if (!command.topic) return std::optional<TopicRecorded>{};
    LETOPIS_TRY(topic, written_text(*command.topic, limits::topic_code_points, "topic"));
    if (topic.empty()) return Refusal{.code = RefusalCode::topic_required, .field = "topic"};
    if (topic == lesson.topic) return std::optional<TopicRecorded>{};
    return std::optional{TopicRecorded{.lesson_id = lesson.lesson_id, .topic = topic}};
}

Result<std::optional<HomeworkAssigned>> homework_fact(const Lesson& lesson,
                                                      const RecordLesson& command) {
    if (!command.homework && !command.homework_none) return std::optional<HomeworkAssigned>{};
    HomeworkAssigned assigned{.lesson_id = lesson.lesson_id,
                              .homework = lesson.homework,
                              .homework_none = lesson.homework_none};
    if (command.homework) {
        LETOPIS_TRY(homework,
                    written_text(*command.homework, limits::homework_code_points, "homework"));
        assigned.homework = homework;
    }
    // Whoever writes homework takes «не задано» back, and the other way round, unless both are
    // said.
    if (command.homework_none)
        assigned.homework_none = *command.homework_none;
    else if (!assigned.homework.empty())
        assigned.homework_none = false;
    if (assigned.homework_none && !command.homework) assigned.homework.clear();
    if (assigned.homework_none && !assigned.homework.empty())
        return Refusal{.code = RefusalCode::homework_required,
                       .field = "homework_none",
                       .detail = "Сейчас записано и то и другое: оставьте что-нибудь одно."};
    if (!assigned.homework_none && assigned.homework.empty())
        return Refusal{.code = RefusalCode::homework_required, .field = "homework"};
    if (assigned.homework == lesson.homework && assigned.homework_none == lesson.homework_none)
        return std::optional<HomeworkAssigned>{};
    return std::optional{std::move(assigned)};
}

/// The works as they are kept: numbered from 1, weights in range, titles tidy.
Result<std::vector<Work>> checked_works(std::vector<Work> works) {
    for (Work& work : works) {
        LETOPIS_TRY(title, written_text(work.title, limits::title_code_points, "works"));
        work.title = title;
    }
    for (const Work& work : works)
        if (work.weight_hundredths < 0 || work.weight_hundredths > limits::weight_hundredths)
            return Refusal{.code = RefusalCode::weight_out_of_range, .field = "works"};
    if (works.size() > limits::works_per_lesson)
        return Refusal{.code = RefusalCode::too_many_works, .field = "works"};
    if (works.empty())
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "works",
                       .detail = "В уроке остаётся хотя бы одна работа."};
    for (std::size_t i = 0; i < works.size(); ++i)
        if (works[i].work_no != static_cast<int>(i) + 1)
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "works",
                           .detail = "Работы урока нумеруются подряд, начиная с первой."};
    return works;
}

/// Why a work may not become what it is asked to become; `wanted` is null for a removed one.
std::optional<Refusal> marks_in_the_way(const MarkedWork& marked, const Work* wanted) {
    const std::string work = "Работа № " + std::to_string(marked.work_no) + ": ";
    if (!wanted)
        return Refusal{.code = RefusalCode::work_has_marks,
                       .field = "works",
                       .detail = work + "её нельзя убрать."};
    if (marked.most_parts > 1 && !allows_two_marks(wanted->work_type))
        return Refusal{.code = RefusalCode::work_has_marks,
                       .field = "works",
                       .detail = work + "у этого вида работы не бывает второй отметки."};
    return std::nullopt;
}

/// What becomes of the works: facts.defined and facts.removed.
Result<LessonFacts> work_facts(const Lesson& lesson, std::span<const MarkedWork> marked,
                               const RecordLesson& command) {
    LessonFacts facts;
    if (!command.works) return facts;
    LETOPIS_TRY(works, checked_works(*command.works));
    const auto wanted = [&works_wanted = works](int work_no) {
        const auto found = std::find_if(works_wanted.begin(), works_wanted.end(),
                                        [&](const Work& work) { return work.work_no == work_no; });
        return found == works_wanted.end() ? nullptr : &*found;
    };
    for (const MarkedWork& one : marked)
        if (auto refusal = marks_in_the_way(one, wanted(one.work_no))) return *std::move(refusal);
    for (const Work& work : works) {
        const Work* standing = lesson.work(work.work_no);
        if (!standing || *standing != work)
            facts.defined.push_back({.lesson_id = lesson.lesson_id, .work = work});
    }
    for (const Work& work : lesson.works)
        if (!wanted(work.work_no))
            facts.removed.push_back({.lesson_id = lesson.lesson_id, .work_no = work.work_no});
    return facts;
}

/// What the command asks for, without a look at the version. Of several reasons against it, the
/// one that stands first in refusals.def is given.
Result<LessonFacts> wanted_facts(const Lesson& lesson, std::span<const MarkedWork> marked,
                                 const RecordLesson& command) {
    auto topic = topic_fact(lesson, command);
    auto homework = homework_fact(lesson, command);
    auto facts = work_facts(lesson, marked, command);
    std::optional<Refusal> first;
    const auto weigh = [&](const auto& result) {
        if (result) return;
        if (!first || result.error().refusal().code < first->code) first = result.error().refusal();
    };
    weigh(topic);
    weigh(homework);
    weigh(facts);
    if (first) return *std::move(first);
    facts->topic = *std::move(topic);
    facts->homework = *std::move(homework);
    return facts;
}

}  // namespace

Result<LessonFacts> decide_record_lesson(const Lesson& lesson, std::span<const MarkedWork> marked,
                                         const RecordLesson& command, LessonLock lock) {
    if (const auto refusal = refusal_of_lock(lesson, command, lock)) return *refusal;
    auto facts = wanted_facts(lesson, marked, command);
    // A wrong command would change the record as well: on top of an unseen change it waits.
    const bool changes = !facts || !facts->empty();
    if (changes && command.base_version != lesson.version) return RefusalCode::version_conflict;
    return facts;
}

}  // namespace letopis
