#include "store/reader_pool.h"

#include "store/opening.h"

namespace letopis::store {

Result<std::unique_ptr<ReaderPool::Desk>> ReaderPool::take() {
    SchoolFiles files;
    std::uint64_t number = 0;
    auto desk = led_.with([&](Led& led) {
        std::unique_ptr<Desk> last;
        if (!led.free.empty()) {
            last = std::move(led.free.back());  // The one used last: its pages are still warm.
            led.free.pop_back();
        } else {
            files = led.files;
            number = led.number;
        }
        return last;
    });
    if (desk) return desk;
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::reader));
    Connection& opened = *connection;
    return std::unique_ptr<Desk>{
        new Desk{number, std::move(connection), LookingReader{opened, stamps_}}};
}

void ReaderPool::give_back(std::unique_ptr<Desk> desk) {
    led_.with([&](Led& led) {
        if (desk->files_number == led.number) led.free.push_back(std::move(desk));
    });
}

void ReaderPool::lead_to(SchoolFiles files) {
    led_.with([&](Led& led) {
        led.files = std::move(files);
        ++led.number;
        led.free.clear();
    });
}

Result<Done> ReaderPool::look_inside(const std::function<void(SchoolReader&)>& use) {
    LETOPIS_TRY(desk, take());
    desk->reader.begin_look();
    LETOPIS_TRY_DONE(desk->connection->begin_read());
    use(desk->reader);
    // A connection that cannot end its look is closed with it, not kept.
    LETOPIS_TRY_DONE(desk->connection->rollback());
    give_back(std::move(desk));
    return Done{};
}

Result<Done> ReaderPool::look(const std::function<void(Reader&)>& use) {
    return look_inside([&](SchoolReader& reader) { use(reader); });
}

void ReaderPool::close() {
    led_.with([](Led& led) { led.free.clear(); });
}

}  // namespace letopis::store
