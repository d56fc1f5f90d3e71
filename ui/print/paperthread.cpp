#include "ui/print/paperthread.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace kinerja {

PaperThread::PaperThread() : m_thread(new QThread), m_place(new QObject)
{
    m_thread->setObjectName(u"paper"_s);
    m_place->moveToThread(m_thread);
    m_thread->start();
}

PaperThread::~PaperThread()
{
    m_ending.store(true);
    m_thread->quit();
    m_thread->wait();
    delete m_place;
    delete m_thread;
}

void PaperThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(
        m_place,
        [this, work = std::move(work)] {
            if (!m_ending.load())
                work();
        },
        Qt::QueuedConnection);
}

void PaperThread::atEnd(std::function<void()> work)
{
    QObject::connect(m_thread, &QThread::finished, m_thread, std::move(work), Qt::DirectConnection);
}

void PaperThread::deliver(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

} // namespace kinerja
