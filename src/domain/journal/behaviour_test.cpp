// Marks for behaviour (ASM-13): a later one replaces the earlier, and the worst one says why.
#include "domain/journal/behaviour.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using enum BehaviourValue;

BehaviourAssessed command(std::optional<BehaviourValue> value, EntryIndex corrects = -1) {
    return {.study_group_id = class_5a().study_group_id,
            .student_id = ivanov().person_id,
            .value = value,
            .corrects = corrects};
}
BehaviourMark standing(std::optional<BehaviourValue> value) {
    return {.study_group_id = class_5a().study_group_id,
            .student_id = ivanov().person_id,
            .value = value,
            .entry_index = 30};
}

TEST(Behaviour, HasFourValues) {
    EXPECT_EQ(behaviour_title(exemplary), "примерное");
    EXPECT_EQ(behaviour_title(good), "хорошее");
    EXPECT_EQ(behaviour_title(satisfactory), "удовлетворительное");
    EXPECT_EQ(behaviour_title(unsatisfactory), "неудовлетворительное");
}

TEST(Behaviour, IsGivenReplacedAndTakenBack) {
    EXPECT_EQ(**decide_assess_behaviour({}, command(good)), command(good));
    EXPECT_EQ(**decide_assess_behaviour(standing(good), command(exemplary, 30)),
              command(exemplary, 30));
    EXPECT_EQ(**decide_assess_behaviour(standing(good), command({}, 30)), command({}, 30));
}

TEST(Behaviour, ThatReadsSoAlreadyIsNoEntry) {
    EXPECT_FALSE(*decide_assess_behaviour(standing(good), command(good)));
    EXPECT_FALSE(*decide_assess_behaviour({}, command({})));
    EXPECT_FALSE(*decide_assess_behaviour(standing({}), command({}, 7)));
    BehaviourAssessed with_words = command(good, 30);
    with_words.note = " помогает  младшим ";
    EXPECT_EQ((*decide_assess_behaviour(standing(good), with_words))->note, "помогает младшим");
}

TEST(Behaviour, ChangedByAnotherInTheMeantimeIsAConflict) {
    EXPECT_EQ(refusal_code(decide_assess_behaviour(standing(good), command(exemplary))),
              RefusalCode::version_conflict);
    EXPECT_EQ(refusal_code(decide_assess_behaviour({}, command(exemplary, 30))),
              RefusalCode::version_conflict);
}

TEST(Behaviour, ThatIsUnsatisfactorySaysWhy) {
    BehaviourAssessed worst = command(unsatisfactory);
    const auto refused = decide_assess_behaviour({}, worst);
    EXPECT_EQ(refusal_code(refused), RefusalCode::invalid_value);
    EXPECT_EQ(refused.error().refusal().field, "note");
    worst.note = "драка на перемене 12.10.2026";
    EXPECT_TRUE(decide_assess_behaviour({}, worst));
    worst.note = std::string(limits::comment_code_points + 1, 'x');
    EXPECT_EQ(refusal_code(decide_assess_behaviour({}, worst)), RefusalCode::text_too_long);
}

}  // namespace
}  // namespace letopis
