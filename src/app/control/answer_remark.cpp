#include "app/control/answer_remark.h"

namespace letopis {

Command answer_remark(CommandId command_id, PersonId actor_id, AnswerRemark answer) {
    return {command_id, actor_id,
            [actor_id, answer = std::move(answer)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(remark, context.reader.remark(answer.remark));
                if (!remark || remark->addressee_id != actor_id) return RefusalCode::not_found;
                LETOPIS_TRY(fact, decide_answer_remark(*remark, answer.answer));
                if (fact.answer == remark->answer) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
