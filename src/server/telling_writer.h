#pragma once
// TellingWriter: the school's writer, whose trouble with the disk is told to the operator at the
// moment it happens. Whoever asked gets one phrase; the next batch may succeed and the trouble be
// forgotten; but a disk that failed once is a disk to look at.

#include <atomic>
#include <optional>

#include "http/context.h"
#include "ports/writer.h"
#include "store/school.h"

namespace letopis {

class TellingWriter final : public Writer {
public:
    /// Both must outlive the writer.
    TellingWriter(store::School& school, http::OperatorLog& log) : school_{school}, log_{log} {}

    void submit(Command command, Answer answer) override;

private:
    void look_at(const Result<Receipt>& receipt);

    store::School& school_;
    http::OperatorLog& log_;
    std::atomic<bool> told_ = false;  ///< Until something is recorded again.
};

}  // namespace letopis
