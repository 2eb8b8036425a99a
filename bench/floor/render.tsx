import { createRoot } from 'react-dom/client';
import { Form } from './form.tsx';

createRoot(document.getElementById('app') as HTMLElement).render(<Form />);
