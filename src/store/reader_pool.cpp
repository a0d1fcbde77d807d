#include "store/reader_pool.h"

namespace letopis::store {

Result<std::unique_ptr<ReaderPool::Desk>> ReaderPool::take() {
    auto desk = free_.with([](auto& free) {
        std::unique_ptr<Desk> last;
        if (!free.empty()) {
            last = std::move(free.back());  // The one used last: its pages are still warm.
            free.pop_back();
        }
        return last;
    });
    if (desk) return desk;
    LETOPIS_TRY(connection, Connection::open(path_, org_id_, Connection::Mode::reader));
    Connection& opened = *connection;
    return std::unique_ptr<Desk>{new Desk{std::move(connection), LookingReader{opened, stamps_}}};
}

void ReaderPool::give_back(std::unique_ptr<Desk> desk) {
    free_.with([&](auto& free) { free.push_back(std::move(desk)); });
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
    free_.with([](auto& free) { free.clear(); });
}

}  // namespace letopis::store
