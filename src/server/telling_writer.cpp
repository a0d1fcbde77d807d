#include "server/telling_writer.h"

#include <utility>

namespace letopis {

void TellingWriter::submit(Command command, Answer answer) {
    school_.writer().submit(std::move(command),
                            [this, answer = std::move(answer)](Result<Receipt> receipt) {
                                look_at(receipt);
                                answer(std::move(receipt));
                            });
}

void TellingWriter::look_at(const Result<Receipt>& receipt) {
    if (receipt) {
        if (told_.load(std::memory_order_relaxed)) told_ = false;
        return;
    }
    if (!receipt.error().is(RefusalCode::storage_unavailable) || told_.exchange(true)) return;
    const auto trouble = school_.trouble();
    log_.fault("запись в базу",
               trouble ? trouble->what : std::string{"хранилище не принимает данные."});
}

}  // namespace letopis
