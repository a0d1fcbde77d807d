#include "http/rooms/control_routes.h"

#include "app/control/answer_remark.h"
#include "app/control/make_remark.h"
#include "app/control/remarks_form.h"
#include "app/control/settle_remark.h"
#include "http/rooms/batch.h"
#include "http/rooms/printing.h"

namespace letopis::http {

void show_gaps(Call& call, const GapsPlace& place, Later<GapsView> later) {
    const GapSearch search{.from = place.from,
                           .to = place.to,
                           .debt = place.debt,
                           .teacher_id = place.teacher_id,
                           .course_id = place.course_id};
    open_on_worker(call, later, [search](Reader& reader, const Standing& standing, Instant now) {
        return open_gaps(reader, standing, search, now);
    });
}

void show_remarks(Call& call, Later<RemarksView> later) {
    open_on_worker(call, later, open_remarks);
}

void print_remarks(Call& call, Later<PdfFile> later) { print_form(call, later, open_remarks_form); }

void save_remark(Call& call, RemarkCommand body, Later<FactOutcome> later) {
    state(call,
          make_remark(body.command_id, call.actor_id(),
                      {.course_id = body.course_id,
                       .addressee_id = body.addressee_id,
                       .text = std::move(body.text),
                       .due_on = body.due_on}),
          std::move(later));
}

void answer_to_remark(Call& call, const RemarkPlace& place, RemarkAnswerCommand body,
                      Later<FactOutcome> later) {
    state(call,
          answer_remark(body.command_id, call.actor_id(),
                        {.remark = place.remark, .answer = std::move(body.answer)}),
          std::move(later));
}

void settle_one_remark(Call& call, const RemarkPlace& place, CloseCommand body,
                       Later<FactOutcome> later) {
    state(call, settle_remark(body.command_id, call.actor_id(), place.remark), std::move(later));
}

}  // namespace letopis::http
